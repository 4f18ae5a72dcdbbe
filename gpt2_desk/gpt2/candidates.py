"""The tokens that may come next, and a draw from them."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the filters have left.

    Attributes:
        ids: tokens `(K,)` int64, the likeliest first, of equals the lower number.
        probabilities: `(K,)` float32, each above 0, summing to 1.
    """

    ids: Tensor
    probabilities: Tensor

    def draw(self, generator: torch.Generator) -> int:
        """Draw a token; the same generator in the same state draws the same one.

        Args:
            generator: of the CPU; it is advanced by exactly one number.
        """
        cumulative = self.probabilities.cumsum(0, dtype=torch.float64)
        point = torch.rand((), generator=generator, dtype=torch.float64) * cumulative[-1]
        position = int(torch.searchsorted(cumulative, point, right=True))
        return int(self.ids[min(position, len(self.ids) - 1)])

    def probability(self, token: int) -> float:
        """The probability of a token; 0 for one that is left out."""
        return float(self.probabilities[self.ids == token].sum())

    def dense(self, vocab_size: int) -> Tensor:
        """The probabilities of all tokens, `(V,)` float32, with 0 for those that are left out."""
        return torch.zeros(vocab_size).index_copy_(0, self.ids, self.probabilities)
