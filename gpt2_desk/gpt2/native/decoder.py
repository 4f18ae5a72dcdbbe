"""The model of `gpt2_desk.gpt2.model` in one call of our own kernels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from gpt2_desk.gpt2.kv_cache import BranchedCache, KVCache
from gpt2_desk.gpt2.model import GPT2, Block, Cache
from gpt2_desk.gpt2.native import binding
from gpt2_desk.gpt2.native.binding import LANES, Library, address, library
from gpt2_desk.gpt2.native.linear import NativeLinear

_TABLES = {torch.float32: 0, torch.float16: 1, torch.bfloat16: 2}

_GELU = ("gelu_new", "gelu_pytorch_tanh", "gelu_python_tanh", "gelu_fast", "gelu_accurate")
"""The activations that are the tanh approximation of GELU, the only one that the kernels know."""

_CACHED = torch.float16

_NOTHING = binding.Cache()


class NativeDecoder:
    """Runs a model whose layers are packed for our own kernels; the same arithmetic as `GPT2.hidden_states`.

    Args:
        model: one that `native_decoder` has looked at.
        kernels: ours.
    """

    def __init__(self, model: GPT2, kernels: Library) -> None:
        self._kernels = kernels
        self._config = config = model.config
        self._model = model  # whose tensors the structure points to
        self._blocks = (binding.Block * config.n_layer)(*(_block(block) for block in model.h))
        self._struct = binding.Model(
            config.n_layer,
            config.n_embd,
            config.n_head,
            config.head_dim,
            config.vocab_size,
            _TABLES[model.wte.weight.dtype],
            config.layer_norm_epsilon,
            address(model.wte.weight),
            address(model.wpe.weight),
            self._blocks,
            address(model.ln_f.weight),
            address(model.ln_f.bias),
            _layer(model.lm_head),
        )

    def step(self, tokens: Sequence[int], cache: Cache) -> Tensor:
        """Read one token more for each row; (B,) to logits (B, V)."""
        logits = torch.empty(len(tokens), self._config.vocab_size)
        self._run(torch.tensor(tokens)[:, None], cache, logits)
        return logits

    def hidden_states(self, ids: Tensor, cache: Cache) -> Tensor:
        """What the last block makes of each token, normalised; (B, T) to (B, T, C)."""
        return self._run(ids, cache, None)

    def new_cache(self, batch: int = 1, room: int | None = None) -> KVCache:
        """Room for `n_positions` tokens, or for some other number, of a batch.

        Keys and values are float16: half as many bytes to read for each token of a long text.
        """
        return self._model.new_cache(batch, room, _CACHED)

    def _run(self, ids: Tensor, cache: Cache, logits: Tensor | None) -> Tensor:
        rows, count = ids.shape
        ids = ids.long().contiguous()
        own, shared = (cache.own, cache.shared) if isinstance(cache, BranchedCache) else (cache, None)
        if cache.length + count > self._config.n_positions or own.length + count > own.room or rows != own.rows:
            raise RuntimeError(f"no room for {rows} times {count} tokens after {cache.length}")  # memory is at stake
        if any(cache.dtype != _CACHED for cache in (own, shared) if cache is not None):
            raise RuntimeError("these keys and values are not of `new_cache`")
        hidden = torch.empty(rows, count, self._config.n_embd)
        what = binding.Pass(
            address(ids), count, _cache(own), _NOTHING if shared is None else _cache(shared), address(hidden),
            address(logits),
        )  # fmt: skip
        self._kernels.run(self._struct, what)
        cache.advance(count)
        return hidden


def native_decoder(model: GPT2) -> NativeDecoder | None:
    """A decoder on our own kernels, where every part of the model is one that they know."""
    kernels, config = library(), model.config
    layers = [layer for layer in model.modules() if isinstance(layer, NativeLinear)]
    known = config.activation_function in _GELU and config.head_dim % LANES == 0
    if kernels is None or not known or len(layers) != 4 * config.n_layer + 1 or not _lie_plainly(model):
        return None
    return NativeDecoder(model, kernels)


def _lie_plainly(model: GPT2) -> bool:
    """Whether the numbers beside the layers are where, and of the types that, the kernels take them to be."""
    tables = {model.wte.weight.dtype, model.wpe.weight.dtype}
    norms = {parameter.dtype for name, parameter in model.named_parameters() if ".ln_" in f".{name}"}
    plain = all(parameter.is_contiguous() and parameter.is_cpu for parameter in model.parameters())
    return plain and len(tables) == 1 and tables <= _TABLES.keys() and norms == {torch.float32}


def _block(block: nn.Module) -> binding.Block:
    assert isinstance(block, Block)
    norms = (getattr(norm, part) for norm in (block.ln_1, block.ln_2) for part in ("weight", "bias"))
    attn, mlp = block.attn, block.mlp
    layers = (_layer(layer) for layer in (attn.c_attn, attn.c_proj, mlp.c_fc, mlp.c_proj))
    return binding.Block(*(address(norm) for norm in norms), *layers, attn.scale)


def _layer(layer: Any) -> binding.Linear:  # noqa: ANN401 - torch types a submodule as it was declared
    assert isinstance(layer, NativeLinear)
    return layer.struct


def _cache(cache: KVCache) -> binding.Cache:
    return binding.Cache(cache.address, cache.rows, cache.room, cache.length)
