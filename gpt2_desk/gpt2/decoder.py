"""One token more: the model of `model.py` unrolled for the case that a writer waits for.

A token of GPT-2 takes some milliseconds, of which reading the weights is most. What is left are some two hundred small
operations of microseconds each, and there the calls of nn.Module, attribute look-ups and reshaping of `GPT2.forward`
would cost as much again as the arithmetic. So everything that does not change from token to token is looked up once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from gpt2_desk.gpt2.kv_cache import KVCache
from gpt2_desk.gpt2.linear import for_steps
from gpt2_desk.gpt2.model import GPT2, Block, Cache
from gpt2_desk.gpt2.native.decoder import native_decoder

_Layer = Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True)
class _Bound:
    """What a block does, ready to be called."""

    number: int
    scale: float
    ln_1: tuple[Tensor, Tensor]
    c_attn: _Layer
    attn_proj: _Layer
    ln_2: tuple[Tensor, Tensor]
    c_fc: _Layer
    activation: _Layer
    mlp_proj: _Layer


class Decoder(Protocol):
    """Runs a filled model over tokens that come after those of a cache."""

    def step(self, tokens: Sequence[int], cache: Cache) -> Tensor:
        """Read one token more for each row; (B,) to logits (B, V) in float32, on the CPU."""

    def hidden_states(self, ids: Tensor, cache: Cache) -> Tensor:
        """What the last block makes of each token, normalised; (B, T) to (B, T, C)."""

    def new_cache(self, batch: int = 1, room: int | None = None) -> KVCache:
        """Room for `n_positions` tokens, or for some other number, of a batch."""


def decoder_for(model: GPT2) -> Decoder:
    """The quickest way to run a model, which must be filled and no longer change."""
    return native_decoder(model) or TorchDecoder(model)


class TorchDecoder:
    """Runs a filled model over one token for each row of a batch; the same arithmetic as `GPT2.hidden_states`.

    Args:
        model: filled, and no longer changed.
    """

    def __init__(self, model: GPT2) -> None:
        config = model.config
        self._model = model
        self._width = (config.n_embd,)
        self._eps = config.layer_norm_epsilon
        self._heads = (3, config.n_head, 1, config.head_dim)
        self._upcast = config.reorder_and_upcast_attn
        self._positions = torch.arange(config.n_positions, device=model.ln_f.weight.device)[:, None].unbind(0)
        self._head = for_steps(model.lm_head)
        self._blocks = [_bound(block) for block in model.h if isinstance(block, Block)]

    @torch.inference_mode()
    def hidden_states(self, ids: Tensor, cache: Cache) -> Tensor:
        """What the last block makes of each token, normalised; (B, T) to (B, T, C)."""
        return self._model.hidden_states(ids, cache)

    def new_cache(self, batch: int = 1, room: int | None = None) -> KVCache:
        """Room for `n_positions` tokens, or for some other number, of a batch."""
        return self._model.new_cache(batch, room)

    @torch.inference_mode()
    def step(self, tokens: Sequence[int], cache: Cache) -> Tensor:
        """Read one token more for each row; (B,) to logits (B, V) in float32, on the CPU."""
        ids = torch.tensor(tokens, device=self._model.ln_f.weight.device)
        return self._head(self._last_hidden(ids, cache)).float().cpu()

    def _last_hidden(self, ids: Tensor, cache: Cache) -> Tensor:
        """What the last block makes of one token more for each row, normalised; (B,) to (B, C)."""
        norm, width, eps, rows = torch.layer_norm, self._width, self._eps, ids.size(0)
        x = self._model.embed(ids, self._positions[cache.length])  # (B, C)
        for block in self._blocks:
            qkv = block.c_attn(norm(x, width, *block.ln_1, eps))
            y = self._attend(block, qkv, cache, rows)
            x = x.add_(block.attn_proj(y))
            hidden = block.activation(block.c_fc(norm(x, width, *block.ln_2, eps)))
            x = x.add_(block.mlp_proj(hidden))
        cache.advance(1)
        out: Tensor = self._model.ln_f(x)
        return out

    def _attend(self, block: _Bound, qkv: Tensor, cache: Cache, rows: int) -> Tensor:
        """(B, 3 · C) to (B, C)."""
        heads = qkv.view(rows, *self._heads).transpose(0, 1)  # (3, B, H, 1, D)
        if self._upcast:
            heads = heads.float()
        return cache.attend(block.number, heads[0], heads[1:], block.scale).reshape(rows, -1).to(qkv.dtype)


def _bound(block: Block) -> _Bound:
    attn, mlp = block.attn, block.mlp
    return _Bound(
        number=attn.layer,
        scale=attn.scale,
        ln_1=(block.ln_1.weight, block.ln_1.bias),
        c_attn=for_steps(attn.c_attn),
        attn_proj=for_steps(attn.c_proj),
        ln_2=(block.ln_2.weight, block.ln_2.bias),
        c_fc=for_steps(mlp.c_fc),
        activation=mlp.activation,
        mlp_proj=for_steps(mlp.c_proj),
    )
