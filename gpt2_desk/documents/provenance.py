"""Who wrote which character: runs of characters that a generation wrote.

A run is ``(start, end, generation)``, half open; the characters between runs are the writer's own. The runs of one
text are in order, do not touch where they are of one generation, and are never empty.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import TypeAlias

Run: TypeAlias = tuple[int, int, int]
"""``(start, end, generation)``; the generation is 1 or more."""

Origins: TypeAlias = tuple[Run, ...]
"""The runs of one text, in order."""


def cut(origins: Origins, start: int, end: int) -> Origins:
    """The runs of ``[start, end)``, counted from ``start``."""
    if not origins:
        return ()
    runs: list[Run] = []
    for index in range(bisect_right(origins, start, key=_end), len(origins)):
        run_start, run_end, generation = origins[index]
        if run_start >= end:
            break
        runs.append((max(run_start, start) - start, min(run_end, end) - start, generation))
    return tuple(runs)


def joined(pieces: Iterable[tuple[int, Origins]]) -> list[Run]:
    """One list of runs from pieces of a text in order, each with the position at which it begins."""
    runs: list[Run] = []
    for offset, origins in pieces:
        for start, end, generation in origins:
            start, end = start + offset, end + offset
            if runs and runs[-1][1:] == (start, generation):
                start = runs.pop()[0]
            runs.append((start, end, generation))
    return runs


def _end(run: Run) -> int:
    return run[1]
