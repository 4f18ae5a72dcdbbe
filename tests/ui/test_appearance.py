from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from gpt2_desk.settings import Appearance as Preferences
from gpt2_desk.settings import Mark, Settings
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.page_style import page_style
from gpt2_desk.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[SettingsKeeper]:
    keeper = SettingsKeeper(Settings(), lambda _settings: None)
    yield keeper
    apply_theme(qapp, LIGHT)
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def told(qapp: QApplication, keeper: SettingsKeeper) -> Iterator[list[PageStyle]]:
    """What the page was told, by whatever way the settings changed."""
    appearance = Appearance(qapp, keeper, keeper)
    heard: list[PageStyle] = []
    appearance.page_style_changed.connect(heard.append)
    yield heard
    shiboken6.delete(appearance)


def _appearance(keeper: SettingsKeeper) -> Appearance:
    return keeper.findChildren(Appearance)[0]


def test_whoever_changes_the_preferences_changes_the_page_once(keeper: SettingsKeeper, told: list[PageStyle]) -> None:
    chosen = Preferences(line_characters=80)
    for change in ({"book": True}, {"typewriter": True}, {"font_px": 24}, {"mark": Mark.LINE}):
        chosen = replace(chosen, **change)
        keeper.change(appearance=chosen)
    assert [(style.column_characters, style.book, style.typewriter, style.font_px, style.mark) for style in told] == [
        (80, True, False, 18, Mark.TINT),
        (80, True, True, 18, Mark.TINT),
        (80, True, True, 24, Mark.TINT),
        (80, True, True, 24, Mark.LINE),
    ]


def test_the_menus_change_the_page_once(keeper: SettingsKeeper, told: list[PageStyle]) -> None:
    appearance = _appearance(keeper)
    appearance.zoom(2)
    appearance.choose_mark("nothing")
    appearance.normal_size()
    appearance.zoom(-100)
    assert [(style.font_px, style.mark) for style in told] == [
        (20, Mark.TINT),
        (20, Mark.NOTHING),
        (18, Mark.NOTHING),
        (12, Mark.NOTHING),
    ]


def test_another_theme_is_told_once_and_what_does_not_concern_the_page_is_not(
    keeper: SettingsKeeper, told: list[PageStyle]
) -> None:
    keeper.change(autosave=True, suggest=False)
    assert told == []
    _appearance(keeper).choose_theme("dark")
    assert [style.page.name().upper() for style in told] == [DARK.page]


def _contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_what_was_found_can_be_read_and_told_from_what_a_model_wrote(theme: Theme) -> None:
    found = page_style(theme, Preferences()).highlight.name()
    assert _contrast(found, theme.text) >= 7
    assert _contrast(found, theme.page) > _contrast(theme.machine, theme.page)
    assert len({found.upper(), theme.machine, theme.selection, theme.edited}) == 4
