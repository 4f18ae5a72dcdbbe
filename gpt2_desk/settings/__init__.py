"""Settings: what the writer chose, kept from one day to the next. No Qt, no torch."""

from gpt2_desk.settings.chosen import (
    FONT_PX,
    LENGTHS,
    LINE_CHARACTERS,
    SUGGEST_DELAY_MS,
    Appearance,
    Mark,
    Settings,
    Theme,
    WindowState,
)
from gpt2_desk.settings.home import home_folder
from gpt2_desk.settings.presets import PRESETS, preset_of
from gpt2_desk.settings.store import load_settings, save_settings

__all__ = [
    "FONT_PX",
    "LENGTHS",
    "LINE_CHARACTERS",
    "PRESETS",
    "SUGGEST_DELAY_MS",
    "Appearance",
    "Mark",
    "Settings",
    "Theme",
    "WindowState",
    "home_folder",
    "load_settings",
    "preset_of",
    "save_settings",
]
