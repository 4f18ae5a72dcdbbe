from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.chat.input_line import InputLine
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def line(qapp: QApplication, qtbot: QtBot) -> InputLine:
    apply_theme(qapp, LIGHT)
    line = InputLine(LIGHT)
    qtbot.addWidget(line)
    line.resize(600, 90)
    line.set_model("Keeper")
    line.show()
    qtbot.waitExposed(line)
    line.activateWindow()
    line.field.setFocus()
    return line


def test_enter_sends_and_empties(line: InputLine, qtbot: QtBot) -> None:
    line.set_text("  Are you afraid?\n")
    with qtbot.waitSignal(line.send_requested) as sent:
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert sent.args == ["Are you afraid?"]
    assert line.text == ""


def test_the_button_sends(line: InputLine, qtbot: QtBot) -> None:
    line.set_text("Why?")
    with qtbot.waitSignal(line.send_requested) as sent:
        line.send_button.click()
    assert sent.args == ["Why?"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_enter_on_nothing_asks_the_model_to_go_on(line: InputLine, qtbot: QtBot, text: str) -> None:
    line.set_text(text)
    with qtbot.assertNotEmitted(line.send_requested), qtbot.waitSignal(line.continue_requested):
        qtbot.keyClick(line.field, Qt.Key.Key_Return)


def test_while_the_model_writes_words_wait(line: InputLine, qtbot: QtBot) -> None:
    line.set_writing(True)
    assert line.field.isEnabled()
    assert line.hint == "Keeper is writing. Esc stops."
    qtbot.keyClicks(line.field, "Next")
    with qtbot.assertNotEmitted(line.send_requested), qtbot.assertNotEmitted(line.continue_requested):
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert line.text == "Next"
    assert "still writing" in line.hint
    line.set_writing(False)
    with qtbot.waitSignal(line.send_requested) as sent:
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert sent.args == ["Next"]


def test_stop_stands_where_send_stood(line: InputLine, qtbot: QtBot) -> None:
    line.send_button.setFocus()
    width = line.field.width()
    line.set_writing(True)
    QApplication.processEvents()
    assert (line.send_button.isVisible(), line.stop_button.isVisible()) == (False, True)
    assert line.field.width() == width
    assert line.field.hasFocus()
    with qtbot.waitSignal(line.stop_requested):
        line.stop_button.click()
    with qtbot.waitSignal(line.stop_requested):
        qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    line.set_writing(False)
    with qtbot.assertNotEmitted(line.stop_requested):
        qtbot.keyClick(line.field, Qt.Key.Key_Escape)


def test_what_it_says(line: InputLine, qtbot: QtBot) -> None:
    assert line.field.placeholderText() == "Say something. Keeper answers."
    assert line.hint == "Enter sends. Shift+Enter starts a new line."
    line.set_begun(True)
    assert line.hint == "Enter lets Keeper go on."
    qtbot.keyClicks(line.field, "a")
    assert line.hint == "Enter sends. Shift+Enter starts a new line."


def test_setting_text_says_nothing(line: InputLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.send_requested), qtbot.assertNotEmitted(line.continue_requested):
        line.set_text("Words")
        line.set_text("Words")
    assert line.field.textCursor().atEnd()


def test_one_line_is_as_high_as_the_buttons(line: InputLine) -> None:
    assert line.field.height() == line.send_button.height()
