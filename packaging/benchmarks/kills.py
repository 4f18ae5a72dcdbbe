"""What kills cost a writer: the program is killed at random moments, and what the next start brings back is compared.

    python packaging/benchmarks/kills.py [--kills 100] [--seed N] [--keep FOLDER]

Each time a writer without a plan (`kills_writer.py`) types, pastes, has the model write, compares, saves and closes in
the real window off screen, until SIGKILL. Then every file must be one that was saved, whole; each second time a start
is killed too while it brings the pages back; and the last start must have of every page a state that stood there less
than `MOST_LOST_S` before the kill, with all its alternatives and its notes, from which undo leads to the beginning.

Exits with 1 where anything is wrong, and says with which seed. Trust the worst loss only on a machine that rests.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from gpt2_desk.contract import DeskError  # noqa: E402
from gpt2_desk.documents import Document, read_text_file  # noqa: E402
from gpt2_desk.documents.journal import orphans, read_journal  # noqa: E402
from gpt2_desk.documents.sidecar import sidecar_of, with_sidecar  # noqa: E402

WRITER = Path(__file__).resolve().with_name("kills_writer.py")
MOST_LOST_S = 2.0
WORKS_S = (0.2, 4.0)
RESTORES_S = (0.0, 1.5)
HANGS_AFTER_S = 90.0
CHAPTER = "The rain had not stopped for three days, and Mrs. Hale had begun to speak of it. " * 20
Shape = list[Any]
EMPTY: Shape = ["", [], ["", ""]]


@dataclass
class Page:
    """A page as the writer saw it.

    Attributes:
        states: when it was, how it was, and its file.
        closed_at: when it was closed knowingly; None while it is open.
    """

    states: list[tuple[float, Shape, str | None]] = field(default_factory=list)
    closed_at: float | None = None

    @property
    def last(self) -> Shape:
        """How it was in the end."""
        return self.states[-1][1]

    def lost_s(self, shape: Shape, killed_at: float) -> float | None:
        """How long before the kill it was that something came which a shape lacks; None where it never was so."""
        found = [index for index, state in enumerate(self.states) if state[1] == shape]
        if not found:
            return None
        following = self.states[found[-1] + 1 :]
        return max(0.0, killed_at - following[0][0]) if following else 0.0


@dataclass
class Told:
    """What a program has told until its end."""

    lines: list[dict[str, Any]]

    @property
    def pages(self) -> dict[int, Page]:
        """The pages by their keys."""
        pages: dict[int, Page] = {}
        for line in self.lines:
            if "page" in line:
                pages.setdefault(line["page"], Page()).states.append((line["at"], line["shape"], line["path"]))
            elif "closed" in line and line["closed"] in pages:
                pages[line["closed"]].closed_at = line["at"]
        return pages

    @property
    def saved(self) -> dict[str, str]:
        """The text that was saved last to each file."""
        return {line["saved"]: line["text"] for line in self.lines if "saved" in line}


@dataclass
class Campaign:
    """All kills.

    Attributes:
        kills: how many there were.
        worst_s: the longest time before a kill of which words were lost.
        faults: what was wrong.
        pages: how many pages were open at the kills, with words.
        restored: how many came back from journals.
        leftovers: half-written files that saves left beside the texts.
    """

    kills: int = 0
    worst_s: float = 0.0
    faults: list[str] = field(default_factory=list)
    pages: int = 0
    restored: int = 0
    leftovers: int = 0

    @property
    def summary(self) -> str:
        """All of it in a few lines."""
        counted = f"{self.kills} kills, {self.pages} pages, {self.restored} of them from journals"
        worst = f"worst loss {1000 * self.worst_s:.0f} ms, {self.leftovers} half-written files left beside texts"
        return "\n".join([f"{counted}; {worst}; {len(self.faults)} faults", *self.faults])


def main(argv: Sequence[str] | None = None) -> int:
    """Kill, compare, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", type=Path, help="a folder in which what was killed stays, to be looked at")
    arguments = parser.parse_args(argv)
    seed = random.randrange(2**32) if arguments.seed is None else arguments.seed
    print(f"seed {seed}", flush=True)
    campaign = kill_again_and_again(arguments.kills, seed, arguments.keep, heard=print)
    print(campaign.summary)
    return 1 if campaign.faults else 0


def kill_again_and_again(
    kills: int, seed: int, keep: Path | None = None, heard: Callable[[str], object] = lambda _words: None
) -> Campaign:
    """Kill so often, each time another writer; number k has the seed plus k. How it goes is heard now and then."""
    campaign = Campaign()
    for number in range(kills):
        with _place(keep, number) as folder:
            attempt = Attempt(folder, seed + number, campaign, twice=number % 2 == 1)
            attempt.run()
        if number % 10 == 9 or campaign.faults:
            heard(f"{number + 1}: {1000 * campaign.worst_s:.0f} ms, {len(campaign.faults)} faults")
    return campaign


@contextmanager
def _place(keep: Path | None, number: int) -> Iterator[Path]:
    if keep is not None:
        folder = keep / str(number)
        folder.mkdir(parents=True)
        yield folder
        return
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


class Attempt:
    """One kill, and what comes after it."""

    def __init__(self, folder: Path, seed: int, campaign: Campaign, *, twice: bool) -> None:
        self._folder = folder
        self._seed = seed
        self._chance = random.Random(seed)
        self._campaign = campaign
        self._twice = twice
        self._killed_at = 0.0

    def run(self) -> None:
        """Kill, restore, kill, restore, compare."""
        self._campaign.kills += 1
        chapter = self._folder / "chapter é.md"
        chapter.write_text(CHAPTER, encoding="utf-8")
        written = self._killed("write", "page", self._chance.uniform(*WORKS_S))
        killed_at = self._killed_at
        self._check_files(written, {str(chapter): CHAPTER})
        if self._twice:
            self._killed("restore", "dialog", self._chance.uniform(*RESTORES_S))
            self._check_files(written, {str(chapter): CHAPTER})
        self._compare(written, self._looked(), killed_at)

    def _killed(self, part: str, sign: str, after_s: float) -> Told:
        """Let a program work for a moment once it has given a sign, then kill it."""
        with self._program(part) as (process, lines, signs):
            deadline = time.monotonic() + HANGS_AFTER_S
            while not signs & {sign, "rests"} and process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.005)
            time.sleep(after_s)
            if process.poll() is not None or not signs:
                self._fault(f"it ended by itself in {part}")
            self._killed_at = time.time()
            process.kill()
        return Told(lines)

    def _looked(self) -> Told:
        """Let a program bring back what there is, and end."""
        with self._program("look") as (process, lines, _):
            try:
                code = process.wait(HANGS_AFTER_S)
            except subprocess.TimeoutExpired:
                process.kill()
                code = -1
        if code != 0:
            self._fault(f"the last start ended with {code}")
        return Told(lines)

    @contextmanager
    def _program(self, part: str) -> Iterator[tuple[subprocess.Popen[bytes], list[dict[str, Any]], set[str]]]:
        lines: list[dict[str, Any]] = []
        signs: set[str] = set()
        command = [sys.executable, str(WRITER), str(self._folder), str(self._seed), part]
        with (self._folder / f"{part}.err").open("wb") as errors:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
            assert process.stdout is not None
            reader = threading.Thread(target=_read, args=(process.stdout, lines, signs))
            reader.start()
            try:
                yield process, lines, signs
            finally:
                process.kill()
                process.wait()
                reader.join()
                process.stdout.close()
        if words := (self._folder / f"{part}.err").read_text(errors="replace").strip():
            self._fault(f"{part} said: {words[-2000:]}")

    def _check_files(self, written: Told, first: dict[str, str]) -> None:
        """Every text is the last that was saved there, or the one that was just being saved; nothing is damaged."""
        saved = {**first, **written.saved}
        under_way = {page.last[0] for page in written.pages.values()}
        for path in self._folder.glob("*.md"):
            text = read_text_file(path).text
            if text != saved.get(str(path)) and text not in under_way:
                self._fault(f"{path.name} holds {len(text)} characters that were never saved")
            if sidecar_of(path).exists():
                self._try(f"the sidecar of {path.name}", lambda text=text, path=path: _sidecar(path, text))
        for path in orphans(self._folder / "home" / "journal"):
            self._try(f"the journal {path.name}", lambda path=path: read_journal(path))
        self._campaign.leftovers += len(list(self._folder.glob(".*.tmp")))

    def _compare(self, written: Told, looked: Told, killed_at: float) -> None:
        restored = [page.states[-1] for page in looked.pages.values() if page.closed_at is None]
        recent = {
            key: page
            for key, page in written.pages.items()
            if page.closed_at is None or page.closed_at > killed_at - MOST_LOST_S
        }
        self._campaign.restored += sum(bool(shape[0]) for _, shape, _ in restored)
        for number, (_, shape, path) in enumerate(restored):
            if shape[0] and shape in [other for _, other, _ in restored[:number]]:
                self._fault(f"a page came back twice: {path}, {len(shape[0])} characters")
            if shape[0] and all(page.lost_s(shape, killed_at) is None for page in recent.values()):
                self._fault(f"a page came back that never was so: {path}, {len(shape[0])} characters")
        for page in recent.values():
            if page.closed_at is None:
                self._compare_page(page, [shape for _, shape, _ in restored], killed_at)
        self._check_undo(written, looked)

    def _compare_page(self, page: Page, restored: Sequence[Shape], killed_at: float) -> None:
        """Look for a page among those that came back; one that had nothing unsaved is in its file, or was empty."""
        self._campaign.pages += bool(page.last[0])
        path = page.states[-1][2]
        at_rest = EMPTY if path is None else _shape_of_file(Path(path))
        losses = [lost for shape in (*restored, at_rest) if (lost := page.lost_s(shape, killed_at)) is not None]
        if not losses:
            self._fault(f"a page is gone: {path}, {page.last[0][:80]!r}")
            return
        self._campaign.worst_s = max(self._campaign.worst_s, min(losses))
        if min(losses) > MOST_LOST_S:
            self._fault(f"a page lost {min(losses):.2f} s: {path}, {page.last[0][:80]!r}")

    def _check_undo(self, written: Told, looked: Told) -> None:
        beginnings = {page.states[0][1][0] for page in written.pages.values()}
        # A page with nothing unsaved in it is opened anew from its file, and its undo begins there.
        files = {state[2] for page in written.pages.values() for state in page.states if state[2] is not None}
        beginnings |= {_shape_of_file(Path(file))[0] for file in files if Path(file).exists()}
        for line in looked.lines:
            if "looked" in line and not (line["came_again"] and line["beginning"] in beginnings):
                self._fault(f"undo led to {line['beginning'][:80]!r}, and redo back: {line['came_again']}")
            if "page" in line and not 0 <= line["caret"] <= len(line["shape"][0]):
                self._fault(f"the caret stands at {line['caret']}")

    def _try(self, what: str, read: Callable[[], object]) -> None:
        try:
            read()
        except (DeskError, ValueError, OSError) as error:
            self._fault(f"{what} cannot be read: {error}")

    def _fault(self, words: str) -> None:
        self._campaign.faults.append(f"seed {self._seed}: {words}")


def shape_of(document: Document) -> Shape:
    """What must come back of a document: its text, what there is to choose from, and its notes."""
    alternatives = document.alternatives
    choices = [
        [passage.number, one.number, one.content.text, one.pinned]
        for passage in alternatives.passages()
        for one in alternatives.of(passage.number)
        if one.content.text
    ]
    return [document.text, choices, list(document.notes)]


def _read(told: IO[bytes], lines: list[dict[str, Any]], signs: set[str]) -> None:
    for line in told:
        if line.endswith(b"\n"):
            lines.append(json.loads(line))
            signs.update(lines[-1])


def _sidecar(path: Path, text: str) -> Document:
    return with_sidecar(text, sidecar_of(path).read_bytes()).document


def _shape_of_file(path: Path) -> Shape:
    text = read_text_file(path).text
    return shape_of(_sidecar(path, text) if sidecar_of(path).exists() else Document(text))


if __name__ == "__main__":
    sys.exit(main())
