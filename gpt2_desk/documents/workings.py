"""The inside of a document, which its parts share: the text, what was done to it, and how an edit is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from gpt2_desk.documents.blocks import Blocks
from gpt2_desk.documents.edits import Edit, Span
from gpt2_desk.documents.history import History
from gpt2_desk.documents.passages import Passage, PassageIndex, Siblings
from gpt2_desk.documents.stream import Stream

Operation = list[Any]
"""A name and its arguments, as JSON has them."""

Listener = Callable[[Operation], None]


class Workings:
    """The text and its history, kept in step.

    Attributes:
        blocks: the text.
        history: what was done to it.
        siblings: the alternatives that it does not show.
        is_touched: whether something besides the text changed since it was saved.
        listener: told of each operation once it is done; None tells nobody.
    """

    def __init__(self, content: Span) -> None:
        self.blocks = Blocks(content)
        self.history = History()
        self.siblings = Siblings()
        self.is_touched = False
        self.listener: Listener | None = None
        self._passages: PassageIndex | None = None

    @property
    def passages(self) -> PassageIndex:
        """The passages in the text; found anew after each edit, where it changed."""
        if self._passages is None:
            self._passages = PassageIndex(self.blocks.found())
        return self._passages

    def tell(self, name: str, *arguments: object) -> None:
        """Say that an operation was done."""
        if self.listener is not None:
            self.listener([name, *arguments])

    def replace(self, start: int, end: int, inserted: Span) -> Edit:
        """Do what the writer does: marks at both ends stay, and what is typed at the end of a passage is part of it."""
        return self._replaced(start, end, inserted, self.history.stream)

    def replace_many(self, replacements: Sequence[tuple[int, int, Span]]) -> tuple[Edit, ...]:
        """Do what the writer does in many places at once, counted in the text before the first of them."""
        edits: list[Edit] = []
        stream, growth = self.history.stream, 0
        for start, end, inserted in replacements:
            edit = self._replaced(start + growth, end + growth, inserted, stream)
            stream = None if stream is None or stream.beneath(edit) is None else stream.after(edit)
            growth += edit.growth
            edits.append(edit)
        return tuple(edits)

    def make(self, edit: Edit) -> None:
        """Make an edit whose every part is known."""
        end_rank = edit.removed.end_rank(edit.rank)
        self._on_change(self.blocks.replace(edit.position, edit.end, edit.inserted, edit.rank, end_rank))

    def whole(self, passage: Passage) -> Span:
        """A passage with its own marks."""
        return self.blocks.span(passage.start, passage.end, passage.start_rank, passage.end_rank)

    def _replaced(self, start: int, end: int, inserted: Span, stream: Stream | None) -> Edit:
        self.blocks.check_range(start, end)
        if start < end:
            rank = len(self.blocks.marks_at(start))
        else:  # what is typed at the stream's head stands behind all of it, its mark too
            rank = stream.head_rank if stream is not None and stream.head == start else 0
        removed = self.blocks.replace(start, end, inserted, rank, 0 if start < end else rank)
        self._on_change(removed)
        return Edit(start, removed, inserted, rank)

    def _on_change(self, removed: Span) -> None:
        if removed.marks:
            self.siblings.keep(removed)
        self._passages = None
