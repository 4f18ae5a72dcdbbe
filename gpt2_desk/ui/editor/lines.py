"""Stretches of text as rectangles: where columns of a laid-out paragraph stand on its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from gpt2_desk.documents.positions import to_utf16, utf16_length
from gpt2_desk.ui.editor.geometry import Geometry
from gpt2_desk.ui.editor.layout import with_preedit, x_of

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A laid-out paragraph at its place on the page.

    Attributes:
        block: the paragraph.
        top: its top in the document's coordinates.
        geometry: the page's measures.
        rows: which of its lines show: ``range`` of line numbers.
    """

    block: QTextBlock
    top: int
    geometry: Geometry
    rows: range

    @classmethod
    def showing(cls, block: QTextBlock, top: int, geometry: Geometry, shown: QRectF) -> PlacedBlock:
        """A paragraph with those of its lines that lie in a rectangle."""
        first = max(0, int((shown.top() - top) // geometry.line))
        last = int((shown.bottom() - top) // geometry.line)
        return cls(block, top, geometry, range(first, min(block.layout().lineCount(), last + 1)))

    def with_preedit(self, column: int) -> int:
        """The place in the laid-out lines of a UTF-16 column."""
        return with_preedit(self.block.layout(), column)

    def stretches(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places in the laid-out lines of columns ``[start, end)`` in code points, around what only shows there."""
        text, layout = self.block.text(), self.block.layout()
        first, last = to_utf16(text, start), to_utf16(text, end)
        at, length = layout.preeditAreaPosition(), utf16_length(layout.preeditAreaText())
        if not length or last <= at:
            return [(first, last)]
        if first >= at:
            return [(first + length, last + length)]
        return [(first, at), (at + length, last + length)]

    def row_of(self, column: int) -> tuple[QTextLine, QRectF]:
        """The line in which a place lies, and its whole slot; the last line for a place behind the text."""
        layout = self.block.layout()
        line = layout.lineForTextPosition(column)
        # A line that is not there ends the process when it is asked for a place.
        line = line if line.isValid() else layout.lineAt(layout.lineCount() - 1)
        return line, self.slot(line)

    def slot(self, line: QTextLine) -> QRectF:
        """The full height that a line stands in, over the column's width."""
        g = self.geometry
        return QRectF(g.left, self.top + line.lineNumber() * g.line, g.width, g.line)

    def rectangles(self, start: int, end: int) -> Iterator[QRectF]:
        """The shown rectangles, as high as lines are apart, that places ``[start, end)`` take up."""
        layout = self.block.layout()
        mixed = _RIGHT_TO_LEFT.search(self.block.text() + layout.preeditAreaText()) is not None
        for row in self.rows:
            line = layout.lineAt(row)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                slot = self.slot(line)
                for left, right in _stretches(layout, line, first, last, mixed=mixed):
                    yield QRectF(slot.left() + left, slot.top(), right - left, slot.height())


def _stretches(
    layout: QTextLayout, line: QTextLine, first: int, last: int, *, mixed: bool
) -> list[tuple[float, float]]:
    """Where places ``[first, last)`` of one line stand, from left to right; several where directions mix."""
    if not mixed:
        right = x_of(line, last)
        if last == line.textStart() + line.textLength() and line.lineNumber() < layout.lineCount() - 1:
            right = min(right, line.naturalTextRect().right())  # the space that a line broke at hangs over
        return [(x_of(line, first), right)]
    # Where directions change, a place has two x; only the letters themselves say where they stand.
    boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    return _joined(sorted((box.left(), box.right()) for box in boxes))


def _joined(cells: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined = cells[:1]
    for left, right in cells[1:]:
        if left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
