"""The preferences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from gpt2_desk.settings import Appearance
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.preference_groups import NetworkGroup, PageGroup, PlaceGroup, TokenGroup
from gpt2_desk.ui.sidebar.wheel_guard import WheelGuard
from gpt2_desk.ui.translation import tr

LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 480, 240
_MOST_OF_THE_SCREEN = 0.85
_SIDE_PX = 24


class PreferencesDialog(QuietDialog):
    """What the program does unless told otherwise. It is told how things stand, and says what is wanted.

    It is not modal. No setter makes a signal. More groups are added with `add_group`. It is as high as what is in it,
    and scrolls where the screen is lower.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals:
        appearance_changed(Appearance): the page is to look otherwise, in one respect.
        autosave_changed(bool): whether documents are to be saved by themselves.
        change_place_requested(): models are to be kept elsewhere.
        stop_move_requested(): a move is to be stopped.
        offline_changed(bool): whether the network is never to be used.
        token_given(str): a token of the hub, to be put away at once.
        token_removed(): the token is to be forgotten.
    """

    appearance_changed = Signal(object)
    autosave_changed = Signal(bool)
    change_place_requested = Signal()
    stop_move_requested = Signal()
    offline_changed = Signal(bool)
    token_given = Signal(str)
    token_removed = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self._content = QWidget(self)
        self._groups = QVBoxLayout(self._content)
        self._area = QScrollArea(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._page = PageGroup(self)
        self._place = PlaceGroup(theme, self)
        self._network = NetworkGroup(self)
        self._token = TokenGroup(self)
        self._lay_out()
        for group in (self._page, self._place, self._network, self._token):
            self.add_group(group)
        self._page.appearance_changed.connect(self.appearance_changed)
        self._page.autosave_changed.connect(self.autosave_changed)
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
        self._wheel.watch(group)

    def set_page(self, appearance: Appearance, autosave: bool) -> None:
        """Show how the page looks, and whether documents are saved by themselves."""
        self._page.set_appearance(appearance)
        self._page.set_autosave(autosave)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Be as high as what is in it, also when some of that comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The same at first."""
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Keep what Tab goes to in sight."""
        moved = super().focusNextPrevChild(forwards)
        focus = self.focusWidget()
        if focus is not None and self._content.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus, 0, scaled(_SIDE_PX))
        return moved

    def _fit(self) -> None:
        around = self._column.contentsMargins().bottom() + self._column.spacing() + self._buttons.sizeHint().height()
        wanted = self._groups.totalHeightForWidth(self.width()) + around
        self.resize(self.width(), min(wanted, int(self.screen().availableGeometry().height() * _MOST_OF_THE_SCREEN)))

    def _lay_out(self) -> None:
        side = scaled(_SIDE_PX)
        self._groups.setSpacing(scaled(16))
        self._groups.setContentsMargins(side, scaled(20), side, scaled(4))
        self._groups.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.installEventFilter(self)
        self._wheel = WheelGuard(self)
        self._buttons.setContentsMargins(side, 0, side, 0)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, scaled(16))
        self._column.setSpacing(scaled(12))
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self._buttons)


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule
