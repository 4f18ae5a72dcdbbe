"""What commands share of the terminal: reading text, minding Ctrl-C."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from gpt2_desk.contract import CancelToken


def read_standard_input() -> str:
    """All of standard input as text, lines ended as the program ends them; bytes that are no UTF-8 become U+FFFD."""
    if sys.stdin is None:
        return ""
    text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """A token that the first Ctrl-C sets, so that what was written is kept; the second interrupts at once."""
    token = CancelToken()

    def on_interrupt(_signal: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)
