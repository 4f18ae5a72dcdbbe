"""A conversation in which words can be selected with the mouse, within one turn, and copied."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QCursor, QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from gpt2_desk.ui.chat.transcript_view import TranscriptView
from gpt2_desk.ui.chat.turn import Selection
from gpt2_desk.ui.palette import LIGHT, Theme


class SelectingTranscript(TranscriptView):
    """Press and drag selects, two clicks a word, three a paragraph, Shift and a click extends."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._selection: Selection | None = None
        self._dragging = False
        self._hovered: int | None = None
        self._since_double_click = QElapsedTimer()
        self.viewport().setMouseTracking(True)

    @property
    def selected_text(self) -> str:
        """The words that are selected."""
        selection, place = self._selection, self._column.place(self._selection.key if self._selection else None)
        if selection is None or place is None:
            return ""
        laid = self._column.laid(place)
        return laid.text(min(selection.start, laid.end), min(selection.end, laid.end))

    def select_turn(self, key: int) -> None:
        """Select all words of a turn."""
        place = self._column.place(key)
        if place is not None:
            self._select(Selection(key, 0, self._column.laid(place).end))

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard."""
        if text := self.selected_text:
            QGuiApplication.clipboard().setText(text)

    def _pressed(self, key: int) -> None:
        """The mouse was pressed on a turn."""

    def _on_hovered(self) -> None:
        """The mouse is over another turn."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to select, or extend what is selected."""
        place = self._turn_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            super().mousePressEvent(event)
            return
        key = self._column.turn(place).key
        at = self._place_in_words(place, event.position().toPoint())
        if self._is_third_click():
            self._select(Selection(key, *self._span(place, at, QTextCursor.SelectionType.BlockUnderCursor)))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection and self._selection.key == key:
            self._select(Selection(key, self._selection.anchor, at))
            self._dragging = True
        else:
            self._select(Selection(key, at, at))
            self._dragging = True
        self._pressed(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select as far as the mouse goes; scroll where it leaves the view."""
        if self._dragging and self._selection is not None:
            self._drag_to(self._selection, event.position().toPoint())
        else:
            self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End to select; where the system has a clipboard for it, the words are on it."""
        super().mouseReleaseEvent(event)
        self._dragging = False
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and (text := self.selected_text):
            clipboard.setText(text, QClipboard.Mode.Selection)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select a word."""
        place = self._turn_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            at = self._place_in_words(place, event.position().toPoint())
            span = self._span(place, at, QTextCursor.SelectionType.WordUnderCursor)
            self._select(Selection(self._column.turn(place).key, *span))
            self._since_double_click.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Another turn comes below a mouse that rests."""
        super().scrollContentsBy(dx, dy)
        if self.viewport().underMouse() and not self._dragging:
            self._hover(self.viewport().mapFromGlobal(QCursor.pos()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Know when the mouse goes."""
        if event.type() == QEvent.Type.Leave:
            self._set_hovered(None)
        return super().viewportEvent(event)

    def _drag_to(self, selection: Selection, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if not 0 <= point.y() < self.viewport().height():
            bar.setValue(bar.value() + bar.singleStep() * (1 if point.y() > 0 else -1))
        place = self._column.place(selection.key)
        if place is not None:
            self._select(Selection(selection.key, selection.anchor, self._place_in_words(place, point)))

    def _hover(self, point: QPoint) -> None:
        place = self._turn_at(point.y())
        self._set_hovered(None if place is None else self._column.turn(place).key)
        over = place is not None and self._over_words(place, point)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)

    def _set_hovered(self, key: int | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self._on_hovered()

    def _over_words(self, place: int, point: QPoint) -> bool:
        x, y = self._in_words(place, point)
        return 0 <= y < self._column.words_bottom(place) - self._column.words_top(place) and self._column.laid(
            place
        ).covers(x, y)

    def _place_in_words(self, place: int, point: QPoint) -> int:
        """The place nearest to a point of the viewport; above the words their beginning, below them their end."""
        x, y = self._in_words(place, point)
        laid = self._column.laid(place)
        if y < 0:
            return 0
        return laid.end if y >= laid.height else laid.place_at(x, y)

    def _in_words(self, place: int, point: QPoint) -> tuple[float, float]:
        left, top = self._column.geometry.left, self._top_on_screen(self._column.words_top(place))
        return point.x() - left, point.y() - top

    def _span(self, place: int, at: int, kind: QTextCursor.SelectionType) -> tuple[int, int]:
        return self._column.laid(place).span_at(at, kind)

    def _select(self, selection: Selection | None) -> None:
        self._selection = selection
        self.viewport().update()

    def _is_third_click(self) -> bool:
        timer = self._since_double_click
        third = timer.isValid() and timer.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
        timer.invalidate()
        return third
