"""Tokens as GPT-2 makes them, of any text there is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gpt2_desk.contract import DamagedModelError, ModelError, NotAModelError, UnsupportedModelError
from gpt2_desk.gpt2 import Tokenizer

ANY_TEXT = st.text(st.characters(codec=None), max_size=60) | st.text(
    st.sampled_from(list("aeiou thTH'sdlmrve 0123\n\t\r\x00.,!?-—“”é\u0301\u200d\ufeff🌧👩\u3000\xa0\ud83d\udca9")),
    max_size=60,
)


@pytest.fixture(scope="session")
def published(shared: Path) -> Tokenizer:
    return Tokenizer.load(shared / "gpt2-vocab")


@pytest.fixture(scope="session")
def of_starter(starter_folder: Path) -> Tokenizer:
    return Tokenizer.load(starter_folder)


@pytest.fixture(scope="session")
def hub_tokenizer(starter_folder: Path) -> Any:
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast.from_pretrained(starter_folder)


@pytest.fixture
def tokenizer_json(tmp_path: Path, starter_folder: Path) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((starter_folder / "tokenizer.json").read_text(encoding="utf-8"))
    return values


def write(folder: Path, values: object) -> Path:
    (folder / "tokenizer.json").write_text(json.dumps(values), encoding="utf-8")
    return folder


def test_encodings_equal_those_of_an_independent_implementation(published: Tokenizer, shared: Path) -> None:
    cases = json.loads((shared / "gpt2-vocab" / "cases.json").read_text(encoding="utf-8"))
    wrong = [case["text"] for case in cases if published.encode(case["text"]) != case["ids"]]
    assert not wrong
    assert all(published.decode(case["ids"]) == case["text"] for case in cases)
    assert len(cases) == 200


def test_the_published_vocabulary_has_its_numbers(published: Tokenizer) -> None:
    assert published.vocab_size == 50257
    assert published.end_of_text == 50256
    assert published.encode("Hello world ") == [15496, 995, 220]
    assert published.token_bytes(995) == b" world"
    assert published.token_bytes(50256) == b"<|endoftext|>"
    assert published.token_bytes(60_000) == b""


@given(text=ANY_TEXT)
@example("<|endoftext|>")
@example("\x00\r\n \n\r")
@example("\u0301 e\u0301")
def test_a_text_survives_its_tokens(of_starter: Tokenizer, text: str) -> None:
    ids = of_starter.encode(text)
    whole = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    whole = whole.translate(str.maketrans("“”‘’–", "\"\"''—"))  # it was taught straight marks
    assert of_starter.respelled(text) == whole
    assert of_starter.decode(ids) == whole
    assert b"".join(map(of_starter.token_bytes, ids)) == whole.encode("utf-8")
    assert of_starter.end_of_text not in ids


def test_what_is_typed_never_turns_into_a_special_token(published: Tokenizer, of_starter: Tokenizer) -> None:
    assert published.encode("<|endoftext|>") == [27, 91, 437, 1659, 5239, 91, 29]
    for tokenizer in (published, of_starter):
        assert tokenizer.decode(tokenizer.encode("a<|endoftext|>b")) == "a<|endoftext|>b"
        assert tokenizer.end_of_text not in tokenizer.encode("a<|endoftext|> <|endoftext|>")


@given(ids=st.lists(st.integers(0, 6143), max_size=30))
def test_any_tokens_have_a_text(of_starter: Tokenizer, ids: list[int]) -> None:
    assert of_starter.decode(ids) == b"".join(map(of_starter.token_bytes, ids)).decode("utf-8", "replace")


@given(text=st.text(st.sampled_from(list("ab c.'\"“”‘’–—é\n")), max_size=40))
def test_characters_are_read_as_others_just_as_in_transformers(
    of_starter: Tokenizer, hub_tokenizer: Any, text: str
) -> None:
    assert of_starter.encode(text) == hub_tokenizer(text)["input_ids"]


def test_what_is_put_in_a_place_may_be_put_in_another(tmp_path: Path, tokenizer_json: dict[str, Any]) -> None:
    rules = [("a", "b"), ("b", "c"), ("a", "d")]
    replacing = [{"type": "Replace", "pattern": {"String": old}, "content": new} for old, new in rules]
    tokenizer_json["normalizer"] = {"type": "Sequence", "normalizers": replacing}
    loaded = Tokenizer.load(write(tmp_path, tokenizer_json))
    assert loaded.respelled("abcd") == "cccd"
    assert not loaded.straightens_quotes


def test_both_forms_of_the_files_give_the_same_tokens(
    tmp_path: Path, of_starter: Tokenizer, tokenizer_json: dict[str, Any]
) -> None:
    model = tokenizer_json["model"]
    (tmp_path / "vocab.json").write_text(json.dumps(model["vocab"]), encoding="utf-8")
    lines = "\r\n".join(["#version: 0.2", *(" ".join(pair) for pair in model["merges"])])
    (tmp_path / "merges.txt").write_bytes(lines.encode("utf-8"))
    text = 'It was the best of times — "naïve", 1859 🌧\n\n  said she.'
    assert Tokenizer.load(tmp_path).encode(text) == of_starter.encode(text)


def test_merges_may_be_strings(tmp_path: Path, of_starter: Tokenizer, tokenizer_json: dict[str, Any]) -> None:
    tokenizer_json["model"]["merges"] = [" ".join(pair) for pair in tokenizer_json["model"]["merges"]]
    loaded = Tokenizer.load(write(tmp_path, tokenizer_json))
    assert loaded.encode("The rain.") == of_starter.encode("The rain.")


def test_added_tokens_have_a_text_but_no_text_has_them(tmp_path: Path, tokenizer_json: dict[str, Any]) -> None:
    new = len(tokenizer_json["model"]["vocab"])
    tokenizer_json["added_tokens"].append({"id": new, "content": "<|user|> é"})
    tokenizer = Tokenizer.load(write(tmp_path, tokenizer_json))
    assert tokenizer.vocab_size == new + 1
    assert tokenizer.decode([new]) == "<|user|> é"
    assert new not in tokenizer.encode("<|user|> é")


def test_added_tokens_beside_a_vocab_json_are_known(tmp_path: Path, shared: Path) -> None:
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(shared / "gpt2-vocab" / name, tmp_path)
    (tmp_path / "added_tokens.json").write_text('{"<pad>": 50257}')
    assert Tokenizer.load(tmp_path).vocab_size == 50258


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("normalizer", {"type": "Lowercase"}),
        ("normalizer", {"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "Strip"}]}),
        ("normalizer", {"type": "Replace", "pattern": {"String": "…"}, "content": "..."}),
        ("normalizer", {"type": "Replace", "pattern": {"Regex": "a"}, "content": "b"}),
        ("pre_tokenizer", None),
        ("pre_tokenizer", {"type": "Metaspace"}),
        ("pre_tokenizer", {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}),
        ("model.type", "WordPiece"),
        ("model.unk_token", "<unk>"),
        ("model.dropout", 0.1),
        ("model.end_of_word_suffix", "</w>"),
    ],
)
def test_another_kind_of_tokenizer_is_refused(
    field: str, value: object, tmp_path: Path, tokenizer_json: dict[str, Any]
) -> None:
    owner = tokenizer_json["model"] if field.startswith("model.") else tokenizer_json
    owner[field.removeprefix("model.")] = value
    with pytest.raises(UnsupportedModelError, match="byte-level BPE"):
        Tokenizer.load(write(tmp_path, tokenizer_json))


def test_a_vocabulary_that_would_lose_text_is_refused(tmp_path: Path, tokenizer_json: dict[str, Any]) -> None:
    del tokenizer_json["model"]["vocab"]["Ċ"]
    with pytest.raises(UnsupportedModelError, match="does not spell every byte"):
        Tokenizer.load(write(tmp_path, tokenizer_json))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"model": 3}', b'{"model": {"vocab": [], "merges": []}}', b"\xff" * 9, b"[" * 99_999],
)
def test_a_damaged_tokenizer_json_is_named(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes(content)
    with pytest.raises(ModelError, match=r"tokenizer\.json|not made as GPT-2's") as caught:
        Tokenizer.load(tmp_path)
    assert isinstance(caught.value, DamagedModelError | UnsupportedModelError)


@pytest.mark.parametrize("merges", [[["a"]], ["a"], ["a b c"], [["Qq", "zz"]], [3], 3])
def test_bad_merges_are_named(merges: object, tmp_path: Path, tokenizer_json: dict[str, Any]) -> None:
    tokenizer_json["model"]["merges"] = merges
    with pytest.raises(DamagedModelError, match=r"tokenizer\.json"):
        Tokenizer.load(write(tmp_path, tokenizer_json))


@pytest.mark.parametrize("number", ["1", -1, 2**40, None])
def test_bad_numbers_of_tokens_are_named(number: object, tmp_path: Path, tokenizer_json: dict[str, Any]) -> None:
    tokenizer_json["model"]["vocab"]["Ġthe"] = number
    with pytest.raises(DamagedModelError, match=r"tokenizer\.json"):
        Tokenizer.load(write(tmp_path, tokenizer_json))


@pytest.mark.parametrize(
    ("name", "content"),
    [("vocab.json", b"{"), ("vocab.json", b'{"a": "b"}'), ("merges.txt", b"\xff\xff"), ("merges.txt", b"a b c\n")],
)
def test_a_damaged_vocab_or_merges_is_named(name: str, content: bytes, tmp_path: Path, shared: Path) -> None:
    for file in ("vocab.json", "merges.txt"):
        shutil.copyfile(shared / "gpt2-vocab" / file, tmp_path / file)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DamagedModelError, match=name):
        Tokenizer.load(tmp_path)


@pytest.mark.parametrize("present", [(), ("vocab.json",), ("merges.txt",)])
def test_a_missing_file_is_named(present: tuple[str, ...], tmp_path: Path) -> None:
    for name in present:
        (tmp_path / name).write_text("{}")
    expected = "merges.txt" if "vocab.json" in present else "vocab.json"
    with pytest.raises(NotAModelError) as caught:
        Tokenizer.load(tmp_path)
    assert caught.value.what == f"A file is missing from the folder: {expected}."


def test_a_token_is_found_by_its_bytes(small_tokenizer: Tokenizer) -> None:
    for token in range(small_tokenizer.vocab_size):
        if token != small_tokenizer.end_of_text:
            assert small_tokenizer.id_of(small_tokenizer.token_bytes(token)) == token
    assert small_tokenizer.id_of(b"no such token") is None
    assert small_tokenizer.id_of(b"") is None
    assert small_tokenizer.id_of(b"<|endoftext|>") is None
