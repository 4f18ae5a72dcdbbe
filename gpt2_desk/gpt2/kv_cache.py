"""The keys and values that attention has already computed."""

from __future__ import annotations

import torch
from torch import Tensor


class KVCache:
    """Room for the keys and values of every layer, allocated once.

    Each layer has two tensors `(B, H, T_max, D)`, of which the first ``length`` positions are filled. A forward pass
    appends to each layer in turn and then advances the length once, so that a pass that fails half-way leaves the
    cache as it was.

    Args:
        n_layer: how many layers.
        shape: `(B, H, T_max, D)`.
        dtype: of keys and values.
        device: where they lie.
    """

    def __init__(
        self,
        n_layer: int,
        shape: tuple[int, int, int, int],
        dtype: torch.dtype = torch.float32,
        device: torch.device | str = "cpu",
    ) -> None:
        self.length = 0
        self._keys = [torch.empty(shape, dtype=dtype, device=device) for _ in range(n_layer)]
        self._values = [torch.empty(shape, dtype=dtype, device=device) for _ in range(n_layer)]

    def append(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Put T new positions behind those of one layer.

        Args:
            layer: its number, from 0.
            keys: `(B, H, T, D)`.
            values: `(B, H, T, D)`.

        Returns:
            Views of all keys and all values of the layer, `(B, H, length + T, D)` each.
        """
        end = self.length + keys.size(2)
        self._keys[layer][:, :, self.length : end] = keys
        self._values[layer][:, :, self.length : end] = values
        return self._keys[layer][:, :, :end], self._values[layer][:, :, :end]

    def advance(self, count: int) -> None:
        """Count the positions that every layer has now appended."""
        self.length += count

    def truncate(self, length: int) -> None:
        """Forget all positions from ``length`` on."""
        self.length = min(self.length, length)
