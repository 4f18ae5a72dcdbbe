"""What a crash has left: offered where words would be lost, brought back whole, and never over a changed file."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers

from gpt2_desk.contract import DeskError, FileChangedError
from gpt2_desk.documents import Receipt
from gpt2_desk.documents.journal import orphans
from gpt2_desk.settings import Settings
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import OpenDocument
from gpt2_desk.ui.documents.recovery import Recovery
from gpt2_desk.ui.documents.safety_net import SafetyNet
from gpt2_desk.ui.documents.storage import Storage
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.workers.journal import JournalService


class Run:
    """One start of the program, without its window."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.answers = Answers()
        self.keeper = SettingsKeeper(Settings(), lambda _settings: None)
        self.files = DocumentController(self.answers, self.keeper, Storage(home))
        self.journal = JournalService(home / "journal")
        self.net = SafetyNet(self.journal, self.files, self.caret_of)
        self.recovery = Recovery(home / "journal", self.files, self.net, self.answers)
        self.caret = 0
        self.errors: list[DeskError] = []
        self.notices: list[str] = []
        self.files.failed.connect(lambda error, _remedies: self.errors.append(error))
        self.recovery.noticed.connect(self.notices.append)

    def caret_of(self, _document: OpenDocument) -> int:
        return self.caret

    def write(self, text: str) -> None:
        """Type at the end of the current page."""
        for character in text:
            end = len(self.files.document)
            self.files.document.edit(end, end, character, now=time.monotonic(), typed=True)
            self.caret = end + 1

    def open(self, path: Path) -> None:
        self.files.open_path(str(path))

    def crash(self) -> None:
        """End as a crash does, but for what was not written yet."""
        self.net.flush()
        assert self.journal.flush_now()
        self.end(keep=True)

    def end(self, *, keep: bool) -> None:
        self.net.end(keep=keep)
        for document in self.files.documents:
            document.release()
        assert self.journal.shutdown()

    @property
    def texts(self) -> list[str]:
        return [one.document.text for one in self.files.documents]


Start = Callable[[], Run]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, desk_home: Path) -> Iterator[Start]:
    runs: list[Run] = []

    def make() -> Run:
        runs.append(Run(desk_home))
        return runs[-1]

    yield make
    for run in runs:
        run.end(keep=True)


def after_a_crash(start: Start, work: Callable[[Run], object]) -> Run:
    """The next start, after the pages were brought back."""
    run = start()
    work(run)
    run.crash()
    again = start()
    again.recovery.run()
    return again


def test_an_untitled_page_comes_back_with_its_caret_and_its_steps(start: Start) -> None:
    run = after_a_crash(start, lambda run: run.write("Once upon a time"))
    assert run.answers.asked == ["restore Untitled"]
    assert run.texts == ["Once upon a time"]
    document = run.files.current
    assert (document.caret, document.document.is_modified, document.path) == (16, True, None)
    steps = []
    while document.document.can_undo:
        document.document.undo()
        steps.append(document.document.text)
    assert steps == ["Once upon a ", "Once upon ", "Once ", ""]


@pytest.mark.parametrize("kind", ["untouched", "erased", "undone", "undone in parts"])
def test_a_page_on_which_nothing_stands_any_more_is_not_offered(start: Start, kind: str) -> None:
    def work(run: Run) -> None:
        document = run.files.document
        if kind != "untouched":
            run.write("Once upon")
        if kind == "erased":
            document.edit(0, len(document), "", now=time.monotonic())
        while kind.startswith("undone") and document.can_undo:
            document.undo()
        if kind == "undone in parts":
            document.redo()
            document.undo()

    run = after_a_crash(start, work)
    assert run.answers.asked == []
    assert run.texts == [""]
    assert orphans(run.home / "journal") == []


def test_an_empty_page_with_notes_is_offered(start: Start) -> None:
    run = after_a_crash(start, lambda run: run.files.document.set_notes("Hale is a widow.", ""))
    assert run.answers.asked == ["restore Untitled"]
    assert run.files.document.notes == ("Hale is a widow.", "")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story é.md"
    path.write_bytes(b"Once\r\nupon")
    return path


@pytest.mark.parametrize("kind", ["undone", "saved", "saved, and undone to the save"])
def test_a_file_with_nothing_unsaved_is_not_offered(start: Start, story: Path, kind: str) -> None:
    def work(run: Run) -> None:
        run.open(story)
        run.write(" a time")
        if kind.startswith("saved"):
            assert run.files.save()
        if kind == "saved, and undone to the save":
            run.write("!")
        if kind != "saved":
            while run.files.document.is_modified:
                run.files.document.undo()

    run = after_a_crash(start, work)
    assert run.answers.asked == []
    assert orphans(run.home / "journal") == []


def test_a_file_comes_back_with_its_form_and_is_saved_into_it(start: Start, story: Path) -> None:
    def work(run: Run) -> None:
        run.open(story)
        run.write(" a time")

    run = after_a_crash(start, work)
    assert run.answers.asked == ["restore story é.md"]
    assert run.files.path == story
    assert run.files.document.text == "Once\nupon a time"
    assert story.read_bytes() == b"Once\r\nupon"
    assert run.files.save()
    assert story.read_bytes() == b"Once\r\nupon a time"
    assert run.errors == []


@pytest.mark.parametrize("then", ["changed", "gone"])
def test_a_file_that_is_another_by_now_is_not_replaced_unasked(start: Start, story: Path, then: str) -> None:
    def work(run: Run) -> None:
        run.open(story)
        run.write(" a time")
        if then == "changed":
            story.write_text("theirs", encoding="utf-8")
        else:
            story.unlink()

    run = after_a_crash(start, work)
    assert run.files.document.text == "Once\nupon a time"
    assert not run.files.save()
    assert isinstance(run.errors[0], FileChangedError)
    assert not story.exists() or story.read_text(encoding="utf-8") == "theirs"
    assert run.files.document.is_modified


def test_killed_between_a_save_and_the_end_of_its_journal_the_file_is_its_own(start: Start, story: Path) -> None:
    def work(run: Run) -> None:
        run.open(story)
        run.write(" a time")
        story.write_bytes(b"Once\r\nupon a time")

    run = after_a_crash(start, work)
    run.write("!")
    assert run.files.save()
    assert run.errors == []
    assert story.read_bytes() == b"Once\r\nupon a time!"


def test_a_page_that_comes_back_takes_the_place_of_its_unchanged_file(start: Start, story: Path) -> None:
    run = start()
    run.open(story)
    run.write(" a time")
    run.crash()
    again = start()
    again.open(story)
    again.recovery.run()
    assert again.texts == ["Once\nupon a time"]
    assert again.files.current.lock is not None
    again.open(story)
    assert again.texts == ["Once\nupon a time"]


def test_a_page_that_comes_back_stays_beside_one_that_was_changed_since(start: Start, story: Path) -> None:
    run = start()
    run.open(story)
    run.write(" a time")
    run.crash()
    again = start()
    again.open(story)
    again.write("!")
    again.recovery.run()
    assert again.texts == ["Once\nupon!", "Once\nupon a time"]


def test_alternatives_receipts_and_an_unfinished_stream_come_back(start: Start) -> None:
    def work(run: Run) -> None:
        document = run.files.document
        run.write("Once")
        for text in (" upon a time", " there was"):
            passage = document.alternatives.at(len(document))
            document.begin_stream(4, document.generations.new(Receipt(seed=7)), passage.number if passage else None)
            document.extend_stream(text)
            document.end_stream()
        document.alternatives.pin(1, 1, True)
        document.begin_stream(len(document), document.generations.new())
        document.extend_stream(" a king")

    run = after_a_crash(start, work)
    document = run.files.document
    assert document.text == "Once there was a king"
    assert document.stream_head is None
    assert [(one.content.text, one.pinned) for one in document.alternatives.of(1)] == [
        (" upon a time", True),
        (" there was a king", False),
    ]
    receipt = document.generations.receipt(1)
    assert receipt is not None
    assert receipt.seed == 7
    document.undo()
    assert document.text == "Once there was"


def test_pages_that_are_left_for_later_are_offered_again(start: Start) -> None:
    run = start()
    run.write("Once")
    run.crash()
    later = start()
    later.answers.pages_to_restore = lambda _pages: Nothing  # type: ignore[assignment, method-assign]
    later.recovery.run()
    assert later.texts == [""]
    later.crash()
    again = start()
    again.recovery.run()
    assert again.texts == ["Once"]


def test_pages_that_are_given_up_are_gone(start: Start) -> None:
    run = start()
    run.write("Once")
    run.crash()
    again = start()
    again.answers.restores = False
    again.recovery.run()
    assert again.texts == [""]
    assert orphans(again.home / "journal") == []


def test_what_was_brought_back_outlives_the_next_crash_untouched(start: Start) -> None:
    run = after_a_crash(start, lambda run: run.write("Once"))
    run.crash()
    third = start()
    third.recovery.run()
    assert third.texts == ["Once"]
    while third.files.document.can_undo:
        third.files.document.undo()
    assert third.texts == [""]


def test_a_journal_that_nobody_can_read_is_put_aside_and_said(start: Start) -> None:
    run = start()
    run.write("Once")
    run.crash()
    (journal,) = orphans(run.home / "journal")
    journal.write_bytes(b"00000000 nonsense\n" + journal.read_bytes()[100:])
    again = start()
    again.recovery.run()
    assert again.answers.asked == []
    assert len(again.notices) == 1
    assert orphans(again.home / "journal") == []
    assert [path.suffix for path in (again.home / "journal").iterdir()] == [".damaged"]


def test_a_journal_with_a_torn_end_gives_what_came_before(start: Start) -> None:
    run = start()
    run.write("Once")
    run.net.flush()
    assert run.journal.flush_now()
    run.write(" more")
    run.crash()
    (journal,) = orphans(run.home / "journal")
    os.truncate(journal, journal.stat().st_size - 3)
    again = start()
    again.recovery.run()
    assert again.texts == ["Once"]


def test_the_journal_of_a_living_window_is_left_alone(start: Start) -> None:
    first = start()
    first.write("Once")
    first.net.flush()
    assert first.journal.flush_now()
    second = start()
    second.recovery.run()
    assert second.answers.asked == []
    assert second.texts == [""]


def test_a_page_that_is_closed_knowingly_leaves_no_journal(start: Start) -> None:
    run = start()
    run.write("Once")
    run.files.new()
    run.write("Twice")
    run.files._remove(run.files.documents[0])
    run.crash()
    again = start()
    again.recovery.run()
    assert again.texts == ["Twice"]


Nothing: Any = type("Nothing", (), {"restored": (), "discarded": ()})()
