"""What happens to a document: spans of text and the edits that replace one by another."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.documents.provenance import Origins, cut, joined


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that knows who wrote it.

    Attributes:
        text: the characters.
        origins: the runs that generations wrote, counted from the beginning of the text.
    """

    text: str
    origins: Origins = ()

    def __add__(self, other: Span) -> Span:
        if not self.origins and not other.origins:
            return Span(self.text + other.text)
        runs = joined(((0, self.origins), (len(self.text), other.origins)))
        return Span(self.text + other.text, tuple(runs))

    def cut(self, start: int, end: int) -> Span:
        """The piece ``[start, end)``."""
        return Span(self.text[start:end], cut(self.origins, start, end))


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
    """

    position: int
    removed: Span
    inserted: Span

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
        return Edit(self.position, self.inserted, self.removed)

    def moved(self, distance: int) -> Edit:
        """The same edit that many characters further on."""
        return Edit(self.position + distance, self.removed, self.inserted)
