"""Half an hour of everything at once: does memory stay, does every continuation end, does nothing break?

    .venv/bin/python packaging/benchmarks/soak.py [--minutes 30] [--seed N] [--models FOLDER …] [--growth-mb 30]
        [--only KIND …] [--precisions NAME …]

One thread opens models and writes, as in the program: the starter and several of random numbers, in every precision;
settings, prompts, stop strings and lengths at random. Another thread stops it at random moments. Now and then a
continuation is dropped in the middle, repeated (which must give the same text), or four are written at once.

Memory is looked at between two models, when none is open; the first third of the time warms up (oneDNN compiles a
program for each shape of a layer, and they are kept). Exits with 1 where it grows, where an answer has not exactly one
end or is wrong otherwise, and at any exception that was not expected. A continuation that hangs ends it all, with the
stack. What grows is found by doing less: one kind of work, one precision.
"""

from __future__ import annotations

import argparse
import ctypes
import faulthandler
import gc
import json
import random
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent / "peers"), str(Path(__file__).resolve().parent)]

from random_checkpoint import write_checkpoint  # noqa: E402
from shapes import Shape  # noqa: E402
from soak_requests import faults_of, random_prompt, random_request  # noqa: E402

from gpt2_desk.contract import CancelToken, GenerationEnd, GenerationError, GenerationRequest, TextPiece  # noqa: E402
from gpt2_desk.gpt2 import Engine  # noqa: E402

STARTER = ROOT / "resources" / "models" / "starter"
PRECISIONS = ("auto", "float32", "bfloat16", "float16", "int8")
SHAPES = (
    Shape("a", n_layer=2, n_embd=64, n_head=2, vocab_size=9000, n_positions=64),
    Shape("b", n_layer=3, n_embd=96, n_head=3, vocab_size=8192, n_positions=256),
    Shape("c", n_layer=1, n_embd=40, n_head=5, vocab_size=20_000, n_positions=1024),
)
KINDS = {"stream": 12, "drop": 2, "repeat": 2, "siblings": 2, "score": 1, "look": 1}
"""What is done with a model, and how often."""

HANGS_AFTER_S = 240
MOST_FAULTS = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Run, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--models", type=Path, nargs="*", default=[], help="more folders to open models from")
    parser.add_argument("--growth-mb", type=float, default=30, help="how much the memory may grow (default 30)")
    parser.add_argument("--jobs", type=int, default=60, help="for a model before the next one is opened, at most")
    parser.add_argument("--only", nargs="+", choices=KINDS, default=list(KINDS), help="kinds of work (default all)")
    parser.add_argument("--precisions", nargs="+", choices=PRECISIONS, default=PRECISIONS, help="(default all)")
    arguments = parser.parse_args(argv)
    seed = random.randrange(2**32) if arguments.seed is None else arguments.seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        models = [STARTER, *arguments.models]
        for shape in SHAPES:
            models.append(Path(folder) / shape.name)
            write_checkpoint(shape, models[-1], STARTER)
        soak = Soak(models, random.Random(seed), arguments.jobs, arguments.only, arguments.precisions)
        soak.run(arguments.minutes * 60)
    growth = growth_mb(soak.memory_mb)
    print(soak.summary(growth))
    return 1 if soak.faults or growth > arguments.growth_mb else 0


def growth_mb(samples: Sequence[float]) -> float:
    """How much higher the last third of the samples lies than the second; the first third warms up."""
    third = len(samples) // 3
    if not third:
        return 0.0
    return statistics.median(samples[-third:]) - statistics.median(samples[third : 2 * third])


def _kept_mb() -> float:
    """What the process holds, without what is free already and only not given back to the system yet."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
    return float(psutil.Process().memory_info().rss / 1e6)


class Stopper:
    """The person who presses Stop, on a thread of its own."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._timer: threading.Timer | None = None

    def stop_some_time(self, tokens: Sequence[CancelToken], within_s: float) -> None:
        """At any moment from now on; some do it at once."""
        if self._chance.random() < 0.1:
            _cancel(tokens)
            return
        self._timer = threading.Timer(self._chance.uniform(0, within_s), _cancel, [tokens])
        self._timer.start()

    def done(self) -> None:
        """Nothing is left to be stopped."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None


def _cancel(tokens: Sequence[CancelToken]) -> None:
    for token in tokens:
        token.cancel()


_Work = Callable[[Engine, GenerationRequest, Stopper, str], None]


@dataclass
class Soak:
    """The run.

    Attributes:
        models: folders to open.
        chance: draws everything.
        most_jobs: for one opened model.
        kinds: of work, names of `KINDS`.
        precisions: to open models in.
        counts: what was done, how it ended.
        faults: what was wrong, with what is needed to do it again.
        memory_mb: of the process, when no model was open.
    """

    models: Sequence[Path]
    chance: random.Random
    most_jobs: int
    kinds: Sequence[str] = tuple(KINDS)
    precisions: Sequence[str] = PRECISIONS
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)

    def run(self, seconds: float) -> None:
        """Open one model after the other, for so long; each folder at least once."""
        until = time.monotonic() + seconds
        stopper = Stopper(random.Random(self.chance.random()))
        waiting: list[Path] = []
        opened = 0
        while (opened < len(self.models) or time.monotonic() < until) and len(self.faults) < MOST_FAULTS:
            if not waiting:
                waiting = self.chance.sample(list(self.models), len(self.models))
            # Nothing of the model may be left when the memory is looked at, so it lives in a call of its own.
            self._one_model(waiting.pop(), stopper, until)
            opened += 1
            self.memory_mb.append(_kept_mb())
        faulthandler.cancel_dump_traceback_later()

    def _one_model(self, folder: Path, stopper: Stopper, until: float) -> None:
        precision = self.chance.choice(self.precisions)
        where = f"{folder.name} in {precision}"
        faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
        engine = Engine.open(folder, precision=precision)
        self.counts[f"opened in {engine.info.precision}"] += 1
        for _ in range(self.chance.randint(3, max(3, self.most_jobs))):
            faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
            kind = self.chance.choices(self.kinds, [KINDS[kind] for kind in self.kinds])[0]
            request = random_request(self.chance)
            try:
                self._do(kind)(engine, request, stopper, where)
            except Exception:
                self._fault(f"{kind}, {where}: {traceback.format_exc()}", request)
            finally:
                stopper.done()
            if len(self.faults) >= MOST_FAULTS or (self.memory_mb and time.monotonic() > until):
                return

    def _do(self, kind: str) -> _Work:
        return {
            "stream": self._stream,
            "drop": self._drop,
            "repeat": self._repeat,
            "siblings": self._siblings,
            "score": self._score,
            "look": self._look,
        }[kind]

    def _fault(self, words: str, request: GenerationRequest) -> None:
        shown = request if len(request.prompt) < 5000 else replace(request, prompt=request.prompt[:5000])
        self.faults.append(f"{words}\n    {shown!a}")

    def _stream(self, engine: Engine, request: GenerationRequest, stopper: Stopper, where: str) -> None:
        cancel = CancelToken()
        stopped = request.max_tokens is None or self.chance.random() < 0.4
        if stopped:
            stopper.stop_some_time([cancel], within_s=1.0)
        events = list(engine.stream(request, cancel))
        self._check(request, events, where, cancelled=cancel.cancelled)

    def _drop(self, engine: Engine, request: GenerationRequest, _stopper: Stopper, _where: str) -> None:
        stream = engine.stream(request)
        for _ in range(self.chance.randint(0, 20)):
            if isinstance(next(stream), GenerationEnd):
                break
        self.counts["dropped"] += 1

    def _repeat(self, engine: Engine, request: GenerationRequest, _stopper: Stopper, where: str) -> None:
        """The same request gives the same text, whatever was asked before."""
        request = replace(request, max_tokens=min(request.max_tokens or 50, 50), seed=request.seed or 7)
        first = list(engine.stream(request))
        list(engine.stream(replace(request, prompt=random_prompt(self.chance), max_tokens=3)))
        second = list(engine.stream(request))
        self._check(request, first, where, cancelled=False)
        if [event for event in first if isinstance(event, TextPiece)] != [
            event for event in second if isinstance(event, TextPiece)
        ]:
            self._fault(f"repeat, {where}: another text the second time", request)
        self.counts["repeated"] += 1

    def _siblings(self, engine: Engine, request: GenerationRequest, stopper: Stopper, where: str) -> None:
        request = replace(request, seed=None)
        count = self.chance.randint(1, 5)
        cancels = [CancelToken() for _ in range(count)]
        if request.max_tokens is None or self.chance.random() < 0.4:
            stopper.stop_some_time(cancels, within_s=1.0)
        events: dict[int, list[TextPiece | GenerationEnd]] = {number: [] for number in range(count)}
        for told in engine.stream_siblings(request, count, cancels):
            events[told.sibling].append(told.event)
        for number, those in events.items():
            self._check(request, those, f"{where}, sibling {number} of {count}", cancelled=cancels[number].cancelled)
        self.counts["siblings"] += count

    def _score(self, engine: Engine, request: GenerationRequest, _stopper: Stopper, where: str) -> None:
        try:
            score = engine.score(request.prompt[:5000])
        except GenerationError:
            if request.prompt:
                raise
            return
        if not score.perplexity >= 1:
            self._fault(f"score, {where}: perplexity {score.perplexity}", request)
        self.counts["scored"] += 1

    def _look(self, engine: Engine, request: GenerationRequest, _stopper: Stopper, where: str) -> None:
        logits = engine.next_token_logits(request.prompt)
        if not logits.isfinite().all() or len(logits) != engine.info.vocab_size:
            self._fault(f"next word, {where}: {logits}", request)
        self.counts["looked at next words"] += 1

    def _check(
        self, request: GenerationRequest, events: list[TextPiece | GenerationEnd], where: str, *, cancelled: bool
    ) -> None:
        for fault in faults_of(request, events, cancelled=cancelled):
            self._fault(f"{where}: {fault}", request)
        if events and isinstance(end := events[-1], GenerationEnd):
            self.counts[f"ended: {end.reason.value}"] += 1
            self.counts["tokens"] += end.new_tokens

    def summary(self, growth: float) -> str:
        """All of it in a few lines, the faults in full."""
        minutes = (time.monotonic() - self._began) / 60
        memory = (
            f"memory {self.memory_mb[0]:.0f} MB at first, {self.memory_mb[-1]:.0f} MB at last"
            if (self.memory_mb)
            else "no memory read"
        )
        lines = [
            f"{minutes:.1f} minutes, {len(self.memory_mb)} models opened, {len(self.faults)} faults",
            f"{memory}, {growth:+.1f} MB from the second third of the time to the last",
            json.dumps(dict(sorted(self.counts.items()))),
        ]
        return "\n".join([*lines, *self.faults])


if __name__ == "__main__":
    sys.exit(main())
