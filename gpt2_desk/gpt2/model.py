"""GPT-2, to be read beside the paper.

"Language Models are Unsupervised Multitask Learners" (Radford et al., 2019), which takes the decoder of "Attention Is
All You Need" (Vaswani et al., 2017) and moves its normalisation to the front of each block. Modules are named as the
published weights name them. In the shapes, B is the batch, T the tokens of this pass, S all tokens read so far (those
in the cache included), C = n_embd, H = n_head, D = C / H and V the vocabulary.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor, nn

from gpt2_desk.gpt2.activations import ACTIVATIONS
from gpt2_desk.gpt2.config import GPT2Config
from gpt2_desk.gpt2.kv_cache import BranchedCache, KVCache

Cache = KVCache | BranchedCache


class Attention(nn.Module):
    """Causal multi-head self-attention.

    Args:
        config: of the model.
        layer: the block's number, from 0.
    """

    def __init__(self, config: GPT2Config, layer: int) -> None:
        super().__init__()
        self.layer = layer
        self.n_head = config.n_head
        self.upcast = config.reorder_and_upcast_attn
        self.scale = config.head_dim**-0.5 if config.scale_attn_weights else 1.0
        if config.scale_attn_by_inverse_layer_idx:
            self.scale /= layer + 1
        self.c_attn = nn.Linear(config.n_embd, 3 * config.n_embd)
        self.c_proj = nn.Linear(config.n_embd, config.n_embd)

    def forward(self, x: Tensor, cache: Cache | None) -> Tensor:
        """Let each position look at itself and those before it; (B, T, C) to (B, T, C)."""
        qkv = self.c_attn(x).view(*x.shape[:2], 3, self.n_head, -1).permute(2, 0, 3, 1, 4)  # (3, B, H, T, D)
        if self.upcast:
            qkv = qkv.float()
        q, kv = qkv[0], qkv[1:]  # (B, H, T, D) and (2, B, H, T, D)
        if cache is None:
            y = F.scaled_dot_product_attention(q, kv[0], kv[1], is_causal=True, scale=self.scale)
        else:
            y = cache.attend(self.layer, q, kv, self.scale)
        out: Tensor = self.c_proj(y.transpose(1, 2).flatten(2).to(x.dtype))
        return out


class MLP(nn.Module):
    """Two linear layers with an activation between them, for each position alone."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.c_fc = nn.Linear(config.n_embd, config.mlp_dim)
        self.c_proj = nn.Linear(config.mlp_dim, config.n_embd)
        self.activation = ACTIVATIONS[config.activation_function]

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, C) to (B, T, C)."""
        out: Tensor = self.c_proj(self.activation(self.c_fc(x)))
        return out


class Block(nn.Module):
    """Attention, then MLP; each reads a normalised copy and adds to what passes through (pre-norm)."""

    def __init__(self, config: GPT2Config, layer: int) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.attn = Attention(config, layer)
        self.ln_2 = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.mlp = MLP(config)

    def forward(self, x: Tensor, cache: Cache | None) -> Tensor:
        """(B, T, C) to (B, T, C)."""
        x = x + self.attn(self.ln_1(x), cache)
        out: Tensor = x + self.mlp(self.ln_2(x))
        return out


class GPT2(nn.Module):
    """Token and position embeddings, blocks, a last normalisation, and the head.

    The head is a linear layer of its own here; `load_model` gives it the token embedding's weights where they are
    tied. Any linear layer may be replaced by a module that maps the same widths (`gpt2_desk.gpt2.precision`).
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.config = config
        self.wte = _empty_embedding(config.vocab_size, config.n_embd)
        self.wpe = _empty_embedding(config.n_positions, config.n_embd)
        self.h = nn.ModuleList(Block(config, layer) for layer in range(config.n_layer))
        self.ln_f = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.lm_head: nn.Module = nn.Linear(config.n_embd, config.vocab_size, bias=False)

    def forward(self, ids: Tensor, cache: Cache | None = None) -> Tensor:
        """Logits after each token; (B, T) to (B, T, V) in float32.

        Args:
            ids: the tokens, whole numbers below V.
            cache: where given, what was read before; these tokens are added to it.
        """
        return self.logits(self.hidden_states(ids, cache))

    def hidden_states(self, ids: Tensor, cache: Cache | None = None) -> Tensor:
        """What the last block makes of each token, normalised; (B, T) to (B, T, C)."""
        start = 0 if cache is None else cache.length
        positions = torch.arange(start, start + ids.size(1), device=ids.device)  # (T,)
        x: Tensor = self.embed(ids, positions)  # (B, T, C)
        for block in self.h:
            x = block(x, cache)
        if cache is not None:
            cache.advance(ids.size(1))
        out: Tensor = self.ln_f(x)
        return out

    def embed(self, ids: Tensor, positions: Tensor) -> Tensor:
        """What the first block reads; (B, T) and (T,) to (B, T, C). The tables may be kept in 16 bits."""
        dtype = self.ln_f.weight.dtype
        out: Tensor = self.wte(ids).to(dtype) + self.wpe(positions).to(dtype)
        return out

    def logits(self, hidden: Tensor) -> Tensor:
        """How strongly each token of the vocabulary is expected next; (..., C) to (..., V) in float32."""
        out: Tensor = self.lm_head(hidden)
        return out.float()

    def new_cache(self, batch: int = 1, room: int | None = None, dtype: torch.dtype | None = None) -> KVCache:
        """Room for `n_positions` tokens, or for some other number, of a batch; in the type that attention takes."""
        config, like = self.config, self.ln_f.weight
        shape = (batch, config.n_head, room or config.n_positions, config.head_dim)
        own = torch.float32 if config.reorder_and_upcast_attn else like.dtype
        return KVCache(config.n_layer, shape, dtype or own, like.device)


def _empty_embedding(count: int, width: int) -> nn.Embedding:
    """(count, width), not yet filled: left to itself nn.Embedding draws random numbers, for most of a second."""
    return nn.Embedding(count, width, _weight=torch.empty(count, width))
