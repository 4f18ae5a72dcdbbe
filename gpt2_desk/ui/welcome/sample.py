"""A sentence that shows how the model's words look on the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt2_desk.ui.editor.layout import x_of
from gpt2_desk.ui.editor.painting import ARM_ACROSS_PX, ARM_DOWN_PX, CLOSING_GAP_PX, OPENING_GAP_PX
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.translation import marked, tr

BEFORE, WRITTEN = marked("Words "), marked("the model wrote")
AFTER = marked(" carry a tint and a corner at each end. Yours do not.")

_FONT_PX = 17
_LINE_HEIGHT = 1.25


class Sample(QWidget):
    """`BEFORE`, `WRITTEN` and `AFTER` in the page's face, the second marked as a model's words are."""

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        before, written = tr(BEFORE), tr(WRITTEN)
        self._marked = len(before), len(before) + len(written)
        self._layout = QTextLayout(before + written + tr(AFTER))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._layout.text())
        self.set_style(style)

    def set_style(self, style: PageStyle) -> None:
        """Take other colours or another face."""
        self._style = style
        font = style.font(self.devicePixelRatio())
        font.setPixelSize(scaled(_FONT_PX))
        self._layout.setFont(font)
        self._line_px = round(QFontMetricsF(font).height() * _LINE_HEIGHT)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As many lines as the width makes of it, and room for the corners."""
        return self._lay_out(width) * self._line_px + 2 * OPENING_GAP_PX

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line: the height of a guessed width would stay free for good."""
        return QSize(scaled(_FONT_PX), self._line_px + 2 * OPENING_GAP_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the tint, the corners and the words."""
        self._lay_out(self.width())
        painter = QPainter(self)
        stretches = [self._stretch(number, *self._marked) for number in range(self._layout.lineCount())]
        tinted = [stretch for stretch in stretches if stretch.width() > 0]
        for stretch in tinted:
            painter.fillRect(stretch, self._style.machine)
        painter.setPen(self._style.text)
        self._layout.draw(painter, QPointF(0, OPENING_GAP_PX))
        self._draw_corners(painter, tinted[0], tinted[-1])

    def _lay_out(self, width: int) -> int:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        count = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            above = (self._line_px - line.height()) / 2
            line.setPosition(QPointF(0, count * self._line_px + above))
            count += 1
        self._layout.endLayout()
        return count

    def _stretch(self, number: int, start: int, end: int) -> QRectF:
        line = self._layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        left, right = (x_of(line, min(max(place, first), last)) for place in (start, end))
        return QRectF(left, OPENING_GAP_PX + number * self._line_px, right - left, self._line_px)

    def _draw_corners(self, painter: QPainter, first: QRectF, last: QRectF) -> None:
        colour = self._style.machine_line
        x, y = round(first.left()) - OPENING_GAP_PX, round(first.top())
        painter.fillRect(x, y, ARM_ACROSS_PX, 1, colour)
        painter.fillRect(x, y, 1, ARM_DOWN_PX, colour)
        x, y = round(last.right()) + CLOSING_GAP_PX, round(last.bottom()) - 1
        painter.fillRect(x - ARM_ACROSS_PX + 1, y, ARM_ACROSS_PX, 1, colour)
        painter.fillRect(x, y - ARM_DOWN_PX + 1, 1, ARM_DOWN_PX, colour)
