"""How a slider's positions, which are whole numbers from 0, stand for values."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Protocol


class Scale(Protocol):
    """Positions for values, and back."""

    @property
    def last(self) -> int:
        """The position at the far right; 0 is the one at the far left."""

    def value(self, position: int) -> float:
        """The value at a position."""

    def position(self, value: float) -> int:
        """The position nearest to a value; a value beyond the scale is at its end."""


@dataclass(frozen=True, slots=True)
class LinearScale:
    """Even steps.

    Attributes:
        low: value at the far left.
        high: value at the far right.
        step: from one position to the next.
    """

    low: float
    high: float
    step: float

    @property
    def last(self) -> int:
        """The position at the far right."""
        return round((self.high - self.low) / self.step)

    def value(self, position: int) -> float:
        """The value at a position."""
        return round(self.low + position * self.step, 6)

    def position(self, value: float) -> int:
        """The position nearest to a value."""
        return min(max(round((value - self.low) / self.step), 0), self.last)


_MOST_WORDS = 200
_ROUGH_STEPS = 60
# Equal factors from 1 to 200; where rounding makes neighbours of one number, it counts once, so that each key moves.
_COUNTS = sorted({round(_MOST_WORDS ** (i / _ROUGH_STEPS)) for i in range(_ROUGH_STEPS + 1)})


@dataclass(frozen=True, slots=True)
class TopKScale:
    """1 to 200 by about equal factors; the far right is 0, which keeps all words."""

    @property
    def last(self) -> int:
        """The position at the far right."""
        return len(_COUNTS)

    def value(self, position: int) -> float:
        """How many words, 0 for all."""
        return _COUNTS[position] if position < self.last else 0

    def position(self, value: float) -> int:
        """The position of the highest count on the scale that is not above the value."""
        return self.last if value == 0 else max(bisect_right(_COUNTS, value) - 1, 0)
