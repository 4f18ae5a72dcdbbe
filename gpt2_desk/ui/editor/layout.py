"""A lazy layout for prose: a paragraph is laid out when it is looked at; until then its height is a guess."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from gpt2_desk.documents.positions import utf16_length
from gpt2_desk.ui.editor.geometry import Geometry
from gpt2_desk.ui.editor.guard import guarded
from gpt2_desk.ui.editor.heights import Heights

EAGER_PARAGRAPHS = 64
"""An edit that touches at most so many paragraphs lays them out at once; a longer one guesses."""

LONGEST_WORD = 10_000
"""A longer one, such as a picture that lies in the text as letters, is broken anywhere at once: Qt would look through
all of it for each line in vain, which takes seconds from a few 100,000 characters on."""

PARAGRAPH_END = "\u2029"


class Painting(Protocol):
    """Draws what a layout has placed."""

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, layout: ProseLayout) -> None:
        """Draw all that the context's clip shows, in the document's coordinates."""


class ProseLayout(QAbstractTextDocumentLayout):
    """One column of prose with line and paragraph spacing, centred in the view.

    Lines are kept relative to the column, so a wider window moves the column and breaks no line anew. All numbers of
    paragraphs are Qt's block numbers; all heights are whole pixels.

    Signals:
        block_resized: a paragraph that was only guessed turned out ``delta`` pixels taller: (number, delta).
    """

    block_resized = Signal(int, int)

    def __init__(self, document: QTextDocument, geometry: Geometry, painting: Painting) -> None:
        super().__init__(document)
        self._geometry = geometry
        self._painting = painting
        self._options = _text_options()
        self._characters = document.characterCount()
        self._heights = Heights()
        self._laid = bytearray()
        self._guess_all()

    @property
    def geometry(self) -> Geometry:
        """The measures that lines are placed by."""
        return self._geometry

    def set_geometry(self, geometry: Geometry) -> None:
        """Take other measures; lines break anew only if the column's own measures changed."""
        old, self._geometry = self._geometry, geometry
        if not geometry.wraps_like(old):
            self.invalidate()
        self._report_size()

    def invalidate(self) -> None:
        """Forget every line: the font or the column changed."""
        document = self.document()
        number = self._laid.find(1)
        while number >= 0:
            document.findBlockByNumber(number).clearLayout()
            number = self._laid.find(1, number + 1)
        self._guess_all()
        self._report_size()

    @property
    def laid_out_count(self) -> int:
        """How many paragraphs have been laid out."""
        return self._laid.count(1)

    def block_top(self, number: int) -> int:
        """Where a paragraph begins, in the document's coordinates."""
        return self._geometry.top + self._heights.top(number)

    def block_height(self, number: int) -> int:
        """A paragraph's height, guessed or known, with the gap below it."""
        return self._heights.height(number)

    def row_top(self, position: int, beyond: int = 0) -> int:
        """The top of the line in which a document position lies, in the document's coordinates.

        Args:
            position: the position.
            beyond: so many UTF-16 units further on, in what only shows there.
        """
        block = self.document().findBlock(position)
        self._need(block, block.blockNumber())
        place = with_preedit(block.layout(), position - block.position()) + beyond
        line = block.layout().lineForTextPosition(place)
        row = line.lineNumber() if line.isValid() else 0
        return self.block_top(block.blockNumber()) + row * self._geometry.line

    def blocks_between(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, int]]:
        """The paragraphs that show between two heights, laid out, each with its top."""
        number = self._heights.at(top - self._geometry.top)
        block = self.document().findBlockByNumber(number)
        while block.isValid() and number < len(self._heights) and self.block_top(number) < bottom:
            self._need(block, number)
            yield block, self.block_top(number)
            block = block.next()
            number += 1

    def lay_out_between(self, top: float, bottom: float) -> None:
        """Lay out what shows between two heights."""
        for _ in self.blocks_between(top, bottom):
            pass

    # What Qt asks for.

    @guarded(lambda: None)
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the page."""
        self._painting.draw(painter, context, self)

    @guarded(lambda: -1)
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]  # noqa: N802
        """The document position at a point; -1 beside the text where an exact answer is asked for."""
        block, number = self._block_at(point.y())
        layout = block.layout()
        inner = QPointF(point.x() - self._geometry.left, point.y() - self.block_top(number))
        row = int(max(0.0, inner.y()) // self._geometry.line)
        line = layout.lineAt(min(row, layout.lineCount() - 1))
        if accuracy == Qt.HitTestAccuracy.ExactHit and not _covers(line, inner):
            return -1
        return block.position() + _without_preedit(layout, _column_at(layout, line, inner.x()))

    @guarded(lambda: 1)
    def pageCount(self) -> int:  # noqa: N802
        """A page of text is endless."""
        return 1

    @guarded(QSizeF)
    def documentSize(self) -> QSizeF:  # noqa: N802
        """The view's width, and the height with both margins."""
        geometry = self._geometry
        return QSizeF(geometry.view.width(), geometry.top + self._heights.total + geometry.bottom)

    @guarded(QRectF)
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: N802
        """There is one frame, and it is all of the page."""
        return QRectF(QPointF(), self.documentSize())

    @guarded(QRectF)
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802
        """Where a paragraph stands; this is what lays it out, for Qt asks it before it looks at lines."""
        number = block.blockNumber()
        if not 0 <= number < len(self._heights):
            return QRectF()
        self._need(block, number)
        geometry = self._geometry
        return QRectF(geometry.left, self.block_top(number), geometry.width, self._heights.height(number))

    @guarded(lambda: None)
    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: N802
        """Follow an edit; the text from ``position`` on has changed."""
        document = self.document()
        characters = document.characterCount()
        if removed == 0 and added == characters == self._characters:
            return  # Qt says this of a new page size or font, which reach us by their own ways.
        self._characters = characters
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(position + added)
        count = (last if last.isValid() else document.lastBlock()).blockNumber() - first + 1
        self._replace(first, count, count - (document.blockCount() - len(self._heights)))

    # How it is done.

    def _replace(self, first: int, count: int, old_count: int) -> None:
        total = self._heights.total
        if count <= EAGER_PARAGRAPHS:
            heights, laid = self._lay_out_run(first, count), b"\x01" * count
        else:
            heights, laid = self._guesses(first, count), bytes(count)
        self._heights.replace(first, first + old_count, heights)
        self._laid[first : first + old_count] = laid
        if self._heights.total != total:
            self._report_size()
        self.update.emit()

    def _lay_out_run(self, first: int, count: int) -> list[int]:
        block = self.document().findBlockByNumber(first)
        heights = []
        for _ in range(count):
            heights.append(self._lay_out(block))
            block = block.next()
        return heights

    def _guess_all(self) -> None:
        count = self.document().blockCount()
        self._heights = Heights(self._guesses(0, count))
        self._laid = bytearray(count)

    def _guesses(self, first: int, count: int) -> list[int]:
        line, gap, per_line = self._geometry.line, self._geometry.gap, self._geometry.per_line
        paragraphs = self.document().toRawText().split(PARAGRAPH_END)[first : first + count]
        return [(length // per_line + 1) * line + (gap if length else 0) for length in map(len, paragraphs)]

    def _block_at(self, y: float) -> tuple[QTextBlock, int]:
        number = self._heights.at(y - self._geometry.top)
        block = self.document().findBlockByNumber(number)
        self._need(block, number)
        return block, number

    def _need(self, block: QTextBlock, number: int) -> None:
        if self._laid[number] and block.layout().lineCount():
            return
        height = self._lay_out(block)
        delta = height - self._heights.height(number)
        self._laid[number] = 1
        if delta:
            self._heights.replace(number, number + 1, [height])
            self.block_resized.emit(number, delta)
            self._report_size()

    def _lay_out(self, block: QTextBlock) -> int:
        layout, geometry = block.layout(), self._geometry
        right_to_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
        anywhere = block.length() > LONGEST_WORD and has_endless_word(block.text())
        layout.setTextOption(self._options[right_to_left, anywhere])
        layout.beginLayout()
        rows = 0
        while (line := layout.createLine()).isValid():
            indent = geometry.indent if rows == 0 else 0
            line.setLineWidth(geometry.width - indent)
            # Fonts that stand in for missing letters are taller: the baseline is what must not move.
            y = rows * geometry.line + geometry.baseline - round(line.ascent())
            line.setPosition(QPointF(0 if right_to_left else indent, y))
            rows += 1
        layout.endLayout()
        # An empty line is a gap by itself; with gaps around it paragraphs would drift apart.
        return max(1, rows) * geometry.line + (geometry.gap if block.length() > 1 or layout.preeditAreaText() else 0)

    def _report_size(self) -> None:
        self.documentSizeChanged.emit(self.documentSize())


def _text_options() -> dict[tuple[bool, bool], QTextOption]:
    """How lines break, by whether they run right to left and whether they break within words.

    Right to left needs its alignment besides its direction.
    """
    modes = (QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere)
    options = {}
    for right_to_left, anywhere in product((False, True), repeat=2):
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(modes[anywhere])
        options[right_to_left, anywhere] = option
    return options


def has_endless_word(text: str) -> bool:
    """Whether a word in it is longer than `LONGEST_WORD`, so that its lines are to break anywhere."""
    return len(text) > LONGEST_WORD and max(map(len, text.split(" "))) > LONGEST_WORD


def x_of(line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where a place stands on its line, from the column's left edge."""
    x, _ = cast("tuple[float, int]", line.cursorToX(place, edge))
    return x


def _covers(line: QTextLine, point: QPointF) -> bool:
    return line.naturalTextRect().contains(point)


def _column_at(layout: QTextLayout, line: QTextLine, x: float) -> int:
    """The column nearest to ``x``; beside the end of a wrapped line, the place before its break."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    if line.lineNumber() < layout.lineCount() - 1:
        end = layout.previousCursorPosition(end)
    column = line.xToCursor(x)
    # In lines from right to left Qt answers with a neighbour, or with the end of the line above.
    near = (layout.previousCursorPosition(column), column, layout.nextCursorPosition(column))
    return min((max(start, min(place, end)) for place in near), key=lambda place: abs(x_of(line, place) - x))


def with_preedit(layout: QTextLayout, column: int) -> int:
    """The place in laid-out lines of a UTF-16 column: behind what only shows there, further on."""
    shown = layout.preeditAreaText()
    return column + utf16_length(shown) if shown and column > layout.preeditAreaPosition() else column


def _without_preedit(layout: QTextLayout, column: int) -> int:
    """A column of the text alone, where lines also hold what is being composed or offered."""
    start, length = layout.preeditAreaPosition(), utf16_length(layout.preeditAreaText())
    if not length or column <= start:
        return column
    return max(start, column - length)
