"""The pieces of several texts in, one larger piece of each out: each frame reaches the cards once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.workers.frame_buffer import FRAME_MS, FrameBuffer


class SiblingBuffer(QObject):
    """Joins the pieces of each of several texts until the frame is over, as a `FrameBuffer` does for one.

    Signals:
        flushed(int, str): the number of a text, and all that came of it since the last time, never "".

    Thread: the GUI's.
    """

    flushed = Signal(int, str)

    def __init__(self, frame_ms: int = FRAME_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame_ms = frame_ms
        self._numbered: dict[int, _Numbered] = {}

    def push(self, number: int, text: str) -> None:
        """Take a piece of a text; it comes out within a frame."""
        if number not in self._numbered:
            self._numbered[number] = _Numbered(number, self._frame_ms, self)
            self._numbered[number].told.connect(self.flushed)
        self._numbered[number].push(text)

    def flush(self, number: int) -> None:
        """Let out what is here of a text now."""
        if number in self._numbered:
            self._numbered[number].flush()

    def flush_all(self) -> None:
        """Let out what is here of every text now."""
        for number in sorted(self._numbered):
            self._numbered[number].flush()


class _Numbered(FrameBuffer):
    """A frame buffer that says whose text it is."""

    told = Signal(int, str)

    def __init__(self, number: int, frame_ms: int, parent: QObject) -> None:
        super().__init__(frame_ms, parent)
        self._number = number
        self.flushed.connect(self._on_flushed)

    @Slot(str)
    def _on_flushed(self, text: str) -> None:
        self.told.emit(self._number, text)
