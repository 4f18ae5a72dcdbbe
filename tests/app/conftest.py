"""The real window with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.real_window import Make, awake

from gpt2_desk.app import Desk
from gpt2_desk.ui.dialogs import Answer


@pytest.fixture
def answers() -> Answers:
    return Answers(unsaved=Answer.DISCARD)


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    desks: list[Desk] = []

    def build(file: Path | None = None) -> Desk:
        desk = Desk(qapp, dialogs=answers)
        desks.append(desk)
        desk.keeper.change(length=25, seed=1, seed_locked=True)
        desk.show(file)
        qtbot.addWidget(desk.window)
        return desk

    yield build
    answers.unsaved = Answer.DISCARD
    for desk in desks:
        assert desk.close()


@pytest.fixture
def desk(qtbot: QtBot, make: Make) -> Desk:
    return awake(qtbot, make())


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder with a text and a model in it, into which nobody may look."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "story.md").write_text("old", encoding="utf-8")
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)
