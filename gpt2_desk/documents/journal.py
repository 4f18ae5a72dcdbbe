"""The journal of a page: how it stood at some moment, and each change since, for the start after a crash."""

from __future__ import annotations

import errno
import os
import re
import time
from contextlib import suppress
from pathlib import Path

from gpt2_desk.atomic import replace_file
from gpt2_desk.contract import SaveError
from gpt2_desk.documents.file_trouble import unsaved
from gpt2_desk.documents.journal_claims import (
    SUFFIX,
    JournalClaim,
    claim_orphans,
    delete_journal,
    lock_path,
    orphans,
)
from gpt2_desk.documents.journal_lines import Record, encode_line
from gpt2_desk.documents.journal_reading import VERSION, Batch, JournalContent, Operation, read_journal
from gpt2_desk.documents.open_locks import KernelLock, make_private_folder

__all__ = [
    "Batch",
    "JournalClaim",
    "JournalContent",
    "JournalFile",
    "Operation",
    "claim_orphans",
    "orphans",
    "read_journal",
]


class JournalFile:
    """A journal that is being written; no other process takes it for one that was left behind.

    Each method that writes raises `SaveError` where it cannot; what was kept before still is, and the same call may
    be made again: half a line that a full disk has left is cut off before the next one.

    Thread: one at a time.
    """

    def __init__(self, path: Path, lock: KernelLock) -> None:
        self._path = path
        self._lock = lock
        self._began = time.time()
        self._descriptor: int | None = None
        self._identity: tuple[int, int] | None = None
        self._count = 0
        self._size = 0
        self._checkpoint_size = 0

    @classmethod
    def create(
        cls, folder: Path, journal_id: str, header: Record, checkpoint: Record, claim: JournalClaim | None = None
    ) -> JournalFile:
        """Begin a journal; it is on the disk when this returns.

        Args:
            folder: of the journals; it is made where it is not there.
            journal_id: of letters, digits, hyphens; no other journal has it.
            header: what to add to it.
            checkpoint: how the document stands.
            claim: a journal that was left behind and is taken up by this one, in whose place the new one comes at one
                stroke; its id counts then. It is used up unless this fails.

        Raises:
            SaveError: it could not be written.
        """
        if claim is None and not re.fullmatch(r"[\w-]{1,100}", journal_id, re.ASCII):
            raise ValueError(f"no id of a journal: {journal_id!r}")
        path = claim.path if claim is not None else folder / f"{journal_id}{SUFFIX}"
        lock = claim.lock if claim is not None else _lock(path)
        journal = cls(path, lock)
        try:
            journal.restart(header, checkpoint)
        except BaseException:
            if claim is None:
                journal._lock.release()
            raise
        return journal

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._path

    @property
    def size(self) -> int:
        """Its length, in bytes."""
        return self._size

    @property
    def checkpoint_size(self) -> int:
        """How much of that is how the document stood, in bytes."""
        return self._checkpoint_size

    def append(self, batch: Batch) -> None:
        """Add changes; they are in the system's hands when this returns, and outlive a crash of the program.

        Raises:
            SaveError: they could not be written. Where the file is no longer there, only `restart` helps.
        """
        line = encode_line({"n": self._count + 1, "at": batch.at, "ops": batch.ops, "caret": batch.caret})
        try:
            _write_all(self._opened(), line)
        except OSError as error:
            self._let_go()
            raise _unkept(self._path, error) from error
        self._count += 1
        self._size += len(line)

    def sync(self) -> None:
        """See to it that what was added is on the disk, and outlives a crash of the system.

        Raises:
            SaveError: the file is no longer there, or the disk refused. Nobody knows what is on it then; `restart`.
        """
        try:
            os.fsync(self._opened())
            self._check_same(self._path.stat())
        except OSError as error:
            self._let_go()
            raise _unkept(self._path, error) from error

    def restart(self, header: Record, checkpoint: Record) -> None:
        """Begin anew with how the document stands now. At any moment the old journal is there, or the new one.

        Raises:
            SaveError: it could not be written; the old one goes on.
        """
        first = {"began": self._began, **header, "version": VERSION, "id": self._path.stem}
        second = encode_line(checkpoint)
        content = encode_line(first) + second
        try:
            make_private_folder(self._path.parent)
            self._hold_on()
            self._let_go()  # Windows replaces no file that is open
            replace_file(self._path, content, private=True)
        except OSError as error:
            raise _unkept(self._path, error) from error
        self._identity = None
        self._count, self._size, self._checkpoint_size = 0, len(content), len(second)

    def close(self) -> None:
        """Stop writing and leave the journal for the next start."""
        self._let_go()
        self._lock.release()

    def discard(self) -> None:
        """Stop writing and delete the journal.

        Raises:
            SaveError: it could not be deleted.
        """
        self._let_go()
        try:
            delete_journal(self._path)
        finally:
            self._lock.release()

    def _opened(self) -> int:
        """The file, cut to its last whole line."""
        if self._descriptor is not None:
            return self._descriptor
        flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags)
        try:
            self._check_same(os.fstat(descriptor))
            os.ftruncate(descriptor, self._size)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return descriptor

    def _check_same(self, status: os.stat_result) -> None:
        """Whether it is still the file that was written: what goes into one that was deleted is lost."""
        identity = (status.st_dev, status.st_ino)
        self._identity = self._identity or identity
        if identity != self._identity or status.st_size < self._size:
            raise FileNotFoundError(errno.ENOENT, "deleted or replaced", str(self._path))

    def _let_go(self) -> None:
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            with suppress(OSError):
                os.close(descriptor)

    def _hold_on(self) -> None:
        if not self._lock.stands:
            self._lock.release(delete=False)
            self._lock = _lock(self._path)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _lock(path: Path) -> KernelLock:
    try:
        make_private_folder(path.parent)
        lock = KernelLock.try_hold(lock_path(path))
    except OSError as error:
        raise _unkept(path, error) from error
    if lock is None:
        raise _unkept(path, FileExistsError(errno.EEXIST, "Another window keeps a journal of that name", str(path)))
    return lock


def _unkept(path: Path, error: OSError) -> SaveError:
    told = unsaved(path, error)
    return SaveError(
        "Unsaved words are not kept safe from a crash for now.",
        told.why,
        "Save your work now and then, until this is solved.",
        details=f"{path}: {told.details}",
    )
