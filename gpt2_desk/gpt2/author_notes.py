"""What an author tells the model beside the text: a memory that it always reads first, and a note near the end."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.gpt2.tokenizer import Tokenizer

_CHARACTERS_PER_TOKEN = 8
"""Generous, as in a window: a text is only looked at so far as it takes to see that it is too long."""


@dataclass(frozen=True, slots=True)
class AuthorNotes:
    """A memory and a note, as far as there is room for them.

    Attributes:
        memory_ids: the memory's tokens and a line break, or none.
        note: the text of the note, without a line break after it.
        note_tokens: how many tokens it is, with one.
        cut: whether the beginning alone of one of them is here.
    """

    memory_ids: list[int]
    note: str
    note_tokens: int
    cut: bool

    @classmethod
    def fitted(cls, tokenizer: Tokenizer, memory: str, note: str, limit: int) -> AuthorNotes:
        """As much as fits: the note gets half of the room, or what the memory leaves, and the memory the rest.

        Args:
            tokenizer: of the model.
            memory: what is always read first.
            note: what is read near the end.
            limit: how many tokens both may have together.
        """
        if not memory and not note:
            return cls([], "", 0, cut=False)
        memory_ids, note_ids = (_lines(tokenizer, text, limit) for text in (memory, note))
        kept_note = _first_lines(tokenizer, note_ids, max(limit // 2, limit - len(memory_ids)))
        kept_memory = _first_lines(tokenizer, memory_ids, limit - len(kept_note))
        return cls(
            memory_ids=kept_memory,
            note=tokenizer.decode(kept_note[:-1]),
            note_tokens=len(kept_note),
            cut=kept_note != note_ids or kept_memory != memory_ids,
        )


def _lines(tokenizer: Tokenizer, text: str, limit: int) -> list[int]:
    """The tokens of a text and a line break, enough of them to see that they are too many; none where it is blank."""
    text = text.strip()
    if not text:
        return []
    reach = _CHARACTERS_PER_TOKEN * (limit + 1)
    while len(ids := tokenizer.encode(text[:reach])) <= limit and reach < len(text):
        reach *= 2
    return [*ids, *tokenizer.encode("\n")]


def _first_lines(tokenizer: Tokenizer, ids: list[int], limit: int) -> list[int]:
    """The first whole characters of tokens that end in a line break, with it, within a limit."""
    if len(ids) <= limit:
        return ids
    kept = ids[: max(0, limit - 1)]
    while kept and _ends_within_character(tokenizer, kept):
        kept.pop()
    return [*kept, ids[-1]] if kept else []


def _ends_within_character(tokenizer: Tokenizer, ids: list[int]) -> bool:
    last = b"".join(map(tokenizer.token_bytes, ids[-4:])).decode("utf-8", errors="replace")
    return last.endswith("\ufffd")
