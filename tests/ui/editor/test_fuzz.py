"""Whatever writer and model do at the same time: the view shows the document, and undo knows the way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.pages import height_of

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

Step = tuple[str, object]

TEXTS = st.text("ab \n\u00a0\u2028\u05d0\u00e9\u0301\U0001f600\u200d", max_size=8)
KEYS = st.sampled_from(
    [
        *(Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    ]
)
NO, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
SHARE = st.floats(0, 1)
STEPS = st.one_of(
    st.tuples(st.just("type"), st.text("ab .\u00e9\U0001f600", min_size=1, max_size=1)),
    st.tuples(st.just("type"), st.text("ab .", min_size=1, max_size=1)),
    st.tuples(st.just("key"), st.tuples(KEYS, st.sampled_from([NO, SHIFT, CTRL]))),
    st.tuples(st.just("paste"), TEXTS),
    st.tuples(st.just("compose"), TEXTS),
    st.tuples(st.just("commit"), TEXTS),
    st.tuples(st.just("begin"), st.none()),
    st.tuples(st.just("stream"), TEXTS),
    st.tuples(st.just("stream"), TEXTS),
    st.tuples(st.just("end"), st.none()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
    st.tuples(st.just("select"), st.tuples(SHARE, SHARE)),
    st.tuples(st.just("click"), st.tuples(SHARE, SHARE)),
    st.tuples(st.just("move"), st.tuples(SHARE, SHARE, SHARE)),
    st.tuples(st.just("offer"), TEXTS),
    st.tuples(st.just("offer"), TEXTS),
    st.tuples(
        st.just("answer"), st.sampled_from([(Qt.Key.Key_Tab, NO), (Qt.Key.Key_Right, CTRL), (Qt.Key.Key_Escape, NO)])
    ),
    st.tuples(st.just("replace"), st.tuples(SHARE, SHARE, TEXTS)),
    st.tuples(st.just("manner"), st.booleans()),
    st.tuples(st.just("resize"), st.integers(200, 900)),
    st.tuples(st.just("size"), st.integers(12, 32)),
)


class Bench:
    """A page under test, and what each step does to it."""

    def __init__(self, text: str) -> None:
        self.page = PageEditor()
        self.page.resize(500, 300)
        self.page.set_document_model(Document(text))
        self.page.show()
        self.page.setFocus()
        self.page.suggestion_accepted.connect(self.take)

    def take(self, text: str) -> None:
        self.page.insert_written(text, self.page.document_model.new_generation())

    def do(self, step: Step) -> None:
        name, value = step
        getattr(self, f"do_{name}")(value)

    def do_type(self, text: str) -> None:
        QApplication.sendEvent(self.page, QKeyEvent(QEvent.Type.KeyPress, 0, NO, text))

    def do_key(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        QTest.keyClick(self.page, *key)

    def do_paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.page.insertFromMimeData(data)

    def do_compose(self, text: str) -> None:
        QApplication.sendEvent(self.page, QInputMethodEvent(text, []))

    def do_commit(self, text: str) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.page, event)

    def do_begin(self, _: None) -> None:
        if not self.page.is_streaming:
            self.page.begin_stream(self.page.document_model.new_generation())

    def do_stream(self, text: str) -> None:
        head, cursor = self.page._stream.head, self.page.textCursor()
        before, selected = cursor.position(), cursor.hasSelection()
        length = self.page.document().characterCount()
        self.page.insert_stream(text)
        grown = self.page.document().characterCount() - length
        if head is not None and not selected:
            assert self.page.textCursor().position() == before + (grown if before >= head else 0)

    def do_offer(self, text: str) -> None:
        before = self.page.document_model.text, self.page.caret
        self.page.offer_suggestion(text)
        assert (self.page.document_model.text, self.page.caret) == before

    def do_answer(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        if self.page.suggestion:
            QTest.keyClick(self.page, *key)
            assert self.page.suggestion == ""

    def do_replace(self, value: tuple[float, float, str]) -> None:
        first, last = sorted(self.page._binding.to_document(self.at(share)) for share in value[:2])
        self.page.replace_many([(first, first, value[2]), (last, last, value[2])])

    def do_manner(self, typewriter: bool) -> None:
        self.page.set_style(PageStyle(typewriter=typewriter))

    def do_end(self, _: None) -> None:
        self.page.end_stream()

    def do_undo(self, _: None) -> None:
        self.page.undo_edit()
        assert not self.page.is_streaming

    def do_redo(self, _: None) -> None:
        self.page.redo_edit()

    def at(self, share: float) -> int:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(round(share * (self.page.document().characterCount() - 1)))
        return self.page._binding.whole_character(cursor.position())

    def do_select(self, ends: tuple[float, float]) -> None:
        self.page.finish_composing()
        cursor = self.page.textCursor()
        cursor.setPosition(self.at(ends[0]))
        cursor.setPosition(self.at(ends[1]), QTextCursor.MoveMode.KeepAnchor)
        self.page.setTextCursor(cursor)

    def do_click(self, share: tuple[float, float]) -> None:
        size = self.page.viewport().size()
        point = QPoint(int(share[0] * (size.width() - 1)), int(share[1] * (size.height() - 1)))
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def do_move(self, shares: tuple[float, float, float]) -> None:
        self.page.finish_composing()
        start, end, to = sorted(self.at(share) for share in shares)
        if start < end < to:
            self.page.move_text(start, end, to)
            assert self.page.textCursor().position() == to

    def do_resize(self, width: int) -> None:
        self.page.resize(width, 300)

    def do_size(self, font_px: int) -> None:
        self.page.set_style(PageStyle(font_px=font_px))


@pytest.fixture(scope="module")
def whole() -> Callable[[PageEditor], None]:
    def check(page: PageEditor) -> None:
        view, document = page.document(), page.document_model
        block = view.begin()
        for number in range(document.paragraph_count):
            assert block.text() == document.paragraph(number)
            block = block.next()
        assert not block.isValid()
        assert 0 <= page.caret <= len(document)
        top = page._layout.geometry.top
        for number in range(view.blockCount()):
            block = view.findBlockByNumber(number)
            box = page._layout.blockBoundingRect(block)
            assert (box.top(), box.height()) == (top, height_of(block, page._layout))
            assert not block.layout().preeditAreaText() or block == page.textCursor().block()
            top += int(box.height())

    return check


@pytest.mark.usefixtures("qapp")
@settings(max_examples=300)
@given(TEXTS, st.lists(STEPS, max_size=30))
def test_view_and_document_agree_after_every_step(
    whole: Callable[[PageEditor], None], text: str, steps: list[Step]
) -> None:
    bench = Bench(text)
    page, start = bench.page, bench.page.document_model.text
    for step in steps:
        bench.do(step)
        whole(page)
    page.grab()
    page.finish_composing()
    page.end_stream()
    while page.document_model.can_redo:
        page.redo_edit()
    end = page.document_model.text
    undone = 0
    while page.document_model.can_undo:
        page.undo_edit()
        whole(page)
        undone += 1
        assert undone < 1000
    assert page.document_model.text == start
    while page.document_model.can_redo:
        page.redo_edit()
    assert page.document_model.text == end
    whole(page)
    page.close()
    page.deleteLater()
