"""The dialog of models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.contract import DeskError, DownloadProgress, DownloadStage, LibraryEntry
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.card import ModelCard
from gpt2_desk.ui.models.card_actions import SWITCHED_OFF
from gpt2_desk.ui.models.notes import DOWNLOADS_ARE_OFF, OfflineNote, PlaceNote
from gpt2_desk.ui.models.problem_box import Action
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.models.shelf import Shelf
from gpt2_desk.ui.models.stages import Wish
from gpt2_desk.ui.models.top_bar import TopBar
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.tab_order import chain_stops
from gpt2_desk.ui.translation import told, tr

WIDTH_PX, HEIGHT_PX = 760, 650
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 560, 420
_SIDE_PX = 18


class ModelsDialog(QuietDialog):
    """Models on cards. It is told everything, asks for everything, and does nothing by itself.

    It is not modal; Esc hides it, and whatever was asked for goes on. No setter makes a signal.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals, with the model's name where they have a word:
        use_requested(str)
        download_requested(str): also the rest of a model that is partly here, and a name that was typed: "owner/name"
            or "owner/name@revision".
        pause_requested(str)
        resume_requested(str): also to try again what failed.
        cancel_requested(str): of a download or a check.
        verify_requested(str)
        remove_requested(str): from the disk, or from the list where its folder is the writer's own.
        reveal_requested(str)
        up_requested(str): earlier in the queue.
        down_requested(str)
        folder_requested(): a model in a folder is to be opened.
        cache_requested(): models in the cache of Hugging Face's own tools are to be looked for.
        change_place_requested(): models are to be kept elsewhere.
        token_requested(): a token is to be given.
        preferences_requested()
    """

    use_requested = Signal(str)
    download_requested = Signal(str)
    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    verify_requested = Signal(str)
    remove_requested = Signal(str)
    reveal_requested = Signal(str)
    up_requested = Signal(str)
    down_requested = Signal(str)
    folder_requested = Signal()
    cache_requested = Signal()
    change_place_requested = Signal()
    token_requested = Signal()
    preferences_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(HEIGHT_PX))
        self._in_use = ""
        self._offline = False
        self._wanted = ""
        self._speeds: dict[str, float | None] = {}
        self._problems: dict[str, tuple[DeskError, tuple[Action, ...]]] = {}
        self._note = OfflineNote(theme, self)
        self._top = TopBar(theme, self)
        self._shelf = Shelf(theme, self)
        self._place = PlaceNote(self)
        self._close = QPushButton(tr("Close"), self)
        self._lay_out()
        self._connect()
        self._chain()

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these models in this order. Cards that stay keep the focus and their place on the screen."""
        self._shelf.set_entries(entries)
        if self._wanted and self.isVisible():
            QTimer.singleShot(0, self, self._on_shown)

    def set_progress(self, progress: DownloadProgress) -> None:
        """Show how a download or a check is doing. Cheap: called ten times a second."""
        card = self._shelf.card(progress.name)
        if card is not None and card.set_progress(progress):
            self._announce_stage(card, progress)

    def clear_progress(self, name: str) -> None:
        """Show a model without a download or a check."""
        card = self._shelf.card(name)
        if card is not None:
            card.set_progress(None)

    def set_in_use(self, name: str) -> None:
        """Say which model writes; "" for none."""
        self._in_use = name
        for card in self._shelf:
            card.set_in_use(card.entry.name == name)

    def set_speed(self, name: str, tokens_per_s: float | None) -> None:
        """Say how fast a model writes here; None where nobody knows."""
        self._speeds[name] = tokens_per_s
        card = self._shelf.card(name)
        if card is not None:
            card.set_speed(tokens_per_s)

    def set_place(self, folder: Path, used_bytes: int, free_bytes: int | None) -> None:
        """Say where models are kept, how much they take, and how much is free; None where the system does not tell."""
        self._place.set_place(folder, used_bytes, free_bytes)

    def set_offline(self, offline: bool) -> None:
        """Say whether downloads are switched off."""
        if offline and not self._offline:
            announce(self, tr(DOWNLOADS_ARE_OFF))
        self._offline = offline
        self._note.setVisible(offline)
        for card in self._shelf:
            card.set_blocked(tr(SWITCHED_OFF) if offline else "")

    def show_error(self, name: str, error: DeskError, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say within a model's card what went wrong, until it is cleared, closed, or done again.

        Where no card has that name yet, it is said as soon as one has.
        """
        card = self._shelf.card(name)
        if card is None:
            self._problems[name] = (error, tuple(actions))
        else:
            card.show_error(error, actions)
        announce(self, f"{name}: {told(error)}", urgent=True)

    def show_note(self, name: str, words: str) -> None:
        """Say within a model's card something that is no failure, such as what a check has found."""
        card = self._shelf.card(name)
        if card is not None:
            card.show_note(words)
            announce(self, f"{name}: {words}")

    def clear_error(self, name: str) -> None:
        """Say no longer what went wrong, or what was noted."""
        self._problems.pop(name, None)
        card = self._shelf.card(name)
        if card is not None:
            card.clear_error()

    def focus_model(self, name: str) -> None:
        """Bring a model's card into sight and put the focus on it; a search that hides it ends."""
        self._wanted = name
        card = self._shelf.card(name)
        if card is not None and card.isHidden():
            self._top.clear()
        if card is not None and self.isVisible():
            self._on_shown()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons and the bars."""
        for part in (self._note, self._top, self._shelf):
            part.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin in the search, or at the card that was asked for."""
        super().showEvent(event)
        if not event.spontaneous():
            self._top.search.setFocus()
            QTimer.singleShot(0, self, self._on_shown)  # by then the cards have their places

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Keep the card that Tab goes to in sight."""
        moved = super().focusNextPrevChild(forwards)
        self._shelf.reveal_focus()
        return moved

    def _lay_out(self) -> None:
        self._note.hide()
        top, bottom = QVBoxLayout(), QHBoxLayout()
        top.setContentsMargins(scaled(_SIDE_PX), scaled(16), scaled(_SIDE_PX), scaled(8))
        top.setSpacing(scaled(10))
        top.addWidget(self._note)
        top.addWidget(self._top)
        bottom.setContentsMargins(scaled(_SIDE_PX), scaled(10), scaled(_SIDE_PX), scaled(14))
        bottom.setSpacing(scaled(12))
        bottom.addWidget(self._place, 1)
        bottom.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._shelf, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._note.preferences_requested.connect(self.preferences_requested)
        self._top.searched.connect(self._on_searched)
        self._top.search_ended.connect(self._on_search_ended)
        self._top.folder_requested.connect(self.folder_requested)
        self._top.cache_requested.connect(self.cache_requested)
        self._top.token_requested.connect(self.token_requested)
        self._shelf.card_made.connect(self._on_card_made)
        self._shelf.stops_changed.connect(self._chain)
        self._place.change_requested.connect(self.change_place_requested)
        self._close.setAccessibleName(tr("Close"))
        self._close.clicked.connect(self.reject)

    @Slot()
    def _chain(self) -> None:
        cards = [stop for card in self._shelf for stop in card.stops]
        chain_stops([*self._note.stops, *self._top.stops, *cards, *self._place.stops, self._close])

    @Slot(object)
    def _on_card_made(self, card: ModelCard) -> None:
        name = card.entry.name
        card.set_in_use(name == self._in_use)
        card.set_speed(self._speeds.get(name))
        card.set_blocked(tr(SWITCHED_OFF) if self._offline else "")
        card.wish_requested.connect(self._on_wish)
        card.token_requested.connect(self.token_requested)
        card.place_requested.connect(self.change_place_requested)
        if name in self._problems:
            card.show_error(*self._problems.pop(name))

    @Slot(str, str)
    def _on_wish(self, wish: str, name: str) -> None:
        signal: SignalInstance = getattr(self, f"{Wish(wish)}_requested")
        signal.emit(name)

    @Slot()
    def _on_searched(self) -> None:
        self._shelf.search(self._top.text, self._top.kind)

    @Slot()
    def _on_search_ended(self) -> None:
        if self._shelf.shown:
            self._shelf.shown[0].focus()
            self._shelf.reveal_focus()

    @Slot()
    def _on_shown(self) -> None:
        card = self._shelf.card(self._wanted)
        if card is not None:
            self._wanted = ""
            self._shelf.reveal(card)
            card.focus()

    def _announce_stage(self, card: ModelCard, progress: DownloadProgress) -> None:
        failed = progress.stage == DownloadStage.FAILED
        words = str(told(progress.error)) if failed and progress.error is not None else tr(card.stage.word)
        announce(self, f"{card.entry.name}: {words}", urgent=failed)
