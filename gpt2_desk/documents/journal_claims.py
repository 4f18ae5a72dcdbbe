"""Journals that a program left behind: finding them, and holding them while the writer decides."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from gpt2_desk.contract import SaveError
from gpt2_desk.documents.file_trouble import unsaved
from gpt2_desk.documents.journal_reading import JournalContent, is_of_newer_version, read_journal
from gpt2_desk.documents.open_locks import KernelLock

SUFFIX = ".journal"

_LEFTOVER_S = 24 * 3600
"""Half-written files of programs that were killed are of no use after so long."""


class JournalClaim:
    """A journal that a program left behind, held so that no other window takes it up too.

    Thread: one at a time.
    """

    def __init__(self, path: Path, lock: KernelLock) -> None:
        self.path = path
        self.lock = lock

    def read(self) -> JournalContent:
        """What it holds.

        Raises:
            UnreadableFileError: as of `read_journal`.
        """
        return read_journal(self.path)

    def close(self) -> None:
        """Leave it for the next start."""
        self.lock.release()

    def discard(self) -> None:
        """Delete it.

        Raises:
            SaveError: it could not be deleted; it is there at the next start.
        """
        try:
            delete_journal(self.path)
        finally:
            self.lock.release()

    def set_aside(self) -> None:
        """Keep it under another name, so that it is not found again: it cannot be read.

        One of a newer version stays where that version finds it.
        """
        if not is_of_newer_version(self.path):
            with suppress(OSError):
                self.path.replace(self.path.with_name(f"{self.path.name}.damaged"))
        self.lock.release()


def orphans(folder: Path) -> list[Path]:
    """The journals in a folder that no living process holds, the oldest first."""
    claims = claim_orphans(folder)
    for claim in claims:
        claim.close()
    return [claim.path for claim in claims]


def claim_orphans(folder: Path) -> list[JournalClaim]:
    """Hold all journals in a folder that no living process holds, the oldest first. Any thread."""
    _sweep(folder)
    found = []
    for path in sorted(_files(folder, f"*{SUFFIX}"), key=_changed_at):
        with suppress(OSError):
            lock = KernelLock.try_hold(lock_path(path))
            if lock is not None and path.exists():
                found.append(JournalClaim(path, lock))
            elif lock is not None:  # it was closed while we looked
                lock.release()
    return found


def lock_path(path: Path) -> Path:
    """The lock of a journal."""
    return path.with_suffix(".lock")


def delete_journal(path: Path) -> None:
    """Delete a journal that is held.

    Raises:
        SaveError: it could not be deleted.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        told = unsaved(path, error)
        raise SaveError(
            "The copy of words that are no longer needed could not be deleted.",
            told.why,
            f"It is “{path.name}” in {path.parent}; the next start offers it once more.",
            details=told.details,
        ) from error


def _files(folder: Path, pattern: str) -> list[Path]:
    with suppress(OSError):
        return list(folder.glob(pattern))
    return []


def _changed_at(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _sweep(folder: Path) -> None:
    """Delete what programs that were killed have left and nobody can use."""
    for path in _files(folder, ".*.tmp"):
        if 0 < _changed_at(path) < time.time() - _LEFTOVER_S:
            with suppress(OSError):
                path.unlink()
    for path in _files(folder, "*.lock"):
        with suppress(OSError):
            if not path.with_suffix(SUFFIX).exists() and (lock := KernelLock.try_hold(path)) is not None:
                lock.release()
