"""Prose that is to be read and not written on, in the page's own face."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit, QWidget

from gpt2_desk.ui.fonts import page_families
from gpt2_desk.ui.metrics import scaled

FONT_PX = 15
LINE_HEIGHT = 1.2

_AT_END_PX = 2
_LEAST_HEIGHT_PX = 40


class ProseBox(QTextEdit):
    """Text in a serif that wraps and scrolls, and can be marked and copied but not changed.

    Args:
        name: what it is called by a screen reader.
        parent: the widget it is in.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setMinimumHeight(scaled(_LEAST_HEIGHT_PX))
        self._follows = False
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)
        self.set_families(page_families())

    def set_families(self, families: Sequence[str]) -> None:
        """Take other faces, the best first."""
        font = QFont()
        font.setFamilies(list(families))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(scaled(FONT_PX))
        # A style sheet outweighs the widget's font, and leaves that of the text alone.
        self.document().setDefaultFont(font)

    @property
    def prose(self) -> str:
        """All of the text."""
        return self.toPlainText()

    def set_prose(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.setPlainText("")
        QTextCursor(self.document()).setBlockFormat(prose_format())
        self._insert(text)
        # A caret at the end, though nobody sees it, would have the end scrolled into sight.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._follows = False

    def append_prose(self, text: str) -> None:
        """Add to the end. What shows follows it, unless the reader has scrolled away from it."""
        self._follows = self._follows or self._at_end
        self._insert(text)

    def show_start(self) -> None:
        """Show the beginning, unless the reader has scrolled elsewhere."""
        if self._follows:
            self._follows = False
            self.verticalScrollBar().setValue(0)

    def follow(self) -> None:
        """Show the end, and stay there while it grows."""
        self._follows = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def scroll_by_key(self, event: QKeyEvent) -> None:
        """Scroll as a key says, for a widget around it that has the focus in its place."""
        QAbstractScrollArea.keyPressEvent(self, event)

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_END_PX

    def _insert(self, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    @Slot(int, int)
    def _on_range_changed(self, _first: int, last: int) -> None:
        # Text is laid out later than it comes, and anew when the width changes.
        if self._follows:
            self.verticalScrollBar().setValue(last)

    @Slot(int)
    def _on_scrolled(self, _value: int) -> None:
        self._follows = self._at_end


def prose_format() -> QTextBlockFormat:
    """How a paragraph of prose stands."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
