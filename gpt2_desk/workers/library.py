"""Checks, copies and deletions: what is done with models on the disk, on a thread that downloads do not hold up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError, DownloadStoppedError, LibraryEntry
from gpt2_desk.weights import CachedModel, Library, ModelStore, clear_store, copy_store, store_bytes
from gpt2_desk.workers.tasks import Task, TaskThread, Work


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


class LibraryService(QObject):
    """Posts such work and passes on what comes of it.

    Signals, all on the GUI thread:
        listed(Listing), found_cached(list of CachedModel), verified(Verification), removed(str),
        imported(ModelRef), moved(ModelStore)
        progressed(DownloadProgress): of a check or a copy.
        token_told(bool, bool): whether there is a token of the hub, and whether the environment gives it.
        token_failed(DeskError): it could not be kept or removed.
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
    progressed = Signal(object)
    token_told = Signal(bool, bool)
    token_failed = Signal(object)
    stopped = Signal(str)
    failed = Signal(str, object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks: dict[int, tuple[Task, str, Callable[[object], object]]] = {}
        self._listing_wanted = False
        self._thread = TaskThread("library", self)
        self._thread.progressed.connect(self._on_progressed)
        self._thread.ended.connect(self._on_ended)
        self._thread.failed.connect(self._on_failed)

    @property
    def folder(self) -> Path:
        """Where the models are kept."""
        return self._library.store.folder

    def refresh(self) -> None:
        """Ask for a `Listing`; however often, one is waited for at a time."""
        if not self._listing_wanted:
            self._listing_wanted = True
            self._post("", lambda _report, _cancel: self._list(), self._on_listed)

    def find_cached(self) -> None:
        """Look into the cache of the hub's own client."""
        self._post("", lambda _report, _cancel: self._library.cached(), self.found_cached.emit)

    def verify(self, name: str) -> None:
        """Compare a model's files with their fingerprints."""
        self._post(name, partial(self._library.verify, name), self.verified.emit)

    def remove(self, name: str) -> None:
        """Delete a model."""

        def work(_report: object, _cancel: object) -> str:
            self._library.remove(name)
            return name

        self._post(name, work, self.removed.emit)

    def import_folder(self, folder: Path, *, in_place: bool) -> None:
        """Take a model over from a folder."""
        work = partial(self._library.import_folder, folder, in_place=in_place)
        self._post(folder.name, work, self.imported.emit)

    def import_cached(self, model: CachedModel) -> None:
        """Take a model over from the cache."""
        self._post(model.name, partial(self._library.import_cached, model), self.imported.emit)

    def move(self, target: Path) -> None:
        """Bring all models to another folder; ``moved`` tells when they are there, and the old ones are still too."""
        self._post("", partial(copy_store, self._library.store, target), self.moved.emit)

    def clear(self, store: ModelStore) -> None:
        """Delete the models of a folder that is no longer the store."""
        self._post("", lambda _report, _cancel: clear_store(store), lambda _: self.refresh())

    def ask_for_token(self) -> None:
        """Ask the keyring, which may ask the writer to unlock it, whether it has a token."""
        self._post_about_token(lambda: None)

    def keep_token(self, token: str) -> None:
        """Put a token into the keyring."""
        self._post_about_token(partial(self._library.token.keep, token))

    def forget_token(self) -> None:
        """Take the token out of the keyring."""
        self._post_about_token(self._library.token.forget)

    def _post_about_token(self, change: Callable[[], None]) -> None:
        def work(_report: object, _cancel: object) -> DeskError | None:
            try:
                change()
            except DeskError as error:
                return error
            return None

        def ask(_report: object, _cancel: object) -> tuple[bool, bool]:
            token = self._library.token
            return token.get() is not None, token.from_environment

        self._post("", work, self._on_token_changed)
        self._post("", ask, self._on_token_asked)

    def _on_token_changed(self, error: object) -> None:
        if error is not None:
            self.token_failed.emit(error)

    def _on_token_asked(self, told: object) -> None:
        assert isinstance(told, tuple)
        self.token_told.emit(*told)

    def stop(self, name: str) -> None:
        """Stop what is being done with a model; "" stops a move."""
        for task, of, _ in self._tasks.values():
            if of == name:
                task.cancel.cancel()

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Stop everything; returns whether the thread has ended."""
        return self._thread.shutdown(wait_ms)

    def _list(self) -> Listing:
        store = self._library.store
        return Listing(tuple(self._library.entries()), store.folder, store_bytes(store), store.free_bytes())

    def _post(self, name: str, work: Work, then: Callable[[object], object]) -> None:
        task = self._thread.post(work)
        self._tasks[task.number] = (task, name, then)

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: object) -> None:
        if number in self._tasks:
            self.progressed.emit(progress)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        _, _, then = self._tasks.pop(number)
        then(result)

    @Slot(int, object)
    def _on_failed(self, number: int, error: DeskError) -> None:
        _, name, then = self._tasks.pop(number)
        if then == self._on_listed:
            self._listing_wanted = False
        if isinstance(error, DownloadStoppedError):
            self.stopped.emit(name)
        else:
            self.failed.emit(name, error)

    def _on_listed(self, listing: object) -> None:
        self._listing_wanted = False
        self.listed.emit(listing)
