"""What writers call models, and what becomes of it on a disk."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hub.metadata import HOSTILE_NAMES
from hypothesis import assume, given
from hypothesis import strategies as st
from weights.fetching import assert_plain

from gpt2_desk.contract import NotOnHubError
from gpt2_desk.weights import parse_name
from gpt2_desk.weights.catalog import CATALOG
from gpt2_desk.weights.names import folder_name, is_safe_name

_AWKWARD = [
    "a/b",
    "a--b",
    "A/b",
    "a/B",
    "a_b",
    "a b",
    "a:b",
    "con",
    "CON",
    "nul.x",
    "..",
    ".",
    "a.",
    " a",
    "gpt2",
    "GPT2",
]
_SIGNS = st.sampled_from([*"abAB019/.-_@: \\", "é", "e\u0301", "ﬁ", "\0", "\n", "--", "..", "con", "gpt2", "😀"])
names = st.one_of(
    st.sampled_from([*_AWKWARD, *(model.name for model in CATALOG), *(model.name.swapcase() for model in CATALOG)]),
    st.lists(_SIGNS, min_size=1, max_size=12).map("".join),
    st.text(min_size=1, max_size=200),
)


def on_any_disk(folder: str) -> str:
    """What a disk that does not tell "A" from "a" makes of it."""
    return folder.casefold()


@given(names)
def test_a_folder_is_one_below_the_store_on_every_system(name: str) -> None:
    folder = folder_name(name)
    assert folder == folder.strip(" ")
    assert folder not in ("", ".", "..")
    assert not folder.startswith(".")
    assert folder[-1] not in ". "
    assert len(folder) <= 120
    assert folder.isascii()
    assert folder.isprintable()
    for system in (PurePosixPath, PureWindowsPath):
        assert system(folder).name == folder
        assert not system(folder).is_absolute()
    assert not PureWindowsPath(folder).drive
    assert not set(folder) & set('<>:"/\\|?*')
    assert folder.partition(".")[0].lower() not in ("con", "nul", "aux", "prn", "com1", "lpt9")


@given(names, names)
def test_no_two_models_share_a_folder(one: str, other: str) -> None:
    assume(one != other)
    assert on_any_disk(folder_name(one)) != on_any_disk(folder_name(other))


def test_awkward_names_are_all_kept_apart() -> None:
    awkward = [
        "DialoGPT-small",
        "dialogpt-small",
        *_AWKWARD,
        *(name.upper() for name in _AWKWARD),
        "x" * 300,
        "x" * 301,
        "X" * 300,
    ]
    assert len({on_any_disk(folder_name(name)) for name in awkward}) == len(set(awkward))
    assert on_any_disk(folder_name("x/" + folder_name("X/Foo")[3:])) != on_any_disk(folder_name("X/Foo"))


def test_names_that_people_read_stay_readable() -> None:
    assert folder_name("gpt2") == "gpt2"
    assert folder_name("DialoGPT-small") == "DialoGPT-small"
    assert folder_name("somebody/novelist") == "somebody--novelist"
    assert folder_name("somebody/novelist@v1.0") != folder_name("somebody/novelist")
    assert folder_name("Somebody/Novelist").startswith("Somebody--Novelist+")


@given(st.one_of(names, st.sampled_from(HOSTILE_NAMES)))
def test_a_safe_file_stays_where_it_is_put(name: str) -> None:
    if not is_safe_name(name):
        return
    for system in (PurePosixPath, PureWindowsPath):
        assert (system("store") / name).parent == system("store")
        assert (system("store") / name).name == name
    assert not PureWindowsPath(name).drive


@pytest.mark.parametrize("name", [name for name in HOSTILE_NAMES if name != "CONFIG.json"])
def test_hostile_names_are_refused(name: str) -> None:
    assert not is_safe_name(name)


@pytest.mark.parametrize(
    "name", ["config.json", "model-00001-of-00002.safetensors", "pytorch_model.bin", "a-b_c.1.txt"]
)
def test_usual_names_are_safe(name: str) -> None:
    assert is_safe_name(name)


@pytest.mark.parametrize(
    ("text", "repo_id", "revision", "name"),
    [
        ("gpt2", "openai-community/gpt2", None, "gpt2"),
        (" GPT2 \n", "openai-community/gpt2", None, "gpt2"),
        ("dialogpt-SMALL", "microsoft/DialoGPT-small", None, "DialoGPT-small"),
        ("openai-community/gpt2", "openai-community/gpt2", None, "gpt2"),
        ("gpt2@main", "openai-community/gpt2", "main", "gpt2@main"),
        ("owner/name", "owner/name", None, "owner/name"),
        ("owner/name@refs/pr/1", "owner/name", "refs/pr/1", "owner/name@refs/pr/1"),
        ("https://huggingface.co/owner/name", "owner/name", None, "owner/name"),
        ("https://huggingface.co/owner/name/", "owner/name", None, "owner/name"),
        ("https://huggingface.co/owner/name/tree/main", "owner/name", None, "owner/name"),
        ("https://huggingface.co/owner/name/blob/v1.0/config.json", "owner/name", "v1.0", "owner/name@v1.0"),
        (
            "https://huggingface.co/owner/name/resolve/main/a/b.json?download=true",
            "owner/name",
            None,
            "owner/name",
        ),
        ("https://huggingface.co/owner/name/tree/refs%2Fpr%2F1", "owner/name", "refs/pr/1", "owner/name@refs/pr/1"),
        ("https://huggingface.co/owner/name/discussions/4", "owner/name", None, "owner/name"),
        ("https://huggingface.co/owner/name?library=transformers#usage", "owner/name", None, "owner/name"),
        ("http://www.huggingface.co/owner/name", "owner/name", None, "owner/name"),
        ("hf.co/owner/name", "owner/name", None, "owner/name"),
        ("HTTPS://HF.CO/owner/name/tree/main", "owner/name", None, "owner/name"),
        ("https://huggingface.co/gpt2/tree/main", "openai-community/gpt2", None, "gpt2"),
        ("https://huggingface.co/gpt2", "openai-community/gpt2", None, "gpt2"),
    ],
)
def test_what_is_typed_and_pasted(text: str, repo_id: str, revision: str | None, name: str) -> None:
    found = parse_name(text)
    assert (found.repo_id, found.revision, found.name) == (repo_id, revision, name)
    assert parse_name(found.name) == found


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "/", "nothing", "a/b/c", "../etc", "a/..", "a//b", "a/b\n@main", "a/b@", "a/b@../x", "a/b@x y", "é/ü",
        "a--b/c", "file:///etc/passwd", "https://example.com/a/b", "C:\\models", "starter", "a/b@" + "x" * 200,
        "https://huggingface.co/", "https://huggingface.co/a/%2e%2e/tree/main", "a/b.git",
    ],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    with pytest.raises(NotOnHubError) as caught:
        parse_name(text)
    assert_plain(caught.value)


@given(st.one_of(names, st.text(max_size=300), st.text().map(lambda text: f"https://huggingface.co/{text}")))
def test_any_text_is_a_name_or_none(text: str) -> None:
    try:
        found = parse_name(text)
    except NotOnHubError:
        return
    assert found.repo_id.isascii()
    assert found.repo_id.count("/") == 1
    assert ".." not in f"{found.repo_id}{found.revision}"
    assert parse_name(found.name) == found
    assert (Path("/store") / folder_name(found.name)).resolve().parent == Path("/store")
