"""The document beneath the page: a text, who wrote which character of it, its alternatives, and one undo list.

It knows nothing of a window. A view tells it what the writer did and applies what it answers. All positions count
code points over the whole text, a line break as one; only the line feed parts paragraphs. One thread alone uses a
document; `Document.snapshot` is what other threads may read.

Whatever changes a document is an operation with a name, told to whoever listens; the same operations, done again to
the document that was there before them, lead to the same document. That is what a journal keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from gpt2_desk.documents.alternatives import Alternatives
from gpt2_desk.documents.blocks import Snapshot
from gpt2_desk.documents.clipping import copied, pasted
from gpt2_desk.documents.edits import NOTHING, Change, Edit, Span
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.provenance import Origins, Run, cut
from gpt2_desk.documents.state import frozen, thawed
from gpt2_desk.documents.stream import Stream, written
from gpt2_desk.documents.undo import Step
from gpt2_desk.documents.workings import Listener, Workings


class Document:
    """A text that a writer and a model write at the same time.

    The model's text comes in as a stream, one at a time. It stays one step of the undo list whatever the writer does
    elsewhere meanwhile: one undo takes the generation back, and what was typed meanwhile stays. Only an edit inside
    the generation's text, or one that spans its place, parts it into several steps.

    Attributes:
        generations: what wrote what, and how.
        alternatives: what else was written in the same places.

    Raises:
        ValueError: any method: a position, range or paragraph number outside the text.
    """

    def __init__(self, text: str = "") -> None:
        self._workings = Workings(Span(text))
        self._notes = ("", "")
        self.generations = Generations(self._workings.tell)
        self.alternatives = Alternatives(self._workings, self.generations, self.end_stream)

    def listen(self, listener: Listener | None) -> None:
        """Tell of each operation once it is done; None tells nobody."""
        self._workings.listener = listener

    def __len__(self) -> int:
        return len(self._workings.blocks)

    @property
    def text(self) -> str:
        """The whole text; joined at each call."""
        return self.snapshot().text

    def slice(self, start: int, end: int) -> str:
        """The text of ``[start, end)``."""
        return self._workings.blocks.slice(start, end)

    def span(self, start: int, end: int) -> Span:
        """The text of ``[start, end)`` with who wrote what; passages that begin or end in it are left out."""
        span = self._workings.blocks.span(start, end)
        return Span(span.text, span.origins)

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are; an empty text has one."""
        return self._workings.blocks.count

    def paragraph(self, number: int) -> str:
        """A paragraph's text, counted from 0, without its line break."""
        return self._workings.blocks.block(number).text

    def paragraph_start(self, number: int) -> int:
        """The position of a paragraph's first character."""
        return self._workings.blocks.start(number)

    def paragraph_at(self, position: int) -> tuple[int, int]:
        """The paragraph in which a position lies, and the column in it."""
        return self._workings.blocks.paragraph_at(position)

    def snapshot(self) -> Snapshot:
        """The text as it is now, for another thread; costs microseconds."""
        return self._workings.blocks.snapshot()

    def origins(self, start: int, end: int) -> list[Run]:
        """What generations wrote of ``[start, end)``, as runs ``(start, end, generation)`` in order."""
        return self._workings.blocks.origins(start, end)

    def paragraph_origins(self, number: int) -> Origins:
        """What generations wrote of a paragraph, as runs in columns; quick enough for painting."""
        block = self._workings.blocks.block(number)
        return cut(block.origins, 0, len(block.text)) if block.origins else ()

    @property
    def word_count(self) -> int:
        """How many words the text has; after an edit only the paragraphs it touched are counted again."""
        return self._workings.blocks.words

    # What the writer does.

    def edit(self, start: int, end: int, text: str, *, now: float, typed: bool = False, origins: Origins = ()) -> None:
        """Take over what the writer did in the view, which has it already.

        Args:
            start: where the replaced text began.
            end: where it ended.
            text: what is there now.
            now: seconds on a clock that runs evenly.
            typed: it was one key. A run of keys that carry on where the last one stopped, less than five seconds
                apart, is one step; each word begins another.
            origins: what generations wrote of the text, where it was pasted.
        """
        edit = self._workings.replace(start, end, Span(text, origins))
        if not text and start == end:
            return
        self._record((edit,), now if typed else None)
        self._saw(origins)
        self._workings.tell("edit", start, end, text, now, typed, origins)

    def edit_many(self, replacements: Sequence[tuple[int, int, str | Span]]) -> list[Change]:
        """Replace many places in one step.

        Args:
            replacements: ``(start, end, text)`` in order and apart, all counted in the text before the first of them.

        Returns:
            The changes for the view, in the order in which to apply them.
        """
        _check_order(replacements, len(self))
        contents = [(start, end, _without_marks(text)) for start, end, text in replacements]
        edits = self._workings.replace_many(contents)
        if edits:
            self._record(edits)
            for _, _, content in contents:
                self._saw(content.origins)
            self._workings.tell("many", [[start, end, _plainly(content)] for start, end, content in contents])
        return [edit.change for edit in edits]

    def copied(self, start: int, end: int) -> str:
        """Who wrote what of ``[start, end)``, as JSON that goes beside the text through the clipboard."""
        return copied(self.span(start, end), self.generations)

    def pasted(self, data: str, text: str) -> Origins:
        """The origins with which to insert a text that was copied; () where the data is of another text."""
        return pasted(self.generations, data, text)

    # What the model does.

    def insert_generated(self, position: int, text: str, generation: int) -> Change:
        """Put in text that a generation wrote, all at once, as one step.

        Returns:
            The change for the view.
        """
        edit = self._workings.replace(position, position, written(text, generation))
        if text:
            self.generations.seen(generation)
            self._record((edit,))
            self._workings.tell("written", position, text, generation)
        return edit.change

    def begin_stream(self, position: int, generation: int, passage: int | None = None) -> None:
        """Begin to take in a generation's text.

        It becomes a passage, or another alternative of the one that stood there and was undone.

        Args:
            position: where it goes.
            generation: its number, as `new_generation` gives it.
            passage: a passage to try again: what it shows stays until the first piece takes its place.

        Raises:
            ValueError: a stream is open already, the number is below 1, or there is no such passage.
        """
        self._workings.blocks.paragraph_at(position)
        if generation < 1:
            raise ValueError(f"{generation} is not the number of a generation")
        if self._workings.history.stream is not None:
            raise ValueError("a stream is open already")
        if passage is not None:
            position = self.alternatives.passage(passage).start
        number = passage or self._undone_passage(position) or self._workings.siblings.new_passage()
        place = (number, self._workings.siblings.add(number, NOTHING, generation))
        self._workings.history.begin_stream(Stream(position, "", generation, place, retries=passage is not None))
        self.generations.seen(generation)
        self._workings.tell("begin", position, generation, passage)

    def extend_stream(self, text: str) -> list[Change]:
        """Take in the next piece at the stream's head, wherever that is by now.

        Returns:
            The changes for the view.

        Raises:
            ValueError: no stream is open.
        """
        stream = self._workings.history.stream
        if stream is None:
            raise ValueError("no stream is open")
        if not text:
            return []
        if stream.text:
            edit = stream.next_piece(text)
        else:
            stream = self._opened(stream)
            self._workings.history.move_stream(stream)
            edit = stream.first_piece(text)
        self._workings.make(edit)
        self._workings.history.extend_stream(text)
        self._workings.tell("extend", text)
        return [edit.change]

    def end_stream(self) -> None:
        """End the stream, if one is open: the next undo takes it back. One that brought nothing leaves no step."""
        stream = self._workings.history.stream
        if stream is None:
            return
        self._workings.history.end_stream()
        self._settle(stream)
        self._workings.tell("end")

    @property
    def stream_head(self) -> int | None:
        """Where the stream's next piece goes; None where no stream is open."""
        stream = self._workings.history.stream
        return stream.head if stream else None

    def new_generation(self) -> int:
        """The number of the next generation; each call gives another."""
        return self.generations.new()

    # Undo, notes, saving.

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._workings.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to make again."""
        return self._workings.history.can_redo

    def undo(self) -> list[Change]:
        """Take back the last step. An open stream ends, and is what is taken back if it brought anything.

        Returns:
            The changes for the view, in order; the caret belongs after the last.
        """
        return self._walk("undo", self._workings.history.undo)

    def redo(self) -> list[Change]:
        """Make the step again that was undone last. An open stream, which has brought nothing then, ends.

        Returns:
            The changes for the view, in order; the caret belongs after the last.
        """
        return self._walk("redo", self._workings.history.redo)

    @property
    def notes(self) -> tuple[str, str]:
        """What the model reads besides the text: the memory before it, the author's note near its end."""
        return self._notes

    def set_notes(self, memory: str, note: str) -> None:
        """Set both notes."""
        if (memory, note) != self._notes:
            self._notes = (memory, note)
            self._workings.is_touched = True
            self._workings.tell("notes", memory, note)

    def mark_saved(self) -> None:
        """Take the text as it is now for the one on disk."""
        self._workings.history.mark_saved()
        self._workings.is_touched = False
        self._workings.tell("saved")

    def mark_unsaved(self) -> None:
        """Take the text for one that is on no disk."""
        self._workings.history.mark_unsaved()
        self._workings.tell("unsaved")

    def freeze(self, *, steps: bool = True) -> Callable[[], dict[str, Any]]:
        """All of the document as it is now; for `Document.thaw` and another thread.

        Args:
            steps: with the undo list.

        Returns:
            What makes JSON of it; it may be called on any thread, once the text is long that takes a while.
        """
        if steps:  # what is typed next must join none of them, or the two documents would part
            self.seal()
        return frozen(self._workings, self._notes, self.generations, steps)

    def seal(self) -> None:
        """Let no keystroke join the last step any more."""
        if not self._workings.history.is_sealed:
            self._workings.history.seal()
            self._workings.tell("sealed")

    @classmethod
    def thaw(cls, state: Mapping[str, Any]) -> Document:
        """A document from what `freeze` gave.

        Raises:
            ValueError: the state is none.
        """
        document = cls()
        document._workings, document._notes = thawed(state, document.generations)
        document.alternatives = Alternatives(document._workings, document.generations, document.end_stream)
        document.generations.tell_to(document._workings.tell)
        return document

    @property
    def is_modified(self) -> bool:
        """Whether the text, or what is kept with it, is another than when it was last saved, or made."""
        return self._workings.is_touched or self._workings.history.is_modified

    # How it is done.

    def _record(self, edits: tuple[Edit, ...], key_s: float | None = None) -> None:
        history = self._workings.history
        stream = history.stream
        if key_s is None:
            history.record(edits)
        else:
            history.record_key(edits[0], key_s)
        if stream is not None and stream.text and history.stream is not None and not history.stream.text:
            self._settle(stream)  # the edit parted it, and what had come of it is done

    def _saw(self, origins: Origins) -> None:
        for _, _, generation in origins:
            self.generations.seen(generation)

    def _walk(self, name: str, move: Callable[[], Step | None]) -> list[Change]:
        stream = self._workings.history.stream
        step = move()
        if stream is not None and self._workings.history.stream is None:
            self._settle(stream)
        for edit in step.edits if step else ():
            self._workings.make(edit)
        if step or stream:
            self._workings.tell(name)
        return [edit.change for edit in step.edits] if step else []

    def _settle(self, stream: Stream) -> None:
        """A stream is over: keep its text as an alternative, or nothing of it where it brought nothing."""
        if stream.place is None:
            return
        passage, number = stream.place
        if stream.text:
            content = written(stream.text, stream.generation)
            self._workings.siblings.put(passage, replace(self._workings.siblings.get(passage, number), content=content))
        else:
            self._workings.siblings.drop(passage, number)

    def _opened(self, stream: Stream) -> Stream:
        """The stream at the place where its first piece goes."""
        if not stream.retries or stream.place is None:
            return stream
        found = self._workings.passages.numbered(stream.place[0])
        if found is None:
            return stream
        return stream.at(Edit(found.start, self._workings.whole(found), NOTHING, found.start_rank))

    def _undone_passage(self, position: int) -> int | None:
        """The passage that redo would bring back to this very place."""
        step = self._workings.history.next
        edit = step.edits[0] if step and len(step.edits) == 1 else None
        if edit is None or edit.position != position or edit.removed or not edit.inserted.marks:
            return None
        column, passage, sibling = edit.inserted.marks[0]
        return passage if column == 0 and sibling else None


def _without_marks(text: str | Span) -> Span:
    return Span(text) if isinstance(text, str) else Span(text.text, text.origins)


def _plainly(content: Span) -> object:
    return [content.text, content.origins] if content.origins else content.text


def _check_order(replacements: Sequence[tuple[int, int, str | Span]], length: int) -> None:
    last = 0
    for start, end, _ in replacements:
        if not last <= start <= end <= length:
            raise ValueError(f"the range [{start}, {end}) overlaps the one before it or is not in the text")
        last = end
