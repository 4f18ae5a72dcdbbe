"""What a model reads of a text that is longer than it can read at once.

A GPT-2 has `n_positions` positions, each with an embedding it has learned. So of a long text it reads the end, and
when the text grows past the last position everything must be read anew from a later start. The start therefore moves
in big steps: between two of them the beginning stays as it was, and what was computed for it stays true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gpt2_desk.contract import ContextReading, GenerationRequest
from gpt2_desk.gpt2.author_notes import AuthorNotes
from gpt2_desk.gpt2.tokenizer import Tokenizer

_CERTAIN_SPLIT = re.compile(r"(?<=\S)[ \n]")
"""Where GPT-2's pre-tokenizer splits whatever stands around: before white space that follows none. None of its
patterns goes on from a visible character to white space, and none looks back; so the tokens from here on are those of
the text from here on."""

_CHARACTERS_PER_TOKEN = 8
"""Generous: English has about 4.3 in the published vocabulary."""

_AFTER_NOTE = 400
"""Characters of whole paragraphs that stand between the note and the end of the text at least: near enough to weigh,
and so far away that the text goes on from the text."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The part of a text that is read, and what is read with it.

    Attributes:
        ids: the tokens, those of the memory first.
        start: offset of the first character of the text that is read.
        memory_tokens: how many are the memory's, with the line break after it.
        note_tokens: how many are the note's, with the line break after it.
        note_at: offset in the text at which the note stands; None where there is none.
        cut: whether the memory or the note is longer than what is read of it.
        turn: number of the oldest turn of a conversation that is read.
    """

    ids: list[int]
    start: int
    memory_tokens: int = 0
    note_tokens: int = 0
    note_at: int | None = None
    cut: bool = False
    turn: int = 0


class ContextWindow:
    """Chooses what is read of a text.

    Args:
        tokenizer: of the model.
        n_positions: how many tokens the model can read at once.
    """

    def __init__(self, tokenizer: Tokenizer, n_positions: int) -> None:
        self._tokenizer = tokenizer
        self.n_positions = n_positions
        self._step = max(1, n_positions // 8)

    def read(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> Reading:
        """The end of a text, with room for what is to be written behind it.

        The room is for ``max_tokens``, but never more than a quarter of the positions; None asks for that quarter.
        (The last token written needs none, as nothing is read after it.) A text that fits is read whole. Of a longer
        one the start lies on a grid of an eighth of the positions, at a certain split where one is near and otherwise
        at a character. Either way the text from the start on is read in the same tokens when it is all there is.

        Args:
            text: the text.
            max_tokens: how many are to be written; None is as many as there is room for.
            memory: is read first, on lines of its own. With the note it takes at most half of the positions.
            note: is read on lines of its own before the last paragraphs that have some hundred characters together,
                or first of the text where what is read of it has fewer.
        """
        quarter = self.n_positions // 4
        limit = self.n_positions - (quarter if max_tokens is None else min(max_tokens - 1, quarter))
        notes = AuthorNotes.fitted(self._tokenizer, memory, note, self.n_positions // 2)
        limit -= len(notes.memory_ids)
        start, ids = self._fitting(text, notes, limit)
        return Reading(
            ids=[*notes.memory_ids, *ids],
            start=start,
            memory_tokens=len(notes.memory_ids),
            note_tokens=notes.note_tokens,
            note_at=_note_place(text, start) if notes.note else None,
            cut=notes.cut,
        )

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        """What `read` gives, as numbers."""
        reading = self.read(text, max_tokens, memory, note)
        return ContextReading(
            tokens=len(reading.ids),
            limit=self.n_positions,
            start=reading.start,
            memory_tokens=reading.memory_tokens,
            note_tokens=reading.note_tokens,
            note_at=reading.note_at,
            cut=reading.cut,
        )

    def slide(self, ids: list[int], memory_tokens: int = 0, *, at_character: bool = True) -> list[int]:
        """What to go on from at the end: the memory, and of what was read after it the later half.

        Args:
            ids: what was read.
            memory_tokens: how many of them are the memory's.
            at_character: begin the later half at a character, though it has a few tokens less then.
        """
        first = len(ids) - max(1, (self.n_positions - memory_tokens) // 2)
        return ids[:memory_tokens] + ids[self._at_character(ids, first) if at_character else first :]

    def _fitting(self, text: str, notes: AuthorNotes, limit: int) -> tuple[int, list[int]]:
        """Where to begin so that the text and the note are no more than ``limit`` tokens; and these."""
        room = limit - notes.note_tokens
        cut, tail = self._tail(text, room)
        surplus = len(tail) - room
        if surplus <= 0 and not notes.note:
            return cut, tail
        # Beside the note the text may have some tokens more than it had, or fewer; so may its first word.
        least = 0 if notes.note and surplus <= self._step else -(-surplus // self._step) * self._step
        for first in range(least, max(len(tail), least + 1), self._step):
            start = self._place(text, cut, tail, first)
            ids = self._with_note(text, start, notes.note)
            if len(ids) <= limit:
                break
        return start, ids[-limit:]

    def _with_note(self, text: str, start: int, note: str) -> list[int]:
        """The tokens of a text from its start on, with the note in it."""
        if not note:
            return self._tokenizer.encode(text[start:])
        at = _note_place(text, start)
        return self._tokenizer.encode(f"{text[start:at]}{note}\n{text[at:]}")

    def _tail(self, text: str, limit: int) -> tuple[int, list[int]]:
        """The tokens of an end of the text that holds some more than ``limit`` of them, or of all; and where it begins.

        The cut lies on a grid of characters as well, so that it stays where it is while a few words are added.
        """
        reach = shortest = _CHARACTERS_PER_TOKEN * self.n_positions
        while len(text) > 2 * reach:
            start = (len(text) - reach) // reach * reach
            split = _CERTAIN_SPLIT.search(text, start, len(text) - reach // 2)
            # Text without spaces is cut anywhere in the end: its first token may differ, and nobody waits for minutes.
            cut = split.start() if split is not None else start if reach > shortest else None
            if cut is not None:
                ids = self._tokenizer.encode(text[cut:])
                if len(ids) > limit + self._step:
                    return cut, ids
            reach *= 2
        return 0, self._tokenizer.encode(text)

    def _place(self, text: str, cut: int, ids: list[int], first: int) -> int:
        """The offset of the next certain split from a token on, or where none is near, of the next character.

        Args:
            text: the text.
            cut: offset at which the tokens begin.
            ids: the tokens.
            first: number of the token.
        """
        if not first:
            return cut
        start = cut + self._characters(ids[: self._at_character(ids, first)])
        end = cut + self._characters(ids[: first + self._step])
        split = _CERTAIN_SPLIT.search(text, start, end)
        return start if split is None else split.start()

    def _characters(self, ids: list[int]) -> int:
        """How many whole characters tokens have."""
        return len(b"".join(map(self._tokenizer.token_bytes, ids)).decode("utf-8", errors="ignore"))

    def _at_character(self, ids: list[int], first: int) -> int:
        """The next token from ``first`` on that does not begin within a character; ``first`` where none does."""
        starts = (at for at in range(first, len(ids)) if not continues(self._tokenizer.token_bytes(ids[at])))
        return next(starts, first)


def _note_place(text: str, start: int) -> int:
    """Where the note stands in a text that is read from a place on: at the beginning of a line, or at that place."""
    return max(start, text.rfind("\n", start, max(start, len(text) - _AFTER_NOTE)) + 1)


def space_is_there(request: GenerationRequest) -> bool:
    """Whether the single space that ends a prompt is the beginning of the next word; it is not read then."""
    text = request.prompt
    return request.joins_space and text.endswith(" ") and bool(text[:-1]) and not text[-2].isspace()


def continues(data: bytes) -> bool:
    """Whether bytes begin with a later byte of a character in UTF-8."""
    return bool(data) and 0x80 <= data[0] < 0xC0
