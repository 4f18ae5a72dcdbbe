"""A download that is killed again and again, in a program of its own."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from hub.faults import Trickle
from hub.server import LoopbackHub
from weights.fetching import FOLDER, NAME, WEIGHTS

from gpt2_desk.weights.record import RECORD

PROGRAM = """
import sys
from pathlib import Path
from gpt2_desk.contract import CancelToken
from gpt2_desk.weights import Library, ModelStore
import huggingface_hub.hf_api, httpx2, filelock, keyring, truststore

library = Library(ModelStore(Path(sys.argv[1]), Path(sys.argv[2])), address=sys.argv[3])
print("begun", flush=True)
library.fetch("somebody/novelist", lambda _: None, CancelToken())
print("whole", flush=True)
"""


@dataclass(frozen=True)
class Campaign:
    """What came of it.

    Attributes:
        kills: how many hit a download.
        fetched_again: bytes of the weights that went over the line and were not new, in all.
        worst: the most of them that one kill cost.
    """

    kills: int
    fetched_again: int
    worst: int


def kill_again_and_again(
    hub: LoopbackHub, store: Path, starter: Path, *, kills: int, within_s: float, bytes_per_s: float, seed: int = 0
) -> Campaign:
    """Kill one download many times, see after each kill that nothing wrong has its name, then let it end.

    Args:
        hub: with the model.
        store: where it goes.
        starter: the model inside.
        kills: how many times.
        within_s: each comes at a random moment of so many seconds after the download begins.
        bytes_per_s: of the line.
        seed: of the moments.
    """
    hub.faults.add(Trickle(bytes_per_s), on="cdn")
    moments = random.Random(seed)
    hits, sent, here, costs = 0, 0, 0, []
    for _ in range(kills):
        with start(hub, store, starter) as program:
            time.sleep(moments.uniform(0, within_s))
            program.kill()
        assert_nothing_wrong_has_its_name(hub, store)
        hits += program.returncode < 0
        sent_before, here_before = sent, here
        sent, here = hub.bytes_sent(WEIGHTS), bytes_here(store)
        costs.append((sent - sent_before) - (here - here_before))
    with start(hub, store, starter) as program:
        assert program.stdout is not None
        assert program.stdout.read() == "whole\n"
    assert_nothing_wrong_has_its_name(hub, store)
    assert (store / FOLDER / WEIGHTS).is_file()
    return Campaign(hits, hub.bytes_sent(WEIGHTS) - hub.repositories[NAME].size_of(WEIGHTS), max(costs))


def start(hub: LoopbackHub, store: Path, starter: Path) -> subprocess.Popen[str]:
    """A program that has begun its download."""
    command = [sys.executable, "-c", PROGRAM, str(store), str(starter), hub.endpoint]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "begun\n"
    return program


def bytes_here(store: Path) -> int:
    """Of the weights, whole or in part."""
    on_its_way = store / ".partial" / FOLDER
    places = (store / FOLDER / WEIGHTS, on_its_way / WEIGHTS, on_its_way / f"{WEIGHTS}.part")
    return max((path.stat().st_size for path in places if path.is_file()), default=0)


def assert_nothing_wrong_has_its_name(hub: LoopbackHub, store: Path) -> None:
    repository = hub.repositories[NAME]
    for folder in (store / FOLDER, store / ".partial" / FOLDER):
        for path in folder.glob("*"):
            if path.name in repository.files:
                assert path.stat().st_size == repository.size_of(path.name), path
                assert path.read_bytes() == repository.read(path.name), path
            else:
                assert path.name == RECORD or ".part" in path.name or path.suffix == ".tmp", path
