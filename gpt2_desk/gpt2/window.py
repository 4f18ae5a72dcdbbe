"""What a model reads of a text that is longer than it can read at once.

A GPT-2 has `n_positions` positions, each with an embedding it has learned. So of a long text it reads the end, and
when the text grows past the last position everything must be read anew from a later start. The start therefore moves
in big steps: between two of them the beginning stays as it was, and what was computed for it stays true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gpt2_desk.contract import ContextReading
from gpt2_desk.gpt2.tokenizer import Tokenizer

_CERTAIN_SPLIT = re.compile(r"(?<=\S)[ \n]")
"""Where GPT-2's pre-tokenizer splits whatever stands around: before white space that follows none. None of its
patterns goes on from a visible character to white space, and none looks back; so the tokens from here on are those of
the text from here on."""

_CHARACTERS_PER_TOKEN = 8
"""Generous: English has about 4.3 in the published vocabulary."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The part of a text that is read.

    Attributes:
        ids: its tokens.
        start: offset of its first character in the text.
    """

    ids: list[int]
    start: int


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

    def read(self, text: str, max_tokens: int | None) -> Reading:
        """The end of a text, with room for what is to be written behind it.

        The room is for ``max_tokens``, but never more than a quarter of the positions; None asks for that quarter.
        (The last token written needs none, as nothing is read after it.) A text that fits is read whole. Of a longer
        one the start lies on a grid of an eighth of the positions, and at the beginning of a character.
        """
        quarter = self.n_positions // 4
        limit = self.n_positions - (quarter if max_tokens is None else min(max_tokens - 1, quarter))
        cut, ids = self._tail(text, limit)
        surplus = len(ids) - limit
        if surplus <= 0:
            return Reading(ids, cut)
        first = self._at_character(ids, -(-surplus // self._step) * self._step)
        before = b"".join(map(self._tokenizer.token_bytes, ids[:first]))
        return Reading(ids[first:], cut + len(before.decode("utf-8", errors="ignore")))

    def measure(self, text: str, max_tokens: int | None) -> ContextReading:
        """What `read` gives, as numbers."""
        reading = self.read(text, max_tokens)
        return ContextReading(len(reading.ids), self.n_positions, reading.start)

    def slide(self, ids: list[int]) -> list[int]:
        """The later half of what was read, from the beginning of a character on: what to go on from at the end."""
        return ids[self._at_character(ids, len(ids) - max(1, self.n_positions // 2)) :]

    def _tail(self, text: str, limit: int) -> tuple[int, list[int]]:
        """The tokens of an end of the text that holds at least ``limit`` of them, or of all; and where it begins.

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
                if len(ids) >= limit:
                    return cut, ids
            reach *= 2
        return 0, self._tokenizer.encode(text)

    def _at_character(self, ids: list[int], first: int) -> int:
        """The next token from ``first`` on that does not begin within a character; ``first`` where none does."""
        starts = (at for at in range(first, len(ids)) if not _continues(self._tokenizer.token_bytes(ids[at])))
        return next(starts, first)


def _continues(data: bytes) -> bool:
    """Whether bytes begin with a later byte of a character in UTF-8."""
    return bool(data) and 0x80 <= data[0] < 0xC0
