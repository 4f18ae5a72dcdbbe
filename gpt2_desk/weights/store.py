"""Finding models by name or folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from gpt2_desk.contract import STARTER, ModelNotFoundError, ModelRef


class ModelStore:
    """The models that can be opened: the one inside, those kept in the store's folder, and any other folder.

    Args:
        home: the program's folder; in it, ``models`` holds one folder per model, named as the model is. Neither need
            exist.
        starter: folder of the model that is inside the program.

    Thread: any; nothing is kept but the two paths.
    """

    def __init__(self, home: Path, starter: Path) -> None:
        self.folder = home / "models"
        self._starter = starter

    def models(self) -> list[ModelRef]:
        """All models here, the one inside first, then by name."""
        return [ModelRef(STARTER, self._starter), *self._kept_models()]

    def resolve(self, name: str) -> ModelRef:
        """The model of that name, or in that folder.

        A name wins over a folder of the same name in the current directory; ``./name`` means the folder.

        Raises:
            ModelNotFoundError: there is neither.
        """
        for model in self.models():
            if model.name == name:
                return model
        # os.path answers where pathlib raises: of places that the system refuses to speak of.
        folder = os.path.expanduser(name)  # noqa: PTH111
        if os.path.isdir(folder):  # noqa: PTH112
            return ModelRef(Path(folder).resolve().name, Path(folder).resolve())
        if _looks_like_a_path(name):
            raise ModelNotFoundError(f"There is no folder {name}.", todo="Choose the folder that holds the model.")
        here = ", ".join(model.name for model in self.models())
        raise ModelNotFoundError(f"No such model: {name}.", f"Here are: {here}.", "Name one of these, or a folder.")

    def _kept_models(self) -> Iterable[ModelRef]:
        try:
            folders = sorted(self.folder.iterdir(), key=lambda folder: folder.name.casefold())
        except OSError:
            return
        for folder in folders:
            holds_model = os.path.isfile(folder / "config.json")  # noqa: PTH113
            if holds_model and folder.name != STARTER:
                yield ModelRef(folder.name, folder)


def _looks_like_a_path(name: str) -> bool:
    return name.startswith((".", "~")) or "/" in name or "\\" in name
