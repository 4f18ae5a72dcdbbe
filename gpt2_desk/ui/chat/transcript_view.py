"""A conversation that scrolls: turns one under the other, painted where they show, and a view that does not jump."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gpt2_desk.ui.chat.column import TurnColumn
from gpt2_desk.ui.chat.painting import Shown, TranscriptPainter, turn_measures
from gpt2_desk.ui.chat.scene_card import CARD_SIDE_PX, SceneCard
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.editor.geometry import Geometry, measure
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

_AT_END_PX = 2
_MOST_ATTEMPTS = 8
"""So often what shows is laid out anew because the view had to move; two do in nearly every conversation."""
_TOP_PX, _CARD_GAP_PX, _BOTTOM_PX = 28, 26, 8

_Place = tuple[int, int | None, int]
"""A turn's key, a place in its words, None above them, and how far below the view's top that stands."""


class TranscriptView(QAbstractScrollArea):
    """Shows turns. At the end it stays at the end; elsewhere what the reader looks at stays where it is.

    Signals:
        column_moved(int, int): the column's left edge and width.
    """

    column_moved = Signal(int, int)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = PageStyle()
        self._painter = TranscriptPainter(self._style, theme)
        self._placeholder = ""
        self._follows = True
        self._moving = False
        self._scene_height = 0
        self._turns_top = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Conversation"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The bar keeps its room while there is nothing to scroll: the column must not move when there is.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.scene = SceneCard(theme, self.viewport())
        self._notice = wrapped("hint", self.viewport())
        self._notice.hide()
        self._column = TurnColumn(self._measured(), self._style.font(), turn_measures())
        self.scene.set_style(self._style)
        self._measure_scene()
        self.scene.resized.connect(self._on_scene_resized)

    @property
    def turns(self) -> list[Turn]:
        """The turns that are shown."""
        return [self._column.turn(place) for place in range(len(self._column))]

    @property
    def notice(self) -> str:
        """What is said below the last turn."""
        return self._notice.text()

    @property
    def laid_out_count(self) -> int:
        """How many turns have been laid out."""
        return self._column.laid_out_count

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Show these in this order. A view that was empty shows their end."""
        self._follows = self._follows or not len(self._column)
        with self._steady():
            self._column.set_turns(turns)

    def update_turn(self, turn: Turn) -> None:
        """Show another form of a turn that is shown; one that is not is passed over."""
        if self._column.place(turn.key) is not None:
            with self._steady():
                self._column.update(turn)

    def append_text(self, key: int, text: str) -> None:
        """Add words to a turn. Cheap: called for each piece that streams."""
        place = self._column.place(key)
        if place is None:
            return
        if self._turns_top + self._column.top(place + 1) <= self._value and not self._follows:
            with self._steady():
                self._column.append(place, text)
            return
        # What grows within the view or below it moves nothing above it.
        before = self._column.height(place)
        self._column.append(place, text)
        if self._column.height(place) != before:
            self._refresh_range()
            self._settle()
        self.viewport().update()

    def set_read_from(self, key: int | None) -> None:
        """Say before a turn that the model reads from there; None says it nowhere."""
        with self._steady():
            self._column.set_read_from(key)

    def set_notice(self, text: str) -> None:
        """Say something below the last turn; "" says nothing."""
        with self._steady():
            self._notice.setText(text)
            self._notice.setVisible(bool(text))

    def set_placeholder(self, words: str) -> None:
        """Say something else where nothing has been said yet."""
        self._placeholder = words
        self.viewport().update()

    def set_style(self, style: PageStyle) -> None:
        """Take other colours or another type."""
        self._style = self._painter.style = style
        with self._steady():
            self.scene.set_style(style)
            self._measure()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and the interface font as it is now."""
        self._theme = theme
        self._painter.set_theme(theme)
        self.scene.set_theme(theme)
        with self._steady():
            self._measure()

    def follow(self) -> None:
        """Show the end, and stay there while it grows."""
        self._follows = True
        self._settle()
        self.viewport().update()

    def reveal(self, key: int) -> None:
        """Bring a turn into sight: all of it, or its beginning where it is higher than the view."""
        place = self._column.place(key)
        if place is None:
            return
        self._column.lay_out(place)
        self._refresh_range()
        top = self._column.top(place) + self._turns_top
        bottom, height = top + self._column.height(place), self.viewport().height()
        self._scroll_to(min(top, max(self._value, bottom - height)))
        self._follows = self._is_at_end
        self._settle()

    # What is marked, and what lies over the turns: for those who know more.

    def _marked(self) -> Shown:
        return Shown()

    def _place_parts(self) -> None:
        """Put what lies over the turns where it belongs."""
        g = self._column.geometry
        side = scaled(CARD_SIDE_PX)
        self.scene.setGeometry(g.left - side, scaled(_TOP_PX) - self._value, g.width + 2 * side, self._scene_height)
        if not self._notice.isHidden():
            top = self._turns_top + self._column.total - self._value
            self._notice.setGeometry(g.left, top, g.width, self._notice.heightForWidth(g.width))

    def _turn_at(self, y: float) -> int | None:
        """The place of the turn at a height of the viewport."""
        return self._column.at(y + self._value - self._turns_top)

    def _top_on_screen(self, content_y: int) -> int:
        """Where something among the turns stands in the viewport."""
        return content_y + self._turns_top - self._value

    # How it is done.

    @property
    def _value(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def _is_at_end(self) -> bool:
        return self._value >= self.verticalScrollBar().maximum() - _AT_END_PX

    @property
    def _total(self) -> int:
        notice = 0
        if not self._notice.isHidden():
            notice = self._notice.heightForWidth(self._column.geometry.width) + scaled(_BOTTOM_PX)
        return self._turns_top + self._column.total + notice + scaled(_BOTTOM_PX)

    def _measured(self) -> Geometry:
        font = self._style.font(self.devicePixelRatio())
        return measure(self._style, QFontMetricsF(font), self.viewport().size())

    def _measure(self) -> None:
        self._column.set_geometry(self._measured(), self._style.font(self.devicePixelRatio()), turn_measures())
        self._measure_scene()
        self.column_moved.emit(self._column.geometry.left, self._column.geometry.width)

    def _measure_scene(self) -> None:
        self._scene_height = self.scene.height_for(self._column.geometry.width + 2 * scaled(CARD_SIDE_PX))
        self._turns_top = scaled(_TOP_PX) + self._scene_height + scaled(_CARD_GAP_PX)

    @contextmanager
    def _steady(self) -> Iterator[None]:
        """Whatever happens inside, the end stays in sight where it was, or else the line at the view's top."""
        places = [] if self._follows else self._places_in_sight()
        self._moving, was_moving = True, self._moving
        yield
        self._refresh_range()
        self._moving = was_moving
        for key, place, below in places:
            at = self._column.place(key)
            if at is not None:
                self._scroll_to(self._height_of(at, place) - below)
                break
        self._settle()
        self.viewport().update()

    def _places_in_sight(self) -> list[_Place]:
        """What shows, from the top; nothing where the scene does, which stays by itself."""
        if self._value < self._turns_top:
            return []
        top = self._value - self._turns_top
        shown = self._column.between(top, top + self.viewport().height())
        return [self._place_in(place, first=place == shown.start) for place in shown]

    def _place_in(self, place: int, *, first: bool) -> _Place:
        key, inner = self._column.turn(place).key, None
        above = self._value - self._turns_top - self._column.words_top(place)
        if first and above > 0:
            inner = self._column.laid(place).place_at(0, above)
        return key, inner, self._height_of(place, inner) - self._value

    def _height_of(self, place: int, inner: int | None) -> int:
        if inner is None:
            return self._turns_top + self._column.top(place)
        self._column.lay_out(place)
        return self._turns_top + self._column.words_top(place) + self._column.laid(place).row_top(inner)

    def _refresh_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        self._moving, was_moving = True, self._moving
        bar.setRange(0, max(0, self._total - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._column.geometry.line)
        self._moving = was_moving

    def _scroll_to(self, value: int) -> None:
        self._moving, was_moving = True, self._moving
        self._refresh_range()
        self.verticalScrollBar().setValue(value)
        self._moving = was_moving

    def _settle(self) -> None:
        """Lay out what shows, so that nothing moves while it is painted."""
        if self._moving:
            return
        for _ in range(_MOST_ATTEMPTS):
            if self._follows:
                self._scroll_to(self._total)
            if not self._lay_out_shown():
                break
        self._place_parts()

    def _lay_out_shown(self) -> bool:
        """Lay out what shows; returns whether something turned out of another height than was guessed."""
        top = self._value - self._turns_top
        changed, shift = False, 0
        for place in self._column.between(top, top + self.viewport().height()):
            begins_above = self._column.top(place) < top
            delta = self._column.lay_out(place)
            changed = changed or bool(delta)
            shift += delta if begins_above else 0
        if changed:
            self._scroll_to(self._value + shift)
        return changed

    # What Qt asks for.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lay out what shows, then paint."""
        self._settle()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._style.page)
        origin = QPointF(self._column.geometry.left, self._turns_top - self._value)
        painter.translate(origin)
        if len(self._column):
            clip = QRectF(event.rect()).translated(-origin)
            self._painter.draw(painter, self._column, clip, self._marked())
        else:
            self._painter.draw_placeholder(painter, self._column, 0, self._placeholder)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Move the column; the line at the top stays there."""
        super().resizeEvent(event)
        with self._steady():
            self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Lay out what comes into sight before it is painted."""
        if self._moving:
            return
        self._follows = self._is_at_end
        self._settle()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Some lines."""
        return QSize(scaled(240), scaled(120))

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        self.verticalScrollBar().setEnabled(lowest < highest)

    @Slot()
    def _on_scene_resized(self) -> None:
        with self._steady():
            self._measure_scene()
