"""The keys are told as they are."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.actions import MENUS, Choice, Command, build_actions
from gpt2_desk.ui.help import ABOUT, KeysDialog, key_table


def test_the_table_has_every_command_with_keys_and_says_enter(qtbot: QtBot) -> None:
    table = dict(key_table())
    commands = [line for _, lines in MENUS for line in lines if isinstance(line, Command)]
    assert len(table) == sum(bool(command.keys) for command in commands)
    assert table["Continue"] == "Ctrl+Enter"
    assert table["Stop"] == "Esc"


def test_the_dialog_shows_it(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert sorted(words) == sorted(word for pair in key_table() for word in pair)


def test_no_two_commands_have_the_same_keys_and_no_two_lines_of_a_menu_the_same_letter(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = build_actions(window)
    keys = [key.toString() for action in actions.commands.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for title, lines in MENUS:
        told = [line.text for line in lines if line is not None]
        letters = [text[text.index("&") + 1].casefold() for text in told if "&" in text]
        assert len(letters) == len(set(letters)), title
    for _, lines in MENUS:
        for line in lines:
            if isinstance(line, Choice):
                letters = [words[words.index("&") + 1].casefold() for _, words in line.options]
                assert len(letters) == len(set(letters))


def test_about_promises_only_what_is_so() -> None:
    assert "this machine" in ABOUT
