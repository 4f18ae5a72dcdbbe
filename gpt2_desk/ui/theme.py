"""Light and dark: which theme is in force, and how it is put on."""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from gpt2_desk.resources import resource_path
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme, qt_palette

__all__ = ["Theme", "ThemePreference", "ThemeWatcher", "apply_theme", "theme_for"]

ThemePreference = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_PIXELS = re.compile(r"(\d+)px")


def theme_for(preference: ThemePreference, hints: QStyleHints) -> Theme:
    """The theme for a preference; where the system does not say light or dark, it is light."""
    dark = preference == "dark" or (preference == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole program, whose style is Fusion. Widgets with icons have a ``set_theme`` besides."""
    app.setPalette(qt_palette(theme))
    app.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """``themes/desk.qss`` with the theme's colours, its sizes at the size of the interface font."""
    shade = "dark" if theme.dark else "light"
    images = {
        name: resource_path("themes", f"{name}-{shade}.svg").as_posix() for name in ("chevron", "tick")
    }  # Qt takes files alone here, so each drawing is there twice
    sheet = resource_path("themes", "desk.qss").read_text(encoding="utf-8")
    sheet = _PIXELS.sub(lambda size: f"{scaled(int(size[1]))}px", sheet)
    return Template(sheet).substitute(asdict(theme), **images)


class ThemeWatcher(QObject):
    """Follows the writer's preference, and the system where the preference is to follow it.

    Signals:
        theme_changed(Theme)
    """

    theme_changed = Signal(object)

    def __init__(
        self, hints: QStyleHints, preference: ThemePreference = "system", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hints = hints
        self._preference: ThemePreference = preference
        self._theme = theme_for(preference, hints)
        # Some desktops answer Unknown at first and say light or dark a moment later.
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._tell_system()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def set_preference(self, preference: ThemePreference) -> None:
        """Follow another preference from now on."""
        self._preference = preference
        self._tell_system()
        self._on_system_changed()

    def _tell_system(self) -> None:
        # For native title bars; the colours inside the window are ours either way.
        self._hints.setColorScheme(_SCHEMES[self._preference])

    @Slot()
    def _on_system_changed(self) -> None:
        theme = theme_for(self._preference, self._hints)
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme)
