"""A program that is killed while it writes loses less than a second, also when its window is busy."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gpt2_desk.documents.journal_claims import claim_orphans

KILLS = 4
PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gpt2_desk.workers.journal import JournalService

application = QCoreApplication([])
service = JournalService(Path(sys.argv[1]))
service.open(1, "page", {}, {"text": ""})
busy = sys.argv[2] == "busy"
count = 0
while True:
    service.record(1, [count, time.time()], (count, count))
    count += 1
    print(count, time.time(), flush=True)
    if count % 100 == 0:
        service.checkpoint(1, {}, lambda at=count: {"text": "x" * 300_000, "count": at})
    time.sleep(0.003)
    if not busy:
        application.processEvents()
"""


@pytest.mark.parametrize("window", ["busy", "idle"])
def test_kills_cost_less_than_a_second(tmp_path: Path, window: str) -> None:
    moments = random.Random(3)
    for _ in range(KILLS):
        command = [sys.executable, "-c", PROGRAM, str(tmp_path), window]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            lines = [program.stdout.readline()]
            time.sleep(1 + moments.uniform(0, 0.4))
            killed_at = time.time()
            program.kill()
            lines += program.stdout
        said = [line.split() for line in lines if line.endswith("\n")]
        (claim,) = claim_orphans(tmp_path)
        content = claim.read()
        ops = [op for batch in content.batches for op in batch.ops]
        first = content.checkpoint.get("count", 0)
        assert isinstance(first, int)
        assert [op[0] for op in ops] == list(range(first, first + len(ops)))
        due = [int(count) for count, at in said if float(at) < killed_at - 1]
        assert due
        assert first + len(ops) >= due[-1]
        claim.discard()
