"""What each filter did to each token."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gpt2_desk.gpt2.candidates import Candidates
from gpt2_desk.gpt2.filters import Pool
from gpt2_desk.gpt2.penalties import MINUS_INF

FORBIDDEN = "forbidden"
"""Name of the first step, where there is one: tokens whose logit was minus infinity before any filter."""

NEGLIGIBLE = "negligible"
"""Name of the last step, where there is one: tokens so unlikely that float32 holds 0 for their probability."""


@dataclass(frozen=True, slots=True)
class FilterStep:
    """What one filter did.

    Attributes:
        name: one of `sampling.ORDER`, `FORBIDDEN` or `NEGLIGIBLE`.
        removed: the tokens that it left out `(R,)` int64, in order; no other step has them.
        changed: the tokens whose logits it moved and that it left in `(C,)` int64, in order. Temperature moves them
            all alike, and none is named.
        changes: what was added to those logits `(C,)` float32.
    """

    name: str
    removed: Tensor
    changed: Tensor
    changes: Tensor


@dataclass(frozen=True, slots=True)
class Trace:
    """The filters in force, in order, and what they have left.

    Attributes:
        steps: what each did; a token is left in `candidates` or is removed by exactly one of them.
        candidates: what is left.
    """

    steps: tuple[FilterStep, ...]
    candidates: Candidates

    def removed_by(self, token: int) -> str | None:
        """The name of the filter that left a token out, or None where it may come."""
        return next((step.name for step in self.steps if bool((step.removed == token).any())), None)

    def changes_of(self, token: int) -> dict[str, float]:
        """By how much each filter moved the logit of a token, of those that did."""
        return {
            step.name: float(step.changes[step.changed == token])
            for step in self.steps
            if bool((step.changed == token).any())
        }


class Watch:
    """Notes what each step does, by comparing what was there before and after it.

    Args:
        logits: `(V,)` float32, before any step.
    """

    def __init__(self, logits: Tensor) -> None:
        self._scores = logits.clone()
        self._alive = torch.ones_like(logits, dtype=torch.bool)
        self._steps: list[FilterStep] = []
        self._remove(FORBIDDEN, logits > MINUS_INF)

    def see_scores(self, name: str, scores: Tensor) -> None:
        """After a step that moves logits `(V,)`."""
        moved = (scores != self._scores) & (scores > MINUS_INF)
        changed = moved.nonzero().squeeze(1)
        removed = self._taken(scores > MINUS_INF)
        self._steps.append(FilterStep(name, removed, changed, scores[changed] - self._scores[changed]))
        self._scores = scores.clone()

    def see_pool(self, name: str, pool: Pool) -> None:
        """After a step that leaves only some tokens."""
        self._steps.append(_removal(name, self._taken(self._mask(pool.ids[pool.scores > MINUS_INF]))))

    def trace(self, candidates: Candidates) -> Trace:
        """All that was seen."""
        self._remove(NEGLIGIBLE, self._mask(candidates.ids))
        return Trace(tuple(self._steps), candidates)

    def _remove(self, name: str, left: Tensor) -> None:
        if len(removed := self._taken(left)):
            self._steps.append(_removal(name, removed))

    def _taken(self, left: Tensor) -> Tensor:
        removed = (self._alive & ~left).nonzero().squeeze(1)
        self._alive &= left
        return removed

    def _mask(self, ids: Tensor) -> Tensor:
        return torch.zeros_like(self._alive).index_fill_(0, ids, True)


def _removal(name: str, removed: Tensor) -> FilterStep:
    return FilterStep(name, removed, torch.empty(0, dtype=torch.int64), torch.empty(0))
