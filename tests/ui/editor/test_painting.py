"""What is seen: a few pixels of what the page paints."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.settings import Mark
from gpt2_desk.ui.editor.margin import FADE_PX, FROM_COLUMN_PX, TICK_PX
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]
STYLE = PageStyle()


def image(page: PageEditor) -> QImage:
    return page.viewport().grab().toImage()


def colours(picture: QImage, area: QRect) -> set[str]:
    area = area.intersected(picture.rect())
    return {
        picture.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


def row(page: PageEditor, number: int = 0) -> QRect:
    """The slot of a line, a little wider than the column."""
    g = page._layout.geometry
    return QRect(g.left - 10, g.top + number * g.line, g.width + 20, g.line)


def generated(page: PageEditor, text: str, position: int = 0) -> None:
    page.set_caret(position)
    page.begin_stream(page.document_model.new_generation())
    page.insert_stream(text)
    page.end_stream()
    page.set_caret(len(page.document_model))


def name(colour: QColor) -> str:
    return colour.name()


def test_the_models_words_are_tinted_over_the_whole_line(open_page: OpenPage) -> None:
    page = open_page("mine. ")
    generated(page, "hers", 6)
    seen = image(page)
    cursor = page.textCursor()
    cursor.setPosition(8)
    x, slot = page.cursorRect(cursor).left(), row(page)
    assert seen.pixelColor(x, slot.top()).name() == name(STYLE.machine)
    assert seen.pixelColor(x, slot.bottom()).name() == name(STYLE.machine)
    assert seen.pixelColor(x, slot.bottom() + 1).name() == name(STYLE.page)
    cursor.setPosition(2)
    assert seen.pixelColor(page.cursorRect(cursor).left(), slot.top()).name() == name(STYLE.page)


def test_the_models_words_have_brackets_the_last_only_when_it_is_done(open_page: OpenPage) -> None:
    page = open_page("mine.  mine.")
    page.set_caret(6)
    page.begin_stream(1)
    page.insert_stream("hers")
    upper = QRect(row(page).topLeft(), QPoint(row(page).right(), row(page).top() + 1))
    lower = QRect(QPoint(row(page).left(), row(page).bottom() - 1), row(page).bottomRight())
    page.set_caret(0)
    assert name(STYLE.machine_line) in colours(image(page), upper)
    assert name(STYLE.machine_line) not in colours(image(page), lower)
    page.end_stream()
    assert name(STYLE.machine_line) in colours(image(page), lower)


@pytest.mark.parametrize(
    ("mark", "tint", "line"), [(Mark.TINT, True, False), (Mark.LINE, True, True), (Mark.NOTHING, False, False)]
)
def test_the_mark_is_the_writers_choice(open_page: OpenPage, mark: Mark, tint: bool, line: bool) -> None:
    page = open_page()
    generated(page, "hers " * 40)
    page.set_style(PageStyle(mark=mark))
    middle = row(page, 1)
    seen = colours(image(page), middle)
    assert (name(STYLE.machine) in seen) == tint
    assert (name(STYLE.machine_line) in seen) == line


def test_words_put_among_the_models_have_their_own_colour(open_page: OpenPage) -> None:
    page = open_page()
    generated(page, "it was cold")
    page.set_caret(7)
    cursor = page.textCursor()
    cursor.insertText("very ")
    seen = colours(image(page), row(page))
    assert {name(STYLE.machine), name(STYLE.edited), name(STYLE.edited_line)} <= seen


def test_a_selection_fills_its_lines(open_page: OpenPage) -> None:
    page = open_page("one two\n\nthree")
    page.selectAll()
    seen, g = image(page), page._layout.geometry
    for paragraph in range(3):
        top = page._layout.block_top(paragraph)
        assert seen.pixelColor(g.left + 1, top).name() == name(STYLE.selection)
        assert seen.pixelColor(g.left + 1, top + g.line - 1).name() == name(STYLE.selection)
    page.set_caret(0)
    assert name(STYLE.selection) not in colours(image(page), row(page))


HEBREW = "\u05d0\u05d1\u05d2\u05d3"


@pytest.mark.parametrize(
    ("text", "start", "end", "parts"),
    [
        (f"abc {HEBREW} def", 0, 12, 1),
        (f"abc {HEBREW} def", 2, 6, 2),
        (f"abc {HEBREW} def", 5, 8, 1),
        (f"{HEBREW} abc {HEBREW}", 0, 13, 1),
        (f"{HEBREW} abc {HEBREW}", 2, 6, 2),
        (f"{HEBREW} abc {HEBREW}", 5, 8, 1),
    ],
)
def test_a_selection_of_mixed_directions_covers_its_letters(
    open_page: OpenPage, text: str, start: int, end: int, parts: int
) -> None:
    page = open_page(text)
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    page.clearFocus()
    seen, y = image(page), row(page).top()
    filled = {x for x in range(seen.width()) if seen.pixelColor(x, y).name() == name(STYLE.selection)}
    assert sum(1 for x in filled if x - 1 not in filled) == parts


def test_the_streams_head_is_a_bar_of_its_own(open_page: OpenPage) -> None:
    page = open_page("mine.")
    page.set_caret(5)
    page.begin_stream(1)
    assert name(STYLE.accent) in colours(image(page), row(page))
    assert name(STYLE.text) not in colours(image(page), page.cursorRect())
    page.set_caret(0)
    assert colours(image(page), page.cursorRect()) == {name(STYLE.text)}
    page.end_stream()
    assert name(STYLE.accent) not in colours(image(page), row(page))


def test_an_empty_page_invites_until_the_first_letter(open_page: OpenPage) -> None:
    page = open_page()
    page.clearFocus()
    assert len(colours(image(page), row(page))) > 2
    page.set_document_model(Document("\n"))
    page.clearFocus()
    assert colours(image(page), row(page)) == {name(STYLE.page)}


def marked(open_page: OpenPage) -> PageEditor:
    page = open_page("It sat in the gutters and had opinions about the washing. " * 10)
    page.set_context_start(200)
    return page


def mark_area(page: PageEditor, line: int) -> QRect:
    g = page._layout.geometry
    return QRect(g.left - FROM_COLUMN_PX, g.top + line * g.line, TICK_PX, FADE_PX)


def test_the_context_mark_stands_beside_the_first_line_read(open_page: OpenPage) -> None:
    page = marked(open_page)
    cursor = page.textCursor()
    cursor.setPosition(200)
    line = page.document().firstBlock().layout().lineForTextPosition(200).lineNumber()
    assert line > 0
    assert name(STYLE.context) in colours(image(page), mark_area(page, line))
    above = QRect(0, 0, page._layout.geometry.left - 20, row(page, line).top() - 8)
    assert name(STYLE.context) not in colours(image(page), above.translated(page._layout.geometry.left - 30, 0))
    page.set_context_start(None)
    assert colours(image(page), mark_area(page, line)) == {name(STYLE.page)}


def move_mouse(page: PageEditor, to: QPoint) -> None:
    no, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(to)
    event = QMouseEvent(QEvent.Type.MouseMove, place, page.viewport().mapToGlobal(place), no, no, none)
    QApplication.sendEvent(page.viewport(), event)


def test_the_marks_words_show_at_first_and_then_under_the_mouse(open_page: OpenPage, qtbot: QtBot) -> None:
    page = marked(open_page)
    mark = page._mark
    assert mark.shows_words
    mark._introduction.setInterval(1)
    with qtbot.waitSignal(mark.changed):
        pass
    assert not mark.shows_words
    place = mark.area(page._layout).center() - QPoint(0, 20)
    move_mouse(page, place)
    assert mark.shows_words
    move_mouse(page, QPoint(5, 400))
    assert not mark.shows_words


def test_the_context_mark_moves_with_its_text(open_page: OpenPage) -> None:
    page = marked(open_page)
    before = page._mark.area(page._layout)
    generated(page, "\n\n")
    g = page._layout.geometry
    assert page._mark.area(page._layout).top() == before.top() + 2 * g.line
