"""Which models there are to choose from, and which one is open."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import STARTER, DeskError, ModelInfo, ModelNotFoundError, ModelRef
from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import tr
from gpt2_desk.weights import Library
from gpt2_desk.workers.generation import GenerationService


class ModelController(QObject):
    """Opens the models that the writer chooses.

    Signals:
        models_changed(list of ModelRef): what there is to choose from.
        chosen(): the writer wants another model.
        waking(ModelRef, float): a model is being opened; the share that is done.
        woken(ModelInfo): it is open, and is the one that writes from now on.
        kept(ModelInfo): no other model was opened after all; the one that was open writes on.
        asleep(): no model is open.
        failed(DeskError, tuple of `Remedy`): the one before it, if any, goes on writing.
    """

    models_changed = Signal(object)
    chosen = Signal()
    waking = Signal(object, float)
    woken = Signal(object)
    kept = Signal(object)
    asleep = Signal()
    failed = Signal(object, object)

    def __init__(
        self,
        library: Library,
        service: GenerationService,
        keeper: SettingsKeeper,
        dialogs: Dialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._service = service
        self._keeper = keeper
        self._dialogs = dialogs
        self._chosen: ModelRef | None = None
        self._wished: ModelRef | None = None
        self._open: tuple[ModelRef, ModelInfo] | None = None
        service.model_opened.connect(self._on_opened)
        service.load_progressed.connect(self._on_progressed)
        service.model_loaded.connect(self._on_loaded)
        service.load_failed.connect(self._on_failed)

    @property
    def is_awake(self) -> bool:
        """Whether a model is open."""
        return self._open is not None

    @property
    def open_name(self) -> str:
        """The model that is open, or ""."""
        return self._open[0].name if self._open is not None else ""

    @Slot()
    def refresh(self) -> None:
        """Look again at what there is to choose from."""
        self.models_changed.emit(self.models())

    def start(self) -> None:
        """List the models and open the one that was open last, or the one inside."""
        self.refresh()
        self.choose(self._keeper.settings.model)

    def models(self) -> list[ModelRef]:
        """The store's models, then the folders that the writer has opened."""
        found = self._library.store.models()
        for name in self._keeper.settings.model_folders:
            folder = Path(name)
            # os.path answers where pathlib raises: of places that the system refuses to speak of.
            here = os.path.isdir(folder)  # noqa: PTH112
            if here and all(folder != model.folder for model in found):
                found.append(_named(folder, found))
        return found

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a model by its name, or by its folder; where it is gone, the one inside."""
        model = self._find(name)
        if model is None:
            error = ModelNotFoundError(tr("No such model: {name}.", name=name), tr("It is no longer where it was."))
            self.failed.emit(error, ((tr("Open a folder…"), self.choose_folder),))
            self._stay()
        else:
            self._wish(model)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and open the model in it."""
        folder = self._dialogs.folder_of_model(Path.home())
        if folder is not None:
            self._wish(self._find(str(folder)) or _named(folder, self.models()))
        elif self._open is not None and not self._service.loading:
            self.kept.emit(self._open[1])

    def _find(self, name: str) -> ModelRef | None:
        for model in self.models():
            if name in (model.name, str(model.folder)):
                return model
        return None

    def _wish(self, model: ModelRef) -> None:
        self._wished = model
        self.chosen.emit()
        self._load(model)

    def _stay(self) -> None:
        """Go on with the model that is open; where none is, with the one inside."""
        starter = self._find(STARTER)
        if self._open is not None:
            self._chosen = self._open[0]
            self.kept.emit(self._open[1])
        elif starter is not None and self._chosen != starter:
            self._load(starter)
        else:
            self.asleep.emit()

    def _load(self, model: ModelRef) -> None:
        self._chosen = model
        self.waking.emit(model, 0.0)
        self._service.load(model)

    @Slot(object, object)
    def _on_opened(self, model: ModelRef | None, info: ModelInfo | None) -> None:
        self._open = (model, info) if model is not None and info is not None else None

    @Slot(float)
    def _on_progressed(self, share: float) -> None:
        if self._chosen is not None:
            self.waking.emit(self._chosen, share)

    @Slot(object)
    def _on_loaded(self, info: ModelInfo) -> None:
        # One that stands in for a model that cannot be reached today is not what the writer chose.
        if self._chosen is not None and self._chosen == self._wished:
            self._remember(self._chosen)
        self.refresh()
        self.woken.emit(info)

    def _remember(self, model: ModelRef) -> None:
        if model in self._library.store.models():
            self._keeper.change(model=model.name)
            return
        folders = self._keeper.settings.model_folders
        if str(model.folder) not in folders:
            folders = (*folders, str(model.folder))
        self._keeper.change(model=str(model.folder), model_folders=folders)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, ((tr("Open another folder…"), self.choose_folder),))
        self._stay()


def _named(folder: Path, others: list[ModelRef]) -> ModelRef:
    """A folder as a model, under a name that none of the others has."""
    taken = {model.name for model in others}
    name = folder.name
    if name in taken:
        name = f"{folder.name} ({folder.parent.name})"
    while name in taken:
        name += "+"
    return ModelRef(name, folder)
