"""A download survives kills at any moment, and takes no more memory for a large file than for a small one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hub.server import LoopbackHub
from weights.fetching import NAME, WEIGHTS, Reports, novelist
from weights.kills import kill_again_and_again

from gpt2_desk.contract import CancelToken
from gpt2_desk.weights import Library

MOST_BYTES_AGAIN = 4_000_000
MOST_GROWTH = 60_000_000


def test_ten_kills_of_one_download(hub: LoopbackHub, library: Library) -> None:
    hub.add(novelist(size_bytes=20_000_000))
    folder, starter = library.store.folder, library.store.starter
    campaign = kill_again_and_again(hub, folder, starter, kills=10, within_s=0.35, bytes_per_s=10_000_000)
    assert campaign.kills == 10
    assert campaign.worst < MOST_BYTES_AGAIN
    assert library.verify(NAME, Reports(), CancelToken()).sound


GROWTH = """
import sys
from pathlib import Path
from gpt2_desk.contract import CancelToken
from gpt2_desk.weights import Library, ModelStore

def peak():
    # Not getrusage: a child begins with its parent's peak there.
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))

library = Library(ModelStore(Path(sys.argv[1]), Path(sys.argv[2])), address=sys.argv[3])
library.fetch("somebody/novelist", lambda _: None, CancelToken())
before = peak()
library.fetch("somebody/epic", lambda _: None, CancelToken())
library.verify("somebody/epic", lambda _: None, CancelToken())
print(peak() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for the peak of memory")
def test_a_large_file_takes_no_more_memory_than_a_small_one(hub: LoopbackHub, library: Library) -> None:
    hub.add(novelist("somebody/epic", size_bytes=300_000_000))
    arguments = [str(library.store.folder), str(library.store.starter), hub.endpoint]
    told = subprocess.run([sys.executable, "-c", GROWTH, *arguments], capture_output=True, text=True, check=True)
    assert int(told.stdout) < MOST_GROWTH
    weights: Path = library.store.resolve("somebody/epic").folder / WEIGHTS
    assert weights.stat().st_size == 300_000_000
