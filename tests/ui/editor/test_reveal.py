"""Words offered at the bottom of the view are brought into sight, key and all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]

PROSE = "\n".join(f"{number}. The rain had not stopped for three days." for number in range(60))
OFFER = " She looked out of the window, and then at the doctor, who said nothing." * 4


def at_the_bottom(page: PageEditor) -> None:
    """The caret in a paragraph whose last line is the last one of the view."""
    page.set_caret(PROSE.index("\n40."))
    bar, line = page.verticalScrollBar(), page._layout.geometry.line
    bar.setValue(page._layout.row_top(page.textCursor().position()) + line - page.viewport().height())


def rows(page: PageEditor) -> tuple[int, int]:
    """The top of the caret's line and the bottom of the last offered one, below the view's top."""
    layout, position, top = page._layout, page.textCursor().position(), page.verticalScrollBar().value()
    last = layout.row_top(position, page._ghost.last_place)
    return layout.row_top(position) - top, last + layout.geometry.line - top


def test_it_comes_up_and_the_caret_stays_in_sight(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 500)
    at_the_bottom(page)
    assert page.offer_suggestion(OFFER)
    caret, bottom = rows(page)
    assert caret > 0
    assert bottom == page.viewport().height()


def test_at_the_texts_end_too(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 500)
    page.set_caret(len(PROSE))
    assert page.offer_suggestion(OFFER)
    assert rows(page)[1] <= page.viewport().height()


def test_what_is_longer_than_the_view_leaves_the_caret_at_its_top(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 300)
    at_the_bottom(page)
    assert page.offer_suggestion(OFFER * 10)
    assert rows(page)[0] == 0


def test_nothing_moves_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 500)
    page.set_caret(10)
    before = page.verticalScrollBar().value()
    assert page.offer_suggestion(OFFER)
    assert page.verticalScrollBar().value() == before


def test_nothing_moves_for_a_writer_who_looks_elsewhere(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 500)
    page.set_caret(len(PROSE))
    page.verticalScrollBar().setValue(0)
    assert page.offer_suggestion(OFFER)
    assert page.verticalScrollBar().value() == 0


def test_a_typewriters_line_is_held(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 260)
    page.set_style(replace(page._style, typewriter=True))
    page.set_caret(PROSE.index("\n40."))
    QTest.keyClick(page, Qt.Key.Key_A)
    before = rows(page)[0]
    assert page.offer_suggestion(OFFER)
    assert rows(page)[0] == before


def test_the_page_stays_as_it_is_when_the_words_go(open_page: OpenPage) -> None:
    page = open_page(PROSE, 700, 500)
    at_the_bottom(page)
    assert page.offer_suggestion(OFFER)
    caret = rows(page)[0]
    QTest.keyClick(page, Qt.Key.Key_A)
    assert page.suggestion == ""
    assert rows(page)[0] == caret
