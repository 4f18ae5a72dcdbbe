"""Where things stand on a page by the document's positions, and what brings them into sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from gpt2_desk.ui.editor.binding import DocumentBinding
from gpt2_desk.ui.editor.layout import ProseLayout
from gpt2_desk.ui.editor.scrolling import ScrollKeeper


@dataclass(frozen=True, slots=True)
class ViewState:
    """How a page was left; all positions count code points.

    Attributes:
        anchor: where the selection began; the caret's place where nothing is selected.
        position: where the caret stands.
        top: a place in the line at the view's top.
        top_px: how far below the view's top that line begins.
    """

    anchor: int = 0
    position: int = 0
    top: int = 0
    top_px: int = 0


class Places:
    """Finds places of the document in the view, and the view's in the document."""

    def __init__(self, page: QTextEdit, binding: DocumentBinding, scroll: ScrollKeeper, layout: ProseLayout) -> None:
        self._page = page
        self._binding = binding
        self._scroll = scroll
        self._layout = layout

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)``; where it is out of sight, the page moves so far that it stands in the middle."""
        first, last = self._binding.to_view(start), self._binding.to_view(end)
        showed = self._scroll.is_in_sight(first) and self._scroll.is_in_sight(last)
        self._set_cursor(first, last)
        if not showed:
            self._scroll.bring(first, (self._page.viewport().height() - self._layout.geometry.line) // 2)

    def state(self) -> ViewState:
        """How the page stands now."""
        cursor, (top, top_px) = self._page.textCursor(), self._scroll.top_place()
        anchor, position, top = map(self._binding.to_document, (cursor.anchor(), cursor.position(), top))
        return ViewState(anchor, position, top, top_px)

    def restore(self, state: ViewState) -> None:
        """Put caret, selection and page where they were; the end of the text stands for what is gone."""
        length = len(self._binding.document)
        places = (state.anchor, state.position, state.top)
        anchor, position, top = (self._binding.to_view(min(place, length)) for place in places)
        self._set_cursor(anchor, position)
        self._scroll.bring(top, state.top_px)

    def line_of(self, position: int) -> QRect:
        """The line in which a position lies, in the viewport's coordinates; empty where it is out of sight."""
        place = self._binding.to_view(position)
        if not self._scroll.is_in_sight(place):
            return QRect()
        geometry = self._layout.geometry
        return QRect(geometry.left, self._scroll.on_screen(place), geometry.width, geometry.line)

    def _set_cursor(self, anchor: int, position: int) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self._page.setTextCursor(cursor)
