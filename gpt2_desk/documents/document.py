"""The document beneath the page: a text, who wrote which character of it, and one undo list.

It knows nothing of a window. A view tells it what the writer did and applies what it answers. All positions count
code points over the whole text, a line break as one; only the line feed parts paragraphs. One thread alone uses a
document; `Document.snapshot` is what other threads may read.
"""

from __future__ import annotations

from collections.abc import Sequence

from gpt2_desk.documents.blocks import Blocks, Snapshot
from gpt2_desk.documents.edits import Change, Edit, Span
from gpt2_desk.documents.history import History
from gpt2_desk.documents.provenance import Origins, Run, cut
from gpt2_desk.documents.stream import piece
from gpt2_desk.documents.undo import Step


class Document:
    """A text that a writer and a model write at the same time.

    The model's text comes in as a stream, one at a time. It stays one step of the undo list whatever the writer does
    elsewhere meanwhile: one undo takes the generation back, and what was typed meanwhile stays. Only an edit inside
    the generation's text, or one that spans its place, parts it into several steps.

    Raises:
        ValueError: any method: a position, range or paragraph number outside the text.
    """

    def __init__(self, text: str = "") -> None:
        self._blocks = Blocks(text)
        self._history = History()
        self._last_generation = 0

    def __len__(self) -> int:
        return len(self._blocks)

    @property
    def text(self) -> str:
        """The whole text; joined at each call."""
        return self.snapshot().text

    def slice(self, start: int, end: int) -> str:
        """The text of ``[start, end)``."""
        return self._blocks.slice(start, end)

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are; an empty text has one."""
        return self._blocks.count

    def paragraph(self, number: int) -> str:
        """A paragraph's text, counted from 0, without its line break."""
        return self._blocks.block(number).text

    def paragraph_start(self, number: int) -> int:
        """The position of a paragraph's first character."""
        return self._blocks.start(number)

    def paragraph_at(self, position: int) -> tuple[int, int]:
        """The paragraph in which a position lies, and the column in it."""
        return self._blocks.paragraph_at(position)

    def snapshot(self) -> Snapshot:
        """The text as it is now, for another thread; costs microseconds."""
        return self._blocks.snapshot()

    def origins(self, start: int, end: int) -> list[Run]:
        """What generations wrote of ``[start, end)``, as runs ``(start, end, generation)`` in order."""
        return self._blocks.origins(start, end)

    def paragraph_origins(self, number: int) -> Origins:
        """What generations wrote of a paragraph, as runs in columns; quick enough for painting."""
        block = self._blocks.block(number)
        return cut(block.origins, 0, len(block.text)) if block.origins else ()

    @property
    def word_count(self) -> int:
        """How many words the text has; after an edit only the paragraphs it touched are counted again."""
        return self._blocks.words

    def edit(self, start: int, end: int, text: str, *, now: float, typed: bool = False) -> None:
        """Take over what the writer did in the view, which has it already.

        Args:
            start: where the replaced text began.
            end: where it ended.
            text: what is there now.
            now: seconds on a clock that runs evenly.
            typed: it was one key. A run of keys that carry on where the last one stopped, less than five seconds
                apart, is one step; each word begins another.
        """
        edit = _replaced(self._blocks, start, end, Span(text))
        if not text and start == end:
            return
        if typed:
            self._history.record_key(edit, now)
        else:
            self._history.record((edit,))

    def edit_many(self, replacements: Sequence[tuple[int, int, str]]) -> list[Change]:
        """Replace many places in one step.

        Args:
            replacements: ``(start, end, text)`` in order and apart, all counted in the text before the first of them.

        Returns:
            The changes for the view, in the order in which to apply them.
        """
        _check_order(replacements, len(self))
        edits: list[Edit] = []
        growth = 0
        for start, end, text in replacements:
            edits.append(_replaced(self._blocks, start + growth, end + growth, Span(text)))
            growth += edits[-1].growth
        if edits:
            self._history.record(tuple(edits))
        return [edit.change for edit in edits]

    def begin_stream(self, position: int, generation: int) -> None:
        """Begin to take in a generation's text.

        Args:
            position: where it goes.
            generation: its number, as `new_generation` gives it.

        Raises:
            ValueError: a stream is open already, or the number is below 1.
        """
        self._blocks.paragraph_at(position)
        if generation < 1:
            raise ValueError(f"{generation} is not the number of a generation")
        self._history.begin_stream(position, generation)
        self._last_generation = max(self._last_generation, generation)

    def extend_stream(self, text: str) -> Change:
        """Take in the next piece at the stream's head, wherever that is by now.

        Returns:
            The change for the view.

        Raises:
            ValueError: no stream is open.
        """
        stream = self._history.stream
        if stream is None:
            raise ValueError("no stream is open")
        edit = piece(stream.head, text, stream.generation)
        self._blocks.replace(edit.position, edit.end, edit.inserted)
        self._history.extend_stream(text)
        return edit.change

    def end_stream(self) -> None:
        """End the stream, if one is open: the next undo takes it back. One that brought nothing leaves no step."""
        self._history.end_stream()

    @property
    def stream_head(self) -> int | None:
        """Where the stream's next piece goes; None where no stream is open."""
        stream = self._history.stream
        return stream.head if stream else None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to make again."""
        return self._history.can_redo

    def undo(self) -> list[Change]:
        """Take back the last step. An open stream ends, and is what is taken back if it brought anything.

        Returns:
            The changes for the view, in order; the caret belongs after the last.
        """
        return _made(self._blocks, self._history.undo())

    def redo(self) -> list[Change]:
        """Make the step again that was undone last. An open stream ends.

        Returns:
            The changes for the view, in order; the caret belongs after the last.
        """
        return _made(self._blocks, self._history.redo())

    def mark_saved(self) -> None:
        """Take the text as it is now for the one on disk."""
        self._history.mark_saved()

    @property
    def is_modified(self) -> bool:
        """Whether the text is another than when it was last marked as saved, or made."""
        return self._history.is_modified

    def new_generation(self) -> int:
        """The number of the next generation; each call gives another."""
        self._last_generation += 1
        return self._last_generation


def _replaced(blocks: Blocks, start: int, end: int, inserted: Span) -> Edit:
    return Edit(start, blocks.replace(start, end, inserted), inserted)


def _made(blocks: Blocks, step: Step | None) -> list[Change]:
    edits = step.edits if step else ()
    for edit in edits:
        blocks.replace(edit.position, edit.end, edit.inserted)
    return [edit.change for edit in edits]


def _check_order(replacements: Sequence[tuple[int, int, str]], length: int) -> None:
    last = 0
    for start, end, _ in replacements:
        if not last <= start <= end <= length:
            raise ValueError(f"the range [{start}, {end}) overlaps the one before it or is not in the text")
        last = end
