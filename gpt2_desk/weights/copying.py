"""Bringing files from one folder to another, without a second copy on disk where the file system allows it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gpt2_desk.contract import CancelToken
from gpt2_desk.weights.digest import Hasher, pieces


def link_or_copy(source: Path, target: Path, cancel: CancelToken) -> None:
    """Give a file a second name, or copy it where the disk is another one or knows no second names.

    Only for files that are never changed in place, as those of the hub's cache and of the store are.

    Raises:
        DownloadStoppedError: the token was set.
        OSError: it can neither be linked nor copied.
    """
    target.unlink(missing_ok=True)
    source = source.resolve()
    try:
        os.link(source, target)
    except OSError:
        copy_file(source, target, cancel)


def copy_file(
    source: Path,
    target: Path,
    cancel: CancelToken,
    on_bytes: Callable[[int], None] = lambda _: None,
    hasher: Hasher | None = None,
) -> None:
    """Copy a file; it has its name only when it is whole.

    Args:
        source: what to copy; links are followed.
        target: what it is to be.
        cancel: looked at between pieces.
        on_bytes: told how many were copied.
        hasher: reads along.

    Raises:
        DownloadStoppedError: the token was set; nothing stays.
        OSError: it cannot be read or written; nothing stays.
    """
    beside = target.with_name(f"{target.name}.copying")
    try:
        with source.open("rb") as reading, beside.open("wb") as writing:
            for data in pieces(reading, cancel):
                writing.write(data)
                if hasher is not None:
                    hasher.update(data)
                on_bytes(len(data))
            writing.flush()
            os.fsync(writing.fileno())
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
