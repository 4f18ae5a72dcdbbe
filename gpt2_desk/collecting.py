"""Python's search for unreachable cycles: when it is put off, and when it is due."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Look for no unreachable cycles inside; what was made there is not looked at again later either.

    Importing and building a window makes some hundred thousand objects, of which none goes. To look at them time and
    again took a seventh of the start.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def collect_due() -> None:
    """Look for unreachable cycles as far as Python would have, were it not switched off; the oldest objects seldom."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
