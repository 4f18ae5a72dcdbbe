"""The quiet buttons below a turn."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

BUTTON_PX, TOOL_ICON_PX, TOOLS_GAP_PX = 26, 16, 2
TOOLS_LEFT_PX = -5
"""How far right of the column's left edge the buttons begin: the first icon stands at that edge."""

_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_WRITING = marked("The model is writing.")


class TurnButton(IconButton):
    """A button of a turn. The arrow keys are the conversation's, where the base class would go to another button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave those to the conversation."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TurnTools(QWidget):
    """What can be done with a turn. No setter makes a signal.

    Signals, with the turn's key:
        retry_requested(int): another is to be written in its place.
        step_requested(int, int): the one before (-1) or after (1) is to be shown.
        edit_requested(int)
        copy_requested(int)
        page_requested(int): it is to be put on a page.
        delete_requested(int)
    """

    retry_requested = Signal(int)
    step_requested = Signal(int, int)
    edit_requested = Signal(int)
    copy_requested = Signal(int)
    page_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key: int | None = None
        self._shown: tuple[Turn, bool, bool] | None = None
        self.setCursor(Qt.CursorShape.ArrowCursor)  # the text below has another
        self.previous_button = self._button(Icon.LEFT, tr("Previous"), tr("Previous (Left)"))
        self._count: QLabel = label("hint", self)
        self.next_button = self._button(Icon.RIGHT, tr("Next"), tr("Next (Right)"))
        self.retry_button = self._button(Icon.RETRY, tr("Try another"), tr("Try another (R)"))
        self.edit_button = self._button(Icon.EDIT, tr("Edit"), tr("Edit (E)"))
        self.copy_button = self._button(Icon.COPY, tr("Copy"), tr("Copy (C)"))
        self.page_button = self._button(Icon.PAGE, tr("To the page"), tr("To the page (P)"))
        self.delete_button = self._button(Icon.TRASH, tr("Delete"), tr("Delete (Del)"))
        self.retry_button.setProperty("word", True)
        self._lay_out()
        self._connect()
        self.set_reachable(False)
        self.set_theme(theme)
        self.hide()

    @property
    def buttons(self) -> tuple[TurnButton, ...]:
        """All, in the order in which they stand."""
        return (
            self.previous_button,
            self.next_button,
            self.retry_button,
            self.edit_button,
            self.copy_button,
            self.page_button,
            self.delete_button,
        )

    def set_turn(self, turn: Turn, *, busy: bool, wordy: bool) -> None:
        """Be for another turn.

        Args:
            turn: which.
            busy: whether the model writes, so that it cannot write another.
            wordy: whether to say "Try another" in words.
        """
        if self._shown == (turn, busy, wordy):
            return
        self._shown = turn, busy, wordy
        self.key = turn.key
        self._count.setText(turn.count)
        for part in (self.previous_button, self._count, self.next_button):
            part.setVisible(turn.total > 1)
        self.retry_button.setVisible(turn.by_model)
        for button in (self.previous_button, self.next_button, self.retry_button):
            button.setEnabled(not busy)
        self.retry_button.setToolTip(tr(_WRITING) if busy else tr("Try another (R)"))
        self._say_word(wordy)
        for button in self.buttons:
            button.setAccessibleName(f"{button.toolTip().split(' (')[0]}, {turn.name}")
        self.adjustSize()

    def set_reachable(self, reachable: bool) -> None:
        """Say whether Tab stops at the buttons."""
        policy = Qt.FocusPolicy.TabFocus if reachable else Qt.FocusPolicy.NoFocus
        for button in self.buttons:
            button.setFocusPolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for button in self.buttons:
            button.set_theme(theme)
        for button, icon in (
            (self.previous_button, Icon.LEFT),
            (self.next_button, Icon.RIGHT),
            (self.retry_button, Icon.RETRY),
        ):
            button.setIcon(tinted(icon, theme.accent, theme.disabled))

    def _button(self, icon: Icon, name: str, tip: str) -> TurnButton:
        button = TurnButton(icon, name, tip, self)
        button.setIconSize(QSize(scaled(TOOL_ICON_PX), scaled(TOOL_ICON_PX)))
        button.setFixedWidth(scaled(BUTTON_PX))
        return button

    def _say_word(self, wordy: bool) -> None:
        style = Qt.ToolButtonStyle
        self.retry_button.setText(tr("Try another") if wordy else "")
        self.retry_button.setToolButtonStyle(style.ToolButtonTextBesideIcon if wordy else style.ToolButtonIconOnly)
        self.retry_button.setFixedWidth(self.retry_button.sizeHint().width() if wordy else scaled(BUTTON_PX))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(TOOLS_GAP_PX))
        row.addWidget(self.previous_button)
        row.addWidget(self._count)
        for button in self.buttons[1:]:
            row.addWidget(button)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.retry_button.clicked.connect(self._on_retry)
        self.edit_button.clicked.connect(self._on_edit)
        self.copy_button.clicked.connect(self._on_copy)
        self.page_button.clicked.connect(self._on_page)
        self.delete_button.clicked.connect(self._on_delete)

    @Slot()
    def _on_previous(self) -> None:
        self.step_requested.emit(self.key, -1)

    @Slot()
    def _on_next(self) -> None:
        self.step_requested.emit(self.key, 1)

    @Slot()
    def _on_retry(self) -> None:
        self.retry_requested.emit(self.key)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.key)

    @Slot()
    def _on_copy(self) -> None:
        self.copy_requested.emit(self.key)

    @Slot()
    def _on_page(self) -> None:
        self.page_requested.emit(self.key)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.key)
