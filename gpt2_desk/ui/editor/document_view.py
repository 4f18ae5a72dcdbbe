"""A text field that shows a document: what is done in the one happens in the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Change, Span
from gpt2_desk.ui.editor.binding import DocumentBinding
from gpt2_desk.ui.editor.places import Places, ViewState
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.editor.surface import WritingSurface

_MOVING_KEYS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Left})

MANY_CHANGES = 1000
"""So many at once, and what was found is forgotten: to follow each would take longer than to search again."""


class DocumentView(WritingSurface):
    """A view of a `Document`. Positions that it takes and gives count code points, as the document does.

    Signals:
        changed: the document's text changed, whoever changed it; once for each batch.
        typed: the writer changed it by a key or an input method; after ``changed``, and once the caret has moved.
        undo_state_changed: whether there is something to undo, to redo.
        stream_interrupted: the writer undid, or removed the place where the stream wrote; the stream is closed.
    """

    changed = Signal()
    typed = Signal()
    undo_state_changed = Signal(bool, bool)
    stream_interrupted = Signal()

    def __init__(self, parent: QWidget | None, style: PageStyle) -> None:
        document = Document()
        super().__init__(parent, style, document)
        self._told_undo_state = (False, False)
        self._was_typed = False
        self._binding = DocumentBinding(self.document(), document)
        self._places = Places(self, self._binding, self._scroll, self._layout)
        self._binding.edited.connect(self._on_edited)
        self._binding.replaced.connect(self._on_replaced)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    @property
    def document_model(self) -> Document:
        """The document on the page."""
        return self._binding.document

    def set_document_model(self, document: Document) -> None:
        """Show another document, with the caret at its start."""
        self.finish_composing()
        self._mark.set_place(None)
        self._painter.document = document
        self._painter.highlights.set(())
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

    def hold_place(self, position: int) -> QTextCursor:
        """A cursor that keeps a place while the text changes around it; see `position_of`."""
        place = QTextCursor(self.document())
        place.setPosition(self._binding.to_view(position))
        place.setKeepPositionOnInsert(True)
        return place

    def position_of(self, place: QTextCursor) -> int:
        """Where a place that `hold_place` gave is by now."""
        return self._binding.to_document(place.position())

    def insert_written(self, text: str, generation: int) -> None:
        """Put in at the caret what a generation wrote, all at once; one step."""
        self.finish_composing()
        self.show_changes([self.document_model.insert_generated(self.caret, plain(text), generation)])

    def replace_many(self, replacements: Sequence[tuple[int, int, str]]) -> None:
        """Replace ``(start, end, text)``, in order and apart, as one step; the caret stays with its text.

        A single one has the caret behind it afterwards.
        """
        self.finish_composing()
        caret = _moved(self.caret, replacements)
        self._replace([(start, end, plain(text)) for start, end, text in replacements])
        if len(replacements) > 1:
            self.set_caret(caret)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show what the document did by itself, such as the choice of an alternative, and put the caret there."""
        self._ghost.clear()
        if len(changes) >= MANY_CHANGES:
            self._painter.highlights.set(())
        with self._scroll.anchored():
            end = self._binding.apply(changes)
        if end is not None:
            cursor = self.textCursor()
            cursor.setPosition(end)
            self.setTextCursor(cursor)
            self._scroll.rise_to_margin()
            self._hold_line()
            self._tell_changed()

    def _replace(self, replacements: Sequence[tuple[int, int, str | Span]]) -> None:
        head = self.document_model.stream_head
        self.show_changes(self.document_model.edit_many(replacements))
        if head is not None and any(start < head <= end for start, end, _ in replacements):
            self.end_stream()
            self.stream_interrupted.emit()

    # Undo, and the stream that it ends.

    @property
    def is_streaming(self) -> bool:
        """Whether a stream is open."""
        return self.document_model.stream_head is not None

    def end_stream(self) -> None:
        """Close the stream, if one is open."""
        self.document_model.end_stream()
        self._tell_undo_state()
        self.viewport().update()

    def undo_edit(self) -> None:
        """Take back the last step; a stream ends first, and is taken back whole."""
        self.perform(self.document_model.undo)

    def redo_edit(self) -> None:
        """Make the step again that was undone last."""
        self.perform(self.document_model.redo)

    def perform(self, operation: Callable[[], Sequence[Change]]) -> None:
        """Have the document do something by itself that may end an open stream, such as undo, and show it."""
        self.finish_composing()
        streamed = self.is_streaming
        self.show_changes(operation())
        self._tell_if_interrupted(streamed)

    @property
    def undo_state(self) -> tuple[bool, bool]:
        """Whether there is a step to take back, and one to make again."""
        return self.document_model.can_undo, self.document_model.can_redo

    # What the surface asks for.

    def origins_of(self, start: int, end: int) -> str:
        """What the document says of who wrote what between two positions of the view."""
        return self.document_model.copied(self._binding.to_document(start), self._binding.to_document(end))

    def put_text(self, text: str, origins: str) -> None:
        """Put a text in the place of the selection as one step, with who wrote it if that is known."""
        cursor, document = self.textCursor(), self.document_model
        first, last = map(self._binding.to_document, (cursor.selectionStart(), cursor.selectionEnd()))
        if text or first < last:
            self._replace([(first, last, Span(text, document.pasted(origins, text) if origins else ()))])

    def move_text(self, start: int, end: int, to: int) -> None:
        """Move what stands between two positions of the view to a third, as one step, with who wrote it."""
        self.finish_composing()
        first, last, target = (self._binding.to_document(position) for position in (start, end, to))
        moved: list[tuple[int, int, str | Span]] = [(target, target, self.document_model.span(first, last))]
        self._replace(sorted([(first, last, ""), *moved], key=itemgetter(0)))
        self.set_caret(target if target > last else target + last - first)

    # What is seen of it.

    def set_highlights(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark ``[start, end)``, in order and apart, as found; none takes the marks away.

        They stay with their words while the text changes; a word that changes is found no more.
        """
        self._painter.highlights.set(places)
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` and bring it into sight, into the middle of the view if it was out of sight."""
        self.finish_composing()
        self._places.select(start, end)

    def view_state(self) -> ViewState:
        """How the page stands, for `restore_view`."""
        return self._places.state()

    def restore_view(self, state: ViewState) -> None:
        """Put caret, selection and page where they were."""
        self.finish_composing()
        self._places.restore(state)

    def place_of(self, position: int) -> QRect:
        """The line in which a position lies, in the viewport's coordinates; empty where it is out of sight."""
        return self._places.line_of(position)

    # What Qt asks for.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the binding know what is typing."""
        cuts, before = event.matches(QKeySequence.StandardKey.Cut), self.textCursor().position()
        with self._typing(not cuts):
            super().keyPressEvent(event)
        if event.key() in _MOVING_KEYS:
            self._scroll.rise_to_margin()
        if self._was_typed or self.textCursor().position() != before:
            self._hold_line()
        self._tell_typed()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """What an input method commits is typed; what it composes never reaches the document."""
        self._binding.composing_at = self.textCursor().selectionStart()
        with self._typing(True):
            super().inputMethodEvent(event)
        self._binding.composing_at = None
        if self._was_typed:
            self._hold_line()
        self._tell_typed()

    @contextmanager
    def _typing(self, typed: bool) -> Iterator[None]:
        before, self._binding.typed = self._binding.typed, typed
        try:
            yield
        finally:
            self._binding.typed = before

    def _hold_line(self) -> None:
        if self._style.typewriter:
            self._scroll.hold(self.textCursor().position())

    # What others hear.

    @Slot(int, int, int)
    def _on_replaced(self, start: int, end: int, length: int) -> None:
        self._painter.highlights.follow(start, end, length)

    def _on_edited(self, head_removed: bool) -> None:
        self._ghost.clear()
        self._was_typed |= self._binding.typed
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

    def _tell_typed(self) -> None:
        if self._was_typed:
            self._was_typed = False
            self.typed.emit()

    def _tell_changed(self) -> None:
        self._tell_undo_state()
        self.changed.emit()

    def _tell_undo_state(self) -> None:
        if self.undo_state != self._told_undo_state:
            self._told_undo_state = self.undo_state
            self.undo_state_changed.emit(*self.undo_state)


def _moved(position: int, replacements: Sequence[tuple[int, int, str]]) -> int:
    """Where a position is after replacements; within one, behind what is there then."""
    growth = 0
    for start, end, text in replacements:
        if position <= start:
            break
        growth += len(plain(text)) - (end - start) + max(0, end - position)
    return position + growth
