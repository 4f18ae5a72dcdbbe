"""The turns of a conversation one under the other: which there are, how high each is, and where each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from gpt2_desk.ui.chat.laid_text import LaidText, turn_geometry
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.editor.geometry import Geometry
from gpt2_desk.ui.editor.heights import Heights


@dataclass(frozen=True, slots=True)
class Measures:
    """What a turn takes besides its words, in pixels.

    Attributes:
        rule: the line above the first turn that is read.
        head: the name.
        foot: between the words and the next turn; the buttons stand there.
        spare: below the buttons of a turn that always shows some of them.
    """

    rule: int
    head: int
    foot: int
    spare: int


@dataclass(slots=True)
class _Entry:
    """A turn; its words are laid out once they are looked at."""

    turn: Turn
    laid: LaidText | None = None


class TurnColumn:
    """Lays out turns when they are looked at; until then their height is a guess. All heights are whole pixels.

    Args:
        geometry: of the page.
        font: the page's.
        measures: what a turn takes besides its words.
    """

    def __init__(self, geometry: Geometry, font: QFont, measures: Measures) -> None:
        self._geometry = geometry
        self._font = font
        self._measures = measures
        self._entries: list[_Entry] = []
        self._places: dict[int, int] = {}
        self._heights = Heights()
        self._held: tuple[int, int] | None = None
        self.read_from: int | None = None

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def geometry(self) -> Geometry:
        """The page's measures."""
        return self._geometry

    @property
    def measures(self) -> Measures:
        """What a turn takes besides its words."""
        return self._measures

    @property
    def total(self) -> int:
        """The height of all turns."""
        return self._heights.total

    @property
    def laid_out_count(self) -> int:
        """How many turns have been laid out."""
        return sum(entry.laid is not None for entry in self._entries)

    def turn(self, place: int) -> Turn:
        """The turn at a place, from 0."""
        return self._entries[place].turn

    def place(self, key: int | None) -> int | None:
        """Where the turn of a key stands; None where there is none."""
        return None if key is None else self._places.get(key)

    def top(self, place: int) -> int:
        """Where a turn begins, with the rule above it; the number after the last gives the bottom."""
        return self._heights.top(place)

    def height(self, place: int) -> int:
        """How high a turn is, guessed or known."""
        return self._heights.height(place)

    def head_top(self, place: int) -> int:
        """Where the name of a turn stands."""
        return self.top(place) + self._rule(place)

    def words_top(self, place: int) -> int:
        """Where the words of a turn begin."""
        return self.head_top(place) + self._measures.head

    def words_bottom(self, place: int) -> int:
        """Where the words of a turn end."""
        return self.top(place) + self.height(place) - self._foot(place)

    def at(self, y: float) -> int | None:
        """The turn at a height; None above all and below all."""
        if not self._entries or not 0 <= y < self.total:
            return None
        return self._heights.at(y)

    def between(self, top: float, bottom: float) -> range:
        """The turns that show between two heights."""
        if not self._entries or bottom <= 0 or top >= self.total:
            return range(0)
        return range(self._heights.at(max(top, 0)), self._heights.at(min(bottom, self.total) - 1) + 1)

    def laid(self, place: int) -> LaidText:
        """The words of a turn, in lines. Call `lay_out` before its height is asked for."""
        entry = self._entries[place]
        if entry.laid is None:
            entry.laid = LaidText(entry.turn.text, self._geometry, self._font)
        return entry.laid

    def lay_out(self, place: int) -> int:
        """Lay out a turn where that is still to be done; returns how much taller it is than was guessed."""
        if self._entries[place].laid is not None:
            return 0
        self.laid(place)
        return self._measure(place)

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Take these turns in this order; those that say the same as before stay laid out."""
        old = {entry.turn.key: entry for entry in self._entries}
        self._entries = [_kept(old.get(turn.key), turn) for turn in turns]
        self._places = {turn.key: place for place, turn in enumerate(turns)}
        self._heights = Heights(map(self._height, range(len(turns))))

    def update(self, turn: Turn) -> None:
        """Take another form of a turn that is there."""
        place = self._places[turn.key]
        self._entries[place] = _kept(self._entries[place], turn)
        self._measure(place)

    def append(self, place: int, text: str) -> None:
        """Add words to a turn."""
        entry = self._entries[place]
        entry.turn = replace(entry.turn, text=entry.turn.text + text)
        if entry.laid is not None:
            entry.laid.append(text)
        self._measure(place)

    def set_read_from(self, key: int | None) -> None:
        """Leave room for a rule above a turn."""
        before, self.read_from = self.read_from, key
        self._measure_keys(before, key)

    def hold(self, key: int | None, height: int = 0) -> None:
        """Give a turn's words a height of another's choice, which edits them; None gives all their own."""
        before, self._held = self._held, None if key is None else (key, height)
        self._measure_keys(before[0] if before else None, key)

    def set_geometry(self, geometry: Geometry, font: QFont, measures: Measures) -> None:
        """Take other measures; words are laid out anew only where their lines would break or stand elsewhere."""
        same = turn_geometry(geometry).wraps_like(turn_geometry(self._geometry)) and font == self._font
        stays = same and measures == self._measures
        self._geometry, self._font, self._measures = geometry, font, measures
        if stays:
            return
        for entry in self._entries:
            entry.laid = entry.laid if same else None
        self._heights = Heights(map(self._height, range(len(self._entries))))

    def _measure_keys(self, *keys: int | None) -> None:
        for key in keys:
            if (place := self.place(key)) is not None:
                self._measure(place)

    def _measure(self, place: int) -> int:
        delta = self._height(place) - self._heights.height(place)
        if delta:
            self._heights.replace(place, place + 1, [self._height(place)])
        return delta

    def _height(self, place: int) -> int:
        return self._rule(place) + self._measures.head + self._words_height(place) + self._foot(place)

    def _foot(self, place: int) -> int:
        return self._measures.foot + (self._measures.spare if self._entries[place].turn.total > 1 else 0)

    def _rule(self, place: int) -> int:
        return self._measures.rule if self._entries[place].turn.key == self.read_from else 0

    def _words_height(self, place: int) -> int:
        entry = self._entries[place]
        if self._held and self._held[0] == entry.turn.key:
            return self._held[1]
        if entry.laid is not None:
            return entry.laid.height
        per_line, line = self._geometry.per_line, self._geometry.line
        lengths = [len(paragraph) for paragraph in entry.turn.text.split("\n")]
        return sum(length // per_line + 1 for length in lengths) * line + (len(lengths) - 1) * (line // 2)


def _kept(old: _Entry | None, turn: Turn) -> _Entry:
    """The entry of a turn, laid out as before where it says the same; what only grew is only added to."""
    if old is None or old.laid is None or not turn.text.startswith(old.turn.text):
        return _Entry(turn)
    if more := turn.text[len(old.turn.text) :]:
        old.laid.append(more)
    return _Entry(turn, old.laid)
