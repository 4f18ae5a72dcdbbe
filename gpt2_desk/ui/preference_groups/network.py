"""The group that says whether the network is used."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gpt2_desk.ui.models.labels import wrapped
from gpt2_desk.ui.preference_groups.group import Group
from gpt2_desk.ui.translation import marked, tr

FORCED_OFFLINE = marked("HF_HUB_OFFLINE is set, which switches downloads off.")


class NetworkGroup(Group):
    """Whether the network is used.

    Signals:
        offline_changed(bool): the writer ticked it or not; `set_offline` does not say so.
    """

    offline_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Network"), parent)
        self.box = QCheckBox(tr("Work offline: never use the network"), self)
        self.box.setAccessibleName(self.box.text())
        self._hint = wrapped("hint", self, tr(FORCED_OFFLINE))
        self._hint.hide()
        self.add_row(self.box)
        self.column.addWidget(self._hint)
        self.box.clicked.connect(self.offline_changed)

    def set_offline(self, offline: bool, *, forced: bool) -> None:
        """Show it; a forced one cannot be changed here."""
        self.box.setChecked(offline or forced)
        self.box.setEnabled(not forced)
        self.box.setAccessibleDescription(tr(FORCED_OFFLINE) if forced else "")
        self._hint.setVisible(forced)
