"""The keys are told as they are, and the help can be read, searched and walked through."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Settings
from gpt2_desk.ui.actions import MENUS, Choice, Command, Submenu, build_actions
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.fonts import page_families
from gpt2_desk.ui.help.controller import HelpController
from gpt2_desk.ui.help.dialog import HelpDialog
from gpt2_desk.ui.help.keys import SUGGESTION_KEYS, KeysDialog, key_table
from gpt2_desk.ui.help.sections import KEYS_TITLE, help_sections
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.settings_keeper import SettingsKeeper


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog()
    qtbot.addWidget(made)
    made.show()
    made.begin()
    return made


def told(dialog: HelpDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "hint")


def current(dialog: HelpDialog) -> int:
    """Where the place stands that is marked as the current one."""
    grounds = [mark.format.background().color().name().upper() for mark in dialog.text.extraSelections()]
    assert grounds.count(LIGHT.selection) == 1
    return places(dialog)[grounds.index(LIGHT.selection)]


def places(dialog: HelpDialog) -> list[int]:
    return [mark.cursor.selectionStart() for mark in dialog.text.extraSelections()]


def test_the_table_has_every_command_with_keys_and_says_enter(qtbot: QtBot) -> None:
    table = key_table()
    commands = [line for _, lines in MENUS for line in lines if isinstance(line, Command)]
    assert len(table) == sum(bool(command.keys) for command in commands) + len(SUGGESTION_KEYS)
    assert dict(table)["Continue"] == "Ctrl+Enter"
    assert dict(table)["Stop"] == "Esc"
    assert dict(table)["Help"] == "F1"


def test_the_dialog_of_keys_shows_it(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert sorted(words) == sorted(word for pair in key_table() for word in pair)


def test_the_dialog_of_keys_is_no_higher_than_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    font = qapp.font()
    large = qapp.font()
    large.setPixelSize(30)
    qapp.setFont(large)
    try:
        dialog = KeysDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.height() <= dialog.screen().availableGeometry().height()
    finally:
        qapp.setFont(font)


def test_no_two_commands_have_the_same_keys_and_no_two_lines_of_a_menu_the_same_letter(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = build_actions(window)
    keys = [key.toString() for action in actions.commands.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for title, lines in MENUS:
        texts = [line.text for line in lines if line is not None]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), title
    for _, lines in MENUS:
        for line in lines:
            if isinstance(line, Choice):
                letters = [words[words.index("&") + 1].casefold() for _, words in line.options]
                assert len(letters) == len(set(letters))


def test_what_the_help_quotes_is_called_so_in_the_program() -> None:
    lines = [line for _, lines in MENUS for line in lines if isinstance(line, Command | Choice | Submenu)]
    names = {line.text.replace("&", "").rstrip("…") for line in lines}
    elsewhere = {"More…", "Suggest while I pause", ".desk.json", "Work offline"}
    text = "\n".join(words for section in help_sections() for words in section.paragraphs)
    quoted = set(re.findall(r"“([^”]+)”", text))
    assert "Try another" in quoted
    assert quoted <= names | elsewhere


def test_every_key_that_the_help_names_is_in_the_table() -> None:
    text = "\n".join(words for section in help_sections() for words in section.paragraphs)
    named = set(re.findall(r"(?:Ctrl|Alt|Shift)\+[^\s.,;:)]+|\b(?:Esc|Tab|F\d+)\b", text.replace("Ctrl+,", "")))
    assert {"Ctrl+Enter", "Esc", "Tab", "F9"} <= named
    assert named <= {keys for _, keys in key_table()}


def test_the_help_has_its_sections_and_the_keys_and_leads_nowhere_else(dialog: HelpDialog) -> None:
    prose = dialog.text.prose
    for title in (*(section.title for section in help_sections()), KEYS_TITLE):
        assert title in prose
    assert "{" not in prose
    assert "://" not in prose
    assert "www." not in prose
    assert "href" not in dialog.text.toHtml()
    for what, keys in key_table():
        assert f"{what}\n{keys}" in prose


def test_the_find_field_finds_and_steps_round_and_round(qtbot: QtBot, dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.field, "the Seed")
    assert len(places(dialog)) == dialog.text.prose.casefold().count("the seed") > 0
    dialog.field.setText("seed")
    found = places(dialog)
    assert told(dialog) == f"1 of {len(found)}"
    assert current(dialog) == found[0]
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert current(dialog) == found[1]
    for _ in range(2):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert current(dialog) == found[-1]
    assert told(dialog) == f"{len(found)} of {len(found)}"
    dialog.field.setText("")
    assert not dialog.text.extraSelections()
    assert told(dialog) == ""


def test_what_is_found_is_in_sight_and_what_is_not_is_said(dialog: HelpDialog) -> None:
    dialog.field.setText("work offline")
    place = dialog.text.cursorRect()
    assert dialog.text.viewport().rect().contains(place.center())
    assert dialog.text.verticalScrollBar().value() > 0
    dialog.field.setText("sonnet engine")
    assert told(dialog) == "Not found"


def test_a_straight_apostrophe_finds_a_curved_one(dialog: HelpDialog) -> None:
    dialog.field.setText("model's words")
    assert dialog.text.extraSelections()


def test_the_list_leads_to_each_section_and_follows_the_text(qtbot: QtBot, dialog: HelpDialog) -> None:
    assert dialog.sections.currentRow() == 0
    dialog.sections.setFocus()
    QTest.keyClick(dialog.sections, Qt.Key.Key_Down)
    assert dialog.text.section == 1
    assert dialog.text.verticalScrollBar().value() > 0
    dialog.field.setFocus()
    dialog.text.verticalScrollBar().setValue(0)
    assert dialog.sections.currentRow() == 0
    QTest.keyClick(dialog.field, Qt.Key.Key_PageDown)
    assert dialog.text.verticalScrollBar().value() > 0


def test_a_narrow_help_leaves_the_list_out(dialog: HelpDialog) -> None:
    assert dialog.sections.isVisible()
    dialog.resize(dialog.minimumSize())
    assert not dialog.sections.isVisible()


def test_the_help_is_set_in_the_pages_face(dialog: HelpDialog) -> None:
    families = page_families()
    dialog.set_families(families)
    font = dialog.text.document().defaultFont()
    assert font.families() == families
    assert QFontInfo(font).family() == families[0]


def test_other_colours_reach_what_is_found(dialog: HelpDialog) -> None:
    dialog.field.setText("seed")
    dialog.set_theme(DARK)
    grounds = {mark.format.background().color().name().upper() for mark in dialog.text.extraSelections()}
    assert grounds == {DARK.selection, DARK.accent_wash}


@pytest.mark.parametrize("show", [HelpController.show_help, HelpController.show_keys, HelpController.show_about])
def test_each_is_made_once_and_is_not_modal(
    qtbot: QtBot, qapp: QApplication, show: Callable[[HelpController], None]
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    sheet = qapp.styleSheet()
    appearance = Appearance(qapp, SettingsKeeper(Settings(), lambda _settings: None, window), window)
    controller = HelpController(window, appearance)
    show(controller)
    dialogs = [one for one in qapp.topLevelWidgets() if one.isVisible() and one.parentWidget() is window]
    assert len(dialogs) == 1
    assert not dialogs[0].isModal()
    appearance.choose_theme("dark")
    QTest.keyClick(dialogs[0], Qt.Key.Key_Escape)
    assert not dialogs[0].isVisible()
    show(controller)
    assert [one for one in qapp.topLevelWidgets() if one.isVisible() and one.parentWidget() is window] == dialogs
    appearance.choose_theme("system")
    qapp.setStyleSheet(sheet)
