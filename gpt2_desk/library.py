"""The library of models as this machine has it: the folder from the settings, the starter from the resources."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gpt2_desk.contract import STARTER
from gpt2_desk.resources import resource_path
from gpt2_desk.settings import Settings, home_folder, load_settings
from gpt2_desk.weights import Library, ModelStore


def models_folder(settings: Settings) -> Path:
    """Where models are kept."""
    return Path(settings.models_folder) if settings.models_folder else home_folder() / "models"


def open_store(settings: Settings) -> ModelStore:
    """The models that can be opened."""
    return ModelStore(models_folder(settings), resource_path("models", STARTER), chosen=bool(settings.models_folder))


def open_library(settings: Callable[[], Settings] | None = None, address: str | None = None) -> Library:
    """The library.

    Args:
        settings: those in force, asked whenever they matter; None reads those that are kept.
        address: the hub's; None takes the environment's or the public one.
    """
    current = settings or (lambda: load_settings(home_folder()))
    return Library(open_store(current()), offline=lambda: current().offline, address=address)
