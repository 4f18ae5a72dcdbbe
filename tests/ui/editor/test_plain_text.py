from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.ui.editor.plain_text import difference, plain


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2029b\ufdd0c\ufdd1d", "a\nb\nc\nd"),
        ("no\u00a0break, soft\u2028line", "no\u00a0break, soft\u2028line"),
        ("half \ud83d, whole \U0001f600, half \ude00", "half , whole \U0001f600, half "),
        ("plain", "plain"),
    ],
)
def test_only_line_feeds_part_paragraphs_and_no_half_character_stays(raw: str, expected: str) -> None:
    assert plain(raw) == expected


@given(st.text("ab", max_size=12), st.text("ab", max_size=4), st.text("ab", max_size=4), st.integers(0, 12))
def test_a_difference_is_the_smallest_and_at_the_hint_if_it_can_be(old: str, cut: str, new: str, place: int) -> None:
    place = min(place, len(old))
    before, after = old[:place] + cut + old[place:], old[:place] + new + old[place:]
    start, end = difference(before, after, place)
    assert start + end <= min(len(before), len(after))
    assert before[:start] == after[:start]
    assert before[len(before) - end :] == after[len(after) - end :]
    rest = (before[start : len(before) - end], after[start : len(after) - end])
    assert not (rest[0] and rest[1] and (rest[0][0] == rest[1][0] or rest[0][-1] == rest[1][-1]))
    if not cut or not new:
        assert start == place


def test_of_two_equal_texts_everything_is_alike() -> None:
    start, end = difference("same", "same", 0)
    assert start + end == 4
