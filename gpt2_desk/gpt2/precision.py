"""The arithmetic that a model runs in: how its numbers are kept, and how its linear layers multiply.

Everything that depends on a packed format or a special kernel is behind `Precision`. On a CPU nearly all the time of a
token goes into reading the weights of the linear layers, so that fewer bytes a weight mean more tokens a second.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from gpt2_desk.contract import UnsupportedModelError

PRECISIONS = ("float32", "bfloat16", "float16", "int8")
"""Every arithmetic there is here; `available_precisions` says which of them a device has."""

_SMALL_MODEL = 50_000_000
"""Parameters below which float32 is fast enough, so that nothing need be lost."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Precision:
    """One way to compute.

    Attributes:
        name: what people call it.
        device: where it computes.
        dtype: of embeddings, normalisations, activations and the cache.
        weight_bytes: bytes that one weight of a linear layer takes.
        linear: makes a linear layer from a weight `(out, in)` and a bias `(out,)` or None, both in `dtype`.
    """

    name: str
    device: torch.device
    dtype: torch.dtype
    weight_bytes: int
    linear: Callable[[Tensor, Tensor | None], nn.Module]


def choose_precision(name: str, device: torch.device, parameters: int) -> Precision:
    """The arithmetic of that name on a device.

    Args:
        name: "auto", or one of `PRECISIONS`. Where the device lacks it, the next best takes its place, and the name
            of the result says so.
        device: where the model is to run.
        parameters: how many the model has; "auto" keeps small models exact.

    Raises:
        UnsupportedModelError: there is no such name.
    """
    if name not in ("auto", *PRECISIONS):
        raise UnsupportedModelError(
            f"There is no precision named {name}.", todo=f"Choose auto or one of {', '.join(PRECISIONS)}."
        )
    had = available_precisions(device.type)
    wanted = _preferred(device, parameters) if name == "auto" else (name, "bfloat16", "float16", "float32")
    best = next(candidate for candidate in (*wanted, "float32") if candidate in had)
    if name not in ("auto", best):
        _log.info("this machine has no %s on %s; %s takes its place", name, device.type, best)
    return _make(best, device)


def available_precisions(device: str) -> tuple[str, ...]:
    """The names that `choose_precision` grants on a device ("cpu", "cuda", "mps"), in the order of `PRECISIONS`."""
    had = {
        "cpu": {"float32", "bfloat16"} | ({"int8"} if _int8_kernel() else set()),
        "cuda": {"float32", "float16"} | ({"bfloat16"} if device == "cuda" and _cuda_has_bfloat16() else set()),
    }
    return tuple(name for name in PRECISIONS if name in had.get(device, {"float32"}))


def available_devices() -> tuple[str, ...]:
    """Where this machine can run a model, the quickest first."""
    accelerators = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return (*(name for name, there in accelerators.items() if there), "cpu")


def choose_device(name: str) -> torch.device:
    """The device of that name; "auto" is the first of `available_devices`.

    Raises:
        UnsupportedModelError: this machine has none of that name.
    """
    had = available_devices()
    if name != "auto" and name not in had:
        raise UnsupportedModelError(
            f"This machine has no device named {name}.", todo=f"Choose auto or one of {', '.join(had)}."
        )
    return torch.device(had[0] if name == "auto" else name)


def _preferred(device: torch.device, parameters: int) -> tuple[str, ...]:
    if device.type == "cuda":
        return ("bfloat16", "float16")
    if device.type != "cpu" or parameters < _SMALL_MODEL:
        return ("float32",)
    # Without the instructions for it, bfloat16 is slower than float32, not faster.
    quick = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return ("int8", "bfloat16") if quick else ("int8",)


def _make(name: str, device: torch.device) -> Precision:
    if name == "int8":
        kernel = _int8_kernel()
        assert kernel is not None
        return Precision(name, device, torch.float32, 1, partial(Int8Linear, kernel=kernel))
    dtype = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}[name]
    return Precision(name, device, dtype, dtype.itemsize, _plain_linear)


def _cuda_has_bfloat16() -> bool:
    return torch.cuda.is_available() and torch.cuda.is_bf16_supported(including_emulation=False)


def _plain_linear(weight: Tensor, bias: Tensor | None) -> nn.Linear:
    layer = nn.Linear(weight.size(1), weight.size(0), bias=bias is not None, device="meta")
    layer.weight = nn.Parameter(weight, requires_grad=False)
    if bias is not None:
        layer.bias = nn.Parameter(bias, requires_grad=False)
    return layer


@dataclass(frozen=True, slots=True)
class _Int8Kernel:
    """How this machine multiplies 8-bit numbers.

    Attributes:
        reduce_range: give activations 7 bits, for processors whose sums of 8-bit products overflow.
    """

    reduce_range: bool

    def multiply(self, x: Tensor, packed: Any) -> Tensor:  # noqa: ANN401 - torch names no type for packed weights
        out: Tensor = torch.ops.quantized.linear_dynamic(x, packed, self.reduce_range)
        return out


class Int8Linear(nn.Module):
    """A linear layer whose weights have 8 bits, with one scale for each output.

    Activations are quantised as they come, with one scale for all rows of a pass (dynamic quantisation).
    """

    def __init__(self, weight: Tensor, bias: Tensor | None, kernel: _Int8Kernel) -> None:
        super().__init__()
        self._kernel = kernel
        self._packed = _pack_int8(weight, bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out)."""
        return self._kernel.multiply(x, self._packed)


def _pack_int8(weight: Tensor, bias: Tensor | None) -> object:
    scales = weight.abs().amax(dim=1).clamp(min=torch.finfo(torch.float32).tiny).double() / 127
    zero_points = torch.zeros(len(scales), dtype=torch.long)
    with warnings.catch_warnings():
        # torch announces that these tensors will go; pyproject.toml holds torch to versions that have them.
        warnings.filterwarnings("ignore", message=".*quantize_per_channel", category=UserWarning)
        warnings.filterwarnings("ignore", message=".*quantize_per_channel", category=DeprecationWarning)
        quantised = torch.quantize_per_channel(weight, scales, zero_points, 0, torch.qint8)
    packed: object = torch.ops.quantized.linear_prepack(quantised, bias)
    return packed


def _int8_kernel() -> _Int8Kernel | None:
    """The kernel that multiplies rightly on this machine, found by trying; None where there is none."""
    x, weight = torch.ones(1, 64), torch.ones(16, 64)
    x[0, 0] = -1.0  # activations from -1 to 1, and sums as large as they come: 62
    for kernel in (_Int8Kernel(reduce_range=False), _Int8Kernel(reduce_range=True)):
        try:
            out = kernel.multiply(x, _pack_int8(weight, None))
        except RuntimeError:  # no engine, or one without this operation
            return None
        if (out - 62).abs().max() < 1:
            return kernel
    return None
