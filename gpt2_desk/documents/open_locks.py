"""Which files are open, and which journals are being written: locks that end with the process that holds them."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gpt2_desk.contract import SaveError
from gpt2_desk.documents.file_trouble import unsaved

if TYPE_CHECKING:
    from filelock import BaseFileLock


class KernelLock:
    """A lock on a file that serves for nothing else. The system lets go of it when the process ends, however it does.

    Thread: one at a time.
    """

    def __init__(self, path: Path, held: BaseFileLock) -> None:
        self._path = path
        self._held = held

    @classmethod
    def try_hold(cls, path: Path) -> KernelLock | None:
        """Hold a lock; its folder is there.

        Returns:
            The lock, or None where somebody holds it, be it in this process.

        Raises:
            OSError: its file cannot be made or opened.
        """
        from filelock import FileLock, Timeout

        held = FileLock(path, mode=0o600, thread_local=False, is_singleton=False)
        while True:
            try:
                held.acquire(timeout=0)
            except Timeout:
                return None
            # Whoever held it last may have deleted the file between its opening and its locking.
            if path.exists():
                return cls(path, held)
            held.release()

    @property
    def stands(self) -> bool:
        """Whether others still see it: its file may have been deleted together with its folder."""
        return self._path.exists()

    def release(self, *, delete: bool = True) -> None:
        """Let go of it; once is enough, twice does no harm.

        Args:
            delete: whether its file goes too.
        """
        if not self._held.is_locked:
            return  # its file may be another's by now
        if delete:
            # Windows deletes no file that is open; it stays there, and is in nobody's way.
            with suppress(OSError):
                self._path.unlink()
        self._held.release()


class OpenFileLock:
    """One file that is open in one window.

    Thread: one at a time.
    """

    def __init__(self, lock: KernelLock) -> None:
        self._lock = lock

    @classmethod
    def try_open(cls, folder: Path, path: Path) -> OpenFileLock | None:
        """Mark a file as open.

        Args:
            folder: where the marks are kept; it is made where it is not there.
            path: the file; it need not be there.

        Returns:
            The mark, or None where the file is open in another window, of this process or of another.

        Raises:
            SaveError: no marks can be kept there; the file itself may well be sound.
        """
        try:
            make_private_folder(folder)
            lock = KernelLock.try_hold(folder / f"{file_key(path)}.lock")
        except OSError as error:
            told = unsaved(path, error)
            raise SaveError(
                f"Whether “{path.name}” is open in another window cannot be seen.",
                told.why,
                "Open it in one window only.",
                details=told.details,
            ) from error
        return cls(lock) if lock is not None else None

    def release(self) -> None:
        """The file is no longer open here. Once is enough, twice does no harm."""
        self._lock.release()


def file_key(path: Path) -> str:
    """What stands for a file, whichever way its path is written: 64 hexadecimal digits."""
    try:
        place = path.resolve()
    except (OSError, RuntimeError):  # links that lead round in a circle
        place = path.absolute()
    return hashlib.sha256(os.fsencode(os.path.normcase(place))).hexdigest()


def make_private_folder(folder: Path) -> None:
    """Make a folder that this account alone may look into.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(PermissionError):
        folder.chmod(0o700)
