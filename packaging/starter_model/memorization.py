"""How long a piece of the training text a model writes down word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SEED_TOKENS = 6  # a match is looked for by this many tokens and then made longer
BLOCK_TOKENS = 1 << 22

Ids = NDArray[Any]


def _hashes(ids: Ids) -> Ids:
    """A number for each run of `SEED_TOKENS` ids."""
    runs = max(0, len(ids) - SEED_TOKENS + 1)
    total = np.zeros(runs, np.uint64)
    for offset in range(SEED_TOKENS):
        total = total * np.uint64(0x9E3779B97F4A7C15) + ids[offset : offset + runs].astype(np.uint64) + np.uint64(1)
    return total


def _places(corpus: Ids, hashes: Ids) -> Iterator[tuple[int, int]]:
    """Each place in the corpus whose run is among the sorted `hashes`, with the index of the hash."""
    for start in range(0, len(corpus), BLOCK_TOKENS):
        found = _hashes(np.asarray(corpus[start : start + BLOCK_TOKENS + SEED_TOKENS - 1]))
        index = np.searchsorted(hashes, found).clip(max=len(hashes) - 1)
        for place in np.flatnonzero(hashes[index] == found):
            yield start + int(place), int(index[place])


def _common(one: Ids, other: Ids) -> int:
    """How many ids agree from the beginning."""
    length = min(len(one), len(other))
    unlike = np.flatnonzero(one[:length] != other[:length])
    return int(unlike[0]) if len(unlike) else length


def longest_verbatim_run(samples: Sequence[Sequence[int]], packed: Path) -> list[int]:
    """The longest run of ids in any sample that the packed corpus holds too; [] below `SEED_TOKENS`."""
    corpus = np.memmap(packed, dtype="<u2", mode="r")
    hashes, origins = _index(samples)
    longest: list[int] = []
    if not len(hashes):
        return longest
    for place, index in _places(corpus, hashes):
        for sample, start in origins[int(hashes[index])]:
            rest = np.asarray(samples[sample][start:], dtype=np.uint16)
            length = _common(rest, np.asarray(corpus[place : place + len(rest)]))
            if length > len(longest):
                longest = rest[:length].tolist()
    return longest if len(longest) >= SEED_TOKENS else []


def _index(samples: Sequence[Sequence[int]]) -> tuple[Ids, dict[int, list[tuple[int, int]]]]:
    """The sorted hashes of all runs in the samples, and for each the (sample, start) where it stands."""
    origins: dict[int, list[tuple[int, int]]] = {}
    for sample, ids in enumerate(samples):
        for start, value in enumerate(_hashes(np.asarray(ids, dtype=np.uint16)).tolist()):
            origins.setdefault(value, []).append((sample, start))
    return np.array(sorted(origins), dtype=np.uint64), origins
