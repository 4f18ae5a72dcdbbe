"""The alternatives of a document's passages: looked at, chosen, added, pinned and dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gpt2_desk.documents.edits import NOTHING, Change, Edit, Span
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.passages import Passage, Sibling, content_of, innermost, passages_of
from gpt2_desk.documents.stream import passage_marks, written
from gpt2_desk.documents.workings import Workings


class Alternatives:
    """What there is to choose from, place by place.

    Args:
        workings: the document's.
        generations: the document's.
        end_stream: ends the stream, if one is open.

    Raises:
        ValueError: any method: no such passage in the text, or no such alternative of it.
    """

    def __init__(self, workings: Workings, generations: Generations, end_stream: Callable[[], None]) -> None:
        self._workings = workings
        self._generations = generations
        self._end_stream = end_stream

    def passages(self) -> list[Passage]:
        """The passages of the text, in the order of their beginnings; thousands take milliseconds after an edit."""
        return self._workings.passages.all()

    def between(self, start: int, end: int) -> list[Passage]:
        """The passages that a stretch of the text touches, in the same order; quick however many there are."""
        return self._workings.passages.between(start, end)

    def at(self, position: int) -> Passage | None:
        """The innermost passage at a position."""
        return innermost(self.between(position, position), position)

    def passage(self, number: int) -> Passage:
        """A passage by its number."""
        found = self._workings.passages.numbered(number)
        if found is None:
            raise ValueError(f"no passage {number} in the text")
        return found

    def numbers(self, passage: int) -> list[int]:
        """The numbers of a passage's alternatives, in order; quick enough for each move of a caret."""
        return [one.number for one in self._workings.siblings.of(passage)]

    def of(self, passage: int) -> list[Sibling]:
        """The alternatives of a passage, in order, the one shown with what it shows now."""
        found = self.passage(passage)
        others = [one for one in self._workings.siblings.of(passage) if one.number != found.shown]
        shown = self._workings.siblings.shown(found, self._shown(found))
        return sorted([*others, *([shown] if shown else [])], key=lambda one: one.number)

    def choose(self, passage: int, sibling: int) -> list[Change]:
        """Show another alternative, as one step; an open stream ends.

        Returns:
            The changes for the view.
        """
        self._end_stream()
        found = self.passage(passage)
        if sibling == found.shown:
            return []
        content = self._workings.siblings.get(passage, sibling).content
        removed, inserted = self._workings.whole(found), _framed(content, (passage, sibling))
        changes = self._record(Edit(found.start, removed, inserted, found.start_rank))
        self._workings.tell("choose", passage, sibling)
        return changes

    def add(self, passage: int, text: str, generation: int) -> int:
        """Add an alternative that is not shown; returns its number."""
        self.passage(passage)
        number = self._workings.siblings.add(passage, written(text, generation), generation)
        self._generations.seen(generation)
        self._workings.is_touched = True
        self._workings.tell("sibling", passage, text, generation)
        return number

    def insert(self, position: int, texts: Sequence[tuple[str, int]], shown: int) -> list[Change]:
        """Make a passage of several texts, as one step; an open stream ends.

        Args:
            position: where.
            texts: the alternatives, each with the generation that wrote it.
            shown: the index of the one to show.

        Returns:
            The changes for the view.
        """
        self._workings.blocks.check_range(position, position)
        contents = [(written(text, generation), generation) for text, generation in texts]
        if not 0 <= shown < len(contents):
            raise ValueError(f"no text {shown} among {len(contents)}")
        self._end_stream()
        siblings = self._workings.siblings
        passage = siblings.new_passage()
        numbers = [siblings.add(passage, content, generation) for content, generation in contents]
        self._generations.seen(max(generation for _, generation in contents))
        changes = self._record(Edit(position, NOTHING, _framed(contents[shown][0], (passage, numbers[shown]))))
        self._workings.tell("siblings", position, [list(pair) for pair in texts], shown)
        return changes

    def pin(self, passage: int, sibling: int, pinned: bool) -> None:
        """Pin an alternative, or no longer."""
        self._workings.siblings.pin(passage, sibling, pinned)
        self._workings.is_touched = True
        self._workings.tell("pin", passage, sibling, pinned)

    def drop(self, passage: int, sibling: int) -> None:
        """Forget an alternative.

        Raises:
            ValueError: it is the one that is shown, or is pinned, or is being written.
        """
        if self.passage(passage).shown == sibling or self._workings.siblings.get(passage, sibling).pinned:
            raise ValueError("an alternative that is shown or pinned cannot be dropped")
        stream = self._workings.history.stream
        if stream is not None and stream.place == (passage, sibling):
            raise ValueError("an alternative that is being written cannot be dropped")
        self._workings.siblings.drop(passage, sibling)
        self._workings.is_touched = True
        self._workings.tell("drop", passage, sibling)

    def _record(self, edit: Edit) -> list[Change]:
        self._workings.make(edit)
        self._workings.history.record((edit,))
        return [edit.change]

    def _shown(self, passage: Passage) -> Span:
        whole = self._workings.whole(passage)
        (own,) = (one for one in passages_of(whole.marks) if one.number == passage.number)
        return content_of(whole, own)


def _framed(content: Span, place: tuple[int, int]) -> Span:
    begin, end = passage_marks(len(content.text), place)
    return Span(content.text, content.origins, (begin, *content.marks, end))
