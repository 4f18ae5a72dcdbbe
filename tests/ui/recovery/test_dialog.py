"""After a crash: what is offered, and what comes of each answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMessageBox, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.models.labels import ElidedLabel
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.recovery.dialog import RecoveryChoice, RecoveryDialog
from gpt2_desk.ui.recovery.questions import NativeRecoveryQuestions
from gpt2_desk.ui.recovery.row import RecoveredPage
from gpt2_desk.ui.recovery.words import ending_of, time_of
from gpt2_desk.ui.theme import apply_theme

NOW = datetime(2026, 3, 10, 9, 40).timestamp()
PAGES = [
    RecoveredPage(4, "chapter-one.md", NOW - 120, 1_204, "and put down his hat\nupon the table"),
    RecoveredPage(7, "A & B", NOW - 86_400, 1, "Rain"),
    RecoveredPage(9, "Untitled", NOW - 500 * 86_400, 31, ""),
]
Show = Callable[[list[RecoveredPage]], RecoveryDialog]


@dataclass
class Answers:
    """Agrees or not, and remembers what was asked."""

    agree: bool = True
    asked: list[tuple[int, int]] = field(default_factory=list)

    def discard_pages(self, _window: QWidget, pages: int, words: int) -> bool:
        self.asked.append((pages, words))
        return self.agree


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, answers: Answers) -> Show:
    apply_theme(qapp, LIGHT)

    def make(pages: list[RecoveredPage]) -> RecoveryDialog:
        dialog = RecoveryDialog(pages, answers, now=NOW)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.wait(1)
        return dialog

    return make


def words(dialog: RecoveryDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def button(dialog: QWidget, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == name)


def boxes(dialog: RecoveryDialog) -> list[QCheckBox]:
    return [box for box in dialog.findChildren(QCheckBox) if box.isVisible()]


def test_what_is_offered(show: Show) -> None:
    dialog = show(PAGES)
    assert sorted(words(dialog)) == sorted(
        [
            "until 09:38 · 1,204 words",
            "and put down his hat upon the table",
            "until 9 March, 09:40 · 1 word",
            "Rain",
            "until 26 October 2024, 09:40 · 31 words",
            "These pages are here.",
            "The program closed before saving.",
        ]
    )
    assert [name.words for name in dialog.findChildren(ElidedLabel)] == ["chapter-one.md", "A & B", "Untitled"]
    assert [box.accessibleName() for box in boxes(dialog)] == [
        "chapter-one.md, until 09:38, 1,204 words",
        "A & B, until 9 March, 09:40, 1 word",
        "Untitled, until 26 October 2024, 09:40, 31 words",
    ]
    assert all(box.isChecked() for box in boxes(dialog))
    assert boxes(dialog)[0].accessibleDescription() == "and put down his hat upon the table"


def test_one_page_is_told_by_its_time(show: Show) -> None:
    assert "Unsaved words from 09:38 are here." in words(show(PAGES[:1]))


def test_enter_restores_all(show: Show, qtbot: QtBot) -> None:
    dialog = show(PAGES)
    assert dialog.choice == RecoveryChoice((), ())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.choice == RecoveryChoice((4, 7, 9), ())


def test_what_is_unticked_is_left_for_later(show: Show, qtbot: QtBot) -> None:
    dialog = show(PAGES)
    boxes(dialog)[0].setFocus()
    qtbot.keyClick(boxes(dialog)[0], Qt.Key.Key_Space)
    card = boxes(dialog)[2].parentWidget()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card, Qt.MouseButton.RightButton)
    qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert dialog.choice == RecoveryChoice((7,), ())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_later_keeps_all(show: Show, qtbot: QtBot, key: Qt.Key | None) -> None:
    dialog = show(PAGES)
    if key is None:
        qtbot.mouseClick(button(dialog, "Later"), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()
    assert dialog.choice == RecoveryChoice((), ())


def test_some_are_discarded_and_the_rest_restored(show: Show, qtbot: QtBot, answers: Answers) -> None:
    dialog = show(PAGES)
    boxes(dialog)[1].click()
    qtbot.mouseClick(button(dialog, "Discard"), Qt.MouseButton.LeftButton)
    assert answers.asked == [(2, 1_235)]
    assert dialog.isVisible()
    assert len(boxes(dialog)) == 1
    assert "Unsaved words from 9 March, 09:40 are here." in words(dialog)
    assert not button(dialog, "Restore").isEnabled()
    assert not button(dialog, "Discard").isEnabled()
    assert boxes(dialog)[0].hasFocus()
    qtbot.keyClick(boxes(dialog)[0], Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice == RecoveryChoice((7,), (4, 9))


def test_all_discarded_is_the_end(show: Show, qtbot: QtBot) -> None:
    dialog = show(PAGES)
    qtbot.mouseClick(button(dialog, "Discard"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.choice == RecoveryChoice((), (4, 7, 9))


def test_thought_better_of_it(show: Show, qtbot: QtBot, answers: Answers) -> None:
    answers.agree = False
    dialog = show(PAGES)
    qtbot.mouseClick(button(dialog, "Discard"), Qt.MouseButton.LeftButton)
    assert len(boxes(dialog)) == 3
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice == RecoveryChoice((), ())


def test_what_was_discarded_stays_so_when_the_rest_is_for_later(show: Show, qtbot: QtBot) -> None:
    dialog = show(PAGES)
    boxes(dialog)[0].click()
    qtbot.mouseClick(button(dialog, "Discard"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice == RecoveryChoice((), (7, 9))


def test_everything_is_reached_by_tab(show: Show, qtbot: QtBot) -> None:
    dialog = show(PAGES)
    assert dialog.focusWidget() is button(dialog, "Restore")
    reached = set()
    for _ in range(6):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    assert reached == {*boxes(dialog), *(button(dialog, name) for name in ("Restore", "Discard", "Later"))}


def test_many_pages_scroll_with_the_focus(show: Show, qtbot: QtBot) -> None:
    dialog = show([RecoveredPage(key, f"page {key}", NOW, 5, "rain " * 200) for key in range(40)])
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    view = dialog.findChildren(QScrollArea)[0].viewport()
    boxes(dialog)[0].setFocus()
    for box in boxes(dialog)[1:]:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is box
        assert view.rect().contains(box.mapTo(view, box.rect().center()))


def test_it_is_as_high_as_what_is_in_it(show: Show) -> None:
    assert show(PAGES[1:2]).height() < show(PAGES).height()
    dialog = show(PAGES)
    assert dialog.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


def test_both_themes_differ(qapp: QApplication, show: Show) -> None:
    dialog = show(PAGES)
    light = dialog.grab().toImage()
    apply_theme(qapp, DARK)
    try:
        dark = dialog.grab().toImage()
        assert dark.pixelColor(2, 2).name() == DARK.surface.lower()
        assert light.pixelColor(2, 2).name() == LIGHT.surface.lower()
        restore = button(dialog, "Restore").geometry()
        place = button(dialog, "Restore").parentWidget().mapTo(dialog, restore.topLeft())
        assert dark.pixelColor(place.x() + 6, place.y() + 6).name() == DARK.accent.lower()
    finally:
        apply_theme(qapp, LIGHT)


def test_endings_are_short_and_can_be_shown() -> None:
    assert ending_of("It\n\nrains.") == "It rains."
    long = ending_of("word " * 500)
    assert long.startswith("… word")
    assert len(long) <= 243
    assert ending_of("x" * 500) == f"… {'x' * 240}"
    assert ending_of("a \ud83d b") == "a \ufffd b"
    assert time_of(NOW, NOW + 86_400 * 365) == "10 March 2026, 09:40"


@pytest.mark.parametrize(("word", "agreed"), [("&Discard", True), ("&Keep", False)])
def test_the_question_itself(qtbot: QtBot, word: str, agreed: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[str] = []

    def answer() -> None:
        box = window.findChildren(QMessageBox)[0]
        seen.append(box.text())
        assert box.defaultButton().text() == "&Keep"
        next(one for one in box.buttons() if one.text() == word).click()

    QTimer.singleShot(0, answer)
    assert NativeRecoveryQuestions().discard_pages(window, 2, 1_235) is agreed
    assert seen == ["Discard 2 pages, with 1,235 words?"]
