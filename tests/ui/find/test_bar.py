from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.search import Query
from gpt2_desk.ui.find import FindBar
from gpt2_desk.ui.palette import DARK, LIGHT, Theme
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QMainWindow]:
    apply_theme(qapp, LIGHT)
    window = QMainWindow()
    holder = QWidget(window)
    column = QVBoxLayout(holder)
    column.addWidget(QTextEdit(holder), 1)
    column.addWidget(FindBar(LIGHT, holder))
    window.setCentralWidget(holder)
    window.resize(1000, 500)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    apply_theme(qapp, LIGHT)


@pytest.fixture
def bar(window: QMainWindow) -> FindBar:
    return window.findChildren(FindBar)[0]


def _box(bar: FindBar, words: str) -> QCheckBox:
    return next(box for box in bar.findChildren(QCheckBox) if box.text() == words)


def _button(bar: FindBar, name: str) -> QAbstractButton:
    return next(button for button in bar.findChildren(QAbstractButton) if button.accessibleName() == name)


def _words(bar: FindBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()]


def test_it_is_hidden_until_it_is_opened(bar: FindBar) -> None:
    assert not bar.isVisible()
    bar.open_with("rain", replacing=False)
    assert bar.query == Query("rain")
    assert bar.field.hasFocus()
    assert bar.field.selectedText() == "rain"
    assert not bar.replacement_field.isVisible()
    bar.open_with("", replacing=True)
    assert bar.query == Query("rain")
    assert bar.field.hasFocus()
    assert bar.replacement_field.isVisible()
    bar.open_with("hat", replacing=True)
    assert bar.replacement_field.hasFocus()


def test_words_from_the_page_are_no_pattern(bar: FindBar) -> None:
    bar.open_with("", replacing=False)
    _box(bar, "Pattern").click()
    bar.open_with("", replacing=False)
    assert bar.query == Query("", regex=True)
    bar.open_with("what? (she said)", replacing=False)
    assert bar.query == Query("what? (she said)")


def test_each_change_of_the_query_is_said(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_with("", replacing=False)
    heard: list[Query] = []
    bar.query_changed.connect(lambda: heard.append(bar.query))
    qtbot.keyClicks(bar.field, "hat")
    for words in ("Match case", "Whole words", "Pattern"):
        qtbot.keyClick(_box(bar, words), Qt.Key.Key_Space)
    assert [query.text for query in heard] == ["h", "ha", "hat", "hat", "hat", "hat"]
    assert heard[-1] == Query("hat", match_case=True, whole_words=True, regex=True)


def test_enter_shift_enter_and_the_buttons(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_with("rain", replacing=True)
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, modifiers, field, signal in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, bar.field, bar.next_requested),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, bar.field, bar.next_requested),
        (Qt.Key.Key_Return, shift, bar.field, bar.previous_requested),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, bar.replacement_field, bar.replace_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(field, key, modifiers)
    for name, signal in (
        ("Previous match", bar.previous_requested),
        ("Next match", bar.next_requested),
        ("Replace this match", bar.replace_requested),
        ("Replace all matches", bar.replace_all_requested),
        ("Close find and replace", bar.close_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(_button(bar, name), Qt.MouseButton.LeftButton)
        assert bar.focusWidget() in (bar.field, bar.replacement_field)


@pytest.mark.parametrize("place", ["Find", "Replace with", "Whole words", "Replace all matches"])
def test_esc_closes_the_bar_and_does_not_stop_the_model(
    window: QMainWindow, bar: FindBar, qtbot: QtBot, place: str
) -> None:
    stop = QAction("Stop", window)
    stop.setShortcut("Esc")
    window.addAction(stop)
    bar.open_with("rain", replacing=True)
    part = next(part for part in bar.findChildren(QWidget) if part.accessibleName() == place)
    part.setFocus()
    with qtbot.waitSignal(bar.close_requested), qtbot.assertNotEmitted(stop.triggered):
        qtbot.keyClick(part, Qt.Key.Key_Escape)
    with qtbot.waitSignal(stop.triggered):
        qtbot.keyClick(window.findChildren(QTextEdit)[0], Qt.Key.Key_Escape)


def test_what_it_says(bar: FindBar) -> None:
    bar.open_with("rain", replacing=False)
    bar.show_count("3 of 17")
    assert _words(bar) == ["3 of 17"]
    label = next(label for label in bar.findChildren(QLabel) if label.text() == "3 of 17")
    muted = label.palette().color(label.foregroundRole()).name()
    bar.show_count("Nothing found", failed=True)
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.danger
    bar.show_count("1 of 2")
    assert label.palette().color(label.foregroundRole()).name() == muted
    bar.show_problem("This is no pattern yet.")
    assert _words(bar) == ["This is no pattern yet."]
    bar.show_count("1 of 2")
    assert _words(bar) == ["1 of 2"]


def test_tab_goes_through_all_of_it_and_all_has_a_name(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_with("", replacing=True)
    names = []
    for _ in range(10):
        widget = QApplication.focusWidget()
        assert widget is not None
        names.append(widget.accessibleName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert names == [
        "Find",
        "Replace with",
        "Previous match",
        "Next match",
        "Match case",
        "Whole words",
        "Pattern",
        "Replace this match",
        "Replace all matches",
        "Close find and replace",
    ]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("px", "width"), [(13, 640), (13, 1100), (17, 837), (17, 1400)])
def test_all_fits(qapp: QApplication, qtbot: QtBot, theme: Theme, px: int, width: int) -> None:
    before = qapp.font()
    try:
        font = qapp.font()
        font.setPixelSize(px)
        qapp.setFont(font)
        apply_theme(qapp, theme)
        bar = FindBar(theme)
        qtbot.addWidget(bar)
        bar.open_with("rain", replacing=True)
        bar.resize(width, 200)
        bar.show_count("100,000 of over 100,000 · From the top")
        qtbot.wait(5)
        assert bar.minimumSizeHint().width() <= width
        parts = bar.findChildren(QAbstractButton) + bar.findChildren(QLabel)
        shown = [part for part in parts if part.isVisible() and not isinstance(part.parentWidget(), QLineEdit)]
        assert len(shown) == 9
        for part in shown:
            assert part.width() >= part.minimumSizeHint().width(), part
            assert bar.rect().contains(part.rect().translated(part.mapTo(bar, part.rect().topLeft()))), part
        below = _box(bar, "Pattern").mapTo(bar, bar.rect().topLeft()).y() > bar.field.geometry().bottom()
        assert below == (width < 860 * px / 13)
        assert all(field.width() >= 120 for field in bar.findChildren(QLineEdit))
    finally:
        qapp.setFont(before)
        apply_theme(qapp, LIGHT)
