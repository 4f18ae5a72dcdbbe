"""The bar at the foot of the page that says what went wrong, and what to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gpt2_desk.contract import DeskError
from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import told, tr

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does, on the GUI's thread."""

_NARROWEST_TEXT_PX = 260


@dataclass(frozen=True, slots=True)
class _Message:
    head: str
    body: str
    actions: tuple[Action, ...]
    details: str
    notice: bool
    topic: str


class ErrorBar(QWidget):
    """Shows one message at a time, the newest failure first; the others wait until the writer has answered it.

    A message of the same topic takes the place of an older one: of two things said of one file, the second is true.
    The bar never takes the focus by itself.

    Signals:
        answered(): the message that was shown is gone.
    """

    answered = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ErrorBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._shown: _Message | None = None
        self._waiting: deque[_Message] = deque()
        self._picture = QLabel(self)
        self._head = _wrapped("name", self)
        self._body = _wrapped("", self)
        self._buttons = QHBoxLayout()
        self._close = IconButton(Icon.CLOSE, tr("Close this message"), tr("Close"), self)
        self._close.clicked.connect(self._on_answered)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.hide()
        self.set_theme(theme)

    def show_error(self, error: DeskError, actions: Sequence[Action] = (), topic: str = "") -> None:
        """Say what went wrong, before what is said of other topics."""
        error = told(error)
        body = " ".join(part for part in (error.why, error.todo) if part)
        self._enqueue(_Message(error.what, body, tuple(actions), error.details, notice=False, topic=topic))

    def show_notice(self, what: str, why: str = "", actions: Sequence[Action] = (), topic: str = "") -> None:
        """Say something that is no failure, after what is said of other topics."""
        self._enqueue(_Message(what, why, tuple(actions), "", notice=True, topic=topic))

    def dismiss(self, topic: str) -> None:
        """Take back what was said of a topic: it is true no more."""
        self._waiting = deque(message for message in self._waiting if message.topic != topic)
        if self._shown is not None and self._shown.topic == topic:
            self._on_answered()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self._close.set_theme(theme)
        notice = self._shown is not None and self._shown.notice
        icon = tinted(Icon.INFO, theme.accent) if notice else tinted(Icon.WARNING, theme.danger)
        self._picture.setPixmap(icon.pixmap(scaled(ICON_PX + 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the buttons below the words where both do not fit side by side."""
        super().resizeEvent(event)
        self._turn()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._head)
        words.addWidget(self._body)
        self._buttons.setSpacing(scaled(8))
        self._row.setSpacing(scaled(8))
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(scaled(18), scaled(10), scaled(8), scaled(10))
        outer.setSpacing(scaled(9))
        outer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._row, 1)
        outer.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _turn(self) -> None:
        room = self.width() - self._buttons.sizeHint().width() - 2 * self._close.sizeHint().width() - scaled(40)
        beside = room >= scaled(_NARROWEST_TEXT_PX)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _enqueue(self, message: _Message) -> None:
        before = [] if self._shown is None else [self._shown]
        others = [other for other in (*before, *self._waiting) if other.topic != message.topic]
        # What has just gone wrong is what the writer is looking for; only a mere notice waits for its turn.
        self._waiting = deque([*others, message] if message.notice else [message, *others])
        self._show_next()

    def _show_next(self) -> None:
        self._shown = self._waiting.popleft() if self._waiting else None
        if self._shown is None:
            self.hide()
            return
        self._fill(self._shown)
        self.show()
        announce(self, f"{self._shown.head} {self._shown.body}".strip(), urgent=True)

    def _fill(self, message: _Message) -> None:
        self._head.setText(message.head)
        self._body.setText(message.body)
        self._body.setVisible(bool(message.body))
        self._replace_buttons(message)
        self.setAccessibleName(tr("Notice") if message.notice else tr("Error"))
        self.setAccessibleDescription(f"{message.head} {message.body}".strip())
        self.setProperty("notice", message.notice)
        self.style().unpolish(self)
        self.style().polish(self)
        self.set_theme(self._theme)
        self._turn()

    def _replace_buttons(self, message: _Message) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if message.details:
            self._add_button(tr("Copy details")).clicked.connect(self._on_copy)
        for label, do in message.actions:
            self._add_button(label).clicked.connect(lambda _checked=False, do=do: self._answer_with(do))
        self._buttons.addStretch()

    def _add_button(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(label)
        self._buttons.addWidget(button)
        self.setTabOrder(button, self._close)
        return button

    def _answer_with(self, do: Callable[[], object]) -> None:
        self._on_answered()
        do()

    @Slot()
    def _on_answered(self) -> None:
        self._show_next()
        self.answered.emit()

    @Slot()
    def _on_copy(self) -> None:
        if self._shown is not None:
            words = f"{self._shown.head} {self._shown.body}\n{self._shown.details}"
            QGuiApplication.clipboard().setText(words)


def _wrapped(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
