"""Checks, copies and deletions: what is done with models on the disk, on a thread that downloads do not hold up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import (
    CancelToken,
    DeskError,
    DownloadStoppedError,
    LibraryEntry,
    LibraryError,
    ReportDownload,
)
from gpt2_desk.weights import Library, ModelStore
from gpt2_desk.workers.tasks import Task, TaskThread, Work

if TYPE_CHECKING:
    from gpt2_desk.weights.importing import CachedModel


@dataclass(frozen=True, slots=True)
class Listing:
    """What the library holds at a moment.

    Attributes:
        entries: all models.
        folder: where they are kept.
        used_bytes: what they take there.
        free_bytes: room that is left there; None where the system does not tell.
    """

    entries: tuple[LibraryEntry, ...]
    folder: Path
    used_bytes: int
    free_bytes: int | None


Then = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class _Posted:
    """Something under way: the model it is about, and what to do with what comes of it."""

    task: Task
    name: str
    then: Then


class LibraryService(QObject):
    """Posts such work and passes on what comes of it.

    What only looks has a thread of its own, so that a list comes while gigabytes are copied.

    Signals, all on the GUI thread:
        listed(Listing), found_cached(list of CachedModel), verified(Verification), removed(str),
        imported(ModelRef)
        moved(ModelStore), move_progressed(DownloadProgress), move_failed(DeskError), move_stopped()
        progressed(DownloadProgress): of a check or a copy.
        stopped(str): the writer stopped it.
        failed(str, DeskError): the model's name, or "" where it is of all.

    Thread: the GUI's.
    """

    listed = Signal(object)
    found_cached = Signal(object)
    verified = Signal(object)
    removed = Signal(str)
    imported = Signal(object)
    moved = Signal(object)
    move_progressed = Signal(object)
    move_failed = Signal(object)
    move_stopped = Signal()
    progressed = Signal(object)
    stopped = Signal(str)
    failed = Signal(str, object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._posted: dict[tuple[bool, int], _Posted] = {}
        self._move: Task | None = None
        self._listing_wanted = self._listing_again = False
        self._work = TaskThread("library", self)
        self._look = TaskThread("listing", self)
        self._work.progressed.connect(self._on_progressed)
        self._work.ended.connect(self._on_work_ended)
        self._work.failed.connect(self._on_work_failed)
        self._look.ended.connect(self._on_look_ended)
        self._look.failed.connect(self._on_look_failed)

    @property
    def folder(self) -> Path:
        """Where the models are kept."""
        return self._library.store.folder

    @property
    def moving(self) -> bool:
        """Whether the models are being moved."""
        return self._move is not None

    def refresh(self) -> None:
        """Ask for a `Listing`; one is under way at most, and one more follows where it was asked for since."""
        self._listing_again = self._listing_wanted
        if not self._listing_wanted:
            self._listing_wanted = True
            self._ask(self._list, self._on_listed)

    def find_cached(self) -> None:
        """Look into the cache of the hub's own client."""
        self._ask(self._library.cached, self.found_cached.emit)

    def verify(self, name: str) -> None:
        """Compare a model's files with their fingerprints."""
        self._post(name, partial(self._library.verify, name), self.verified.emit)

    def remove(self, name: str) -> None:
        """Delete a model."""
        self._post(name, lambda _report, _cancel: self._library.remove(name), lambda _: self.removed.emit(name))

    def import_folder(self, folder: Path, *, in_place: bool) -> None:
        """Take a model over from a folder."""
        work = partial(self._library.import_folder, folder, in_place=in_place)
        self._post(folder.name, self._unless_moved(work), self.imported.emit)

    def import_cached(self, model: CachedModel) -> None:
        """Take a model over from the cache."""
        work = partial(self._library.import_cached, model)
        self._post(model.name, self._unless_moved(work), self.imported.emit)

    def move(self, target: Path) -> None:
        """Bring all models to another folder; ``moved`` tells when they are there, and the old ones are still too."""
        self._move = self._post("", partial(self._library.copy_store, target), self._on_moved)

    def stop_move(self) -> None:
        """Stop a move; what was copied by then is not copied again."""
        if self._move is not None:
            self._move.cancel.cancel()

    def clear(self, old: ModelStore, new: ModelStore) -> None:
        """Delete those models of a folder that is no longer the store which are in the new one too."""
        self._post("", lambda _report, _cancel: self._library.clear_store(old, new), lambda _: self.refresh())

    def _unless_moved(self, work: Work) -> Work:
        """What is taken over goes into the store as it is when its turn comes."""
        store = self._library.store

        def checked(report: ReportDownload, cancel: CancelToken) -> object:
            if self._library.store is not store:
                raise LibraryError("The models were moved meanwhile.", todo="Do it once more.")
            return work(report, cancel)

        return checked

    def stop(self, name: str) -> None:
        """Stop what is being done with a model."""
        for posted in self._posted.values():
            if posted.name == name:
                posted.task.cancel.cancel()

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Stop everything; returns whether the threads have ended."""
        ended = self._look.shutdown(wait_ms)
        return self._work.shutdown(wait_ms) and ended

    def _list(self) -> Listing:
        store = self._library.store
        used, free = self._library.used_bytes(), store.free_bytes()
        return Listing(tuple(self._library.entries()), store.folder, used, free)

    def _post(self, name: str, work: Work, then: Then) -> Task:
        task = self._work.post(work)
        self._posted[True, task.number] = _Posted(task, name, then)
        return task

    def _ask(self, look: Callable[[], object], then: Then) -> None:
        task = self._look.post(lambda _report, _cancel: look())
        self._posted[False, task.number] = _Posted(task, "", then)

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: object) -> None:
        if self._move is not None and number == self._move.number:
            self.move_progressed.emit(progress)
        elif (True, number) in self._posted:
            self.progressed.emit(progress)

    @Slot(int, object)
    def _on_work_ended(self, number: int, result: object) -> None:
        self._posted.pop((True, number)).then(result)

    @Slot(int, object)
    def _on_look_ended(self, number: int, result: object) -> None:
        self._posted.pop((False, number)).then(result)

    @Slot(int, object)
    def _on_work_failed(self, number: int, error: DeskError) -> None:
        posted = self._posted.pop((True, number))
        stopped = isinstance(error, DownloadStoppedError)
        if self._move is not None and number == self._move.number:
            self._move = None
            (self.move_stopped.emit if stopped else partial(self.move_failed.emit, error))()
        elif stopped:
            self.stopped.emit(posted.name)
        else:
            self.failed.emit(posted.name, error)

    @Slot(int, object)
    def _on_look_failed(self, number: int, error: DeskError) -> None:
        posted = self._posted.pop((False, number))
        if posted.then == self._on_listed:
            self._listing_wanted = False
        self.failed.emit(posted.name, error)

    def _on_moved(self, store: object) -> None:
        self._move = None
        self.moved.emit(store)

    def _on_listed(self, listing: object) -> None:
        self._listing_wanted = False
        self.listed.emit(listing)
        if self._listing_again:
            self.refresh()
