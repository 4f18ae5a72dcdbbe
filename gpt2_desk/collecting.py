"""Python's search for cycles, put off while a program builds what it keeps to its end."""

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
