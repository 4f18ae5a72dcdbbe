"""What keeps the page's QTextDocument and our own document the same text."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Change
from gpt2_desk.documents.positions import from_utf16, to_utf16, utf16_length
from gpt2_desk.ui.editor.layout import PARAGRAPH_END
from gpt2_desk.ui.editor.plain_text import difference, plain


class DocumentBinding(QObject):
    """The view's text follows the document, the document follows what the writer does in the view.

    Positions of the view count UTF-16 units (Qt's), positions of the document code points; both count a paragraph's
    end as one. This class alone turns the one into the other.

    Attributes:
        typed: whether what the writer does now is typing, which merges into words on the undo list.
        composing_at: where an input method commits what it composed, for Qt then reports the paragraph; else None.

    Signals:
        edited: the document took over an edit of the writer's; the layout knows of it too. True where the edit removed
            the place at which a stream writes.
        replaced: the document's ``[start, end)`` became so many characters: (start, end, length), for each change.
    """

    edited = Signal(bool)
    replaced = Signal(int, int, int)

    def __init__(self, view: QTextDocument, document: Document, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._clock = clock
        self._length = len(document)
        self._muted = False
        self._took_over = False
        self._head_removed = False
        self._torn: tuple[int, int] | None = None
        self.typed = False
        self.composing_at: int | None = None
        view.contentsChange.connect(self._on_contents_change)
        view.contentsChanged.connect(self._on_contents_changed)
        self.attach(document)

    @property
    def document(self) -> Document:
        """The document that the view shows."""
        return self._document

    def attach(self, document: Document) -> None:
        """Show another document.

        Raises:
            ValueError: it holds what `plain` takes out, which the view would show as something else.
        """
        text = document.text
        if plain(text) != text:
            raise ValueError("a page holds no line ends but line feeds; see plain_text.plain")
        self._document = document
        with self._mute():
            self._view.setPlainText(text)
        self._length = len(document)

    def to_view(self, position: int) -> int:
        """The view's position for one of the document's."""
        number, column = self._document.paragraph_at(position)
        block = self._view.findBlockByNumber(number)
        return block.position() + to_utf16(block.text(), column)

    def to_document(self, position: int) -> int:
        """The document's position for one of the view's; within a character, its beginning."""
        block = self._view.findBlock(position)
        column = from_utf16(block.text(), position - block.position())
        return self._document.paragraph_start(block.blockNumber()) + column

    def whole_character(self, position: int) -> int:
        """A position of the view, moved before the character if it stood between a pair of surrogates."""
        if self._has_pairs and _is_second_half(self._view.characterAt(position)):
            return position - 1
        return position

    def apply(self, changes: Sequence[Change]) -> int | None:
        """Make changes in the view that the document has made already, as one edit of Qt's.

        Returns:
            Where the last of them ended, as a position of the view; None where there was none.
        """
        cursor = QTextCursor(self._view)
        with self._mute():
            cursor.beginEditBlock()
            for i, change in enumerate(changes):
                if self._has_pairs and i < len(changes) - 1:
                    self._replace_difference(cursor)
                    break
                self._make(cursor, change)
            cursor.endEditBlock()
        self._length = len(self._document)
        for change in changes:
            self.replaced.emit(change.position, change.position + len(change.removed), len(change.inserted))
        return self.to_view(changes[-1].position + len(changes[-1].inserted)) if changes else None

    def refresh(self, block: QTextBlock) -> None:
        """Have a paragraph laid out and painted anew, its text unchanged."""
        with self._mute():
            self._view.markContentsDirty(block.position(), block.length())

    @property
    def _has_pairs(self) -> bool:
        """Whether the view holds characters of two UTF-16 units."""
        return self._view.characterCount() - 1 != self._length

    def _make(self, cursor: QTextCursor, change: Change) -> None:
        # Text before the last change is the same in view and document; without pairs, so are the numbers.
        start = self.to_view(change.position) if self._has_pairs else change.position
        cursor.setPosition(start)
        cursor.setPosition(start + utf16_length(change.removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.inserted)
        self._length += len(change.inserted) - len(change.removed)

    def _replace_difference(self, cursor: QTextCursor) -> None:
        """Many changes among pairs of surrogates: cheaper to compare the texts than to follow each position."""
        old, new = self._view.toRawText().replace(PARAGRAPH_END, "\n"), self._document.text
        start, end = difference(old, new, 0)
        cursor.setPosition(utf16_length(old[:start]))
        cursor.setPosition(utf16_length(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - end])

    @contextmanager
    def _mute(self) -> Iterator[None]:
        self._muted = True
        try:
            yield
        finally:
            self._muted = False

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Find out what really changed; Qt reports whole paragraphs for input methods, one range for many edits."""
        if self._muted:
            return
        first = self._view.findBlock(position)
        last = self._view.findBlock(position + added)
        last = last if last.isValid() else self._view.lastBlock()
        new = "\n".join(_texts(first, last))
        if utf16_length(new) != last.position() + last.length() - 1 - first.position():
            self._torn = (first.position(), last.position() + last.length() - 1)
        old = self._old_text(first.blockNumber(), last.blockNumber())
        place = position if self.composing_at is None else self.composing_at
        hint = from_utf16(new, min(place - first.position(), utf16_length(new)))
        self._take_over(self._document.paragraph_start(first.blockNumber()), old, new, hint)

    def _old_text(self, first: int, last: int) -> str:
        end = last + self._document.paragraph_count - self._view.blockCount()
        return "\n".join(self._document.paragraph(number) for number in range(first, end + 1))

    def _take_over(self, start: int, old: str, new: str, hint: int) -> None:
        before, after = difference(old, new, hint)
        if before + after == len(old) == len(new):
            return
        first, last = start + before, start + len(old) - after
        head = self._document.stream_head
        self._head_removed |= head is not None and first < head <= last
        text = new[before : len(new) - after]
        self._document.edit(first, last, text, now=self._clock(), typed=self.typed)
        self._length = len(self._document)
        self.replaced.emit(first, last, len(text))
        self._took_over = True

    def _on_contents_changed(self) -> None:
        if self._torn:
            self._mend(*self._torn)
        if self._took_over:
            head_removed = self._head_removed
            self._took_over = self._head_removed = False
            self.edited.emit(head_removed)

    def _mend(self, start: int, end: int) -> None:
        """Take half characters out of the view; in Python's text they never arrive."""
        self._torn = None
        first, last = self._view.findBlock(start), self._view.findBlock(end)
        text = "\n".join(_texts(first, last))
        cursor = QTextCursor(self._view)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        with self._mute():
            cursor.insertText(text)


def _texts(first: QTextBlock, last: QTextBlock) -> Iterator[str]:
    while True:
        yield first.text()
        if first == last:
            return
        first = first.next()


def _is_second_half(unit: str) -> bool:
    return "\udc00" <= unit <= "\udfff"
