"""A reply while it still comes in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gpt2_desk.documents.chat.setup import Side
from gpt2_desk.documents.chat.tree import ChoicePut, Put, Turn, TurnPut


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that is coming in.

    Attributes:
        number: of the turn that it becomes.
        parent: the turn that it follows.
        generation: what writes it, 1 or more.
        instead: what was shown in its place as it began.
        text: what has come so far.
    """

    number: int
    parent: int
    generation: int
    instead: int | None
    text: str = ""

    @property
    def turn(self) -> Turn:
        """The turn that it is so far; it has some text."""
        return Turn(self.number, self.parent, Side.MODEL, self.text, ((0, len(self.text), self.generation),))

    @property
    def puts(self) -> tuple[Put, ...]:
        """All that it changes, as one step."""
        return TurnPut(self.number, None, self.turn), ChoicePut(self.parent, self.instead, self.number)

    def extended(self, text: str) -> Reply:
        """The reply with one more piece."""
        return replace(self, text=self.text + text)
