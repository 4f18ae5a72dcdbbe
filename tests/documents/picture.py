"""A document so plain that it can be seen to be right.

It is a list of cells: a character with who wrote it, or a mark where a passage begins or ends, or the place where the
stream goes on. Nothing here computes positions of positions: what an edit takes is the cells in its range, undo puts
the very cells back that were there, and what lies beneath the stream is the cells that are not of it. The cells that
a retry replaces stay in the list, hidden, until the stream ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from gpt2_desk.documents import Span

Triple: TypeAlias = tuple[str, int, tuple[int, int]]
"""A character with its origin, or ("", 0, mark)."""

NO_MARK = (0, 0)


@dataclass(eq=False, slots=True)
class Cell:
    character: str
    origin: int = 0
    mark: tuple[int, int] = NO_MARK

    @property
    def triple(self) -> Triple:
        return self.character, self.origin, self.mark


@dataclass(frozen=True, slots=True)
class Kept:
    """An alternative."""

    content: tuple[Triple, ...]
    generation: int
    pinned: bool = False

    @property
    def text(self) -> str:
        return "".join(character for character, _, _ in self.content)


@dataclass(frozen=True, slots=True)
class Complete:
    """A passage with both its marks in a list of cells, as indices of these."""

    number: int
    shown: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Moment:
    """The cells beneath the stream, whether a keystroke led to them, and what the edits of that step took away."""

    cells: tuple[Cell, ...]
    by_key: bool
    gone: tuple[frozenset[Cell], ...] = ()

    @property
    def triples(self) -> list[Triple]:
        return [cell.triple for cell in self.cells]


def complete_in(cells: Sequence[Cell]) -> list[Complete]:
    begun: dict[int, tuple[int, int]] = {}
    found = []
    for index, cell in enumerate(cells):
        passage, sibling = cell.mark
        if sibling:
            begun[passage] = (index, sibling)
        elif passage in begun:
            begin, shown = begun.pop(passage)
            found.append(Complete(passage, shown, begin, index))
    return sorted(found, key=lambda one: one.begin)


def typed(text: str, origins: Iterable[tuple[int, int, int]] = ()) -> list[Cell]:
    cells = [Cell(character) for character in text]
    for start, end, generation in origins:
        for cell in cells[start:end]:
            cell.origin = generation
    return cells


def triples_of(span: Span) -> list[Triple]:
    cells = [cell.triple for cell in typed(span.text, span.origins)]
    for column, passage, sibling in reversed(span.marks):
        cells.insert(column, ("", 0, (passage, sibling)))
    return cells


@dataclass
class Picture:
    cells: list[Cell]
    head: Cell | None = None
    generation: int = 0
    place: tuple[int, int] | None = None
    retries: bool = False
    live: set[Cell] = field(default_factory=set)
    hidden: set[Cell] = field(default_factory=set)
    past: list[Moment] = field(default_factory=list)
    future: list[Moment] = field(default_factory=list)
    siblings: dict[int, dict[int, Kept]] = field(default_factory=dict)
    last_number: dict[int, int] = field(default_factory=dict)
    last_passage: int = 0
    written: dict[tuple[int, int], tuple[int, str]] = field(default_factory=dict)
    """What was ever complete: by passage and number, the generation and its text."""

    def __post_init__(self) -> None:
        self.past.append(self.moment())

    # What it shows.

    @property
    def visible(self) -> list[Cell]:
        return [cell for cell in self.cells if cell is not self.head and cell not in self.hidden]

    @property
    def text(self) -> str:
        return "".join(cell.character for cell in self.visible)

    @property
    def triples(self) -> list[Triple]:
        return [cell.triple for cell in self.visible]

    @property
    def live_text(self) -> str:
        return "".join(cell.character for cell in self.cells if cell in self.live)

    @property
    def head_at(self) -> int | None:
        if self.head is None:
            return None
        before = self.cells[: self.cells.index(self.head)]
        return sum(len(cell.character) for cell in before if cell not in self.hidden)

    @property
    def complete(self) -> list[Complete]:
        return complete_in(self.visible)

    def bounds(self, one: Complete) -> tuple[int, int]:
        lengths = [len(cell.character) for cell in self.visible]
        return sum(lengths[: one.begin]), sum(lengths[: one.end])

    def moment(self, *, by_key: bool = False, gone: Iterable[Iterable[Cell]] = ()) -> Moment:
        cells = [cell for cell in self.cells if cell is not self.head and cell not in self.live]
        return Moment(tuple(cells), by_key, tuple(map(frozenset, gone)))

    # What the writer does.

    def edit(self, start: int, end: int, cells: list[Cell], *, by_key: bool = False) -> None:
        self.edit_many([(start, end, cells)], by_key=by_key)

    def edit_many(self, replacements: Sequence[tuple[int, int, list[Cell]]], *, by_key: bool = False) -> None:
        torn = any(self.tears(start, end) for start, end, _ in replacements)
        if torn and self.live:
            self._part()
        growth = 0
        gone = []
        for start, end, cells in replacements:
            gone.append(self._put(start + growth, end + growth, cells, at_head=not torn))
            self._keep(gone[-1])
            growth += len(cells) - (end - start)
        self.remember(by_key=by_key, gone=gone)

    def remember(self, *, by_key: bool = False, gone: Iterable[Iterable[Cell]] = ()) -> None:
        self.past.append(self.moment(by_key=by_key, gone=gone))
        self.future.clear()

    def tears(self, start: int, end: int) -> bool:
        """Whether a range has a part of the stream in it, or lies within the stream's text."""
        if self.head is None:
            return False
        if start == end:
            head = self.head_at
            assert head is not None
            return head - len(self.live_text) < start < head
        taken = self.cells[self._at_character(start) : self._behind(end)]
        return any(cell in self.live or cell is self.head for cell in taken)

    def _put(self, start: int, end: int, cells: list[Cell], *, at_head: bool) -> list[Cell]:
        if start == end:
            index = self._spot(start, at_head=at_head)
            self.cells[index:index] = cells
            return []
        low, high = self._at_character(start), self._behind(end)
        taken = self.cells[low:high]
        self.cells[low:high] = [*cells, *(cell for cell in taken if cell is self.head)]
        return [cell for cell in taken if cell is not self.head]

    def _spot(self, position: int, *, at_head: bool) -> int:
        """Where typed text goes: before all marks of the position, but behind the whole stream at its head."""
        if self.head is not None and at_head and position == self.head_at:
            index = self.cells.index(self.head) + 1
            while index < len(self.cells) and self.cells[index] in self.live | self.hidden:
                index += 1
            return index
        index = self._behind(position)
        return index + 1 if index < len(self.cells) and self.cells[index] is self.head else index

    def _behind(self, position: int) -> int:
        """The index right behind that many visible characters."""
        for index, cell in enumerate(self.cells):
            if position == 0:
                return index
            position -= len(cell.character) if cell not in self.hidden else 0
        return len(self.cells)

    def _at_character(self, position: int) -> int:
        index = self._behind(position)
        while not self.cells[index].character or self.cells[index] in self.hidden:
            index += 1
        return index

    # What the model does.

    def begin(self, position: int, generation: int, passage: int | None = None) -> None:
        number = passage or self._undone_passage(position) or self.new_passage()
        self.generation, self.retries = generation, passage is not None
        self.place = (number, self.add(number, (), generation))
        self.head = Cell("")
        self.cells.insert(self._behind(position), self.head)

    def new_passage(self) -> int:
        self.last_passage += 1
        return self.last_passage

    def add(self, passage: int, content: tuple[Triple, ...], generation: int) -> int:
        number = self.last_number[passage] = self.last_number.get(passage, 0) + 1
        self.siblings.setdefault(passage, {})[number] = Kept(content, generation)
        if content:
            self.written[passage, number] = (generation, self.siblings[passage][number].text)
        return number

    def _undone_passage(self, position: int) -> int | None:
        if not self.future:
            return None
        here, there = set(self.moment().cells), self.future[-1].cells
        new = [index for index, cell in enumerate(there) if cell not in here]
        if not here <= set(there) or not new or not there[new[0]].mark[1]:
            return None
        at = sum(len(cell.character) for cell in there[: new[0]])
        return there[new[0]].mark[0] if at == position else None

    def extend(self, text: str) -> None:
        if not text:
            return
        assert self.head is not None
        cells = typed(text, [(0, len(text), self.generation)])
        if self.live:
            index = self.cells.index(self.head)
            self.cells[index:index] = cells
        else:
            cells = self._open(cells)
        self.live.update(cells)
        self.future.clear()

    def _open(self, cells: list[Cell]) -> list[Cell]:
        assert self.head is not None
        index = self.cells.index(self.head)
        del self.cells[index]
        if self.place is not None:
            passage, number = self.place
            cells = [Cell("", 0, (passage, number)), *cells, Cell("", 0, (passage, 0))]
            found = next((one for one in complete_in(self.cells) if one.number == passage and self.retries), None)
            if found is not None:
                index = found.begin
                taken = self.cells[found.begin : found.end + 1]
                self.hidden.update(taken)
                self._keep(taken)
        end = len(cells) if self.place is None else len(cells) - 1
        self.cells[index:index] = [*cells[:end], self.head, *cells[end:]]
        return cells

    def end(self) -> None:
        self._part()
        if self.place is not None:  # it brought nothing
            del self.siblings[self.place[0]][self.place[1]]
        self.cells = [cell for cell in self.cells if cell is not self.head]
        self.head = self.place = None

    def _part(self) -> None:
        """What has come of the stream is a step; it goes on, if it does, as text that belongs to no passage itself."""
        if not self.live:
            return
        if self.place is not None:
            passage, number = self.place
            content = tuple((character, self.generation, NO_MARK) for character in self.live_text)
            self.siblings[passage][number] = replace(self.siblings[passage][number], content=content)
            self.written[self.place] = (self.generation, self.live_text)
        gone = frozenset(self.hidden)
        self.cells = [cell for cell in self.cells if cell not in self.hidden]
        self.live, self.hidden, self.place, self.retries = set(), set(), None, False
        self.remember(gone=[gone])

    # Alternatives.

    def choose(self, passage: int, sibling: int) -> None:
        self.end()
        found = next(one for one in self.complete if one.number == passage)
        if found.shown == sibling:
            return
        inside = [Cell(*triple) for triple in self.siblings[passage][sibling].content]
        taken = self.cells[found.begin : found.end + 1]
        new = [Cell("", 0, (passage, sibling)), *inside, Cell("", 0, (passage, 0))]
        self.cells[found.begin : found.end + 1] = new
        self._keep(taken)
        self.remember(gone=[taken])

    def insert(self, position: int, texts: Sequence[tuple[str, int]], shown: int) -> None:
        self.end()
        passage = self.new_passage()
        contents = [tuple((one, generation, NO_MARK) for one in text) for text, generation in texts]
        numbers = [self.add(passage, content, texts[index][1]) for index, content in enumerate(contents)]
        inside = [Cell(*triple) for triple in contents[shown]]
        index = self._behind(position)
        self.cells[index:index] = [Cell("", 0, (passage, numbers[shown])), *inside, Cell("", 0, (passage, 0))]
        self.remember()

    def alternatives(self, passage: int) -> dict[int, Kept]:
        found = next(one for one in self.complete if one.number == passage)
        own = dict(self.siblings.get(passage, {}))
        shown = self._shown(found, self.visible)
        return own if shown is None else {**own, found.shown: shown}

    def drop(self, passage: int, number: int) -> None:
        del self.siblings[passage][number]
        self.written.pop((passage, number), None)

    def _shown(self, one: Complete, cells: Sequence[Cell]) -> Kept | None:
        content = tuple(cell.triple for cell in cells[one.begin + 1 : one.end])
        known = self.siblings.get(one.number, {}).get(one.shown)
        if not any(character for character, _, _ in content):
            return known
        if known is not None:
            return replace(known, content=content)
        generation = next((origin for _, origin, _ in content if origin), 0)
        return Kept(content, generation) if generation else None

    def _keep(self, taken: Sequence[Cell]) -> None:
        for one in complete_in(taken):
            shown = self._shown(one, taken)
            if shown is not None:
                self.siblings.setdefault(one.number, {})[one.shown] = shown
                self.last_number[one.number] = max(self.last_number.get(one.number, 0), one.shown)

    # Undo.

    def undo_to(self, moment: Moment) -> None:
        """Go to a moment before this one."""
        kept = set(moment.cells)
        self._keep([cell for cell in self.cells if cell not in kept])
        self.cells = list(moment.cells)

    def redo_to(self, moments: Sequence[Moment]) -> None:
        """Go to the last of the moments, which follow this one."""
        for moment in moments:
            for gone in moment.gone:
                self._keep([cell for cell in self.cells if cell in gone])
        self.cells = list(moments[-1].cells)

    def reopened(self) -> None:
        """What is left once the document was saved and opened again: a stream is over, no undo, no orphaned mark."""
        self.end()
        marks = [cell.mark[0] for cell in self.cells if cell.mark != NO_MARK]
        whole = {one.number for one in self.complete if marks.count(one.number) == 2}
        self.cells = [cell for cell in self.cells if cell.mark == NO_MARK or cell.mark[0] in whole]
        self.past, self.future = [self.moment()], []
        self.last_number = {passage: max(own) for passage, own in self.siblings.items() if own}
        self.written = {place: one for place, one in self.written.items() if not self.is_lost(place)}

    # The guarantee.

    def is_lost(self, place: tuple[int, int]) -> bool:
        """Whether what was complete once is neither in the text, nor in an alternative, nor to be had by undo."""
        generation, text = self.written[place]
        is_there = any(one.number == place[0] for one in self.complete)
        own = self.alternatives(place[0]) if is_there else self.siblings.get(place[0], {})
        alternatives = [kept.content for kept in own.values()]
        moments = [moment.triples for moment in (*self.past, *self.future)]
        return not any(_has(triples, generation, text) for triples in (self.triples, *alternatives, *moments))


def _has(triples: Iterable[Triple], generation: int, text: str) -> bool:
    return text in "".join(one if origin == generation else "\0" for one, origin, mark in triples if mark == NO_MARK)
