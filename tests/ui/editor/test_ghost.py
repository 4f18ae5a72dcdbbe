"""Words that are offered: seen, taken, refused, and never part of anything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QImage,
    QInputMethodEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.ghost import first_word
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]
NO, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TEXT = "The rain put one foot over the"
OFFER = " sill and looked about."


def offering(open_page: OpenPage, text: str = TEXT, offer: str = OFFER, caret: int | None = None) -> PageEditor:
    page = open_page(text)
    page.set_caret(len(text) if caret is None else caret)
    assert page.offer_suggestion(offer)
    return page


def preedits(page: PageEditor) -> list[str]:
    view = page.document()
    found = [view.findBlockByNumber(n).layout().preeditAreaText() for n in range(view.blockCount())]
    return [text for text in found if text]


class Heard:
    """What a page said of its suggestion."""

    def __init__(self, page: PageEditor) -> None:
        self.said: list[object] = []
        page.suggestion_accepted.connect(self.said.append)
        page.suggestion_refused.connect(lambda: self.said.append(None))
        page.suggestion_step_requested.connect(self.said.append)


def test_an_offer_is_no_part_of_anything(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page(TEXT)
    page.set_caret(len(TEXT))
    with qtbot.assertNotEmitted(page.changed), qtbot.assertNotEmitted(page.cursorPositionChanged):
        assert page.offer_suggestion(OFFER)
    assert page.suggestion == OFFER
    assert page.document_model.text == page.toPlainText() == TEXT
    assert page.document_model.word_count == 7
    assert page.undo_state == (False, False)
    assert not page.document_model.is_modified
    assert page.text_before_caret() == TEXT
    assert not page.is_composing
    page.selectAll()
    assert page.suggestion == ""
    page.copy()
    assert QApplication.clipboard().text() == TEXT


def test_tab_takes_all_of_it(open_page: OpenPage) -> None:
    page = offering(open_page)
    heard = Heard(page)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert heard.said == [OFFER]
    assert page.suggestion == ""
    assert page.document_model.text == TEXT
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.document_model.text == TEXT + "\t"
    assert heard.said == [OFFER]


def test_ctrl_right_takes_a_word(open_page: OpenPage) -> None:
    page = offering(open_page)
    heard = Heard(page)
    QTest.keyClick(page, Qt.Key.Key_Control)
    assert page.suggestion == OFFER
    QTest.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert heard.said == [" sill"]
    page.set_caret(0)
    QTest.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.caret == 4
    assert heard.said == [" sill"]


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_BracketRight, 1), (Qt.Key.Key_BracketLeft, -1)])
def test_alt_and_brackets_ask_for_another_and_keep_this_one(open_page: OpenPage, key: Qt.Key, step: int) -> None:
    page = offering(open_page)
    heard = Heard(page)
    QTest.keyClick(page, Qt.Key.Key_Alt, ALT)
    QTest.keyClick(page, key, ALT)
    assert heard.said == [step]
    assert page.suggestion == OFFER
    assert page.document_model.text == TEXT


def test_escape_refuses_and_then_belongs_to_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = PageEditor(window)
    page.set_document_model(Document(TEXT))
    stop = QAction("Stop", window)
    stop.setShortcut(QKeySequence("Esc"))
    stops: list[str] = []
    stop.triggered.connect(lambda: stops.append("stop"))
    window.addAction(stop)
    window.show()
    window.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    page.set_caret(len(TEXT))
    assert page.offer_suggestion(OFFER)
    with qtbot.waitSignal(page.suggestion_refused):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert page.suggestion == ""
    assert stops == []
    with qtbot.assertNotEmitted(page.suggestion_refused):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert stops == ["stop"]


def test_a_letter_is_typed_as_if_nothing_were_offered(open_page: OpenPage) -> None:
    page = offering(open_page, caret=8)
    QTest.keyClicks(page, "s ")
    assert page.document_model.text == TEXT[:8] + "s " + TEXT[8:]
    assert page.caret == 10
    assert preedits(page) == []


def with_input_method(page: PageEditor, event: QInputMethodEvent) -> None:
    QApplication.sendEvent(page, event)


GONE_AFTER: dict[str, Callable[[PageEditor], object]] = {
    "letter": lambda page: QTest.keyClicks(page, "x"),
    "backspace": lambda page: QTest.keyClick(page, Qt.Key.Key_Backspace),
    "enter": lambda page: QTest.keyClick(page, Qt.Key.Key_Return),
    "left": lambda page: QTest.keyClick(page, Qt.Key.Key_Left),
    "shift and left": lambda page: QTest.keyClick(page, Qt.Key.Key_Left, SHIFT),
    "back tab": lambda page: QTest.keyClick(page, Qt.Key.Key_Backtab, SHIFT),
    "caret": lambda page: page.set_caret(3),
    "select all": lambda page: page.selectAll(),
    "composing": lambda page: with_input_method(page, QInputMethodEvent("ni", [])),
    "focus": lambda page: page.clearFocus(),
    "undo": lambda page: page.undo_edit(),
    "stream": lambda page: (page.begin_stream(9), page.insert_stream(" x"), page.end_stream()),
    "written": lambda page: page.insert_written(" x", 9),
    "replaced": lambda page: page.replace_many([(0, 3, "A")]),
    "an edit elsewhere": lambda page: page.textCursor().insertText("x"),
    "another document": lambda page: page.set_document_model(Document("other")),
    "cleared": lambda page: page.clear_suggestion(),
    "nothing": lambda page: page.offer_suggestion(""),
}


@pytest.mark.parametrize("name", GONE_AFTER)
def test_it_is_gone_after(open_page: OpenPage, name: str) -> None:
    page = offering(open_page, TEXT + "\nThe end.", caret=8)
    GONE_AFTER[name](page)
    assert page.suggestion == ""
    assert preedits(page) == (["ni"] if name == "composing" else [])
    page.finish_composing()


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta])
def test_a_key_that_is_only_held_leaves_it(open_page: OpenPage, key: Qt.Key) -> None:
    page = offering(open_page)
    QTest.keyClick(page, key)
    assert page.suggestion == OFFER


def test_it_waits_for_nobody_who_is_elsewhere(open_page: OpenPage) -> None:
    page = open_page(TEXT)
    page.selectAll()
    assert not page.offer_suggestion(OFFER)
    page.set_caret(3)
    with_input_method(page, QInputMethodEvent("ni", []))
    assert page.is_composing
    assert not page.offer_suggestion(OFFER)
    assert preedits(page) == ["ni"]
    page.finish_composing()
    page.begin_stream(1)
    assert not page.offer_suggestion(OFFER)
    page.end_stream()
    other = QLineEdit()
    other.show()
    page.clearFocus()
    assert not page.offer_suggestion(OFFER)
    other.close()


def test_an_input_method_composes_in_its_place_and_commits(open_page: OpenPage) -> None:
    page = offering(open_page)
    with_input_method(page, QInputMethodEvent("", []))
    assert page.suggestion == OFFER
    with_input_method(page, QInputMethodEvent("ni", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("\u4f60")
    with_input_method(page, commit)
    assert page.document_model.text == TEXT + "\u4f60"
    assert preedits(page) == []


def test_it_reflows_the_paragraph_and_gives_the_room_back(open_page: OpenPage) -> None:
    page = open_page("word " * 30 + "\nlast")
    page.set_caret(4)
    before = page.place_of(152).top()
    page.offer_suggestion(" and" * 60)
    layout, line = page._layout, page._layout.geometry.line
    rows = page.document().firstBlock().layout().lineCount()
    assert rows >= 4
    assert page.place_of(152).top() == layout.block_top(1) == layout.geometry.top + rows * line + layout.geometry.gap
    page.clear_suggestion()
    assert page.place_of(152).top() == before


def test_lines_of_an_offer_stand_below_one_another(open_page: OpenPage) -> None:
    page = offering(open_page, offer=" sill.\nIt looked about.\nIt sat down.")
    assert page.document().firstBlock().layout().lineCount() == 3
    heard = Heard(page)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert heard.said == [" sill.\nIt looked about.\nIt sat down."]


def pixels(page: PageEditor, colour: QColor, top: int, bottom: int) -> list[int]:
    """The columns in which a colour is seen between two heights."""
    seen: QImage = page.viewport().grab().toImage()
    return [x for x in range(seen.width()) if any(seen.pixelColor(x, y) == colour for y in range(top, bottom))]


def test_it_is_grey_ends_in_its_key_and_leaves_the_models_tint_alone(open_page: OpenPage) -> None:
    style, page = PageStyle(suggestion=QColor("#ff0000"), machine=QColor("#00ff00")), open_page("So  it was.")
    page.set_style(style)
    page.set_caret(3)
    page.begin_stream(1)
    page.insert_stream("very cold")
    page.end_stream()
    page.set_caret(7)
    page.offer_suggestion(" MMMM")
    g, caret = page._layout.geometry, page.cursorRect().left()
    grey = pixels(page, style.suggestion, g.top, g.top + g.line)
    assert min(grey) > caret
    assert max(grey) > caret + 100
    tinted = pixels(page, style.machine, g.top, g.top + 1)
    assert any(x < caret for x in tinted)
    assert not [x for x in tinted if caret + 4 < x < max(grey)]
    assert any(x > max(grey) for x in tinted)
    page.clear_suggestion()
    assert pixels(page, style.suggestion, g.top, g.top + g.line) == []


HEBREW = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u05d6\u05d4 \u05d8\u05e7\u05e1\u05d8"


@pytest.mark.parametrize(
    "text", ["one two three four five six", HEBREW, f"abc {HEBREW} def", "\U0001f600 a \U0001f600 b"]
)
@pytest.mark.parametrize("offer", [" seven", "\u05d0\u05d1\u05d2 \u05d3", " \U0001f600", " a\nb"])
@pytest.mark.parametrize("caret", [0, 3, 7])
def test_a_click_puts_the_caret_where_it_was_seen(open_page: OpenPage, text: str, offer: str, caret: int) -> None:
    page = open_page(text)
    for target in range(0, len(text) + 1, 2):
        page.set_caret(caret)
        page.offer_suggestion(offer)
        view = page._binding.to_view(target)
        block, layout = page.document().firstBlock(), page.document().firstBlock().layout()
        place = view + (len(layout.preeditAreaText().encode("utf-16-le")) // 2 if view > caret_of(page) else 0)
        line = layout.lineForTextPosition(place)
        x = page._layout.geometry.left + line.cursorToX(place)[0]
        box = page._layout.blockBoundingRect(block)
        point = QPoint(round(x), round(box.top() + line.lineNumber() * page._layout.geometry.line + 10))
        expected = page.cursorForPosition(point).position()
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert page.textCursor().position() == expected
        assert not page.textCursor().hasSelection()
        assert page.suggestion == ""
        if HEBREW[0] not in text + offer and "\u05d0" not in offer:
            assert page.caret == target


def caret_of(page: PageEditor) -> int:
    return page.textCursor().position()


def test_shift_and_a_click_select_up_to_what_was_seen(open_page: OpenPage) -> None:
    page = offering(open_page, caret=4, offer=" and long words")
    page.set_caret(9)
    place = page.cursorRect().center()
    page.set_caret(4)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, SHIFT, place)
    assert page.textCursor().selectedText() == TEXT[4:9]


def test_it_outlives_another_style_and_another_size(open_page: OpenPage) -> None:
    page = offering(open_page)
    page.set_style(PageStyle(font_px=30))
    page.resize(500, 400)
    assert page.suggestion == OFFER
    assert preedits(page)[0].startswith(OFFER)


def test_it_is_said_politely_to_those_who_listen(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    offering(open_page)
    assert told == []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    offering(open_page)
    assert told == [(OFFER, QAccessible.AnnouncementPoliteness.Polite)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (" sill and", " sill"),
        ("door.\u201d", "door.\u201d"),
        (", and so", ", and"),
        ("\n\nShe said", "\n\nShe"),
        ("don\u2019t go", "don\u2019t"),
        (" \U0001f600 cold", " \U0001f600 cold"),
        ("...", "..."),
    ],
)
def test_a_first_word_has_what_stands_before_it(text: str, word: str) -> None:
    assert first_word(text) == word
