"""Linear layers whose weights are packed for the kernels of a CPU.

On a CPU nearly all the time of a token goes into reading these weights, so that fewer bytes a weight mean more tokens a
second. Every packed format that torch has for us is in this file, and nothing else knows of it. All layers take and
give float32, whatever their weights are.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor, nn

_ROWS_PACKED_FOR = 16
"""oneDNN lays weights out for a number of rows. With this one both a single row and many are quick; with 1 a single
row took half as long again."""


def plain_linear(weight: Tensor, bias: Tensor | None) -> nn.Linear:
    """A layer with its weights `(out, in)` as they are; they may be shared with another tensor."""
    layer = nn.Linear(weight.size(1), weight.size(0), bias=bias is not None, device="meta")
    layer.weight = nn.Parameter(weight, requires_grad=False)
    if bias is not None:
        layer.bias = nn.Parameter(bias, requires_grad=False)
    return layer


def has_onednn() -> bool:
    """Whether torch has oneDNN, whose packed weights `PackedLinear` needs."""
    return bool(torch.backends.mkldnn.is_available())  # type: ignore[no-untyped-call]


def has_quick_bfloat16() -> bool:
    """Whether this processor multiplies bfloat16 by itself; without, it is slower than float32."""
    return has_onednn() and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


class PackedLinear(nn.Module):
    """A linear layer packed by oneDNN, in float32 or bfloat16.

    oneDNN compiles a program of half a megabyte for each number of rows that it meets, in some milliseconds, and a
    thousand of them are kept, for good: texts of all lengths were measured to leave 440 MB. So rows are filled up to
    one of few numbers (`rows_computed`), which costs less than another program.

    Args:
        weight: `(out, in)`.
        bias: `(out,)`, or None.
        dtype: of the packed weights, and of the products' factors; the sums are float32.
    """

    def __init__(self, weight: Tensor, bias: Tensor | None, dtype: torch.dtype) -> None:
        super().__init__()
        self._dtype = dtype
        self._packed = torch.ops.mkldnn._reorder_linear_weight(weight.to(dtype), _ROWS_PACKED_FOR)
        self._bias = None if bias is None else bias.to(dtype)
        self._multiply = torch.ops.mkldnn._linear_pointwise.default

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out), float32 both."""
        rows = x.numel() // x.size(-1)
        missing = rows_computed(rows) - rows
        if not missing:
            return self.as_they_are(x)
        filled = F.pad(x.reshape(rows, -1), (0, 0, 0, missing))
        return self.as_they_are(filled)[:rows].view(*x.shape[:-1], -1)

    def as_they_are(self, x: Tensor) -> Tensor:
        """The same without filling up: for a few rows, whose number stays what it is."""
        out: Tensor = self._multiply(x.to(self._dtype), self._packed, self._bias, "none", [], "")
        return out.float()


def rows_computed(rows: int) -> int:
    """The next power of two, or what lies half-way before it: less than half as many again as there are.

    >>> [rows_computed(rows) for rows in (1, 2, 3, 4, 5, 7, 13, 64)]
    [1, 2, 3, 4, 6, 8, 16, 64]
    """
    power = 1 << (rows - 1).bit_length()
    return power * 3 // 4 if rows <= power * 3 // 4 else power


@dataclass(frozen=True, slots=True)
class Int8Kernel:
    """How this machine multiplies 8-bit numbers.

    Attributes:
        reduce_range: give activations 7 bits, for processors whose sums of 8-bit products overflow.
    """

    reduce_range: bool

    def multiply(self, x: Tensor, packed: Any) -> Tensor:  # noqa: ANN401 - torch names no type for packed weights
        """Quantise activations (..., in) with one scale for all, and multiply; returns float32 (..., out)."""
        out: Tensor = torch.ops.quantized.linear_dynamic.default(x, packed, self.reduce_range)
        return out


class Int8Linear(nn.Module):
    """A linear layer whose weights have 8 bits, with one scale for each output.

    The activations are quantised as they come, with one scale for all rows of a pass (dynamic quantisation). That is
    too coarse where one row is a hundred times as large as the others. GPT-2 is known for such rows: it parks attention
    at the first token of a text, whose numbers in the middle of the MLP are huge ("Massive Activations in Large
    Language Models", Sun et al., 2024). There each row is brought to the range from 0 to 1 beforehand, and back
    afterwards.

    Args:
        weight: `(out, in)`.
        bias: `(out,)`, or None.
        kernel: multiplies.
        row_by_row: whether each of several rows gets a scale of its own.
    """

    def __init__(self, weight: Tensor, bias: Tensor | None, kernel: Int8Kernel, *, row_by_row: bool = False) -> None:
        super().__init__()
        self._multiply = torch.ops.quantized.linear_dynamic.default
        self._reduce_range = kernel.reduce_range
        quantised = _quantised(weight)
        self._row_by_row = row_by_row
        if row_by_row:
            self._bias = weight.new_zeros(weight.size(0)) if bias is None else bias
            self._weight_sums = _row_sums(quantised)
        self._packed = torch.ops.quantized.linear_prepack(quantised, bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out), float32 both."""
        return self._each_row(x) if self._row_by_row and x.numel() > x.size(-1) else self.together(x)

    def together(self, x: Tensor) -> Tensor:
        """The same with one scale for all rows: for rows that are alike, or a single one."""
        out: Tensor = self._multiply(x, self._packed, self._reduce_range)
        return out

    def _each_row(self, x: Tensor) -> Tensor:
        """W x + b = width · (W x' + b) + low · W 1 + (1 - width) · b, where x = low + width · x'."""
        low = x.amin(-1, keepdim=True)
        high = x.amax(-1, keepdim=True)  # aminmax would find both at once, and takes seventeen times as long
        width = (high - low).clamp_min(torch.finfo(torch.float32).tiny)
        out: Tensor = self._multiply((x - low) / width, self._packed, self._reduce_range)
        return out.mul_(width).addcmul_(low, self._weight_sums).addcmul_(1 - width, self._bias)


def _quantised(weight: Tensor) -> Tensor:
    """The weights as whole numbers from -127 to 127 with a scale for each output."""
    low, high = weight.amin(dim=1), weight.amax(dim=1)  # no copy of the weights, as their absolute values would be
    scales = torch.maximum(-low, high).clamp(min=torch.finfo(torch.float32).tiny).double() / 127
    with warnings.catch_warnings():
        # torch announces that these tensors will go; pyproject.toml holds torch to versions that have them.
        warnings.filterwarnings("ignore", message=".*quantize_per_channel", category=UserWarning)
        warnings.filterwarnings("ignore", message=".*quantize_per_channel", category=DeprecationWarning)
        return torch.quantize_per_channel(weight, scales, torch.zeros(len(scales), dtype=torch.long), 0, torch.qint8)


def _row_sums(quantised: Tensor) -> Tensor:
    """What each output gives for an input of ones, `(out,)`."""
    sums = quantised.int_repr().sum(dim=1, dtype=torch.int64)
    return (sums * quantised.q_per_channel_scales()).float()


def for_steps(layer: nn.Module) -> Callable[[Tensor], Tensor]:
    """What a layer does to rows (B, in) that are one token more of several texts: alike, and step by step as many."""
    if isinstance(layer, PackedLinear):
        return layer.as_they_are
    return layer.together if isinstance(layer, Int8Linear) else layer.forward


@lru_cache(maxsize=1)
def int8_kernel() -> Int8Kernel | None:
    """The kernel that multiplies rightly on this machine, found by trying; None where there is none."""
    x, weight = torch.ones(1, 64), torch.ones(16, 64)
    x[0, 0] = -1.0  # activations from -1 to 1, and sums as large as they come: 62
    for kernel in (Int8Kernel(reduce_range=False), Int8Kernel(reduce_range=True)):
        try:
            out = kernel.multiply(x, torch.ops.quantized.linear_prepack(_quantised(weight), None))
        except RuntimeError:  # no engine, or one without this operation
            return None
        if (out - 62).abs().max() < 1:
            return kernel
    return None
