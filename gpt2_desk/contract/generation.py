"""A continuation: what is asked for, what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gpt2_desk.contract.errors import SettingsError
from gpt2_desk.contract.sampling import SamplingSettings

MAX_SEED = 2**63 - 1
"""Highest seed; the lowest is 0."""


class EndReason(StrEnum):
    """Why a continuation ended."""

    LENGTH = "length"
    """As many tokens as asked for were written."""
    END_OF_TEXT = "end_of_text"
    """The model itself ended the text."""
    STOP = "stop"
    """A stop string came up; it is not part of the text."""
    CANCELLED = "cancelled"
    """The writer stopped it."""


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One continuation, frozen when it is asked for.

    Attributes:
        prompt: the text to continue, of any length; the model reads the end of it. "" begins a text.
        settings: the sampling controls.
        max_tokens: how many tokens to write at most; None goes on until the model ends, or a stop.
        seed: 0 to `MAX_SEED`; None draws one, which the `GenerationEnd` then tells.
        stop: strings that end the text where the first of them comes up; none is "".
        joins_space: a single space at the end of the prompt is taken for the beginning of the next word, as the
            model's tokens have it, and not written again. Without this the model is asked what follows a space that
            belongs to no word, which it has hardly ever read.
        memory: what the model always reads before the prompt, on lines of its own. White space around it is left out.
        note: what it reads near the end of the prompt, between two paragraphs. White space around it is left out.
        room: for how many tokens the reading leaves room at least, though fewer are asked for. A short text that leaves
            as much as a long one reads the same of the prompt, so that neither reads it anew after the other.
        turns: what was said in a conversation before the prompt, the oldest first. Where there is no room for all, the
            oldest are left out whole. With turns no note is read.
        ends_turns: each turn is followed by the token that ends a text, and so is the memory: the model reads them as
            DialoGPT was taught to. Without this they are read as the text that they make one behind the other.

    Raises:
        SettingsError: a number out of range, or an empty stop string.
    """

    prompt: str
    settings: SamplingSettings = field(default_factory=SamplingSettings)
    max_tokens: int | None = 100
    seed: int | None = None
    stop: tuple[str, ...] = ()
    joins_space: bool = False
    memory: str = ""
    note: str = ""
    room: int = 0
    turns: tuple[str, ...] = ()
    ends_turns: bool = False

    def __post_init__(self) -> None:
        if self.max_tokens is not None and self.max_tokens < 1:
            raise SettingsError(f"The length is {self.max_tokens} tokens.", todo="Ask for at least one.")
        if self.seed is not None and not 0 <= self.seed <= MAX_SEED:
            raise SettingsError(f"The seed is {self.seed}.", todo=f"Give it a whole number from 0 to {MAX_SEED}.")
        if "" in self.stop:
            raise SettingsError("A stop string is empty.", todo="Leave it out, or give it a letter.")


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """One token that was chosen.

    Attributes:
        id: its number in the vocabulary.
        text: its own text; a token that is part of a character shows as U+FFFD here.
        logprob: natural logarithm of the probability that the model gave it (temperature 1, before any filter).
    """

    id: int
    text: str
    logprob: float


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A piece of a continuation, in whole characters.

    Attributes:
        text: what to append; may be "" where tokens wait for the rest of a character or of a stop string. A space
            that the prompt already has (see `GenerationRequest.joins_space`) is not in it.
        tokens: the tokens chosen since the last piece. Over a whole stream they are all the tokens, in order.
    """

    text: str
    tokens: tuple[TokenChoice, ...]


@dataclass(frozen=True, slots=True)
class GenerationEnd:
    """How a continuation ended, and what it cost.

    Attributes:
        reason: why it ended.
        prompt_tokens: tokens that the model read at first: of the prompt, the memory and the note.
        new_tokens: tokens chosen, an ending `<|endoftext|>` not counted.
        first_token_ms: from the call to the first token, or None if there was none.
        decode_tokens_per_s: tokens after the first, per second; None below two tokens.
        model: the model's name.
        precision: the arithmetic it ran in.
        seed: the seed that gives the same text again.
        read_from: offset in characters of the prompt at which its reading began. A request that has the prompt from
            here on alone, and is otherwise the same, gives the same text.
        turned: whether settings other than the request's chose any of the tokens.
        siblings: how many were written together, itself included; 1 for one that was written alone.
        sibling: its number among them, from 0. The request's seed was `seed` less this number; only as many at once
            give the same text again for certain, as rows that are computed together round otherwise.
        read_from_turn: number of the oldest turn that was read, from 0. A request that has the turns from here on
            alone, and is otherwise the same, gives the same text.
    """

    reason: EndReason
    prompt_tokens: int
    new_tokens: int
    first_token_ms: float | None
    decode_tokens_per_s: float | None
    model: str
    precision: str
    seed: int
    read_from: int = 0
    turned: bool = False
    siblings: int = 1
    sibling: int = 0
    read_from_turn: int = 0


@dataclass(frozen=True, slots=True)
class SiblingEvent:
    """What comes of one of several continuations of the same text.

    Attributes:
        sibling: its number, from 0.
        event: a piece of it, or its end.
    """

    sibling: int
    event: TextPiece | GenerationEnd
