"""The model's text on its way into the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QTextEdit

from gpt2_desk.ui.editor.binding import DocumentBinding
from gpt2_desk.ui.editor.painting import Carets
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.editor.scrolling import ScrollKeeper


class StreamPresenter:
    """Puts a stream's text in without disturbing the writer.

    A caret that stands at the stream's head rides along, for Qt pushes it; so does one behind text typed there. Every
    other caret and selection stays with its own text.
    """

    def __init__(self, page: QTextEdit, binding: DocumentBinding, scroll: ScrollKeeper) -> None:
        self._page = page
        self._binding = binding
        self._scroll = scroll

    @property
    def head(self) -> int | None:
        """Where the stream writes next, as a position of the view."""
        head = self._binding.document.stream_head
        return None if head is None else self._binding.to_view(head)

    def carets(self) -> Carets:
        """What the page shows of carets: none blinks while a stream comes in."""
        head, stands = self.head, self._page.textCursor().position()
        if head is None:
            return Carets(stands=stands)
        return Carets(stands if self._page.hasFocus() else -1, head, stands)

    def begin(self, generation: int, passage: int | None = None) -> None:
        """Begin at the end of the selection, or at the caret, which then rides; or in the place of a passage."""
        document, cursor = self._binding.document, self._page.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        if passage is not None:
            cursor.setPosition(self._binding.to_view(document.alternatives.passage(passage).end))
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
        self._scroll.lift(cursor.position())
        document.begin_stream(self._binding.to_document(cursor.position()), generation, passage)

    def insert(self, text: str) -> bool:
        """Put a frame's text in at the head; False where there is nothing to put in."""
        head, text = self.head, plain(text)
        if head is None or not text:
            return False
        before, follows = self._scroll.on_screen(head), self._reader_is_at(head)
        changes = self._binding.document.extend_stream(text)
        with self._scroll.anchored(), self._kept_selection(head), self._carried_preedit():
            self._binding.apply(changes)
        if follows:
            self._follow(self.head or head, before)
        return True

    def _follow(self, head: int, before: int) -> None:
        if self._scroll.typewriter and self._page.textCursor().position() == head:
            self._scroll.hold(head)
        else:
            self._scroll.follow(head, before)

    def _reader_is_at(self, head: int) -> bool:
        """Whether the reader watches the head: it shows, and the writer is not at work above it."""
        caret = self._page.textCursor().position()
        return self._scroll.shows(head) and (caret >= head or not self._scroll.shows(caret))

    @contextmanager
    def _kept_selection(self, head: int) -> Iterator[None]:
        """Keep a selection that ends at the head from growing with the stream."""
        before = self._page.textCursor()
        anchor, position = before.anchor(), before.position()
        yield
        if anchor != position and max(anchor, position) == head:
            cursor = self._page.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._page.setTextCursor(cursor)

    @contextmanager
    def _carried_preedit(self) -> Iterator[None]:
        """Carry what an input method is composing along with the caret; Qt would leave it at its column."""
        layout = self._page.textCursor().block().layout()
        composing, formats, old_place = layout.preeditAreaText(), layout.formats(), layout.preeditAreaPosition()
        if not composing:
            yield
            return
        layout.clearFormats()
        layout.setPreeditArea(-1, "")
        yield
        cursor = self._page.textCursor()
        place = cursor.positionInBlock()
        cursor.block().layout().setPreeditArea(place, composing)
        cursor.block().layout().setFormats([_moved(one, place - old_place) for one in formats])
        self._binding.refresh(cursor.block())


def _moved(underline: QTextLayout.FormatRange, distance: int) -> QTextLayout.FormatRange:
    moved = QTextLayout.FormatRange()
    moved.start, moved.length = underline.start + distance, underline.length
    moved.format = QTextCharFormat(underline.format)
    return moved
