"""Running the model over a growing list of tokens, and computing no part of it twice."""

from __future__ import annotations

import time
from collections.abc import Sequence

import torch
from torch import Tensor

from gpt2_desk.contract import CancelToken, GenerationError
from gpt2_desk.gpt2.decoder import decoder_for
from gpt2_desk.gpt2.kv_cache import BranchedCache, KVCache
from gpt2_desk.gpt2.model import GPT2, Cache
from gpt2_desk.gpt2.threads import Threads

CHUNKS = (64, 16)
"""Tokens that are read in one pass: the most first, as they are the cheapest, then fewer towards the end, so that a
change of the last words has little to read anew. Between two passes a reading can be stopped."""


class Reader:
    """Reads tokens through a model into its KV cache.

    What was read stays in the cache, so that a text which begins as the last one did is read only from where it
    differs. But a pass over many tokens rounds otherwise than many passes over one. So that a continuation depends on
    its request alone and not on what was asked before, a context is always cut into the same passes (`passes`), and
    only whole ones are taken over.

    Args:
        model: filled, and in evaluation mode.
        device: where it lies.
        threads: those of the arithmetic.

    Thread: the one that uses it; nothing here is shared.
    """

    def __init__(self, model: GPT2, device: torch.device, threads: Threads | None = None) -> None:
        self._model = model
        self.threads = threads or Threads(torch.get_num_threads())
        self.decoder = decoder_for(model)
        self.device = device
        self._cache = self.decoder.new_cache()
        self._followed: list[int] = []  # the caller's own list, which may grow
        self._context: list[int] = []  # as it was when the reading began
        self._ends: list[int] = []  # where each pass over the context ends
        self._kept: Tensor | None = None  # the logits after the context, once they are known

    @property
    def length(self) -> int:
        """How many tokens the model has read."""
        return self._cache.length

    def logits_after(self, context: list[int], cancel: CancelToken) -> Tensor | None:
        """Logits `(V,)` in float32, on the CPU, after the last of the tokens.

        Those after a context that was turned to anew are kept, and given again without a pass.

        Args:
            context: at least one token and no more than `n_positions`. A list that the caller keeps, lengthens by one
                or shortens, and hands in again is read on from where it was left.
            cancel: looked at before each pass.

        Returns:
            None if it was cancelled.

        Raises:
            GenerationError: the model failed.
        """
        if self.follows(context):
            if cancel.cancelled:
                return None
            self._cache.truncate(len(context) - 1)
            return self._step(context[-1])
        self.begin(context)
        hidden = None
        while not self.done:
            if cancel.cancelled:
                return None
            hidden = self.read_chunk()
        if hidden is not None:
            self._kept = self.logits(hidden[-1:])[0]
        return self._kept

    def _step(self, token: int) -> Tensor:
        return self.step([token], self._cache)[0]

    def follows(self, context: list[int]) -> bool:
        """Whether a list is the one that was read last, and all of it but its last token has been read."""
        read_on = self.done and len(self._context) < len(context) <= self._cache.length + 1
        return read_on and context is self._followed

    def step(self, tokens: Sequence[int], cache: Cache) -> Tensor:
        """Read one token more of each text of a cache; returns the logits `(B, V)` after them, on the CPU.

        Raises:
            GenerationError: the model failed.
        """
        self.threads.use()
        started = time.perf_counter()
        try:
            logits = self.decoder.step(tokens, cache)
        except RuntimeError as error:
            raise _failure(error) from error
        self.threads.took(time.perf_counter() - started, len(tokens))
        return logits

    @torch.inference_mode()
    def check(self, context: list[int], drafted: Sequence[int]) -> Tensor:
        """Read a context that has grown by one token, and tokens that may come after it, in one pass.

        Args:
            context: a list that this `follows`.
            drafted: the tokens after it; with them it is no longer than `n_positions`. They are forgotten with the next
                call, but for those that the context has got by then.

        Returns:
            Logits `(T + 1, V)` after the context and after each of the drafted tokens, in float32, on the CPU.

        Raises:
            GenerationError: the model failed.
        """
        self.threads.use()
        self._cache.truncate(len(context) - 1)
        ids = torch.tensor([[context[-1], *drafted]], device=self.device)
        try:
            return self.logits(self.decoder.hidden_states(ids, self._cache)[0])
        except RuntimeError as error:
            raise _failure(error) from error

    def measure(self) -> None:
        """Find out how many threads are quickest; the cache must be empty, and is so again."""

        def step() -> None:
            self.decoder.step([0], self._cache)
            self._cache.truncate(0)

        self.threads.measure(step)

    def branches(self, count: int, room: int) -> Branches:
        """Several continuations of the context, which must have been read; they end with the next call here."""
        self._cache.truncate(len(self._context))
        own = self.decoder.new_cache(count, room)
        return Branches(self, self._cache, own)

    def begin(self, context: list[int]) -> None:
        """Turn to a list of tokens, and take over what was read of one that begins alike."""
        same = _common_length(self._context, context)
        at_once = same == len(context) == len(self._context) and self._kept is not None
        ends = passes(len(context))
        read = min(self._cache.length, len(self._context))
        shared = len(context) if at_once else _shared_end(self._ends, ends, min(same, read, len(context) - 1))
        self._cache.truncate(shared)
        self._followed, self._context, self._ends = context, list(context), ends
        if not at_once:
            self._kept = None

    def forget(self) -> None:
        """Take nothing over into what is read next."""
        self._followed, self._context, self._ends, self._kept = [], [], [], None
        self._cache.truncate(0)

    @property
    def done(self) -> bool:
        """Whether every token of the context has been read."""
        return self._cache.length >= len(self._context)

    @torch.inference_mode()
    def read_chunk(self) -> Tensor:
        """Make the next pass over the context; returns hidden states `(T, C)`.

        Raises:
            GenerationError: the model failed.
        """
        self.threads.use()
        start = self._cache.length
        end = next(end for end in self._ends if end > start)
        chunk = torch.tensor([self._context[start:end]], device=self.device)
        try:
            return self.decoder.hidden_states(chunk, self._cache)[0]
        except RuntimeError as error:  # torch's out of memory among them
            raise _failure(error) from error

    @torch.inference_mode()
    def logits(self, hidden: Tensor) -> Tensor:
        """Logits `(T, V)` in float32, on the CPU, of hidden states `(T, C)`.

        Raises:
            GenerationError: the model failed.
        """
        try:
            return self._model.logits(hidden).cpu()
        except RuntimeError as error:
            raise _failure(error) from error


class Branches:
    """Several continuations of what a `Reader` has read, a token each at a time; see `Reader.branches`."""

    def __init__(self, reader: Reader, shared: KVCache, own: KVCache) -> None:
        self._reader = reader
        self._count = own.rows
        self._cache: Cache = BranchedCache(shared, own)

    @property
    def length(self) -> int:
        """How many tokens each of them has, the shared ones included."""
        return self._cache.length

    def step(self, tokens: Sequence[int]) -> Tensor:
        """Read one token more of each; returns the logits `(B, V)` after them, in float32, on the CPU.

        Raises:
            GenerationError: the model failed.
        """
        return self._reader.step(tokens, self._cache)

    @torch.inference_mode()
    def read_again(self, contexts: Sequence[Sequence[int]], cancel: CancelToken) -> list[Tensor] | None:
        """Go on from contexts of one length that share nothing; returns the logits `(V,)` after each.

        Args:
            contexts: of each continuation.
            cancel: looked at before each pass.

        Returns:
            None if it was cancelled.

        Raises:
            GenerationError: the model failed.
        """
        ids = torch.tensor(contexts, device=self._reader.device)  # (B, T)
        try:
            self._cache = self._reader.decoder.new_cache(self._count)
            for chunk in torch.split(ids, CHUNKS[0], dim=1):
                if cancel.cancelled:
                    return None
                hidden = self._reader.decoder.hidden_states(chunk, self._cache)
        except RuntimeError as error:
            raise _failure(error) from error
        return list(self._reader.logits(hidden[:, -1]))


def passes(length: int) -> list[int]:
    """Where the passes over so many tokens end: full ones of each size of `CHUNKS`, and what is left in one.

    >>> passes(157)
    [64, 128, 144, 157]
    """
    ends, at = [], 0
    for size in CHUNKS:
        while length - at >= size:
            at += size
            ends.append(at)
    return ends if at == length else [*ends, length]


def _shared_end(old: list[int], new: list[int], limit: int) -> int:
    """Where the last pass ends that two lists of passes have in common, up to a limit."""
    ends = [one for one, other in zip(old, new, strict=False) if one == other and one <= limit]
    return ends[-1] if ends else 0


def _common_length(left: Sequence[int], right: Sequence[int]) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(left), len(right)))


def _failure(error: RuntimeError) -> GenerationError:
    if "memory" in str(error):
        return GenerationError(
            "The model ran out of memory.",
            "Your text is safe.",
            "Choose a smaller model, or close other programs and try again.",
            details=str(error),
        )
    return GenerationError("The model stopped unexpectedly.", "Your text is safe.", "Try again.", details=str(error))
