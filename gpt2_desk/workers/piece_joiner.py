"""Joining pieces on the worker's side, so that a quick model does not wake the GUI thread for each token."""

from __future__ import annotations

import time
from collections.abc import Callable

from gpt2_desk.contract import TextPiece

JOIN_S = 0.015
"""Half a frame: what comes within it after a piece was told is told together."""


class PieceJoiner:
    """Passes pieces on, those that come fast joined into one.

    Python runs one thread at a time: each signal makes the GUI thread take the turn from the model. At hundreds of
    tokens a second that costs a tenth of the speed. A slow model's tokens are each passed on at once.

    Args:
        tell: takes the pieces, joined, in order.
        clock: seconds; evenly running.

    Thread: the worker's.
    """

    def __init__(self, tell: Callable[[TextPiece], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._tell = tell
        self._clock = clock
        self._waiting: list[TextPiece] = []
        self._told_at: float | None = None

    def add(self, piece: TextPiece) -> None:
        """Take a piece; pass on all that wait unless some were passed on just now."""
        self._waiting.append(piece)
        if self._told_at is None or self._clock() - self._told_at >= JOIN_S:
            self.flush()

    def flush(self) -> None:
        """Pass on all that wait."""
        if not self._waiting:
            return
        pieces, self._waiting = self._waiting, []
        self._tell(_joined(pieces))
        self._told_at = self._clock()


def _joined(pieces: list[TextPiece]) -> TextPiece:
    if len(pieces) == 1:
        return pieces[0]
    tokens = tuple(token for piece in pieces for token in piece.tokens)
    return TextPiece("".join(piece.text for piece in pieces), tokens)
