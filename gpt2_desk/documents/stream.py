"""A generation while its text still comes: one live edit that lies on top of the undo list.

What the writer does meanwhile is recorded beneath it, as if its text were not there. So it stays in one piece,
whatever is typed elsewhere, and one undo takes exactly it back. The text is a passage with alternatives of its own;
where it is another try at an older passage, its first piece takes that one's place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gpt2_desk.documents.edits import NOTHING, Edit, Span
from gpt2_desk.documents.marks import END, Marks


@dataclass(frozen=True, slots=True)
class Stream:
    """The live edit.

    Attributes:
        start: where its text begins.
        text: what has come so far.
        generation: its number, 1 or more.
        place: the passage and the sibling in it that this is; None where it goes on inside a passage.
        retries: whether it replaces what the passage shows, once its first piece comes.
        removed: what it replaced.
        rank: how many of the marks at ``start`` stand before it.
    """

    start: int
    text: str
    generation: int
    place: tuple[int, int] | None = None
    retries: bool = False
    removed: Span = NOTHING
    rank: int = 0

    @property
    def head(self) -> int:
        """Where the next piece goes."""
        return self.start + len(self.text)

    @property
    def head_rank(self) -> int:
        """How many of the marks at the head stand before what the writer types there."""
        return self.edit.inserted.end_rank(self.rank) if self.text else self.rank

    @property
    def edit(self) -> Edit:
        """All that has come so far, as one edit."""
        return Edit(self.start, self.removed, self._span(self.text), self.rank)

    def first_piece(self, text: str) -> Edit:
        """The edit by which the first of its text enters the document."""
        return Edit(self.start, self.removed, self._span(text), self.rank)

    def next_piece(self, text: str) -> Edit:
        """The edit by which more of its text does."""
        return Edit(self.head, NOTHING, written(text, self.generation))

    def extended(self, text: str) -> Stream:
        """The stream with one more piece."""
        return replace(self, text=self.text + text)

    def at(self, edit: Edit) -> Stream:
        """The stream at the place of what it is about to replace."""
        return replace(self, start=edit.position, removed=edit.removed, rank=edit.rank)

    def follows(self, edit: Edit) -> bool:
        """Whether an edit lies wholly before the stream's text."""
        return edit.end <= self.start and not self.precedes(edit)

    def precedes(self, edit: Edit) -> bool:
        """Whether an edit lies wholly after the stream's text; what is typed at the head does."""
        return edit.position >= self.head

    def beneath(self, edit: Edit) -> Edit | None:
        """An edit as if the stream's text were not there, or None where it touches that text or spans its place."""
        if not self.text:
            return edit if self.precedes(edit) or self.follows(edit) else None
        if self.precedes(edit):
            return edit.moved(-self.edit.growth, self._ranks_beneath() if edit.position == self.head else 0)
        return edit if self.follows(edit) else None

    def after(self, edit: Edit) -> Stream:
        """The stream once an edit that does not touch it is made."""
        if not self.follows(edit):
            return self
        # Marks on both sides of what was deleted up to the stream's beginning come to stand there together.
        ranks = edit.inserted.end_rank(edit.rank) - edit.removed.end_rank(edit.rank) if edit.end == self.start else 0
        return replace(self, start=self.start + edit.growth, rank=self.rank + ranks)

    def restarted(self, edits: tuple[Edit, ...]) -> Stream:
        """An empty stream where this one goes on, once edits that may touch its text are made."""
        # Where text has come, what follows belongs before the mark that ends it.
        place = (self.head, 0 if self.text else self.rank)
        for edit in edits:
            place = _mapped(place, edit)
        if self.text:
            return Stream(place[0], "", self.generation, rank=place[1])
        return replace(self, start=place[0], rank=place[1])

    def _ranks_beneath(self) -> int:
        return self.removed.end_rank(self.rank) - self.head_rank

    def _span(self, text: str) -> Span:
        return written(text, self.generation, self.place)


def written(text: str, generation: int, place: tuple[int, int] | None = None) -> Span:
    """Text that a generation wrote; with a place, as a passage with that sibling shown.

    Raises:
        ValueError: the number is below 1.
    """
    if generation < 1:
        raise ValueError(f"{generation} is not the number of a generation")
    origins = ((0, len(text), generation),) if text else ()
    return Span(text, origins, passage_marks(len(text), place) if place is not None else ())


def passage_marks(length: int, place: tuple[int, int]) -> Marks:
    """The marks around a passage's content."""
    passage, sibling = place
    return ((0, passage, sibling), (length, passage, END))


def _mapped(place: tuple[int, int], edit: Edit) -> tuple[int, int]:
    """A place, as position and rank, once an edit is made; from within what was removed it goes behind the new."""
    position, rank = place
    if (edit.position, edit.rank) >= place:
        return place
    if edit.end < position:
        return position + edit.growth, rank
    behind = edit.inserted.end_rank(edit.rank)
    within = rank - edit.removed.end_rank(edit.rank) if edit.end == position else 0
    return edit.position + len(edit.inserted.text), behind + within
