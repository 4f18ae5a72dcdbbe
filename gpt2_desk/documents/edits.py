"""What happens to a document: spans of text and the edits that replace one by another."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.documents.marks import Marks, count_at, cut_marks, shifted
from gpt2_desk.documents.provenance import Origins, cut, joined


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that knows who wrote it, and which passages begin and end in it.

    Attributes:
        text: the characters.
        origins: the runs that generations wrote, counted from the beginning of the text.
        marks: beginnings and ends of passages, likewise; those at ``len(text)`` are part of it too.
    """

    text: str
    origins: Origins = ()
    marks: Marks = ()

    def __add__(self, other: Span) -> Span:
        length = len(self.text)
        marks = self.marks + shifted(other.marks, length) if other.marks else self.marks
        if not self.origins and not other.origins:
            return Span(self.text + other.text, (), marks)
        runs = joined(((0, self.origins), (length, other.origins)))
        return Span(self.text + other.text, tuple(runs), marks)

    def cut(self, start: int, end: int, start_rank: int = 0, end_rank: int = 0) -> Span:
        """The piece ``[start, end)``.

        Args:
            start: its first character.
            end: the one after its last.
            start_rank: how many of the marks at ``start`` stand before the piece.
            end_rank: how many of those at ``end`` are part of it.
        """
        marks = cut_marks(self.marks, start, start_rank, end, end_rank)
        return Span(self.text[start:end], cut(self.origins, start, end) if start < end else (), marks)

    def end_rank(self, rank: int) -> int:
        """The rank of the place behind this span, where it stands at a place of that rank."""
        return count_at(self.marks, len(self.text)) + (0 if self.text else rank)

    def __bool__(self) -> bool:
        return bool(self.text or self.marks)


NOTHING = Span("")
"""The empty span."""


@dataclass(frozen=True, slots=True)
class Change:
    """A replacement as a view applies it; it need not know who wrote what.

    Attributes:
        position: where, in code points of the text before the change.
        removed: what was there.
        inserted: what is there now.
    """

    position: int
    removed: str
    inserted: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement that can be taken back exactly.

    Attributes:
        position: where, in code points of the text before the edit.
        removed: what was there.
        inserted: what is there afterwards.
        rank: how many of the marks at the position stand before the edit.
    """

    position: int
    removed: Span
    inserted: Span
    rank: int = 0

    @property
    def end(self) -> int:
        """Where the removed text ended."""
        return self.position + len(self.removed.text)

    @property
    def growth(self) -> int:
        """By how much the text behind the edit moved."""
        return len(self.inserted.text) - len(self.removed.text)

    @property
    def change(self) -> Change:
        """The same for a view."""
        return Change(self.position, self.removed.text, self.inserted.text)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.position, self.inserted, self.removed, self.rank)

    def moved(self, distance: int, ranks: int = 0) -> Edit:
        """The same edit that many characters, and at its position that many marks, further on."""
        return Edit(self.position + distance, self.removed, self.inserted, self.rank + ranks)
