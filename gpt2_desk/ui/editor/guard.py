"""What stands between an exception and Qt: a virtual that raises inside a layout ends the process."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

logger = logging.getLogger(__name__)


def guarded(fallback: Callable[[], T]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Make a method that Qt calls log what it raises, and answer with ``fallback()`` instead."""

    def guard(virtual: Callable[P, T]) -> Callable[P, T]:
        @wraps(virtual)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return virtual(*args, **kwargs)
            except Exception:
                logger.exception("The page could not run %s.", virtual.__qualname__)
                return fallback()

        return call

    return guard
