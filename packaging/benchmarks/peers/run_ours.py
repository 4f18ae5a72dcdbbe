"""This program, through the same `Engine` that its window uses."""

from __future__ import annotations

import os
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from prompts import prompt_of, prose
from timing import Generate, Written, answer, measure, now, peak_bytes, read_job

_SHORT, _LONG = 128, 900
_DOCUMENT_WORDS = 50_000
_WINDOW = 1024
_EDITS = 5


def main() -> None:
    job = read_job()
    began = time.time()
    from gpt2_desk.gpt2 import Engine

    imported, before = time.time(), peak_bytes()
    threads = None if job["threads"] == os.cpu_count() else job["threads"]
    engine = Engine.open(Path(job["model"]), precision=job["format"], threads=threads)
    ready = time.time()
    if engine.info.precision != job["format"]:
        answer({"lacks": f"no {job['format']} on this processor"})
        return
    told: dict[str, Any] = {
        "load": {
            "imports_s": imported - began,
            "open_s": ready - imported,
            "ready_s": ready - job["started"],
            "peak_bytes": peak_bytes(),
            "imports_peak_bytes": before,
        }
    }
    if job["measures"] == "extras":
        told |= _Extras(engine, Path(job["model"]), job).measure()
    elif job["measures"] == "speed":
        generate = _generate(engine)
        told |= measure(generate, generate, job)
    answer(told)


def request_of(prompt: str, tokens: int, *, greedy: bool = False) -> object:
    """Temperature 0.8 and top-k 50 as everybody has, and nothing that steers a text away from repeating itself."""
    from gpt2_desk.contract import GenerationRequest, SamplingSettings

    settings = SamplingSettings(temperature=0.0 if greedy else 0.8, top_k=50, loop_guard=False)
    return GenerationRequest(prompt, settings=settings, max_tokens=tokens, seed=1)


def _generate(engine: Any) -> Generate:  # noqa: ANN401 - imported late
    from gpt2_desk.contract import TextPiece

    def generate(prompt: str, tokens: int, greedy: bool) -> Written:
        ids: list[int] = []
        times: list[float] = []
        began = now()
        for item in engine.stream(request_of(prompt, tokens, greedy=greedy)):
            if isinstance(item, TextPiece) and item.tokens:
                times += [now()] * len(item.tokens)
                ids += [token.id for token in item.tokens]
        return Written(began, times, ids)

    return generate


class _Extras:
    """What only this program is asked: an edit, four siblings, a long document, a text beyond the window."""

    def __init__(self, engine: Any, folder: Path, job: dict[str, Any]) -> None:  # noqa: ANN401 - imported late
        from gpt2_desk.gpt2 import Tokenizer

        self._engine = engine
        self._encode = Tokenizer.load(folder).encode
        self._tokens: int = job["new_tokens"]
        self._long_tokens: int = job["long_tokens"]
        self._write = _generate(engine)
        self._prompt_numbers = iter(range(1000))

    def measure(self) -> dict[str, float]:
        """All of it, as numbers with their units in their names."""
        self._write(self._prompt(_SHORT), self._tokens, False)
        short = self._write(self._prompt(_SHORT), self._tokens, False).tokens_per_s
        return {
            "short_tokens_per_s": short,
            **self._edits(),
            **self._siblings(),
            **self._document(),
            **self._sliding(),
        }

    def _prompt(self, tokens: int) -> str:
        return prompt_of(tokens, next(self._prompt_numbers), self._encode)

    def _edits(self) -> dict[str, float]:
        """Another last word in a text that has just been continued."""
        text = self._prompt(_LONG)
        step_ms = 1000 / self._write(text, 100, False).tokens_per_s
        before = text[: text.rindex(" ")]
        edited = [
            self._write(f"{before} {word}", 1, False).first_ms
            for word in ("garden", "letter", "window", "silence", "doctor")[:_EDITS]
        ]
        return {"edit_ms": statistics.median(edited), "edit_steps": statistics.median(edited) / step_ms}

    def _siblings(self) -> dict[str, float]:
        """Four continuations of one prompt at once: the time of a step of all, over that of a step of one."""
        tokens = min(self._tokens, 64)
        self._sibling_step_s(4, tokens)
        ratios = [self._sibling_step_s(4, tokens) / self._single_step_s(tokens) for _ in range(3)]
        return {"sibling_steps": statistics.median(ratios)}

    def _single_step_s(self, tokens: int) -> float:
        return 1 / self._write(self._prompt(_SHORT), tokens, False).tokens_per_s

    def _sibling_step_s(self, count: int, tokens: int) -> float:
        from gpt2_desk.contract import TextPiece

        times: dict[int, list[float]] = {}
        for told in self._engine.stream_siblings(request_of(self._prompt(_SHORT), tokens), count=count):
            if isinstance(told.event, TextPiece) and told.event.tokens:
                times.setdefault(told.sibling, []).append(now())
        if sorted(map(len, times.values())) != [tokens] * count:
            raise SystemExit(f"siblings wrote {[len(each) for each in times.values()]} tokens instead of {tokens}")
        started = max(each[0] for each in times.values())
        return (max(each[-1] for each in times.values()) - started) / (tokens - 1)

    def _document(self) -> dict[str, float]:
        """At the end of a book: as quick as in any text that fills the window?"""
        document = prose(_DOCUMENT_WORDS, next(self._prompt_numbers))
        full = self._write(self._prompt(_WINDOW - self._tokens - 8), self._tokens, False)
        written = self._write(document, self._tokens, False)
        return {
            "document_first_ms": written.first_ms,
            "document_again_first_ms": self._write(document, 1, False).first_ms,
            "document_tokens_per_s": written.tokens_per_s,
            "full_window_tokens_per_s": full.tokens_per_s,
        }

    def _sliding(self) -> dict[str, float]:
        """A text that goes on past the window, over as many plain steps where a window is three quarters full."""
        around = min(self._tokens, 128)
        plain = self._write(self._prompt(_WINDOW * 3 // 4 - around // 2), around, False)
        long = self._write(self._prompt(_WINDOW // 2), self._long_tokens, False)
        longest = max(after - before for before, after in pairwise(long.times))
        return {
            "sliding_steps": plain.tokens_per_s / long.tokens_per_s,
            "sliding_longest_ms": longest * 1000,
        }


if __name__ == "__main__":
    main()
