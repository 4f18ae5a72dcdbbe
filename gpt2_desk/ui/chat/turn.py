"""What a conversation shows of one turn, and what is marked in it."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says once.

    Attributes:
        key: tells it from the others.
        name: who says it.
        text: the words so far.
        by_model: whether the model wrote them.
        number: which of the turns in this place it is, from 1.
        total: how many there are in this place.
        writing: whether it is still being written.
        edited: whether the writer changed it.
    """

    key: int
    name: str
    text: str
    by_model: bool
    number: int = 1
    total: int = 1
    writing: bool = False
    edited: bool = False

    @property
    def count(self) -> str:
        """Which of how many it is, such as "2 of 3"; "" where there is one."""
        return tr("{number} of {total}", number=self.number, total=self.total) if self.total > 1 else ""

    @property
    def spoken(self) -> str:
        """What a screen reader calls it."""
        changed = tr("changed by you") if self.by_model and self.edited else ""
        head = ", ".join(part for part in (self.name, self.count, changed) if part)
        return f"{head}: {self.text or '…'}"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: words of one turn, as UTF-16 places in its text.

    Attributes:
        key: of the turn.
        anchor: where it was begun.
        caret: where it was ended.
    """

    key: int
    anchor: int
    caret: int

    @property
    def start(self) -> int:
        """The first place."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """The place behind the last."""
        return max(self.anchor, self.caret)
