"""The page: where the writer writes and the model continues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Change
from gpt2_desk.ui.editor.binding import DocumentBinding
from gpt2_desk.ui.editor.streaming import StreamPresenter
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.editor.surface import WritingSurface

_MOVING_KEYS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Left})


class PageEditor(WritingSurface):
    """A view of a `Document`. Positions that it takes and gives count code points, as the document does.

    Signals:
        changed: the document's text changed, whoever changed it; once for each batch.
        undo_state_changed: whether there is something to undo, to redo.
        stream_interrupted: the writer undid, or removed the place where the stream wrote; the stream is closed.
    """

    changed = Signal()
    undo_state_changed = Signal(bool, bool)
    stream_interrupted = Signal()

    def __init__(self, parent: QWidget | None = None, style: PageStyle | None = None) -> None:
        document = Document()
        super().__init__(parent, style or PageStyle(), document)
        self._told_undo_state = (False, False)
        self._binding = DocumentBinding(self.document(), document)
        self._stream = StreamPresenter(self, self._binding, self._scroll)
        self._painter.carets = self._stream.carets
        self._binding.edited.connect(self._on_edited)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    # The document.

    @property
    def document_model(self) -> Document:
        """The document on the page."""
        return self._binding.document

    def set_document_model(self, document: Document) -> None:
        """Show another document, with the caret at its start."""
        self.finish_composing()
        self._mark.set_place(None)
        self._painter.document = document
        self._binding.attach(document)
        self.set_caret(0)
        self.verticalScrollBar().setValue(0)
        self._scroll.settle()
        self._tell_undo_state()

    @property
    def caret(self) -> int:
        """Where the writer's caret stands."""
        return self._binding.to_document(self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Put the caret somewhere, and show it."""
        self.finish_composing()
        cursor = self.textCursor()
        cursor.setPosition(self._binding.to_view(position))
        self.setTextCursor(cursor)

    def text_before_caret(self) -> str:
        """The text up to the caret, or to the end of the selection."""
        end = self._binding.to_document(self.textCursor().selectionEnd())
        return self.document_model.slice(0, end)

    # The stream.

    @property
    def is_streaming(self) -> bool:
        """Whether a stream is open."""
        return self._stream.is_open

    def begin_stream(self, generation: int) -> None:
        """Open a stream at the caret or at the end of the selection, which is dropped; the caret rides with it."""
        self._stream.begin(generation)
        self._tell_undo_state()
        self.viewport().update()

    def insert_stream(self, text: str) -> None:
        """Put in what came within a frame; nothing happens once the stream is closed."""
        if self._stream.insert(text):
            self._tell_changed()

    def end_stream(self) -> None:
        """Close the stream, if one is open."""
        self.document_model.end_stream()
        self._tell_undo_state()
        self.viewport().update()

    # Undo.

    def undo_edit(self) -> None:
        """Take back the last step; a stream ends first, and is taken back whole."""
        self.finish_composing()
        streamed = self.is_streaming
        self._show(self.document_model.undo())
        self._tell_if_interrupted(streamed)

    def redo_edit(self) -> None:
        """Make the step again that was undone last."""
        self.finish_composing()
        streamed = self.is_streaming
        self._show(self.document_model.redo())
        self._tell_if_interrupted(streamed)

    @property
    def undo_state(self) -> tuple[bool, bool]:
        """Whether there is a step to take back, and one to make again."""
        return self.document_model.can_undo, self.document_model.can_redo

    def move_text(self, start: int, end: int, to: int) -> None:
        """Move what stands between two positions of the view to a third, as one step."""
        self.finish_composing()
        first, last, target = (self._binding.to_document(position) for position in (start, end, to))
        moves = sorted([(first, last, ""), (target, target, self.document_model.slice(first, last))])
        self._show(self.document_model.edit_many(moves))
        self.set_caret(target if target > last else target + last - first)

    def _show(self, changes: Sequence[Change]) -> None:
        """Apply what the document did, and put the caret there."""
        with self._scroll.anchored():
            end = self._binding.apply(changes)
        if end is not None:
            cursor = self.textCursor()
            cursor.setPosition(end)
            self.setTextCursor(cursor)
            self._scroll.rise_to_margin()
            self._tell_changed()

    # The look.

    def set_context_start(self, position: int | None) -> None:
        """Mark the line at which the model's reading begins; None or 0: it reads everything."""
        if not position:
            self._mark.set_place(None)
            return
        place = QTextCursor(self.document())
        place.setPosition(self._binding.to_view(position))
        self._mark.set_place(place)

    # What Qt asks for.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the binding know what is typing."""
        cuts = event.matches(QKeySequence.StandardKey.Cut)
        with self._typing(not cuts):
            super().keyPressEvent(event)
        if event.key() in _MOVING_KEYS:
            self._scroll.rise_to_margin()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """What an input method commits is typed; what it composes never reaches the document."""
        self._binding.composing_at = self.textCursor().selectionStart()
        with self._typing(True):
            super().inputMethodEvent(event)
        self._binding.composing_at = None

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """What is pasted or dropped is not typed: it is a step of its own."""
        with self._typing(False):
            super().insertFromMimeData(source)

    @contextmanager
    def _typing(self, typed: bool) -> Iterator[None]:
        before, self._binding.typed = self._binding.typed, typed
        try:
            yield
        finally:
            self._binding.typed = before

    # What others hear.

    def _on_edited(self, head_removed: bool) -> None:
        if head_removed:
            self.document_model.end_stream()
            self.stream_interrupted.emit()
        self._tell_changed()

    def _on_caret_moved(self) -> None:
        cursor = self.textCursor()
        whole = self._binding.whole_character(cursor.position())
        if whole != cursor.position():
            cursor.setPosition(whole)
            self.setTextCursor(cursor)
        self.viewport().update()

    def _tell_if_interrupted(self, streamed: bool) -> None:
        self._tell_undo_state()
        if streamed and not self.is_streaming:
            self.viewport().update()
            self.stream_interrupted.emit()

    def _tell_changed(self) -> None:
        self._tell_undo_state()
        self.changed.emit()

    def _tell_undo_state(self) -> None:
        if self.undo_state != self._told_undo_state:
            self._told_undo_state = self.undo_state
            self.undo_state_changed.emit(*self.undo_state)
