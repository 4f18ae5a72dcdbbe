"""What brings places into sight, and the page back to where it was."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.places import ViewState
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]
PARAGRAPH = "It sat in the gutters \U0001f600 and had opinions about the washing. "
LONG = "\n".join(PARAGRAPH * (1 + n % 7) for n in range(300))


def test_a_selection_in_sight_does_not_move_the_page(open_page: OpenPage) -> None:
    page = open_page(LONG)
    page.select(3, 6)
    assert page.textCursor().selectedText() == LONG[3:6]
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_selection_far_away_stands_in_the_middle(open_page: OpenPage, share: float) -> None:
    page = open_page(LONG)
    start = LONG.index("opinions", round(len(LONG) * share))
    page.select(start, start + 8)
    assert page.textCursor().selectedText() == "opinions"
    assert abs(page.place_of(start).center().y() - page.viewport().height() // 2) <= 2
    page.select(2, 4)
    assert page.verticalScrollBar().value() == 0


def test_replacing_many_is_one_step_and_leaves_the_caret_with_its_text(open_page: OpenPage) -> None:
    text = "a \U0001f600 a\na b"
    page = open_page(text)
    page.set_caret(text.index("b"))
    places = [i for i, letter in enumerate(text) if letter == "a"]
    changes: list[None] = []
    page.changed.connect(lambda: changes.append(None))
    page.replace_many([(i, i + 1, "long\r\n") for i in places])
    assert page.document_model.text == text.replace("a", "long\n")
    assert page.document_model.slice(page.caret, page.caret + 1) == "b"
    assert len(changes) == 1
    page.undo_edit()
    assert page.document_model.text == text
    page.replace_many([(0, 1, "one")])
    assert page.caret == 3
    page.replace_many([])
    page.undo_edit()
    assert page.document_model.text == text


def test_a_caret_within_what_is_replaced_stands_behind_it(open_page: OpenPage) -> None:
    page = open_page("one two one")
    page.set_caret(9)
    page.replace_many([(0, 3, "seven"), (8, 11, "seven")])
    assert page.caret == len("seven two seven")


def test_replacing_where_it_writes_stops_the_stream(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So ")
    page.set_caret(3)
    page.begin_stream(1)
    page.insert_stream("it was")
    with qtbot.waitSignal(page.stream_interrupted):
        page.replace_many([(0, 2, "And"), (4, 9, "is")])
    assert page.document_model.text == "And iis"


def test_a_view_comes_back_as_it_was_left(open_page: OpenPage) -> None:
    page = open_page(LONG)
    first, other = page.document_model, Document("other\n" * 500)
    page.select(LONG.index("opinions", 20_000), 20_100)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 137)
    left, seen = page.view_state(), page.viewport().grab().toImage()
    page.set_document_model(other)
    page.verticalScrollBar().setValue(400)
    page.set_document_model(first)
    page.restore_view(left)
    assert page.view_state() == left
    assert page.viewport().grab().toImage() == seen


def test_a_view_of_a_text_that_is_shorter_now_is_its_end(open_page: OpenPage) -> None:
    page = open_page("short")
    page.restore_view(ViewState(900, 1000, 800, -3))
    assert page.caret == 5
    assert page.view_state().anchor == 5


def test_another_document_is_shown_while_one_streams(open_page: OpenPage) -> None:
    page = open_page("first ")
    first, second = page.document_model, Document("second")
    page.set_caret(6)
    page.begin_stream(first.new_generation())
    page.insert_stream("one")
    page.set_document_model(second)
    assert not page.is_streaming
    first.extend_stream(" two")
    QTest.keyClicks(page, "my ")
    page.set_document_model(first)
    assert page.is_streaming
    page.insert_stream(" three")
    page.end_stream()
    assert (first.text, second.text) == ("first one two three", "my second")
    assert page.toPlainText() == first.text


def test_a_million_words_are_shown_at_once(open_page: OpenPage) -> None:
    page = open_page()
    document = Document("\n".join(["It sat in the gutters \u2014 and had opinions. " * 12] * 9000))
    spent: list[float] = []
    for shown in (document, Document("x"), document):
        began = time.perf_counter()
        page.set_document_model(shown)
        spent.append(time.perf_counter() - began)
    assert min(spent[0], spent[2]) < 1.5
    assert page._layout.laid_out_count < 60


def test_the_place_of_a_position_is_its_line(open_page: OpenPage) -> None:
    page = open_page(LONG)
    g = page._layout.geometry
    assert page.place_of(0) == QRect(g.left, g.top, g.width, g.line)
    assert page.column_right == g.left + g.width
    assert page.place_of(len(LONG)).isEmpty()
    page.verticalScrollBar().setValue(g.top + 5)
    assert page.place_of(0).top() == -5
    page.verticalScrollBar().setValue(g.top + g.line)
    assert page.place_of(0).isEmpty()


def test_that_lines_moved_is_told_before_they_are_painted(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("one\ntwo\n" + LONG)
    places: list[int] = []
    page.view_moved.connect(lambda: places.append(page.place_of(5).top()))
    with qtbot.waitSignal(page.view_moved):
        page.verticalScrollBar().setValue(10)
    page.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(page.view_moved):
        page.resize(700, 500)
    QTest.keyClick(page, Qt.Key.Key_Return)
    before = places[-1]
    page.viewport().repaint()
    assert places[-1] == before + page._layout.geometry.line
    with qtbot.waitSignal(page.view_moved):
        page.set_style(PageStyle(font_px=24))
        page.viewport().repaint()
    assert places[-1] == page.place_of(5).top()


def test_text_that_a_generation_wrote_comes_in_at_the_caret_as_one_step(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So it.")
    page.set_caret(5)
    QTest.keyClicks(page, "s")
    with qtbot.waitSignal(page.changed):
        page.insert_written(" was\r\ncold", 1)
    assert page.document_model.text == "So its was\ncold."
    assert page.caret == len("So its was\ncold")
    assert page.document_model.origins(0, 16) == [(6, 15, 1)]
    page.undo_edit()
    assert page.document_model.text == "So its."


def test_typing_is_told_once_and_other_changes_are_not(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("text")
    typed: list[int] = []
    page.typed.connect(lambda: typed.append(page.caret))
    QTest.keyClicks(page, "ab")
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert typed == [1, 2, 1]
    QTest.keyClick(page, Qt.Key.Key_Right)
    page.undo_edit()
    page.insert_written("x", 1)
    page.begin_stream(2)
    page.insert_stream("y")
    page.end_stream()
    page.selectAll()
    QTest.keyClick(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert typed == [1, 2, 1]
