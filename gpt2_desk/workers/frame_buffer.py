"""Many small pieces in, few larger ones out: at most one insertion per frame reaches the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

FRAME_MS = 50


class FrameBuffer(QObject):
    """Joins pieces of text until the frame is over.

    An insertion into a page costs the same for one token as for eight, and a model can be faster than a screen.
    The first piece after a pause starts the frame's timer; nothing runs while nothing comes.

    Signals:
        flushed(str): all that came since the last time, in order, never "".

    Thread: the GUI's.
    """

    flushed = Signal(str)

    def __init__(self, frame_ms: int = FRAME_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(frame_ms)
        self._timer.timeout.connect(self.flush)

    def push(self, text: str) -> None:
        """Take a piece; it comes out within a frame."""
        if not text:
            return
        self._pieces.append(text)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Let out what is here now."""
        self._timer.stop()
        if self._pieces:
            text = "".join(self._pieces)
            self._pieces.clear()
            self.flushed.emit(text)
