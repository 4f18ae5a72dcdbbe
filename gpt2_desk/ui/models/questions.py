"""Questions about models that the window asks in dialogs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from gpt2_desk.ui.models.words import size_words
from gpt2_desk.weights import CachedModel


class FolderUse(Enum):
    """What to do with a model in a folder of the writer's."""

    COPY = auto()
    IN_PLACE = auto()
    CANCEL = auto()


class Questions(Protocol):
    """The questions; tests answer them without a screen."""

    def use_of_folder(self, folder: Path) -> FolderUse:
        """Whether to copy the model in a folder or to use it where it is."""

    def give_up_download(self, name: str, here_bytes: int) -> bool:
        """Whether to give up a download and delete what is here of it."""

    def remove_model(self, name: str, here_bytes: int, *, borrowed: bool) -> bool:
        """Whether to delete a model, or to forget one that is used where it is."""

    def place_for_models(self, folder: Path) -> Path | None:
        """Another folder for the models, or None."""

    def cached_models(self, found: Sequence[CachedModel]) -> Sequence[CachedModel]:
        """Which of the models in the cache of the hub's own client to take over."""


class NativeQuestions:
    """The system's own dialogs, over one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @property
    def _above(self) -> QWidget:
        """The window that the writer is in: it has the keys again when the question is answered."""
        return QApplication.activeWindow() or self._window

    def use_of_folder(self, folder: Path) -> FolderUse:
        """Ask; copying is the answer to Enter, Cancel to Esc."""
        box = self._question(
            "A model in a folder",
            f"How is the model in {folder.name} to be kept?",
            "A copy stays whatever becomes of the folder. Used where it is, it takes no room twice.",
        )
        copy = box.addButton("&Copy it", QMessageBox.ButtonRole.AcceptRole)
        in_place = box.addButton("&Use it where it is", QMessageBox.ButtonRole.ActionRole)
        box.addButton("Ca&ncel", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(copy)
        box.exec()
        uses = {copy: FolderUse.COPY, in_place: FolderUse.IN_PLACE}
        return next((use for button, use in uses.items() if button is box.clickedButton()), FolderUse.CANCEL)

    def give_up_download(self, name: str, here_bytes: int) -> bool:
        """Ask; to go on is the answer to Enter and Esc."""
        return self._agreed(
            "Give it up?",
            f"Give up the download of {name}?",
            f"{size_words(here_bytes)} that are here will be deleted. To keep them, pause it instead.",
            "&Give up",
            "&Keep",
        )

    def remove_model(self, name: str, here_bytes: int, *, borrowed: bool) -> bool:
        """Ask; to keep it is the answer to Enter and Esc."""
        if borrowed:
            return self._agreed(
                "Forget it?", f"Forget {name}?", "Its files stay where they are, untouched.", "&Forget", "&Keep"
            )
        return self._agreed(
            "Remove it?",
            f"Remove {name} from this computer?",
            f"{size_words(here_bytes)} will be freed. What it wrote stays in your documents.",
            "&Remove",
            "&Keep",
        )

    def place_for_models(self, folder: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._above, "Keep models in", str(folder.parent))
        return Path(name) if name else None

    def cached_models(self, found: Sequence[CachedModel]) -> Sequence[CachedModel]:
        """Ask about all of them at once."""
        if not found:
            box = self._question(
                "The cache", "There is no GPT-2 in the Hugging Face cache that is not here already.", ""
            )
            box.addButton("&Close", QMessageBox.ButtonRole.RejectRole)
            box.exec()
            return ()
        names = "\n".join(f"{model.name}, {size_words(model.size_bytes)}" for model in found)
        hint = "Where the disk allows it they take no room twice."
        agreed = self._agreed("The cache", "Take these models over?", f"{names}\n\n{hint}", "&Take over", "&Cancel")
        return found if agreed else ()

    def _question(self, title: str, text: str, hint: str) -> QMessageBox:
        box = QMessageBox(self._above)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(hint)
        return box

    def _agreed(self, title: str, text: str, hint: str, yes: str, no: str) -> bool:
        """Ask something that deletes or copies; the careful answer is the one to Enter and Esc."""
        box = self._question(title, text, hint)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        careful = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(careful)
        box.exec()
        return box.clickedButton() is agreed
