"""All colour on the page: paper, the model's words, what was found, the selection, the ink, the carets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from gpt2_desk.documents.positions import to_utf16
from gpt2_desk.settings import Mark
from gpt2_desk.ui.editor.ghost import Ghost
from gpt2_desk.ui.editor.highlights import Highlights
from gpt2_desk.ui.editor.layout import ProseLayout, x_of
from gpt2_desk.ui.editor.lines import PlacedBlock
from gpt2_desk.ui.editor.margin import ContextMark
from gpt2_desk.ui.editor.origins import MarkedRun, Written, marked_runs
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.translation import marked, tr

PLACEHOLDER = marked("Begin anywhere.")
BAR_PX = 2
ARM_ACROSS_PX, ARM_DOWN_PX = 7, 5
OPENING_GAP_PX, CLOSING_GAP_PX = 3, 2
LINE_ABOVE_BOTTOM_PX = 4
PARAGRAPH_END_PX = 6
"""How much of a selected paragraph's end shows."""
DASHES, DOTS = (5, 3), (1, 3)


@dataclass(frozen=True, slots=True)
class Carets:
    """Where the writer and the model stand, as positions of the view; None does not show.

    Attributes:
        writer: the writer's caret, held steady; None leaves it to Qt, which blinks.
        head: where the model writes.
        stands: where the writer's caret is, shown or not; a bracket there would be drawn through it.
    """

    writer: int | None = None
    head: int | None = None
    stands: int | None = None


class PagePainter:
    """Paints a laid-out page. No character formats: a change of theme is one repaint, and nothing enters undo.

    Attributes:
        style: the colours in force.
        document: whose words are marked.
        carets: asked at each painting.
        context_mark: the mark in the margin.
        ghost: the words that are offered.
        highlights: what was found, in the document's positions.
    """

    def __init__(
        self, style: PageStyle, document: Written, carets: Callable[[], Carets], mark: ContextMark, ghost: Ghost
    ) -> None:
        self.style = style
        self.document = document
        self.carets = carets
        self.context_mark = mark
        self.ghost = ghost
        self.highlights = Highlights()

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, layout: ProseLayout) -> None:
        """Draw all that the context's clip shows."""
        shown = QRectF(context.clip)
        painter.fillRect(shown, self.style.page)
        carets = self.carets()
        # The context's lists are Qt's own and short-lived, so we look at them once.
        selected = [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in context.selections]
        for block, top in layout.blocks_between(shown.top(), shown.bottom()):
            placed = PlacedBlock.showing(block, top, layout.geometry, shown)
            self._draw_block(painter, placed, selected, carets)
            self._draw_carets(painter, placed, context.cursorPosition, carets)
        self._draw_placeholder(painter, layout)
        self.context_mark.draw(painter, self.style.context, layout, shown)

    def _draw_block(
        self, painter: QPainter, placed: PlacedBlock, selected: list[tuple[int, int]], carets: Carets
    ) -> None:
        if self.style.mark is not Mark.NOTHING:
            self._draw_origins(painter, placed, carets)
        self._draw_highlights(painter, placed)
        inks = [ink for start, end in selected if (ink := self._draw_selection(painter, placed, start, end))]
        if offered := self.ghost.places(placed.block):
            inks.append(inked(offered.start, len(offered), self.style.suggestion))
        painter.setPen(self._pen(placed, carets))
        origin = QPointF(placed.geometry.left, placed.top)
        placed.block.layout().draw(painter, origin, inks, _clip(placed))
        self.ghost.draw_cap(painter, placed, self.style.suggestion)

    def _pen(self, placed: PlacedBlock, carets: Carets) -> QColor:
        away = self.style.focus and carets.stands is not None and not placed.block.contains(carets.stands)
        return self.style.suggestion if away else self.style.text

    def _draw_origins(self, painter: QPainter, placed: PlacedBlock, carets: Carets) -> None:
        runs = marked_runs(self.document, placed.block.blockNumber())
        for run in runs:
            colour = self.style.edited if run.edited else self.style.machine
            for rectangle in _rectangles(placed, run.start, run.end):
                painter.fillRect(rectangle, colour)
                self._draw_underline(painter, rectangle, run)
        for run in runs:  # after all tints, so that none covers the bracket of the run before it
            self._draw_brackets(painter, placed, run, carets)

    def _draw_underline(self, painter: QPainter, rectangle: QRectF, run: MarkedRun) -> None:
        if run.edited:
            _draw_dashes(painter, rectangle, self.style.edited_line, DASHES)
        elif self.style.mark is Mark.LINE:
            _draw_dashes(painter, rectangle, self.style.machine_line, DOTS)

    def _draw_brackets(self, painter: QPainter, placed: PlacedBlock, run: MarkedRun, carets: Carets) -> None:
        stretches = placed.stretches(run.start, run.end)
        start, end = stretches[0][0], stretches[-1][1]
        colour = self.style.machine_line
        if run.opens and (first := next(placed.rectangles(start, start + 1), None)):
            x, y = round(first.left()) - OPENING_GAP_PX, round(first.top())
            painter.fillRect(x, y, ARM_ACROSS_PX, 1, colour)
            painter.fillRect(x, y, 1, ARM_DOWN_PX, colour)
        behind = placed.block.position() + to_utf16(placed.block.text(), run.end)
        stands_there = behind in (carets.head, carets.writer, carets.stands)
        if run.closes and not stands_there and (last := next(placed.rectangles(end - 1, end), None)):
            x, y = round(last.right()) + CLOSING_GAP_PX, round(last.bottom()) - 1
            painter.fillRect(x - ARM_ACROSS_PX + 1, y, ARM_ACROSS_PX, 1, colour)
            painter.fillRect(x, y - ARM_DOWN_PX + 1, 1, ARM_DOWN_PX, colour)

    def _draw_highlights(self, painter: QPainter, placed: PlacedBlock) -> None:
        if not self.highlights:
            return
        number = placed.block.blockNumber()
        start, length = self.document.paragraph_start(number), len(self.document.paragraph(number))
        for first, last in self.highlights.between(start, start + length):
            for rectangle in _rectangles(placed, max(first - start, 0), min(last - start, length)):
                painter.fillRect(rectangle, self.style.highlight)
                line = QRectF(rectangle.left(), rectangle.bottom() - LINE_ABOVE_BOTTOM_PX, rectangle.width(), 1)
                painter.fillRect(line, self.style.accent)

    def _draw_selection(
        self, painter: QPainter, placed: PlacedBlock, start: int, end: int
    ) -> QTextLayout.FormatRange | None:
        block = placed.block
        first = max(0, start - block.position())
        last = min(block.length() - 1, end - block.position())
        if first > last or start == end:
            return None
        from_place, to_place = placed.with_preedit(first), placed.with_preedit(last)
        for rectangle in placed.rectangles(from_place, to_place):
            painter.fillRect(rectangle, self.style.selection)
        if end - block.position() > last:
            painter.fillRect(_paragraph_end(placed, to_place), self.style.selection)
        return inked(from_place, to_place - from_place, self.style.selected_text)

    def _draw_carets(self, painter: QPainter, placed: PlacedBlock, blinking: int, carets: Carets) -> None:
        writer = blinking if carets.writer is None or blinking < -1 else carets.writer
        if writer < -1:  # Qt's way to say: within what an input method is composing
            layout = placed.block.layout()
            if layout.preeditAreaText():
                place = layout.preeditAreaPosition() - (writer + 2)
                painter.fillRect(_bar(placed, place), self.style.text)
        elif writer != carets.head:
            self._draw_bar(painter, placed, writer, self.style.text)
        if carets.head is not None:
            self._draw_bar(painter, placed, carets.head, self.style.accent)

    def _draw_bar(self, painter: QPainter, placed: PlacedBlock, position: int, colour: QColor) -> None:
        if placed.block.contains(position):
            place = placed.with_preedit(position - placed.block.position())
            painter.fillRect(_bar(placed, place), colour)

    def _draw_placeholder(self, painter: QPainter, layout: ProseLayout) -> None:
        document = layout.document()
        if not document.isEmpty() or document.firstBlock().layout().preeditAreaText():
            return
        g = layout.geometry
        painter.setPen(self.style.suggestion)
        painter.setFont(document.defaultFont())
        painter.drawText(QPointF(g.left + g.indent + 2 * BAR_PX, g.top + g.baseline), tr(PLACEHOLDER))


def _rectangles(placed: PlacedBlock, start: int, end: int) -> Iterator[QRectF]:
    """The shown rectangles of columns ``[start, end)`` in code points."""
    for first, last in placed.stretches(start, end):
        yield from placed.rectangles(first, last)


def _clip(placed: PlacedBlock) -> QRectF:
    g = placed.geometry
    return QRectF(0, placed.top + placed.rows.start * g.line, g.view.width(), len(placed.rows) * g.line)


def _paragraph_end(placed: PlacedBlock, place: int) -> QRectF:
    line, slot = placed.row_of(place)
    rect = line.naturalTextRect()
    left_to_right = placed.block.layout().textOption().textDirection() == Qt.LayoutDirection.LeftToRight
    x = rect.right() if left_to_right else rect.left() - PARAGRAPH_END_PX
    return QRectF(slot.left() + x, slot.top(), PARAGRAPH_END_PX, slot.height())


def _bar(placed: PlacedBlock, place: int) -> QRectF:
    """A caret: as high as the letters, not as the line."""
    line, slot = placed.row_of(place)
    return QRectF(round(slot.left() + x_of(line, place)), placed.top + line.y(), BAR_PX, line.height())


def inked(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    """What has a stretch of a laid-out paragraph drawn in a colour."""
    coloured = QTextLayout.FormatRange()
    coloured.start, coloured.length = start, length
    text_format = QTextCharFormat()
    text_format.setForeground(colour)
    coloured.format = text_format
    return coloured


def _draw_dashes(painter: QPainter, rectangle: QRectF, colour: QColor, pattern: tuple[int, int]) -> None:
    pen = QPen(colour, 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(pattern))
    painter.setPen(pen)
    y = rectangle.bottom() - LINE_ABOVE_BOTTOM_PX + 0.5
    painter.drawLine(QPointF(rectangle.left(), y), QPointF(rectangle.right(), y))
