"""Rules against repetition: what they take from the logits of tokens that were there before.

Each works in place on logits `(V,)` in float32 that are the caller's own copy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from gpt2_desk.gpt2.history import History

MINUS_INF = float("-inf")

_HIGHEST_DRY_EXPONENT = 64.0
"""In powers of e, as the exponent is held in llama.cpp: more could not be told from it, and infinities breed NaN."""


def penalise_repetition(scores: Tensor, history: History, penalty: float) -> None:
    """Divide positive and multiply negative logits of recent tokens, once each (CTRL; Keskar et al., 2019)."""
    read = history.recent_ids
    before = scores[read]
    scores[read] = torch.where(before < 0, before * penalty, before / penalty)


def penalise_presence(scores: Tensor, history: History, penalty: float) -> None:
    """Take a penalty from the logit of each recent token, once (OpenAI's ``presence_penalty``).

    Here as in llama.cpp the prompt counts too; OpenAI counts what was written alone.
    """
    read = history.recent_ids
    scores[read] = scores[read] - penalty


def penalise_frequency(scores: Tensor, history: History, penalty: float) -> None:
    """Take a penalty from the logit of each recent token as often as it is there (OpenAI's ``frequency_penalty``)."""
    read = history.recent_ids
    if len(read):
        scores[read] = scores[read] - penalty * torch.bincount(read)[read]


def penalise_longer_runs(
    scores: Tensor,
    history: History,
    multiplier: float,
    base: float,
    allowed_length: int,
    is_breaker: Callable[[int], bool],
) -> None:
    """DRY, "don't repeat yourself" (p-e-w, 2024, text-generation-webui pull request 5677; so in llama.cpp).

    Where the end of the text, n tokens long, is in the recent text already, and there went on with a token, that
    token loses ``multiplier * base ** (n - allowed_length)``, of its longest such run, unless n is below the allowed
    length. No run reaches over a sequence breaker, and none is made longer by one.
    """
    lengths = repeated_runs(history.recent, is_breaker)
    run_of = {token: length for token, length in lengths.items() if length >= allowed_length}
    if not run_of:
        return
    growth = math.log(base)
    penalties = [
        multiplier * math.exp(min((length - allowed_length) * growth, _HIGHEST_DRY_EXPONENT))
        for length in run_of.values()
    ]
    scores[torch.tensor(list(run_of))] -= torch.tensor(penalties)


def repeated_runs(tokens: Sequence[int], is_breaker: Callable[[int], bool]) -> dict[int, int]:
    """The tokens that would make a repeated run longer, and how long their longest run is without them.

    Time grows with the number of tokens alone, also where they go round in circles.
    """
    if not tokens or tokens[-1] not in tokens[:-1]:
        return {}
    backwards = tokens[::-1]
    longest = next((at for at, token in enumerate(backwards) if is_breaker(token)), len(backwards))
    runs: dict[int, int] = {}
    for at, length in enumerate(_matches_with_start(backwards, longest)):
        if length:
            following = backwards[at - 1]
            if length > runs.get(following, 0) and not is_breaker(following):
                runs[following] = length
    return runs


def _matches_with_start(tokens: Sequence[int], longest: int) -> list[int]:
    """How many tokens from each place on equal those at the start, up to ``longest``: the Z-algorithm.

    (Gusfield, "Algorithms on Strings, Trees and Sequences", 1997, section 1.4.) The first place itself has 0.
    """
    found = [0] * len(tokens)
    if not longest:
        return found
    left = right = 0
    first = tokens[0]
    for at in range(1, len(tokens)):
        if at < right:
            length = min(right - at, found[at - left])
            if length < right - at:
                found[at] = length
                continue
        elif tokens[at] != first:
            continue
        else:
            length = 0
        while length < longest and at + length < len(tokens) and tokens[at + length] == tokens[length]:
            length += 1
        found[at] = length
        left, right = at, at + length
    return found


def forbid_repeated_ngrams(scores: Tensor, history: History, size: int) -> None:
    """Leave out each token that would end a run of ``size`` tokens that is in the text (Paulus et al., 2017)."""
    forbid(scores, _ngram_endings(history.ids, size))


def forbid(scores: Tensor, tokens: Tensor) -> None:
    """Leave tokens out; where that would leave nothing, leave out nothing: a text that goes on beats a rule."""
    if not len(tokens):
        return
    before = scores[tokens]
    scores[tokens] = MINUS_INF
    if scores.amax() == MINUS_INF:
        scores[tokens] = before


def _ngram_endings(ids: Tensor, size: int) -> Tensor:
    """What came each time after the last ``size - 1`` tokens, `(M,)`."""
    ends = torch.arange(min(size - 1, len(ids)), len(ids))
    for back in range(1, size):
        if not len(ends):
            break
        ends = ends[ids[ends - back] == ids[len(ids) - back]]
    return ids[ends]
