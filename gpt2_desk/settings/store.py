"""Settings on disk: one JSON file in the program's home folder."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from gpt2_desk.atomic import read_file, replace_file
from gpt2_desk.contract import SettingsError
from gpt2_desk.settings.chosen import Settings
from gpt2_desk.settings.reading import settings_from, to_data

FILE_NAME = "settings.json"
VERSION = 1
MAX_BYTES = 20_000_000
"""No settings are as long as that."""


def load_settings(folder: Path) -> Settings:
    """The settings kept in a folder.

    What is missing or damaged has its default, each value by itself; a file in which something is damaged is kept
    beside it as ``settings.json.bad``. Never fails.
    """
    path = folder / FILE_NAME
    try:
        content = read_file(path, MAX_BYTES)
    except OSError:
        return Settings()
    settings, is_sound = _parsed(content)
    if not is_sound:
        with suppress(OSError):
            replace_file(path.with_name(f"{FILE_NAME}.bad"), content)
    return settings


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep settings in a folder, which is made where it is not there.

    The file is at any moment the old one or the new one, whole.

    Raises:
        SettingsError: they could not be written; those kept before still are.
    """
    content = json.dumps({"version": VERSION, **to_data(settings)}, indent=2).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / FILE_NAME, content)
    except OSError as error:
        raise SettingsError(
            "The settings could not be saved.",
            f"The system says: {error.strerror}.",
            f"See whether the folder {folder} may be written and the disk has room.",
            details=repr(error),
        ) from error


def _parsed(content: bytes) -> tuple[Settings, bool]:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return Settings(), False
    if not isinstance(data, dict):
        return Settings(), False
    settings, odd = settings_from(data)
    return settings, not odd
