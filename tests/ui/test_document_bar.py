from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.document_bar import DocumentBar, Tab
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> DocumentBar:
    apply_theme(qapp, LIGHT)
    bar = DocumentBar()
    qtbot.addWidget(bar)
    bar.set_tabs([Tab(7, "chapter-one.md", unsaved=False)], 7)
    bar.resize(800, bar.height())
    bar.show()
    return bar


def _words(bar: DocumentBar) -> list[str]:
    return [button.text() for button in bar.findChildren(QPushButton) if button.isVisible()]


def test_continue_and_stop_stand_in_for_the_sidebar(bar: DocumentBar) -> None:
    assert _words(bar) == []
    bar.set_sidebar_folded(True)
    assert _words(bar) == ["Continue"]
    bar.set_writing(True)
    assert _words(bar) == ["Stop"]
    bar.set_sidebar_folded(False)
    assert _words(bar) == []


def test_signals(bar: DocumentBar, qtbot: QtBot) -> None:
    bar.set_sidebar_folded(True)
    with qtbot.waitSignal(bar.sidebar_toggled):
        qtbot.mouseClick(bar.sidebar_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.new_requested):
        qtbot.mouseClick(bar.new_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.continue_requested):
        qtbot.mouseClick(bar.continue_button, Qt.MouseButton.LeftButton)
    bar.set_writing(True)
    with qtbot.waitSignal(bar.stop_requested):
        qtbot.keyClick(bar.stop_button, Qt.Key.Key_Space)


def test_signals_of_the_tabs_come_through(bar: DocumentBar, qtbot: QtBot) -> None:
    bar.set_tabs([Tab(7, "one", unsaved=False), Tab(3, "two", unsaved=False)], 7)
    with qtbot.waitSignal(bar.tab_chosen) as chosen:
        qtbot.keyClick(bar.tabs, Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.tab_close_requested) as closing:
        qtbot.keyClick(bar.tabs, Qt.Key.Key_Delete)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(bar.tab_moved) as moved:
        qtbot.keyClick(bar.tabs, Qt.Key.Key_Left, keys)
    assert (chosen.args, closing.args, moved.args) == ([3], [3], [3, 0])


def test_setters_are_silent(bar: DocumentBar, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(bar.sidebar_toggled),
        qtbot.assertNotEmitted(bar.continue_requested),
        qtbot.assertNotEmitted(bar.stop_requested),
        qtbot.assertNotEmitted(bar.tab_chosen),
        qtbot.assertNotEmitted(bar.tab_moved),
    ):
        bar.set_tabs([Tab(7, "one", unsaved=False), Tab(3, "two", unsaved=True)], 3)
        bar.set_tabs([Tab(3, "two", unsaved=True)], 3)
        bar.set_sidebar_folded(True)
        bar.set_writing(True)
        bar.set_theme(DARK)


def test_the_sidebar_button_says_what_it_would_do(bar: DocumentBar) -> None:
    assert bar.sidebar_button.accessibleName() == "Hide the sidebar"
    bar.set_sidebar_folded(True)
    assert bar.sidebar_button.accessibleName() == "Show the sidebar"
    assert "F9" in bar.sidebar_button.toolTip()


def test_long_names_make_room_for_the_buttons(bar: DocumentBar) -> None:
    bar.set_tabs([Tab(key, "a very long name " * 20 + ".md", unsaved=True) for key in range(30)], 29)
    bar.set_sidebar_folded(True)
    bar.layout().activate()
    assert bar.minimumSizeHint().width() < 400
    assert bar.tabs.geometry().right() < bar.new_button.geometry().left()
    assert bar.new_button.geometry().right() < bar.continue_button.geometry().left()
    assert bar.sidebar_button.geometry().right() <= bar.width()


def test_buttons_leave_the_focus_where_it_is(bar: DocumentBar) -> None:
    for button in (bar.new_button, bar.continue_button, bar.stop_button, bar.sidebar_button):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


def test_the_current_tab_takes_the_themes_colours(qapp: QApplication, bar: DocumentBar) -> None:
    apply_theme(qapp, DARK)
    bar.set_theme(DARK)
    bar.clearFocus()
    bar.tabs.clearFocus()
    image = bar.grab().toImage()
    assert image.pixelColor(20, 0).name().upper() == DARK.accent
    assert image.pixelColor(5, bar.height() - 1).name().upper() == DARK.page  # no line between it and the page
    apply_theme(qapp, LIGHT)
