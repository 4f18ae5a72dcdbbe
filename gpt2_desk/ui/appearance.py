"""How the window looks: colours, the page's type, and how the model's words are marked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gpt2_desk.settings import FONT_PX, Mark, Settings
from gpt2_desk.settings import Appearance as Preferences
from gpt2_desk.settings import Theme as Preference
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.page_style import page_style
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.theme import Theme, ThemePreference, ThemeWatcher, apply_theme


class Appearance(QObject):
    """Puts the writer's preferences, whoever changes them, and the system's light or dark, on the program.

    Signals:
        theme_changed(Theme)
        page_style_changed(PageStyle)
    """

    theme_changed = Signal(object)
    page_style_changed = Signal(object)

    def __init__(self, application: QApplication, keeper: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._keeper = keeper
        self._watcher = ThemeWatcher(application.styleHints(), self._preference, self)
        self._told = self._looks
        keeper.changed.connect(self._on_settings_changed)
        self._watcher.theme_changed.connect(self._on_theme_changed)

    def put_on(self) -> None:
        """Put the colours on the program, once its window is made.

        Qt styles a widget and all within it anew whenever it is put into another; on one without a style sheet that
        costs nothing.
        """
        apply_theme(self._application, self.theme)

    @property
    def preferences(self) -> Preferences:
        """What the writer chose."""
        return self._keeper.settings.appearance

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._watcher.theme

    @property
    def page_style(self) -> PageStyle:
        """The page's looks."""
        return page_style(self.theme, self.preferences)

    def choose_theme(self, preference: str) -> None:
        """Follow the system, or be light or dark."""
        self._keeper.change(appearance=replace(self.preferences, theme=Preference(preference)))
        self._watcher.set_preference(self._preference)

    def choose_mark(self, mark: str) -> None:
        """Mark the model's words by a tint, by a tint and a line, or not at all."""
        self._keeper.change(appearance=replace(self.preferences, mark=Mark(mark)))

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Set the page's type larger or smaller by pixels."""
        size = min(max(self.preferences.font_px + steps, FONT_PX[0]), FONT_PX[1])
        self._keeper.change(appearance=replace(self.preferences, font_px=size))

    @Slot()
    def normal_size(self) -> None:
        """Set the page's type as it was at first."""
        self._keeper.change(appearance=replace(self.preferences, font_px=Preferences().font_px))

    @property
    def _preference(self) -> ThemePreference:
        return self.preferences.theme.value

    @property
    def _looks(self) -> tuple[Theme, Preferences]:
        """All that a page's style is made of: the theme in force, not the one that was asked for."""
        return self.theme, replace(self.preferences, theme=Preference.SYSTEM)

    def _tell_page_style(self) -> None:
        if self._looks != self._told:
            self._told = self._looks
            self.page_style_changed.emit(self.page_style)

    @Slot(object)
    def _on_settings_changed(self, _settings: Settings) -> None:
        self._tell_page_style()

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        apply_theme(self._application, theme)
        self.theme_changed.emit(theme)
        self._tell_page_style()
