"""The order of the downloads, and which of them are to go on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from gpt2_desk.contract import DeskError, DownloadProgress, DownloadStage


class Standing(Enum):
    """What is to become of a download."""

    WAITING = auto()
    """It goes on as soon as it is its turn."""
    ACTIVE = auto()
    """It is under way."""
    PAUSED = auto()
    """It waits for the writer, who stopped it."""
    LEFT = auto()
    """It waits for the writer, since the program ended over it."""
    FAILED = auto()
    """It waits for the writer, who has been told why."""


@dataclass(frozen=True, slots=True)
class QueuedDownload:
    """One line of the queue.

    Attributes:
        name: the model.
        standing: what is to become of it.
        progress: what was last heard of it.
        here_bytes: how much of it is here, whatever is being done with it at the moment.
    """

    name: str
    standing: Standing
    progress: DownloadProgress
    here_bytes: int = 0


class DownloadQueue:
    """Downloads in the order in which the writer wants them; one is active at most.

    Thread: one.
    """

    def __init__(self) -> None:
        self._items: list[QueuedDownload] = []

    @property
    def items(self) -> tuple[QueuedDownload, ...]:
        """All of them, in order; those that wait know how many come before."""
        placed, before = [], 0
        for item in self._items:
            if item.standing is Standing.WAITING:
                item = replace(item, progress=replace(item.progress, place=before))
            before += item.standing in (Standing.WAITING, Standing.ACTIVE)
            placed.append(item)
        return tuple(placed)

    def find(self, name: str) -> QueuedDownload | None:
        """The download of a model, or None."""
        return next((item for item in self._items if item.name == name), None)

    def add(self, name: str, here_bytes: int = 0, total_bytes: int | None = None) -> None:
        """Put a model at the end, or let it go on where it is in the queue already."""
        old = self.find(name)
        if old is None:
            progress = DownloadProgress(name, DownloadStage.QUEUED, here_bytes, total_bytes)
            self._items.append(QueuedDownload(name, Standing.WAITING, progress, here_bytes))
        elif old.standing in (Standing.PAUSED, Standing.LEFT, Standing.FAILED):
            self._put(old, Standing.WAITING, _calm(old.progress, DownloadStage.QUEUED))

    def restore(self, name: str, *, paused: bool) -> None:
        """Put a model of the last time at the end; it waits for the writer.

        Args:
            name: the model.
            paused: whether the writer had paused it; else the program ended over it.
        """
        if self.find(name) is None:
            standing = Standing.PAUSED if paused else Standing.LEFT
            self._items.append(QueuedDownload(name, standing, DownloadProgress(name, DownloadStage.PAUSED)))

    def take_next(self) -> QueuedDownload | None:
        """The first that waits, active from now on; None where none waits or one is active."""
        if any(item.standing is Standing.ACTIVE for item in self._items):
            return None
        waiting = next((item for item in self._items if item.standing is Standing.WAITING), None)
        if waiting is None:
            return None
        return self._put(waiting, Standing.ACTIVE, _calm(waiting.progress, DownloadStage.CONNECTING))

    def hear(self, progress: DownloadProgress) -> bool:
        """What the active download tells; returns whether it is one that is listened to."""
        item = self.find(progress.name)
        if item is None or item.standing is not Standing.ACTIVE:
            return False
        if progress.total_bytes is None:
            # Before the hub has told, nothing was counted; what is here has not become less.
            before = item.progress
            progress = replace(progress, done_bytes=before.done_bytes, total_bytes=before.total_bytes)
        self._put(item, Standing.ACTIVE, progress)
        return True

    def learn(self, name: str, here_bytes: int, total_bytes: int | None) -> None:
        """What is here of a model that is not under way, as the disk has it."""
        item = self.find(name)
        if item is not None and item.standing is not Standing.ACTIVE:
            progress = replace(item.progress, done_bytes=here_bytes, total_bytes=total_bytes)
            self._put(item, item.standing, progress)

    def pause(self, name: str) -> None:
        """Let a download wait for the writer."""
        item = self.find(name)
        if item is not None and item.standing in (Standing.WAITING, Standing.ACTIVE):
            self._put(item, Standing.PAUSED, _calm(item.progress, DownloadStage.PAUSED))

    def fail(self, name: str, error: DeskError) -> None:
        """Keep what went wrong with a download."""
        item = self.find(name)
        if item is not None:
            progress = replace(_calm(item.progress, DownloadStage.FAILED), error=error)
            self._put(item, Standing.FAILED, progress)

    def drop(self, name: str) -> None:
        """Take a download out: it is done, or no longer wanted."""
        self._items = [item for item in self._items if item.name != name]

    def move(self, name: str, by: int) -> None:
        """Move a download up (-1) or down (1)."""
        place = next((number for number, item in enumerate(self._items) if item.name == name), None)
        if place is not None:
            item = self._items.pop(place)
            self._items.insert(max(0, place + by), item)

    def _put(self, old: QueuedDownload, standing: Standing, progress: DownloadProgress) -> QueuedDownload:
        new = QueuedDownload(old.name, standing, progress, max(old.here_bytes, progress.done_bytes))
        self._items[self._items.index(old)] = new
        return new


def _calm(progress: DownloadProgress, stage: DownloadStage) -> DownloadProgress:
    """How far it is, without what was true only of the moment."""
    return DownloadProgress(progress.name, stage, progress.done_bytes, progress.total_bytes)
