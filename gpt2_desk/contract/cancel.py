"""Stopping work that runs on another thread."""

from __future__ import annotations

import threading


class CancelToken:
    """A wish to stop, set on one thread and read on another.

    Each job carries a token of its own, so a stop that comes before the work has begun is not lost, and one that
    comes late cannot hit the job after it. Setting it twice is harmless; it is never cleared.
    """

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for the stop. Any thread."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for. Any thread."""
        return self._event.is_set()
