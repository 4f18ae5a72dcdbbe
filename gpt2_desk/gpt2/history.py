"""What was read and written so far, in the forms in which the rules of sampling look at it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property

import torch
from torch import Tensor


class History:
    """The tokens so far: all of them, and the last ones at which the penalties look.

    Args:
        tokens: the tokens of the prompt and those chosen since.
        penalty_range: how many of the last ones are recent; 0 is all.
    """

    def __init__(self, tokens: Sequence[int], penalty_range: int = 0) -> None:
        self.tokens = tokens
        self._range = penalty_range

    @cached_property
    def recent(self) -> Sequence[int]:
        """The tokens at which the penalties look."""
        return self.tokens[-self._range :] if self._range else self.tokens

    @cached_property
    def ids(self) -> Tensor:
        """All tokens, `(N,)` int64."""
        return _tensor(self.tokens)

    @cached_property
    def recent_ids(self) -> Tensor:
        """The recent tokens, `(R,)` int64."""
        return _tensor(self.recent)


def _tensor(tokens: Sequence[int]) -> Tensor:
    # By way of an array: torch reads a list five times slower.
    return torch.frombuffer(array("q", tokens), dtype=torch.int64) if tokens else torch.empty(0, dtype=torch.int64)
