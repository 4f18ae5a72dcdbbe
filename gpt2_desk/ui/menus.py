"""The menus that change while the window is open: recent files, models, what is ticked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from gpt2_desk.contract import ModelInfo, ModelRef
from gpt2_desk.settings import Settings
from gpt2_desk.ui.actions import Actions


class Menus(QObject):
    """Fills menus from the settings and the models.

    Signals:
        file_chosen(str): a recent file.
        model_chosen(str): a model's name.
    """

    file_chosen = Signal(str)
    model_chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._recent: tuple[str, ...] | None = None
        self._models = QActionGroup(self)
        self._models.triggered.connect(self._on_model)
        actions.menus["recent"].triggered.connect(self._on_recent)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """List the recent files and tick what is chosen."""
        self._actions.tick("theme", settings.appearance.theme)
        self._actions.tick("mark", settings.appearance.mark)
        self._actions.commands["typewriter"].setChecked(settings.appearance.typewriter)
        if settings.recent_files == self._recent:
            return
        self._recent = settings.recent_files
        menu = self._actions.menus["recent"]
        menu.clear()
        for name in settings.recent_files:
            action = menu.addAction(_short(name))
            action.setData(name)
            action.setToolTip(name)
        menu.setEnabled(bool(settings.recent_files))

    @Slot(object)
    def show_models(self, models: Sequence[ModelRef]) -> None:
        """List the models."""
        menu = self._actions.menus["models"]
        for action in self._models.actions():
            self._models.removeAction(action)
        menu.clear()
        for model in models:
            action = menu.addAction(_literal(model.name))
            action.setCheckable(True)
            action.setData(model.name)
            self._models.addAction(action)

    @Slot(object)
    def tick_model(self, info: ModelInfo) -> None:
        """Tick the model that is open."""
        for action in self._models.actions():
            action.setChecked(action.data() == info.name)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.file_chosen.emit(action.data())

    @Slot(QAction)
    def _on_model(self, action: QAction) -> None:
        self.model_chosen.emit(action.data())


def _short(name: str) -> str:
    path = Path(name)
    return _literal(f"{path.name}   —   {path.parent.name}")


def _literal(words: str) -> str:
    return words.replace("&", "&&")
