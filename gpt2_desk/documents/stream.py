"""A generation while its text still comes: one live edit that lies on top of the undo list.

What the writer does meanwhile is recorded beneath it, as if its text were not there. So it stays in one piece,
whatever is typed elsewhere, and one undo takes exactly it back.
"""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.documents.edits import NOTHING, Edit, Span


@dataclass(frozen=True, slots=True)
class Stream:
    """The live edit.

    Attributes:
        start: where its text begins.
        text: what has come so far.
        generation: its number, 1 or more.
    """

    start: int
    text: str
    generation: int

    @property
    def head(self) -> int:
        """Where the next piece goes."""
        return self.start + len(self.text)

    @property
    def edit(self) -> Edit:
        """All that has come so far, as one edit."""
        return Edit(self.start, NOTHING, _span(self.text, self.generation))

    def extended(self, text: str) -> Stream:
        """The stream with one more piece."""
        return Stream(self.start, self.text + text, self.generation)

    def follows(self, edit: Edit) -> bool:
        """Whether an edit lies wholly before the stream's text."""
        return edit.end <= self.start and not self.precedes(edit)

    def precedes(self, edit: Edit) -> bool:
        """Whether an edit lies wholly after the stream's text; what is typed at the head does."""
        return edit.position >= self.head

    def beneath(self, edit: Edit) -> Edit | None:
        """An edit as if the stream's text were not there, or None where it touches that text or spans its place."""
        if self.precedes(edit):
            return edit.moved(-len(self.text))
        return edit if self.follows(edit) else None

    def after(self, edit: Edit) -> Stream:
        """The stream once an edit that does not touch it is made."""
        return Stream(self.start + edit.growth, self.text, self.generation) if self.follows(edit) else self

    def restarted(self, edits: tuple[Edit, ...]) -> Stream:
        """An empty stream where this one goes on, once edits that may touch its text are made."""
        head = self.head
        for edit in edits:
            head = _mapped(head, edit)
        return Stream(head, "", self.generation)


def piece(position: int, text: str, generation: int) -> Edit:
    """The edit by which a generation's piece enters the text."""
    return Edit(position, NOTHING, _span(text, generation))


def _span(text: str, generation: int) -> Span:
    return Span(text, ((0, len(text), generation),) if text else ())


def _mapped(position: int, edit: Edit) -> int:
    if edit.position >= position:
        return position
    return max(position, edit.end) + edit.growth
