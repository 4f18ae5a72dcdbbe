"""Repositories made to do harm are refused in plain words, and nothing lands outside the store."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hub.metadata import HOSTILE_NAMES, EditJson, hostile_siblings
from hub.models import tiny_gpt2, tiny_gpt2_files
from hub.repository import Repository
from hub.server import LoopbackHub
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from weights.fetching import NAME, WEIGHTS, Reports, assert_plain, assert_whole, fetch

from gpt2_desk.contract import CancelToken, DeskError, ModelError, NoConnectionError, NotAModelError, NotOnHubError
from gpt2_desk.contract import UntrustedRepositoryError as Untrusted
from gpt2_desk.weights import Library
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.hub import _repository
from gpt2_desk.weights.shape import read_shape

INDEX = "model.safetensors.index.json"
GPT2 = {"model_type": "gpt2", "n_layer": 1, "n_embd": 8, "n_head": 2, "n_positions": 64, "vocab_size": 300}


@pytest.fixture(autouse=True)
def nothing_outside(tmp_path: Path) -> Iterator[None]:
    """Fail a test that writes anything beside the store."""

    def beside() -> set[str]:
        return {str(path) for path in tmp_path.rglob("*") if (tmp_path / "models") not in (path, *path.parents)}

    (tmp_path / "secret").write_text("mine")
    before = beside()
    yield
    assert beside() == before
    assert (tmp_path / "secret").read_text() == "mine"


def sharded(*names: str, index: bytes | None = None) -> Repository:
    told = json.dumps({"weight_map": {f"h.{i}": name for i, name in enumerate(names)}}).encode()
    files = {name: b"evil" for name in names if name.endswith(".safetensors")}
    return tiny_gpt2(NAME, "sharded", more={**files, INDEX: told if index is None else index})


def refused(library: Library, error: type[DeskError]) -> DeskError:
    with pytest.raises(DeskError) as caught:
        fetch(library)
    assert type(caught.value) is error, repr(caught.value)
    assert_plain(caught.value)
    assert len(str(caught.value)) < 400
    assert [model.name for model in library.store.models()] == ["starter"]
    return caught.value


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "gpt2-desk.json", "config.json", "x.part.json", "a/b.safetensors"])
def test_an_index_that_names_files_elsewhere(hub: LoopbackHub, library: Library, name: str) -> None:
    hub.add(sharded(name, "model-2.safetensors"))
    refused(library, Untrusted)
    assert not hub.asked("*-2.safetensors")


@pytest.mark.parametrize("name", ["nul.safetensors", "COM1.safetensors", "a\u202e.safetensors", "a:b.safetensors"])
def test_names_that_some_systems_do_not_keep(hub: LoopbackHub, library: Library, name: str) -> None:
    hub.add(sharded(name))
    refused(library, Untrusted)


def test_names_that_some_disks_take_for_one(hub: LoopbackHub, library: Library) -> None:
    hub.add(sharded("model-a.safetensors", "model-A.safetensors"))
    refused(library, Untrusted)


@pytest.mark.parametrize(
    "index",
    [b"", b"{", b"[]", b'{"weight_map": {}}', b'{"weight_map": [1]}', b'{"weight_map": {"a": 5}}', b"[" * 99_999],
)
def test_an_index_that_is_none(hub: LoopbackHub, library: Library, index: bytes) -> None:
    hub.add(sharded(index=index))
    refused(library, Untrusted)


def test_what_else_lies_in_a_repository_is_of_no_interest(hub: LoopbackHub, library: Library) -> None:
    rule = hub.faults.add(hostile_siblings(), on="api")
    assert_whole(fetch(library), hub.repositories[NAME], library)
    assert rule.struck


@pytest.mark.parametrize(
    ("config", "error"),
    [
        (b"", NotAModelError),
        (b"{", NotAModelError),
        (b"[]", NotAModelError),
        (b"\xff\xfe", NotAModelError),
        (b'{"model_type": "gpt2", "n_layer": ' + b"9" * 5000 + b"}", NotAModelError),
        (b"{}", NotAModelError),
        (json.dumps({**GPT2, "model_type": "llama"}).encode(), NotAModelError),
        (json.dumps({**GPT2, "model_type": "é" * 500}).encode(), NotAModelError),
        (json.dumps({**GPT2, "model_type": {"a": 1}}).encode(), NotAModelError),
        (json.dumps({**GPT2, "n_layer": 10**9}).encode(), Untrusted),
        (json.dumps({**GPT2, "n_layer": -1}).encode(), Untrusted),
        (json.dumps({**GPT2, "n_embd": 1.5}).encode(), Untrusted),
        (json.dumps({**GPT2, "vocab_size": "many" * 1000}).encode(), Untrusted),
        (b'{"model_type": "gpt2", "n_layer": NaN}', Untrusted),
        (b" " * 1_100_000 + b"{}", Untrusted),
    ],
)
def test_configurations(hub: LoopbackHub, library: Library, config: bytes, error: type[DeskError]) -> None:
    hub.add(tiny_gpt2(NAME, more={"config.json": config}))
    refused(library, error)
    assert not hub.asked(WEIGHTS), "before a byte of the weights"


@pytest.mark.parametrize("config", [b"null", b"5", b"[" * 100_000, b'{"a":' * 50_000 + b"1" + b"}" * 50_000])
def test_configurations_at_which_a_reader_stumbles(config: bytes) -> None:
    with pytest.raises(NotAModelError) as caught:
        read_shape(config)
    assert_plain(caught.value)


def test_a_table_of_a_hundred_gigabytes(hub: LoopbackHub, library: Library) -> None:
    hub.add(tiny_gpt2(NAME, more={WEIGHTS: (100 * 10**9).to_bytes(8, "little") + b"{" * 1000}))
    refused(library, Untrusted)


@pytest.mark.parametrize("weights", [b"", b"1234567", b"\0" * 8, (2**64 - 1).to_bytes(8, "little") + b"{}"])
def test_weights_that_are_none(hub: LoopbackHub, library: Library, weights: bytes) -> None:
    hub.add(tiny_gpt2(NAME, more={WEIGHTS: weights}))
    refused(library, Untrusted)


@pytest.mark.parametrize("missing", ["config.json", "tokenizer.json", WEIGHTS])
def test_repositories_that_hold_no_gpt2(hub: LoopbackHub, library: Library, missing: str) -> None:
    files = {**tiny_gpt2_files(), "README.md": b"nothing"}
    if missing == "tokenizer.json":
        del files["vocab.json"]
    del files[missing]
    hub.add(Repository(NAME, files))
    refused(library, NotAModelError)


class _Evil:
    def __reduce__(self) -> Any:
        return Path.touch, (Path("pickle was run"),)


def test_a_pickle_that_runs_code_is_never_run(
    hub: LoopbackHub, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gpt2_desk.gpt2 import Engine

    monkeypatch.chdir(tmp_path)
    hub.add(tiny_gpt2(NAME, "pickle", more={"pytorch_model.bin": pickle.dumps({"wte.weight": _Evil()})}))
    model = fetch(library)
    with pytest.raises(ModelError) as caught:
        Engine.open(model.folder)
    assert "pytorch_model.bin" in str(caught.value)
    assert not (tmp_path / "pickle was run").exists()


# --- what the hub lists


def edited(hub: LoopbackHub, edit: Any) -> None:
    hub.faults.add(EditJson(edit), on="api")


def weights_of(described: Any) -> Any:
    return next(sibling for sibling in described["siblings"] if sibling["rfilename"] == WEIGHTS)


@pytest.mark.parametrize("size", [-1, 1 << 40, 10**30])
def test_impossible_sizes(hub: LoopbackHub, library: Library, size: int) -> None:
    def edit(described: Any) -> Any:
        weights_of(described)["lfs"]["size"] = size
        return described

    edited(hub, edit)
    refused(library, NoConnectionError if size < 0 else Untrusted)


@pytest.mark.parametrize("without", ["lfs", "blobId"])
def test_no_fingerprint(hub: LoopbackHub, library: Library, without: str) -> None:
    def edit(described: Any) -> Any:
        for sibling in described["siblings"]:
            sibling.pop(without, None)
            if without == "lfs":
                sibling.pop("blobId", None)
        return described

    edited(hub, edit)
    refused(library, Untrusted)


def test_a_commit_that_nobody_asked_for(hub: LoopbackHub, library: Library) -> None:
    sha = hub.repositories[NAME].sha
    edited(hub, lambda described: {**described, "sha": "0" * 40})
    with pytest.raises(NotOnHubError, match="No such revision") as caught:
        fetch(library, f"{NAME}@{sha}")
    assert_plain(caught.value)


def test_a_mirror_that_has_changed_a_known_model(hub: LoopbackHub, library: Library) -> None:
    from gpt2_desk.weights.catalog import CATALOG

    known = next(model for model in CATALOG if model.name == "gpt2")
    assert known.commit is not None
    hub.add(tiny_gpt2(known.repo_id, revision=known.commit))
    with pytest.raises(Untrusted, match="not the model that it was") as caught:
        fetch(library, "gpt2")
    assert_plain(caught.value)
    assert not hub.asked(WEIGHTS)


@pytest.mark.parametrize("key", ["sha", "id", "siblings", "tags"])
@pytest.mark.parametrize("value", [None, 5, "text", [], {}, [5], ["x"], "0" * 40, "../..", "a/b/c", "\u202e"])
def test_answers_with_anything_in_them(hub: LoopbackHub, library: Library, key: str, value: Any) -> None:
    edited(hub, lambda described: {**described, key: value})
    try:
        fetch(library)
    except DeskError as error:
        assert_plain(error)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
_KEYS = [
    *(
        "id",
        "sha",
        "siblings",
        "tags",
        "cardData",
        "safetensors",
        "lastModified",
        "gated",
        "config",
        "spaces",
        "author",
    ),
    *("security", "evalResults", "inferenceProviderMapping", "transformersInfo", "gguf", "model-index"),
]


@given(st.dictionaries(st.sampled_from(_KEYS), _json))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_answer_is_stumbled_over(told: dict[str, Any]) -> None:
    try:
        repository = _repository("a/b", json.dumps({"id": "a/b", "sha": "0" * 40, **told}).encode())
    except DeskError as error:
        assert_plain(error)
    else:
        assert all(isinstance(file, RemoteFile) for file in repository.files.values())


_configs = st.dictionaries(st.sampled_from([*GPT2, "n_ctx", "hidden_size"]), _json).map(
    lambda told: json.dumps({"model_type": "gpt2", **told}).encode()
)


@given(st.one_of(st.binary(), _json.map(lambda value: json.dumps(value).encode()), _configs))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_configuration_has_a_shape_or_is_refused(config: bytes) -> None:
    try:
        shape = read_shape(config)
    except DeskError as error:
        assert_plain(error)
    else:
        assert 0 < shape.parameters < shape.memory_bytes("float32")


# --- the same from a folder


@pytest.mark.parametrize("name", ["../secret", "../../secret.safetensors", "gpt2-desk.json"])
def test_a_folder_whose_index_leads_out_of_it(library: Library, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "models" / "gift"
    folder.mkdir(parents=True)
    for file, content in tiny_gpt2_files("sharded").items():
        (folder / file).write_bytes(content)
    (folder / INDEX).write_text(json.dumps({"weight_map": {"a": name}}))
    with pytest.raises(Untrusted) as caught:
        library.import_folder(folder, Reports(), CancelToken(), name="gift 2")
    assert_plain(caught.value)
    with pytest.raises(Untrusted):
        library.verify("gift", Reports(), CancelToken())


def test_a_record_that_leads_out_of_the_store_is_not_believed(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "models" / "gift"
    folder.mkdir(parents=True)
    for file, content in tiny_gpt2_files().items():
        (folder / file).write_bytes(content)
    record = {"version": 1, "name": "gift", "repo_id": "", "commit": "", "licence": "", "shape": None, "folder": ""}
    files = [{"path": "../../secret", "size": 4, "sha256": "", "git_sha1": ""}]
    (folder / "gpt2-desk.json").write_text(json.dumps({**record, "files": files}))
    assert library.store.record("gift") is None
    assert library.verify("gift", Reports(), CancelToken()).sound
