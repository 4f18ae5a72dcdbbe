"""A text that is being continued: all of it that is not the model's."""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection
from dataclasses import dataclass

import torch
from torch import Tensor

from gpt2_desk.contract import (
    MAX_SEED,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    ModelInfo,
    SettingsDial,
    TextPiece,
    TokenChoice,
)
from gpt2_desk.gpt2.chat_prompt import ChatWindow
from gpt2_desk.gpt2.loop_guard import LONGEST_PERIOD, LoopGuard
from gpt2_desk.gpt2.quotes import CurlyQuotes, is_curly
from gpt2_desk.gpt2.reader import Reader
from gpt2_desk.gpt2.sampling import Sampler, token_logprob
from gpt2_desk.gpt2.speculation import Drafted, Drafter, checked
from gpt2_desk.gpt2.text_stream import TextStream
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.window import ContextWindow, space_is_there

_DRAWN_SEEDS = 2**32
"""Seeds that the program draws by itself stay short enough to be copied by hand."""

_TURNS_BEFORE = 8
"""Turns of a conversation in which its quotation marks are looked for."""

_MOST_RETURNS = 8
_TOKENS_PER_RETURN = 32
"""How often a text is led out of a circle: this often at once, and once more for each so many tokens that stayed. One
that still finds back into it is left to itself."""

_MOST_HELD = 2 * LONGEST_PERIOD
"""Tokens that are held back at most; a circle is noticed long before."""


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model and what belongs to it.

    Attributes:
        info: what was opened.
        reader: runs the model.
        tokenizer: its tokens.
        window: what it reads of a long text.
        chat: what it reads of a conversation.
        start_id: the token from which a text begins that has no other.
        end_ids: the tokens with which it ends a text.
        drafter: a small model that runs ahead of it, or None.
    """

    info: ModelInfo
    reader: Reader
    tokenizer: Tokenizer
    window: ContextWindow
    chat: ChatWindow
    start_id: int
    end_ids: frozenset[int]
    drafter: Drafter | None = None


def drawn_seed(request: GenerationRequest) -> int:
    """The seed of a request, or one that is drawn now."""
    return secrets.randbelow(_DRAWN_SEEDS) if request.seed is None else request.seed


def _text_stream(tokenizer: Tokenizer, request: GenerationRequest) -> TextStream:
    """What turns the tokens into text; quotation marks follow the text where the model knows only straight ones."""
    before = "".join((*request.turns[-_TURNS_BEFORE:], request.prompt))
    quotes = CurlyQuotes(before) if tokenizer.straightens_quotes and is_curly(before) else None
    return TextStream(tuple(map(tokenizer.respelled, request.stop)), quotes)


class Writing:
    """The tokens of one continuation, from the first to the end: chosen, turned into text, and watched for circles.

    Where the text repeats itself, what it repeats is held back until it turns out to be no circle. If it is one, the
    text goes back to where it began, and what led into it may not come there again. So nobody sees a text that is
    then taken away.

    Args:
        loaded: the model.
        request: what to continue, and how.
        dial: the sampling settings, read token by token.
        seed: of all draws.
        may_return: whether tokens may be taken back; if not, a circle is broken where it is noticed.
    """

    def __init__(
        self, loaded: LoadedModel, request: GenerationRequest, dial: SettingsDial, seed: int, *, may_return: bool = True
    ) -> None:
        self._started = time.perf_counter()
        self._loaded = loaded
        self._request = request
        self._dial = dial
        self._seed = seed % (MAX_SEED + 1)
        self._may_return = may_return
        self._generator = torch.Generator().manual_seed(self._seed)
        self._draft_generator = torch.Generator().manual_seed(self._seed ^ 1)
        self._settings = dial.current
        self._sampler = Sampler(self._settings, loaded.tokenizer)
        self._text = _text_stream(loaded.tokenizer, request)
        self._guard = LoopGuard()
        self._returns = 0
        self._forbidden: dict[int, set[int]] = {}  # by the number of tokens before them
        self._held: list[TextPiece] = []
        self._text_before_held = self._text
        self._space_is_there = space_is_there(request)
        text = request.prompt[:-1] if self._space_is_there else request.prompt
        room = None if request.max_tokens is None else max(request.max_tokens, request.room)
        if request.turns or request.ends_turns:
            self._reading = loaded.chat.read(request)
        else:
            self._reading = loaded.window.read(text, room, request.memory, request.note)
        self._begins = not text
        self._history = list(self._reading.ids) or [loaded.start_id]
        self._token_times: list[float] = []
        self._differs = self._settings != request.settings
        self._turned = False
        self.memory_tokens = self._reading.memory_tokens
        """How many tokens at the beginning of the context are the memory's; they stay there."""
        self.context = list(self._history)
        """What the model is to read; it grows with each token, and whoever runs the model may cut its beginning."""
        self.reason: EndReason | None = None
        """Why the text has ended; None until then."""

    def draft(self, logits: Tensor, before: list[int]) -> Drafted:
        """Propose a token by the logits `(V,)` of another model, after tokens that were proposed before it."""
        candidates = self._sampler.candidates(logits, [*self._history, *before], self._draft_generator)
        return Drafted(candidates.draw(self._draft_generator), candidates)

    def add(self, logits: Tensor, drafted: Drafted | None = None) -> list[TextPiece]:
        """Choose the next token; returns what can be shown now.

        Args:
            logits: `(V,)` after `context`, in float32, on the CPU.
            drafted: a proposal; it becomes the last of `context` if it stays.

        Raises:
            GenerationError: the logits are not finite.
        """
        token = self._choose(logits, drafted)
        if token in self._loaded.end_ids:
            self.reason = EndReason.END_OF_TEXT
            return []
        self._token_times.append(time.perf_counter())
        self._history.append(token)
        self.context.append(token)
        before = self._text.copy() if not self._held else None
        choice = TokenChoice(token, self._loaded.tokenizer.decode([token]), token_logprob(logits, token))
        piece = TextPiece(self._text.add(self._bytes_to_show(token)), (choice,))
        if self._text.stopped:
            self.reason = EndReason.STOP
        elif len(self._token_times) == self._request.max_tokens:
            self.reason = EndReason.LENGTH
        return self._guarded(piece, before)

    def finish(self) -> list[TextPiece]:
        """What was held back, once there is a reason to end."""
        pieces, self._held = self._held, []
        rest = self._text.finish(cut_short=self.reason in (EndReason.LENGTH, EndReason.CANCELLED))
        if self._text.stopped:  # by the last bytes
            self.reason = EndReason.STOP
        return [*pieces, TextPiece(rest, ())] if rest else pieces

    def end(self) -> GenerationEnd:
        """How it ended; `reason` must be set."""
        assert self.reason is not None, "it has not ended"
        times = self._token_times
        return GenerationEnd(
            reason=self.reason,
            prompt_tokens=len(self._reading.ids),
            new_tokens=len(times),
            first_token_ms=(times[0] - self._started) * 1000 if times else None,
            decode_tokens_per_s=(len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else None,
            model=self._loaded.info.name,
            precision=self._loaded.info.precision,
            seed=self._seed,
            read_from=self._reading.start,
            turned=self._turned,
            read_from_turn=self._reading.turn,
        )

    def _choose(self, logits: Tensor, drafted: Drafted | None) -> int:
        if self._dial.current is not self._settings:
            self._settings = self._dial.current
            self._sampler = Sampler(self._settings, self._loaded.tokenizer)
            self._differs = self._settings != self._request.settings
        self._turned |= self._differs
        candidates = self._sampler.candidates(self._allowed(logits), self._history, self._generator)
        if drafted is not None:
            return checked(candidates, drafted, self._generator)
        return candidates.draw(self._generator)

    def _allowed(self, logits: Tensor) -> Tensor:
        """The logits of the tokens that can come here, and minus infinity for the others.

        After the space that a prompt ends in, those that can come first are the tokens with a space before them. At
        the beginning of a text it is whatever does not end it: few texts of any training have been empty, but a small
        model offers it often. And what once led into a circle does not come there again.
        """
        if forbidden := self._forbidden.get(len(self._history)):
            return _without(logits, forbidden)
        if self._token_times:
            return logits
        if self._space_is_there:
            spaces = torch.tensor(self._loaded.tokenizer.space_ids)
            return torch.full_like(logits, float("-inf")).index_copy(0, spaces, logits[spaces])
        if self._begins and self._loaded.end_ids:
            return _without(logits, self._loaded.end_ids)
        return logits

    def _bytes_to_show(self, token: int) -> bytes:
        data = self._loaded.tokenizer.token_bytes(token)
        return data[1:] if self._space_is_there and len(self._token_times) == 1 else data

    def _guarded(self, piece: TextPiece, before: TextStream | None) -> list[TextPiece]:
        """Hold a piece back while it may belong to a circle. What is asked to be greedy is left to its circles."""
        chosen = self._settings
        tired = self._returns >= _MOST_RETURNS + len(self._token_times) // _TOKENS_PER_RETURN
        if not chosen.loop_guard or not chosen.temperature or tired:
            return self._released(piece)
        self._guard.add(self._history)
        if self._guard.in_circle:
            return self._led_out(piece)
        if not self._may_return or not self._guard.repeated or len(self._held) == _MOST_HELD:
            return self._released(piece)
        if before is not None:
            self._text_before_held = before
        self._held.append(piece)
        return []

    def _released(self, piece: TextPiece) -> list[TextPiece]:
        pieces, self._held = [*self._held, piece], []
        return pieces

    def _led_out(self, piece: TextPiece) -> list[TextPiece]:
        """Go back to before what is held, or where that may not be, see that the circle does not go on."""
        self._returns += 1
        next_in_circle = self._history[-self._guard.period]
        self._guard.restart()
        count = len(self._held) + 1
        if not self._held or count > len(self.context) - max(1, self.memory_tokens):
            self._forbid(next_in_circle)
            return self._released(piece)
        first = self._held[0].tokens[0].id
        del self._history[-count:], self.context[-count:], self._token_times[-count:]
        self._text, self._held, self.reason = self._text_before_held, [], None
        self._forbid(first)
        return []

    def _forbid(self, token: int) -> None:
        """Let a token not come next."""
        self._forbidden.setdefault(len(self._history), set()).add(token)


def _without(logits: Tensor, tokens: Collection[int]) -> Tensor:
    """The logits with minus infinity for some tokens, unless that would leave none."""
    left = logits.index_fill(0, torch.tensor(sorted(tokens)), float("-inf"))
    return left if left.max() > float("-inf") else logits
