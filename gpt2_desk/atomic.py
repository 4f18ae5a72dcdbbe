"""Reading a file whole, and replacing one in one stroke."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path


def read_file(path: Path, most_bytes: int) -> bytes:
    """Read a file whole, unless that could take forever. Any thread.

    Args:
        path: the file, or a link to it.
        most_bytes: a longer one is refused.

    Raises:
        OSError: it cannot be read, is too long, or is a device or a pipe, of which nobody knows when it answers.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "It is a folder, not a file", str(path))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "It is a device, not a file", str(path))
    if status.st_size > most_bytes:
        raise OSError(errno.EFBIG, "It is too long", str(path))
    return path.read_bytes()


def replace_file(target: Path, data: bytes, *, private: bool = False) -> None:
    """Put new content in a file's place, on the disk for good when this returns.

    The content goes to a new file beside it, which then takes its name: a crash at any moment leaves the old file or
    the new one, never a part of one. A failure leaves the old file and nothing else.

    Args:
        target: the file itself, no link to it; it need not be there yet.
        data: its new content.
        private: whether a file that is not there yet may be read by this account alone.

    Raises:
        OSError: it could not be written.
    """
    beside = target.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        _write(beside, data, _status(target), 0o600 if private else 0o666)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _write(path: Path, data: bytes, old: os.stat_result | None, new_mode: int) -> None:
    # Nobody else reads it before it has the old file's permissions; without an old file, the account's own rule holds.
    mode = new_mode if old is None else 0o600
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if old is not None:
        if hasattr(os, "chown"):
            # Each by itself: the group may be kept where the owner may not, and matters to others.
            for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
                with suppress(PermissionError):
                    os.chown(path, owner, group)
        path.chmod(old.st_mode & 0o7777)


def _sync_folder(folder: Path) -> None:
    # Windows opens no folders and some network disks sync none; the file itself is on the disk by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
