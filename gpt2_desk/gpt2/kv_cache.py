"""The keys and values that attention has already computed, and attention over them."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor

_LONG = 400
"""Positions before which torch's fused attention is quicker for a single query. Two products over all heads are quicker
for more of them; over 900 they take a tenth off the time of a token."""


class KVCache:
    """Room for the keys and values of every layer, allocated once.

    One tensor `(2 · L, B, H, T_max, D)` holds them: keys at 2 · l, values behind them, the first ``length`` positions
    filled. A forward pass appends to each layer in turn and then advances the length once, so that a pass that fails
    half-way leaves the cache as it was.

    Args:
        n_layer: L, how many layers.
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
        self._filled = torch.empty((2 * n_layer, *shape), dtype=dtype, device=device)
        self._layers = self._filled.view(n_layer, 2, *shape)
        self._views_are_of = (-1, -1)
        self._seen: tuple[Tensor, ...] = ()
        self._room: tuple[Tensor, ...] = ()
        self._future = torch.empty(0, 0)

    @property
    def rows(self) -> int:
        """B, how many texts there are."""
        return self._filled.size(1)

    @property
    def room(self) -> int:
        """T_max, how many positions there may be."""
        return self._filled.size(3)

    @property
    def dtype(self) -> torch.dtype:
        """Of keys and values."""
        return self._filled.dtype

    @property
    def address(self) -> int:
        """Where the numbers begin, for kernels that read them as they lie."""
        return self._filled.data_ptr()

    def attend(self, layer: int, q: Tensor, kv: Tensor, scale: float) -> Tensor:
        """Append keys and values, and let each new position look at itself and all those before it.

        Args:
            layer: its number, from 0.
            q: queries `(B, H, T, D)`.
            kv: keys and values `(2, B, H, T, D)`.
            scale: of the products.

        Returns:
            `(B, H, T, D)`.
        """
        keys, values = self.append(layer, kv)
        if q.size(2) == 1 and self.length < _LONG:
            return F.scaled_dot_product_attention(q, keys, values, scale=scale)
        scores = torch.bmm(q.flatten(0, 1) * scale, keys.flatten(0, 1).mT)  # (B · H, T, S)
        if q.size(2) > 1:
            scores[:, :, self.length :] += self.future(q.size(2), scores)
        y = torch.bmm(torch.softmax(scores, -1), values.flatten(0, 1))
        return y.view(q.shape)

    def future(self, count: int, like: Tensor) -> Tensor:
        """What to add to the scores of T new positions among themselves, (T, T), so that none sees a later one.

        With T = 3, where x is minus infinity::

            0 x x
            0 0 x
            0 0 0
        """
        if self._future.size(0) != count:
            self._future = like.new_full((count, count), float("-inf")).triu_(1)
        return self._future

    def append(self, layer: int, kv: Tensor) -> tuple[Tensor, Tensor]:
        """Put T new positions `(2, B, H, T, D)` behind those of one layer.

        Returns:
            Views of all keys and all values of the layer, `(B, H, length + T, D)` each.
        """
        self._look(kv.size(3))
        self._room[layer].copy_(kv)
        return self._seen[2 * layer], self._seen[2 * layer + 1]

    def seen(self, layer: int) -> tuple[Tensor, Tensor]:
        """Views of the keys and values of a layer up to ``length``, `(B, H, length, D)` each."""
        self._look(0)
        return self._seen[2 * layer], self._seen[2 * layer + 1]

    def advance(self, count: int) -> None:
        """Count the positions that every layer has now appended."""
        self.length += count

    def truncate(self, length: int) -> None:
        """Forget all positions from ``length`` on."""
        self.length = min(self.length, length)

    def _look(self, count: int) -> None:
        """Make the views of a pass once for all layers: two calls instead of four a layer."""
        if self._views_are_of != (self.length, count):
            end = self.length + count
            self._seen = self._filled[:, :, :, :end].unbind(0)
            self._room = self._layers[:, :, :, :, self.length : end].unbind(0)
            self._views_are_of = (self.length, count)


class BranchedCache:
    """Several continuations of one beginning: the beginning is kept once, what each adds to it apart.

    So the keys and values of the beginning are read once a step, whatever the number of continuations.

    Args:
        shared: the beginning; it must stay as it is for as long as this is used.
        own: a cache with a row for each continuation.

    Attributes:
        shared: the beginning.
        own: what each adds.
    """

    def __init__(self, shared: KVCache, own: KVCache) -> None:
        self.shared = shared
        self.own = own

    @property
    def length(self) -> int:
        """Positions of the beginning and of one continuation together."""
        return self.shared.length + self.own.length

    def attend(self, layer: int, q: Tensor, kv: Tensor, scale: float) -> Tensor:
        """As `KVCache.attend`, with a row for each continuation: one softmax over the beginning and what is its own."""
        count = q.size(2)
        keys, values = (seen.flatten(0, 1) for seen in self.own.append(layer, kv))  # (B · H, S, D)
        first_keys, first_values = (seen[0] for seen in self.shared.seen(layer))  # (H, P, D)
        scaled = q * scale
        own = torch.bmm(scaled.flatten(0, 1), keys.mT)  # (B · H, T, S)
        if count > 1:
            own[:, :, self.own.length :] += self.own.future(count, own)
        first = self._apart(torch.bmm(self._together(scaled), first_keys.mT), count)  # (B · H, T, P)
        weights = torch.cat((first, own), dim=-1).softmax(dim=-1)
        split = first.size(-1)
        y = self._apart(torch.bmm(self._together(weights[:, :, :split]), first_values), count)
        return torch.baddbmm(y, weights[:, :, split:], values).view(q.shape)

    def advance(self, count: int) -> None:
        """Count the positions that every layer has now appended."""
        self.own.advance(count)

    def _together(self, x: Tensor) -> Tensor:
        """(B, H, T, N) or (B · H, T, N) to (H, B · T, N)."""
        return x.reshape(self.own.rows, -1, *x.shape[-2:]).transpose(0, 1).flatten(1, 2)

    def _apart(self, x: Tensor, count: int) -> Tensor:
        """(H, B · T, N) to (B · H, T, N)."""
        return x.view(x.size(0), -1, count, x.size(2)).transpose(0, 1).flatten(0, 1)
