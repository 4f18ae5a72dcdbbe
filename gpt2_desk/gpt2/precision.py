"""The arithmetic that a model runs in: how its numbers are kept, and how its linear layers multiply.

Everything that depends on a packed format or a special kernel is behind `Precision`; the kernels themselves are in
`gpt2_desk.gpt2.linear`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType

import torch
from torch import Tensor, nn

from gpt2_desk.contract import UnsupportedModelError
from gpt2_desk.gpt2.linear import Int8Kernel, Int8Linear, PackedLinear, has_onednn, int8_kernel, plain_linear
from gpt2_desk.gpt2.native.binding import Format, library
from gpt2_desk.gpt2.native.linear import NativeLinear

PRECISIONS = ("float32", "bfloat16", "float16", "int8")
"""Every arithmetic there is here; `available_precisions` says which of them a device has."""

_SMALL_MODEL = 5_000_000
"""Parameters below which float32 is as fast as anything, so that nothing need be lost."""

_CLEARLY_FASTER = 1.25
"""How much faster an arithmetic must be measured to be preferred to one that comes before it. Below that the choice
would change with the noise from one start to the next, and with it the text that a seed gives."""

_TRIED_OUT, _TRIED_IN = 3072, 1024
_TRIES = 5

_log = logging.getLogger(__name__)


MakeLinear = Callable[[Tensor, Tensor | None, bool], nn.Module]


@dataclass(frozen=True, slots=True)
class Precision:
    """One way to compute.

    Attributes:
        name: what people call it.
        device: where it computes.
        dtype: of normalisations, activations and the cache.
        table_dtype: of the embeddings. They are looked up and never multiplied with.
        weight_bytes: bytes that one weight of a linear layer takes.
        linear: makes a linear layer from a weight `(out, in)`, a bias `(out,)` or None, both in `dtype`, and whether
            the rows that it will be given differ much in size.
        packs: whether those layers keep their weights in a form of their own, and not the tensor they were given.
    """

    name: str
    device: torch.device
    dtype: torch.dtype
    table_dtype: torch.dtype
    weight_bytes: int
    linear: MakeLinear
    packs: bool


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
        "cpu": {"float32", "bfloat16"} | ({"int8"} if has_int8() else set()),
        "cuda": {"float32", "float16"} | ({"bfloat16"} if device == "cuda" and _cuda_has_bfloat16() else set()),
    }
    return tuple(name for name in PRECISIONS if name in had.get(device, {"float32"}))


def has_int8() -> bool:
    """Whether a CPU has any kernel for weights of 8 bits: ours, or one of torch."""
    return _native_form("int8", torch.device("cpu")) is not None or int8_kernel() is not None


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
    """What to try, the best first: on a CPU int8, unless another is clearly faster on this one."""
    if device.type == "cuda":
        return ("bfloat16", "float16")
    if device.type != "cpu" or parameters < _SMALL_MODEL:
        return ("float32",)
    speeds = measured_speeds()
    best = "float32"
    for name in ("bfloat16", "int8"):
        if name in speeds and speeds[best] < speeds[name] * _CLEARLY_FASTER:
            best = name
    return (best,)


def _make(name: str, device: torch.device) -> Precision:
    dtype = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}.get(name)
    form = _native_form(name, device)
    if form is not None:
        table, weight_bytes = (torch.float16, 1) if form is Format.INT8 else (torch.bfloat16, 2)
        return Precision(name, device, torch.float32, table, weight_bytes, partial(_native, form), True)
    if name == "int8":
        kernel = int8_kernel()
        assert kernel is not None
        return Precision(name, device, torch.float32, torch.float16, 1, partial(_int8_linear, kernel), True)
    assert dtype is not None
    if device.type != "cpu" or not has_onednn():
        return Precision(name, device, dtype, dtype, dtype.itemsize, _plain, False)
    # The activations stay in float32: attention over a long text is many times as quick with it.
    table = dtype if name == "bfloat16" else torch.float32
    return Precision(name, device, torch.float32, table, dtype.itemsize, partial(_packed, dtype), True)


def _plain(weight: Tensor, bias: Tensor | None, _uneven: bool = False) -> nn.Module:
    return plain_linear(weight, bias)


def _packed(dtype: torch.dtype, weight: Tensor, bias: Tensor | None, _uneven: bool = False) -> nn.Module:
    return PackedLinear(weight, bias, dtype)


def _int8_linear(kernel: Int8Kernel, weight: Tensor, bias: Tensor | None, uneven: bool = False) -> nn.Module:
    return Int8Linear(weight, bias, kernel, row_by_row=uneven)


def _native(form: Format, weight: Tensor, bias: Tensor | None, _uneven: bool = False) -> nn.Module:
    kernels = library()
    assert kernels is not None, "asked for a form that it has"
    return NativeLinear(kernels, weight, bias, form)


def _native_form(name: str, device: torch.device) -> Format | None:
    """The form of that name, where our own kernels have it on this machine."""
    kernels, form = library(), {"int8": Format.INT8, "bfloat16": Format.BFLOAT16}.get(name)
    return form if device.type == "cpu" and kernels is not None and form in kernels.formats else None


def _cuda_has_bfloat16() -> bool:
    return torch.cuda.is_available() and torch.cuda.is_bf16_supported(including_emulation=False)


@lru_cache(maxsize=1)
def measured_speeds() -> Mapping[str, float]:
    """How fast this processor multiplies one row with weights in each arithmetic, in weights a second.

    A twentieth of a second. The weights are too many for the nearest caches, as those of a model are.
    """
    weight = torch.full((_TRIED_OUT, _TRIED_IN), 0.02)
    speeds = {}
    for name in available_precisions("cpu"):
        make = _make(name, torch.device("cpu")).linear
        speeds[name] = weight.numel() / _seconds(make(weight, None, False), torch.ones(1, _TRIED_IN))
    return MappingProxyType(speeds)


@torch.inference_mode()
def _seconds(layer: nn.Module, x: Tensor) -> float:
    """The quickest of a few calls, on one thread: two would wait for each other on a machine that is busy."""
    times, threads = [], torch.get_num_threads()
    torch.set_num_threads(1)
    for _ in range(_TRIES):
        started = time.perf_counter()
        layer(x)
        times.append(time.perf_counter() - started)
    torch.set_num_threads(threads)
    return min(times)
