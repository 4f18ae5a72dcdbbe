"""The page: where the writer writes and the model continues."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from gpt2_desk.documents.tail import tail
from gpt2_desk.ui.editor.document_view import DocumentView
from gpt2_desk.ui.editor.streaming import StreamPresenter
from gpt2_desk.ui.editor.style import PageStyle


class PageEditor(DocumentView):
    """A view of a document in which a model writes, and offers words."""

    def __init__(self, parent: QWidget | None = None, style: PageStyle | None = None) -> None:
        super().__init__(parent, style or PageStyle())
        self._focus_mode = False
        self._stream = StreamPresenter(self, self._binding, self._scroll)
        self._painter.carets = self._stream.carets

    # What the model reads.

    def text_before_caret(self) -> str:
        """The text up to the caret, or to the end of the selection; of a long one as much as a model may read."""
        return tail(self.document_model, self.reading_end)[1]

    @property
    def reading_end(self) -> int:
        """Where a continuation goes, and the model's reading ends: the caret, or the end of the selection."""
        return self._binding.to_document(self.textCursor().selectionEnd())

    def set_context_start(self, position: int | None) -> None:
        """Mark the line at which the model's reading begins; None or 0: it reads everything."""
        if not position:
            self._mark.set_place(None)
            return
        place = QTextCursor(self.document())
        place.setPosition(self._binding.to_view(position))
        self._mark.set_place(place)

    # The suggestion.

    @property
    def suggestion(self) -> str:
        """The words that are offered at the caret; "" where none are."""
        return self._ghost.text

    def offer_suggestion(self, text: str) -> bool:
        """Offer words at the caret, in grey, in place of those offered before; they are no part of the document.

        Returns:
            Whether they are shown: not where the writer is elsewhere, selects or composes, or while a stream comes in.
        """
        if not self.hasFocus() or self.textCursor().hasSelection() or self.is_composing or self.is_streaming:
            return False
        self._ghost.show(text)
        if self._ghost.text:
            self._scroll.reveal(self.textCursor().position(), self._ghost.last_place)
        return bool(self._ghost.text)

    def clear_suggestion(self) -> None:
        """Take the words away, if any are offered."""
        self._ghost.clear()

    # The stream.

    def begin_stream(self, generation: int, passage: int | None = None) -> None:
        """Open a stream at the caret or at the end of the selection, which is dropped; the caret rides with it.

        Args:
            generation: its number.
            passage: a passage to try again, whose place the first piece takes.
        """
        self._ghost.clear()
        self._stream.begin(generation, passage)
        self._tell_undo_state()
        self.viewport().update()

    def insert_stream(self, text: str) -> None:
        """Put in what came within a frame; nothing happens once the stream is closed."""
        self._ghost.clear()
        if self._stream.insert(text):
            self._tell_changed()

    # The look.

    def set_style(self, style: PageStyle) -> None:
        """Change colours, type or manners; the focus mode stays what it is."""
        super().set_style(replace(style, focus=style.focus or self._focus_mode))

    def set_focus_mode(self, focused: bool) -> None:
        """Whether the caret's paragraph alone has its full ink."""
        self._focus_mode = focused
        super().set_style(replace(self._style, focus=focused))
