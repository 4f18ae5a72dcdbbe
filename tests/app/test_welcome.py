"""The welcome in the whole window, and what the Help menu opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.scripted_desk import desks
from support.scripted_engine import ScriptedEngine

from gpt2_desk.app import Desk
from gpt2_desk.settings import home_folder, load_settings
from gpt2_desk.workers.session import Phase

Make = Callable[..., Desk]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    with desks(qtbot, qapp, answers) as build:
        yield lambda file=None: build(file, ScriptedEngine("starter", [" and", " so"]))


def text(desk: Desk) -> str:
    return desk.window.page.document_model.text


def test_the_first_start_welcomes_and_the_first_sentence_goes_on(qtbot: QtBot, make: Make) -> None:
    desk = make()
    assert desk.welcome.view is not None
    assert desk.window.page.hasFocus()
    QTest.keyClicks(desk.window.page, "Once")
    assert desk.welcome.view is None
    QTest.keyClick(desk.window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text(desk) == "Once and so")
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE)


def test_it_is_never_shown_again(qtbot: QtBot, make: Make) -> None:
    desk = make()
    assert desk.welcome.view is not None
    desk.welcome.view.start_button.click()
    desk.keeper.save_now()
    assert load_settings(home_folder()).welcomed
    assert make().welcome.view is None


def test_a_file_that_is_given_is_shown_instead(make: Make, tmp_path: Path) -> None:
    file = tmp_path / "story.md"
    file.write_text("A story.", encoding="utf-8")
    desk = make(file)
    assert desk.welcome.view is None
    assert text(desk) == "A story."
    desk.keeper.save_now()
    assert make().welcome.view is None


def test_it_stays_where_no_document_is_chosen_and_goes_where_one_is(
    make: Make, answers: Answers, tmp_path: Path
) -> None:
    desk = make()
    assert desk.welcome.view is not None
    desk.welcome.view.open_button.click()
    assert desk.welcome.view is not None
    answers.open_file = tmp_path / "story.md"
    answers.open_file.write_text("A story.", encoding="utf-8")
    desk.welcome.view.open_button.click()
    assert desk.welcome.view is None
    assert text(desk) == "A story."


@pytest.mark.parametrize("way", ["menu", "bar"])
def test_a_new_document_ends_it(make: Make, way: str) -> None:
    desk = make()
    if way == "menu":
        desk.window.actions_.commands["new"].trigger()
    else:
        desk.window.document_bar.new_button.click()
    assert desk.welcome.view is None
    assert len(desk.files.documents) == 1


def test_the_larger_models_are_shown(make: Make) -> None:
    desk = make()
    assert desk.welcome.view is not None
    desk.welcome.view.models_button.click()
    assert desk.welcome.view is None
    assert desk.library.controller.dialog.isVisible()


@pytest.mark.parametrize(("command", "title"), [("help", "Help"), ("keys", "Keys"), ("about", "About gpt2-desk")])
def test_the_help_menu_opens_its_dialogs(qapp: QApplication, make: Make, command: str, title: str) -> None:
    desk = make()
    desk.window.actions_.commands[command].trigger()
    shown = [one for one in qapp.topLevelWidgets() if one.isVisible() and one.parentWidget() is desk.window]
    assert [one.windowTitle() for one in shown] == [title]
