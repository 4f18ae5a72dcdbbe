"""The group that says where models are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gpt2_desk.ui.models.labels import ElidedLabel, wrapped
from gpt2_desk.ui.models.progress_line import ProgressLine
from gpt2_desk.ui.models.words import folder_words, share_words
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.preference_groups.group import Group, group_button
from gpt2_desk.ui.translation import tr


class PlaceGroup(Group):
    """Where models are kept, and how far a move of them is.

    Signals:
        change_requested(): models are to be kept elsewhere.
        stop_requested(): a move is to be stopped.
    """

    change_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models"), parent)
        self._place = ElidedLabel("", self)
        self.change = group_button(tr("Change…"), tr("Change where models are kept"), self)
        self.stop = group_button(tr("Stop"), tr("Stop moving the models"), self)
        self._problem = wrapped("problem", self)
        self._busy = wrapped("hint", self)
        self._line = ProgressLine(theme, self)
        self._line.bar.setAccessibleName(tr("Progress of the move"))
        self.add_row(self._place, self.change, self.stop, stretched=self._place)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._line)
        self.change.clicked.connect(self.change_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.set_problem("")
        self.set_busy(None)

    def set_place(self, folder: Path) -> None:
        """Say where."""
        self._place.set_words(folder_words(folder), f"{tr('Models are kept in')} ")
        self.change.setToolTip(str(folder))

    def set_busy(self, words: str | None) -> None:
        """Say what is being done with them; None where nothing is."""
        busy = words is not None
        if busy == self._line.isHidden():
            self._line.show_share(0.0, "", "")
        self._busy.setText(words or "")
        self._busy.setVisible(busy)
        self._line.setVisible(busy)
        self.change.setVisible(not busy)
        self.stop.setVisible(busy)

    def set_problem(self, words: str) -> None:
        """Say what went wrong with a move; "" where nothing did."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def set_move_progress(self, done_bytes: int, total_bytes: int) -> None:
        """Say how far it is."""
        share = done_bytes / total_bytes if total_bytes else 0.0
        self._line.show_share(share, share_words(done_bytes, total_bytes), "")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._line.set_theme(theme)
