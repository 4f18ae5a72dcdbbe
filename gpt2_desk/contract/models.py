"""Models, as the rooms speak of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from gpt2_desk.contract.cancel import CancelToken
from gpt2_desk.contract.generation import GenerationEnd, GenerationRequest, SiblingEvent, TextPiece
from gpt2_desk.contract.sampling import SettingsDial

STARTER = "starter"
"""Name of the model that is inside the program."""


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A model that can be opened.

    Attributes:
        name: what people call it.
        folder: where its files are.
        draft: where those of a smaller model are that may run ahead of it; None where there is none.
    """

    name: str
    folder: Path
    draft: Path | None = field(default=None, compare=False)


class Speaks(StrEnum):
    """In which form a model was taught to converse."""

    SCRIPT = "script"
    """None of its own: it continues a script, in which names tell who speaks."""
    TURNS = "turns"
    """As DialoGPT: turn by turn, the token that ends a text after each, and no names."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model that has been opened.

    Attributes:
        name: what people call it.
        parameters: how many numbers it has learned; tied ones count once.
        n_positions: how many tokens it can read at once.
        vocab_size: how many tokens it knows.
        precision: the arithmetic it runs in, such as "float32".
        device: where it runs, such as "cpu".
        fingerprint: tells its weights, tokens and shape from others; hexadecimal digits, or "" where it is not known.
        speaks: how it is to be spoken with.
    """

    name: str
    parameters: int
    n_positions: int
    vocab_size: int
    precision: str
    device: str
    fingerprint: str = ""
    speaks: Speaks = Speaks.SCRIPT


@dataclass(frozen=True, slots=True)
class ContextReading:
    """What the model reads when it is asked to continue a text.

    Attributes:
        tokens: how many tokens it reads, those of the memory and of the note included.
        limit: how many it can read at once (`n_positions`).
        start: offset in characters of the text at which its reading begins; 0 when it reads all.
        memory_tokens: how many of the tokens are the memory's.
        note_tokens: how many are the note's.
        note_at: offset in characters of the text at which the note stands; None where none is read.
        cut: whether the memory or the note is longer than what is read of it.
        turn: number of the oldest turn of a conversation that it reads, from 0.
    """

    tokens: int
    limit: int
    start: int
    memory_tokens: int = 0
    note_tokens: int = 0
    note_at: int | None = None
    cut: bool = False
    turn: int = 0


LoadProgress = Callable[[float], None]
"""Called with the share of a load that is done, 0 to 1, on the loading thread."""


class TextEngine(Protocol):
    """An opened model, as the worker uses it: made and used on one thread alone."""

    @property
    def info(self) -> ModelInfo:
        """What was opened."""

    def stream(
        self, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial | None = None
    ) -> Iterator[TextPiece | GenerationEnd]:
        """Continue a text: pieces, then exactly one end.

        Args:
            request: what to continue, and how.
            cancel: looked at before each chunk of the prompt and before each token.
            dial: where given, its settings replace the request's, token by token.

        Raises:
            GenerationError: the model stopped in mid-text.
        """

    def stream_siblings(
        self,
        request: GenerationRequest,
        count: int,
        cancels: Sequence[CancelToken],
        dial: SettingsDial | None = None,
    ) -> Iterator[SiblingEvent]:
        """Continue a text several times at once: the pieces of all as they come, and exactly one end of each.

        Args:
            request: what to continue, and how; the continuation of number k has its seed plus k.
            count: how many, at least one.
            cancels: one for each, looked at before each token. One that is stopped does not change the others.
            dial: where given, its settings replace the request's, token by token, for all.

        Raises:
            GenerationError: the model stopped in mid-text.
        """

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        """What `stream` would read of a prompt, without running the model."""

    def measure_chat(self, request: GenerationRequest) -> ContextReading:
        """What `stream` would read of a request with turns, without running the model."""


class OpenEngine(Protocol):
    """Opens a model; the composition root hands one to the worker, so that the worker imports no torch."""

    def __call__(self, model: ModelRef, progress: LoadProgress, cancel: CancelToken) -> TextEngine:
        """Open a model on the calling thread.

        Raises:
            ModelError: it cannot be used.
            LoadCancelledError: the token was set before the model was ready.
        """
