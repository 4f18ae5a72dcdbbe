from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.alternatives import AlternativesPill
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> QWidget:
    apply_theme(qapp, LIGHT)
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.resize(400, 100)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def pill(page: QWidget) -> AlternativesPill:
    pill = AlternativesPill(LIGHT, page)
    pill.set_state(2, 3)
    pill.show()
    return pill


def test_signals(pill: AlternativesPill, qtbot: QtBot) -> None:
    for button, signal in (
        (pill.previous_button, pill.previous_requested),
        (pill.list_button, pill.list_requested),
        (pill.next_button, pill.next_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_leaves_the_focus_in_the_page(page: QWidget, pill: AlternativesPill, qtbot: QtBot) -> None:
    assert page.hasFocus()
    qtbot.mouseClick(pill.next_button, Qt.MouseButton.LeftButton)
    assert page.hasFocus()
    assert all(button.focusPolicy() == Qt.FocusPolicy.NoFocus for button in pill.findChildren(QToolButton))


def test_what_it_says(pill: AlternativesPill) -> None:
    assert pill.list_button.text() == "2 of 3"
    assert pill.accessibleName() == "Alternative 2 of 3"
    assert "Alt+PgUp" in pill.previous_button.toolTip()
    assert "Alt+PgDown" in pill.next_button.toolTip()
    assert all(button.accessibleName() for button in pill.findChildren(QToolButton))


def test_it_goes_round_where_there_is_more_than_one(pill: AlternativesPill) -> None:
    pill.set_state(3, 3)
    assert pill.next_button.isEnabled()
    pill.set_state(1, 1)
    assert not pill.next_button.isEnabled()
    assert not pill.previous_button.isEnabled()


def test_it_is_as_wide_as_its_words(pill: AlternativesPill) -> None:
    narrow = pill.width()
    pill.set_state(12, 345)
    assert pill.width() > narrow
    pill.set_theme(DARK)
    assert pill.width() >= pill.sizeHint().width()
