"""Whether a model fits into the memory that is free, asked before it is loaded."""

from __future__ import annotations

import ctypes
from contextlib import suppress

import psutil
from torch import nn

from gpt2_desk.contract import ModelMemoryError
from gpt2_desk.gpt2.config import GPT2Config
from gpt2_desk.gpt2.precision import Precision


def free_memory_bytes() -> int | None:
    """What programs can still take without pushing others out; None where the system does not tell."""
    try:
        return int(psutil.virtual_memory().available)
    except (OSError, psutil.Error):
        return None


def give_back() -> None:
    """Let the system have what was freed; glibc keeps it in pieces that the next tensor does not fit into."""
    with suppress(OSError, AttributeError, TypeError):  # another system, or another C library
        ctypes.CDLL(None).malloc_trim(0)


def needed_bytes(model: nn.Module, config: GPT2Config, precision: Precision, tied: bool) -> int:
    """About what a model takes while it is loaded and used.

    Args:
        model: of the right shape; it may lie on the meta device.
        config: its configuration.
        precision: the arithmetic it will run in.
        tied: whether the head and the token embedding can be one tensor.
    """
    linear = sum(layer.weight.numel() for layer in model.modules() if isinstance(layer, nn.Linear))
    tables = (config.vocab_size + config.n_positions) * config.n_embd
    other = sum(parameter.numel() for parameter in model.parameters()) - linear - tables
    if tied and not precision.packs:
        linear -= config.vocab_size * config.n_embd
    cache = 2 * config.n_layer * config.n_positions * config.n_embd
    # A tensor passes through float32 on its way in, beside its copy as it will stay.
    largest = max(parameter.numel() for parameter in model.parameters())
    kept = linear * precision.weight_bytes + tables * precision.table_dtype.itemsize
    return kept + (other + cache) * precision.dtype.itemsize + 2 * 4 * largest


def check_fits(needed: int, free: int | None) -> None:
    """Let a load go ahead only where it can succeed.

    Args:
        needed: bytes that the model needs.
        free: bytes that are free; None lets it try.

    Raises:
        ModelMemoryError: it does not fit.
    """
    if free is not None and needed > free:
        raise ModelMemoryError(
            "The model ran out of memory.",
            f"It needs about {_gigabytes(needed)} and {_gigabytes(free)} is free. Your text is safe.",
            "Choose a smaller model, or close other programs and try again.",
        )


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"
