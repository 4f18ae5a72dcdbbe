"""GPT-2 as it is trained: the published architecture, with the cross-entropy in pieces (Radford et al. 2019)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from attention import causal_attention
from torch import Tensor, nn
from torch.nn.functional import dropout, gelu

INIT_STD = 0.02
# Logits that exist at a time: few enough to stay in a CPU's cache, many enough to fill a GPU.
LOGITS_AT_ONCE = {"cpu": 1 << 22, "cuda": 1 << 28}

LossAndGradient = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]


@dataclass(frozen=True, slots=True)
class Shape:
    """What `config.json` says of a GPT-2, without what is the same for all."""

    vocab_size: int
    n_positions: int
    n_embd: int
    n_layer: int
    n_head: int


class Attention(nn.Module):
    """Causal self-attention over all heads at once."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.n_head = shape.n_head
        self.c_attn = nn.Linear(shape.n_embd, 3 * shape.n_embd)
        self.c_proj = nn.Linear(shape.n_embd, shape.n_embd)

    def forward(self, x: Tensor) -> Tensor:
        """`x` is (B, T, D)."""
        batch, length, width = x.shape
        heads = self.c_attn(x).view(batch, length, 3, self.n_head, width // self.n_head)
        q, k, v = heads.permute(2, 0, 3, 1, 4)
        y = causal_attention(q, k, v)
        projected: Tensor = self.c_proj(y.transpose(1, 2).reshape(batch, length, width))
        return projected


class MLP(nn.Module):
    """Four times as wide inside, with GPT-2's GELU (the tanh form)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.c_fc = nn.Linear(shape.n_embd, 4 * shape.n_embd)
        self.c_proj = nn.Linear(4 * shape.n_embd, shape.n_embd)

    def forward(self, x: Tensor) -> Tensor:
        """`x` is (B, T, D)."""
        y: Tensor = self.c_proj(gelu(self.c_fc(x), approximate="tanh"))
        return y


class Block(nn.Module):
    """One layer, with the norms before."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(shape.n_embd)
        self.attn = Attention(shape)
        self.ln_2 = nn.LayerNorm(shape.n_embd)
        self.mlp = MLP(shape)
        self.dropout = dropout

    def forward(self, x: Tensor) -> Tensor:
        """`x` is (B, T, D)."""
        x = x + dropout(self.attn(self.ln_1(x)), self.dropout, self.training)
        return x + dropout(self.mlp(self.ln_2(x)), self.dropout, self.training)


class GPT2(nn.Module):
    """The whole model but for the head, which is the token embedding again."""

    def __init__(self, shape: Shape, dropout: float = 0.0) -> None:
        super().__init__()
        self.shape = shape
        self.wte = nn.Embedding(shape.vocab_size, shape.n_embd)
        self.wpe = nn.Embedding(shape.n_positions, shape.n_embd)
        blocks = [Block(shape, dropout) for _ in range(shape.n_layer)]
        self.h = nn.ModuleList(blocks)
        self.ln_f = nn.LayerNorm(shape.n_embd)
        self.apply(_initialize)
        for block in blocks:  # each layer begins by adding nothing
            nn.init.zeros_(block.attn.c_proj.weight)
            nn.init.zeros_(block.mlp.c_proj.weight)

    def forward(self, ids: Tensor) -> Tensor:
        """(B, T) token ids to the (B, T, D) that the head reads."""
        x = self.wte(ids) + self.wpe.weight[: ids.shape[1]]
        for block in self.h:
            x = block(x)
        normed: Tensor = self.ln_f(x)
        return normed


def _initialize(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=INIT_STD)
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)


class TiedCrossEntropy(torch.autograd.Function):
    """Sum of the cross-entropies of `x @ weight.T`, in pieces and with the gradients at once.

    The logits of a batch are the largest tensor of a small model by far. Here only a piece of them exists at a time,
    and nothing of them is kept for the backward pass, which has but to scale the gradients found on the way.
    """

    @classmethod
    def of(cls, x: Tensor, weight: Tensor, targets: Tensor, piece: LossAndGradient) -> Tensor:
        """`apply`, with its types."""
        loss: Tensor = cls.apply(x, weight, targets, piece)  # type: ignore[no-untyped-call]
        return loss

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, targets: Tensor, piece: LossAndGradient) -> Tensor:  # noqa: ANN401
        """`x` is (N, D), `weight` (V, D), `targets` (N,); multiplies in the type of `x`."""
        low = weight.to(x.dtype)
        grad_x, grad_weight = torch.empty_like(x), torch.zeros_like(weight)
        total = torch.zeros((), device=x.device)
        rows = max(1, LOGITS_AT_ONCE[x.device.type] // len(weight))
        pieces = zip(*(torch.split(tensor, rows) for tensor in (x, targets, grad_x)), strict=True)
        for some_x, some_targets, some_grad_x in pieces:
            loss, grad_logits = piece(some_x @ low.T, some_targets)
            total += loss
            some_grad_x.copy_(grad_logits @ low)
            grad_weight += grad_logits.T @ some_x
        ctx.save_for_backward(grad_x, grad_weight)
        return total

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None, None]:  # noqa: ANN401
        """Scale what the forward pass found; `grad` is a scalar."""
        grad_x, grad_weight = ctx.saved_tensors
        return grad_x * grad, grad_weight * grad, None, None


def loss_and_gradient(logits: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """The summed cross-entropy of logits (N, V), and its gradient in their type."""
    log_z = logits.float().logsumexp(-1, keepdim=True)
    gold = logits.float().gather(1, targets[:, None])
    hit = torch.arange(logits.shape[1], device=logits.device) == targets[:, None]
    return (log_z - gold).sum(), ((logits.float() - log_z).exp() - hit.float()).to(logits.dtype)
