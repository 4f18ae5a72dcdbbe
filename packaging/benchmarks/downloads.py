"""How downloads keep up with curl, what memory they take, and what kills cost them.

    .venv/bin/python packaging/benchmarks/downloads.py [--gigabytes 6] [--runs 3] [--kills 40] [--json]

All of it runs against the tests' stand-in of the hub on this machine's loopback, which is a process of its own and
hands the file to the kernel. The file is real, and in the system's cache. Ours hashes every byte and waits at the end
until the disk has them all; curl does neither, so it is also measured with the `sync` that ours contains. They take
turns, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

NAME = "somebody/novelist"
WEIGHTS = "model.safetensors"
STARTER = ROOT / "resources" / "models" / "starter"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure everything and print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabytes", type=float, default=6, help="size of the file (default 6)")
    parser.add_argument("--runs", type=int, default=3, help="of each, the median counts (default 3)")
    parser.add_argument("--kills", type=int, default=40, help="of one download, one at least (default 40)")
    parser.add_argument("--folder", type=Path, help="a disk with room for two such files (default: the system's)")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if arguments.child:
        return CHILDREN[arguments.child[0]](*arguments.child[1:])
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        results = _throughput(Path(folder), round(arguments.gigabytes * 1e9), arguments.runs)
        results |= _kills(Path(folder), arguments.kills)
    print(json.dumps(results) if arguments.json else _table(results))
    return 0


def _throughput(folder: Path, size: int, runs: int) -> dict[str, float]:
    from weights.fetching import Weights

    with (folder / WEIGHTS).open("wb") as file:
        for chunk in Weights(size).chunks(0, size):
            file.write(chunk)
    with _hub(folder / WEIGHTS) as (endpoint, address):
        ways: dict[str, Callable[[], dict[str, float]]] = {
            "ours": lambda: _ours(folder, endpoint),
            "curl": lambda: _curl(folder, address, sync=False),
            "curl_sync": lambda: _curl(folder, address, sync=True),
        }
        told = [{way: measure() for way, measure in ways.items()} for _ in range(runs)]
    seconds = {way: statistics.median(run[way]["s"] for run in told) for way in ways}
    return {
        "file_gb": size / 1e9,
        **{f"{way}_mb_per_s": size / 1e6 / took for way, took in seconds.items()},
        "share_of_curl": statistics.median(run["curl"]["s"] / run["ours"]["s"] for run in told),
        "share_of_curl_sync": statistics.median(run["curl_sync"]["s"] / run["ours"]["s"] for run in told),
        "memory_growth_mb": max(run["ours"]["growth"] for run in told) / 1e6,
    }


def _ours(folder: Path, endpoint: str) -> dict[str, float]:
    with _empty(folder / "models") as models:
        told: dict[str, float] = json.loads(_run("fetch", str(models), endpoint))
    return told


def _curl(folder: Path, address: str, *, sync: bool) -> dict[str, float]:
    with _empty(folder / "curl") as target:
        began = time.monotonic()
        subprocess.run(["curl", "-sSfL", "-o", str(target / WEIGHTS), address], check=True)
        if sync:
            descriptor = os.open(target / WEIGHTS, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)
        return {"s": time.monotonic() - began}


def _kills(folder: Path, kills: int) -> dict[str, float]:
    from hub.server import LoopbackHub
    from weights.fetching import novelist
    from weights.kills import kill_again_and_again

    with LoopbackHub([novelist(size_bytes=100_000_000)]) as hub, _empty(folder / "killed") as models:
        campaign = kill_again_and_again(hub, models, STARTER, kills=kills, within_s=0.4, bytes_per_s=10_000_000)
    return {
        "kills": campaign.kills,
        "fetched_again_mb": campaign.fetched_again / 1e6,
        "worst_kill_mb": campaign.worst / 1e6,
    }


@contextmanager
def _hub(weights: Path) -> Iterator[tuple[str, str]]:
    command = [sys.executable, __file__, "--child", "serve", str(weights)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        endpoint, address = server.stdout.readline().split()
        try:
            yield endpoint, address
        finally:
            server.kill()


@contextmanager
def _empty(folder: Path) -> Iterator[Path]:
    """A folder for one run, with nothing of the run before still to be written."""
    folder.mkdir()
    os.sync()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _run(*arguments: str) -> str:
    command = [sys.executable, __file__, "--child", *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


# --- in processes of their own


def _serve(weights: str) -> int:
    from hub.contents import OnDisk
    from hub.models import tiny_gpt2
    from hub.server import LoopbackHub

    repository = tiny_gpt2(NAME, more={WEIGHTS: OnDisk(Path(weights))})
    assert repository.files[WEIGHTS].content.sha256  # reckoned now, not while somebody waits
    with LoopbackHub([tiny_gpt2("somebody/small"), repository]) as hub:
        print(hub.endpoint, f"{hub.endpoint}/{NAME}/resolve/main/{WEIGHTS}", flush=True)
        time.sleep(3600)
    return 0


def _fetch(models: str, endpoint: str) -> int:
    from gpt2_desk.contract import CancelToken
    from gpt2_desk.weights import Library, ModelStore

    library = Library(ModelStore(Path(models), STARTER), address=endpoint)
    library.fetch("somebody/small", lambda _: None, CancelToken())  # so that all is imported
    before, began = _peak_bytes(), time.monotonic()
    library.fetch(NAME, lambda _: None, CancelToken())
    print(json.dumps({"s": time.monotonic() - began, "growth": _peak_bytes() - before}))
    return 0


def _peak_bytes() -> int:
    """The most memory that this process has held. Not from getrusage: a child begins with its parent's peak there."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


CHILDREN: dict[str, Callable[..., int]] = {"serve": _serve, "fetch": _fetch}


def _table(results: dict[str, Any]) -> str:
    rows = [
        ("a file of", f"{results['file_gb']:.1f} GB"),
        ("gpt2-desk, hashed and on the disk", f"{results['ours_mb_per_s']:.0f} MB/s"),
        ("curl -o", f"{results['curl_mb_per_s']:.0f} MB/s"),
        ("curl -o, and sync", f"{results['curl_sync_mb_per_s']:.0f} MB/s"),
        ("gpt2-desk as a share of curl -o", f"{results['share_of_curl']:.2f}"),
        ("gpt2-desk as a share of curl -o, and sync", f"{results['share_of_curl_sync']:.2f}"),
        ("memory that it took for that file", f"{results['memory_growth_mb']:.1f} MB"),
        (f"kills of a download ({results['kills']:.0f}) fetched again", f"{results['fetched_again_mb']:.1f} MB"),
        ("the worst of them", f"{results['worst_kill_mb']:.1f} MB"),
    ]
    return "\n".join(f"{name:<46}{value:>14}" for name, value in rows)


if __name__ == "__main__":
    sys.exit(main())
