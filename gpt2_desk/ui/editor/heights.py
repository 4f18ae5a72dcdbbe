"""The heights of a document's paragraphs, one above the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate


class Heights:
    """Heights in pixels, with the top of each paragraph.

    Tops are summed only as far down as someone asks, and again only below what changed: a key typed anywhere in a
    million words costs nothing here unless it makes its paragraph taller.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._tops = [0]
        self._total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all together."""
        return self._total

    def height(self, number: int) -> int:
        """The height of one paragraph."""
        return self._heights[number]

    def top(self, number: int) -> int:
        """Where a paragraph begins; the number after the last gives the bottom."""
        known = len(self._tops)
        if number >= known:
            sums = accumulate(self._heights[known - 1 : number], initial=self._tops.pop())
            self._tops.extend(sums)
        return self._tops[number]

    def at(self, y: float) -> int:
        """The paragraph at a height; the first above all, the last below all."""
        if y >= self._tops[-1]:
            self.top(len(self._heights))
        return max(0, min(bisect_right(self._tops, y), len(self._heights)) - 1)

    def replace(self, start: int, end: int, heights: Sequence[int]) -> None:
        """Put other paragraphs in the place of ``[start, end)``."""
        self._total += sum(heights) - sum(self._heights[start:end])
        self._heights[start:end] = heights
        del self._tops[start + 1 :]
