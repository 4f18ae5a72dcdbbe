from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.chat.template import DEFAULT_TEMPLATE
from gpt2_desk.ui.chat.chat_setup import ChatSetup, Form
from gpt2_desk.ui.chat.name_field import problem_of
from gpt2_desk.ui.chat.setup_dialog import DELAY_MS, ChatSetupDialog
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme

SETUP = ChatSetup("Ines", "Captain Orme", "You took your time.")


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> ChatSetupDialog:
    apply_theme(qapp, LIGHT)
    dialog = ChatSetupDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.set_setup(SETUP)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def _choose(dialog: ChatSetupDialog, word: str) -> None:
    next(button for button in dialog.findChildren(QRadioButton) if button.text() == word).click()


def _said(dialog: ChatSetupDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_shows_a_setup_and_says_nothing(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    assert dialog.setup == SETUP
    with qtbot.assertNotEmitted(dialog.changed, wait=DELAY_MS + 100):
        dialog.set_setup(ChatSetup("A", "B", "", Form.SCRIPT, "{scene}\n\n{name} says {text}"))
    assert dialog.setup == ChatSetup("A", "B", "", Form.SCRIPT, "{scene}\n\n{name} says {text}")


def test_a_change_is_told_after_a_pause(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    told: list[ChatSetup] = []
    dialog.changed.connect(told.append)
    dialog.model_field.line.selectAll()
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClicks(dialog.model_field.line, "Keeper")
        assert told == []
    assert [setup.model for setup in told] == ["Keeper"]


def test_what_waits_is_told_when_the_dialog_goes(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    _choose(dialog, "In turns (DialoGPT)")
    with qtbot.waitSignal(dialog.changed, timeout=DELAY_MS // 2) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert told.args[0].form is Form.TURNS
    assert dialog.isHidden()


def test_what_cannot_be_used_is_not_told(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    dialog.model_field.line.selectAll()
    with qtbot.assertNotEmitted(dialog.changed, wait=DELAY_MS + 100):
        qtbot.keyClicks(dialog.model_field.line, "ines")
    assert dialog.setup is None
    assert dialog.model_field.problem == "Both are called so. The model could not tell who speaks."
    assert dialog.model_field.problem in _said(dialog)
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.keyClicks(dialog.model_field.line, "s")
    assert told.args[0].model == "iness"
    assert dialog.model_field.problem == ""


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("", "A name is needed"),
        ("x" * 41, "At most 40 characters; these are 41"),
        ("A: B", "A name has no colon"),
        ("A\nB", "A name stands on one line"),
        ("A\u2028B", "A name stands on one line"),
        ("INES", "Both are called so"),
    ],
)
def test_what_is_wrong_with_a_name(name: str, begins: str) -> None:
    assert problem_of(name, "Ines").startswith(begins)


@pytest.mark.parametrize("name", ["x" * 40, "Mrs. Hale", "Zoë", "דוד"])
def test_names_that_can_be_used(name: str) -> None:
    assert problem_of(name, "Ines") == ""


def test_a_template_that_cannot_be_used_says_why(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.changed, wait=DELAY_MS + 100):
        dialog.template_field.setPlainText("{scene}\n\n{nam}: {text}")
    assert dialog.template_problem.isVisible()
    assert "{nam}" in dialog.template_problem.text()
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.template_field.setPlainText("{scene}\n\n<{name}> {text}")
    assert told.args[0].template == "{scene}\n\n<{name}> {text}"
    assert not dialog.template_problem.isVisible()


def test_back_to_the_usual_form(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    assert not dialog.usual_button.isEnabled()
    dialog.set_setup(ChatSetup("A", "B", template="{scene}\n\n<{name}> {text}"))
    assert dialog.usual_button.isEnabled()
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.usual_button.click()
    assert told.args[0].template == DEFAULT_TEMPLATE
    dialog.template_field.undo()
    assert dialog.template_field.toPlainText() == "{scene}\n\n<{name}> {text}"


def test_turns_have_no_script(dialog: ChatSetupDialog) -> None:
    assert dialog.template_field.isVisible()
    _choose(dialog, "In turns (DialoGPT)")
    assert not dialog.template_field.isVisible()
    _choose(dialog, "Like a script")
    assert dialog.template_field.isVisible()


def test_a_bad_template_is_not_out_of_sight(dialog: ChatSetupDialog) -> None:
    dialog.template_field.setPlainText("nothing")
    _choose(dialog, "In turns (DialoGPT)")
    assert dialog.template_problem.isVisible()


def test_the_preview_and_the_problem(dialog: ChatSetupDialog) -> None:
    dialog.set_preview("Ines: Why?\nCaptain Orme:")
    assert dialog.preview.toPlainText() == "Ines: Why?\nCaptain Orme:"
    assert dialog.preview.isReadOnly()
    dialog.set_problem("The names tell who speaks.")
    assert "The names tell who speaks." in _said(dialog)
    dialog.set_problem("")
    assert "The names tell who speaks." not in _said(dialog)


def test_the_same_setup_leaves_what_is_typed(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.keyClicks(dialog.first_line, "Well. ")
    caret = dialog.first_line.textCursor().position()
    dialog.set_setup(told.args[0])
    assert dialog.first_line.textCursor().position() == caret
    dialog.first_line.undo()
    assert dialog.first_line.toPlainText() == "You took your time."


def test_enter_in_a_name_presses_nothing(dialog: ChatSetupDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.writer_field.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
