"""How a model gets on with this machine."""

from __future__ import annotations

from gpt2_desk.contract import Fit, Fitness
from gpt2_desk.weights.shape import GPT2Shape

PRECISIONS = ("int8", "bfloat16", "float32")
_ROOM_FOR_THE_PROGRAM = 300_000_000
_EASY_SHARE = 0.25
_QUICK_PARAMETERS = 400_000_000
"""Models up to this many parameters write faster than a person reads, on two cores, in 8 bits."""


def fitness(shape: GPT2Shape, free_bytes: int | None = None, all_bytes: int | None = None) -> Fitness:
    """How a model of a shape gets on with so much memory.

    Args:
        shape: of the model.
        free_bytes: memory that programs can take now; None asks the system.
        all_bytes: memory that the machine has; None asks the system.
    """
    import psutil

    memory = psutil.virtual_memory()
    free = memory.available if free_bytes is None else free_bytes
    everything = memory.total if all_bytes is None else all_bytes
    needed = shape.memory_bytes() + _ROOM_FOR_THE_PROGRAM
    each = tuple((name, shape.memory_bytes(name) + _ROOM_FOR_THE_PROGRAM) for name in PRECISIONS)
    return Fitness(_fit(shape, needed, free, everything), needed, free, each)


def _fit(shape: GPT2Shape, needed: int, free: int, everything: int) -> Fit:
    if needed > everything:
        return Fit.TOO_LARGE
    if needed > free:
        # What other programs hold could be had; where even most of the machine would not do, it is not tight but vain.
        return Fit.TIGHT if needed < 0.8 * everything else Fit.TOO_LARGE
    if shape.parameters > _QUICK_PARAMETERS:
        return Fit.SLOW
    return Fit.EASY if needed < _EASY_SHARE * free else Fit.WELL
