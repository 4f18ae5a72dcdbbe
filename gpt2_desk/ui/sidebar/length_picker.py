"""How much to write."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from gpt2_desk.ui.translation import marked, tr, tr_count

LENGTHS: tuple[tuple[str, int | None], ...] = (
    (marked("A sentence"), 25),
    (marked("A paragraph"), 100),
    (marked("A page"), 300),
    (marked("Until Stop"), None),
)
"""Words and tokens; None has no limit."""


class LengthPicker(QComboBox):
    """A length by a word for it; a number that has none is added under its own.

    Signals:
        length_changed(int | None): the writer chose a length, in tokens.
    """

    length_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(QStyledItemDelegate(self))  # the base class's own leaves out the style sheet's spacing
        self.setAccessibleName(tr("Length"))
        self.setToolTip(tr("How much to write: a sentence, a paragraph, a page, or until Stop."))
        self.set_length(100)
        self.activated.connect(self._on_activated)

    @property
    def length(self) -> int | None:
        """The length in tokens, or None for no limit."""
        return self._length

    def set_length(self, length: int | None) -> None:
        """Show a length without saying that it changed."""
        self._length = length
        choices = [(tr(words), tokens) for words, tokens in LENGTHS]
        if length is not None and length not in (tokens for _, tokens in LENGTHS):
            choices.append((tr_count("{count} token", "{count} tokens", length), length))
        self.clear()
        for words, tokens in choices:
            self.addItem(words, tokens)
        self.setCurrentIndex([tokens for _, tokens in choices].index(length))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        length = self.itemData(index)
        if length != self._length:
            self._length = length
            self.length_changed.emit(length)
