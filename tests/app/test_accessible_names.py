"""Whatever can have the focus has a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.scripted_engine import ScriptedEngine, ScriptedOpening

from gpt2_desk.app import Desk
from gpt2_desk.contract import SaveError
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.recovery.dialog import RecoveryDialog
from gpt2_desk.ui.recovery.row import RecoveredPage
from gpt2_desk.workers.session import Phase

DIALOGS = ("context", "receipt", "statistics", "preferences", "library")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """A window in which everything was used: two pages, a passage with alternatives, a search, an error."""
    engine = ScriptedEngine("starter", [" and", " so", " on"])
    desk = Desk(qapp, ScriptedOpening({"starter": engine}), Answers(unsaved=Answer.DISCARD))
    desk.show()
    qtbot.addWidget(desk.window)
    qtbot.waitUntil(lambda: desk.models.is_awake)
    desk.window.page.insertPlainText("The rain")
    desk.files.new()
    desk.window.page.insertPlainText("The window")
    for command in ("continue", "retry", "compare"):
        desk.window.actions_.commands[command].trigger()
        qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE)
    desk.window.actions_.commands["find_replace"].trigger()
    desk.presenter.show_error("file", SaveError("It could not be saved."), (("Save as…", desk.files.save_as),))
    yield desk
    assert desk.close()


def nameless(root: QWidget) -> list[str]:
    """What of a window can have the focus and says nothing; Qt's own parts, and menus, speak for their owners."""
    every = [one for one in (root, *root.findChildren(QWidget)) if not _is_qts_own(one)]
    focusable = [one for one in every if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    silent = [one for one in focusable if not said_of(one)]
    return [f"{type(one).__name__} {one.objectName()!r} in {type(one.parent()).__name__}" for one in silent]


def _is_qts_own(widget: QWidget) -> bool:
    parent = widget.parent()
    in_popup = parent is not None and parent.inherits("QComboBoxPrivateContainer")
    return in_popup or isinstance(widget, QMenu) or widget.objectName().startswith("qt_")


def said_of(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return "" if told is None else told.text(QAccessible.Text.Name).strip()


def test_everything_in_the_window_has_a_name(desk: Desk) -> None:
    window = desk.window
    assert all(part.isVisible() for part in (window.strip, window.find_bar, window.error_bar, window.pill))
    assert nameless(window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_everything_in_a_dialog_has_a_name(desk: Desk, qapp: QApplication, command: str) -> None:
    desk.window.actions_.commands[command].trigger()
    dialogs = [one for one in qapp.topLevelWidgets() if one.isVisible() and one is not desk.window]
    assert dialogs
    for dialog in dialogs:
        assert nameless(dialog) == []
        dialog.close()


def test_everything_that_is_asked_after_a_crash_has_a_name(qtbot: QtBot) -> None:
    dialog = RecoveryDialog([RecoveredPage(1, "story.md", 0.0, 2, "The rain")], now=60.0)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []


def test_a_widget_without_a_name_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    silent = QWidget(holder)
    silent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert nameless(holder) == ["QWidget '' in QWidget"]
