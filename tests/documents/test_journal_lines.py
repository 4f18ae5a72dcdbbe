"""Whatever a page holds comes back from a line as it was, and nothing that was changed passes for whole."""

from __future__ import annotations

import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.documents.journal_lines import decode_line, encode_line

texts = st.text(st.characters(exclude_categories=()))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
)


@given(st.dictionaries(texts, values))
def test_whatever_json_knows_comes_back(record: dict[str, Any]) -> None:
    line = encode_line(record)
    assert line.count(b"\n") == 1
    assert decode_line(line) == record


def test_surrogates_side_by_side_stay_two_characters() -> None:
    record: dict[str, object] = {"text": "\ud83d\ude00", "pair": "\U0001f600"}
    assert decode_line(encode_line(record)) == record


def test_long_lists_are_written_in_pieces() -> None:
    record: dict[str, object] = {"undo": [[number, "words"] for number in range(1_000)], "none": [], "no": {}}
    assert decode_line(encode_line(record)) == record


def test_what_json_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError):
        encode_line({"text": b"bytes"})
    with pytest.raises(ValueError, match="JSON"):
        encode_line({"at": float("nan")})


@given(st.data())
def test_one_changed_byte_is_seen(data: st.DataObject) -> None:
    line = encode_line({"n": 1, "ops": [["edit", 0, 0, "The rain had not stopped."]]})
    place = data.draw(st.integers(0, len(line) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != line[place]))
    with pytest.raises(ValueError, match="line"):
        decode_line(line[:place] + bytes([byte]) + line[place + 1 :])


def test_whole_lines_that_are_no_records() -> None:
    for content, why in ((b"[1]", "no record"), (b"[" * 100_000, "too deep"), (b"no json", "Expecting value")):
        with pytest.raises(ValueError, match=why):
            decode_line(b"%08x %b\n" % (zlib.crc32(content), content))
