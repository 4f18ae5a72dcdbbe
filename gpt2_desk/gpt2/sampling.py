"""Choosing the next token: from logits to a distribution, and a draw from it. Pure functions.

The filters are those of Hugging Face transformers (``generation/logits_process.py``) and come in its order:
repetition penalty, no-repeat n-gram, temperature, top-k, top-p, min-p.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from gpt2_desk.contract import GenerationError, SamplingSettings

_MINUS_INF = float("-inf")

_LOWEST_TEMPERATURE = torch.finfo(torch.float32).tiny
"""Below it a float32 is 0, and 0 / 0 is no number."""


def distribution(logits: Tensor, settings: SamplingSettings, history: Sequence[int]) -> Tensor:
    """The probabilities from which the next token is drawn.

    Repetition penalty and no-repeat n-gram look at the history; then the logits are divided by the temperature; then
    top-k, top-p and min-p each leave out tokens of what the one before has left, and one token is always left.
    Temperature 0 gives the likeliest token all the probability. Of tokens that are exactly alike the lower number
    comes first.

    Args:
        logits: `(V,)`, in any floating type.
        settings: the sampling controls.
        history: the tokens of the prompt and those chosen since.

    Returns:
        Probabilities `(V,)` in float32, summing to 1.

    Raises:
        GenerationError: the logits are not finite.
    """
    scores = _check_finite(logits.float())
    if settings.repetition_penalty != 1:
        scores = _check_finite(penalise_repetition(scores, history, settings.repetition_penalty))
    if settings.no_repeat_ngram:
        scores = ban_repeated_ngrams(scores, history, settings.no_repeat_ngram)
    if settings.temperature == 0:
        return _only(scores, _first_highest(scores))
    # Shifted so that the highest is 0: no temperature, however low, makes an infinity of it.
    scores = (scores - scores.max()) / max(settings.temperature, _LOWEST_TEMPERATURE)
    if settings.top_k:
        scores = keep_top_k(scores, settings.top_k)
    if settings.top_p < 1:
        scores = keep_top_p(scores, settings.top_p)
    if settings.min_p > 0:
        scores = keep_min_p(scores, settings.min_p)
    return scores.softmax(dim=0)


def draw(probabilities: Tensor, generator: torch.Generator) -> int:
    """Draw a token; the same generator in the same state draws the same one.

    Args:
        probabilities: `(V,)`, summing to 1.
        generator: of the CPU; it is advanced by one number.
    """
    candidates = probabilities.nonzero().squeeze(1)
    cumulative = probabilities[candidates].double().cumsum(dim=0)
    point = torch.rand((), generator=generator, dtype=torch.float64) * cumulative[-1]
    position = int(torch.searchsorted(cumulative, point, right=True))
    return int(candidates[min(position, len(candidates) - 1)])


def penalise_repetition(scores: Tensor, history: Sequence[int], penalty: float) -> Tensor:
    """Divide positive and multiply negative logits `(V,)` of tokens in the history (Keskar et al., 2019)."""
    if not history:
        return scores
    read = torch.tensor(sorted(set(history)), device=scores.device)
    before = scores[read]
    return scores.index_copy(0, read, torch.where(before < 0, before * penalty, before / penalty))


def ban_repeated_ngrams(scores: Tensor, history: Sequence[int], size: int) -> Tensor:
    """Leave out each token that would end a run of ``size`` tokens that is in the history (Paulus et al., 2017).

    Where that would leave nothing, nothing is left out: a text that goes on beats a rule.
    """
    banned = _ngram_endings(list(history), size)
    if not banned:
        return scores
    left = scores.index_fill(0, torch.tensor(sorted(banned), device=scores.device), _MINUS_INF)
    return left if left.max() > _MINUS_INF else scores


def keep_top_k(scores: Tensor, k: int) -> Tensor:
    """Leave the k highest of the scores `(V,)`, exactly k also where several are alike."""
    if k >= len(scores):
        return scores
    lowest_kept = scores.topk(k).values[-1]
    above = scores > lowest_kept
    level = (scores == lowest_kept).nonzero().squeeze(1)[: k - int(above.sum())]
    return _keep(scores, above.index_fill(0, level, True))


def keep_top_p(scores: Tensor, p: float) -> Tensor:
    """Leave the fewest of the likeliest tokens that together hold a share p (Holtzman et al., 2019)."""
    candidates = (scores > _MINUS_INF).nonzero().squeeze(1)
    # From the lowest up, so that the small probabilities are summed before the large ones.
    ordered, order = scores[candidates].sort(descending=True, stable=True)
    cumulative = ordered.flip(0).softmax(dim=0).cumsum(dim=0)
    kept = (cumulative > 1 - p).flip(0)
    kept[0] = True
    return _keep(scores, torch.zeros_like(scores, dtype=torch.bool).index_fill(0, candidates[order[kept]], True))


def keep_min_p(scores: Tensor, p: float) -> Tensor:
    """Leave the tokens at least p times as likely as the likeliest (Nguyen et al., 2024)."""
    probabilities = scores.softmax(dim=0)
    highest = probabilities.max()
    return _keep(scores, probabilities >= p * highest)


def token_logprob(logits: Tensor, token: int) -> float:
    """The natural logarithm of a token's probability under logits `(V,)`, before any filter."""
    logits = logits.float()
    highest = logits.max()
    return float(logits[token] - highest - (logits - highest).exp().sum().log())


def _ngram_endings(history: list[int], size: int) -> set[int]:
    """What came each time after the last ``size - 1`` tokens."""
    if len(history) < size:
        return set()
    prefix = history[len(history) - size + 1 :]
    return {history[at + size - 1] for at in range(len(history) - size + 1) if history[at : at + size - 1] == prefix}


def _check_finite(scores: Tensor) -> Tensor:
    lowest, highest = (float(end) for end in scores.aminmax())
    if math.isnan(lowest) or math.isnan(highest) or not math.isfinite(highest):
        raise GenerationError(
            "The model stopped in mid-text.",
            "Its numbers ran out of bounds. Your text is safe.",
            "Try again, or choose another model.",
        )
    return scores


def _first_highest(scores: Tensor) -> int:
    return int((scores == scores.max()).nonzero()[0])


def _only(scores: Tensor, token: int) -> Tensor:
    probabilities = torch.zeros_like(scores)
    probabilities[token] = 1
    return probabilities


def _keep(scores: Tensor, kept: Tensor) -> Tensor:
    return scores.masked_fill(~kept, _MINUS_INF)
