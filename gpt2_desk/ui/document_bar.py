"""The strip over the page: which document it is, and the way to the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gpt2_desk.ui.buttons import IconButton, WordButton
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.keys import CONTINUE_KEYS, SIDEBAR_KEYS, STOP_KEYS, key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme

HEIGHT_PX = 38
_SIDE_PX = 15
_GAP_PX = 7
_DOT_PX = 6
_LINE_PX = 2
_SHORTEST_NAME_PX = 60


class DocumentTitle(QWidget):
    """A tab without its siblings: an icon, the document's name, a dot while something in it is not saved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._unsaved = False
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def set_document(self, name: str, unsaved: bool) -> None:
        """Show a name, and whether something is not saved."""
        if (name, unsaved) == (self._name, self._unsaved):
            return
        self._name = name
        self._unsaved = unsaved
        self.setAccessibleName(f"{name}, not saved yet" if unsaved else name)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the whole name, and for the dot whether it shows or not, so that nothing jumps."""
        return QSize(self._around_name() + self.fontMetrics().horizontalAdvance(self._name) + 1, scaled(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for a few letters; the name is then cut in its middle."""
        return QSize(self._around_name() + scaled(_SHORTEST_NAME_PX), scaled(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it as a sheet that rises out of the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.fillRect(0, 0, self.width(), scaled(_LINE_PX), QColor(self._theme.accent))
        painter.fillRect(self.width() - 1, scaled(_LINE_PX), 1, self.height(), QColor(self._theme.border))
        area = self.rect().adjusted(scaled(_SIDE_PX), 0, -scaled(_SIDE_PX), 0)
        self._draw_icon(painter, area)
        self._draw_name(painter, area)
        if self._unsaved:
            self._draw_dot(painter, area)

    def _around_name(self) -> int:
        return 2 * scaled(_SIDE_PX) + scaled(ICON_PX) + 2 * scaled(_GAP_PX) + scaled(_DOT_PX)

    def _draw_icon(self, painter: QPainter, area: QRect) -> None:
        size = scaled(ICON_PX)
        place = QRect(area.left(), area.center().y() - size // 2 + 1, size, size)
        tinted(Icon.PAGE, self._theme.muted).paint(painter, place)

    def _draw_name(self, painter: QPainter, area: QRect) -> None:
        room = area.adjusted(scaled(ICON_PX + _GAP_PX), 0, -scaled(_GAP_PX + _DOT_PX), 0)
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setPen(QColor(self._theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_dot(self, painter: QPainter, area: QRect) -> None:
        radius = scaled(_DOT_PX) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.muted))
        painter.drawEllipse(QPointF(area.right() + 1 - radius, area.center().y() + 1), radius, radius)


class DocumentBar(QWidget):
    """The document's title, the sidebar's button, and Continue or Stop while the sidebar is folded.

    Signals:
        sidebar_toggled(): the sidebar is to be folded or unfolded.
        continue_requested()
        stop_requested()
    """

    sidebar_toggled = Signal()
    continue_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DocumentBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(HEIGHT_PX))
        self._folded = False
        self._writing = False
        self.title = DocumentTitle(theme, self)
        self.continue_button, self.stop_button = self._make_buttons()
        self.sidebar_button = IconButton(Icon.SIDEBAR, "", parent=self)
        self._lay_out()
        self.continue_button.clicked.connect(self.continue_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.sidebar_button.clicked.connect(self._on_sidebar_clicked)
        self._show_buttons()
        self.set_theme(theme)

    def set_document(self, name: str, unsaved: bool) -> None:
        """Show a name, and whether something is not saved."""
        self.title.set_document(name, unsaved)

    def set_sidebar_folded(self, folded: bool) -> None:
        """Say whether the sidebar is folded; while it is, Continue or Stop stands here."""
        self._folded = folded
        self._show_buttons()

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while text comes, Continue otherwise."""
        self._writing = writing
        self._show_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self.title, self.continue_button, self.stop_button, self.sidebar_button):
            part.set_theme(theme)

    def _make_buttons(self) -> tuple[WordButton, WordButton]:
        go = f"Write on from the caret ({key_words(CONTINUE_KEYS)})."
        halt = f"Stop writing ({key_words(STOP_KEYS)})."
        return (
            WordButton(Icon.CONTINUE, "Continue", go, primary=True, compact=True, parent=self),
            WordButton(Icon.STOP, "Stop", halt, compact=True, parent=self),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, scaled(8), 0)
        row.setSpacing(scaled(4))
        row.addWidget(self.title)
        row.addStretch(1)
        for button in (self.continue_button, self.stop_button, self.sidebar_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_buttons(self) -> None:
        self.continue_button.setVisible(self._folded and not self._writing)
        self.stop_button.setVisible(self._folded and self._writing)
        name = "Show the sidebar" if self._folded else "Hide the sidebar"
        self.sidebar_button.setAccessibleName(name)
        self.sidebar_button.setToolTip(f"{name} ({key_words(SIDEBAR_KEYS)})")

    @Slot()
    def _on_sidebar_clicked(self) -> None:
        self.sidebar_toggled.emit()
