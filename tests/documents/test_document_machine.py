"""The document against a model so plain that it can be seen to be right.

The model is a list of cells, one a character, each with its origin and whether it belongs to the open stream, and one
empty cell where the stream's head is. So nothing here computes positions: what lies beneath the stream is the cells
that do not belong to it. Undo is checked against the snapshots of that.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gpt2_desk.documents import Change, Document

TEXT = st.text(alphabet="ab \n.é\u0301—😀𝒳\U0001f468\u200d\r\u2029", max_size=6)
PLACE = st.floats(0, 1)


@dataclass
class Cell:
    character: str
    origin: int = 0
    live: bool = False


@dataclass(frozen=True)
class Moment:
    """The text beneath the stream, and whether a keystroke led to it."""

    text: str
    origins: tuple[int, ...]
    by_key: bool


@dataclass
class Model:
    cells: list[Cell]
    head: Cell | None = None
    generation: int = 0
    past: list[Moment] = field(default_factory=list)
    future: list[Moment] = field(default_factory=list)

    @property
    def visible(self) -> list[Cell]:
        return [cell for cell in self.cells if cell is not self.head]

    @property
    def text(self) -> str:
        return "".join(cell.character for cell in self.cells)

    @property
    def origins(self) -> tuple[int, ...]:
        return tuple(cell.origin for cell in self.visible)

    @property
    def live_text(self) -> str:
        return "".join(cell.character for cell in self.cells if cell.live)

    def moment(self, *, by_key: bool = False) -> Moment:
        cells = [cell for cell in self.visible if not cell.live]
        return Moment("".join(cell.character for cell in cells), tuple(cell.origin for cell in cells), by_key)

    def remember(self, *, by_key: bool = False) -> None:
        self.past.append(self.moment(by_key=by_key))
        self.future.clear()

    def reset(self, moment: Moment) -> None:
        pairs = zip(moment.text, moment.origins, strict=True)
        self.cells = [Cell(character, origin) for character, origin in pairs]

    def begin(self, position: int, generation: int) -> None:
        self.head = Cell("", live=True)
        self.generation = generation
        self.cells.insert(position, self.head)

    def extend(self, text: str) -> int:
        at = self._index(self.head)
        self.cells[at:at] = [Cell(character, self.generation, live=True) for character in text]
        if text:
            self.future.clear()
        return at

    def end(self) -> None:
        produced = bool(self.live_text)
        self.cells = self.visible
        self.head = None
        for cell in self.cells:
            cell.live = False
        if produced:
            self.remember()

    def edit(self, start: int, end: int, text: str, *, by_key: bool) -> None:
        """One replacement of the writer's; the stream is closed first where it would be torn."""
        if self.head is not None and self.tears(start, end):
            self._edit_across(start, end, text)
        else:
            self._edit_beside(start, end, text)
        self.remember(by_key=by_key)

    def tears(self, start: int, end: int) -> bool:
        """Whether the range has a part of the stream in it, or lies in the stream without touching its ends."""
        live = [place for place, cell in enumerate(self.visible) if cell.live]
        head = self._index(self.head)
        inside = any(start <= place < end for place in live) or start < head < end
        return inside or (bool(live) and start == end and live[0] < start < head)

    def _edit_across(self, start: int, end: int, text: str) -> None:
        behind = self.visible[max(self._index(self.head), end) :]
        self.end()
        self.cells[start:end] = [Cell(character) for character in text]
        self.begin(len(self.cells) - len(behind), self.generation)

    def _edit_beside(self, start: int, end: int, text: str) -> None:
        after_head = self.head is not None and start >= self._index(self.head)
        low, high = (start + 1, end + 1) if after_head else (start, end)
        self.cells[low:high] = [Cell(character) for character in text]

    def _index(self, wanted: Cell | None) -> int:
        return next(place for place, cell in enumerate(self.cells) if cell is wanted)


def apply(text: str, changes: list[Change]) -> str:
    """What a view does with the changes that it is told."""
    for change in changes:
        end = change.position + len(change.removed)
        assert text[change.position : end] == change.removed
        text = text[: change.position] + change.inserted + text[end:]
    return text


class DocumentMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    @initialize(text=TEXT)
    def open(self, text: str) -> None:
        self.document = Document(text)
        self.view = text
        self.model = Model([Cell(character) for character in text])
        self.model.past.append(self.model.moment())
        self.first = self.model.moment()
        self.saved = text

    def _range(self, low: float, high: float, *, short: bool) -> tuple[int, int]:
        size = len(self.document)
        start, end = sorted((round(low * size), round(high * size)))
        return start, min(end, start + 2) if short else end

    def _edit(self, start: int, end: int, text: str, *, typed: bool) -> None:
        self.document.edit(start, end, text, now=self.now, typed=typed)
        self.view = self.view[:start] + text + self.view[end:]
        if text or start != end:
            self.model.edit(start, end, text, by_key=typed)

    @rule(low=PLACE, high=PLACE, text=TEXT, short=st.booleans())
    def replace(self, low: float, high: float, text: str, short: bool) -> None:
        self._edit(*self._range(low, high, short=short), text, typed=False)

    @rule(place=PLACE, text=TEXT)
    def insert(self, place: float, text: str) -> None:
        self._edit(*self._range(place, place, short=True), text, typed=False)

    @rule(place=PLACE, keys=st.text("ab \n😀", min_size=1, max_size=5), pause=st.sampled_from([0.1, 6.0]))
    def type(self, place: float, keys: str, pause: float) -> None:
        start = round(place * len(self.document))
        for number, key in enumerate(keys):
            self._edit(start + number, start + number, key, typed=True)
            self.now += 0.1
        self.now += pause

    @rule(place=PLACE, count=st.integers(1, 4), backwards=st.booleans())
    def erase(self, place: float, count: int, backwards: bool) -> None:
        start = round(place * len(self.document))
        for number in range(count):
            at = start - 1 - number if backwards else start
            if 0 <= at < len(self.document):
                self._edit(at, at + 1, "", typed=True)
                self.now += 0.1

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(which=st.sampled_from(["start", "head", "inside", "span", "eat head", "eat start"]), text=TEXT)
    def edit_at_stream(self, which: str, text: str) -> None:
        head = self.document.stream_head
        assert head is not None
        first = head - len(self.model.live_text)
        middle, size = (first + head) // 2, len(self.document)
        start, end = {
            "start": (first, first),
            "head": (head, head),
            "inside": (middle, middle),
            "span": (max(first - 1, 0), min(head + 1, size)),
            "eat head": (max(head - 1, 0), head),
            "eat start": (first, min(first + 1, size)),
        }[which]
        self._edit(start, end, text, typed=False)

    @rule(data=st.data(), text=TEXT, count=st.integers(1, 4))
    def edit_many(self, data: st.DataObject, text: str, count: int) -> None:
        places = st.integers(0, len(self.document))
        cuts = sorted(data.draw(st.lists(places, min_size=2 * count, max_size=2 * count)))
        replacements = [(start, end, text) for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
        self.view = apply(self.view, self.document.edit_many(replacements))
        self._model_edit_many(replacements)

    def _model_edit_many(self, replacements: list[tuple[int, int, str]]) -> None:
        if self.model.head is not None and any(self.model.tears(start, end) for start, end, _ in replacements):
            generation, head = self.model.generation, self.document.stream_head
            self.model.end()
            assert head is not None
            self._splice_many(replacements)
            self.model.begin(head, generation)
        else:
            self._splice_many(replacements)
        self.model.remember()

    def _splice_many(self, replacements: list[tuple[int, int, str]]) -> None:
        for start, end, text in reversed(replacements):
            self.model._edit_beside(start, end, text)

    @precondition(lambda self: self.document.stream_head is None)
    @rule(place=PLACE)
    def begin_stream(self, place: float) -> None:
        position = round(place * len(self.document))
        generation = self.document.new_generation()
        self.document.begin_stream(position, generation)
        self.model.begin(position, generation)

    @precondition(lambda self: self.document.stream_head is not None)
    @rule(text=TEXT)
    def extend_stream(self, text: str) -> None:
        changes = self.document.extend_stream(text)
        at = self.model.extend(text)
        assert changes == ([Change(at, "", text)] if text else [])
        self.view = apply(self.view, changes)

    @rule()
    def end_stream(self) -> None:
        self.document.end_stream()
        if self.model.head is not None:
            self.model.end()

    @precondition(lambda self: self.document.stream_head is not None and self.model.live_text)
    @rule()
    def take_generation_back(self) -> None:
        """One undo after a stream takes exactly the generation."""
        beneath = self.model.moment()
        self.undo()
        assert (self.document.text, self._origins()) == (beneath.text, beneath.origins)

    @rule()
    def undo(self) -> None:
        if self.model.head is not None:
            self.model.end()
        could = self.document.can_undo
        self.view = apply(self.view, self.document.undo())
        assert could == (len(self.model.past) > 1)
        if could:
            self._travel(self.model.past, self.model.future)

    def _travel(self, past: list[Moment], future: list[Moment]) -> None:
        """Go back until the document's text comes up; several snapshots at once only over keystrokes."""
        moment = past.pop()
        future.append(moment)
        while moment.by_key and past[-1].by_key and not self._shows(past[-1]):
            moment = past.pop()
            future.append(moment)
        assert self._shows(past[-1])
        self.model.reset(past[-1])

    def _shows(self, moment: Moment) -> bool:
        return (self.document.text, self._origins()) == (moment.text, moment.origins)

    @precondition(lambda self: self.document.can_redo)
    @rule()
    def redo(self) -> None:
        if self.model.head is not None:
            self.model.end()
        self.view = apply(self.view, self.document.redo())
        past, future = self.model.past, self.model.future
        past.append(future.pop())
        while past[-1].by_key and future and future[-1].by_key and not self._shows(past[-1]):
            past.append(future.pop())
        assert self._shows(past[-1])
        self.model.reset(past[-1])

    @rule()
    def save(self) -> None:
        self.document.mark_saved()
        assert not self.document.is_modified
        self.saved = self.document.text

    @rule()
    def undo_all_and_redo_all(self) -> None:
        self.end_stream()
        last = (self.document.text, self._origins())
        undone = 0
        while self.document.can_undo:
            self.view = apply(self.view, self.document.undo())
            undone += 1
        assert self._shows(self.first)
        assert self.document.undo() == []
        for _ in range(undone):
            self.view = apply(self.view, self.document.redo())
        assert (self.document.text, self._origins()) == last

    def _origins(self) -> tuple[int, ...]:
        origins = [0] * len(self.document)
        for start, end, generation in self.document.origins(0, len(self.document)):
            origins[start:end] = [generation] * (end - start)
        return tuple(origins)

    @invariant()
    def text_and_origins_agree(self) -> None:
        assert self.document.text == self.view == self.model.text
        assert self._origins() == self.model.origins

    @invariant()
    def head_agrees(self) -> None:
        expected = None if self.model.head is None else self.model._index(self.model.head)
        assert self.document.stream_head == expected

    @invariant()
    def what_can_be_done_agrees(self) -> None:
        assert self.document.can_redo == bool(self.model.future)
        assert self.document.can_undo == (len(self.model.past) > 1 or bool(self.model.live_text))

    @invariant()
    def unmodified_means_as_saved(self) -> None:
        assert self.document.is_modified or self.document.text == self.saved

    @invariant()
    def paragraphs_agree(self) -> None:
        lines = self.view.split("\n")
        assert [self.document.paragraph(number) for number in range(self.document.paragraph_count)] == lines
        origins = self._origins()
        for number in range(len(lines)):
            start = self.document.paragraph_start(number)
            shown = [0] * len(lines[number])
            for low, high, generation in self.document.paragraph_origins(number):
                shown[low:high] = [generation] * (high - low)
            assert tuple(shown) == origins[start : start + len(lines[number])]


TestDocumentMachine = DocumentMachine.TestCase
TestDocumentMachine.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
