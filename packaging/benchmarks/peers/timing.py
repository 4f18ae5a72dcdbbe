"""What each program is asked to do, in a process of its own: read a job, open, warm up, write, tell the times.

A job is one line of JSON on standard input, the answer one line on standard output, the last::

    {"model": "…", "format": "int8", "threads": 2, "new_tokens": 128, "prompts": {"128": […], "900": […]},
     "variants": {"decode": "…", "first": "…"} or null}

Without variants each way to run the program is tried for a moment, and the answer has one entry for each.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GREEDY_TOKENS = 8
_TRIED_TOKENS = 32

Prompt = Any
"""Token numbers for the peers, text for ours: it is part of ours to find the tokens."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a program wrote.

    Attributes:
        began: when it was asked.
        times: when each token was there.
        ids: the tokens.
    """

    began: float
    times: list[float]
    ids: list[int]

    @property
    def first_ms(self) -> float:
        """From the question to the first token."""
        return (self.times[0] - self.began) * 1000

    @property
    def tokens_per_s(self) -> float:
        """Tokens after the first, over their time."""
        return (len(self.times) - 1) / (self.times[-1] - self.times[0])


Generate = Callable[[Prompt, int, bool], Written]
"""Continue a prompt, of which nothing has been read before, by so many tokens; True takes the likeliest each time."""


def read_job() -> dict[str, Any]:
    """The job of this process, which goes before all others from here on."""
    _go_first()
    return dict(json.loads(sys.stdin.readline()))


def answer(told: Mapping[str, Any]) -> None:
    print(json.dumps(told), flush=True)


def peak_bytes() -> int:
    """The most memory that this process has held; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.is_file() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def now() -> float:
    return time.perf_counter()


def _go_first() -> None:
    """Take precedence over whatever else runs, where the system lets us (root may).

    Threads that wait for each other at every layer lose tenfold as soon as a third wants one of their cores, and each
    program loses another share of its speed. Linux shares the processor out by sessions first, and by niceness only
    within one, so it is the session that must come first; this process has one to itself.
    """
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text("-20", encoding="ascii")
    if sys.platform == "linux":
        with suppress(OSError):
            os.nice(-20)


def measure_variants(variants: Mapping[str, Callable[[], Generate]], job: Mapping[str, Any]) -> dict[str, Any]:
    """Try every variant, or measure the chosen ones.

    Args:
        variants: each makes itself ready when it is called.
        job: see above.
    """
    if job["variants"] is None:
        return {name: _try(make(), job) for name, make in variants.items()}
    ready = {name: variants[name]() for name in set(job["variants"].values())}
    return measure(ready[job["variants"]["decode"]], ready[job["variants"]["first"]], job)


def _try(generate: Generate, job: Mapping[str, Any]) -> dict[str, float]:
    tokens = min(job["new_tokens"], _TRIED_TOKENS)
    generate(job["prompts"]["128"][0], 4, False)
    decoded = [generate(prompt, tokens, False) for prompt in job["prompts"]["128"][1:3]]
    return {
        "tokens_per_s": max(written.tokens_per_s for written in decoded),
        "first_ms": min(written.first_ms for written in decoded),
    }


def measure(decode: Generate, first: Generate, job: Mapping[str, Any]) -> dict[str, Any]:
    """Each prompt of a job in turn; the first of each length warms up and says what the model would write."""
    prompts: dict[str, list[Prompt]] = job["prompts"]
    greedy = decode(prompts["128"][0], GREEDY_TOKENS, True).ids
    decoded = [decode(prompt, job["new_tokens"], False) for prompt in prompts["128"][1:]]
    for written in decoded:
        if len(written.ids) != job["new_tokens"]:
            raise SystemExit(f"wrote {len(written.ids)} tokens instead of {job['new_tokens']}")
    found: dict[str, Any] = {"greedy": greedy, "tokens_per_s": [written.tokens_per_s for written in decoded]}
    for length, those in prompts.items():
        first(those[0], 1, False)
        found[f"first_{length}_ms"] = [first(prompt, 1, False).first_ms for prompt in those[1:]]
    return found
