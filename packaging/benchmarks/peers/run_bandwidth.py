"""How fast this machine reads memory with all its cores: the best of several ways, in bytes a second."""

from __future__ import annotations

import torch
from timing import answer, now, read_job

_BYTES = 1 << 30
_REPEATS = 5


def main() -> None:
    job = read_job()
    torch.set_num_threads(job["threads"])
    buffer = torch.ones(_BYTES // 4)
    words = buffer.view(torch.int64)
    ways = {
        "sum": buffer.sum,
        "amax": buffer.amax,
        "sum of integers": words.sum,
        "dot": lambda: torch.dot(buffer, buffer),
    }
    answer({name: _median_speed(way) for name, way in ways.items()})


def _median_speed(way: object) -> float:
    assert callable(way)
    way()
    speeds = []
    for _ in range(_REPEATS):
        began = now()
        way()
        speeds.append(_BYTES / (now() - began))
    return sorted(speeds)[_REPEATS // 2]


if __name__ == "__main__":
    main()
