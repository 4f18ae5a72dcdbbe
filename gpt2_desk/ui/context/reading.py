"""The text as the model reads it, with the memory and the author's note in their places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.prose import ProseBox, prose_format
from gpt2_desk.ui.translation import marked, tr

Part = tuple[str, str]
"""A kind, "memory", "text" or "note", and its words."""

HEADS = {"memory": marked("Memory"), "note": marked("Author’s note")}
"""What stands over the parts that are not the text's own."""

_INDENT_PX = 10


class ReadingView(ProseBox):
    """What the model reads, part by part. The view stays where it is scrolled to when the parts change a little."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(tr("What the model reads"), parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setProperty("framed", True)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these, in the order in which they are read."""
        parts = tuple((kind, words) for kind, words in parts if words.strip())
        if parts != self._parts:
            self._parts = parts
            self._write()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._write()

    def _write(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        self.set_prose("")
        cursor = QTextCursor(self.document())
        for number, (kind, words) in enumerate(self._parts):
            self._write_part(cursor, kind, words, first=number == 0)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(min(place, bar.maximum()))

    def _write_part(self, cursor: QTextCursor, kind: str, words: str, *, first: bool) -> None:
        block = self._block_format(kind)
        head = HEADS.get(kind)
        if not first:
            cursor.insertBlock(block)
        cursor.setBlockFormat(block)
        if head is not None:
            cursor.insertText(tr(head), self._head_format())
            cursor.insertBlock(block)
        # The line ends around a part are where it is joined to the others.
        cursor.insertText(words.strip("\n"), QTextCharFormat())

    def _block_format(self, kind: str) -> QTextBlockFormat:
        if kind not in HEADS:
            return prose_format()
        form = QTextBlockFormat()  # with room between lines, their ground would fall into stripes
        form.setBackground(QColor(self._theme.accent_wash))
        form.setLeftMargin(scaled(_INDENT_PX))
        return form

    def _head_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        font = QFont(QApplication.font())
        font.setPixelSize(interface_px() - 1)
        font.setWeight(QFont.Weight.DemiBold)
        form.setFont(font)
        form.setForeground(QColor(self._theme.accent))
        return form
