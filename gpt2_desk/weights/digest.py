"""Fingerprints of files, as the hub gives them: SHA-256 for large ones, git's blob SHA-1 for small ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, Protocol

from gpt2_desk.contract import CancelToken, DownloadStoppedError

READ_BYTES = 1 << 20


class Hasher(Protocol):
    """What `hashlib` makes."""

    def update(self, data: bytes | memoryview, /) -> None:
        """Read on."""

    def hexdigest(self) -> str:
        """The fingerprint of what was read so far."""

    def copy(self) -> Hasher:
        """Another that has read the same."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository at one commit.

    Attributes:
        path: its name in the repository.
        size: in bytes.
        sha256: its fingerprint where the hub keeps it in large-file storage, else "".
        git_sha1: else git's own, of a header and the bytes; "" where only the size is known.
    """

    path: str
    size: int
    sha256: str = ""
    git_sha1: str = ""

    @property
    def has_fingerprint(self) -> bool:
        """Whether its bytes can be compared with something."""
        return bool(self.sha256 or self.git_sha1)

    def hasher(self) -> Hasher:
        """What reads its bytes, for `matches`."""
        if self.sha256 or not self.git_sha1:
            return hashlib.sha256()
        return hashlib.sha1(b"blob %d\0" % self.size, usedforsecurity=False)

    def matches(self, hasher: Hasher) -> bool:
        """Whether the bytes read are this file's; true where nothing is known to compare them with."""
        return not self.has_fingerprint or hasher.hexdigest() == (self.sha256 or self.git_sha1)


def pieces(file: BinaryIO | RawIOBase, cancel: CancelToken, limit: int | None = None) -> Iterator[bytes]:
    """The rest of a file, a megabyte at a time.

    Args:
        file: open for reading.
        cancel: looked at before each piece.
        limit: how many bytes at most; None reads to the end.

    Raises:
        DownloadStoppedError: the token was set.
        OSError: it cannot be read.
    """
    left = limit
    while left is None or left > 0:
        if cancel.cancelled:
            raise DownloadStoppedError("The work was stopped.")
        data = file.read(READ_BYTES if left is None else min(READ_BYTES, left))
        if not data:
            return
        yield data
        if left is not None:
            left -= len(data)


def safetensors_header_fits(path: Path) -> bool:
    """Whether the table at the head of a safetensors file lies within the file and within reason."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
    return 2 <= length <= min(100 << 20, path.stat().st_size - 8)
