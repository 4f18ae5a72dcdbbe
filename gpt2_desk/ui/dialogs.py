"""Questions that the window asks in dialogs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from gpt2_desk.ui.translation import marked, tr

if TYPE_CHECKING:
    from gpt2_desk.ui.recovery.dialog import RecoveryChoice
    from gpt2_desk.ui.recovery.row import RecoveredPage

TEXT_FILES = marked("Text (*.md *.txt *.markdown *.text);;All files (*)")


class Answer(Enum):
    """What to do with words that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Dialogs(Protocol):
    """The questions; tests answer them without a screen."""

    def file_to_open(self, folder: Path) -> Path | None:
        """A text file to open, or None."""

    def file_to_save(self, suggestion: Path) -> Path | None:
        """Where to save, or None. An existing file was agreed to be replaced."""

    def folder_of_model(self, folder: Path) -> Path | None:
        """A folder that holds a model, or None."""

    def unsaved_words(self, name: str) -> Answer:
        """What to do with the unsaved words of a document."""

    def pages_to_restore(self, pages: Sequence[RecoveredPage]) -> RecoveryChoice:
        """Which of the pages that a crash has left are to be opened, and which deleted."""


class NativeDialogs:
    """The system's own file dialogs, over one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def file_to_open(self, folder: Path) -> Path | None:
        """Ask for a text file."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), str(folder), tr(TEXT_FILES))
        return Path(name) if name else None

    def file_to_save(self, suggestion: Path) -> Path | None:
        """Ask where to save; the dialog itself asks before a file is replaced."""
        dialog = QFileDialog(self._window, tr("Save as"), str(suggestion.parent), tr(TEXT_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A name without an ending would not be listed by Open.
        dialog.setDefaultSuffix("md")
        dialog.selectFile(suggestion.name)
        if not dialog.exec():
            return None
        return Path(dialog.selectedFiles()[0])

    def folder_of_model(self, folder: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(
            QApplication.activeWindow() or self._window, tr("Open the folder of a model"), str(folder)
        )
        return Path(name) if name else None

    def unsaved_words(self, name: str) -> Answer:
        """Ask; Save is the answer to Enter, Cancel to Esc."""
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Save first?"))
        box.setText(tr("{name} has words that are not saved.", name=name))
        box.setInformativeText(tr("They will be lost unless you save them."))
        save = box.addButton(tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("&Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        clicked = box.clickedButton()
        if clicked is save:
            return Answer.SAVE
        return Answer.DISCARD if clicked is discard else Answer.CANCEL

    def pages_to_restore(self, pages: Sequence[RecoveredPage]) -> RecoveryChoice:
        """Ask; Restore is the answer to Enter, Later to Esc."""
        from gpt2_desk.ui.recovery.dialog import RecoveryDialog

        dialog = RecoveryDialog(pages, parent=self._window)
        dialog.exec()
        choice = dialog.choice
        dialog.deleteLater()
        return choice
