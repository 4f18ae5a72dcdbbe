from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.document_bar import DocumentBar
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> DocumentBar:
    apply_theme(qapp, LIGHT)
    bar = DocumentBar()
    qtbot.addWidget(bar)
    bar.set_document("chapter-one.md", unsaved=False)
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
    with qtbot.waitSignal(bar.continue_requested):
        qtbot.mouseClick(bar.continue_button, Qt.MouseButton.LeftButton)
    bar.set_writing(True)
    with qtbot.waitSignal(bar.stop_requested):
        qtbot.keyClick(bar.stop_button, Qt.Key.Key_Space)


def test_setters_are_silent(bar: DocumentBar, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(bar.sidebar_toggled),
        qtbot.assertNotEmitted(bar.continue_requested),
        qtbot.assertNotEmitted(bar.stop_requested),
    ):
        bar.set_sidebar_folded(True)
        bar.set_writing(True)
        bar.set_theme(DARK)


def test_the_sidebar_button_says_what_it_would_do(bar: DocumentBar) -> None:
    assert bar.sidebar_button.accessibleName() == "Hide the sidebar"
    bar.set_sidebar_folded(True)
    assert bar.sidebar_button.accessibleName() == "Show the sidebar"
    assert "F9" in bar.sidebar_button.toolTip()


def test_unsaved_shows_as_a_dot_and_is_said(bar: DocumentBar) -> None:
    title = bar.title
    assert title.accessibleName() == "chapter-one.md"
    width = title.width()
    before = title.grab().toImage()
    bar.set_document("chapter-one.md", unsaved=True)
    assert title.accessibleName() == "chapter-one.md, not saved yet"
    assert title.grab().toImage() != before
    assert title.sizeHint().width() <= width  # nothing jumps


def test_a_long_name_makes_room_for_the_buttons(bar: DocumentBar) -> None:
    bar.set_document("a very long name " * 20 + ".md", unsaved=True)
    bar.set_sidebar_folded(True)
    bar.layout().activate()
    assert bar.minimumSizeHint().width() < 400
    assert bar.title.geometry().right() < bar.continue_button.geometry().left()
    assert bar.sidebar_button.geometry().right() <= bar.width()


def test_buttons_leave_the_focus_where_it_is(bar: DocumentBar) -> None:
    for button in (bar.continue_button, bar.stop_button, bar.sidebar_button):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


def test_the_title_takes_the_themes_colours(bar: DocumentBar) -> None:
    bar.set_theme(DARK)
    image = bar.title.grab().toImage()
    assert image.pixelColor(20, 0).name().upper() == DARK.accent
    assert image.pixelColor(3, 10).name().upper() == DARK.page
