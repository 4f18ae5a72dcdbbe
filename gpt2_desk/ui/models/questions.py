"""Questions about models that the window asks in dialogs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from gpt2_desk.ui.models.words import size_words
from gpt2_desk.ui.translation import tr

if TYPE_CHECKING:
    from gpt2_desk.weights.importing import CachedModel


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
            tr("A model in a folder"),
            tr("How is the model in {name} to be kept?", name=folder.name),
            tr("A copy stays whatever becomes of the folder. Used where it is, it takes no room twice."),
        )
        copy = box.addButton(tr("&Copy it"), QMessageBox.ButtonRole.AcceptRole)
        in_place = box.addButton(tr("&Use it where it is"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(tr("Ca&ncel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(copy)
        box.exec()
        uses = {copy: FolderUse.COPY, in_place: FolderUse.IN_PLACE}
        return next((use for button, use in uses.items() if button is box.clickedButton()), FolderUse.CANCEL)

    def give_up_download(self, name: str, here_bytes: int) -> bool:
        """Ask; to go on is the answer to Enter and Esc."""
        return self._agreed(
            tr("Give it up?"),
            tr("Give up the download of {name}?", name=name),
            tr(
                "{size} that are here will be deleted. To keep them, pause it instead.",
                size=size_words(here_bytes),
            ),
            tr("&Give up"),
            tr("&Keep"),
        )

    def remove_model(self, name: str, here_bytes: int, *, borrowed: bool) -> bool:
        """Ask; to keep it is the answer to Enter and Esc."""
        if borrowed:
            return self._agreed(
                tr("Forget it?"),
                tr("Forget {name}?", name=name),
                tr("Its files stay where they are, untouched."),
                tr("&Forget"),
                tr("&Keep"),
            )
        return self._agreed(
            tr("Remove it?"),
            tr("Remove {name} from this computer?", name=name),
            tr("{size} will be freed. What it wrote stays in your documents.", size=size_words(here_bytes)),
            tr("&Remove"),
            tr("&Keep"),
        )

    def place_for_models(self, folder: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._above, tr("Keep models in"), str(folder.parent))
        return Path(name) if name else None

    def cached_models(self, found: Sequence[CachedModel]) -> Sequence[CachedModel]:
        """Ask about all of them at once."""
        if not found:
            box = self._question(
                tr("The cache"), tr("There is no GPT-2 in the Hugging Face cache that is not here already."), ""
            )
            box.addButton(tr("&Close"), QMessageBox.ButtonRole.RejectRole)
            box.exec()
            return ()
        names = "\n".join(f"{model.name}, {size_words(model.size_bytes)}" for model in found)
        hint = tr("Where the disk allows it they take no room twice.")
        agreed = self._agreed(
            tr("The cache"), tr("Take these models over?"), f"{names}\n\n{hint}", tr("&Take over"), tr("&Cancel")
        )
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
