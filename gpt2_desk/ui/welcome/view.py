"""What the welcome says, and its three buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.settings import Mark
from gpt2_desk.ui.buttons import LinkButton
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.keys import CONTINUE_KEYS, STOP_KEYS, key_words
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr
from gpt2_desk.ui.welcome.sample import Sample

LEAD = marked(
    "A small model lives inside this program and carries on from your caret, on this machine, without the internet. "
    "What you write stays here."
)
WHENCE = marked("They come from the Hugging Face hub, and only when you ask for one.")
KEYS = (
    ((CONTINUE_KEYS,), marked("Continue from the caret")),
    ((STOP_KEYS,), marked("Stop")),
    (("Tab",), marked("Take the grey suggestion")),
    (("Alt+PgUp", "Alt+PgDown"), marked("Leaf through the alternatives")),
    (("Ctrl+Z",), marked("Take the last continuation back")),
)

_COLUMN_PX = 575
_SIDE_PX, _NARROW_SIDE_PX, _NARROW_PX = 56, 32, 560
_HEAD_PX = 28
_CAPS_PX = 176
_BELOW_PX = 20
_BUTTON_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class Welcome(QScrollArea):
    """Covers the page, which keeps the focus, so that whatever is typed falls on it, by an input method as well.

    What is typed while a button has the focus goes to the page, and the focus with it. Where the window is low, the
    sample goes first and then the keys; what does not fit even then scrolls.

    Args:
        page: what is covered, a text field.
        style: the page's looks.
        theme: the theme in force.

    Signals:
        start_requested()
        open_requested()
        models_requested()
    """

    start_requested = Signal()
    open_requested = Signal()
    models_requested = Signal()

    def __init__(self, page: QAbstractScrollArea, style: PageStyle, theme: Theme = LIGHT) -> None:
        super().__init__(page.viewport())
        self._page = page
        self.setObjectName("Welcome")
        self.setAccessibleName(tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFont(_interface_font())  # it would take the page's
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._ground = QWidget()
        self._column = QWidget(self._ground)
        self._head = wrapped(
            "", self._column, tr("Write a sentence. Then press {keys}.", keys=key_words(CONTINUE_KEYS))
        )
        self._lead = wrapped("lead", self._column, tr(LEAD))
        self.start_button = QPushButton(tr("Start writing"), self._column)
        self.open_button = QPushButton(tr("Open a document…"), self._column)
        self._keys = _key_table(self._column)
        self._shown = QWidget(self._column)
        self._sample = Sample(style, self._shown)
        self.models_button = LinkButton(tr("See the larger models"), self._column)
        self._buttons = (self.start_button, self.open_button, self.models_button)
        self._dress()
        self._lay_out()
        self.set_style(style)
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """What a screen reader is to say of it."""
        return f"{self._head.text()} {self._lead.text()}"

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self.models_button.set_theme(theme)

    def set_style(self, style: PageStyle) -> None:
        """Take the page's colours and its face."""
        font = style.font(self.devicePixelRatio())
        font.setPixelSize(scaled(_HEAD_PX))
        self._head.setFont(font)
        self._sample.set_style(style)
        self._sample.setProperty("marked", style.mark is not Mark.NOTHING)
        self._fit()

    def focus_button(self, *, first: bool) -> None:
        """Put the focus on the first button, or on the last."""
        self._focus(0 if first else -1, forwards=first)

    def scroll_by_key(self, event: QKeyEvent) -> None:
        """Scroll as a key says."""
        QAbstractScrollArea.keyPressEvent(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hand on to the page what is typed on a button."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and _writes(event):
                self._page.setFocus()
                QApplication.sendEvent(self._page, event)
                return True
            case QInputMethodEvent() if event.commitString() or event.preeditString():
                # What is being composed when the focus goes is committed here first, and so handed on as well.
                QApplication.sendEvent(self._page, event)
                self._page.setFocus()
                return True
            case _ if event.type() == QEvent.Type.InputMethodQuery:
                QApplication.sendEvent(self._page, event)
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        """Walk round the buttons: the page would keep Tab for itself."""
        focused = [button.hasFocus() for button in self._buttons]
        if not any(focused):
            return False
        self._focus((focused.index(True) + (1 if next else -1)) % len(focused), forwards=next)
        return True

    def _focus(self, number: int, *, forwards: bool) -> None:
        button = self._buttons[number]
        button.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        self.ensureWidgetVisible(button)

    def _dress(self) -> None:
        self._ground.setObjectName("WelcomeGround")
        self.models_button.setObjectName("WelcomeModels")
        self._column.setMaximumWidth(scaled(_COLUMN_PX))
        self.start_button.setProperty("primary", True)
        self.models_button.set_drawing(Icon.DOWNLOAD)
        self.models_button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.models_button.setAccessibleDescription(tr(WHENCE))
        asked = (self.start_requested, self.open_requested, self.models_requested)
        for button, signal in zip(self._buttons, asked, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            button.installEventFilter(self)
            button.clicked.connect(signal)

    def _lay_out(self) -> None:
        row, link = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self.start_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        link.addWidget(self.models_button)
        link.addStretch(1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, scaled(24), 0, scaled(24))
        column.setSpacing(0)
        column.addStretch(2)
        for part, below_px in ((self._head, 12), (self._lead, 24), (row, 28)):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
            column.addSpacing(scaled(below_px))
        # These two may be left out, and the room below them with them.
        below = QVBoxLayout(self._shown)
        below.setContentsMargins(0, 0, 0, scaled(_BELOW_PX))
        below.addWidget(self._sample)
        column.addWidget(self._keys)
        column.addWidget(self._shown)
        column.addLayout(link)
        column.addWidget(wrapped("hint", self._column, tr(WHENCE)))
        column.addStretch(3)
        self._across = QHBoxLayout(self._ground)
        self._across.addStretch(1)
        self._across.addWidget(self._column, 1000)
        self._across.addStretch(1)
        self.setWidget(self._ground)

    def _fit(self) -> None:
        room = self.viewport().size()
        side = scaled(_SIDE_PX if room.width() >= scaled(_NARROW_PX) else _NARROW_SIDE_PX)
        self._across.setContentsMargins(side, 0, side, 0)
        width = min(room.width() - 2 * side, scaled(_COLUMN_PX))
        is_marked = bool(self._sample.property("marked"))
        for keys, sample in ((True, is_marked), (True, False), (False, False)):
            self._keys.setVisible(keys)
            self._shown.setVisible(sample)
            layout = self._column.layout()
            if layout is None or layout.totalHeightForWidth(width) <= room.height():
                return


def _key_table(parent: QWidget) -> QWidget:
    table = QWidget(parent)
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, scaled(_BELOW_PX))
    grid.setVerticalSpacing(scaled(10))
    grid.setHorizontalSpacing(scaled(16))
    grid.setColumnMinimumWidth(0, scaled(_CAPS_PX) - scaled(16))
    grid.setColumnStretch(1, 1)
    for row, (caps, what) in enumerate(KEYS):
        line = QHBoxLayout()
        line.setSpacing(scaled(5))
        for keys in caps:
            line.addWidget(label("cap", table, key_words(keys)))
        line.addStretch(1)
        grid.addLayout(line, row, 0)
        grid.addWidget(label("", table, tr(what)), row, 1)
    return table


def _interface_font() -> QFont:
    font = QFont(QApplication.font())
    font.setFamilies(font.families())
    font.setPixelSize(interface_px())
    return font


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes something; AltGr is Ctrl and Alt on some systems."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    )
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    text = event.text()
    return bool(text) and text.isprintable() and event.key() not in _BUTTON_KEYS and (not held or held == alt_gr)
