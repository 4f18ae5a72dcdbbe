"""Saving by itself, where the writer wishes it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.settings_keeper import SettingsKeeper

AFTER_MS = 5_000
"""How long the writer must rest before the document is saved by itself."""


class Autosave(QObject):
    """Saves a document that has a file, some seconds after it was changed last."""

    def __init__(self, files: DocumentController, keeper: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._keeper = keeper
        self._rest = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._rest.timeout.connect(self.save_all)

    @Slot()
    def put_off(self) -> None:
        """Something was changed: save some seconds from now."""
        if self._keeper.settings.autosave:
            self._rest.start()

    @Slot()
    def save_all(self) -> None:
        """Save what has a file and is not saved; what cannot be saved waits for the next change."""
        if self._keeper.settings.autosave:
            for document in self._files.documents:
                self._files.save_quietly(document)
