"""What the disk refuses, in a writer's words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from gpt2_desk.contract import DiskFullError, LibraryError

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def disk_in_words() -> Iterator[None]:
    """Let what the system says of the disk come out as a `LibraryError`."""
    try:
        yield
    except OSError as error:
        raise of_the_disk(error) from error


def disk_full(needed: int | None = None, free: int | None = None) -> DiskFullError:
    """There is no room; where the numbers are known they are told."""
    why = "The disk is full; what is here is kept."
    if needed is not None and free is not None:
        why = f"{gigabytes(needed)} is needed, {gigabytes(free)} is free."
    return DiskFullError("Not enough room.", why, "Make room, or keep the models in another folder.")


def of_the_disk(error: OSError) -> LibraryError:
    """A failure to read or write the models' folder."""
    if error.errno in _NO_ROOM:
        return disk_full()
    if error.errno == errno.EFBIG:
        return DiskFullError(
            "The file is too large for this disk.",
            "Some keep no file above 4 GB, as memory sticks often do.",
            "Keep the models on another disk.",
        )
    return LibraryError(
        "The folder of models cannot be used.",
        f"The system says: {error.strerror}." if error.strerror else "",
        f"See whether {error.filename} may be read and written, or keep the models in another folder."
        if error.filename
        else "Keep the models in another folder.",
        details=repr(error),
    )


def gigabytes(size: int) -> str:
    """A number of bytes, short."""
    return f"{size / 1e9:.1f} GB" if size >= 95_000_000 else f"{max(size / 1e6, 0.1):.1f} MB"
