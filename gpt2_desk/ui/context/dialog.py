"""The dialog that shows all that the model reads, and lets the writer add to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.context.counts import ContextCounts
from gpt2_desk.ui.context.note_field import NoteField
from gpt2_desk.ui.context.reading import Part, ReadingView
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.share_meter import ShareMeter
from gpt2_desk.ui.translation import marked, tr

WIDTH_PX, HEIGHT_PX = 620, 640
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 440, 420
MEMORY_HINT = marked("Always read first. Who is who, what has happened, how it should sound.")
NOTE_HINT = marked("Read near the end, where it weighs most.")
_SIDE_PX = 18
_MEMORY_LINES, _NOTE_LINES = 4, 2
_COLOURS = ("accent", "muted", "edited_line", "track")


class ContextDialog(QuietDialog):
    """Memory, text and author's note. It is not modal; Esc hides it. No setter makes a signal.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals, a moment after the last key and at the latest when the dialog goes:
        memory_changed(str)
        note_changed(str)
    """

    memory_changed = Signal(str)
    note_changed = Signal(str)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the model reads"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(HEIGHT_PX))
        self.memory = NoteField(tr("Memory"), _MEMORY_LINES, self)
        self.reading = ReadingView(theme, self)
        self.note = NoteField(tr("Author’s note"), _NOTE_LINES, self)
        self._meter = ShareMeter(_COLOURS, theme, self)
        self._counts = wrapped("hint", self)
        self._warning = wrapped("", self)
        self._warning.setProperty("tone", "warning")
        self._warning.hide()
        self._close = QPushButton(tr("Close"), self)
        self._close.setAutoDefault(False)
        self._lay_out()
        self.memory.changed.connect(self.memory_changed)
        self.note.changed.connect(self.note_changed)
        self._close.clicked.connect(self.close)

    def set_notes(self, memory: str, note: str) -> None:
        """Show another memory and note. Call `flush` first where they are another document's."""
        self.memory.set_note(memory)
        self.note.set_note(note)

    def set_reading(self, parts: Sequence[Part], counts: ContextCounts) -> None:
        """Show what is read, in its order; the kind of a part is "memory", "text" or "note"."""
        self.reading.set_parts(parts)
        self._meter.set_shares(counts.shares, counts.limit, counts.words)
        self._counts.setText(counts.words)
        self._warning.setText(counts.warning)
        self._warning.setVisible(bool(counts.warning))

    def flush(self) -> None:
        """Tell now of changes that wait for a pause."""
        self.memory.flush()
        self.note.flush()

    def set_families(self, families: Sequence[str]) -> None:
        """Set the text in other faces, the best first."""
        self.reading.set_families(families)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.reading.set_theme(theme)
        self._meter.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave nothing untold."""
        self.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(14), scaled(_SIDE_PX), scaled(14))
        column.setSpacing(scaled(6))
        self._add_field(column, tr("Memory"), tr(MEMORY_HINT), self.memory)
        column.addSpacing(scaled(6))
        column.addWidget(self.reading, 1)
        column.addSpacing(scaled(6))
        self._add_field(column, tr("Author’s note"), tr(NOTE_HINT), self.note)
        column.addSpacing(scaled(6))
        column.addWidget(self._meter)
        column.addWidget(self._counts)
        column.addWidget(self._warning)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column.addLayout(foot)

    def _add_field(self, column: QVBoxLayout, name: str, hint: str, field: NoteField) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(10))
        title: QLabel = label("name", self, name)
        title.setBuddy(field)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(wrapped("hint", self, hint), 1)
        field.setAccessibleDescription(hint)
        column.addLayout(head)
        column.addWidget(field)
