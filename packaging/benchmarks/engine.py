"""How quickly a GPT-2 writes: this program beside llama.cpp, CTranslate2 and transformers, all in one run.

    make engine-bench    or    .venv/bin/python packaging/benchmarks/engine.py [--shapes gpt2 gpt2-xl] [--rounds 3]
                               [--only ours llama ctranslate2-int8 …] [--json PATH] [--markdown PATH] [--chart PATH]

Everybody gets the same checkpoint of random numbers, converted by the peers' own means, as many threads as there are
cores, the same prompts, temperature 0.8 and top-k 50. What is missing is made: an environment for the peers in
build/peers, checkpoints in build/benchmarks (gpt2 takes 2 GB of disk, gpt2-xl 24 GB).

A round runs each of them once, in a process of its own, in an order of its own; the tables give medians over rounds,
and ratios within a round, so that whatever else the machine does falls on all. Of each peer the quickest way to run it
is tried out first and told in the JSON: with and without flash attention, one call or an iterator, and so on.
Beside them is the limit: the best speed at which memory was read in a round, over the bytes of all weights.

Where it may (root), each process takes precedence over all others of the machine while it is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PEERS = Path(__file__).resolve().parent / "peers"
sys.path[:0] = [str(ROOT), str(PEERS)]

from chart import chart  # noqa: E402
from contenders import Contender, chosen, prepare  # noqa: E402
from environment import ensure_environment, python_of  # noqa: E402
from prompts import prompt_of  # noqa: E402
from random_checkpoint import WEIGHTS  # noqa: E402
from report import markdown, rows_of  # noqa: E402
from shapes import SHAPES, Shape  # noqa: E402

STARTER = ROOT / "resources" / "models" / "starter"
TIMEOUT_S = 3600
LARGE = 1e9
"""Parameters above which each round measures less often."""


def main(argv: Sequence[str] | None = None) -> int:
    """Make what is missing, measure, and print tables."""
    arguments = _arguments(argv)
    contenders = chosen(arguments.only)
    versions = ensure_environment(arguments.peers) if any(each.program != "ours" for each in contenders) else {}
    results: dict[str, Any] = {
        "machine": _machine(),
        "threads": arguments.threads,
        "versions": {"gpt2-desk": _our_version(), **versions},
        "shapes": {},
    }
    for name in arguments.shapes:
        bench = _Bench(SHAPES[name], contenders, arguments)
        bench.prepare()
        results["shapes"][name] = {"variants": bench.variants, "rounds": (rounds := [])}
        for number in range(arguments.rounds):
            _say(f"{name}: round {number + 1} of {arguments.rounds}")
            rounds.append(bench.round(number))
            _write(arguments, results)
    print(markdown(results))
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", nargs="+", choices=list(SHAPES), default=["gpt2", "gpt2-xl"])
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured (default 3)")
    parser.add_argument("--only", nargs="+", default=[], help="programs, or programs with a format: llama-q8_0")
    parser.add_argument("--no-extras", action="store_true", help="leave out what only this program is asked")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="default: all cores")
    parser.add_argument("--new-tokens", type=int, default=128)
    parser.add_argument("--json", type=Path, help="write all rounds to this file")
    parser.add_argument("--markdown", type=Path, help="write the tables to this file, too")
    parser.add_argument("--chart", type=Path, help="write an SVG to this file")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks", help="for the checkpoints")
    parser.add_argument("--peers", type=Path, default=ROOT / "build" / "peers", help="the peers' environment")
    return parser.parse_args(argv)


class _Bench:
    """Measures one shape."""

    def __init__(self, shape: Shape, contenders: Sequence[Contender], arguments: argparse.Namespace) -> None:
        self._shape = shape
        self._contenders = list(contenders)
        self._arguments = arguments
        self._folder = arguments.folder / shape.name
        self._repeats = 1 if shape.parameters > LARGE else 3
        self._texts: dict[str, list[str]] = {}
        self._ids: dict[str, list[list[int]]] = {}
        self.variants: dict[str, dict[str, str]] = {}

    def prepare(self) -> None:
        """Make the checkpoint and the prompts, and try out each peer's ways."""
        arguments = self._arguments
        prepare(self._shape, self._folder, STARTER, arguments.peers, self._contenders)
        self._make_prompts()
        for contender in list(self._contenders):
            if contender.program == "ours":
                continue
            told = self._run(contender, variants=None)
            if "lacks" in told:
                _say(told["lacks"])
                self._contenders.remove(contender)
                continue
            self.variants[contender.name] = {
                "decode": max(told, key=lambda name: float(told[name]["tokens_per_s"])),
                "first": min(told, key=lambda name: float(told[name]["first_ms"])),
            }

    def round(self, number: int) -> dict[str, Any]:
        """Each contender once, and before each the memory's speed, which neighbours on the same machine share."""
        order = random.Random(number).sample(self._contenders, len(self._contenders))
        told: dict[str, Any] = {"bandwidth": []}
        for contender in order:
            told["bandwidth"].append(self._process(sys.executable, PEERS / "run_bandwidth.py", {}))
            told[contender.name] = self._run(contender, variants=self.variants.get(contender.name))
            if "lacks" in told[contender.name]:
                _say(f"{contender.label}: {told[contender.name]['lacks']}")
                self._contenders.remove(contender)
        extras = Contender("ours", "int8")
        if extras in self._contenders and not self._arguments.no_extras:
            told["extras"] = self._run(extras, measures="extras")
            told["cold"] = self._cold(extras)
        return told

    def _make_prompts(self) -> None:
        from gpt2_desk.gpt2 import Tokenizer

        encode = Tokenizer.load(self._folder).encode
        numbers = iter(range(26))
        for length in (128, 900):
            texts = [prompt_of(length, next(numbers), encode) for _ in range(1 + self._repeats)]
            self._texts[str(length)] = texts
            self._ids[str(length)] = [encode(text) for text in texts]

    def _run(
        self, contender: Contender, *, measures: str = "speed", variants: dict[str, str] | None = None
    ) -> dict[str, Any]:
        ours = contender.program == "ours"
        job = {
            "model": str(contender.model(self._folder)),
            "format": contender.number_format,
            "measures": measures,
            "long_tokens": 2000,
            "prompts": self._texts if ours else self._ids,
            "variants": variants,
        }
        python = sys.executable if ours else python_of(self._arguments.peers)
        return self._process(python, contender.script, job)

    def _cold(self, contender: Contender) -> dict[str, Any]:
        """How long opening takes when no byte of the file is in memory, beside what `cat` takes then."""
        weights = self._folder / WEIGHTS
        if not hasattr(os, "posix_fadvise"):
            return {}
        _forget(weights)
        began = time.monotonic()
        subprocess.run(["cat", str(weights)], stdout=subprocess.DEVNULL, check=True)
        cat_s = time.monotonic() - began
        _forget(weights)
        return {"cat_s": cat_s, **self._run(contender, measures="load")}

    def _process(self, python: str | Path, script: Path, job: dict[str, Any]) -> dict[str, Any]:
        common = {"threads": self._arguments.threads, "new_tokens": self._arguments.new_tokens}
        asked = json.dumps({**common, **job, "started": time.time()})
        with subprocess.Popen(
            [str(python), str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as process:
            try:
                out, err = process.communicate(f"{asked}\n", timeout=TIMEOUT_S)
            except BaseException:
                process.kill()
                raise
        if process.returncode or not out.strip():
            raise SystemExit(f"{script.name} failed for {job.get('model', 'the memory')}:\n{err[-3000:]}")
        return dict(json.loads(out.strip().splitlines()[-1]))


def _forget(path: Path) -> None:
    """Put a file out of the system's cache."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def _write(arguments: argparse.Namespace, results: dict[str, Any]) -> None:
    """After each round, so that a run which is broken off has not been in vain."""
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    if arguments.markdown:
        arguments.markdown.write_text(markdown(results) + "\n", encoding="utf-8")
    if arguments.chart:
        shapes = {name: rows_of(SHAPES[name], told["rounds"]) for name, told in results["shapes"].items()}
        arguments.chart.write_text(chart(shapes), encoding="utf-8")


def _machine() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.is_file() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return f"{model or platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def _our_version() -> str:
    import gpt2_desk

    return gpt2_desk.__version__


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
