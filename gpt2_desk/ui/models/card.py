"""A model on a card: what it is, how far it is from writing, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gpt2_desk.contract import (
    DeskError,
    DiskFullError,
    DownloadProgress,
    DownloadStage,
    LibraryEntry,
    ModelState,
    PermissionNeededError,
)
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.card_actions import CardActions
from gpt2_desk.ui.models.fit_line import FitLine
from gpt2_desk.ui.models.labels import ElidedLabel, Pill, wrapped
from gpt2_desk.ui.models.problem_box import Action, Message, ProblemBox
from gpt2_desk.ui.models.progress_line import ProgressLine
from gpt2_desk.ui.models.stages import Stage, stage_of
from gpt2_desk.ui.models.words import progress_words
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

_STARTS = (
    DownloadStage.QUEUED,
    DownloadStage.CONNECTING,
    DownloadStage.DOWNLOADING,
    DownloadStage.CHECKING,
    DownloadStage.DONE,
)


class ModelCard(QFrame):
    """One model. It is told everything; what the writer wants of it goes out as a wish.

    Args:
        entry: the model.
        theme: the theme in force.
        parent: the widget it is in.

    Signals:
        wish_requested(str, str): a `Wish`, and the model's name.
        token_requested(): its owner asks for permission.
        place_requested(): there is not enough room where models are kept.
        stops_changed(): what Tab reaches is not what it was.
    """

    wish_requested = Signal(str, str)
    token_requested = Signal()
    place_requested = Signal()
    stops_changed = Signal()

    def __init__(self, entry: LibraryEntry, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._progress: DownloadProgress | None = None
        self._in_use = False
        self._tokens_per_s: float | None = None
        self._told: Message | None = None
        self._shown: Message | None = None
        self._name = ElidedLabel("head", self)
        self._pill = Pill(self)
        self._about = wrapped("about", self)
        self._actions = CardActions(entry.name, theme, self)
        self._line = ProgressLine(theme, self)
        self._problem = ProblemBox(theme, self)
        self._fit = FitLine(theme, self)
        self._prepare()
        self._lay_out()
        self._refresh()

    @property
    def stage(self) -> Stage:
        """What it shows now."""
        return stage_of(self.entry, self._progress, in_use=self._in_use)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [*self._actions.stops, *self._problem.stops]

    def set_entry(self, entry: LibraryEntry) -> None:
        """Show what is known of the model now."""
        if entry != self.entry:
            self.entry = entry
            self._refresh()

    def set_progress(self, progress: DownloadProgress | None) -> bool:
        """Show how its download or check is doing; None where there is none.

        Returns:
            Whether it is another stage now, rather than more of the same.
        """
        before, self._progress = self._progress, progress
        if before is not None and progress is not None:
            if (before.stage, before.error) == (progress.stage, progress.error):
                self._show_share(progress)
                return False
        elif before is progress:
            return False
        if progress is not None and progress.stage in _STARTS:
            self._told = None  # what failed before is being done again
        self._refresh()
        return True

    def set_in_use(self, in_use: bool) -> None:
        """Say whether it is the model that writes."""
        if in_use != self._in_use:
            self._in_use = in_use
            self._refresh()

    def set_speed(self, tokens_per_s: float | None) -> None:
        """Say how fast it writes here; None where nobody knows."""
        self._tokens_per_s = tokens_per_s
        self._refresh()

    def set_blocked(self, reason: str) -> None:
        """Say why nothing can be fetched; "" where it can."""
        self._actions.set_blocked(reason)

    def show_error(self, error: DeskError, actions: Sequence[Action]) -> None:
        """Say what went wrong, until it is cleared, closed, or done again."""
        self._told = Message.of(error, actions)
        self._refresh()

    def show_note(self, words: str) -> None:
        """Say something that is no failure, until it is closed, cleared, or true no more."""
        self._told = Message(words, notice=True)
        self._refresh()

    @Slot()
    def clear_error(self) -> None:
        """Say it no longer."""
        self._told = None
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons and the bar."""
        for part in (self._actions, self._line, self._problem, self._fit):
            part.set_theme(theme)

    def focus(self) -> None:
        """Put the focus on the first thing that can be done."""
        stop = next((stop for stop in self.stops if not stop.isHidden() and stop.isEnabled()), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prepare(self) -> None:
        self.setProperty("card", True)
        self.setAccessibleName(self.entry.name)
        self._line.bar.setAccessibleName(tr("Progress of {name}", name=self.entry.name))
        self._name.set_words(self.entry.name)
        self._actions.wish_requested.connect(self._on_wish)
        self._problem.closed.connect(self.clear_error)

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(scaled(10))
        name.addWidget(self._name)
        name.addWidget(self._pill)
        name.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(scaled(4))
        words.addLayout(name)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addLayout(words, 1)
        head.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(17), scaled(13), scaled(17), scaled(12))
        column.setSpacing(scaled(7))
        column.addLayout(head)
        for part in (self._line, self._problem, self._fit):
            column.addWidget(part)

    def _refresh(self) -> None:
        stage = self.stage
        self._pill.show_state(tr(stage.word), stage.tone)
        self._about.setText(tr(self.entry.about))
        self._about.setVisible(bool(self.entry.about))
        self._fit.show_entry(self.entry, self._tokens_per_s, moving=stage.moving)
        self._show_problem()
        # A button that the message has need not stand above it as well.
        buttons = [offer for offer in stage.buttons if tr(offer.word) not in self._problem.labels]
        here = self.entry.state in (ModelState.INSIDE, ModelState.READY)
        self._actions.show_offers(buttons, stage.lines, in_use=self._in_use and here)
        self._line.setVisible(stage.moving and not self._failed_at_once)
        if self._progress is not None:
            self._show_share(self._progress)
        about = (f"{tr(stage.word)}.", tr(self.entry.about), self._fit.words)
        self.setAccessibleDescription(" ".join(part for part in about if part))

    @property
    def _failed_at_once(self) -> bool:
        progress = self._progress
        return progress is not None and progress.stage == DownloadStage.FAILED and not progress.done_bytes

    def _show_share(self, progress: DownloadProgress) -> None:
        share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
        self._line.show_share(share, *progress_words(progress))

    def _show_problem(self) -> None:
        failed = self._progress is not None and self._progress.stage == DownloadStage.FAILED
        message = self._told
        if message is None and failed and self._progress is not None and self._progress.error is not None:
            message = Message.of(self._progress.error, self._ways_out(self._progress.error))
        if message != self._shown:
            self._shown = message
            self._problem.show_message(message, closable=not failed)
            self.stops_changed.emit()

    def _ways_out(self, error: DeskError) -> tuple[Action, ...]:
        match error:
            case PermissionNeededError():
                return ((tr("Add a token…"), self.token_requested.emit),)
            case DiskFullError():
                return ((tr("Change folder…"), self.place_requested.emit),)
            case _:
                return ()

    @Slot(str)
    def _on_wish(self, wish: str) -> None:
        self.wish_requested.emit(wish, self.entry.name)
