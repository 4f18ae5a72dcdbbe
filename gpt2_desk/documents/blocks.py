"""The text of a document as paragraphs, quick to change anywhere and cheap to keep.

Paragraphs lie in chunks of a hundred or two. Neither a block nor a chunk ever changes: an edit builds the one chunk
that it falls into anew and leaves the others alone, so a snapshot is no more than the list of chunks, and both an
edit and a look-up cost about the square root of the number of paragraphs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from gpt2_desk.documents.counting import count_words
from gpt2_desk.documents.edits import NOTHING, Span
from gpt2_desk.documents.marks import Mark, Marks, cut_marks, shifted
from gpt2_desk.documents.passages import Found
from gpt2_desk.documents.provenance import Origins, Run, cut, joined

_CHUNK_BLOCKS = 128
"""Blocks of a fresh chunk. It is parted above twice as many, and joined to its neighbour below a quarter."""


class Block:
    """One paragraph, never changed once made.

    Attributes:
        text: its characters, without the line break that ends it.
        origins: its runs; one past the last character stands for the line break.
        marks: beginnings and ends of passages, in columns.
    """

    __slots__ = ("_words", "marks", "origins", "text")

    def __init__(self, text: str, origins: Origins = (), marks: Marks = ()) -> None:
        self.text = text
        self.origins = origins
        self.marks = marks
        self._words: int | None = None

    @property
    def words(self) -> int:
        """How many words it has; counted once."""
        if self._words is None:
            self._words = count_words(self.text)
        return self._words

    @property
    def line(self) -> Span:
        """The paragraph with the line break that ends it."""
        return Span(self.text + "\n", self.origins, self.marks)


class Chunk:
    """Some paragraphs in a row, never changed once made.

    Attributes:
        blocks: the paragraphs, at least one.
        ends: where each ends, its line break included, counted from the beginning of the chunk.
    """

    __slots__ = ("_found", "_marks", "_words", "blocks", "ends")

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self.ends = list(accumulate([len(block.text) + 1 for block in self.blocks]))
        self._words: int | None = None
        self._marks: Marks | None = None
        self._found: Found | None = None

    @property
    def length(self) -> int:
        """Its characters, line breaks included."""
        return self.ends[-1]

    @property
    def words(self) -> int:
        """How many words it has; counted once."""
        if self._words is None:
            self._words = sum(block.words for block in self.blocks)
        return self._words

    @property
    def marks(self) -> Marks:
        """All marks, counted from the beginning of the chunk; gathered once."""
        if self._marks is None:
            pairs = [(self.start(i), block.marks) for i, block in enumerate(self.blocks) if block.marks]
            self._marks = tuple(mark for start, marks in pairs for mark in shifted(marks, start))
        return self._marks

    @property
    def found(self) -> Found:
        """The passages that begin or end in it; looked for once."""
        if self._found is None:
            self._found = Found(self.marks)
        return self._found

    def start(self, index: int) -> int:
        """Where a block begins, counted from the beginning of the chunk."""
        return self.ends[index - 1] if index else 0


class Place(NamedTuple):
    """A position, taken apart: which chunk, which block of it, which character of that."""

    chunk: int
    block: int
    column: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A text at one moment. It never changes, and any thread may read it."""

    chunks: tuple[Chunk, ...]

    @property
    def text(self) -> str:
        """The whole text; joined at each call."""
        return "\n".join([block.text for chunk in self.chunks for block in chunk.blocks])

    @property
    def span(self) -> Span:
        """The whole text with its origins and marks; joined at each call."""
        runs: list[tuple[int, Origins]] = []
        marks: list[Mark] = []
        offset = 0
        for chunk in self.chunks:
            marks.extend(shifted(chunk.marks, offset))
            for block in chunk.blocks:
                if block.origins:
                    runs.append((offset, block.origins))
                offset += len(block.text) + 1
        text = self.text
        return Span(text, cut(tuple(joined(runs)), 0, len(text)), tuple(marks))


class Blocks:
    """A text that changes. Positions count code points, a line break as one; every method checks its range.

    Raises:
        ValueError: a position or a paragraph number outside the text.
    """

    def __init__(self, content: Span) -> None:
        text = content.text
        self._chunks = _chunked(_split(Span(text + "\n", content.origins, content.marks)))
        self._length = len(text)
        self._count = text.count("\n") + 1
        # Where each chunk begins, in characters and in paragraphs: right as far as it goes, and lengthened on demand.
        self._starts = [0]
        self._numbers = [0]

    def __len__(self) -> int:
        return self._length

    @property
    def count(self) -> int:
        """How many paragraphs there are, at least one."""
        return self._count

    @property
    def words(self) -> int:
        """How many words there are; after an edit only the paragraphs it touched are counted again."""
        return sum([chunk.words for chunk in self._chunks])

    def snapshot(self) -> Snapshot:
        """The text as it is now."""
        return Snapshot(tuple(self._chunks))

    def block(self, number: int) -> Block:
        """A paragraph, counted from 0."""
        chunk, index = self._locate_number(number)
        return self._chunks[chunk].blocks[index]

    def start(self, number: int) -> int:
        """The position of a paragraph's first character."""
        chunk, index = self._locate_number(number)
        return self._starts[chunk] + self._chunks[chunk].start(index)

    def paragraph_at(self, position: int) -> tuple[int, int]:
        """The paragraph in which a position lies, and the column in it."""
        place = self._locate(position)
        return self._numbers[place.chunk] + place.block, place.column

    def slice(self, start: int, end: int) -> str:
        """The text of ``[start, end)``."""
        first, last = self._locate_range(start, end)
        if first[:2] == last[:2]:
            return self._at(first).text[first.column : last.column]
        lines = [block.text for block in self._between(first, last)]
        lines[0] = lines[0][first.column :]
        lines[-1] = lines[-1][: last.column]
        return "\n".join(lines)

    def origins(self, start: int, end: int) -> list[Run]:
        """The runs of ``[start, end)``, counted from the beginning of the text."""
        first, last = self._locate_range(start, end)
        if start == end:
            return []
        offset = start - first.column
        pieces: list[tuple[int, Origins]] = []
        for block in self._between(first, last):
            if block.origins:
                low, high = max(start - offset, 0), end - offset
                pieces.append((offset + low, cut(block.origins, low, high)))
            offset += len(block.text) + 1
        return joined(pieces)

    def found(self) -> list[tuple[int, Found]]:
        """The passages that begin or end in each chunk, with the position where it begins; those with none left out."""
        found: list[tuple[int, Found]] = []
        offset = 0
        for chunk in self._chunks:
            if chunk.marks:
                found.append((offset, chunk.found))
            offset += chunk.length
        return found

    def marks_at(self, position: int) -> Marks:
        """The marks at a position."""
        place = self._locate(position)
        block = self._at(place)
        return tuple((position, *mark[1:]) for mark in block.marks if mark[0] == place.column) if block.marks else ()

    def span(self, start: int, end: int, start_rank: int = 0, end_rank: int = 0) -> Span:
        """What stands between two places, each given by a position and a rank."""
        runs = [(low - start, high - start, generation) for low, high, generation in self.origins(start, end)]
        return Span(self.slice(start, end), tuple(runs), self._marks_between(start, end, start_rank, end_rank))

    def replace(self, start: int, end: int, inserted: Span, start_rank: int = 0, end_rank: int = 0) -> Span:
        """Replace what stands between two places, each given by a position and a rank.

        Returns:
            What was there.
        """
        first, last = self._locate_range(start, end)
        nothing = start == end and start_rank == end_rank
        removed = NOTHING if nothing else self.span(start, end, start_rank, end_rank)
        tail = self._at(last).line
        middle = (
            self._at(first).line.cut(0, first.column, 0, start_rank)
            + inserted
            + tail.cut(last.column, len(tail.text), end_rank)
        )
        self._splice(first, last, _split(middle))
        self._length += len(inserted.text) - len(removed.text)
        self._count += inserted.text.count("\n") - removed.text.count("\n")
        return removed

    def _marks_between(self, start: int, end: int, start_rank: int, end_rank: int) -> Marks:
        first, last = self._locate_range(start, end)
        offset = start - first.column
        found: list[Mark] = []
        for block in self._between(first, last):
            found.extend(shifted(block.marks, offset))
            offset += len(block.text) + 1
        return cut_marks(tuple(found), start, start_rank, end, end_rank) if found else ()

    def _splice(self, first: Place, last: Place, blocks: list[Block]) -> None:
        low, high = first.chunk, last.chunk + 1
        merged = [*self._chunks[low].blocks[: first.block], *blocks, *self._chunks[last.chunk].blocks[last.block + 1 :]]
        if len(merged) < _CHUNK_BLOCKS // 4 and low > 0:
            low -= 1
            merged = [*self._chunks[low].blocks, *merged]
        self._chunks[low:high] = _chunked(merged)
        del self._starts[low + 1 :], self._numbers[low + 1 :]

    def _at(self, place: Place) -> Block:
        return self._chunks[place.chunk].blocks[place.block]

    def _between(self, first: Place, last: Place) -> Iterator[Block]:
        for index in range(first.chunk, last.chunk + 1):
            low = first.block if index == first.chunk else 0
            high = last.block + 1 if index == last.chunk else None
            yield from self._chunks[index].blocks[low:high]

    def check_range(self, start: int, end: int) -> None:
        """Refuse a range that is not in the text."""
        if not 0 <= start <= end <= self._length:
            raise ValueError(f"no range [{start}, {end}) in a text of {self._length} characters")

    def _locate_range(self, start: int, end: int) -> tuple[Place, Place]:
        self.check_range(start, end)
        first = self._locate(start)
        return first, first if start == end else self._locate(end)

    def _locate(self, position: int) -> Place:
        if not 0 <= position <= self._length:
            raise ValueError(f"no position {position} in a text of {self._length} characters")
        while self._starts[-1] <= position and self._index_next_chunk():
            pass
        index = bisect_right(self._starts, position) - 1
        chunk = self._chunks[index]
        offset = position - self._starts[index]
        block = bisect_right(chunk.ends, offset)
        return Place(index, block, offset - chunk.start(block))

    def _locate_number(self, number: int) -> tuple[int, int]:
        if not 0 <= number < self._count:
            raise ValueError(f"no paragraph {number} in a text of {self._count}")
        while self._numbers[-1] <= number and self._index_next_chunk():
            pass
        index = bisect_right(self._numbers, number) - 1
        return index, number - self._numbers[index]

    def _index_next_chunk(self) -> bool:
        last = len(self._starts) - 1
        if last + 1 == len(self._chunks):
            return False
        chunk = self._chunks[last]
        self._starts.append(self._starts[last] + chunk.length)
        self._numbers.append(self._numbers[last] + len(chunk.blocks))
        return True


def _chunked(blocks: list[Block]) -> list[Chunk]:
    if len(blocks) <= 2 * _CHUNK_BLOCKS:
        return [Chunk(blocks)]
    return [Chunk(blocks[index : index + _CHUNK_BLOCKS]) for index in range(0, len(blocks), _CHUNK_BLOCKS)]


def _split(lines: Span) -> list[Block]:
    """Blocks of whole lines; the text ends with a line break."""
    texts = lines.text[:-1].split("\n")
    if not lines.origins and not lines.marks:
        return [Block(text) for text in texts]
    ends = accumulate(len(text) + 1 for text in texts)
    return [_block(lines, end - len(text) - 1, end) for text, end in zip(texts, ends, strict=True)]


def _block(lines: Span, start: int, end: int) -> Block:
    line = lines.cut(start, end)
    return Block(line.text[:-1], line.origins, line.marks)
