"""How often to try again, and after how long."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class PatienceLimits:
    """What a download puts up with.

    Attributes:
        attempts: how many may fail in a row without getting on.
        whole_files: how many times a whole file may come and be wrong.
        first_wait_s: before the second attempt; doubled from then on.
        longest_wait_s: it never waits longer, unless the hub asks for more.
        progress_bytes: an attempt that brings this much has got on.
        quiet_s: so long without a byte, and the line is said to have stalled.
        stall_s: so long without a byte, and the connection is made anew.
        slowest_bytes_per_s: a line slower than this over `stall_s` is made anew as well.
    """

    attempts: int = 8
    whole_files: int = 2
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0
    progress_bytes: int = 1 << 18
    quiet_s: float = 3.0
    stall_s: float = 20.0
    slowest_bytes_per_s: float = 512.0

    def for_questions(self) -> PatienceLimits:
        """The same for a question to the hub, which a person waits for: fewer attempts."""
        return replace(self, attempts=min(3, self.attempts))


@dataclass(slots=True)
class Patience:
    """Counts attempts; exponential backoff with jitter, so that many programs do not come back in step.

    Args:
        limits: what it puts up with.
    """

    limits: PatienceLimits
    _failed: int = 0
    _in_vain: int = 0
    _random: random.Random = field(default_factory=random.Random)

    def wait_s(self, asked_s: float | None, brought_bytes: int, *, costly: bool = False) -> float | None:
        """How long to wait before the next attempt; None where there is to be none.

        Args:
            asked_s: what the hub asks for.
            brought_bytes: what the failed attempt brought.
            costly: whether it brought a whole file in vain.
        """
        self._in_vain += costly
        if self._in_vain >= self.limits.whole_files:
            return None
        if brought_bytes >= self.limits.progress_bytes:
            self._failed = 0
        self._failed += 1
        if self._failed >= self.limits.attempts:
            return None
        longest: float = min(self.limits.first_wait_s * 2 ** (self._failed - 1), self.limits.longest_wait_s)
        return max(asked_s or 0.0, longest * self._random.uniform(0.5, 1.0))
