"""What holds the page still while text changes above, and lets it follow the model's writing below."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from gpt2_desk.ui.editor.geometry import held_at
from gpt2_desk.ui.editor.layout import ProseLayout

FOLLOW_SHARE = 0.6
"""The model's line is let down to this share of the view before the page moves."""


MOST_ATTEMPTS = 8
"""So often a place is brought to a height anew; two do in nearly every text."""

CLEAR_LINES = 4
"""The model begins to write no lower than so many lines above the view's bottom."""


class ScrollKeeper(QObject):
    """Moves the page only where the reader would want it.

    Attributes:
        painting: a painting is under way; nothing moves.
        typewriter: the caret's line is held at one height while the writer types.
    """

    def __init__(self, page: QTextEdit, layout: ProseLayout) -> None:
        super().__init__(page)
        self._page = page
        self._layout = layout
        self._bar = page.verticalScrollBar()
        self._settling = False
        self._anchor: tuple[QTextCursor, int] | None = None
        self.painting = False
        self.typewriter = False
        layout.block_resized.connect(self._on_block_resized)

    @property
    def _height(self) -> int:
        return self._page.viewport().height()

    def settle(self) -> None:
        """Lay out what shows, so that nothing moves while it is painted."""
        if self._settling:
            return
        self._settling = True
        try:
            value = -1
            while value != self._bar.value():
                value = self._bar.value()
                self._layout.lay_out_between(value, value + self._height)
        finally:
            self._settling = False

    def on_screen(self, position: int) -> int:
        """The top of a position's line, in pixels below the view's top."""
        return self._layout.row_top(position) - self._bar.value()

    def shows(self, position: int) -> bool:
        """Whether a position's line is in sight, if only in part."""
        return -self._layout.geometry.line < self.on_screen(position) < self._height

    @contextmanager
    def anchored(self, *, margin: bool = False) -> Iterator[None]:
        """Whatever happens to the text inside, the line at the view's top stays where it is.

        Args:
            margin: what happens is to the margins: the first line moves with the one above it where all of that shows.
        """
        place, at_margin = self._place_at_top(), margin and self._bar.value() == 0
        before = self.on_screen(place.position())
        yield
        self._scroll_by(-self._bar.value() if at_margin else self.on_screen(place.position()) - before)
        self.settle()
        self._anchor = (place, self._bar.value())

    @contextmanager
    def caret_in_sight(self, height_before: int | None = None) -> Iterator[None]:
        """Whatever happens to the view's size or type inside, a caret that showed before shows after.

        Args:
            height_before: the view's height before, where it has changed already.
        """
        height = self._height if height_before is None else height_before
        showed = self._caret_shows(height)
        yield
        if showed:
            self._page.ensureCursorVisible()

    def _caret_shows(self, height: int) -> bool:
        return self.is_in_sight(self._page.textCursor().position(), height)

    def is_in_sight(self, position: int, height: int | None = None) -> bool:
        """As `shows`, in a view of a given height; a paragraph out of sight is not laid out for the question.

        That alone could move the page.
        """
        height = self._height if height is None else height
        block = self._page.document().findBlock(position).blockNumber()
        top = self._layout.block_top(block) - self._bar.value()
        near = top < height and top + self._layout.block_height(block) > 0
        return near and -self._layout.geometry.line < self.on_screen(position) < height

    def hold(self, position: int) -> None:
        """Bring a position's line to the height at which a typewriter holds it."""
        self.bring(position, held_at(self._height))

    def bring(self, position: int, y: int) -> None:
        """Bring the top of a position's line to a height below the view's top, as far as the page reaches."""
        # What comes into sight is laid out, and may turn out taller than it was guessed.
        for _ in range(MOST_ATTEMPTS):
            value = self._bar.value()
            self._scroll_by(self.on_screen(position) - y)
            if value == self._bar.value():
                break

    def top_place(self) -> tuple[int, int]:
        """A position in the line at the view's top, and how far below the top that line begins, in pixels."""
        position = self._place_at_top().position()
        return position, self.on_screen(position)

    def rise_to_margin(self) -> None:
        """With the caret in the first line, show the margin above it too."""
        if self._layout.row_top(self._page.textCursor().position()) == self._layout.geometry.top:
            self._bar.setValue(0)

    def _place_at_top(self) -> QTextCursor:
        """A place in the line at the view's top: the one of last time, while nobody scrolled.

        A line's first character would creep upwards while a window is drawn wider and narrower.
        """
        if self._anchor and self._anchor[1] == self._bar.value():
            place = self._anchor[0]
            if abs(self.on_screen(place.position())) <= 2 * self._layout.geometry.line:
                return place
        top = QPointF(self._layout.geometry.left, self._bar.value())
        place = QTextCursor(self._page.document())
        place.setPosition(self._layout.hitTest(top, Qt.HitTestAccuracy.FuzzyHit))
        place.setKeepPositionOnInsert(True)
        return place

    def follow(self, position: int, before: int) -> None:
        """Keep a place that was ``before`` pixels below the view's top in reach, line by line."""
        lowest = max(before, round(self._height * FOLLOW_SHARE) - self._layout.geometry.line)
        self._scroll_by(max(0, self.on_screen(position) - lowest))

    def lift(self, position: int) -> None:
        """Give a place some room below it; a typewriter gives it the height of all."""
        if self.typewriter:
            self.hold(position)
            return
        lowest = self._height - CLEAR_LINES * self._layout.geometry.line
        self._scroll_by(max(0, self.on_screen(position) - lowest))

    def reveal(self, position: int, beyond: int) -> None:
        """Bring up what only shows at a position that is in sight, as far as the position's own line stays there.

        Args:
            position: the position.
            beyond: where the last of it stands, in UTF-16 units behind the position.
        """
        if self.typewriter or not self.is_in_sight(position):
            return
        bottom = self._layout.row_top(position, beyond) + self._layout.geometry.line - self._bar.value()
        self._scroll_by(max(0, min(bottom - self._height, self.on_screen(position))))

    def _scroll_by(self, delta: int) -> None:
        if delta:
            self._bar.setValue(self._bar.value() + delta)

    def _on_block_resized(self, number: int, delta: int) -> None:
        """A guess above what the reader looks at was wrong: move along, so that nothing seems to move."""
        if self.painting or not self._is_above_sight(number, delta):
            return
        # Qt adjusts the range after us, and would cut off a value that the new height allows.
        self._bar.setMaximum(max(self._bar.maximum(), self._bar.value() + delta))
        self._scroll_by(delta)

    def _is_above_sight(self, number: int, delta: int) -> bool:
        caret = self._page.textCursor().blockNumber()
        caret_top = self._layout.block_top(caret) - (delta if number < caret else 0)
        top = self._bar.value()
        if caret_top < top + self._height and caret_top + self._layout.block_height(caret) > top:
            return number < caret
        return self._layout.block_top(number) < top
