"""Downloads: a queue, and the thread that works through it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import (
    CancelToken,
    DeskError,
    DownloadProgress,
    DownloadStage,
    DownloadStoppedError,
    ModelRef,
    ReportDownload,
)
from gpt2_desk.workers.download_queue import DownloadQueue, QueuedDownload, Standing
from gpt2_desk.workers.tasks import Task, TaskThread, Work

Remember = Callable[[Sequence[QueuedDownload]], None]


class FetchesModels(Protocol):
    """What the thread does its work with; `gpt2_desk.weights.Library` is one."""

    def fetch(self, name: str, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        """Bring a model here, or what is missing of it."""

    def discard(self, name: str) -> None:
        """Delete what is here of a model on its way."""


class DownloadService(QObject):
    """Works through the queue, one model at a time, and passes on what is heard of it.

    Signals, all on the GUI thread:
        progressed(DownloadProgress): of any download in the queue.
        queue_changed(tuple of QueuedDownload): order or standing of some.
        arrived(ModelRef): a model is here, whole.
        failed(str, DeskError): a download waits for the writer; what is here of it is kept.
        discarded(str): a download was cancelled, and what was here of it is gone.

    Args:
        library: does the work.
        remember: keeps the queue for the next start.

    Thread: the GUI's.
    """

    progressed = Signal(object)
    queue_changed = Signal(object)
    arrived = Signal(object)
    failed = Signal(str, object)
    discarded = Signal(str)

    def __init__(self, library: FetchesModels, remember: Remember, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._remember = remember
        self._queue = DownloadQueue()
        self._held = False
        self._active: tuple[Task, str] | None = None
        self._discarding: dict[int, str] = {}
        self._thread = TaskThread("downloads", self)
        self._thread.progressed.connect(self._on_progressed)
        self._thread.ended.connect(self._on_ended)
        self._thread.failed.connect(self._on_failed)

    @property
    def queue(self) -> tuple[QueuedDownload, ...]:
        """All downloads, in order."""
        return self._queue.items

    @property
    def busy(self) -> bool:
        """Whether one is under way, or just being stopped."""
        return self._active is not None

    def restore(self, names: Sequence[str], paused: Collection[str]) -> None:
        """Take up the queue of the last time; each waits for the writer, for nothing is fetched unasked."""
        for name in names:
            self._queue.restore(name, paused=name in paused)
        self._tell()

    def download(self, name: str, here_bytes: int = 0, total_bytes: int | None = None) -> None:
        """Fetch a model, after those that come first; one that is paused or has failed goes on."""
        self._queue.add(name, here_bytes, total_bytes)
        self._go_on()

    def learn(self, name: str, here_bytes: int, total_bytes: int | None) -> None:
        """What is here of a model that is not under way, as the disk has it."""
        self._queue.learn(name, here_bytes, total_bytes)

    def pause(self, name: str) -> None:
        """Stop a download and keep what is here."""
        self._queue.pause(name)
        self._stop(name)
        self._go_on()

    def pause_all(self) -> None:
        """Stop all downloads and keep what is here."""
        for item in self._queue.items:
            self.pause(item.name)

    def hold(self) -> None:
        """Begin none until `release`: the models are being moved."""
        self._held = True

    def release(self) -> None:
        """Begin those that wait."""
        self._held = False
        self._go_on()

    def cancel(self, name: str) -> None:
        """Stop a download and delete what is here."""
        self._queue.drop(name)
        self._stop(name)
        # In the same row, so that it comes after the end of what it deletes.
        task = self._thread.post(self._discard(name))
        self._discarding[task.number] = name
        self._go_on()

    def move(self, name: str, by: int) -> None:
        """Move a download up (-1) or down (1) in the queue."""
        self._queue.move(name, by)
        self._tell()

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Stop; what is here is kept, and the queue is remembered as it is. Returns whether the thread has ended."""
        self._remember(self._queue.items)
        return self._thread.shutdown(wait_ms)

    def _go_on(self) -> None:
        if self._active is None and not self._held:
            item = self._queue.take_next()
            if item is not None:
                self._active = (self._thread.post(self._fetch(item.name)), item.name)
                self.progressed.emit(item.progress)
        self._tell()

    def _fetch(self, name: str) -> Work:
        return lambda report, cancel: self._library.fetch(name, report, cancel)

    def _discard(self, name: str) -> Work:
        return lambda _report, _cancel: self._library.discard(name)

    def _stop(self, name: str) -> None:
        if self._active is not None and self._active[1] == name:
            self._active[0].cancel.cancel()

    def _tell(self) -> None:
        self._remember(self._queue.items)
        for item in self._queue.items:
            if item.standing is not Standing.ACTIVE:
                self.progressed.emit(item.progress)
        self.queue_changed.emit(self._queue.items)

    def _is_active(self, number: int) -> bool:
        return self._active is not None and self._active[0].number == number

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: DownloadProgress) -> None:
        if self._is_active(number) and self._queue.hear(progress):
            item = self._queue.find(progress.name)
            if item is not None:
                self.progressed.emit(item.progress)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        if self._is_active(number):
            name = self._let_go()
            # It may have been paused or cancelled in the moment in which it arrived; then it is here all the same.
            self._queue.drop(name)
            if isinstance(result, ModelRef):
                self.progressed.emit(DownloadProgress(name, DownloadStage.DONE))
                self.arrived.emit(result)
        elif number in self._discarding:
            self.discarded.emit(self._discarding.pop(number))
        self._go_on()

    @Slot(int, object)
    def _on_failed(self, number: int, error: DeskError) -> None:
        if self._is_active(number):
            name = self._let_go()
            item = self._queue.find(name)
            # One that was stopped is paused or gone by now, or waits for its turn again.
            if item is not None and item.standing is Standing.ACTIVE and not isinstance(error, DownloadStoppedError):
                self._queue.fail(name, error)
                self.failed.emit(name, error)
        elif number in self._discarding:
            name = self._discarding.pop(number)
            self.failed.emit(name, error)
        self._go_on()

    def _let_go(self) -> str:
        assert self._active is not None
        name, self._active = self._active[1], None
        return name
