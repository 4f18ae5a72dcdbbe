"""The moment in which a window is to be seen, for what would only delay it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

LONGEST_MS = 1_000
"""A window that starts minimized is not painted; what waits for it goes on after this."""


class FirstPaint(QObject):
    """Tells when a window has been painted for the first time, or has had its time for it.

    A timer of 0 ms does not: most systems ask for the paint some turns of the event loop after the window is shown,
    and a thread that imports torch meanwhile holds it up.

    Args:
        window: is not shown yet.

    Signals:
        painted(): once.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the paint. Those of the window's parts follow within the same turn of the event loop."""
        if event.type() == QEvent.Type.Show:
            self._time.start(LONGEST_MS)
        elif event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._time.start(0)
        return False

    @Slot()
    def _tell(self) -> None:
        self._window.removeEventFilter(self)
        self.painted.emit()
