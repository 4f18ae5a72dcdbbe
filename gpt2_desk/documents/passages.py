"""Passages: the places of a text that have alternatives, found by their marks, and the alternatives not shown.

A passage reaches from where a model began to write to just before what stood behind that place then. So what the
writer adds behind the model's words is part of it, and goes and comes with the alternative that it was added to;
later passages lie within earlier ones as branches do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gpt2_desk.documents.edits import NOTHING, Span
from gpt2_desk.documents.marks import END, Mark


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as it stands in the text.

    Attributes:
        number: 1 or more.
        shown: the sibling that the text shows.
        start: where it begins; ``start_rank`` marks of that position stand before its own.
        end: where it ends; ``end_rank`` marks of that position stand before what is no part of it.
    """

    number: int
    shown: int
    start: int
    start_rank: int
    end: int
    end_rank: int

    def moved(self, distance: int) -> Passage:
        """The same passage that many characters further on."""
        start, end = self.start + distance, self.end + distance
        return Passage(self.number, self.shown, start, self.start_rank, end, self.end_rank)

    def holds(self, position: int) -> bool:
        """Whether a position lies in it; its two ends do."""
        return self.start <= position <= self.end


@dataclass(frozen=True, slots=True)
class Sibling:
    """One of the alternatives of a passage.

    Attributes:
        number: 1 or more, in the order in which they were written.
        content: its text as it was shown last, with the passages in it; of the one shown, as it was written.
        generation: what wrote it.
        pinned: whether the writer wants to keep it.
    """

    number: int
    content: Span
    generation: int
    pinned: bool = False


def passages_of(marks: Iterable[Mark]) -> list[Passage]:
    """The passages whose beginning and end are both there, in the order of their beginnings."""
    return list(Found(marks).whole)


class Found:
    """The passages that begin or end in a stretch of text, in columns of it.

    Attributes:
        whole: those that do both, in the order of their beginnings.
        begun: those that end behind it or nowhere, by number, as if they ended where they begin.
        ended: where those end that began before it or nowhere, by number, as column and rank.
        touched: the numbers of all.
        last: the column of the last mark.
    """

    __slots__ = ("_moved", "_moved_by", "begun", "ended", "last", "touched", "whole")

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.begun: dict[int, Passage] = {}
        self.ended: dict[int, tuple[int, int]] = {}
        self.touched: set[int] = set()
        whole: list[Passage] = []
        column, rank = -1, 0
        for place, number, sibling in marks:
            rank = rank + 1 if place == column else 0
            column = place
            if sibling != END:
                self.begun[number] = Passage(number, sibling, place, rank, place, rank)
            elif number in self.begun:
                whole.append(_ended(self.begun.pop(number), place, rank + 1))
            elif number not in self.touched:
                self.ended[number] = (place, rank + 1)
            self.touched.add(number)
        self.whole = tuple(sorted(whole, key=_beginning))
        self.last = column
        self._moved_by, self._moved = 0, self.whole

    def moved(self, distance: int) -> Sequence[Passage]:
        """The whole passages that many characters further on; made once as long as that stays the same."""
        if self._moved_by != distance:
            self._moved_by, self._moved = distance, tuple(passage.moved(distance) for passage in self.whole)
        return self._moved


class PassageIndex:
    """The passages of a text, found from those of its stretches.

    Args:
        parts: what was found in each stretch that has marks, in order, with the position where it begins.
    """

    def __init__(self, parts: Sequence[tuple[int, Found]]) -> None:
        self._parts = parts
        self._across = list(_across(parts))

    def all(self) -> list[Passage]:
        """All of them, in the order of their beginnings."""
        found = list(self._across)
        for start, part in self._parts:
            found.extend(part.moved(start))
        return sorted(found, key=_beginning) if self._across else found

    def numbered(self, number: int) -> Passage | None:
        """The one of a number."""
        parts = [(start, part.whole) for start, part in self._parts if number in part.touched]
        found = [passage.moved(start) for start, whole in parts for passage in whole]
        return next((passage for passage in (*found, *self._across) if passage.number == number), None)

    def between(self, low: int, high: int) -> list[Passage]:
        """Those that a range touches, in the order of their beginnings."""
        found = list(self._across)
        for start, part in self._parts:
            if start <= high and low <= start + part.last:
                found.extend(part.moved(start))
        return sorted([one for one in found if one.start <= high and low <= one.end], key=_beginning)


def _across(parts: Sequence[tuple[int, Found]]) -> Iterator[Passage]:
    """The passages that begin in one stretch and end in another."""
    begun: dict[int, Passage] = {}
    for offset, part in parts:
        for number, (column, rank) in part.ended.items():
            if number in begun:
                yield _ended(begun.pop(number), offset + column, rank)
        if begun:
            begun = {number: passage for number, passage in begun.items() if number not in part.touched}
        begun.update({number: passage.moved(offset) for number, passage in part.begun.items()})


def _ended(passage: Passage, end: int, end_rank: int) -> Passage:
    return Passage(passage.number, passage.shown, passage.start, passage.start_rank, end, end_rank)


def _beginning(passage: Passage) -> tuple[int, int]:
    return passage.start, passage.start_rank


def innermost(passages: Sequence[Passage], position: int) -> Passage | None:
    """The passage at a position that begins last; one that the position lies behind or in goes before one it begins."""
    around = [passage for passage in passages if passage.holds(position)]
    within = [passage for passage in around if passage.start < position]
    candidates = within or around
    return candidates[-1] if candidates else None


class Siblings:
    """The alternatives of all passages that a document ever had. It does not hold what the text itself shows.

    Attributes:
        last_passage: the highest number of a passage so far.
    """

    def __init__(self) -> None:
        self._of: dict[int, dict[int, Sibling]] = {}
        # Undo may bring a dropped one back into the text, so no number is ever given twice.
        self._last: dict[int, int] = {}
        self.last_passage = 0

    def new_passage(self) -> int:
        """The number of another passage."""
        self.last_passage += 1
        return self.last_passage

    def of(self, passage: int) -> list[Sibling]:
        """The alternatives of a passage, in order."""
        return [sibling for _, sibling in sorted(self._of.get(passage, {}).items())]

    def get(self, passage: int, number: int) -> Sibling:
        """One of them.

        Raises:
            ValueError: there is none of that number.
        """
        try:
            return self._of[passage][number]
        except KeyError:
            raise ValueError(f"passage {passage} has no alternative {number}") from None

    def add(self, passage: int, content: Span, generation: int) -> int:
        """Add an alternative; returns its number."""
        number = self._last.get(passage, 0) + 1
        self.put(passage, Sibling(number, content, generation))
        return number

    def put(self, passage: int, sibling: Sibling) -> None:
        """Take over an alternative as it is, over any of its number."""
        self._of.setdefault(passage, {})[sibling.number] = sibling
        self._last[passage] = max(self._last.get(passage, 0), sibling.number)
        self.last_passage = max(self.last_passage, passage)

    def pin(self, passage: int, number: int, pinned: bool) -> None:
        """Pin an alternative, or no longer."""
        self.put(passage, replace(self.get(passage, number), pinned=pinned))

    def drop(self, passage: int, number: int) -> None:
        """Forget an alternative."""
        self.get(passage, number)
        del self._of[passage][number]

    def keep(self, leaving: Span) -> None:
        """Keep what the passages in a span show; it is about to leave the text.

        An alternative of which nothing was left keeps what it was: deleting its words is no reason to lose them.
        """
        for passage in passages_of(leaving.marks):
            shown = self.shown(passage, content_of(leaving, passage))
            if shown is not None:
                self.put(passage.number, shown)

    def shown(self, passage: Passage, content: Span) -> Sibling | None:
        """The alternative that the text shows, with what it shows; as it was where nothing of that is left.

        One that was forgotten and that undo brought back is an alternative again.
        """
        known = self._of.get(passage.number, {}).get(passage.shown)
        if not content.text:
            return known
        if known is None:
            generation = next((number for _, _, number in content.origins), None)
            return None if generation is None else Sibling(passage.shown, content, generation)
        return replace(known, content=content)

    @property
    def last_numbers(self) -> dict[int, int]:
        """The highest number of an alternative so far, by passage."""
        return dict(self._last)

    def restore(self, last_passage: int, last_numbers: Mapping[int, int]) -> None:
        """Give out no number that was given before."""
        self.last_passage = max(self.last_passage, last_passage)
        for passage, number in last_numbers.items():
            self._last[passage] = max(self._last.get(passage, 0), number)

    def everything(self) -> dict[int, list[Sibling]]:
        """The alternatives of every passage, by its number."""
        return {passage: self.of(passage) for passage in sorted(self._of) if self._of[passage]}


def content_of(span: Span, passage: Passage) -> Span:
    """What a passage of a span shows, without its own marks."""
    if passage.start == passage.end:
        marks = [mark for mark in span.marks if mark[0] == passage.start][passage.start_rank + 1 : passage.end_rank - 1]
        return Span("", (), tuple((0, *mark[1:]) for mark in marks)) if marks else NOTHING
    return span.cut(passage.start, passage.end, passage.start_rank + 1, passage.end_rank - 1)
