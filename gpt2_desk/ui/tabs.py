"""The tabs of the documents that are open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHoverEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QTabBar, QToolButton, QWidget

from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

HEIGHT_PX = 38
CLOSE_KEYS = "Ctrl+W"
_SIDE_PX = 15
_GAP_PX = 7
_MARK_PX = 18
_END_PX = 8
_DOT_PX = 6
_BAR_PX, _BAR_HEIGHT_PX = 2, 13
_SHORTEST_NAME_PX = 60
_LONGEST_NAME_PX = 220


@dataclass(frozen=True, slots=True)
class Tab:
    """A document in the strip.

    Attributes:
        key: tells it from the others for as long as it is open.
        name: what it is called.
        unsaved: whether something in it is not saved.
        tip: its tooltip, such as where its file lies; "" for its name.
        chat: whether it is a conversation.
        writing: whether a model writes in it.
    """

    key: int
    name: str
    unsaved: bool
    tip: str = ""
    chat: bool = False
    writing: bool = False

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        notes = (tr("not saved yet") if self.unsaved else "", tr("the model is writing") if self.writing else "")
        return ", ".join(part for part in (self.name, *notes) if part)


class TabMark(QAbstractButton):
    """The end of a tab: a cross that closes it, a dot while it is unsaved, a bar while the model writes in it."""

    def __init__(self, key: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._tab: Tab | None = None
        self._theme = LIGHT
        self._current = self._near = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the strip has keys of its own
        # Qt puts it flush with the tab's end; what is drawn stands off from there.
        self.setFixedSize(scaled(_MARK_PX) + scaled(_END_PX), scaled(_MARK_PX))
        self.setToolTip(tr("Close ({keys})", keys=key_words(CLOSE_KEYS)))

    def show_tab(self, tab: Tab, theme: Theme, *, current: bool, near: bool) -> None:
        """Show how a tab is: whether it is the one on the page, and whether the pointer is on it."""
        self._tab, self._theme, self._current, self._near = tab, theme, current, near
        self.setAccessibleName(tr("Close {name}", name=tab.name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw one of the three, or nothing."""
        if self._tab is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._near or self.underMouse():
            self._draw_cross(painter)
        elif self._tab.writing and not self._current:
            self._draw_bar(painter)
        elif self._tab.unsaved:
            self._draw_dot(painter)
        elif self._current:
            self._draw_cross(painter)

    def _area(self) -> QRect:
        return QRect(0, 0, scaled(_MARK_PX), scaled(_MARK_PX))

    def _draw_cross(self, painter: QPainter) -> None:
        if self.underMouse():
            painter.setBrush(QColor(self._theme.pressed))
            painter.drawRoundedRect(self._area(), scaled(5), scaled(5))
        edge = scaled(2)
        colour = self._theme.text if self.underMouse() else self._theme.muted
        tinted(Icon.CLOSE, colour).paint(painter, self._area().adjusted(edge, edge, -edge, -edge))

    def _draw_dot(self, painter: QPainter) -> None:
        radius = scaled(_DOT_PX) / 2
        painter.setBrush(QColor(self._theme.muted))
        painter.drawEllipse(QRectF(self._area()).center(), radius, radius)

    def _draw_bar(self, painter: QPainter) -> None:
        size = QPointF(scaled(_BAR_PX), scaled(_BAR_HEIGHT_PX))
        corner = QRectF(self._area()).center() - size / 2
        painter.fillRect(QRectF(corner, corner + size), QColor(self._theme.accent))


class TabStrip(QTabBar):
    """One tab per document: they shrink where there are many, and then scroll.

    Left and Right choose, with Ctrl and Shift they move the tab; Delete closes, as does the middle button.
    No setter makes a signal.

    Signals, with the tab's key:
        chosen(int)
        close_requested(int)
        moved(int, int): it stands elsewhere now: its new place, from 0.
    """

    chosen = Signal(int)
    close_requested = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: dict[int, Tab] = {}
        self._theme = theme
        self._near = -1
        self.setObjectName("TabStrip")
        self.setAccessibleName(tr("Documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setMovable(True)
        self._name_scrollers()
        self.currentChanged.connect(self._on_current_changed)
        self.tabMoved.connect(self._on_tab_moved)

    @property
    def keys(self) -> list[int]:
        """The keys of the tabs, as they stand."""
        return [self.tabData(index) for index in range(self.count())]

    @property
    def current(self) -> int | None:
        """The key of the tab on the page; None without any."""
        index = self.currentIndex()
        return self.keys[index] if index >= 0 else None

    def set_tabs(self, tabs: Sequence[Tab], current: int) -> None:
        """Show these tabs in this order, one of them as the one on the page."""
        with QSignalBlocker(self):
            if [tab.key for tab in tabs] != self.keys:
                self._place([tab.key for tab in tabs])
            self._tabs = {tab.key: tab for tab in tabs}
            for index, tab in enumerate(tabs):
                self._describe(index, tab)
            if current in self._tabs:
                self.setCurrentIndex(self.keys.index(current))
        self._show_marks()
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for index, key in enumerate(self.keys):
            self.setTabIcon(index, self._icon(self._tabs[key]))
        self._show_marks()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Room for the whole name unless it is a very long one, and for the mark whether it shows or not."""
        name = self.fontMetrics().horizontalAdvance(self._name_at(index)) + scaled(_GAP_PX)
        return self._size_around(min(name, scaled(_LONGEST_NAME_PX)))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Room for a few letters; the name is then cut in its middle."""
        return self._size_around(scaled(_SHORTEST_NAME_PX)).boundedTo(self.tabSizeHint(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close or move the tab; what chooses another is the base class's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        moving = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.close_requested.emit(self.current)
        elif step and event.modifiers() & moving == moving:
            self._move_current(step)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The middle button closes."""
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.close_requested.emit(self.tabData(index))
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll the strip, where the base class would turn to another document."""
        turn = event.angleDelta()
        back, on = self._scrollers()
        scroller = back if (turn.y() or turn.x()) > 0 else on
        if scroller.isVisible() and scroller.isEnabled():
            scroller.click()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Follow the pointer: the tab under it offers its cross."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverMove) and isinstance(event, QHoverEvent):
            self._set_near(self.tabAt(event.position().toPoint()))
        elif event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Hide):
            self._set_near(-1)
        return super().event(event)

    def _place(self, keys: Sequence[int]) -> None:
        while self.count():
            self._take_mark(0)
            self.removeTab(0)
        for index, key in enumerate(keys):
            self.addTab("")
            self.setTabData(index, key)
            mark = TabMark(key, self)
            mark.clicked.connect(self._on_mark_clicked)
            self.setTabButton(index, QTabBar.ButtonPosition.RightSide, mark)

    def _take_mark(self, index: int) -> None:
        mark = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if mark is not None:
            mark.hide()
            mark.deleteLater()

    def _describe(self, index: int, tab: Tab) -> None:
        name = tab.name.replace("&", "&&")  # which would underline a letter
        if self.tabText(index) != name:
            self.setTabText(index, name)
        self.setTabIcon(index, self._icon(tab))
        self.setTabToolTip(index, tab.tip or tab.words)
        self.setAccessibleTabName(index, tab.words)

    def _icon(self, tab: Tab) -> QIcon:
        return tinted(Icon.CHAT if tab.chat else Icon.PAGE, self._theme.muted)

    def _name_at(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")

    def _size_around(self, name_px: int) -> QSize:
        around = scaled(_SIDE_PX) + scaled(ICON_PX) + 2 * scaled(_GAP_PX) + scaled(_MARK_PX) + scaled(_END_PX)
        return QSize(around + name_px, scaled(HEIGHT_PX))

    def _show_marks(self) -> None:
        for index, key in enumerate(self.keys):
            mark = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if isinstance(mark, TabMark):
                mark.show_tab(
                    self._tabs[key], self._theme, current=index == self.currentIndex(), near=index == self._near
                )

    def _set_near(self, index: int) -> None:
        if index != self._near:
            self._near = index
            self._show_marks()

    def _move_current(self, step: int) -> None:
        index = self.currentIndex()
        if 0 <= index + step < self.count():
            self.moveTab(index, index + step)

    def _scrollers(self) -> tuple[QToolButton, QToolButton]:
        back = self.findChild(QToolButton, "ScrollLeftButton")
        on = self.findChild(QToolButton, "ScrollRightButton")
        assert isinstance(back, QToolButton)
        assert isinstance(on, QToolButton)
        return back, on

    def _name_scrollers(self) -> None:
        for scroller, name in zip(self._scrollers(), (tr("Earlier tabs"), tr("Later tabs")), strict=True):
            scroller.setAccessibleName(name)
            scroller.setToolTip(name)

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        self._show_marks()
        if index >= 0:
            self.chosen.emit(self.tabData(index))

    @Slot(int, int)
    def _on_tab_moved(self, _before: int, now: int) -> None:
        # While a tab is dragged over another, Qt tells of the one that gives way or of the one in hand; either is true.
        self._show_marks()
        self.moved.emit(self.tabData(now), now)

    @Slot()
    def _on_mark_clicked(self) -> None:
        mark = self.sender()
        if isinstance(mark, TabMark):
            self.close_requested.emit(mark.key)
