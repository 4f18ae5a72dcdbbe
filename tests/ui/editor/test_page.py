from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Mark
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]


def test_each_key_is_one_change(open_page: OpenPage) -> None:
    page = open_page("text")
    changes: list[None] = []
    page.changed.connect(lambda: changes.append(None))
    QTest.keyClicks(page, "abc")
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert len(changes) == 3


def test_the_document_is_changed_and_the_view_laid_out_when_changed_is_told(open_page: OpenPage) -> None:
    page = open_page("text")
    seen: list[tuple[str, int]] = []
    page.changed.connect(lambda: seen.append((page.document_model.text, page.cursorRect().top())))
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert seen == [("\ntext", page.cursorRect().top())]


def test_the_undo_state_is_told_once_when_it_changes(open_page: OpenPage) -> None:
    page = open_page("text")
    states: list[tuple[bool, bool]] = []
    page.undo_state_changed.connect(lambda undo, redo: states.append((undo, redo)))
    QTest.keyClicks(page, "ab")
    page.undo_edit()
    page.redo_edit()
    assert states == [(True, False), (False, True), (True, False)]


def test_undo_shows_the_place_and_puts_the_caret_there(open_page: OpenPage) -> None:
    page = open_page("\n".join(["It sat in the gutters."] * 200))
    page.set_caret(5)
    QTest.keyClicks(page, "xyz")
    page.set_caret(len(page.document_model))
    page.undo_edit()
    assert page.caret == 5
    assert page.viewport().rect().contains(page.cursorRect())


def test_another_style_is_neither_an_edit_nor_an_undo_step(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("text " * 300)
    page.document_model.mark_saved()
    with qtbot.assertNotEmitted(page.changed), qtbot.assertNotEmitted(page.document().contentsChange):
        page.set_style(PageStyle(page=QColor("#1B1C1D"), text=QColor("#DEDAD2"), mark=Mark.NOTHING))
    page.set_style(PageStyle(font_px=24, book=True))
    assert not page.document_model.is_modified
    assert not page.document_model.can_undo
    assert page.document().defaultFont().pixelSize() == 24
    assert page._layout.geometry.line == round(24 * 1.6)


def test_another_size_keeps_the_line_at_the_top(open_page: OpenPage) -> None:
    page = open_page("\n".join(["It sat in the gutters and had opinions. " * 6] * 100))
    page.verticalScrollBar().setValue(3000)
    top = page._scroll._place_at_top()
    before = page._scroll.on_screen(top.position())
    for font_px in (24, 12, 18):
        page.set_style(PageStyle(font_px=font_px))
        assert page._scroll.on_screen(top.position()) == before


def test_the_page_keeps_its_font_when_the_windows_changes(open_page: OpenPage, qapp: QApplication) -> None:
    page = open_page("text")
    page.setFont(QFont("Monospace", 30))
    assert page.document().defaultFont().pixelSize() == 18


def test_typing_is_never_blocked_by_a_stream(open_page: OpenPage) -> None:
    page = open_page()
    page.begin_stream(1)
    assert not page.isReadOnly()
    QTest.keyClicks(page, "word")
    assert page.document_model.text == "word"
