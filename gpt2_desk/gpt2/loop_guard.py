"""Noticing that a text goes round in a circle, which GPT-2 is known for.

"The Curious Case of Neural Text Degeneration" (Holtzman et al., 2019) shows it: once a sentence has been said twice,
the model finds it ever likelier a third time, and no temperature that keeps sense leads out again.
"""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_PERIOD = 64
"""Tokens of the longest circle that is looked for: two or three sentences."""

PATIENCE = 8
"""Tokens that go on being repeated after a whole round. So a refrain or an echo passes, and no third round comes."""

SUSPICIOUS = 2
"""Tokens in a row, repeated from the same distance, that may be the beginning of a circle."""


class LoopGuard:
    """Watches the end of a growing list of tokens.

    For each distance p up to `LONGEST_PERIOD` it knows how many of the last tokens each equal the one p before. A text
    goes in a circle when that is p + `PATIENCE` or more: a whole round, and the beginning of the next.
    """

    def __init__(self) -> None:
        self._runs: dict[int, int] = {}

    def add(self, history: Sequence[int]) -> None:
        """Take note of the last token of a list that has grown by it."""
        last = history[-1]
        reach = min(LONGEST_PERIOD, len(history) - 1)
        self._runs = {p: self._runs.get(p, 0) + 1 for p in range(1, reach + 1) if history[-1 - p] == last}

    def restart(self) -> None:
        """Forget what was repeated: the list has been cut."""
        self._runs = {}

    @property
    def repeated(self) -> int:
        """How many of the last tokens may belong to a circle; 0 where there is no sign of one."""
        longest = max(self._runs.values(), default=0)
        return longest if longest >= SUSPICIOUS else 0

    @property
    def in_circle(self) -> bool:
        """Whether the text goes round by now."""
        return self.period > 0

    @property
    def period(self) -> int:
        """Tokens of one round of the circle; 0 where there is none."""
        circles = (period for period, length in self._runs.items() if length >= period + PATIENCE)
        return min(circles, default=0)
