"""What went wrong with one model, or is to be known of it, said within its card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.contract import DeskError
from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import restyle, wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import told, tr

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a box says.

    Attributes:
        head: what happened.
        body: why, and what to do.
        actions: its buttons.
        details: what "Copy details" copies besides, or "".
        notice: whether it is no failure.
    """

    head: str
    body: str = ""
    actions: tuple[Action, ...] = ()
    details: str = ""
    notice: bool = False

    @classmethod
    def of(cls, error: DeskError, actions: Sequence[Action] = ()) -> Message:
        """An error, in the writer's language."""
        error = told(error)
        body = " ".join(part for part in (error.why, error.todo) if part)
        return cls(error.what, body, tuple(actions), error.details)

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self.head} {self.body}".strip()


class ProblemBox(QFrame):
    """What happened, why, what to do, and buttons for it.

    Signals:
        closed(): the writer has read it.
    """

    closed = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("problem", True)
        self._message: Message | None = None
        self._theme = theme
        self._picture = QLabel(self)
        self._head = wrapped("name", self)
        self._body = wrapped("", self)
        self._row = QWidget(self)
        self._buttons: list[QPushButton] = []
        self._close = IconButton(Icon.CLOSE, tr("Close this message"), tr("Close"), self)
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.hide()
        self.set_theme(theme)

    @property
    def labels(self) -> tuple[str, ...]:
        """What its buttons say."""
        return () if self._message is None else tuple(word for word, _ in self._message.actions)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [*self._buttons, self._close]

    def show_message(self, message: Message | None, *, closable: bool) -> None:
        """Say this in place of what was said before; None says nothing."""
        self._message = message
        self.setVisible(message is not None)
        if message is None:
            return
        self._head.setText(message.head)
        self._body.setText(message.body)
        self._body.setVisible(bool(message.body))
        self.setAccessibleName(tr("Notice") if message.notice else tr("Error"))
        self.setAccessibleDescription(message.words)
        self._replace_buttons(message)
        self._close.setVisible(closable)
        restyle(self, "notice", message.notice)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self._close.set_theme(theme)
        notice = self._message is not None and self._message.notice
        icon = tinted(Icon.INFO, theme.accent) if notice else tinted(Icon.WARNING, theme.danger)
        self._picture.setPixmap(icon.pixmap(scaled(ICON_PX)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._head)
        words.addWidget(self._body)
        words.addWidget(self._row)
        words.addStretch(1)
        words.setContentsMargins(0, scaled(3), 0, scaled(3))
        self._picture.setContentsMargins(0, scaled(3), 0, 0)  # the first line stands level with the button that closes
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(6), scaled(6), scaled(6))
        row.setSpacing(scaled(9))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout(self._row)
        buttons.setContentsMargins(0, scaled(6), 0, 0)
        buttons.setSpacing(scaled(8))
        buttons.addStretch()

    def _replace_buttons(self, message: Message) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        actions = [*message.actions, *([(tr("Copy details"), self._copy)] if message.details else [])]
        self._buttons = [self._add_button(place, *action) for place, action in enumerate(actions)]
        self._row.setVisible(bool(self._buttons))

    def _add_button(self, place: int, word: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(word, self._row)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(word)
        button.clicked.connect(lambda _checked=False: do())
        layout = self._row.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(place, button)
        button.show()
        return button

    @Slot()
    def _copy(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(f"{self._message.words}\n{self._message.details}")
