"""What `source/native.h` declares, for Python: the library, found and loaded once, and the structures it reads."""

from __future__ import annotations

import ctypes
import logging
import threading
from ctypes import POINTER, c_float, c_int32, c_int64, c_void_p
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

LIBRARY = Path(__file__).parent / "kernels.x86_64.so"
"""Where the compiled kernels lie, if there are any. Without the second dot they would pass for a module of Python's."""

VERSION = 1
"""Of `native.h`: a library of another one would take the structures below for others."""

OUTPUTS = 64
"""Outputs whose weights lie together; layers are filled up to a multiple of it."""

BLOCK = 64
"""Inputs that share a scale; layers are filled up to a multiple of it."""

LANES = 16
"""What the width of a head must be a multiple of."""

_log = logging.getLogger(__name__)


class Format(IntEnum):
    """How the weights of a layer are kept."""

    INT8 = 0
    BFLOAT16 = 1


class Linear(ctypes.Structure):
    """A layer; see `native.h`."""

    _fields_ = (
        ("format", c_int32),
        ("n", c_int32),
        ("k", c_int32),
        ("n_padded", c_int32),
        ("k_padded", c_int32),
        ("weights", c_void_p),
        ("scales", c_void_p),
        ("bias", c_void_p),
    )


class Block(ctypes.Structure):
    """A block of the model."""

    _fields_ = (
        *((f"{name}_{part}", c_void_p) for name in ("ln_1", "ln_2") for part in ("weight", "bias")),
        ("c_attn", Linear),
        ("attn_proj", Linear),
        ("c_fc", Linear),
        ("mlp_proj", Linear),
        ("attention_scale", c_float),
    )


class Model(ctypes.Structure):
    """All that a pass reads and never changes."""

    _fields_ = (
        *((name, c_int32) for name in ("n_layer", "width", "n_head", "head_dim", "vocab_size", "table_format")),
        ("epsilon", c_float),
        ("wte", c_void_p),
        ("wpe", c_void_p),
        ("blocks", POINTER(Block)),
        ("ln_f_weight", c_void_p),
        ("ln_f_bias", c_void_p),
        ("head", Linear),
    )


class Cache(ctypes.Structure):
    """Keys and values; all zero where there are none."""

    _fields_ = (("filled", c_void_p), ("rows", c_int32), ("room", c_int32), ("length", c_int32))


class Pass(ctypes.Structure):
    """What one pass reads and writes."""

    _fields_ = (
        ("ids", c_void_p),
        ("tokens", c_int32),
        ("own", Cache),
        ("shared", Cache),
        ("hidden", c_void_p),
        ("logits", c_void_p),
    )


class _OpenMP(ctypes.Structure):
    _fields_ = (("parallel", c_void_p), ("count", c_void_p))


class Library:
    """The kernels, callable.

    Args:
        path: of the shared library.

    Raises:
        OSError: it cannot be loaded, or is of another version.
    """

    def __init__(self, path: Path) -> None:
        self._library = ctypes.CDLL(str(path))
        if (version := self._library.gpt2_desk_version()) != VERSION:
            raise OSError(f"version {version} instead of {VERSION}")
        self._library.gpt2_desk_linear_scratch.restype = c_int64
        self._library.gpt2_desk_pass_scratch.restype = c_int64
        self._openmp = _openmp_of_torch()
        self._openmp_at = None if self._openmp is None else ctypes.byref(self._openmp)
        self._scratch = threading.local()
        supported = self._library.gpt2_desk_supported()
        self.formats = frozenset(form for form in Format if supported & (1 << form))

    def linear(self, layer: Linear, x: Tensor, out: Tensor) -> None:
        """Fill ``out`` (R, N) with what a layer makes of ``x`` (R, K); both float32, contiguous, on the CPU."""
        rows = x.size(0)
        scratch = self._at_least(self._library.gpt2_desk_linear_scratch(ctypes.byref(layer), rows))
        self._library.gpt2_desk_linear(
            ctypes.byref(layer), _at(x), _at(out), rows, scratch, self._threads(), self._openmp_at
        )

    def run(self, model: Model, what: Pass) -> None:
        """Make a pass over a model.

        Raises:
            RuntimeError: a token is not in its vocabulary.
        """
        threads = self._threads()
        scratch = self._at_least(self._library.gpt2_desk_pass_scratch(ctypes.byref(model), ctypes.byref(what), threads))
        if not self._library.gpt2_desk_pass(ctypes.byref(model), ctypes.byref(what), scratch, threads, self._openmp_at):
            raise RuntimeError("there is no such token")

    def _threads(self) -> int:
        return 1 if self._openmp_at is None else torch.get_num_threads()

    def _at_least(self, size: int) -> c_void_p:
        """Scratch memory of that many bytes, aligned to 64 as all of torch's; each thread keeps its own."""
        kept: Tensor | None = getattr(self._scratch, "kept", None)
        if kept is None or kept.numel() < size:
            kept = self._scratch.kept = torch.empty(size, dtype=torch.uint8)
        return _at(kept)


@lru_cache(maxsize=1)
def library() -> Library | None:
    """The kernels, where they were compiled for this system; what they can do here is in ``formats``."""
    if not LIBRARY.is_file():
        return None
    try:
        return Library(LIBRARY)
    except (OSError, AttributeError) as error:  # made for another system, or by an older version
        _log.info("our own kernels cannot be used: %s", error)
        return None


def address(tensor: Tensor | None) -> int | None:
    """Where the numbers of a tensor begin."""
    return None if tensor is None else tensor.data_ptr()


def _at(tensor: Tensor) -> c_void_p:
    return c_void_p(tensor.data_ptr())


def _openmp_of_torch() -> _OpenMP | None:
    """The functions of the OpenMP that torch uses; with another one there would be two pools of threads."""
    try:
        torch_cpu: Any = ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"))
        found = (ctypes.cast(torch_cpu[name], c_void_p) for name in ("GOMP_parallel", "omp_get_num_threads"))
        return _OpenMP(*found)
    except (OSError, AttributeError):
        return None
