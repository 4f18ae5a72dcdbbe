"""Some lines of the writer's own that take effect a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer, Signal, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gpt2_desk.ui.editor.layout import has_endless_word
from gpt2_desk.ui.metrics import scaled

DELAY_MS = 300
_PADDING_PX = 18


class NoteField(QPlainTextEdit):
    """A field for some lines; Tab leaves it.

    Args:
        name: what it is called by a screen reader.
        lines: how many lines show.
        parent: the widget it is in.

    Signals:
        changed(str): the writer changed it, and has paused or gone. `set_note` does not say so.
    """

    changed = Signal(str)

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + scaled(_PADDING_PX))
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    @property
    def note(self) -> str:
        """The text of the field."""
        return self.toPlainText()

    def set_note(self, note: str) -> None:
        """Show another text. One that is the same leaves the caret, and what can be undone, as they are."""
        self._told = note
        if note != self.note:
            self._break_for(note)
            self.setPlainText(note)
        self._timer.stop()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste, or drop."""
        self._break_for(self.note + source.text())
        super().insertFromMimeData(source)

    def _break_for(self, text: str) -> None:
        """Break lines within words where one of them would take Qt seconds."""
        modes = (QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere)
        self.setWordWrapMode(modes[has_endless_word(text)])

    @Slot()
    def flush(self) -> None:
        """Tell now what has not been told yet."""
        self._timer.stop()
        if self.note != self._told:
            self._told = self.note
            self.changed.emit(self._told)

    @Slot()
    def _on_text_changed(self) -> None:
        self._timer.start()
