"""One continuation, token by token, from its request to its end."""

from __future__ import annotations

import secrets
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from gpt2_desk.contract import (
    CancelToken,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    ModelInfo,
    SettingsDial,
    TextPiece,
    TokenChoice,
)
from gpt2_desk.gpt2.reader import Reader
from gpt2_desk.gpt2.sampling import distribution, draw, token_logprob
from gpt2_desk.gpt2.text_stream import TextStream
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.window import ContextWindow

_DRAWN_SEEDS = 2**32
"""Seeds that the program draws by itself stay short enough to be copied by hand."""


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model and what belongs to it.

    Attributes:
        info: what was opened.
        reader: runs the model.
        tokenizer: its tokens.
        window: what it reads of a long text.
        start_id: the token from which a text begins that has no other.
        end_ids: the tokens with which it ends a text.
    """

    info: ModelInfo
    reader: Reader
    tokenizer: Tokenizer
    window: ContextWindow
    start_id: int
    end_ids: frozenset[int]


class Continuation:
    """Continues one text once; see `Engine.stream`."""

    def __init__(
        self, loaded: LoadedModel, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial
    ) -> None:
        self._started = time.perf_counter()
        self._loaded = loaded
        self._request = request
        self._cancel = cancel
        self._dial = dial
        self._seed = secrets.randbelow(_DRAWN_SEEDS) if request.seed is None else request.seed
        self._generator = torch.Generator().manual_seed(self._seed)
        self._space_is_there = request.joins_space and _ends_in_one_space(request.prompt)
        text = request.prompt[:-1] if self._space_is_there else request.prompt
        prompt = loaded.window.read(text, request.max_tokens).ids
        self._prompt_tokens = len(prompt)
        self._history = prompt or [loaded.start_id]
        self._context = list(self._history)
        self._token_times: list[float] = []

    def run(self) -> Iterator[TextPiece | GenerationEnd]:
        """The pieces, then the end."""
        reason = yield from self._pieces()
        yield self._end(reason)

    def _pieces(self) -> Generator[TextPiece, None, EndReason]:
        text = TextStream(self._request.stop)
        reason = None
        while reason is None:
            token = self._next_token()
            if isinstance(token, EndReason):
                reason = token
                continue
            yield TextPiece(text.add(self._bytes_to_show(token.id)), (token,))
            if text.stopped:
                reason = EndReason.STOP
            elif len(self._token_times) == self._request.max_tokens:
                reason = EndReason.LENGTH
        if rest := text.finish(cut_short=reason in (EndReason.LENGTH, EndReason.CANCELLED)):
            yield TextPiece(rest, ())
        return EndReason.STOP if text.stopped else reason

    def _next_token(self) -> TokenChoice | EndReason:
        if len(self._context) > self._loaded.window.n_positions:
            self._context = self._loaded.window.slide(self._context)
        logits = self._loaded.reader.logits_after(self._context, self._cancel)
        if logits is None:
            return EndReason.CANCELLED
        token = draw(distribution(self._allowed(logits), self._dial.current, self._history), self._generator)
        if token in self._loaded.end_ids:
            return EndReason.END_OF_TEXT
        self._token_times.append(time.perf_counter())
        self._history.append(token)
        self._context.append(token)
        return TokenChoice(token, self._loaded.tokenizer.decode([token]), token_logprob(logits, token))

    def _allowed(self, logits: Tensor) -> Tensor:
        """The logits; of the first token only of those that can begin here.

        After the space that a prompt ends in, that are the tokens with a space before them. At the beginning of a text
        it is whatever does not end it: few texts of any training have been empty, but a small model offers it often.
        """
        if self._token_times:
            return logits
        if self._space_is_there:
            spaces = torch.tensor(self._loaded.tokenizer.space_ids)
            return torch.full_like(logits, float("-inf")).index_copy(0, spaces, logits[spaces])
        if not self._prompt_tokens and self._loaded.end_ids:
            return logits.index_fill(0, torch.tensor(sorted(self._loaded.end_ids)), float("-inf"))
        return logits

    def _bytes_to_show(self, token: int) -> bytes:
        data = self._loaded.tokenizer.token_bytes(token)
        return data[1:] if self._space_is_there and len(self._token_times) == 1 else data

    def _end(self, reason: EndReason) -> GenerationEnd:
        times = self._token_times
        return GenerationEnd(
            reason=reason,
            prompt_tokens=self._prompt_tokens,
            new_tokens=len(times),
            first_token_ms=(times[0] - self._started) * 1000 if times else None,
            decode_tokens_per_s=(len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else None,
            model=self._loaded.info.name,
            precision=self._loaded.info.precision,
            seed=self._seed,
        )


def _ends_in_one_space(text: str) -> bool:
    return text.endswith(" ") and bool(text[:-1]) and not text[-2].isspace()
