"""Choosing the next token: from logits to the tokens that may come, and a draw from them.

The filters, in this order, each on what the one before has left:

1. ``biased_words``: adds a number to the logits of favoured words (transformers' sequence bias);
2. ``repetition_penalty``: divides or multiplies the logits of recent tokens (CTRL);
3. ``presence_penalty``: takes a number from them;
4. ``frequency_penalty``: takes a number from them, as often as each was there;
5. ``dry``: takes ever more from tokens that would make a repeated run longer;
6. ``no_repeat_ngram``: leaves out tokens that would end a run that was there;
7. ``banned_words``: leaves out tokens that would complete a banned word;
8. ``temperature``: divides all logits; 0 leaves the likeliest token alone, and the filters below have nothing to do;
9. ``top_k``, 10. ``top_p``, 11. ``min_p``, 12. ``typical_p``: leave the likely ones, each in its own sense;
13. ``xtc``: now and then leaves out the likeliest.

That is the order of Hugging Face transformers (``GenerationMixin._get_logits_processor``), with what it lacks put
where llama.cpp and the authors have it: presence and frequency beside the penalty for repetition, DRY after them, XTC
last. One token at least is always left: a rule that would forbid them all forbids none. Of tokens that are exactly
alike the lower number comes first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

import torch
from torch import Tensor

from gpt2_desk.contract import GenerationError, SamplingSettings
from gpt2_desk.gpt2 import filters, penalties
from gpt2_desk.gpt2.candidates import Candidates
from gpt2_desk.gpt2.filters import Pool
from gpt2_desk.gpt2.history import History
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.trace import Trace, Watch
from gpt2_desk.gpt2.words import BannedWords, BiasedWords

ORDER = (
    "biased_words",
    "repetition_penalty",
    "presence_penalty",
    "frequency_penalty",
    "dry",
    "no_repeat_ngram",
    "banned_words",
    "temperature",
    "top_k",
    "top_p",
    "min_p",
    "typical_p",
    "xtc",
)
"""The filters in the order in which they work, as they are named in a `Trace`."""

DRY_BREAKERS = '\n:"*'
"""A token with one of these ends a run of DRY: dialogue and lists may begin alike (llama.cpp's defaults)."""

_LOWEST_TEMPERATURE = torch.finfo(torch.float32).tiny
"""Below it a float32 is 0, and 0 / 0 is no number."""

_Adjust = Callable[[Tensor, History], None]
_Keep = Callable[[Pool], Pool]


class Sampler:
    """What the settings make of logits. Made once for a text and its settings.

    Args:
        settings: the sampling controls.
        tokenizer: the model's; banned and favoured words need it, and DRY knows no breakers without it.

    Raises:
        ValueError: there are banned or favoured words and no tokenizer.
    """

    def __init__(self, settings: SamplingSettings, tokenizer: Tokenizer | None = None) -> None:
        self._settings = settings
        self._tokenizer = tokenizer
        self._breakers: dict[int, bool] = {}
        adjustments = self._penalties() | self._bans()
        self._adjustments = {name: adjustments[name] for name in ORDER if name in adjustments}
        self._filters = _filters_of(settings)

    def candidates(
        self, logits: Tensor, history: Sequence[int], generator: torch.Generator | None = None
    ) -> Candidates:
        """The tokens that may come next.

        Args:
            logits: `(V,)` in any floating type; tokens of minus infinity never come.
            history: the tokens of the prompt and those chosen since.
            generator: decides whether XTC acts, and is advanced by one number where ``xtc_probability`` is above 0
                and the temperature too. Without it XTC acts, so that its effect can be seen.

        Raises:
            GenerationError: the logits are not finite.
        """
        return self._run(logits.float(), history, generator, None)

    def trace(self, logits: Tensor, history: Sequence[int], generator: torch.Generator | None = None) -> Trace:
        """The same, and what each filter did; slower than `candidates`."""
        logits = logits.float()
        watch = Watch(logits)
        return watch.trace(self._run(logits, history, generator, watch))

    def _run(
        self, logits: Tensor, history: Sequence[int], generator: torch.Generator | None, watch: Watch | None
    ) -> Candidates:
        pool = self._tempered(self._adjusted(logits, history, watch), watch)
        for name, keep in self._filters.items():
            pool = keep(pool)
            if watch:
                watch.see_pool(name, pool)
        if self._settings.xtc_probability > 0 and self._settings.temperature > 0:
            if _happens(self._settings.xtc_probability, generator):
                pool = filters.exclude_top_choices(pool, self._settings.xtc_threshold)
            if watch:
                watch.see_pool("xtc", pool)
        return _candidates(pool)

    def _adjusted(self, logits: Tensor, history: Sequence[int], watch: Watch | None) -> Tensor:
        if not self._adjustments:
            return logits
        _check_highest(float(logits.max()))
        scores = logits.clone()
        past = History(history, self._settings.penalty_range)
        for name, adjust in self._adjustments.items():
            adjust(scores, past)
            if watch:
                watch.see_scores(name, scores)
        return scores

    def _tempered(self, scores: Tensor, watch: Watch | None) -> Pool:
        """Temperature and top-k. No temperature changes the order, so the k are found first: they are fewer."""
        temperature = self._settings.temperature
        k = self._settings.top_k if temperature else 1
        pool = filters.keep_highest(scores, k) if k else filters.whole(scores)
        highest = float(pool.scores[0] if pool.ranked else scores.max())
        _check_highest(highest)
        if watch:
            watch.see_pool("temperature", filters.whole(scores) if temperature else pool)
            if temperature and k:
                watch.see_pool("top_k", pool)
        return filters.tempered(pool, max(temperature, _LOWEST_TEMPERATURE), highest)

    def _penalties(self) -> dict[str, _Adjust]:
        chosen = self._settings
        found: dict[str, _Adjust] = {}
        if chosen.repetition_penalty != 1:
            found["repetition_penalty"] = partial(penalties.penalise_repetition, penalty=chosen.repetition_penalty)
        if chosen.presence_penalty:
            found["presence_penalty"] = partial(penalties.penalise_presence, penalty=chosen.presence_penalty)
        if chosen.frequency_penalty:
            found["frequency_penalty"] = partial(penalties.penalise_frequency, penalty=chosen.frequency_penalty)
        if chosen.dry_multiplier:
            found["dry"] = partial(
                penalties.penalise_longer_runs,
                multiplier=chosen.dry_multiplier,
                base=chosen.dry_base,
                allowed_length=chosen.dry_allowed_length,
                is_breaker=self._is_breaker,
            )
        if chosen.no_repeat_ngram:
            found["no_repeat_ngram"] = partial(penalties.forbid_repeated_ngrams, size=chosen.no_repeat_ngram)
        return found

    def _bans(self) -> dict[str, _Adjust]:
        banned, biased = self._settings.banned_words, self._settings.biased_words
        if not banned and not biased:
            return {}
        if self._tokenizer is None:
            raise ValueError("banned and favoured words need the tokenizer")
        found: dict[str, _Adjust] = {}
        if banned:
            found["banned_words"] = BannedWords(banned, self._tokenizer).forbid
        if biased:
            found["biased_words"] = BiasedWords(biased, self._tokenizer).add
        return found

    def _is_breaker(self, token: int) -> bool:
        if self._tokenizer is None:
            return False
        if token not in self._breakers:
            data = self._tokenizer.token_bytes(token)
            self._breakers[token] = any(breaker in data for breaker in DRY_BREAKERS.encode())
        return self._breakers[token]


def distribution(
    logits: Tensor, settings: SamplingSettings, history: Sequence[int], tokenizer: Tokenizer | None = None
) -> Tensor:
    """The probabilities from which the next token is drawn, where XTC acts if it is on.

    Args:
        logits: `(V,)`, in any floating type.
        settings: the sampling controls.
        history: the tokens of the prompt and those chosen since.
        tokenizer: the model's; banned and favoured words need it, and DRY knows no breakers without it.

    Returns:
        Probabilities `(V,)` in float32, summing to 1.

    Raises:
        GenerationError: the logits are not finite.
        ValueError: there are banned or favoured words and no tokenizer.
    """
    return Sampler(settings, tokenizer).candidates(logits, history).dense(len(logits))


def draw(probabilities: Tensor, generator: torch.Generator) -> int:
    """Draw a token; the same generator in the same state draws the same one.

    Args:
        probabilities: `(V,)`, summing to 1.
        generator: of the CPU; it is advanced by one number.
    """
    ids = probabilities.nonzero().squeeze(1)
    return Candidates(ids, probabilities[ids]).draw(generator)


def token_logprob(logits: Tensor, token: int) -> float:
    """The natural logarithm of a token's probability under logits `(V,)`, before any filter."""
    return float(logits.float().log_softmax(dim=0)[token])


def _filters_of(chosen: SamplingSettings) -> dict[str, _Keep]:
    """The filters between top-k and XTC that are on, in order."""
    found: dict[str, _Keep] = {}
    if not chosen.temperature:
        return found
    if chosen.top_p < 1:
        found["top_p"] = partial(filters.keep_top_p, share=chosen.top_p)
    if chosen.min_p > 0:
        found["min_p"] = partial(filters.keep_min_p, share=chosen.min_p)
    if chosen.typical_p < 1:
        found["typical_p"] = partial(filters.keep_typical, share=chosen.typical_p)
    return found


def _happens(probability: float, generator: torch.Generator | None) -> bool:
    return generator is None or float(torch.rand((), generator=generator, dtype=torch.float64)) < probability


def _candidates(pool: Pool) -> Candidates:
    pool = pool.in_rank()
    probabilities = pool.probabilities
    if not probabilities[-1] > 0:
        pool = pool.first(int((probabilities > 0).sum()))
        probabilities = pool.probabilities
    return Candidates(pool.ids, probabilities)


def _check_highest(logit: float) -> None:
    """NaN comes before all numbers in torch's order, so the highest tells of any."""
    if not math.isfinite(logit):
        raise GenerationError(
            "The model stopped in mid-text.",
            "Its numbers ran out of bounds. Your text is safe.",
            "Try again, or choose another model.",
        )
