from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme
from gpt2_desk.ui.theme import ThemePreference, ThemeWatcher, apply_theme, style_sheet, theme_for

THEMES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(LIGHT_CONTRAST, id="light-contrast"),
    pytest.param(DARK_CONTRAST, id="dark-contrast"),
]

PROSE = [("text", ground) for ground in ("page", "machine", "edited", "surface", "raised", "hover", "pressed")]
PROSE += [("selected_text", "selection"), ("text", "danger_wash"), ("text", "accent_wash")]
INTERFACE = [("muted", ground) for ground in ("page", "surface", "raised", "hover")]
INTERFACE += [("accent", ground) for ground in ("page", "surface", "raised", "hover", "accent_wash")]
INTERFACE += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("suggestion", "page"), ("context", "page")]
INTERFACE += [("danger", "raised"), ("danger", "danger_wash"), ("warning", "warning_wash"), ("success", "success_wash")]
OUTLINES = [("outline", ground) for ground in ("page", "surface", "raised")]
OUTLINES += [("machine_line", "machine"), ("machine_line", "page"), ("edited_line", "edited"), ("accent", "track")]


class SystemHints(QObject):
    """What this uses of QStyleHints, which cannot be made, and off screen never changes."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Unknown
        self.contrast = Qt.ContrastPreference.NoPreference
        self.asked_for = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802
        self.asked_for = scheme

    def accessibility(self) -> SystemHints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def _luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("pairs", "least"), [(PROSE, 7.0), (INTERFACE, 4.5), (OUTLINES, 3.0)], ids=str)
def test_contrasts(theme: Theme, pairs: list[tuple[str, str]], least: float) -> None:
    tokens = asdict(theme)
    found = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in pairs}
    assert {pair: value for pair, value in found.items() if value < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_tokens_are_colours(theme: Theme) -> None:
    for field in fields(theme):
        value = getattr(theme, field.name)
        assert isinstance(value, bool) or (QColor(value).isValid() and len(value) == 7), field.name


def test_high_contrast_leaves_no_faint_text() -> None:
    for theme, page in ((LIGHT_CONTRAST, "#FFFFFF"), (DARK_CONTRAST, "#000000")):
        assert theme.page == page
        assert theme.muted == theme.text
        assert theme.border == theme.edge == theme.outline
        assert theme.machine_underlined


@pytest.mark.parametrize(
    ("preference", "scheme", "wanted"),
    [
        ("system", Qt.ColorScheme.Unknown, LIGHT),
        ("system", Qt.ColorScheme.Light, LIGHT),
        ("system", Qt.ColorScheme.Dark, DARK),
        ("light", Qt.ColorScheme.Dark, LIGHT),
        ("dark", Qt.ColorScheme.Light, DARK),
    ],
)
def test_theme_for(preference: ThemePreference, scheme: Qt.ColorScheme, wanted: Theme) -> None:
    hints = SystemHints()
    hints.scheme = scheme
    assert theme_for(preference, hints) == wanted  # type: ignore[arg-type]
    hints.contrast = Qt.ContrastPreference.HighContrast
    high = theme_for(preference, hints)  # type: ignore[arg-type]
    assert high.high_contrast
    assert high.dark == wanted.dark


def test_theme_of_this_machine(qapp: QApplication) -> None:
    assert not theme_for("light", qapp.styleHints()).dark
    assert theme_for("dark", qapp.styleHints()).dark


def test_watcher_follows_a_system_that_answers_late(qtbot: QtBot) -> None:
    hints = SystemHints()
    watcher = ThemeWatcher(hints)  # type: ignore[arg-type]
    assert watcher.theme == LIGHT
    with qtbot.waitSignal(watcher.theme_changed) as changed:
        hints.turn(Qt.ColorScheme.Dark)
    assert changed.args == [DARK]
    with qtbot.assertNotEmitted(watcher.theme_changed):
        hints.turn(Qt.ColorScheme.Dark)


def test_watcher_follows_contrast(qtbot: QtBot) -> None:
    hints = SystemHints()
    watcher = ThemeWatcher(hints, "dark")  # type: ignore[arg-type]
    hints.contrast = Qt.ContrastPreference.HighContrast
    with qtbot.waitSignal(watcher.theme_changed) as changed:
        hints.contrastPreferenceChanged.emit(hints.contrast)
    assert changed.args == [DARK_CONTRAST]


def test_preference_outweighs_the_system(qtbot: QtBot) -> None:
    hints = SystemHints()
    watcher = ThemeWatcher(hints)  # type: ignore[arg-type]
    with qtbot.waitSignal(watcher.theme_changed):
        watcher.set_preference("dark")
    assert hints.asked_for == Qt.ColorScheme.Dark
    with qtbot.assertNotEmitted(watcher.theme_changed):
        hints.turn(Qt.ColorScheme.Light)
    with qtbot.waitSignal(watcher.theme_changed) as changed:
        watcher.set_preference("system")
    assert changed.args == [LIGHT]
    assert hints.asked_for == Qt.ColorScheme.Unknown


@pytest.mark.parametrize("theme", THEMES)
def test_apply_theme(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    button = QPushButton("Continue", window)
    button.setProperty("primary", True)
    qtbot.addWidget(window)
    apply_theme(qapp, theme)
    window.show()
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name().upper() == theme.text
    grey = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert grey.name().upper() == theme.disabled
    middle_left = button.grab().toImage().pixelColor(4, button.height() // 2)
    assert middle_left.name().upper() == theme.accent
    qapp.setStyleSheet("")
    assert qapp.style().name() == "fusion"


def test_style_sheet_follows_the_interface_font(qapp: QApplication) -> None:
    before = qapp.font()
    try:
        for size, padding in ((13, "padding: 6px 13px"), (26, "padding: 12px 26px")):
            font = qapp.font()
            font.setPixelSize(size)
            qapp.setFont(font)
            sheet = style_sheet(LIGHT)
            assert padding in sheet
            assert "$" not in sheet
    finally:
        qapp.setFont(before)
