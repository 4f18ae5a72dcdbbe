"""The colours: four sets of tokens, and the `QPalette` made of one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colour tokens, each ``"#RRGGBB"``.

    Attributes:
        dark: whether text is lighter than its ground.
        high_contrast: whether the system asks for more contrast.
        page: the sheet that is written on.
        surface: sidebar, tabs, bars.
        raised: fields, cards, buttons.
        hover: ground of what the pointer is over.
        pressed: ground of what is pressed.
        track: what a slider or a meter has not filled.
        text: prose, labels, icons that act.
        muted: hints, section heads, placeholders, icons at rest.
        disabled: text of what cannot be used now.
        border: rules and cards; decoration.
        edge: the line round a push button.
        outline: the line round a field, a knob, a box.
        accent: the one accent.
        accent_hover: the accent under the pointer.
        accent_wash: a ground in the accent's hue.
        on_accent: text and icons on the accent.
        machine: ground of words that the model wrote.
        machine_line: their brackets.
        edited: ground of the model's words that the writer changed.
        edited_line: the line under them.
        suggestion: words that are offered and not taken yet.
        context: the mark where the model's reading begins.
        selection: ground of selected text.
        selected_text: selected text.
        danger: failure.
        danger_wash: its ground.
        warning: caution.
        warning_wash: its ground.
        success: good news.
        success_wash: its ground.
        machine_underlined: whether the model's words carry a line besides their tint.
    """

    dark: bool
    page: str
    surface: str
    raised: str
    hover: str
    pressed: str
    track: str
    text: str
    muted: str
    disabled: str
    border: str
    edge: str
    outline: str
    accent: str
    accent_hover: str
    accent_wash: str
    on_accent: str
    machine: str
    machine_line: str
    edited: str
    edited_line: str
    suggestion: str
    context: str
    selection: str
    selected_text: str
    danger: str
    danger_wash: str
    warning: str
    warning_wash: str
    success: str
    success_wash: str
    high_contrast: bool = False
    machine_underlined: bool = False


LIGHT = Theme(
    dark=False,
    page="#FBFAF7",
    surface="#F2F0EB",
    raised="#FFFFFF",
    hover="#E8E5DD",
    pressed="#DEDACF",
    track="#DEDACF",
    text="#22201D",
    muted="#5E5950",
    disabled="#8C867B",
    border="#DDD9D0",
    edge="#C4BEB2",
    outline="#8A8479",
    accent="#1D6068",
    accent_hover="#174F56",
    accent_wash="#DCEAE9",
    on_accent="#FFFFFF",
    machine="#E3EFEC",
    machine_line="#3F7F7C",
    edited="#F5EBD4",
    edited_line="#96702B",
    suggestion="#716C63",
    context="#767064",
    selection="#A9D0D2",
    selected_text="#22201D",
    danger="#A3312A",
    danger_wash="#F9E7E3",
    warning="#7A5200",
    warning_wash="#F8EDD3",
    success="#2B6A3F",
    success_wash="#E2EFE3",
)

DARK = Theme(
    dark=True,
    page="#1B1C1D",
    surface="#232425",
    raised="#2B2D2E",
    hover="#333537",
    pressed="#3D4042",
    track="#45484A",
    text="#DEDAD2",
    muted="#A8A399",
    disabled="#76736C",
    border="#383A3C",
    edge="#505355",
    outline="#76787A",
    accent="#7CC0C1",
    accent_hover="#93CFD0",
    accent_wash="#1F4246",
    on_accent="#10292B",
    machine="#1E2D2F",
    machine_line="#62A0A2",
    edited="#362E21",
    edited_line="#B08F50",
    suggestion="#928D84",
    context="#8D887E",
    selection="#2A5055",
    selected_text="#F2EFE9",
    danger="#F0988D",
    danger_wash="#3E2624",
    warning="#E0B565",
    warning_wash="#443719",
    success="#8CC79A",
    success_wash="#21402B",
)


def heightened(theme: Theme, page: str) -> Theme:
    """The theme for a reader who asked the system for more contrast."""
    return replace(
        theme,
        page=page,
        muted=theme.text,
        border=theme.outline,
        edge=theme.outline,
        suggestion=theme.muted,
        context=theme.muted,
        high_contrast=True,
        machine_underlined=True,
    )


LIGHT_CONTRAST = heightened(LIGHT, "#FFFFFF")
DARK_CONTRAST = heightened(DARK, "#000000")

_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "outline",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selected_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
}
_DISABLED_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def qt_palette(theme: Theme) -> QPalette:
    """The theme as Qt's own widgets understand it."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, token)))
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette
