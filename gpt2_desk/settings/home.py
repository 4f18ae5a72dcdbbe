"""Where the program keeps what is the writer's."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from gpt2_desk.contract import SettingsError

HOME_VARIABLE = "GPT2_DESK_HOME"
"""The environment variable that moves everything that the program keeps."""


def home_folder() -> Path:
    """The folder for all that the program keeps; it need not exist yet.

    Raises:
        SettingsError: the environment names the home of a person whom this computer does not know.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if not chosen:
        return user_data_path("gpt2-desk", appauthor=False)
    try:
        return Path(chosen).expanduser().absolute()
    except RuntimeError as error:
        raise SettingsError(
            f"{HOME_VARIABLE} is {chosen}, which is no folder.",
            "This computer knows no person of that name.",
            "Give it the whole path of a folder.",
        ) from error
