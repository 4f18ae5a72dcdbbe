"""A program that is killed at any moment leaves a journal with all that it had written."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from gpt2_desk.documents.journal_claims import claim_orphans
from gpt2_desk.documents.journal_reading import JournalContent

KILLS = 30
PROGRAM = """
import random, sys
from pathlib import Path
from gpt2_desk.documents.journal import JournalFile
from gpt2_desk.documents.journal_claims import claim_orphans
from gpt2_desk.documents.journal_reading import Batch

folder, dice = Path(sys.argv[1]), random.Random(int(sys.argv[2]))
claims, count = claim_orphans(folder), 0
for claim in claims:
    content = claim.read()
    count = content.checkpoint["count"] + sum(len(batch.ops) for batch in content.batches)
journal = JournalFile.create(folder, "page", {}, {"count": count, "text": "x" * 1000}, *claims)
print(count, flush=True)
while True:
    if dice.random() < 0.05:
        journal.restart({}, {"count": count, "text": "x" * dice.randrange(200_000)})
    else:
        ops = tuple([count + number, "y" * dice.randrange(3_000)] for number in range(dice.randrange(1, 4)))
        journal.append(Batch(0.0, ops, (0, 0)))
        count += len(ops)
    if dice.random() < 0.05:
        journal.sync()
    print(count, flush=True)
"""


def kill_once(folder: Path, seed: int, after_s: float) -> int:
    """Let the program write for a moment, kill it, and return how much it said it had written."""
    command = [sys.executable, "-c", PROGRAM, str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = program.stdout.readline()
        time.sleep(after_s)
        program.kill()
        lines = [said, *program.stdout]
    return int([line for line in lines if line.endswith("\n")][-1])


def count_of(content: JournalContent) -> int:
    """How much a journal holds; all of it is there, in order."""
    count = content.checkpoint["count"]
    assert isinstance(count, int)
    for batch in content.batches:
        for number, text in batch.ops:
            assert number == count
            assert isinstance(text, str)
            count += 1
    return count


def test_thirty_kills(tmp_path: Path) -> None:
    moments, before = random.Random(7), 0
    for seed in range(KILLS):
        said = kill_once(tmp_path, seed, moments.uniform(0, 0.03))
        (claim,) = claim_orphans(tmp_path)
        count = count_of(claim.read())
        claim.close()
        assert count >= said >= before
        before = count
    assert before > KILLS
