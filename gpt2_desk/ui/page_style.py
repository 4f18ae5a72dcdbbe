"""From the theme and the writer's preferences to the page's looks."""

from __future__ import annotations

from PySide6.QtGui import QColor

from gpt2_desk.settings import Appearance, Mark
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.fonts import page_families
from gpt2_desk.ui.palette import Theme


def page_style(theme: Theme, preferences: Appearance) -> PageStyle:
    """The page's looks."""
    mark = preferences.mark
    if theme.machine_underlined and mark is Mark.TINT:
        mark = Mark.LINE
    return PageStyle(
        page=QColor(theme.page),
        text=QColor(theme.text),
        machine=QColor(theme.machine),
        machine_line=QColor(theme.machine_line),
        edited=QColor(theme.edited),
        edited_line=QColor(theme.edited_line),
        suggestion=QColor(theme.suggestion),
        context=QColor(theme.context),
        selection=QColor(theme.selection),
        selected_text=QColor(theme.selected_text),
        accent=QColor(theme.accent),
        families=tuple(page_families(preferences.font_family)),
        font_px=preferences.font_px,
        mark=mark,
    )
