from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from support.talk import talk

from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.chat.view import ChatView


def test_the_line_has_the_focus_and_stands_below_the_column(view: ChatView) -> None:
    assert view.input_line.field.hasFocus()
    view.set_turns(talk(1))
    QApplication.processEvents()
    handle = next(one for one in view.findChildren(QWidget) if one.objectName() == "TurnHandle")
    for width in (640, 1100):
        view.resize(width, 500)
        QApplication.processEvents()
        assert view.input_line.field.mapTo(view, view.input_line.field.rect().topLeft()).x() == handle.x()


def test_who_says_something_sees_the_end(view: ChatView, qtbot: QtBot) -> None:
    view.set_turns(talk(40))
    bar = view.transcript.verticalScrollBar()
    bar.setValue(0)
    view.set_draft("Why?")
    with qtbot.waitSignal(view.send_requested) as sent:
        qtbot.keyClick(view.input_line.field, Qt.Key.Key_Return)
    assert sent.args == ["Why?"]
    view.set_turns([*talk(40), Turn(41, "Ines", "Why?", by_model=False)])
    assert bar.value() == bar.maximum()


def test_a_line_that_grows_keeps_the_end_in_sight(view: ChatView) -> None:
    view.set_turns(talk(10))
    view.set_draft("a\nb\nc\nd")
    bar = view.transcript.verticalScrollBar()
    assert view.input_line.geometry().bottom() < view.height()
    assert view.transcript.geometry().bottom() < view.input_line.geometry().top() + 1
    assert bar.value() == bar.maximum()


def test_signals_of_the_line_reach_outside(view: ChatView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.continue_requested):
        qtbot.keyClick(view.input_line.field, Qt.Key.Key_Return)
    view.set_writing(True)
    with qtbot.waitSignal(view.stop_requested):
        view.input_line.stop_button.click()


def test_the_draft_is_kept_where_it_is_put(view: ChatView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.send_requested):
        view.set_draft("Half a sen")
    assert view.draft == "Half a sen"


@pytest.mark.parametrize("scene", ["", "You are in a lighthouse."])
def test_all_that_can_have_the_focus_has_a_name(view: ChatView, scene: str) -> None:
    view.set_turns(talk(4))
    view.set_scene(scene)
    view.transcript.edit(2)
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and isinstance(widget, QAbstractButton | QPlainTextEdit):
            assert widget.accessibleName(), widget


def test_tab_goes_round(view: ChatView, qtbot: QtBot) -> None:
    view.set_turns(talk(2))
    view.set_scene("You are in a lighthouse.")
    scene = view.transcript.scene
    view.transcript.enter()
    qtbot.keyClick(view.transcript, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert scene.setup_button.hasFocus()
    qtbot.keyClick(scene.setup_button, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert scene.edit_button.hasFocus()
