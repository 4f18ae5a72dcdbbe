"""The mark in the margin where the model's reading begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontInfo, QHelpEvent, QMouseEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from gpt2_desk.ui.editor.layout import ProseLayout, with_preedit
from gpt2_desk.ui.translation import marked, tr

WORDS = marked("The model\nreads from here")
EXPLANATION = marked("The model reads from here. It no longer sees what stands above.")
FROM_COLUMN_PX = 28
TICK_PX = 9
FADE_PX = 72
WORDS_GAP_PX = 8
FIRST_SHOWN_MS = 4000


class ContextMark(QObject):
    """A tick at the first line that the model reads, fading downwards; its words come when the mouse is there.

    Signals:
        changed: it looks different now.
    """

    changed = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._place: QTextCursor | None = None
        self._hovered = False
        self._introduced = False
        self._introduction = QTimer(self, singleShot=True, interval=FIRST_SHOWN_MS)
        self._introduction.timeout.connect(self.changed)
        page.viewport().setMouseTracking(True)
        page.viewport().installEventFilter(self)

    @property
    def shows_words(self) -> bool:
        """Whether the words stand beside it."""
        return self._hovered or self._introduction.isActive()

    def set_place(self, place: QTextCursor | None) -> None:
        """Put the mark at the line of a cursor, with which it moves; None takes it away."""
        self._place = place
        if place is not None and not self._introduced:
            self._introduced = True
            self._introduction.start()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the mouse at the mark, and explain it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_at(event.pos()):
            QToolTip.showText(event.globalPos(), tr(EXPLANATION), self._page)
            return True
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._set_hovered(self._is_at(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._set_hovered(False)
        return super().eventFilter(watched, event)

    def _set_hovered(self, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.changed.emit()

    def area(self, layout: ProseLayout) -> QRect:
        """The mark's own rectangle in the document's coordinates, empty where there is none."""
        if self._place is None:
            return QRect()
        box = layout.blockBoundingRect(self._place.block())
        lines = self._place.block().layout()
        line = lines.lineForTextPosition(with_preedit(lines, self._place.positionInBlock()))
        left = layout.geometry.left - FROM_COLUMN_PX
        return QRect(left, round(box.top() + line.y()) + 1, TICK_PX, FADE_PX) if line.isValid() else QRect()

    def _is_at(self, point: QPoint) -> bool:
        """Whether a point of the viewport is at the mark, give or take a little."""
        layout = self._page.document().documentLayout()
        if self._place is None or not isinstance(layout, ProseLayout):
            return False
        on_page = QPoint(point.x(), point.y() + self._page.verticalScrollBar().value())
        return self.area(layout).adjusted(-12, -6, 6, 6).contains(on_page)

    def draw(self, painter: QPainter, colour: QColor, layout: ProseLayout, shown: QRectF) -> None:
        """Draw the mark, if it is in the part of the page that shows."""
        if self._place is None or not _may_show(self._place.blockNumber(), layout, shown):
            return
        from PySide6.QtGui import QLinearGradient  # brings 180 named ones along, and few pages have a mark at once

        area = self.area(layout)
        painter.fillRect(area.left(), area.top(), TICK_PX, 1, colour)
        fading = QLinearGradient(area.topLeft(), area.bottomLeft())
        fading.setColorAt(0, colour)
        fading.setColorAt(1, QColor(colour.red(), colour.green(), colour.blue(), 0))
        painter.fillRect(QRect(area.left(), area.top(), 1, FADE_PX), fading)
        if self.shows_words:
            _draw_words(painter, colour, area)


def _may_show(number: int, layout: ProseLayout, shown: QRectF) -> bool:
    """Whether a paragraph's mark can be in sight; asking for its place would lay it out."""
    top = layout.block_top(number)
    return top <= shown.bottom() and top + layout.block_height(number) + FADE_PX >= shown.top()


def _draw_words(painter: QPainter, colour: QColor, area: QRect) -> None:
    """The words, where the margin has room for them; the tool tip says them in any case."""
    font = QApplication.font()
    font.setPixelSize(QFontInfo(font).pixelSize() - 1)
    painter.setFont(font)
    painter.setPen(colour)
    room = QRectF(0, area.top() - 6, area.left() - WORDS_GAP_PX, FADE_PX)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    if painter.boundingRect(room, flags, tr(WORDS)).left() > WORDS_GAP_PX:
        painter.drawText(room, flags, tr(WORDS))
