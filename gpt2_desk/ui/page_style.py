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
        highlight=_between(theme.accent_wash, theme.selection),
        families=tuple(page_families(preferences.font_family)),
        font_px=preferences.font_px,
        mark=mark,
        book=preferences.book,
        column_characters=preferences.line_characters,
        typewriter=preferences.typewriter,
    )


def _between(one: str, other: str) -> QColor:
    # The wash alone can hardly be told from the ground of the model's words, and what is selected is more than found.
    first, second = QColor(one), QColor(other)
    red, green, blue = first.red() + second.red(), first.green() + second.green(), first.blue() + second.blue()
    return QColor(red // 2, green // 2, blue // 2)
