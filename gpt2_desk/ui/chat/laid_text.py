"""The words of one turn, laid out as a page lays out its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QTextCursor, QTextDocument

from gpt2_desk.ui.editor.geometry import Geometry
from gpt2_desk.ui.editor.layout import PARAGRAPH_END, ProseLayout
from gpt2_desk.ui.editor.lines import PlacedBlock
from gpt2_desk.ui.editor.plain_text import plain


class _Unpainted:
    """A turn is painted among the others, not by its own layout."""

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, layout: ProseLayout) -> None:
        """Draw nothing."""


class LaidText:
    """A text in lines. Its coordinates begin at its own top left corner; places are those of Qt, in UTF-16.

    Args:
        text: the words.
        geometry: of the page; only how its lines break and stand counts.
        font: the page's.
    """

    def __init__(self, text: str, geometry: Geometry, font: QFont) -> None:
        self._geometry = turn_geometry(geometry)
        # Python keeps what Qt only borrows.
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(font)
        self._document.setPlainText(plain(text))
        self._layout = ProseLayout(self._document, self._geometry, _Unpainted())
        self._document.setDocumentLayout(self._layout)

    @property
    def end(self) -> int:
        """The place behind the last character."""
        return self._document.characterCount() - 1

    @property
    def height(self) -> int:
        """How high all lines are together."""
        height = round(self._layout.documentSize().height())
        self._layout.lay_out_between(0, height)
        while (laid := round(self._layout.documentSize().height())) > height:
            height = laid
            self._layout.lay_out_between(0, height)
        # What parts paragraphs does not follow the last.
        return laid - (self._geometry.gap if self._document.lastBlock().length() > 1 else 0)

    def append(self, text: str) -> None:
        """Add to the end; only its last paragraph is laid out again."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(plain(text))

    def text(self, start: int, end: int) -> str:
        """The text between two places."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace(PARAGRAPH_END, "\n")

    def place_at(self, x: float, y: float) -> int:
        """The place nearest to a point."""
        return self._layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)

    def covers(self, x: float, y: float) -> bool:
        """Whether there are letters at a point."""
        return self._layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.ExactHit) >= 0

    def row_top(self, place: int) -> int:
        """The top of the line in which a place lies."""
        return self._layout.row_top(min(place, self.end))

    def span_at(self, place: int, kind: QTextCursor.SelectionType) -> tuple[int, int]:
        """The word or paragraph at a place, as its ends."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(place, self.end))
        cursor.select(kind)
        return cursor.selectionStart(), cursor.selectionEnd()

    def blocks(self, shown: QRectF) -> Iterator[PlacedBlock]:
        """The paragraphs of which something lies in a rectangle."""
        for block, top in self._layout.blocks_between(shown.top(), shown.bottom()):
            # Letters that are laid out once more, as the last paragraph's are for each word, are kept for the painting.
            block.layout().setCacheEnabled(True)
            yield PlacedBlock.showing(block, top, self._geometry, shown)

    def last_block(self) -> PlacedBlock:
        """The paragraph at the end, with all of its lines."""
        block = self._document.lastBlock()
        top = self._layout.block_top(block.blockNumber())
        return PlacedBlock(block, top, self._geometry, range(block.layout().lineCount()))


def turn_geometry(geometry: Geometry) -> Geometry:
    """How the words of a turn break and stand: paragraphs are parted by gaps, also where those of a page are not."""
    return replace(geometry, left=0, top=0, bottom=0, indent=0, gap=round(geometry.line / 2))
