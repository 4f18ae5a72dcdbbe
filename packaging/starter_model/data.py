"""The order in which the training text is read: a function of nothing but the tokens read so far."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


class Reader:
    """Blocks of as many tokens as the model has positions, shuffled anew in every epoch.

    The boundaries of the blocks move from epoch to epoch too. There is no state: the tokens read say where to go on.

    Args:
        packed: ids as little-endian uint16.
        block: tokens of a block; what is read at once is a multiple of it.
        seed: of the order.
    """

    def __init__(self, packed: Path, block: int, seed: int) -> None:
        self.ids = np.memmap(packed, dtype="<u2", mode="r")
        self.block = block
        self.seed = seed
        self.blocks_per_epoch = (len(self.ids) - 1) // block - 1
        if self.blocks_per_epoch < 1:
            raise SystemExit(f"{packed} holds too little text for blocks of {block} tokens.")
        self._epoch, self._order, self._shift = -1, np.empty(0, np.int64), 0

    def read(self, tokens_read: int, tokens: int, context: int) -> tuple[Tensor, Tensor]:
        """Inputs and targets, both (tokens / context, context), for the `tokens` after the first `tokens_read`."""
        if tokens % self.block or self.block % context:
            raise ValueError("a batch is whole blocks, and a block whole contexts")
        first = tokens_read // self.block
        pieces = [self._read_block(number) for number in range(first, first + tokens // self.block)]
        ids = torch.from_numpy(np.stack(pieces).astype(np.int64))
        return ids[:, :-1].reshape(-1, context), ids[:, 1:].reshape(-1, context)

    def _read_block(self, number: int) -> NDArray[Any]:
        epoch, place = divmod(number, self.blocks_per_epoch)
        if epoch != self._epoch:
            random = np.random.default_rng((self.seed, epoch))
            self._shift = int(random.integers(self.block))
            self._order = random.permutation(self.blocks_per_epoch)
            self._epoch = epoch
        start = self._shift + int(self._order[place]) * self.block
        return self.ids[start : start + self.block + 1]
