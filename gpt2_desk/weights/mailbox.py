"""Bytes on their way from one thread to another."""

from __future__ import annotations

import threading

_MOST_BYTES = 1 << 20
"""Little enough to be in the processor's caches still when it is taken."""


class MailboxClosedError(Exception):
    """Nobody reads any more."""


class Mailbox:
    """Holds some bytes between a thread that brings them and one that takes all that is there at once.

    Thread: one brings and one takes; any closes.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._chunks: list[bytes] = []
        self._waiting_bytes = 0
        self._last: BaseException | None = None
        self._ended = False
        self._closed = False

    def put(self, chunk: bytes) -> None:
        """Bring bytes; waits while too many lie there already.

        Raises:
            MailboxClosedError: nobody reads any more.
        """
        with self._changed:
            while self._waiting_bytes >= _MOST_BYTES and not self._closed:
                self._changed.wait()
            if self._closed:
                raise MailboxClosedError
            self._chunks.append(chunk)
            self._waiting_bytes += len(chunk)
            self._changed.notify_all()

    def end(self, error: BaseException | None = None) -> None:
        """Say that no more will come, and why if not because it was all."""
        with self._changed:
            self._ended, self._last = True, error
            self._changed.notify_all()

    def close(self) -> None:
        """Say that nobody reads any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def take(self, timeout_s: float) -> list[bytes] | None:
        """All that is here, as it came; none where nothing came in time, None after the end.

        Raises:
            Exception: the one that `end` was given, once all bytes before it were taken.
        """
        with self._changed:
            if not self._chunks and not self._ended:
                self._changed.wait(timeout_s)
            taken, self._chunks, self._waiting_bytes = self._chunks, [], 0
            self._changed.notify_all()
            if taken or not self._ended:
                return taken
            if self._last is not None:
                raise self._last
            return None
