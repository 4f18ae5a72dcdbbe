"""The preferences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.preference_groups import NetworkGroup, PlaceGroup, TokenGroup

LEAST_WIDTH_PX = 480


class PreferencesDialog(QuietDialog):
    """What the program does unless told otherwise. It is told how things stand, and says what is wanted.

    It is not modal. No setter makes a signal. More groups are added with `add_group`.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals:
        change_place_requested(): models are to be kept elsewhere.
        stop_move_requested(): a move is to be stopped.
        offline_changed(bool): whether the network is never to be used.
        token_given(str): a token of the hub, to be put away at once.
        token_removed(): the token is to be forgotten.
    """

    change_place_requested = Signal()
    stop_move_requested = Signal()
    offline_changed = Signal(bool)
    token_given = Signal(str)
    token_removed = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setMinimumWidth(scaled(LEAST_WIDTH_PX))
        self._column = QVBoxLayout(self)
        self._groups = QVBoxLayout()
        self._place = PlaceGroup(theme, self)
        self._network = NetworkGroup(self)
        self._token = TokenGroup(self)
        self._lay_out()
        for group in (self._place, self._network, self._token):
            self.add_group(group)
        self._place.change_requested.connect(self.change_place_requested)
        self._place.stop_requested.connect(self.stop_move_requested)
        self._network.offline_changed.connect(self.offline_changed)
        self._token.token_given.connect(self.token_given)
        self._token.token_removed.connect(self.token_removed)

    def add_group(self, group: QWidget) -> None:
        """Put another group below those that are there."""
        if self._groups.count():
            self._groups.addWidget(_rule(self))
        self._groups.addWidget(group)

    def set_place(self, folder: Path) -> None:
        """Say where models are kept."""
        self._place.set_place(folder)

    def set_busy(self, words: str | None) -> None:
        """Say that models are being moved, and hold back Change…; None when it is over."""
        self._place.set_busy(words)
        if words:
            announce(self, words)

    def set_place_problem(self, words: str) -> None:
        """Say what went wrong with a move; "" where nothing did."""
        self._place.set_problem(words)
        if words:
            announce(self, words)

    def set_move_progress(self, done_bytes: int, total_bytes: int) -> None:
        """Say how far the move is."""
        self._place.set_move_progress(done_bytes, total_bytes)

    def set_offline(self, offline: bool, forced: bool = False) -> None:
        """Show whether the network is never used; where the environment forces that, it cannot be changed here."""
        self._network.set_offline(offline, forced=forced)

    def set_token_kept(self, kept: bool, where: str = "") -> None:
        """Show whether a token is kept, and where: "this computer’s keyring" unless something else is given."""
        self._token.set_kept(kept, where)

    def set_token_problem(self, words: str) -> None:
        """Say what went wrong with a token; "" where nothing did."""
        self._token.set_problem(words)
        if words:
            announce(self, words)

    def ask_for_token(self) -> None:
        """Go straight to the field for a token."""
        self._token.open_form()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._place.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        """Be as high as what is in it, also when some of that comes or goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        return done

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._groups.setSpacing(scaled(16))
        self._column.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16))
        self._column.setSpacing(scaled(20))
        self._column.addLayout(self._groups)
        self._column.addStretch(1)
        self._column.addWidget(buttons)


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule
