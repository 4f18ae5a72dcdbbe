"""A thread for work that takes long and has nothing to do with the model that is open: downloads, checks, copies."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gpt2_desk.contract import CancelToken, DeskError, LibraryError, ReportDownload
from gpt2_desk.workers.jobs import Job

Work = Callable[[ReportDownload, CancelToken], object]
"""Does the work on the thread, tells how it gets on, and heeds the token."""


@dataclass(frozen=True, slots=True)
class Task(Job):
    """Some work; ends with what it returns."""

    work: Work


class TaskWorker(QObject):
    """Does tasks one after another. For each any number of ``progressed``, then exactly one of ``ended``, ``failed``.

    Thread: made on the GUI thread, moved before the thread starts, then used by queued signals alone.
    """

    progressed = Signal(int, object)
    ended = Signal(int, object)
    failed = Signal(int, object)

    @Slot(object)
    def do(self, task: Task) -> None:
        """Do one task, to its one ending. Worker's thread."""

        def report(progress: object) -> None:
            self.progressed.emit(task.number, progress)

        try:
            result = task.work(report, task.cancel)
        except DeskError as error:
            self.failed.emit(task.number, error)
        except Exception as error:  # whatever happens, the next task must run
            self.failed.emit(task.number, _unexpected(error))
        else:
            self.ended.emit(task.number, result)


class TaskThread(QObject):
    """The GUI thread's side of a `TaskWorker`.

    Signals, all emitted on the GUI thread: ``progressed(int, object)``, ``ended(int, object)``, ``failed(int,
    DeskError)``, each with the task's number.

    Args:
        name: of the thread, for those who look at a list of them.
    """

    progressed = Signal(int, object)
    ended = Signal(int, object)
    failed = Signal(int, object)

    _posted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._running: dict[int, Task] = {}
        self._open = True
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._worker = TaskWorker()
        self._worker.moveToThread(self._thread)
        # Bound methods of QObjects only: anything else would be called on the worker's thread.
        self._posted.connect(self._worker.do)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.ended.connect(self._on_ended)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    def post(self, work: Work) -> Task:
        """Put some work at the end of the row; its number and its token are in what comes back."""
        task = Task(next(self._numbers), work)
        if self._open:
            self._running[task.number] = task
            self._posted.emit(task)
        return task

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Refuse new work, stop the old, let the thread end.

        Returns:
            Whether the thread has ended. If it has not, the caller keeps this object alive until the process ends.
        """
        self._open = False
        for task in self._running.values():
            task.cancel.cancel()
        self._thread.quit()
        return self._thread.wait(wait_ms)

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: object) -> None:
        self.progressed.emit(number, progress)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        self._running.pop(number, None)
        self.ended.emit(number, result)

    @Slot(int, object)
    def _on_failed(self, number: int, error: DeskError) -> None:
        self._running.pop(number, None)
        self.failed.emit(number, error)


def _unexpected(error: Exception) -> DeskError:
    reason = str(error).strip().partition("\n")[0][:200] or type(error).__name__
    return LibraryError(
        "That did not work.",
        f"{reason.rstrip('.')}.",
        "Try again.",
        details="".join(traceback.format_exception(error)),
    )
