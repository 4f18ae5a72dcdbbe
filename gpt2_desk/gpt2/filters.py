"""Filters that leave only some of the tokens, by how likely they are.

Each takes a `Pool` and gives a smaller one. They are the warpers of Hugging Face transformers
(``generation/logits_process.py``) but for XTC; the vocabulary is never sorted where its likeliest part will do.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

_FIRST_LOOK = 64
"""A filter that needs the likeliest tokens, how many is not known, looks at so many first.

Torch takes 50 µs for the highest 64 of 50,000, 540 µs for 4,000, and 3,300 µs for all in order.
"""

_BINS_PER_UNIT = 32
_MOST_BINS = 4096

_ALIKE = 16
"""So many tokens more than wanted are looked at, for those on the edge that are exactly alike."""


@dataclass(frozen=True)
class Pool:
    """Tokens that are still in.

    Attributes:
        ids: `(N,)` int64.
        scores: their logits `(N,)` float32, tempered from the first filter on, the highest then 0.
        ranked: whether they are in order, the likeliest first; otherwise the lowest number is. Of tokens that are
            exactly alike the lower number comes first in either order.
    """

    ids: Tensor
    scores: Tensor
    ranked: bool

    @cached_property
    def probabilities(self) -> Tensor:
        """`(N,)` float32, summing to 1."""
        return self.scores.softmax(dim=0)

    def at(self, positions: Tensor, ranked: bool) -> Pool:
        """The pool of the tokens at these positions, in their order."""
        return Pool(self.ids[positions], self.scores[positions], ranked)

    def first(self, count: int) -> Pool:
        """The likeliest of a ranked pool."""
        return self if count >= len(self.ids) else Pool(self.ids[:count], self.scores[:count], True)

    def in_rank(self) -> Pool:
        """The same pool, the likeliest first."""
        if self.ranked:
            return self
        scores, order = self.scores.sort(descending=True, stable=True)
        return Pool(self.ids[order], scores, True)


def whole(scores: Tensor) -> Pool:
    """All tokens, by number."""
    return Pool(torch.arange(len(scores)), scores, False)


def keep_highest(scores: Tensor, k: int) -> Pool:
    """Of logits `(V,)` the k highest, exactly k also where several are alike; NaN comes before all numbers."""
    positions = _highest(scores, k)
    return Pool(positions, scores[positions], True)


def tempered(pool: Pool, temperature: float, highest: float) -> Pool:
    """Divide by the temperature (Ackley et al., 1985).

    Shifted so that the highest is 0: no temperature, however low, makes an infinity of it.
    """
    return Pool(pool.ids, (pool.scores - highest).div_(temperature), pool.ranked)


def keep_top_p(pool: Pool, share: float) -> Pool:
    """Leave the fewest of the likeliest tokens that together hold a share (Holtzman et al., 2019)."""
    return pool.at(_fewest(pool.scores, pool.probabilities, share, pool.ranked), True)


def keep_min_p(pool: Pool, share: float) -> Pool:
    """Leave the tokens at least so many times as likely as the likeliest (Nguyen et al., 2024)."""
    highest = pool.scores[0] if pool.ranked else pool.scores.amax()
    kept = pool.scores >= highest + math.log(share)
    return pool.first(int(kept.sum())) if pool.ranked else pool.at(kept.nonzero().squeeze(1), False)


def keep_typical(pool: Pool, share: float) -> Pool:
    """Leave the fewest tokens that hold a share and whose surprise is nearest to the expected (Meister et al., 2022).

    Surprise is minus the logarithm of a probability, and its expectation the entropy.
    """
    surprise = -pool.scores.log_softmax(dim=0)
    entropy = (surprise * pool.probabilities).nansum()  # 0 for what cannot be, which is infinity times 0
    kept = _fewest(-(surprise - entropy).abs(), pool.probabilities, share, False)
    return pool.at(kept.sort().values, pool.ranked)


def exclude_top_choices(pool: Pool, threshold: float) -> Pool:
    """Drop all tokens with at least this probability but the least likely of them.

    XTC, "exclude top choices" (p-e-w, 2024, text-generation-webui pull request 6335; so in llama.cpp).
    """
    pool = pool.in_rank()
    likeliest = (pool.probabilities >= threshold) & (pool.probabilities > 0)
    dropped = int(likeliest.sum()) - 1
    return pool if dropped < 1 else Pool(pool.ids[dropped:], pool.scores[dropped:], True)


def _fewest(keys: Tensor, masses: Tensor, share: float, ranked: bool) -> Tensor:
    """Positions of the fewest tokens with the highest keys `(N,)` whose masses `(N,)` add up to a share, in order."""
    for order in _looks(keys, masses, share, ranked):
        short = int((masses[order].cumsum(0, dtype=torch.float64) < share).sum())
        if short < len(order):
            break
    return order[: short + 1]


def _looks(keys: Tensor, masses: Tensor, share: float, ranked: bool) -> Iterator[Tensor]:
    """Positions of ever more tokens, each time from the highest key down, the last time all."""
    if not ranked and len(keys) > _FIRST_LOOK:
        yield _highest(keys, _FIRST_LOOK)
        yield _about_enough(keys, masses, share)
    yield torch.arange(len(keys)) if ranked else _in_order(keys, torch.arange(len(keys)))


def _about_enough(keys: Tensor, masses: Tensor, share: float) -> Tensor:
    """Positions of the highest keys that hold a share of the masses, and of a few more: one bin of a histogram."""
    bins = ((keys.amax() - keys) * _BINS_PER_UNIT).clamp_(max=_MOST_BINS - 1).long()
    held = torch.bincount(bins, weights=masses.double()).cumsum(0)
    return _in_order(keys, (bins <= int((held < share).sum())).nonzero().squeeze(1))


def _highest(values: Tensor, k: int) -> Tensor:
    """Positions of the k highest of `(N,)`, the highest first, of equals the lower position; NaN before all."""
    if k + _ALIKE >= len(values):
        return _in_order(values, torch.arange(len(values)))[:k]
    found, positions = values.topk(k + _ALIKE)
    numbers = found.tolist()
    if len(set(numbers[: k + 1])) > k or math.isnan(numbers[0]):
        return positions[:k]
    # Some are alike, and topk has them in any order.
    if numbers[-1] == numbers[k - 1]:
        positions = (values >= numbers[-1]).nonzero().squeeze(1)
    return _in_order(values, positions.sort().values)[:k]


def _in_order(values: Tensor, positions: Tensor) -> Tensor:
    """Positions in `(N,)`, which come from the lowest up, from the highest value down."""
    return positions[values[positions].sort(descending=True, stable=True).indices]
