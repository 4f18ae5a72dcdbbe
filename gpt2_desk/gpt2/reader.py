"""Running the model over a growing list of tokens, and computing no part of it twice."""

from __future__ import annotations

import torch
from torch import Tensor

from gpt2_desk.contract import CancelToken, GenerationError
from gpt2_desk.gpt2.model import GPT2

CHUNK = 64
"""Tokens that are read in one pass; between two passes a reading can be stopped."""


class Reader:
    """Reads tokens through a model into its KV cache.

    What was read stays in the cache, so that a text which begins as the last one did is read only from where it
    differs. But a pass over many tokens rounds otherwise than many passes over one. So that a continuation depends on
    its request alone and not on what was asked before, only whole chunks, at multiples of `CHUNK`, are taken over.

    Args:
        model: filled, and in evaluation mode.
        device: where it lies.

    Thread: the one that uses it; nothing here is shared.
    """

    def __init__(self, model: GPT2, device: torch.device) -> None:
        self._model = model
        self._device = device
        self._cache = model.new_cache()
        self._whole: list[int] = []  # the tokens at the cache's start that were read in whole chunks
        self._context: list[int] = []

    def logits_after(self, context: list[int], cancel: CancelToken) -> Tensor | None:
        """Logits `(V,)` in float32, on the CPU, after the last of the tokens.

        Args:
            context: at least one token and no more than `n_positions`. A list that the caller keeps, lengthens and
                hands in again is read on from where it was left.
            cancel: looked at before each chunk.

        Returns:
            None if it was cancelled.

        Raises:
            GenerationError: the model failed.
        """
        if self._context is not context:
            self.begin(context)
        hidden = None
        while not self.done:
            if cancel.cancelled:
                return None
            hidden = self.read_chunk()
        assert hidden is not None, "a context that is handed in again has grown"
        return self.logits(hidden[-1:])[0]

    def begin(self, context: list[int]) -> None:
        """Turn to a list of tokens; at least its last one is left to be read."""
        shared = _common_length(self._whole, context[:-1]) // CHUNK * CHUNK
        self._cache.truncate(shared)
        del self._whole[shared:]
        self._context = context

    def forget(self) -> None:
        """Take nothing over into what is read next."""
        self._whole = []
        self._cache.truncate(0)

    @property
    def done(self) -> bool:
        """Whether every token has been read."""
        return self._cache.length == len(self._context)

    @torch.inference_mode()
    def read_chunk(self) -> Tensor:
        """Read the next tokens, `CHUNK` at most; returns their hidden states `(T, C)`.

        Raises:
            GenerationError: the model failed.
        """
        start = self._cache.length
        chunk = self._context[start : start + CHUNK]
        try:
            hidden = self._model.hidden_states(torch.tensor([chunk], device=self._device), self._cache)[0]
        except RuntimeError as error:  # torch's out of memory among them
            raise _failure(error) from error
        if len(chunk) == CHUNK and start == len(self._whole):
            self._whole.extend(chunk)
        return hidden

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


def _common_length(left: list[int], right: list[int]) -> int:
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
