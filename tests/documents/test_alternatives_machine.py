"""Everything that can be done to a document, in any order, against the picture of it in `picture.py`."""

from __future__ import annotations

import json
from typing import Any

from documents.picture import Cell, Picture, triples_of, typed
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gpt2_desk.documents import Change, Document, Receipt, Span, blocks
from gpt2_desk.documents.operations import replay
from gpt2_desk.documents.passages import Passage
from gpt2_desk.documents.sidecar import to_sidecar, with_sidecar

TEXT = st.text(alphabet="ab \n.é\u0301—😀𝒳\u200dשלماد\u2028", max_size=5)
SOME = st.text(alphabet="ab \né\u0301😀ש\u2028", min_size=1, max_size=5)
SELDOM = st.integers(0, 3)
PLACE = st.one_of(st.integers(0, 40), st.floats(0, 1))
"""A float is a share of the text; a whole number one of the places where something begins or ends."""


def apply(text: str, changes: list[Change]) -> str:
    """What a view does with the changes that it is told."""
    for change in changes:
        end = change.position + len(change.removed)
        assert text[change.position : end] == change.removed
        text = text[: change.position] + change.inserted + text[end:]
    return text


def as_json(data: object) -> Any:
    return json.loads(json.dumps(data))


def other_document() -> Document:
    document = Document("own ")
    for text, model in (("first\n", "small"), ("second", "large")):
        number = document.generations.new(Receipt(model=model))
        document.insert_generated(len(document), text, number)
    document.insert_generated(0, "?", document.new_generation())
    return document


class AlternativesMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.other = other_document()
        # Chunks of two paragraphs or so, that passages reach across them.
        self.chunk_blocks, blocks._CHUNK_BLOCKS = blocks._CHUNK_BLOCKS, 2

    def teardown(self) -> None:
        blocks._CHUNK_BLOCKS = self.chunk_blocks

    @initialize(text=TEXT)
    def open(self, text: str) -> None:
        self._take(Document(text))
        self.picture = Picture(typed(text))

    def _take(self, document: Document) -> None:
        self.document, self.view = document, document.text
        self.saved: str | None = None if document.is_modified else document.text
        self.first = as_json(document.freeze()())
        self.operations: list[Any] = []
        document.listen(self.operations.append)

    # Where.

    def _place(self, place: float) -> int:
        size = len(self.document)
        if isinstance(place, float):
            return round(place * size)
        places = [0, size]
        if self.picture.head_at is not None:
            places += [self.picture.head_at, self.picture.head_at - len(self.picture.live_text)]
        for one in self.picture.complete:
            places += self.picture.bounds(one)
        return places[place % len(places)]

    def _range(self, low: float, high: float) -> tuple[int, int]:
        start, end = sorted((self._place(low), self._place(high)))
        return start, end

    def _passage(self, index: int) -> int:
        return self.picture.complete[index % len(self.picture.complete)].number

    # The writer.

    def _edit(self, start: int, end: int, text: str, *, key: bool = False, origins: Any = ()) -> None:
        self.document.edit(start, end, text, now=self.now, typed=key, origins=origins)
        self.view = self.view[:start] + text + self.view[end:]
        if text or start != end:
            self.picture.edit(start, end, typed(text, origins), by_key=key)

    @rule(low=PLACE, high=PLACE, text=TEXT)
    def replace(self, low: float, high: float, text: str) -> None:
        self._edit(*self._range(low, high), text)

    @rule(place=PLACE, keys=st.text("ab \n😀", min_size=1, max_size=4), pause=st.sampled_from([0.1, 6.0]))
    def type(self, place: float, keys: str, pause: float) -> None:
        start = self._place(place)
        for number, key in enumerate(keys):
            self._edit(start + number, start + number, key, key=True)
            self.now += 0.1
        self.now += pause

    @rule(place=PLACE, count=st.integers(1, 4), backwards=st.booleans())
    def erase(self, place: float, count: int, backwards: bool) -> None:
        start = self._place(place)
        for number in range(count):
            at = start - 1 - number if backwards else start
            if 0 <= at < len(self.document):
                self._edit(at, at + 1, "", key=True)
                self.now += 0.1

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(low=st.integers(-2, 2), high=st.integers(-2, 2), at_start=st.booleans(), text=TEXT)
    def edit_at_stream(self, low: int, high: int, at_start: bool, text: str) -> None:
        head = self.document.stream_head
        assert head is not None
        first = head - len(self.picture.live_text) if at_start else head
        start, end = sorted(min(max(place, 0), len(self.document)) for place in (first + low, head + high))
        self._edit(start, end, text)

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(low=PLACE, high=st.sampled_from([0, 0, 1, -1]), text=st.sampled_from(["", "", "b", "\n"]))
    def edit_up_to_stream(self, low: float, high: int, text: str) -> None:
        first = (self.document.stream_head or 0) - len(self.picture.live_text) + high
        first = min(max(first, 0), len(self.document))
        self._edit(min(first, self._place(low)), first, text)

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(low=PLACE, size=st.integers(0, 2), text=st.sampled_from(["", "", "b"]), again=st.integers(-1, 2))
    def edit_many_at_stream(self, low: float, size: int, text: str, again: int) -> None:
        head = self.document.stream_head
        assert head is not None
        start = min(self._place(low), head)
        end = min(start + size, head)
        second = min(max(head + again, end), len(self.document))
        ranges = [(start, end), (head, head), (second, second)] if again >= 0 else [(start, end), (second, second)]
        self._many(ranges, text)

    @precondition(lambda self: self.picture.complete)
    @rule(index=st.integers(0, 9), keys=st.integers(2, 4), back=st.booleans(), freezes=st.booleans())
    def keys_at_a_bound(self, index: int, keys: int, back: bool, freezes: bool) -> None:
        """Keys over a mark, with an end of the run where the document is frozen."""
        bounds = [bound for one in self.picture.complete for bound in self.picture.bounds(one)]
        at = bounds[index % len(bounds)] + (1 if back else -1)
        for number in range(keys):
            start = at - number if back else at
            if 0 <= start < len(self.document):
                self._edit(start, start + 1, "", key=True)
            if freezes:
                self.document.freeze()

    @rule(place=PLACE)
    def type_around_a_freeze(self, place: float) -> None:
        start = self._place(place)
        self._edit(start, start, "a", key=True)
        self.document.freeze()
        self._edit(start + 1, start + 1, "b", key=True)

    @rule(places=st.lists(PLACE, min_size=2, max_size=8), text=TEXT)
    def edit_many(self, places: list[float], text: str) -> None:
        cuts = sorted(self._place(place) for place in places[: len(places) // 2 * 2])
        self._many(list(zip(cuts[::2], cuts[1::2], strict=True)), text)

    def _many(self, ranges: list[tuple[int, int]], text: str) -> None:
        replacements: list[Any] = [(start, end, text) for start, end in ranges]
        self.view = apply(self.view, self.document.edit_many(replacements))
        self.picture.edit_many([(start, end, typed(text)) for start, end in ranges])

    @rule(low=PLACE, high=PLACE, to=PLACE)
    def move_by_clipboard(self, low: float, high: float, to: float) -> None:
        start, end = self._range(low, high)
        end = min(end, start + 8)  # all of it again and again would soon be too much
        text, clip = self.document.slice(start, end), self.document.copied(start, end)
        origins = self.document.pasted(clip, text)
        assert origins == self.document.span(start, end).origins
        at = self._place(to)
        self._edit(at, at, text, origins=origins)

    @rule(low=PLACE, high=PLACE, start=st.integers(0, 15), end=st.integers(0, 16))
    def paste_from_other(self, low: float, high: float, start: int, end: int) -> None:
        start, end = sorted((start, end))
        text = self.other.slice(start, end)
        origins = self.document.pasted(self.other.copied(start, end), text)
        theirs = self.other.span(start, end).origins
        assert [run[:2] for run in origins] == [run[:2] for run in theirs]
        for (_, _, here), (_, _, there) in zip(origins, theirs, strict=True):
            assert self.document.generations.receipt(here) == self.other.generations.receipt(there)
        self._edit(*self._range(low, high), text, origins=origins)

    @rule(low=PLACE, high=PLACE, source=st.integers(0, 10))
    def replace_with_origins(self, low: float, high: float, source: int) -> None:
        """What a replace-all does that keeps who wrote what."""
        span = self.document.span(0, min(source, len(self.document)))
        start, end = self._range(low, high)
        self.view = apply(self.view, self.document.edit_many([(start, end, span)]))
        self.picture.edit(start, end, typed(span.text, span.origins))

    # The model.

    @precondition(lambda self: self.document.stream_head is None)
    @rule(place=PLACE, described=st.booleans())
    def begin(self, place: float, described: bool) -> None:
        position, generation = self._place(place), self.document.new_generation()
        self.document.begin_stream(position, generation)
        if described:
            self.document.generations.describe(generation, Receipt(model="m", at=float(generation)))
        self.picture.begin(position, generation)

    @precondition(lambda self: self.document.stream_head is None and self.document.can_redo)
    @rule()
    def continue_where_it_was_undone(self) -> None:
        changes = self.document.redo()
        self.document.undo()
        self._follow_redo()
        self._follow_undo()
        generation = self.document.new_generation()
        position = min(changes[0].position if changes else 0, len(self.document))
        self.document.begin_stream(position, generation)
        self.picture.begin(position, generation)

    @precondition(lambda self: self.document.stream_head is None and self.picture.complete)
    @rule(index=st.integers(0, 20))
    def retry(self, index: int) -> None:
        passage, generation = self._passage(index), self.document.new_generation()
        one = next(one for one in self.picture.complete if one.number == passage)
        self.document.begin_stream(0, generation, passage)
        self.picture.begin(self.picture.bounds(one)[0], generation, passage)

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(text=SOME)
    def extend(self, text: str) -> None:
        self.view = apply(self.view, self.document.extend_stream(text))
        self.picture.extend(text)

    @rule()
    def stop(self) -> None:
        self.document.end_stream()
        if self.picture.head is not None:
            self.picture.end()

    @rule(place=PLACE, text=SOME)
    def write_at_once(self, place: float, text: str) -> None:
        position, generation = self._place(place), self.document.new_generation()
        self.view = apply(self.view, [self.document.insert_generated(position, text, generation)])
        self.picture.edit(position, position, typed(text, [(0, len(text), generation)]))

    # Alternatives.

    @precondition(lambda self: self.picture.complete)
    @rule(index=st.integers(0, 20), which=st.integers(0, 9))
    def choose(self, index: int, which: int) -> None:
        passage = self._passage(index)
        if self.picture.head is not None:
            self.stop()
        numbers = sorted(self.picture.alternatives(passage)) if self._has(passage) else []
        if numbers:
            number = numbers[which % len(numbers)]
            self.view = apply(self.view, self.document.alternatives.choose(passage, number))
            self.picture.choose(passage, number)

    def _has(self, passage: int) -> bool:
        return any(one.number == passage for one in self.picture.complete)

    @rule(place=PLACE, texts=st.lists(TEXT, min_size=1, max_size=3), shown=st.integers(0, 2))
    def insert_several(self, place: float, texts: list[str], shown: int) -> None:
        position = self._place(place)
        pairs = [(text, self.document.new_generation()) for text in texts]
        self.view = apply(self.view, self.document.alternatives.insert(position, pairs, shown % len(pairs)))
        if self.picture.head is not None:
            self.picture.end()
        self.picture.insert(position, pairs, shown % len(pairs))

    @precondition(lambda self: self.picture.complete)
    @rule(index=st.integers(0, 20), text=SOME)
    def add(self, index: int, text: str) -> None:
        passage, generation = self._passage(index), self.document.new_generation()
        number = self.document.alternatives.add(passage, text, generation)
        assert number == self.picture.add(
            passage, tuple(cell.triple for cell in self._by(text, generation)), generation
        )

    def _by(self, text: str, generation: int) -> list[Cell]:
        return typed(text, [(0, len(text), generation)])

    @precondition(lambda self: self.picture.complete)
    @rule(index=st.integers(0, 20), which=st.integers(0, 9), pinned=st.booleans())
    def pin(self, index: int, which: int, pinned: bool) -> None:
        own = self.picture.siblings.get(passage := self._passage(index))
        if own:
            number = sorted(own)[which % len(own)]
            self.document.alternatives.pin(passage, number, pinned)
            own[number] = type(own[number])(own[number].content, own[number].generation, pinned)

    @precondition(lambda self: self.picture.complete)
    @rule(index=st.integers(0, 20), which=st.integers(0, 9))
    def drop(self, index: int, which: int) -> None:
        passage = self._passage(index)
        shown = next(one.shown for one in self.picture.complete if one.number == passage)
        own = self.picture.siblings.get(passage, {})
        numbers = [
            number
            for number, kept in sorted(own.items())
            if number != shown and not kept.pinned and (passage, number) != self.picture.place
        ]
        if numbers:
            number = numbers[which % len(numbers)]
            self.document.alternatives.drop(passage, number)
            self.picture.drop(passage, number)

    # Undo.

    @rule()
    def undo(self) -> None:
        could = self.document.can_undo
        self.view = apply(self.view, self.document.undo())
        if self.picture.head is not None:
            self.picture.end()
        assert could == (len(self.picture.past) > 1)
        if could:
            self._follow_undo()

    def _follow_undo(self) -> None:
        """Go back until the document comes up; several moments at once only over keystrokes."""
        past, future = self.picture.past, self.picture.future
        future.append(past.pop())
        while future[-1].by_key and past[-1].by_key and self._shown() != past[-1].triples:
            future.append(past.pop())
        self.picture.undo_to(past[-1])

    @rule()
    def redo(self) -> None:
        could = self.document.can_redo
        self.view = apply(self.view, self.document.redo())
        if could:
            if self.picture.head is not None:
                self.picture.end()
            self._follow_redo()

    def _follow_redo(self) -> None:
        past, future = self.picture.past, self.picture.future
        moments = [future.pop()]
        while moments[-1].by_key and future and future[-1].by_key and self._shown() != moments[-1].triples:
            moments.append(future.pop())
        past.extend(moments)
        self.picture.redo_to(moments)

    def _shown(self) -> list[Any]:
        return triples_of(self.document.snapshot().span)

    @rule(seldom=SELDOM)
    def undo_all_and_redo_all(self, seldom: int) -> None:
        if seldom:
            return
        self.stop()
        undone = 0
        while self.document.can_undo:
            self.undo()
            self.all_agrees()
            undone += 1
        assert self.document.undo() == []
        for _ in range(undone):
            self.redo()
            self.all_agrees()

    # Saving.

    @rule()
    def save(self) -> None:
        self.document.mark_saved()
        assert not self.document.is_modified
        self.saved = self.document.text

    @rule(seldom=SELDOM)
    def reopen(self, seldom: int) -> None:
        if seldom:
            return
        text, data = self.document.text, to_sidecar(self.document, "a.md", 0)
        before = as_json(self.document.freeze(steps=False)())
        self.picture.reopened()
        if data is None:
            assert not self.picture.siblings or not any(self.picture.siblings.values())
            assert not before["generations"]
            self.picture.last_passage = 0
            self._take(Document(text))
            return
        opened = with_sidecar(text, data)
        assert (opened.is_exact, opened.caret) == (True, 0)
        self._take(opened.document)
        assert not self.document.is_modified
        assert self.first["generations"] == before["generations"]
        assert self.first["last_passage"] == before["last_passage"]
        assert self.first["last_generation"] == before["last_generation"]

    @rule()
    def thaw(self) -> None:
        state = as_json(self.document.freeze()())
        thawed = Document.thaw(state)
        assert as_json(thawed.freeze()()) == state
        self.document.listen(None)
        self.document = thawed
        thawed.listen(self.operations.append)

    @rule()
    def replay(self) -> None:
        document = Document.thaw(self.first)
        here = as_json(self.document.freeze()())
        replay(document, as_json(self.operations))
        there = as_json(document.freeze()())
        assert document.generations.last >= max((origin for _, origin, _ in self._shown()), default=0)
        # A number that was given out and never used is no operation; and a thawed document knows no save amid a stream.
        for state in (here, there):
            for name in ("last_generation", "saved_at"):
                del state[name]
        assert here == there

    # What always holds.

    @invariant()
    def all_agrees(self) -> None:
        assert self.document.text == self.view == self.picture.text
        assert self._shown() == self.picture.triples
        assert self.document.stream_head == self.picture.head_at

    @invariant()
    def passages_agree(self) -> None:
        passages = self.document.alternatives.passages()
        assert [self._bounds(one) for one in passages] == [
            (one.number, one.shown, *self.picture.bounds(one)) for one in self.picture.complete
        ]
        for position in {0, len(self.document) // 2, len(self.document)}:
            held = [one for one in passages if one.start <= position <= one.end]
            assert self.document.alternatives.between(position, position) == held
            within = [one for one in held if one.start < position]
            assert self.document.alternatives.at(position) == next(iter((within or held)[::-1]), None)

    def _bounds(self, one: Passage) -> tuple[int, int, int, int]:
        return one.number, one.shown, one.start, one.end

    @invariant()
    def alternatives_agree(self) -> None:
        for one in self.picture.complete:
            wanted = self.picture.alternatives(one.number)
            found = self.document.alternatives.of(one.number)
            assert [sibling.number for sibling in found] == sorted(wanted)
            for sibling in found:
                kept = wanted[sibling.number]
                assert triples_of(sibling.content) == list(kept.content)
                assert (sibling.generation, sibling.pinned) == (kept.generation, kept.pinned)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert not [place for place in self.picture.written if self.picture.is_lost(place)]

    @invariant()
    def what_can_be_done_agrees(self) -> None:
        assert self.document.can_redo == bool(self.picture.future)
        assert self.document.can_undo == (len(self.picture.past) > 1 or bool(self.picture.live_text))

    @invariant()
    def unmodified_means_as_saved(self) -> None:
        assert self.document.is_modified or self.document.text == self.saved


def test_the_picture_reads_marks_as_they_stand() -> None:
    span = Span("ab", ((0, 1, 3),), ((0, 1, 1), (2, 2, 1), (2, 1, 0)))
    nothing = (0, 0)
    assert triples_of(span) == [("", 0, (1, 1)), ("a", 3, nothing), ("b", 0, nothing), ("", 0, (2, 1)), ("", 0, (1, 0))]


TestAlternativesMachine = AlternativesMachine.TestCase
TestAlternativesMachine.settings = settings(max_examples=300, stateful_step_count=40, deadline=None)
