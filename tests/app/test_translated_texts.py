"""Everything that the window says goes through the translation: in a made-up language nothing is left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGroupBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.scripted_engine import ScriptedEngine, ScriptedOpening

from gpt2_desk.app import Desk
from gpt2_desk.contract import SaveError
from gpt2_desk.ui import translation
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.recovery.dialog import RecoveryDialog
from gpt2_desk.ui.recovery.row import RecoveredPage
from gpt2_desk.ui.translation import CONTEXT
from gpt2_desk.ui.welcome.view import Welcome
from gpt2_desk.workers.session import Phase

DIALOGS = ("context", "receipt", "statistics", "preferences", "library", "help", "keys", "about", "chat_setup")
# Names, keys, and places on the disk.
UNTRANSLATED = re.compile(
    r"gpt2-desk|gpt2|starter|distil|DialoGPT|story\.md|Source Serif Pro|float32|hf_…|(?<= )/[^⟦⟧]+|^/.+"
    r"|\b(Ctrl|Alt|Shift|Tab|Esc|Enter|PgUp|PgDown|Right|F\d+)\b"
)


class MadeUp(QTranslator):
    """A language in which each text stands in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"⟦{source}⟧" if context in (CONTEXT, "QPlatformTheme") else None


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[None]:
    translator = MadeUp(qapp)
    qapp.installTranslator(translator)
    translation._patterns.cache_clear()
    yield
    qapp.removeTranslator(translator)
    translation._patterns.cache_clear()
    translator.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, made_up: None) -> Iterator[Desk]:
    """A window in which everything was used: pages, a chat, a passage with alternatives, a search, an error."""
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
    desk.presenter.show_error("file", SaveError("The text could not be saved as “story.md”.", "The disk is full."))
    yield desk
    assert desk.close()


def english_in(root: QWidget) -> list[str]:
    """What of a window has not been translated."""
    return [
        f"{type(one).__name__} {one.objectName()!r}: {text!r}"
        for one in (root, *root.findChildren(QObject))
        for text in _texts(one)
        if _is_english(text)
    ]


def _texts(one: QObject) -> Iterator[str]:
    match one:
        case QAction():
            yield from (one.text(), one.statusTip())
        case QWidget():
            yield from (one.windowTitle(), one.toolTip(), one.statusTip())
            yield from (one.accessibleName(), one.accessibleDescription())
    match one:
        case QAbstractButton() | QLabel():
            yield one.text()
        case QGroupBox() | QMenu():
            yield one.title()
        case QLineEdit():
            yield one.placeholderText()
        case QComboBox() if one.count() < 10:  # not the faces of the system
            yield from (one.itemText(number) for number in range(one.count()))


def _is_english(text: str) -> bool:
    rest = text
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", rest)) != rest:
        rest = inner
    return re.search(r"[A-Za-z]{2}", UNTRANSLATED.sub("", rest)) is not None


def test_nothing_in_the_window_is_left_in_english(desk: Desk) -> None:
    window = desk.window
    assert all(part.isVisible() for part in (window.strip, window.find_bar, window.error_bar, window.pill))
    assert english_in(window) == []


def test_nothing_in_a_chat_is_left_in_english(desk: Desk) -> None:
    desk.window.actions_.commands["new_chat"].trigger()
    assert desk.window.shows_chat
    assert english_in(desk.window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_nothing_in_a_dialog_is_left_in_english(desk: Desk, qapp: QApplication, command: str) -> None:
    if command == "chat_setup":
        desk.window.actions_.commands["new_chat"].trigger()
    desk.window.actions_.commands[command].trigger()
    dialogs = [one for one in qapp.topLevelWidgets() if one.isVisible() and one is not desk.window]
    assert dialogs
    for dialog in dialogs:
        assert english_in(dialog) == []
        dialog.close()


def test_nothing_that_is_asked_after_a_crash_is_left_in_english(qtbot: QtBot, made_up: None) -> None:
    dialog = RecoveryDialog([RecoveredPage(1, "story.md", 0.0, 2, "")], now=60.0)
    qtbot.addWidget(dialog)
    assert english_in(dialog) == []


def test_nothing_in_the_welcome_is_left_in_english(qtbot: QtBot, made_up: None) -> None:
    page = PageEditor()
    qtbot.addWidget(page)
    assert english_in(Welcome(page, PageStyle())) == []


def test_what_is_left_in_english_is_found(qtbot: QtBot) -> None:
    label = QLabel("⟦{count} ⟦words⟧⟧ of them")
    qtbot.addWidget(label)
    assert english_in(label) == ["QLabel '': '⟦{count} ⟦words⟧⟧ of them'"]
