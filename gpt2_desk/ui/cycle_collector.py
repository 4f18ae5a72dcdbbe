"""Python's search for unreachable cycles, on the GUI thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desk.collecting import collect_due

EVERY_MS = 1_000


class CycleCollector(QObject):
    """Looks for unreachable cycles now and then, instead of Python, which does so on whatever thread allocates.

    A cycle may hold widgets and timers, and Qt lets those end on their own thread alone: found by the model's thread,
    they take the program down. Until the process ends, Python looks for none itself.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Look no more at what there is by now, such as the many objects of modules that were just imported."""
        gc.freeze()

    @Slot()
    def _on_time(self) -> None:
        collect_due()
