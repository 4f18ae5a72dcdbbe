"""Where the window's settings live while it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.settings import Settings

SAVE_AFTER_MS = 500
"""A slider being dragged is one change, not forty."""


class SettingsKeeper(QObject):
    """The settings in force; what changes is written a moment later.

    Signals:
        changed(Settings)
        failed(DeskError): they could not be written; they stay in force until the window closes. Said once, until
            they can be written again.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: Settings, save: Callable[[Settings], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._save = save
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **fields: object) -> None:
        """Put other values into fields of `Settings`."""
        settings = replace(self._settings, **fields)  # type: ignore[arg-type]
        if settings != self._settings:
            self._settings = settings
            self._timer.start()
            self.changed.emit(settings)

    @Slot()
    def save_now(self) -> bool:
        """Write what has changed and is not yet written; returns whether it is."""
        self._timer.stop()
        try:
            self._save(self._settings)
        except DeskError as error:
            if not self._failed:
                self.failed.emit(error)
            self._failed = True
        else:
            self._failed = False
        return not self._failed
