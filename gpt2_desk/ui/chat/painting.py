"""All colour of a conversation: names, the ground of the model's words, what is selected, the ink."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QApplication

from gpt2_desk.settings import Mark
from gpt2_desk.ui.chat.column import Measures, TurnColumn
from gpt2_desk.ui.chat.laid_text import LaidText
from gpt2_desk.ui.chat.tools import BUTTON_PX, TOOL_ICON_PX, TOOLS_GAP_PX, TOOLS_LEFT_PX
from gpt2_desk.ui.chat.turn import Selection, Turn
from gpt2_desk.ui.editor.layout import x_of
from gpt2_desk.ui.editor.lines import PlacedBlock
from gpt2_desk.ui.editor.painting import BAR_PX, DOTS, LINE_ABOVE_BOTTOM_PX, PARAGRAPH_END_PX, inked
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import marked, tr

READ_FROM_WORDS = marked("The model reads from here")
CHANGED_WORDS = marked("changed by you")
FOOT_PX = 36
RING_PX = 2
_RING_RADIUS_PX = 6
RING_SIDE_PX, _RING_ABOVE_PX = 12, 6
_RULE_PX, _HEAD_GAP_PX, _GAP_PX, _SPARE_PX = 34, 5, 8, 12


@dataclass(frozen=True, slots=True)
class Shown:
    """What is marked in a conversation, by keys of turns; None is nowhere.

    Attributes:
        selection: the words that are selected.
        current: the turn that the keys are for, where that is to be seen.
        edited: the turn whose words are not painted: a field stands in their place.
        with_tools: turns whose buttons stand below them.
    """

    selection: Selection | None = None
    current: int | None = None
    edited: int | None = None
    with_tools: tuple[int | None, ...] = ()


def name_font() -> QFont:
    """The font of names: small and strong."""
    font = QFont(QApplication.font())
    font.setPixelSize(interface_px() - 1)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def small_font() -> QFont:
    """The font of what is said beside the turns."""
    font = QFont(QApplication.font())
    font.setPixelSize(interface_px() - 1)
    return font


def turn_measures() -> Measures:
    """What a turn takes besides its words, at the interface font in force."""
    line = round(QFontMetricsF(name_font()).height())
    return Measures(
        rule=scaled(_RULE_PX), head=line + scaled(_HEAD_GAP_PX), foot=scaled(FOOT_PX), spare=scaled(_SPARE_PX)
    )


class TranscriptPainter:
    """Paints turns that have been laid out. A change of theme is one repaint.

    Attributes:
        style: the page's colours.
        theme: those around it.
    """

    def __init__(self, style: PageStyle, theme: Theme) -> None:
        self.style = style
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._chevrons = (tinted(Icon.LEFT, theme.accent), tinted(Icon.RIGHT, theme.accent))

    def draw(self, painter: QPainter, column: TurnColumn, clip: QRectF, marked: Shown) -> None:
        """Draw what a rectangle shows; the painter's origin is the top left corner of the first turn."""
        for place in column.between(clip.top(), clip.bottom()):
            turn = column.turn(place)
            if turn.key == column.read_from:
                self._draw_rule(painter, column, place)
            self._draw_name(painter, column, place)
            if turn.key != marked.edited:
                painter.translate(0, column.words_top(place))
                self._draw_words(
                    painter, column.laid(place), turn, clip.translated(0, -column.words_top(place)), marked
                )
                painter.translate(0, -column.words_top(place))
            if turn.key not in marked.with_tools and turn.count:
                self._draw_count(painter, column, place)
            if turn.key == marked.current:
                self._draw_ring(painter, column, place)

    def draw_placeholder(self, painter: QPainter, column: TurnColumn, top: int, words: str) -> None:
        """Draw what stands where nothing has been said yet, below a height."""
        g = column.geometry
        painter.setPen(self.style.suggestion)
        painter.setFont(self.style.font(painter.device().devicePixelRatio()))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(0, top, g.width, 3 * g.line), int(flags), words)

    def _draw_name(self, painter: QPainter, column: TurnColumn, place: int) -> None:
        turn, g = column.turn(place), column.geometry
        metrics = QFontMetricsF(name_font())
        base = column.head_top(place) + metrics.ascent()
        changed = tr(CHANGED_WORDS) if turn.by_model and turn.edited else ""
        room = g.width - (metrics.horizontalAdvance(changed) + scaled(_GAP_PX) if changed else 0)
        name = metrics.elidedText(turn.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(name_font())
        painter.setPen(QColor(self.theme.accent if turn.by_model else self.theme.muted))
        painter.drawText(QPointF(0, base), name)
        if changed:
            painter.setFont(small_font())
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(QPointF(metrics.horizontalAdvance(name) + scaled(_GAP_PX), base), changed)

    def _draw_rule(self, painter: QPainter, column: TurnColumn, place: int) -> None:
        metrics, g = QFontMetricsF(small_font()), column.geometry
        words = metrics.elidedText(tr(READ_FROM_WORDS), Qt.TextElideMode.ElideRight, g.width)
        top, middle = column.top(place), column.top(place) + round(metrics.height() / 2)
        painter.setFont(small_font())
        painter.setPen(self.style.context)
        painter.drawText(QPointF(0, top + metrics.ascent()), words)
        start = round(metrics.horizontalAdvance(words)) + scaled(_GAP_PX)
        painter.fillRect(QRectF(start, middle, max(0, g.width - start), 1), QColor(self.theme.border))

    def _draw_count(self, painter: QPainter, column: TurnColumn, place: int) -> None:
        """Just as its buttons look, so that nothing moves when they come."""
        words, metrics = column.turn(place).count, QFontMetricsF(small_font())
        foot = QRect(0, column.words_bottom(place), column.geometry.width, scaled(FOOT_PX))
        left, right = scaled(TOOLS_LEFT_PX), scaled(TOOLS_LEFT_PX + BUTTON_PX + TOOLS_GAP_PX)
        painter.setFont(small_font())
        painter.setPen(QColor(self.theme.muted))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot.translated(right, 0), int(side), words)
        right += round(metrics.horizontalAdvance(words)) + scaled(TOOLS_GAP_PX)
        for icon, x in zip(self._chevrons, (left, right), strict=True):
            icon.paint(painter, QRect(x, foot.top(), scaled(BUTTON_PX), foot.height()).adjusted(*_icon_margins()))

    def _draw_ring(self, painter: QPainter, column: TurnColumn, place: int) -> None:
        side, above = scaled(RING_SIDE_PX), scaled(_RING_ABOVE_PX)
        top, bottom = column.head_top(place) - above, column.words_bottom(place) + above
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.style.accent, RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(-side, top, column.geometry.width + 2 * side, bottom - top)
        painter.drawRoundedRect(ring, scaled(_RING_RADIUS_PX), scaled(_RING_RADIUS_PX))
        painter.restore()

    def _draw_words(self, painter: QPainter, laid: LaidText, turn: Turn, shown: QRectF, marked: Shown) -> None:
        selection = marked.selection if marked.selection and marked.selection.key == turn.key else None
        for placed in laid.blocks(shown):
            if turn.by_model and self.style.mark is not Mark.NOTHING:
                self._draw_ground(painter, placed, turn)
            ink = self._draw_selection(painter, placed, selection) if selection else None
            painter.setPen(self.style.text)
            clip = QRectF(-1e4, shown.top(), 2e4, shown.height())
            placed.block.layout().draw(painter, QPointF(0, placed.top), [ink] if ink else [], clip)
        if turn.writing:
            self._draw_head(painter, laid.last_block())

    def _draw_ground(self, painter: QPainter, placed: PlacedBlock, turn: Turn) -> None:
        layout = placed.block.layout()
        for row in placed.rows:
            line = layout.lineAt(row)
            words, slot = line.naturalTextRect(), placed.slot(line)
            ground = QRectF(words.left(), slot.top(), words.width(), slot.height())
            painter.fillRect(ground, self.style.edited if turn.edited else self.style.machine)
            if self.style.mark is Mark.LINE:
                self._draw_dots(painter, ground)

    def _draw_dots(self, painter: QPainter, ground: QRectF) -> None:
        pen = QPen(self.style.machine_line, 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(DOTS))
        painter.setPen(pen)
        y = ground.bottom() - LINE_ABOVE_BOTTOM_PX + 0.5
        painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))

    def _draw_selection(
        self, painter: QPainter, placed: PlacedBlock, selection: Selection
    ) -> QTextLayout.FormatRange | None:
        start, length = placed.block.position(), placed.block.length() - 1
        first, last = max(0, selection.start - start), min(length, selection.end - start)
        if first > last or selection.start == selection.end:
            return None
        for rectangle in placed.rectangles(first, last):
            painter.fillRect(rectangle, self.style.selection)
        if selection.end - start > length:
            line, slot = placed.row_of(length)
            x = line.naturalTextRect().right()
            painter.fillRect(QRectF(x, slot.top(), PARAGRAPH_END_PX, slot.height()), self.style.selection)
        return inked(first, last - first, self.style.selected_text)

    def _draw_head(self, painter: QPainter, placed: PlacedBlock) -> None:
        """The bar where the model writes."""
        place = placed.block.length() - 1
        line, _ = placed.row_of(place)
        left = round(x_of(line, place))
        painter.fillRect(QRectF(left, placed.top + line.y(), BAR_PX, line.height()), self.style.accent)


def _icon_margins() -> tuple[int, int, int, int]:
    side, above = scaled(BUTTON_PX) - scaled(TOOL_ICON_PX), scaled(FOOT_PX) - scaled(TOOL_ICON_PX)
    return side // 2, above // 2, side // 2 - side, above // 2 - above
