from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.documents import from_utf16, to_utf16, utf16_length

TEXT = st.text(alphabet="aé—\u0301😀𝒳\U0010ffff\uffff\x00", max_size=12) | st.text(max_size=12)


@given(TEXT)
def test_lengths_are_those_of_the_codec(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@given(TEXT)
def test_positions_there_are_those_of_the_codec(text: str) -> None:
    for index in range(len(text) + 1):
        assert to_utf16(text, index) == len(text[:index].encode("utf-16-le")) // 2


@given(TEXT)
def test_positions_back_are_those_of_the_codec(text: str) -> None:
    units = text.encode("utf-16-le")
    for index in range(len(units) // 2 + 1):
        # An incomplete pair at the end is left out, which is the rounding to its start.
        assert from_utf16(text, index) == len(units[: 2 * index].decode("utf-16-le", "ignore"))


def test_inside_a_pair_is_its_start() -> None:
    assert [from_utf16("a😀b", index) for index in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b", "\ud83d\ude00"])
def test_lone_surrogates_count_as_one_unit(text: str) -> None:
    assert utf16_length(text) == len(text)
    assert [from_utf16(text, to_utf16(text, index)) for index in range(len(text) + 1)] == list(range(len(text) + 1))
