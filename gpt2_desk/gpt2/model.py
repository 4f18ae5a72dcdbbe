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
from gpt2_desk.gpt2.kv_cache import KVCache


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

    def forward(self, x: Tensor, cache: KVCache | None) -> Tensor:
        """Let each position look at itself and those before it; (B, T, C) to (B, T, C)."""
        q, k, v = (self._heads(part) for part in self.c_attn(x).chunk(3, dim=-1))  # (B, H, T, D) each
        if cache is not None:
            k, v = cache.append(self.layer, k, v)  # (B, H, S, D)
        attend = self._attend_upcast if self.upcast else self._attend
        y = attend(q, k, v)  # (B, H, T, D)
        out: Tensor = self.c_proj(y.transpose(1, 2).flatten(2))
        return out

    def _heads(self, x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], self.n_head, -1).transpose(1, 2)  # (B, T, C) -> (B, H, T, D)

    def _attend(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        causal = q.size(2) == k.size(2)
        mask = None if causal or q.size(2) == 1 else causal_mask(q.size(2), k.size(2), q.device)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal, scale=self.scale)

    def _attend_upcast(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        scores = q.float() @ k.float().transpose(-1, -2) * self.scale  # (B, H, T, S)
        scores = scores.masked_fill(~causal_mask(q.size(2), k.size(2), q.device), float("-inf"))
        return scores.softmax(dim=-1).to(v.dtype) @ v


def causal_mask(queries: int, keys: int, device: torch.device) -> Tensor:
    """Which keys each query may see, (T, S): the last T positions look at themselves and all before them.

    With T = 3 queries at the end of S = 5 positions::

        1 1 1 0 0
        1 1 1 1 0
        1 1 1 1 1
    """
    return torch.ones(queries, keys, dtype=torch.bool, device=device).tril(diagonal=keys - queries)


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

    def forward(self, x: Tensor, cache: KVCache | None) -> Tensor:
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

    def forward(self, ids: Tensor, cache: KVCache | None = None) -> Tensor:
        """Logits after each token; (B, T) to (B, T, V) in float32.

        Args:
            ids: the tokens, whole numbers below V.
            cache: where given, what was read before; these tokens are added to it.
        """
        return self.logits(self.hidden_states(ids, cache))

    def hidden_states(self, ids: Tensor, cache: KVCache | None = None) -> Tensor:
        """What the last block makes of each token, normalised; (B, T) to (B, T, C)."""
        start = 0 if cache is None else cache.length
        positions = torch.arange(start, start + ids.size(1), device=ids.device)  # (T,)
        x: Tensor = self.wte(ids) + self.wpe(positions)  # (B, T, C)
        for block in self.h:
            x = block(x, cache)
        if cache is not None:
            cache.advance(ids.size(1))
        out: Tensor = self.ln_f(x)
        return out

    def logits(self, hidden: Tensor) -> Tensor:
        """How strongly each token of the vocabulary is expected next; (..., C) to (..., V) in float32."""
        out: Tensor = self.lm_head(hidden)
        return out.float()

    def new_cache(self, batch: int = 1) -> KVCache:
        """Room for `n_positions` tokens of a batch."""
        config, like = self.config, self.wpe.weight
        shape = (batch, config.n_head, config.n_positions, config.head_dim)
        return KVCache(config.n_layer, shape, like.dtype, like.device)


def _empty_embedding(count: int, width: int) -> nn.Embedding:
    """(count, width), not yet filled: left to itself nn.Embedding draws random numbers, for most of a second."""
    return nn.Embedding(count, width, _weight=torch.empty(count, width))
