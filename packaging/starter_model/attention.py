"""Causal attention for training: torch's own on a GPU; on a CPU in blocks of matrix products, about twice as fast.

torch's CPU kernel keeps the scores in float32 and never forms more than a tile of them, which saves memory that short
windows do not need. Here the matrix products of a block of queries run in bfloat16 on the processor's dot-product
units, the blocks above the diagonal are left out, and the probabilities (bfloat16) are kept for the backward pass.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

QUERIES_AT_ONCE = 64

Elementwise = Callable[..., Tensor]


def causal_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """`q`, `k` and `v` are (B, H, T, D); so is the result. Blocks need a compiled model and windows of whole blocks."""
    blocks = torch.compiler.is_compiling() and q.device.type == "cpu" and q.dtype == torch.bfloat16
    if not blocks or q.shape[2] % QUERIES_AT_ONCE:
        return scaled_dot_product_attention(q, k, v, is_causal=True)
    return blocked_attention(q, k, v)


def blocked_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """The same from matrix products of `QUERIES_AT_ONCE` rows; T must be a multiple of it."""
    rows = (tensor.flatten(0, 1).contiguous() for tensor in (q * q.shape[-1] ** -0.5, k, v))
    mixed, _ = _attend(*rows)
    return mixed.view_as(q)


def _block_starts(length: int) -> range:
    return range(0, length, QUERIES_AT_ONCE)


def _probabilities(scores: Tensor) -> Tensor:
    """Softmax over the keys (N, Q, K) that a query may see; the last Q keys are the queries' own places."""
    queries, keys = scores.shape[-2:]
    seen = torch.arange(keys) <= torch.arange(keys - queries, keys)[:, None]
    return torch.where(seen, scores.float(), -math.inf).softmax(-1).to(scores.dtype)


def _score_gradients(probabilities: Tensor, gradients: Tensor) -> Tensor:
    """What the softmax makes of the gradients of its results."""
    p, grad = probabilities.float(), gradients.float()
    return (p * (grad - (p * grad).sum(-1, keepdim=True))).to(probabilities.dtype)


@functools.cache
def _compiled(function: Elementwise) -> Elementwise:
    """Made at the first use, which one thread has to itself; serves windows of any length."""
    return torch.compile(function, dynamic=True)


@torch.library.custom_op("starter_model::attend", mutates_args=())
def _attend(q: Tensor, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
    """The mixed values (N, T, D), and the probabilities of all blocks behind one another."""
    mixed = torch.empty_like(q)
    kept = q.new_empty(_kept_size(q))
    for start, p in zip(_block_starts(q.shape[1]), _blocks(kept, q), strict=True):
        end = start + QUERIES_AT_ONCE
        p.copy_(_compiled(_probabilities)(torch.bmm(q[:, start:end], k[:, :end].mT)))
        mixed[:, start:end] = torch.bmm(p, v[:, :end])
    return mixed, kept


@torch.library.custom_op("starter_model::attend_backward", mutates_args=())
def _attend_backward(grad: Tensor, q: Tensor, k: Tensor, v: Tensor, kept: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    grad_q, grad_k, grad_v = torch.empty_like(q), torch.zeros_like(k), torch.zeros_like(v)
    for start, p in zip(_block_starts(q.shape[1]), _blocks(kept, q), strict=True):
        end = start + QUERIES_AT_ONCE
        part = grad[:, start:end]
        grad_v[:, :end] += torch.bmm(p.mT, part)
        grad_scores = _compiled(_score_gradients)(p, torch.bmm(part, v[:, :end].mT))
        grad_q[:, start:end] = torch.bmm(grad_scores, k[:, :end])
        grad_k[:, :end] += torch.bmm(grad_scores.mT, q[:, start:end])
    return grad_q, grad_k, grad_v


def _kept_size(q: Tensor) -> int:
    rows, length, _ = q.shape
    return sum(rows * QUERIES_AT_ONCE * (start + QUERIES_AT_ONCE) for start in _block_starts(length))


def _blocks(kept: Tensor, q: Tensor) -> list[Tensor]:
    """Views of the probabilities, block by block: (N, Q, keys so far)."""
    rows, length, _ = q.shape
    sizes = [rows * QUERIES_AT_ONCE * (start + QUERIES_AT_ONCE) for start in _block_starts(length)]
    return [piece.view(rows, QUERIES_AT_ONCE, -1) for piece in kept.split(sizes)]


@_attend.register_fake
def _(q: Tensor, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
    return torch.empty_like(q), q.new_empty(_kept_size(q))


@_attend_backward.register_fake
def _(grad: Tensor, q: Tensor, k: Tensor, v: Tensor, kept: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    return torch.empty_like(q), torch.empty_like(k), torch.empty_like(v)


def _keep(ctx: Any, inputs: tuple[Tensor, ...], output: tuple[Tensor, Tensor]) -> None:  # noqa: ANN401
    ctx.save_for_backward(*inputs, output[1])


def _backward(ctx: Any, grad: Tensor, _: Tensor) -> tuple[Tensor, Tensor, Tensor]:  # noqa: ANN401
    gradients: tuple[Tensor, Tensor, Tensor] = _attend_backward(grad.contiguous(), *ctx.saved_tensors)
    return gradients


_attend.register_autograd(_backward, setup_context=_keep)
