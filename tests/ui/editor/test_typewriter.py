"""The caret's line at one height, the caret's paragraph in full ink, and columns of another width."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gpt2_desk.ui.editor.geometry import held_at
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]
SENTENCE = "It sat in the gutters and had opinions about the washing. "
LONG = "\n".join(SENTENCE * (1 + n % 5) for n in range(60))
TYPEWRITER = PageStyle(typewriter=True)


def typewriter(open_page: OpenPage, text: str = LONG) -> PageEditor:
    page = open_page(text)
    page.set_style(TYPEWRITER)
    return page


def height(page: PageEditor) -> int:
    return page.place_of(page.caret).top()


@pytest.mark.parametrize("position", [0, 1, 900, len(LONG) - 1, len(LONG)])
def test_the_line_in_which_one_types_is_at_one_height(open_page: OpenPage, position: int) -> None:
    page = typewriter(open_page)
    page.set_caret(position)
    QTest.keyClicks(page, "x")
    wanted = held_at(page.viewport().height())
    assert height(page) == wanted
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_End):
        QTest.keyClick(page, key)
        assert height(page) == wanted


def test_turned_on_it_holds_the_line_at_once_and_turned_off_it_holds_nothing(open_page: OpenPage) -> None:
    page = open_page(LONG)
    page.set_caret(2000)
    page.set_style(TYPEWRITER)
    assert height(page) == held_at(page.viewport().height())
    page.set_style(PageStyle())
    before = height(page)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert height(page) > before


def test_a_click_and_a_held_key_move_nothing(open_page: OpenPage) -> None:
    page = typewriter(open_page)
    page.set_caret(2000)
    QTest.keyClicks(page, "x")
    value = page.verticalScrollBar().value()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
    QTest.keyClick(page, Qt.Key.Key_Shift)
    assert page.verticalScrollBar().value() == value
    assert height(page) < held_at(page.viewport().height())


def test_a_stream_that_the_caret_rides_on_stays_at_that_height(open_page: OpenPage) -> None:
    page = typewriter(open_page)
    page.set_caret(len(LONG))
    page.begin_stream(1)
    for _ in range(12):
        page.insert_stream(SENTENCE)
        assert height(page) == held_at(page.viewport().height())
    page.verticalScrollBar().setValue(0)
    page.insert_stream(SENTENCE)
    assert page.verticalScrollBar().value() == 0


def inks(page: PageEditor, paragraph: int) -> set[str]:
    seen, g = page.viewport().grab().toImage(), page._layout.geometry
    top = page._layout.block_top(paragraph)
    xs, ys = range(g.left, g.right), range(top, top + g.line)
    return {seen.pixelColor(x, y).name() for x in xs for y in ys}


def test_the_carets_paragraph_alone_has_its_full_ink(open_page: OpenPage) -> None:
    page = open_page("MMMM\nMMMM\nMMMM")
    page.set_style(PageStyle(text=QColor("#ff0000"), suggestion=QColor("#0000ff")))
    page.set_focus_mode(True)
    page.set_caret(6)
    page.clearFocus()
    assert ["#0000ff" in inks(page, n) for n in range(3)] == [True, False, True]
    page.set_caret(11)
    assert ["#0000ff" in inks(page, n) for n in range(3)] == [True, True, False]
    page.set_style(PageStyle(text=QColor("#00ff00"), suggestion=QColor("#0000ff")))
    assert "#0000ff" in inks(page, 0)
    page.set_focus_mode(False)
    assert ["#0000ff" in inks(page, n) for n in range(3)] == [False] * 3


@pytest.mark.parametrize("characters", [45, 68, 90])
def test_a_line_holds_as_many_characters_as_wished(open_page: OpenPage, characters: int) -> None:
    page = open_page(SENTENCE * 20, width=1400)
    page.set_style(PageStyle(column_characters=characters))
    layout = page.document().firstBlock().layout()
    lengths = [layout.lineAt(row).textLength() for row in range(layout.lineCount() - 1)]
    assert 0.88 * characters < max(lengths) < 1.08 * characters
