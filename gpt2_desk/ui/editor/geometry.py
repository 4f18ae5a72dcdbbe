"""Where the column of text stands on the page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

from gpt2_desk.ui.editor.style import PageStyle

SIDE_MARGIN_PX = 56
TOP_MARGIN_PX = 56
LOW_TOP_MARGIN_PX = 36
LOW_VIEW_PX = 540
BOTTOM_SHARE = 0.4
TYPEWRITER_SHARE = 0.45
"""How far down the view a typewriter holds the caret's line."""

# A column is measured in prose, not in "n": real sentences have many narrow letters.
_SAMPLE = "She had begun to speak of it as one speaks of a relation who will not leave; it sat in the gutters."


@dataclass(frozen=True, slots=True)
class Geometry:
    """A page's measures, in whole pixels.

    Attributes:
        view: the size of the window onto the page.
        left: the column's left edge.
        width: the column's width.
        top: the margin above the first line.
        bottom: the margin below the last.
        line: from one line to the next.
        baseline: from a line's top to its baseline.
        gap: between paragraphs.
        indent: of a paragraph's first line.
        per_line: about how many characters a line holds, to guess the height of a paragraph not yet laid out.
    """

    view: QSize
    left: int
    width: int
    top: int
    bottom: int
    line: int
    baseline: int
    gap: int
    indent: int
    per_line: int

    @property
    def right(self) -> int:
        """The column's right edge."""
        return self.left + self.width

    def wraps_like(self, other: Geometry) -> bool:
        """Whether lines break and stand alike, wherever the column itself stands."""
        return (self.width, self.line, self.baseline, self.gap, self.indent) == (
            other.width,
            other.line,
            other.baseline,
            other.gap,
            other.indent,
        )


def measure(style: PageStyle, metrics: QFontMetricsF, view: QSize) -> Geometry:
    """The geometry of a page of this style in a view of this size."""
    character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    width = max(1, min(round(style.column_characters * character), view.width() - 2 * SIDE_MARGIN_PX))
    line = max(1, round(style.font_px * style.line_height))
    top, bottom = _margins(style, view.height(), line)
    return Geometry(
        view=view,
        left=max(0, (view.width() - width) // 2),
        width=width,
        top=top,
        bottom=bottom,
        line=line,
        baseline=round((line - metrics.height()) / 2 + metrics.ascent()),
        gap=0 if style.book else round(line / 2),
        indent=round(1.5 * style.font_px) if style.book else 0,
        # Ragged lines are a few characters shorter than the column is wide.
        per_line=max(1, int(width / character) - 3),
    )


def held_at(height: int) -> int:
    """Where a typewriter holds the top of the caret's line, in pixels below the top of a view of this height."""
    return round(height * TYPEWRITER_SHARE)


def _margins(style: PageStyle, height: int, line: int) -> tuple[int, int]:
    """The margins above and below the text; a typewriter's let its first and last line reach the height of all."""
    if style.typewriter:
        return held_at(height), max(0, height - held_at(height) - line)
    return TOP_MARGIN_PX if height >= LOW_VIEW_PX else LOW_TOP_MARGIN_PX, round(height * BOTTOM_SHARE)
