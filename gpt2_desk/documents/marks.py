"""Marks in a text: where a passage that has alternatives begins and ends.

A mark has no width. It rides in spans as the origins do, so that whatever takes text out of a document and puts it
back does the same with the passages in it. Marks at one position have an order; a mark's rank is how many of them
stand before it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import TypeAlias

Mark: TypeAlias = tuple[int, int, int]
"""``(column, passage, sibling)``: the beginning of a passage in which that sibling is shown; sibling `END` ends it."""

Marks: TypeAlias = tuple[Mark, ...]
"""The marks of one text, in order."""

END = 0


def cut_marks(marks: Marks, start: int, start_rank: int, end: int, end_rank: int) -> Marks:
    """The marks between two places, each given by a column and a rank; counted from ``start``."""
    if not marks:
        return ()
    first = _index(marks, start, start_rank)
    last = _index(marks, end, end_rank)
    return tuple((column - start, passage, sibling) for column, passage, sibling in marks[first:last])


def shifted(marks: Iterable[Mark], distance: int) -> Marks:
    """The marks that many columns further on."""
    return tuple((column + distance, passage, sibling) for column, passage, sibling in marks)


def count_at(marks: Marks, column: int) -> int:
    """How many marks stand at a column."""
    return bisect_right(marks, column, key=_column) - bisect_left(marks, column, key=_column) if marks else 0


def _index(marks: Marks, column: int, rank: int) -> int:
    return bisect_left(marks, column, key=_column) + rank


def _column(mark: Mark) -> int:
    return mark[0]
