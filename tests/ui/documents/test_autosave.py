"""Saving by itself: only where it is wished for, only what has a file, and only once the writer rests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, scripted_desk

from gpt2_desk.documents.journal import orphans


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text("Once", encoding="utf-8")
    return path


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, story: Path) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp, file=story) as made:
        made.desk.keeper.change(autosave=True)
        made.desk.documents.autosave._rest.setInterval(50)
        yield made


def test_it_saves_once_the_writer_rests(qtbot: QtBot, scene: ScriptedDesk, story: Path) -> None:
    scene.type(" more")
    assert story.read_text(encoding="utf-8") == "Once"
    qtbot.waitUntil(lambda: story.read_text(encoding="utf-8") == "Once more")
    assert not scene.files.document.is_modified
    assert scene.files.saved_at is not None


def test_without_the_wish_nothing_is_saved(qtbot: QtBot, scene: ScriptedDesk, story: Path) -> None:
    scene.type(" more")
    scene.desk.keeper.change(autosave=False)
    qtbot.wait(150)
    scene.type("!")
    qtbot.wait(150)
    assert story.read_text(encoding="utf-8") == "Once"


def test_all_that_have_files_are_saved_and_nothing_is_asked(qtbot: QtBot, scene: ScriptedDesk, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.touch()
    scene.type(" more")
    scene.files.open_path(str(other))
    scene.type("Other")
    scene.files.new()
    scene.type("Untitled")
    qtbot.waitUntil(lambda: other.read_text(encoding="utf-8") == "Other")
    assert (tmp_path / "story.md").read_text(encoding="utf-8") == "Once more"
    assert [one.document.is_modified for one in scene.files.documents] == [False, False, True]
    assert scene.answers.asked == []


def test_what_another_program_changed_is_not_replaced(qtbot: QtBot, scene: ScriptedDesk, story: Path) -> None:
    story.write_text("Theirs", encoding="utf-8")
    with qtbot.waitSignal(scene.files.failed):
        scene.type(" more")
    assert story.read_text(encoding="utf-8") == "Theirs"
    assert scene.files.document.is_modified


def test_a_text_that_streams_is_saved_as_it_stands_and_goes_on(
    qtbot: QtBot, scene: ScriptedDesk, story: Path, desk_home: Path
) -> None:
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    qtbot.waitUntil(lambda: story.read_text(encoding="utf-8") == "Once and")
    scene.engine.run()
    scene.becomes("Once and so on it went")
    qtbot.waitUntil(lambda: story.read_text(encoding="utf-8") == "Once and so on it went")
    scene.page.undo_edit()
    assert scene.text == "Once"
    qtbot.waitUntil(lambda: story.read_text(encoding="utf-8") == "Once")
    assert scene.desk.documents.journal.flush_now()
    assert orphans(desk_home / "journal") == []
    assert list((desk_home / "journal").glob("*.journal")) == []
