"""Step 3: train. The same command starts and resumes; a kill costs the minutes since the last checkpoint.

    python packaging/starter_model/train.py                               # warm up, then go on until stopped
    python packaging/starter_model/train.py --run decayed --start-from stable --decay-minutes 60

The learning rate warms up, stays, and falls to zero in a straight line over the last `--decay-tokens` or
`--decay-minutes` ("warm-up-stable-decay", Hu et al. 2024), so that the fall can be branched off at any time for a model
worth shipping while the stable run goes on. A fall by the clock is for a machine whose speed nobody can promise.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import math
import signal
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import checkpoint
import torch
from corpus import WORK
from data import Reader
from export import trained_tensors
from gpt import GPT2, Shape
from gradients import Gradients, Part, make_pool, mean_loss
from muon import Muon
from torch import Tensor
from torch.optim import AdamW

LN_2 = math.log(2)
STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@dataclasses.dataclass(slots=True)
class Progress:
    """How far a run is; goes into the checkpoint beside the weights."""

    tokens: int = 0
    steps: int = 0
    seconds: float = 0.0  # of training
    end: int | None = None  # in tokens; the stable run has none
    end_seconds: float | None = None

    @property
    def over(self) -> bool:
        """Whether the learning rate has come to zero."""
        by_tokens = self.end is not None and self.tokens >= self.end
        return by_tokens or (self.end_seconds is not None and self.seconds >= self.end_seconds)


def rate(progress: Progress, warmup_steps: int, decay_tokens: int = 0, decay_minutes: float = 0) -> float:
    """What to multiply the learning rates with at this step."""
    shares = [1.0, (progress.steps + 1) / warmup_steps]
    if progress.end is not None:
        shares.append((progress.end - progress.tokens) / decay_tokens)
    if progress.end_seconds is not None:
        shares.append((progress.end_seconds - progress.seconds) / (60 * decay_minutes))
    return max(0.0, min(shares))


class Run:
    """A model in training: weights, optimizers, progress, and the folder that holds its checkpoint and log."""

    def __init__(self, options: argparse.Namespace, pool: ThreadPoolExecutor) -> None:
        self.options = options
        self.folder: Path = options.work / "runs" / options.run
        self.counts = json.loads((options.work / "packed.json").read_text(encoding="utf-8"))
        torch.manual_seed(options.seed)
        self.model = GPT2(shape_of(options), options.dropout).to(options.device)
        self.pool = pool
        self.gradients = Gradients(self.model, self.pool, compiled=options.compile)
        self.optimizers = make_optimizers(self.model, options)
        self.reader = Reader(options.work / "train.bin", options.n_positions, options.seed)
        self.held_out = Reader(options.work / "heldout.bin", options.n_positions, seed=0)
        self.progress = Progress()
        self._resume()

    def step(self) -> float:
        """Read one batch and change the weights once; returns the loss before, in nats a token."""
        options, progress = self.options, self.progress
        started = time.monotonic()
        ids, targets = self.reader.read(progress.tokens, options.batch_tokens, options.context)
        torch.manual_seed(options.seed + progress.steps)  # for dropout alone
        loss = self.gradients(self._parts(ids, targets))
        scale = rate(progress, options.warmup_steps, options.decay_tokens, options.decay_minutes)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = scale * (options.muon_lr if isinstance(optimizer, Muon) else options.adam_lr)
        deque(self.pool.map(lambda optimizer: optimizer.step(), self.optimizers), maxlen=0)
        progress.tokens += options.batch_tokens
        progress.steps += 1
        progress.seconds += time.monotonic() - started
        return loss

    def save(self) -> None:
        """Write a checkpoint from which the run goes on as if it had not stopped."""
        state = {
            "shape": dataclasses.asdict(self.model.shape),
            "context": self.options.context,
            "progress": dataclasses.asdict(self.progress),
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        checkpoint.save(self.folder, f"step{self.progress.steps:07}", state)

    def log(self, **values: float) -> None:
        """Add a line to `log.jsonl`, and print it."""
        entry = {"step": self.progress.steps, "tokens": self.progress.tokens, **values}
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(entry) + "\n")
        print(json.dumps(entry), flush=True)

    def measure(self) -> None:
        """Log the loss on a fixed sample of the held-out books."""
        blocks = min(self.options.held_out_tokens // self.held_out.block, self.held_out.blocks_per_epoch)
        ids, targets = self.held_out.read(0, blocks * self.held_out.block, self.options.context)
        nats = mean_loss(self.model, self._parts(ids, targets), self.pool)
        held_out = self.counts["heldout"]
        self.log(held_out_nats=nats, held_out_bits_per_byte=nats / LN_2 * held_out["tokens"] / held_out["bytes"])

    def _parts(self, ids: Tensor, targets: Tensor) -> list[Part]:
        rows = self.options.part_tokens // self.options.context
        return list(zip(torch.split(ids, rows), torch.split(targets, rows), strict=True))

    def _resume(self) -> None:
        if checkpoint.exists(self.folder):
            self._restore(checkpoint.load(self.folder))
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.options.start_from:
            self._restore(checkpoint.load(self.options.work / "runs" / self.options.start_from))
        if self.options.from_model:
            self.model.load_state_dict(trained_tensors(self.options.from_model))
        if self.options.decay_tokens:
            self.progress.end = self.progress.tokens + self.options.stable_tokens + self.options.decay_tokens
        if self.options.decay_minutes:
            self.progress.end_seconds = self.progress.seconds + 60 * self.options.decay_minutes

    def _restore(self, state: dict[str, Any]) -> None:
        if state["shape"] != dataclasses.asdict(self.model.shape):
            raise SystemExit(f"The checkpoint has another shape: {state['shape']}. Give another --run.")
        self.progress = Progress(**state["progress"])
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        repeat_positions(self.model.wpe.weight, state["context"], self.options.context)


@torch.no_grad()
def repeat_positions(positions: Tensor, learned: int, wanted: int) -> None:
    """Let positions (P, D) that no window has reached yet begin as those that have been learned."""
    for start in range(learned, wanted, learned):
        length = min(learned, wanted - start)
        positions[start : start + length] = positions[:length]


def shape_of(options: argparse.Namespace) -> Shape:
    return Shape(**{field.name: getattr(options, field.name) for field in dataclasses.fields(Shape)})


def make_optimizers(model: GPT2, options: argparse.Namespace) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for embeddings, norms and biases; independent of each other."""
    named = dict(model.h.named_parameters())
    mlp, attention = (
        [param for name, param in named.items() if room in name and param.ndim == 2] for room in (".mlp.", ".attn.")
    )
    chosen = {id(param) for param in mlp + attention}
    rest = [param for param in model.parameters() if id(param) not in chosen]
    return [
        Muon(mlp, options.muon_lr, weight_decay=options.weight_decay),
        Muon(attention, options.muon_lr, weight_decay=options.weight_decay),
        AdamW(rest, options.adam_lr, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
    ]


@contextlib.contextmanager
def stop_signals() -> Iterator[list[int]]:
    """The signals to stop that have come, instead of the death that they bring."""
    came: list[int] = []
    before = {number: signal.signal(number, lambda number, _: came.append(number)) for number in STOP_SIGNALS}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def train(run: Run, stopped: list[int]) -> None:
    """Step until the run is over, a signal comes or the minutes are up; save on the way and at the end."""
    options = run.options
    started = saved = logged = time.monotonic()
    losses: list[float] = []
    while not (run.progress.over or stopped or time.monotonic() - started > 60 * options.minutes):
        losses.append(run.step())
        now = time.monotonic()
        if now - logged > options.log_seconds:
            speed = len(losses) * options.batch_tokens / (now - logged)
            run.log(loss=sum(losses) / len(losses), tokens_per_s=round(speed))
            losses, logged = [], now
        if now - saved > options.save_seconds:
            run.save()
            saved = now
        if run.progress.steps % options.measure_steps == 0:
            run.measure()
    run.save()
    run.measure()


def parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train, or go on training.")
    add = parser.add_argument
    add("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    add("--run", default="stable", help="folder below runs/ for checkpoint and log; resumed where it has one")
    add("--start-from", metavar="RUN", help="begin with the newest checkpoint of another run")
    add("--from-model", type=Path, metavar="FOLDER", help="begin with the weights of an exported model; see --seed")
    add("--stable-tokens", type=int, default=0, help="tokens before the fall of the learning rate, where it has one")
    add("--decay-tokens", type=int, default=0, help="tokens of the fall; without, the run goes on until stopped")
    add("--decay-minutes", type=float, default=0, help="minutes of training of the fall, instead of tokens")
    add("--minutes", type=float, default=float("inf"), help="save and stop after this long")
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    add("--workers", type=int, default=2, help="parts of a batch computed at once: cores of a CPU, 1 for a GPU")
    add("--no-compile", dest="compile", action="store_false")
    add("--vocab-size", type=int, default=8192)
    add("--n-positions", type=int, default=1024)
    add("--n-embd", type=int, default=320)
    add("--n-layer", type=int, default=6)
    add("--n-head", type=int, default=4)
    add("--dropout", type=float, default=0.0)
    add("--context", type=int, default=1024, help="tokens a window, at most the positions; may change when resumed")
    add("--batch-tokens", type=int, default=8192)
    add("--part-tokens", type=int, default=2048, help="tokens of a part of the batch that one worker takes at once")
    add("--muon-lr", type=float, default=0.012)
    add("--adam-lr", type=float, default=3e-3)
    add("--weight-decay", type=float, default=0.05, help="of the matrices, per unit of learning rate")
    add("--warmup-steps", type=int, default=100)
    add("--log-seconds", type=float, default=20)
    add("--save-seconds", type=float, default=240)
    add("--measure-steps", type=int, default=500, help="steps between two looks at the held-out books")
    add("--held-out-tokens", type=int, default=65_536)
    add("--seed", type=int, default=1, help="of the beginning and of the order of the text; another one reads on anew")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    torch.set_num_threads(1)  # the workers are the threads
    options = parse(arguments)
    with make_pool(options.workers) as pool, stop_signals() as stopped:
        train(Run(options, pool), stopped)


if __name__ == "__main__":
    main()
