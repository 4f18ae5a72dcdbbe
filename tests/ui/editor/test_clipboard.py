"""Who wrote what goes along through the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.clipboard import OUR_FORMAT
from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]
CTRL, NO = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def written(open_page: OpenPage) -> PageEditor:
    """A page with "mine \U0001f600hers mine", the middle written by a model."""
    page = open_page("mine  mine")
    page.set_caret(5)
    page.insert_written("\U0001f600hers", page.document_model.new_generation())
    return page


def runs(page: PageEditor) -> list[tuple[int, int]]:
    return [(start, end) for start, end, _ in page.document_model.origins(0, len(page.document_model))]


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_what_is_cut_and_pasted_keeps_who_wrote_it(open_page: OpenPage) -> None:
    page = written(open_page)
    page.select(3, 8)
    QTest.keyClick(page, Qt.Key.Key_X, CTRL)
    assert (page.document_model.text, runs(page)) == ("minrs mine", [(3, 5)])
    page.set_caret(len(page.document_model))
    QTest.keyClick(page, Qt.Key.Key_V, CTRL)
    assert (page.document_model.text, runs(page)) == ("minrs minee \U0001f600he", [(3, 5), (12, 15)])
    assert page.caret == len(page.document_model)
    page.undo_edit()
    assert page.document_model.text == "minrs mine"


def test_pasted_into_another_document_it_keeps_it_too(open_page: OpenPage) -> None:
    page = written(open_page)
    page.selectAll()
    page.copy()
    page.set_document_model(Document("over "))
    page.selectAll()
    page.paste()
    assert (page.document_model.text, runs(page)) == ("mine \U0001f600hers mine", [(5, 10)])


def test_the_same_words_pasted_over_themselves_are_the_models(open_page: OpenPage) -> None:
    page = written(open_page)
    page.select(6, 10)
    page.copy()
    page.set_document_model(Document("hers"))
    page.selectAll()
    page.paste()
    assert (page.document_model.text, runs(page)) == ("hers", [(0, 4)])


def test_text_that_others_changed_or_made_up_is_the_writers(open_page: OpenPage) -> None:
    page = written(open_page)
    page.selectAll()
    ours = page.createMimeDataFromSelection().data(OUR_FORMAT)
    page.set_document_model(Document())
    for data, text in [(ours.data(), "another text"), (b"\xff{", "x"), (b'{"origins": 3}', "x"), (b"", "x")]:
        forged = mime(text)
        forged.setData(OUR_FORMAT, data)
        page.insertFromMimeData(forged)
    assert page.document_model.text == "another textxxx"
    assert runs(page) == []


def test_moved_text_keeps_who_wrote_it(open_page: OpenPage) -> None:
    page = written(open_page)
    page.move_text(3, 8, 16)
    assert (page.document_model.text, runs(page)) == ("miners minee \U0001f600h", [(3, 6), (13, 15)])
    page.undo_edit()
    assert runs(page) == [(5, 10)]


def drop(page: PageEditor, data: QMimeData, at: QPointF) -> None:
    for kind in (QDragEnterEvent, QDropEvent):
        place = at.toPoint() if kind is QDragEnterEvent else at
        QApplication.sendEvent(
            page.viewport(), kind(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO)
        )


def test_dropped_text_keeps_it_and_falls_where_it_is_seen_to(open_page: OpenPage) -> None:
    page = written(open_page)
    page.select(5, 10)
    data = page.createMimeDataFromSelection()
    page.set_document_model(Document("one two\n" * 20))
    page.set_caret(4)
    place = QPointF(page.cursorRect().center())
    page.set_caret(1)
    page.offer_suggestion(" long words before it")
    drop(page, data, place)
    assert page.document_model.paragraph(0) == "one \U0001f600herstwo"
    assert runs(page) == [(4, 9)]
    page.undo_edit()
    assert page.document_model.paragraph(0) == "one two"


def test_a_paste_over_the_place_where_it_writes_stops_the_stream(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So ")
    page.set_caret(3)
    page.begin_stream(1)
    page.insert_stream("it was")
    page.selectAll()
    with qtbot.waitSignal(page.stream_interrupted):
        page.insertFromMimeData(mime("x"))
    assert page.document_model.text == "x"
    assert not page.is_streaming


def test_a_paste_elsewhere_lets_it_stream(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("So cold")
    page.set_caret(3)
    page.begin_stream(1)
    page.insert_stream("very ")
    with qtbot.assertNotEmitted(page.stream_interrupted):
        page.set_caret(0)
        page.insertFromMimeData(mime("a\nb "))
        page.insert_stream("very ")
    assert page.document_model.text == "a\nb So very very cold"


def test_a_very_long_paragraph_can_be_pasted_and_written_on(open_page: OpenPage) -> None:
    page = open_page("before\nafter")
    page.set_caret(6)
    page.insertFromMimeData(mime("word " * 20_000))
    QTest.keyClicks(page, "!")
    assert page.document_model.paragraph(0) == "before" + "word " * 20_000 + "!"
    assert page.viewport().rect().contains(page.cursorRect())
    page.undo_edit()
    page.undo_edit()
    assert page.document_model.text == "before\nafter"


def test_pasting_nothing_over_nothing_is_no_step(open_page: OpenPage) -> None:
    page = open_page("one")
    page.insertFromMimeData(mime(""))
    assert not page.document_model.can_undo
