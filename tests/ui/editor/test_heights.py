from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.ui.editor.heights import Heights

HEIGHTS = st.lists(st.integers(1, 60), min_size=1, max_size=12)
Splice = tuple[int, int, list[int]]


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), HEIGHTS), max_size=8))
def test_tops_and_totals_are_those_of_a_plain_list(start: list[int], splices: list[Splice]) -> None:
    heights, plain = Heights(start), list(start)
    for first, count, new in splices:
        first = min(first, len(plain))
        heights.top(len(plain) // 2)
        heights.replace(first, first + count, new)
        plain[first : first + count] = new
        assert len(heights) == len(plain)
        assert heights.total == sum(plain)
        assert [heights.top(i) for i in range(len(plain) + 1)] == [sum(plain[:i]) for i in range(len(plain) + 1)]


@given(HEIGHTS, st.integers(-50, 900))
def test_at_finds_the_paragraph_at_a_height(plain: list[int], y: int) -> None:
    found = Heights(plain).at(y)
    if y < 0:
        assert found == 0
    elif y >= sum(plain):
        assert found == len(plain) - 1
    else:
        assert sum(plain[:found]) <= y < sum(plain[: found + 1])
