"""Letting a small model propose what a large one then only has to check.

A step of a large model reads all of its weights, whether it reads one token or five. So a small model with the same
vocabulary drafts some tokens, and the large one reads them in one pass. What comes is drawn from the large model's
distribution all the same ("Fast Inference from Transformers via Speculative Decoding", Leviathan et al., 2023): where
p is its distribution and q the draft's, a drafted token stays with probability p / q, at most 1, and where it does not,
one is drawn from what p has more than q.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from gpt2_desk.contract import CancelToken
from gpt2_desk.gpt2.candidates import Candidates
from gpt2_desk.gpt2.reader import Reader

MOST_DRAFTED = 5
"""Tokens that are drafted at once at most: each is only worth something if all before it stay."""

_PROBED = 2
_LOOK_AGAIN = 64
"""Steps without a draft after which it is tried once more, with few tokens: what follows may be easier to guess."""

_FIRST_GUESS, _MEMORY = 0.5, 0.9
"""What share of the drafted tokens stays, before anything is known, and how much of that each of them leaves."""

_CHECKED = 0.08
"""What each further token of a pass costs the large model, in steps."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A proposed token, and the distribution that it was drawn from."""

    token: int
    candidates: Candidates


def checked(target: Candidates, drafted: Drafted, generator: torch.Generator) -> int:
    """The drafted token if it may stay, or another one; distributed as the target is.

    Args:
        target: what the large model gives at this place.
        drafted: what the small one proposed.
        generator: of the CPU; it is advanced by one number, or two.
    """
    wanted, offered = target.probability(drafted.token), drafted.candidates.probability(drafted.token)
    if float(torch.rand((), generator=generator, dtype=torch.float64)) * offered < wanted:
        return drafted.token
    return remainder(target, drafted.candidates).draw(generator)


def remainder(target: Candidates, draft: Candidates) -> Candidates:
    """What one distribution has more than another, as a distribution: max(p - q, 0), scaled to sum to 1."""
    offered = torch.zeros(int(max(target.ids.max(), draft.ids.max())) + 1, dtype=torch.float64)
    offered[draft.ids] = draft.probabilities.double()
    more = (target.probabilities.double() - offered[target.ids]).clamp_min(0)
    if not more.any():  # the two are alike but for rounding
        return target
    order = more.sort(descending=True, stable=True)
    kept = int((order.values > 0).sum())
    shares = (order.values[:kept] / order.values.sum()).float()
    return Candidates(target.ids[order.indices[:kept]], shares)


class Drafter:
    """A small model that runs ahead of a large one.

    Args:
        reader: of the small model; it has the vocabulary of the large one and at least as many positions.
        cost: of a step of it, in steps of the large one.
    """

    def __init__(self, reader: Reader, cost: float) -> None:
        self._reader = reader
        self._context: list[int] = []
        self.cost = cost

    def begin(self) -> None:
        """Turn to another text, in the way in which a fresh model would."""
        self._context = []

    def draft(
        self,
        context: Sequence[int],
        count: int,
        choose: Callable[[torch.Tensor, list[int]], Drafted],
        cancel: CancelToken,
    ) -> list[Drafted]:
        """Propose what comes after a context; fewer where it was cancelled.

        Args:
            context: what the large model has read, and the token that it is to read next.
            count: how many tokens.
            choose: draws one, given the logits and what was drafted before it.
            cancel: looked at before each.
        """
        self._follow(context)
        drafted: list[Drafted] = []
        while len(drafted) < count:
            logits = self._reader.logits_after(self._context, cancel)
            if logits is None:
                break
            drafted.append(choose(logits, [one.token for one in drafted]))
            self._context.append(drafted[-1].token)
        return drafted

    def _follow(self, context: Sequence[int]) -> None:
        """Turn to a context, keeping what was read of one that begins alike; the reader reads on token by token."""
        shared = 0
        for ours, theirs in zip(self._context, context, strict=False):
            if ours != theirs:
                break
            shared += 1
        if len(context) - shared > MOST_DRAFTED or not shared:
            self._context = list(context)
            return
        del self._context[min(shared, len(context) - 1) :]
        while len(self._context) < len(context) - 1:
            self._context.append(context[len(self._context)])
            self._reader.logits_after(self._context, CancelToken())
        self._context.append(context[-1])


class Gain:
    """Whether drafting pays in one text, and how many tokens at once.

    With a the share of drafted tokens that stay, k of them give (1 - a^(k+1)) / (1 - a) tokens for k steps of the small
    model and one pass of the large one. What those cost is reckoned from the sizes of the models, not from the clock:
    so the same text and seed are drafted in the same way each time, and give the same words.

    Args:
        cost: of a step of the small model, in steps of the large one.
    """

    def __init__(self, cost: float) -> None:
        self._cost = cost
        self._accepted = _FIRST_GUESS
        self._plain_steps = 0

    def count(self) -> int:
        """How many tokens to draft now; 0 where that would be slower."""
        speeds = [1.0, *(self._speed(count) for count in range(1, MOST_DRAFTED + 1))]
        best = speeds.index(max(speeds))
        return best if best or self._plain_steps < _LOOK_AGAIN else _PROBED

    def plain(self) -> None:
        """There was a step without a draft."""
        self._plain_steps += 1

    def drafted(self, count: int, stayed: int) -> None:
        """So many tokens were drafted, and so many of them stayed."""
        self._plain_steps = 0
        for stays in [1.0] * stayed + [0.0] * (stayed < count):
            self._accepted = _MEMORY * self._accepted + (1 - _MEMORY) * stays

    def _speed(self, count: int) -> float:
        """Tokens for the time of one step, with so many drafted at once."""
        accepted = min(self._accepted, 0.99)
        tokens = (1 - accepted ** (count + 1)) / (1 - accepted)
        return tokens / (count * self._cost + 1 + count * _CHECKED)
