"""What the model reads, shown as it stands, and the writer's notes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import ContextReading
from gpt2_desk.ui.context.counts import ContextCounts
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.writing_controller import WritingController

if TYPE_CHECKING:
    from gpt2_desk.ui.context.dialog import ContextDialog
    from gpt2_desk.ui.context.reading import Part


class ContextController(QObject):
    """Shows exactly the text that the next Continue sends, and keeps the notes with the document.

    Signals:
        changed(): the notes of the document are others.
    """

    changed = Signal()

    def __init__(
        self, page: PageEditor, writing: WritingController, keeper: SettingsKeeper, window: MainWindow, theme: Theme
    ) -> None:
        super().__init__(window)
        self._page = page
        self._writing = writing
        self._keeper = keeper
        self._window = window
        self._theme = theme
        self._dialog: ContextDialog | None = None
        self._document = page.document_model
        writing.context_read.connect(self._on_context)

    @Slot()
    def show(self) -> None:
        """Show the dialog."""
        from gpt2_desk.ui.context.dialog import ContextDialog

        if self._dialog is None:
            self._dialog = ContextDialog(self._theme, self._window)
            self._dialog.memory_changed.connect(self._on_memory)
            self._dialog.note_changed.connect(self._on_note)
        self.show_document()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._writing.measure()

    @Slot()
    def show_document(self) -> None:
        """Another document is on the page."""
        if self._dialog is not None:
            self._dialog.flush()  # what was typed belongs to the one before
            self._dialog.set_families(list(self._page.font().families()))
        self._document = self._page.document_model
        if self._dialog is not None:
            self._dialog.set_notes(*self._document.notes)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    @Slot(str)
    def _on_memory(self, memory: str) -> None:
        self._document.set_notes(memory, self._document.notes[1])
        self._on_notes()

    @Slot(str)
    def _on_note(self, note: str) -> None:
        self._document.set_notes(self._document.notes[0], note)
        self._on_notes()

    def _on_notes(self) -> None:
        self.changed.emit()
        self._writing.measure()

    @Slot(str, object)
    def _on_context(self, text: str, reading: ContextReading) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.set_reading(_parts(text, reading, *self._document.notes), self._counts(reading))

    def _counts(self, reading: ContextReading) -> ContextCounts:
        length, left = self._keeper.settings.length, reading.limit - reading.tokens
        return ContextCounts(
            memory=reading.memory_tokens,
            note=reading.note_tokens,
            text=reading.tokens - reading.memory_tokens - reading.note_tokens,
            room=left if length is None else min(length, left),
            limit=reading.limit,
            notes_cut=reading.cut,
            text_cut=reading.start > 0,
        )


def _parts(text: str, reading: ContextReading, memory: str, note: str) -> list[Part]:
    """What is read, in its order."""
    place = len(text) if reading.note_at is None else reading.note_at
    parts = [
        ("memory", memory),
        ("text", text[reading.start : place]),
        ("note", note if reading.note_at is not None else ""),
        ("text", text[place:]),
    ]
    return [(kind, words) for kind, words in parts if words]
