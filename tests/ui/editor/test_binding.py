from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]


def commit(page: PageEditor, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(page, event)


def test_positions_count_characters_outside_and_units_inside(open_page: OpenPage) -> None:
    page = open_page("\U0001f600a\n\U0001f600b")
    page.set_caret(4)
    assert page.textCursor().position() == 6
    assert page.caret == 4
    assert page.text_before_caret() == "\U0001f600a\n\U0001f600"


def test_what_is_composed_enters_the_document_at_the_commit_and_as_one_step(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("before after")
    page.set_caret(7)
    with qtbot.assertNotEmitted(page.changed):
        QApplication.sendEvent(page, QInputMethodEvent("ni", []))
        QApplication.sendEvent(page, QInputMethodEvent("nihao", []))
    assert page.document_model.text == "before after"
    with qtbot.waitSignal(page.changed):
        commit(page, "\u4f60\u597d")
    assert page.document_model.text == "before \u4f60\u597dafter"
    page.undo_edit()
    assert page.document_model.text == "before after"


def test_a_commit_among_equal_letters_goes_where_the_caret_is(open_page: OpenPage) -> None:
    page = open_page()
    page.begin_stream(1)
    page.insert_stream("aa")
    commit(page, "a")
    page.insert_stream("b")
    assert page.document_model.text == "aaba"
    assert page.document_model.origins(0, 4) == [(0, 3, 1)]


def test_a_letter_typed_among_its_like_goes_where_the_caret_is(open_page: OpenPage) -> None:
    page = open_page()
    page.begin_stream(1)
    page.insert_stream("aaaa")
    page.end_stream()
    page.set_caret(2)
    QTest.keyClicks(page, "a")
    assert page.document_model.origins(0, 5) == [(0, 2, 1), (3, 5, 1)]


def test_half_characters_do_not_stay_in_the_view(open_page: OpenPage) -> None:
    page = open_page("a\U0001f600b")
    cursor = QTextCursor(page.document())
    cursor.setPosition(2)
    cursor.insertText("x")
    assert page.document_model.text == "axb"
    assert page.document().characterCount() == 4


def test_the_caret_does_not_stand_within_a_character(open_page: OpenPage) -> None:
    page = open_page("a\U0001f600b")
    cursor = page.textCursor()
    cursor.setPosition(2)
    page.setTextCursor(cursor)
    QTest.keyClicks(page, "x")
    assert page.document_model.text == "ax\U0001f600b"


@pytest.mark.parametrize("text", ["one two one two", "\U0001f600 one two\n\U0001f600 one two"])
def test_many_replacements_are_taken_back_and_made_again(open_page: OpenPage, text: str) -> None:
    page = open_page(text)
    document = page.document_model
    places = [i for i in range(len(text)) if text.startswith("one", i)]
    page.show_changes(document.edit_many([(i, i + 3, "\U0001f600" if i else "seven") for i in places]))
    replaced = document.text
    assert "one" not in page.document().toRawText()
    page.undo_edit()
    assert page.document().toRawText().replace("\u2029", "\n") == document.text == text
    page.redo_edit()
    assert page.document().toRawText().replace("\u2029", "\n") == document.text == replaced


def test_a_text_that_no_page_can_hold_is_refused(open_page: OpenPage) -> None:
    page = open_page("first")
    with pytest.raises(ValueError, match="line ends"):
        page.set_document_model(Document("a\r\nb\u2029c"))
    assert page.document_model.text == "first"


def test_another_document_comes_with_its_own_undo_and_the_caret_at_its_start(open_page: OpenPage) -> None:
    page = open_page("first")
    first = page.document_model
    QTest.keyClicks(page, "x")
    other = Document("other")
    page.set_document_model(other)
    assert page.caret == 0
    assert page.undo_state == (False, False)
    page.undo_edit()
    assert (first.text, other.text) == ("xfirst", "other")
    QTest.keyClicks(page, "y")
    assert (first.text, other.text) == ("xfirst", "yother")


def test_a_commit_of_several_paragraphs_leaves_nothing_composing(open_page: OpenPage) -> None:
    page = open_page("a")
    page.set_caret(1)
    QApplication.sendEvent(page, QInputMethodEvent("bc", []))
    commit(page, "b\nc")
    assert page.document_model.text == "ab\nc"
    block = page.document().begin()
    while block.isValid():
        assert block.layout().preeditAreaText() == ""
        block = block.next()


def test_undo_while_composing_takes_the_composed_text_back(open_page: OpenPage) -> None:
    page = open_page("a")
    page.set_caret(1)
    QApplication.sendEvent(page, QInputMethodEvent("bc", []))
    page.undo_edit()
    page.grab()
    assert page.document_model.text == "a"
    assert page.document().firstBlock().layout().preeditAreaText() == ""
