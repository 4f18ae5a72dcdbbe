"""What is written on a page is in its journal within a second, whatever the window does and the disk refuses."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import DeskError
from gpt2_desk.documents import journal as room
from gpt2_desk.documents.journal_claims import claim_orphans, orphans
from gpt2_desk.documents.journal_reading import read_journal
from gpt2_desk.workers import journal_keeper
from gpt2_desk.workers.journal import JournalService

HEADER: dict[str, object] = {"title": "One"}


@dataclass
class Heard:
    """What the service told, in order."""

    words: list[str] = field(default_factory=list)
    errors: list[DeskError] = field(default_factory=list)
    wanted: list[int] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def on_failed(self, error: DeskError) -> None:
        self.threads.add(threading.get_ident())
        self.words.append("failed")
        self.errors.append(error)

    def on_recovered(self) -> None:
        self.threads.add(threading.get_ident())
        self.words.append("recovered")

    def on_wanted(self, key: int) -> None:
        self.threads.add(threading.get_ident())
        self.wanted.append(key)


Make = Callable[[], tuple[JournalService, Heard]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def make(qtbot: QtBot, folder: Path) -> Iterator[Make]:
    services: list[JournalService] = []

    def build() -> tuple[JournalService, Heard]:
        service, heard = JournalService(folder), Heard()
        service.failed.connect(heard.on_failed)
        service.recovered.connect(heard.on_recovered)
        service.checkpoint_wanted.connect(heard.on_wanted)
        services.append(service)
        return service, heard

    yield build
    ended = [service.shutdown() for service in services]
    assert all(ended)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bool], None]]:
    """Fills the disk, or makes room on it."""
    state = {"full": False}
    write, replace = room._write_all, room.replace_file

    def fail_when_full() -> None:
        if state["full"]:
            raise OSError(errno.ENOSPC, "No space left on device")

    def full_write(descriptor: int, data: bytes) -> None:
        fail_when_full()
        write(descriptor, data)

    def full_replace(target: Path, data: bytes, *, private: bool) -> None:
        fail_when_full()
        replace(target, data, private=private)

    def fill(full: bool) -> None:
        state["full"] = full

    monkeypatch.setattr(room, "_write_all", full_write)
    monkeypatch.setattr(room, "replace_file", full_replace)
    yield fill
    fill(False)


def ops_in(path: Path) -> list[object]:
    return [op for batch in read_journal(path).batches for op in batch.ops]


def test_what_is_recorded_is_soon_there_also_while_the_window_is_busy(make: Make, folder: Path) -> None:
    service, _ = make()
    service.open(1, "one", HEADER, {"text": ""})
    for number in range(20):
        service.record(1, ["edit", number], (number, number))
    time.sleep(1)  # no event of the GUI thread is handled meanwhile
    content = read_journal(folder / "one.journal")
    assert ops_in(folder / "one.journal") == [["edit", number] for number in range(20)]
    assert content.header["title"] == "One"
    assert content.batches[-1].caret == (19, 19)
    assert len(content.batches) < 5
    assert abs(content.batches[-1].at - time.time()) < 5


def test_pages_have_journals_of_their_own(make: Make, folder: Path) -> None:
    service, heard = make()
    for key, name in ((1, "one"), (2, "two")):
        service.open(key, name, HEADER, {"text": name})
    for number in range(10):
        service.record(1 + number % 2, [number], (0, 0))
    service.record(3, ["of no page"], (0, 0))
    assert service.flush_now(5_000)
    assert ops_in(folder / "one.journal") == [[0], [2], [4], [6], [8]]
    assert ops_in(folder / "two.journal") == [[1], [3], [5], [7], [9]]
    assert heard.words == []


def test_a_checkpoint_stands_where_it_was_given(make: Make, folder: Path) -> None:
    service, _ = make()
    threads: list[int] = []

    def state() -> dict[str, object]:
        threads.append(threading.get_ident())
        return {"text": "after one"}

    service.open(1, "one", HEADER, {"text": ""})
    service.record(1, [1], (0, 0))
    service.checkpoint(1, {"title": "Renamed"}, state)
    service.record(1, [2], (0, 0))
    assert service.flush_now(5_000)
    content = read_journal(folder / "one.journal")
    assert (content.header["title"], content.checkpoint) == ("Renamed", {"text": "after one"})
    assert ops_in(folder / "one.journal") == [[2]]
    assert threads != [threading.get_ident()]


def test_closed_it_goes_or_stays(make: Make, folder: Path) -> None:
    service, heard = make()
    service.open(1, "one", HEADER, {})
    service.open(2, "two", HEADER, {})
    service.record(2, ["last"], (0, 0))
    service.close(1, keep=False)
    service.close(2, keep=True)
    service.record(2, ["too late"], (0, 0))
    assert service.flush_now(5_000)
    assert orphans(folder) == [folder / "two.journal"]
    assert ops_in(folder / "two.journal") == [["last"]]
    assert heard.words == []


def test_a_key_that_is_opened_twice_loses_nothing(make: Make, folder: Path) -> None:
    service, _ = make()
    service.open(1, "one", HEADER, {})
    service.record(1, ["first"], (0, 0))
    service.open(1, "two", HEADER, {})
    service.record(1, ["second"], (0, 0))
    assert service.flush_now(5_000)
    assert orphans(folder) == [folder / "one.journal"]
    assert (ops_in(folder / "one.journal"), ops_in(folder / "two.journal")) == ([["first"]], [["second"]])


def test_the_end_writes_what_there_is_and_refuses_more(make: Make, folder: Path) -> None:
    service, _ = make()
    service.open(1, "one", HEADER, {})
    service.record(1, ["last"], (0, 0))
    assert service.shutdown()
    assert orphans(folder) == [folder / "one.journal"]
    assert ops_in(folder / "one.journal") == [["last"]]
    service.record(1, ["too late"], (0, 0))
    service.close(1, keep=False)
    assert not service.flush_now(10)
    assert ops_in(folder / "one.journal") == [["last"]]


def test_a_journal_that_was_left_behind_is_taken_up(make: Make, folder: Path) -> None:
    service, _ = make()
    service.open(1, "old", HEADER, {"text": "before"})
    assert service.shutdown()
    (claim,) = claim_orphans(folder)
    service, _ = make()
    service.open(1, "new", HEADER, {"text": "restored"}, claim)
    assert service.flush_now(5_000)
    assert [path.name for path in folder.glob("*.journal")] == ["old.journal"]
    assert read_journal(folder / "old.journal").checkpoint == {"text": "restored"}
    assert orphans(folder) == []
    service.close(1, keep=False)
    assert service.flush_now(5_000)
    assert list(folder.iterdir()) == []


def test_a_full_disk_is_told_once_and_costs_nothing(
    qtbot: QtBot, make: Make, folder: Path, full_disk: Callable[[bool], None]
) -> None:
    service, heard = make()
    service.open(1, "one", HEADER, {"text": ""})
    service.record(1, [1], (0, 0))
    assert service.flush_now(5_000)
    full_disk(True)
    service.record(1, [2], (0, 0))
    assert not service.flush_now(5_000)
    service.record(1, [3], (0, 0))
    service.checkpoint(1, HEADER, {"text": "one two three"})
    assert not service.flush_now(5_000)
    qtbot.waitUntil(lambda: heard.wanted == [1])
    assert heard.words == ["failed"]
    assert heard.errors[0].why == "The disk is full."
    full_disk(False)
    qtbot.waitUntil(lambda: heard.words == ["failed", "recovered"])
    assert ops_in(folder / "one.journal") == [[1], [2], [3]]
    service.checkpoint(1, HEADER, {"text": "one two three"})
    service.record(1, [4], (0, 0))
    assert service.flush_now(5_000)
    assert ops_in(folder / "one.journal") == [[4]]
    assert heard.threads == {threading.get_ident()}


def test_a_journal_that_could_not_begin_begins_later(
    qtbot: QtBot, make: Make, folder: Path, full_disk: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_keeper, "ASK_AGAIN_S", 0.5)
    service, heard = make()
    full_disk(True)
    service.open(1, "one", HEADER, {"text": ""})
    service.record(1, [1], (0, 0))
    qtbot.waitUntil(lambda: heard.words == ["failed"])
    service.checkpoint(1, HEADER, {"text": "one"})
    qtbot.waitUntil(lambda: len(heard.wanted) == 3)
    full_disk(False)
    service.checkpoint(1, HEADER, {"text": "one"})
    service.record(1, [2], (0, 0))
    assert service.flush_now(5_000)
    qtbot.waitUntil(lambda: heard.words == ["failed", "recovered"])
    assert read_journal(folder / "one.journal").checkpoint == {"text": "one"}
    assert ops_in(folder / "one.journal") == [[2]]


@pytest.mark.skipif(room.os.name != "posix", reason="Windows deletes no file that is open")
def test_a_folder_that_goes_away_comes_again(qtbot: QtBot, make: Make, folder: Path) -> None:
    service, heard = make()
    service.open(1, "one", HEADER, {"text": ""})
    assert service.flush_now(5_000)
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    service.record(1, [1], (0, 0))
    qtbot.waitUntil(lambda: heard.wanted == [1])
    service.checkpoint(1, HEADER, {"text": "one"})
    assert service.flush_now(5_000)
    qtbot.waitUntil(lambda: heard.words == ["failed", "recovered"])
    assert read_journal(folder / "one.journal").checkpoint == {"text": "one"}


def test_a_journal_that_has_grown_long_asks_for_a_checkpoint(
    qtbot: QtBot, make: Make, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_keeper, "OUTGROWN_BYTES", 10_000)
    service, heard = make()
    service.open(7, "one", HEADER, {"text": "x" * 5_000})
    service.record(7, ["x" * 15_000], (0, 0))
    assert service.flush_now(5_000)
    service.record(7, ["x" * 6_000], (0, 0))
    assert heard.wanted == []
    qtbot.waitUntil(lambda: heard.wanted == [7])
    service.checkpoint(7, HEADER, {"text": ""})
    assert service.flush_now(5_000)
    assert (folder / "one.journal").stat().st_size < 1_000
    assert heard.words == []


def test_what_cannot_be_written_ends_neither_the_thread_nor_the_other_journals(
    qtbot: QtBot, make: Make, folder: Path
) -> None:
    service, heard = make()
    service.open(1, "one", HEADER, {})
    service.open(2, "two", HEADER, {})
    service.record(1, [b"bytes"], (0, 0))
    service.record(1, ["behind the gap"], (0, 0))
    service.record(2, ["sound"], (0, 0))
    qtbot.waitUntil(lambda: heard.words == ["failed"] and heard.wanted == [1])
    assert "TypeError" in heard.errors[0].details
    service.checkpoint(1, HEADER, {"text": "whole"})
    service.record(1, ["next"], (0, 0))
    assert service.flush_now(5_000)
    qtbot.waitUntil(lambda: heard.words == ["failed", "recovered"])
    assert ops_in(folder / "one.journal") == [["next"]]
    assert ops_in(folder / "two.journal") == [["sound"]]


def test_a_state_that_cannot_be_told_is_told(qtbot: QtBot, make: Make, folder: Path) -> None:
    service, heard = make()

    def state() -> dict[str, object]:
        raise RuntimeError("no state")

    service.open(1, "one", HEADER, state)
    qtbot.waitUntil(lambda: heard.words == ["failed"] and heard.wanted == [1])
    assert "no state" in heard.errors[0].details
    service.checkpoint(1, HEADER, {"text": "whole"})
    assert service.flush_now(5_000)
    assert read_journal(folder / "one.journal").checkpoint == {"text": "whole"}


def test_a_refused_deletion_is_told(qtbot: QtBot, make: Make, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service, heard = make()
    service.open(1, "one", HEADER, {})
    assert service.flush_now(5_000)
    with monkeypatch.context() as patch:
        patch.setattr(room, "delete_journal", refuse)
        service.close(1, keep=False)
        qtbot.waitUntil(lambda: heard.words == ["failed"])
    assert orphans(folder) == [folder / "one.journal"]


def refuse(_path: Path) -> None:
    raise room.SaveError("The copy of words that are no longer needed could not be deleted.")


def test_a_record_costs_microseconds(make: Make) -> None:
    service, _ = make()
    service.open(1, "one", HEADER, {})
    op = ["edit", 0, 0, "r", [], True, 0]
    costs = []
    for _ in range(2_000):
        began = time.perf_counter()
        service.record(1, op, (0, 0))
        costs.append(time.perf_counter() - began)
    assert sorted(costs)[len(costs) // 2] < 50e-6
