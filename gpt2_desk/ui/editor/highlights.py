"""The places that were searched for and found, as the page shows them behind its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

Place = tuple[int, int]
_start, _end = itemgetter(0), itemgetter(1)


class Highlights:
    """Places ``[start, end)`` of a text, in order and apart, that stay with their words while the text changes.

    Those behind the last edit are kept as they were, with one number to add to them: a key costs nothing more for
    the hundred thousand behind it, as long as the next one falls between the same two.
    """

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._kept = 0
        self._growth = 0

    def __len__(self) -> int:
        return len(self._places)

    def set(self, places: Sequence[Place]) -> None:
        """Show others; none where there are none."""
        self._places = list(places)
        self._kept, self._growth = len(self._places), 0

    def between(self, start: int, end: int) -> list[Place]:
        """Those that have a part in ``[start, end)``."""
        if not self._places:
            return []
        first, last = self._first_behind(start), self._first_from(end)
        return [self._place(index) for index in range(first, last)]

    def follow(self, start: int, end: int, inserted: int) -> None:
        """``[start, end)`` was replaced by that many characters: what it touched is no longer what was found."""
        if not self._places:
            return
        first, last = self._first_behind(start), max(self._first_behind(start), self._first_from(end))
        self._open(first)
        del self._places[first:last]
        self._growth += inserted - (end - start)

    def _open(self, index: int) -> None:
        """Make what is before an index stand as it is, and all from it on wait for the number."""
        low, high = sorted((index, self._kept))
        growth = self._growth if index > self._kept else -self._growth
        self._places[low:high] = [(start + growth, end + growth) for start, end in self._places[low:high]]
        self._kept = index

    def _place(self, index: int) -> Place:
        start, end = self._places[index]
        return (start, end) if index < self._kept else (start + self._growth, end + self._growth)

    def _first_behind(self, position: int) -> int:
        """The first place that ends behind a position."""
        index = bisect_right(self._places, position, 0, self._kept, key=_end)
        if index < self._kept:
            return index
        return bisect_right(self._places, position - self._growth, self._kept, key=_end)

    def _first_from(self, position: int) -> int:
        """The first place that starts at a position, or behind it."""
        index = bisect_left(self._places, position, 0, self._kept, key=_start)
        if index < self._kept:
            return index
        return bisect_left(self._places, position - self._growth, self._kept, key=_start)
