from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]
SENTENCE = "It sat in the gutters and had opinions about the washing. "


def begin(page: PageEditor, position: int | None = None) -> None:
    page.set_caret(len(page.document_model) if position is None else position)
    page.begin_stream(page.document_model.new_generation())


def select(page: PageEditor, anchor: int, position: int) -> None:
    cursor = page.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def selection(page: PageEditor) -> tuple[int, int]:
    return page.textCursor().anchor(), page.textCursor().position()


def test_the_caret_rides_with_the_stream(open_page: OpenPage) -> None:
    page = open_page("The rain")
    begin(page)
    page.insert_stream(" had not\nstopped")
    page.insert_stream(" \U0001f327.")
    assert page.document_model.text == "The rain had not\nstopped \U0001f327."
    assert page.caret == len(page.document_model)
    assert page.is_streaming
    page.end_stream()
    assert not page.is_streaming


def test_a_stream_begins_at_the_end_of_a_selection_and_leaves_its_text(open_page: OpenPage) -> None:
    page = open_page("one two three")
    select(page, 7, 4)
    assert page.text_before_caret() == "one two"
    page.begin_stream(1)
    page.insert_stream("!")
    assert page.document_model.text == "one two! three"
    assert page.caret == 8
    assert not page.textCursor().hasSelection()


def test_what_is_typed_at_the_head_lands_behind_it_and_the_caret_stays_with_it(open_page: OpenPage) -> None:
    page = open_page("So ")
    begin(page)
    page.insert_stream("it")
    QTest.keyClicks(page, "XY")
    page.insert_stream(" was")
    QTest.keyClicks(page, "Z")
    page.insert_stream(" cold")
    assert page.document_model.text == "So it was coldXYZ"
    assert page.caret == len("So it was coldXYZ")
    assert page.document_model.origins(0, len(page.document_model)) == [(3, 14, 1)]


def test_typing_elsewhere_while_it_streams_keeps_both_in_one_piece(open_page: OpenPage) -> None:
    page = open_page("first\nlast")
    begin(page)
    page.set_caret(5)
    for letter in "rain":
        QTest.keyClicks(page, letter)
        page.insert_stream(letter.upper())
    assert page.document_model.text == "firstrain\nlastRAIN"
    assert page.caret == 9
    page.undo_edit()
    assert page.document_model.text == "firstrain\nlast"


def test_a_stream_above_the_caret_carries_caret_and_selection_along(open_page: OpenPage) -> None:
    page = open_page("first\nlast")
    begin(page, 5)
    select(page, 6, 10)
    page.insert_stream("!!")
    assert selection(page) == (8, 12)


@pytest.mark.parametrize(("anchor", "position"), [(1, 5), (5, 1)])
def test_a_selection_that_ends_at_the_head_does_not_grow(open_page: OpenPage, anchor: int, position: int) -> None:
    page = open_page("first")
    begin(page)
    select(page, anchor, position)
    page.insert_stream(" and\nmore")
    assert selection(page) == (anchor, position)


def test_one_undo_takes_the_generation_back_and_stops_the_stream(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So ")
    begin(page)
    page.insert_stream("it was")
    page.insert_stream(" cold.\nVery.")
    with qtbot.waitSignal(page.stream_interrupted):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.document_model.text == "So "
    assert not page.is_streaming
    page.insert_stream("too late")
    assert page.document_model.text == "So "
    page.redo_edit()
    assert page.document_model.text == "So it was cold.\nVery."


@pytest.mark.parametrize("keys", ["backspace", "select all, delete", "select all, type"])
def test_removing_the_place_where_it_writes_stops_the_stream(open_page: OpenPage, qtbot: QtBot, keys: str) -> None:
    page = open_page("So ")
    begin(page)
    page.insert_stream("it was")
    if keys.startswith("select all"):
        page.selectAll()
    with qtbot.waitSignal(page.stream_interrupted):
        if keys.endswith("type"):
            QTest.keyClicks(page, "x")
        else:
            QTest.keyClick(page, Qt.Key.Key_Backspace if keys == "backspace" else Qt.Key.Key_Delete)
    assert not page.is_streaming
    assert page.document_model.text == {"backspace": "So it wa", "select all, type": "x"}.get(keys, "")


def test_an_edit_elsewhere_does_not_stop_the_stream(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So cold")
    begin(page, 3)
    page.insert_stream("very ")
    with qtbot.assertNotEmitted(page.stream_interrupted):
        page.set_caret(1)
        QTest.keyClick(page, Qt.Key.Key_Backspace)
        page.set_caret(len(page.document_model))
        QTest.keyClicks(page, "!")
        page.insert_stream("very ")
    assert page.document_model.text == "o very very cold!"


def test_each_frame_is_one_change(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So ")
    begin(page)
    changes: list[None] = []
    page.changed.connect(lambda: changes.append(None))
    page.insert_stream("it\nwas\nvery\ncold")
    page.insert_stream("")
    assert len(changes) == 1


def test_line_ends_and_half_characters_of_a_stream_are_made_plain(open_page: OpenPage) -> None:
    page = open_page()
    begin(page)
    page.insert_stream("a\r\nb\u2029c\ud83d\u00a0\u2028d")
    assert page.document_model.text == "a\nb\nc\u00a0\u2028d"


def test_what_is_being_composed_stays_with_the_caret_and_out_of_the_document(open_page: OpenPage) -> None:
    page = open_page("So ")
    begin(page)
    QApplication.sendEvent(page, QInputMethodEvent("ni", []))
    page.insert_stream("it\nwas")
    block = page.textCursor().block()
    assert block.text() == "was"
    assert block.layout().preeditAreaText() == "ni"
    assert block.layout().preeditAreaPosition() == 3
    assert page.document().firstBlock().layout().preeditAreaText() == ""
    assert page.document_model.text == "So it\nwas"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("\u4f60")
    QApplication.sendEvent(page, commit)
    page.insert_stream("!")
    assert page.document_model.text == "So it\nwas!\u4f60"


def test_the_writers_caret_does_not_blink_while_it_streams(open_page: OpenPage) -> None:
    page = open_page("one\ntwo")
    begin(page)
    page.set_caret(1)
    carets = page._stream.carets()
    assert (carets.writer, carets.head) == (1, 7)
    page.clearFocus()
    assert page._stream.carets().writer == -1
    page.end_stream()
    assert page._stream.carets().writer is None


# Scrolling.


def long_page(open_page: OpenPage) -> PageEditor:
    return open_page("\n".join(SENTENCE * (1 + n % 5) for n in range(120)), height=500)


def test_text_that_comes_in_above_the_view_moves_nothing(open_page: OpenPage) -> None:
    page = long_page(open_page)
    begin(page, 30)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    watched = page.cursorForPosition(page.viewport().rect().center())
    before = page.cursorRect(watched).top()
    for n in range(60):
        page.insert_stream(SENTENCE if n % 7 else "\n")
        assert page.cursorRect(watched).top() == before


def test_a_reader_scrolled_away_is_left_in_peace(open_page: OpenPage) -> None:
    page = long_page(open_page)
    begin(page)
    page.insert_stream(SENTENCE)
    page.verticalScrollBar().setValue(100)
    for _ in range(20):
        page.insert_stream(SENTENCE)
    assert page.verticalScrollBar().value() == 100


def test_a_reader_at_the_end_follows_line_by_line(open_page: OpenPage) -> None:
    page = long_page(open_page)
    begin(page)
    steps = []
    for _ in range(40):
        before = page.verticalScrollBar().value()
        page.insert_stream(SENTENCE[:20])
        steps.append(page.verticalScrollBar().value() - before)
        assert page.viewport().rect().contains(page.cursorRect())
    assert sum(steps) > 0
    assert set(steps) <= {0, page._layout.geometry.line}


def test_a_writer_at_work_above_is_not_scrolled_away(open_page: OpenPage) -> None:
    page = open_page(SENTENCE, height=400)
    begin(page)
    page.set_caret(4)
    for _ in range(30):
        page.insert_stream(SENTENCE)
    assert page.verticalScrollBar().value() == 0


def test_typing_shows_the_caret_again(open_page: OpenPage) -> None:
    page = long_page(open_page)
    page.set_caret(len(page.document_model))
    page.verticalScrollBar().setValue(0)
    QTest.keyClicks(page, "x")
    assert page.viewport().rect().contains(page.cursorRect())


def test_a_resize_keeps_the_line_at_the_top(open_page: OpenPage) -> None:
    page = long_page(open_page)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    g = page._layout.geometry
    top = page.cursorForPosition(QPoint(g.left, 0))
    before = page.cursorRect(top).top()
    for width in (700, 420, 380, 520, 400, 900):
        page.resize(width, 500)
        assert page.cursorRect(top).top() == before
