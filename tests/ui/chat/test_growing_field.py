from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.chat.growing_field import GrowingField
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> QWidget:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(window: QWidget, qtbot: QtBot) -> GrowingField:
    field = GrowingField("Say something", 6, window)
    QVBoxLayout(window).addWidget(field)
    window.resize(400, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    return field


def _compose(field: GrowingField, text: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def test_it_grows_to_six_lines_and_shrinks(field: GrowingField) -> None:
    heights = []
    for lines in (1, 2, 6, 7, 40):
        field.setPlainText("\n".join("a" * lines))
        heights.append(field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]
    assert field.verticalScrollBar().maximum() > 0
    field.setPlainText("")
    assert field.height() == heights[0]
    assert field.verticalScrollBar().maximum() == 0


def test_long_lines_make_it_grow(field: GrowingField) -> None:
    one = field.height()
    field.setPlainText("the keeper of the lamp " * 8)
    assert field.height() > one
    assert field.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier], ids=["Enter", "Ctrl+Enter"]
)
def test_enter_is_an_act(field: GrowingField, qtbot: QtBot, modifiers: Qt.KeyboardModifier) -> None:
    field.setPlainText("Words")
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return, modifiers)
    assert field.text == "Words"


def test_shift_enter_starts_a_line(field: GrowingField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "a")
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "b")
    assert field.text == "a\nb"


def test_enter_while_an_input_method_composes_commits_only(field: GrowingField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "a")
    _compose(field, "に")
    assert field.is_composing
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.is_composing
    assert field.text == "aに"
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_up_leaves_an_empty_field_alone(field: GrowingField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.left_upwards):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    _compose(field, "に")
    with qtbot.assertNotEmitted(field.left_upwards):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    _compose(field, "")
    field.setPlainText("a")
    with qtbot.assertNotEmitted(field.left_upwards):
        qtbot.keyClick(field, Qt.Key.Key_Up)


def test_undo_takes_back_what_replaced_all(field: GrowingField) -> None:
    field.setPlainText("Something long.")
    field.replace_text("")
    assert field.text == ""
    field.undo()
    assert field.text == "Something long."


def test_no_break_spaces_stay(field: GrowingField) -> None:
    field.setPlainText("10\u00a0km")
    assert field.text == "10\u00a0km"
