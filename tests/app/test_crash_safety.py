"""The journal on a disk that is full or can only be read; the same file in two windows; what is open at the start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.real_window import FULL_BYTES, disk, said, text, type_
from support.scripted_desk import desks

from gpt2_desk.app import Desk
from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document
from gpt2_desk.documents.journal import orphans, read_journal
from gpt2_desk.settings import Settings, home_folder, save_settings
from gpt2_desk.ui.document_controller import IN_ANOTHER_WINDOW
from gpt2_desk.ui.documents.recovery import rebuilt
from gpt2_desk.workers import journal_keeper

Make = Callable[..., Desk]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    with desks(qtbot, qapp, answers) as build:
        yield build


@pytest.fixture
def small_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home on a disk of `FULL_BYTES`; what goes wrong is tried again soon."""
    monkeypatch.setattr(journal_keeper, "ASK_AGAIN_S", 0.2)
    with disk(tmp_path / "small disk", FULL_BYTES):
        home = tmp_path / "small disk" / "home"
        monkeypatch.setenv("GPT2_DESK_HOME", str(home))
        yield home


def filled(folder: Path) -> Path:
    """A file that leaves no room on the disk of a folder."""
    path = folder / "filler"
    with path.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(b"x" * 4096)
            except OSError:
                return path


def told_by(desk: Desk) -> list[str]:
    """What goes wrong with the journal, each time that it is said."""
    told: list[str] = []
    desk.documents.journal.failed.connect(lambda error: told.append(str(error)))
    desk.documents.journal.recovered.connect(lambda: told.append("recovered"))
    return told


@pytest.mark.parametrize("begun", [False, True], ids=["before the first key", "while it writes"])
def test_a_full_disk_is_said_once_and_the_writer_writes_on(
    qtbot: QtBot, make: Make, answers: Answers, small_home: Path, tmp_path: Path, begun: bool
) -> None:
    desk = make()
    told = told_by(desk)
    if begun:
        type_(desk, "Before.")
        desk.documents.net.flush()
        assert desk.documents.journal.flush_now()
    filler = filled(small_home.parent)
    desk.window.page.insertPlainText("Once upon a time. " * 1_000)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: "kept safe" in said(desk))
    assert "The disk is full." in said(desk)
    for _ in range(20):
        type_(desk, "more ")
        qtbot.wait(60)
    assert [one for one in told if one != "recovered"] == told
    assert len(told) == 1
    answers.save_file = tmp_path / "elsewhere.md"
    desk.files.new()
    type_(desk, "Another page")
    assert desk.files.save_as()
    assert (tmp_path / "elsewhere.md").read_text(encoding="utf-8") == "Another page"
    filler.unlink()
    qtbot.waitUntil(lambda: told[-1] == "recovered", timeout=10_000)
    assert "kept safe" not in said(desk)
    desk.files.choose_next()
    desk.documents.net.flush()
    assert desk.documents.journal.flush_now()
    (journal,) = (small_home / "journal").glob("*.journal")
    page = rebuilt(read_journal(journal))
    assert isinstance(page, Document)
    assert page.text == text(desk)


def test_a_home_that_can_only_be_read_is_said_and_the_text_is_saved_elsewhere(
    qtbot: QtBot, make: Make, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with disk(tmp_path / "locked disk", FULL_BYTES) as make_read_only:
        monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path / "locked disk" / "home"))
        make_read_only()
        desk = make()
        told = told_by(desk)
        type_(desk, "Once")
        qtbot.waitUntil(lambda: bool(told))
        type_(desk, " upon")
        desk.writing.continue_text()
        qtbot.waitUntil(lambda: text(desk) == "Once upon and so on")
        answers.save_file = tmp_path / "elsewhere.md"
        assert desk.files.save()
        assert (tmp_path / "elsewhere.md").read_text(encoding="utf-8") == "Once upon and so on"
        assert len([one for one in told if one != "recovered"]) == 1
        desk.window.close()
        assert desk.close()


def test_the_second_window_on_a_file_says_so_and_the_second_save_asks(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("Once", encoding="utf-8")
    first, second = make(), make()
    notices: list[str] = []
    second.files.noticed.connect(notices.append)
    first.files.open_path(str(path))
    second.files.open_path(str(path))
    assert notices == [IN_ANOTHER_WINDOW]
    type_(first, " first")
    type_(second, " second")
    assert first.files.save()
    errors: list[DeskError] = []
    second.files.failed.connect(lambda error, _remedies: errors.append(error))
    assert not second.files.save()
    assert len(errors) == 1
    assert path.read_text(encoding="utf-8") == "Once first"


def test_both_windows_keep_journals_and_both_come_back(make: Make, desk_home: Path) -> None:
    first, second = make(), make()
    for desk, words in ((first, "of the first"), (second, "of the second")):
        type_(desk, words)
        desk.documents.net.flush()
        assert desk.documents.journal.flush_now()
    assert orphans(desk_home / "journal") == []
    for desk in (first, second):
        desk.documents.net.end(keep=True)
        assert desk.documents.journal.flush_now()
    third = make()
    assert sorted(one.document.text for one in third.files.documents) == ["of the first", "of the second"]


def test_the_files_that_were_open_are_open_again_the_current_one_in_front(make: Make, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.md", "two é.md", "three.md")]
    for path in paths:
        path.write_text(path.stem, encoding="utf-8")
    desk = make()
    for path in paths:
        desk.files.open_path(str(path))
    desk.window.page.set_caret(2)
    desk.files.choose(desk.files.documents[1].key)
    desk.files.new()
    type_(desk, "unsaved and given up")
    desk.files.choose(next(one.key for one in desk.files.documents if one.path == paths[1]))
    desk.window.close()
    again = make()
    assert {one.path for one in again.files.documents} == set(paths)
    assert again.files.path == paths[1]
    assert text(again) == "two é"


def test_files_that_are_gone_or_none_are_skipped_without_a_word(make: Make, tmp_path: Path, answers: Answers) -> None:
    here = tmp_path / "here.md"
    here.write_text("here", encoding="utf-8")
    names = (str(tmp_path / "gone.md"), str(here), str(tmp_path), str(tmp_path / ("x" * 5_000)))
    save_settings(home_folder(), Settings(open_files=names))
    desk = make()
    assert said(desk) == ""
    assert [one.path for one in desk.files.documents] == [here]
    assert answers.asked == []
