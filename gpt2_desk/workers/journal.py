"""The journals of all open pages, written on a thread of their own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from gpt2_desk.documents.journal import JournalClaim, Operation
from gpt2_desk.workers.journal_keeper import JournalKeeper, Record, State

GATHER_MS = 250
"""Changes of so long are written together."""
SYNC_MS = 1_000
"""What was written is put on the disk so often at most."""


@dataclass(frozen=True, slots=True)
class _Open:
    key: int
    journal_id: str
    header: Record
    state: State
    claim: JournalClaim | None


@dataclass(frozen=True, slots=True)
class _Change:
    key: int
    op: Operation
    caret: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Checkpoint:
    key: int
    header: Record
    state: State


@dataclass(frozen=True, slots=True)
class _Close:
    key: int
    keep: bool


@dataclass(frozen=True, slots=True)
class _Flush:
    done: Future[bool] = field(default_factory=Future)


@dataclass(frozen=True, slots=True)
class _Finish:
    pass


_Entry: TypeAlias = _Open | _Change | _Checkpoint | _Close | _Flush | _Finish


class _Tray:
    """What the GUI thread has put down for the journal's thread, in order.

    The thread takes it by itself: what lies here is written also while the GUI thread is busy.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: list[_Entry] = []

    def put(self, entry: _Entry) -> bool:
        """Put something down; returns whether it is the first, so that the thread is to be told."""
        with self._lock:
            self._entries.append(entry)
            return len(self._entries) == 1

    def take(self) -> list[_Entry]:
        """All that lies here."""
        with self._lock:
            entries, self._entries = self._entries, []
            return entries


class JournalWorker(QObject):
    """Writes what lies in the tray.

    Thread: made on the GUI thread, moved before the thread starts, then used by queued signals alone.
    """

    failed = Signal(object)
    recovered = Signal()
    checkpoint_wanted = Signal(int)

    def __init__(self, folder: Path, tray: _Tray) -> None:
        super().__init__()
        self._folder = folder
        self._tray = tray
        self._keepers: dict[int, JournalKeeper] = {}
        self._told_of_trouble = False
        self._gather = self._timer(GATHER_MS)
        self._gather.timeout.connect(self.work)
        self._rest = self._timer(SYNC_MS)
        self._rest.timeout.connect(self._on_rest_over)

    @Slot()
    def wait_a_little(self) -> None:
        """Work when some more may have come. Worker's thread."""
        if not self._gather.isActive():
            self._gather.start()

    @Slot()
    def work(self) -> None:
        """Do all that lies in the tray. Worker's thread."""
        self._gather.stop()
        finish = False
        for entry in _gathered(self._tray.take()):
            match entry:
                case _Finish():
                    finish = True
                case _Flush():
                    entry.done.set_result(self._flush())
                case list():
                    self._write(entry)
                case _Open() | _Checkpoint() | _Close():
                    self._handle(entry)
        self._tell()
        if finish:
            self._finish()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    def _handle(self, entry: _Open | _Checkpoint | _Close) -> None:
        keeper = self._keepers.get(entry.key)
        match entry:
            case _Open():
                if keeper is not None:  # nobody has closed it, so it is not ours to delete
                    keeper.close(keep=True)
                keeper = JournalKeeper(self._folder, entry.journal_id, entry.claim)
                self._keepers[entry.key] = keeper
                keeper.checkpoint(entry.header, entry.state)
            case _Checkpoint() if keeper is not None:
                keeper.checkpoint(entry.header, entry.state)
            case _Close() if keeper is not None:
                del self._keepers[entry.key]
                keeper.close(keep=entry.keep)
                self._tell_of_the_last(keeper)

    def _write(self, changes: list[_Change]) -> None:
        keeper = self._keepers.get(changes[0].key)
        if keeper is not None:
            keeper.add([change.op for change in changes], changes[-1].caret, time.time())
            keeper.write()

    def _flush(self) -> bool:
        for keeper in self._keepers.values():
            keeper.sync()
        return all(keeper.secure for keeper in self._keepers.values())

    @Slot()
    def _on_rest_over(self) -> None:
        for keeper in self._keepers.values():
            if keeper.restless:
                keeper.sync()
        self._tell()

    def _tell(self) -> None:
        """Say what has changed, and see to it that what is left over is done."""
        troubles = [keeper.trouble for keeper in self._keepers.values() if keeper.trouble is not None]
        if troubles and not self._told_of_trouble:
            self.failed.emit(troubles[0])
        elif self._told_of_trouble and not troubles:
            self.recovered.emit()
        self._told_of_trouble = bool(troubles)
        for key, keeper in self._keepers.items():
            if keeper.takes_wish():
                self.checkpoint_wanted.emit(key)
        if any(keeper.restless for keeper in self._keepers.values()) and not self._rest.isActive():
            self._rest.start()

    def _tell_of_the_last(self, keeper: JournalKeeper) -> None:
        """A journal that is closed makes no more attempts, so this is said whatever was said before."""
        if keeper.trouble is not None and not self._told_of_trouble:
            self.failed.emit(keeper.trouble)

    def _finish(self) -> None:
        for keeper in self._keepers.values():
            keeper.close(keep=True)
        self._keepers.clear()
        self._rest.stop()
        self.thread().quit()


class JournalService(QObject):
    """Keeps a journal for each open page, so that a crash costs at most the last second.

    What is recorded is written within `GATHER_MS` and is then in the system's hands, which outlive the program; once a
    second it is put on the disk.

    Signals, all on the GUI thread:
        failed(DeskError): what is written is not kept safe for now. Said once, until it is kept again.
        recovered(): it is kept again.
        checkpoint_wanted(int): the page of that key is to be given to `checkpoint` as it stands, since its journal has
            grown long, or something went wrong with it. Said again after some seconds where none is given.

    Args:
        folder: of the journals; it is made where it is not there.

    Thread: the GUI's.
    """

    failed = Signal(object)
    recovered = Signal()
    checkpoint_wanted = Signal(int)

    _hurried = Signal()
    _woken = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = _Tray()
        self._open = True
        self._thread = QThread()
        self._thread.setObjectName("journal")
        self._worker = JournalWorker(folder, self._tray)
        self._worker.moveToThread(self._thread)
        self._woken.connect(self._worker.wait_a_little)
        self._hurried.connect(self._worker.work)
        self._worker.failed.connect(self.failed)
        self._worker.recovered.connect(self.recovered)
        self._worker.checkpoint_wanted.connect(self.checkpoint_wanted)
        self._thread.start()

    def open(self, key: int, journal_id: str, header: Record, state: State, claim: JournalClaim | None = None) -> None:
        """Begin a page's journal.

        Args:
            key: the page's, as long as it is open.
            journal_id: of letters, digits, hyphens; unique for good.
            header: what the next start is to know of the page: its file, its title.
            state: how it stands now, or what tells how it stood at this moment: it is called later, on another thread,
                while the page goes on. JSON must know all that is in it, and nobody may change it afterwards.
            claim: the journal that a crash has left and the page was restored from; the new one comes in its place.
        """
        self._post(_Open(key, journal_id, header, state, claim))

    def record(self, key: int, op: Operation, caret: tuple[int, int]) -> None:
        """Keep a change. Costs microseconds.

        Args:
            key: the page's.
            op: the change, which JSON knows; nobody changes it afterwards.
            caret: anchor and position after it.
        """
        if self._open and self._tray.put(_Change(key, op, caret)):
            self._woken.emit()

    def checkpoint(self, key: int, header: Record, state: State) -> None:
        """Begin a page's journal anew with how it stands after all that was recorded; header and state as in `open`."""
        self._post(_Checkpoint(key, header, state))

    def close(self, key: int, *, keep: bool) -> None:
        """End a page's journal.

        Args:
            key: the page's; from now on it may be another's.
            keep: whether the journal stays for the next start; else it is deleted.
        """
        self._post(_Close(key, keep))

    def flush_now(self, timeout_ms: int = 2_000) -> bool:
        """Wait until all that was recorded is on the disk; returns whether it is."""
        flush = _Flush()
        self._post(flush)
        try:
            return self._open and flush.done.result(timeout_ms / 1_000)
        except FutureTimeoutError:
            return False

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Write what there is, leave the journals that were not closed for the next start, let the thread end.

        Returns:
            Whether the thread has ended. If it has not, the caller keeps this object alive until the process ends.
        """
        self._post(_Finish())
        self._open = False
        return self._thread.wait(wait_ms)

    def _post(self, entry: _Entry) -> None:
        if self._open:
            self._tray.put(entry)
            self._hurried.emit()


def _gathered(entries: Iterable[_Entry]) -> list[_Entry | list[_Change]]:
    """The entries in their order; changes of one page that follow each other are joined."""
    gathered: list[_Entry | list[_Change]] = []
    for entry in entries:
        last = gathered[-1] if gathered else None
        if not isinstance(entry, _Change):
            gathered.append(entry)
        elif isinstance(last, list) and last[0].key == entry.key:
            last.append(entry)
        else:
            gathered.append([entry])
    return gathered
