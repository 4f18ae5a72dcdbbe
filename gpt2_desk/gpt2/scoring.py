"""How surprised a model is by a text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from gpt2_desk.contract import CancelToken, GenerationError, TokenChoice
from gpt2_desk.gpt2.tokenizer import whole_characters
from gpt2_desk.gpt2.writing import LoadedModel


@dataclass(frozen=True, slots=True)
class TextScore:
    """The probabilities that a model gave to a text.

    Attributes:
        tokens: the text's tokens, each with the natural logarithm of its probability.
        perplexity: the exponential of the mean negative logarithm.
        bits_per_byte: negative base-2 logarithm of the whole text's probability, for each byte of it in UTF-8.
    """

    tokens: tuple[TokenChoice, ...]
    perplexity: float
    bits_per_byte: float


def score_text(loaded: LoadedModel, text: str, cancel: CancelToken) -> TextScore:
    """Score a text; see `Engine.score`."""
    ids = loaded.tokenizer.encode(text)
    if not ids:
        raise GenerationError("There is nothing to score.", todo="Write a few words first.")
    logprobs = torch.cat(list(_logprobs([loaded.start_id, *ids], loaded, cancel)))
    total = float(logprobs.double().sum())
    choices = zip(ids, logprobs.tolist(), strict=True)
    return TextScore(
        tokens=tuple(TokenChoice(token, loaded.tokenizer.decode([token]), logprob) for token, logprob in choices),
        perplexity=float(logprobs.double().mean().neg().exp()),
        bits_per_byte=-total / math.log(2) / len(whole_characters(text).encode("utf-8")),
    )


def _logprobs(ids: list[int], loaded: LoadedModel, cancel: CancelToken) -> Iterator[Tensor]:
    """Log-probabilities `(T,)` of all tokens but the first, chunk by chunk."""
    inputs, size, at = ids[:-1], loaded.info.n_positions, 0
    for start in range(0, len(inputs), size):
        loaded.reader.forget()
        loaded.reader.begin(inputs[start : start + size])
        while not loaded.reader.done:
            if cancel.cancelled:
                raise GenerationError("Scoring was stopped.")
            logits = loaded.reader.logits(loaded.reader.read_chunk())  # (T, V)
            targets = torch.tensor(ids[at + 1 : at + 1 + len(logits)])
            at += len(logits)
            if not torch.isfinite(logits).all():
                raise GenerationError("The model's numbers ran out of bounds.", todo="Choose another model.")
            yield logits.log_softmax(dim=-1)[torch.arange(len(logits)), targets]
