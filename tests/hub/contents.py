"""Bytes that a repository holds: in memory, on the disk, or made up as they are read."""

from __future__ import annotations

import hashlib
import random
from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path

CHUNK = 1024 * 1024


class Content(ABC):
    """Bytes of a known size that can be read from any place on."""

    size: int

    @abstractmethod
    def read(self, start: int, length: int) -> bytes | memoryview:
        """At most that many bytes from there on; at least one where the content has not ended."""

    @property
    def identity(self) -> str:
        """Changes when the bytes do."""
        return self.sha256

    @cached_property
    def sha256(self) -> str:
        digest = hashlib.sha256()
        for chunk in self.chunks(0, self.size):
            digest.update(chunk)
        return digest.hexdigest()

    @cached_property
    def git_sha1(self) -> str:
        digest = hashlib.sha1(b"blob %d\0" % self.size)
        for chunk in self.chunks(0, self.size):
            digest.update(chunk)
        return digest.hexdigest()

    def chunks(self, start: int, length: int) -> Iterator[bytes | memoryview]:
        end = start + length
        while start < end:
            chunk = self.read(start, min(CHUNK, end - start))
            yield chunk
            start += len(chunk)

    def whole(self) -> bytes:
        return b"".join(self.chunks(0, self.size))


class InMemory(Content):
    def __init__(self, data: bytes) -> None:
        self.size = len(data)
        self._view = memoryview(data)

    def read(self, start: int, length: int) -> memoryview:
        return self._view[start : start + length]


class OnDisk(Content):
    """A file, which the server hands to the kernel instead of reading it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = path.stat().st_size

    def read(self, start: int, length: int) -> bytes:
        with self.path.open("rb") as file:
            file.seek(start)
            return file.read(length)


class GeneratedFile(Content):
    """Pseudo-random bytes of any size that take no room: each MiB is the same but for its first 32 bytes.

    Those tell the MiB's number, so that no two places of the file can be taken for one another.
    """

    def __init__(self, size_bytes: int, seed: int = 0) -> None:
        self.size = size_bytes
        self.seed = seed

    @property
    def identity(self) -> str:
        return f"generated {self.size} {self.seed}"

    def read(self, start: int, length: int) -> memoryview:
        number, offset = divmod(start, CHUNK)
        length = min(length, CHUNK - offset, self.size - start)
        chunk = bytearray(_noise(self.seed))
        chunk[:32] = hashlib.sha256(b"%d %d" % (self.seed, number)).digest()
        return memoryview(chunk)[offset : offset + length]


class Repeated(Content):
    """A beginning and an end with one byte over and over between them."""

    def __init__(self, size_bytes: int, head: bytes, fill: bytes, tail: bytes) -> None:
        self.size = size_bytes
        self._head, self._tail = head, tail
        self._fill = fill * CHUNK

    def read(self, start: int, length: int) -> bytes:
        if start < len(self._head):
            return self._head[start : start + length]
        tail_at = self.size - len(self._tail)
        if start >= tail_at:
            return self._tail[start - tail_at :][:length]
        return self._fill[: min(length, tail_at - start)]


class Flipped(Content):
    """Another content of which some bytes in a row are wrong."""

    def __init__(self, content: Content, at: int, count: int) -> None:
        self.size = content.size
        self._content, self._at, self._count = content, at, count

    def read(self, start: int, length: int) -> bytes | memoryview:
        chunk = self._content.read(start, length)
        first, last = max(start, self._at), min(start + len(chunk), self._at + self._count)
        if first >= last:
            return chunk
        wrong = bytearray(chunk)
        for i in range(first - start, last - start):
            wrong[i] ^= 0xFF
        return memoryview(wrong)


class Resized(Content):
    """Another content cut short, or followed by zeros."""

    def __init__(self, content: Content, size_bytes: int) -> None:
        self.size = max(0, size_bytes)
        self._content = content

    def read(self, start: int, length: int) -> bytes | memoryview:
        length = min(length, self.size - start)
        if start >= self._content.size:
            return bytes(length)
        return self._content.read(start, min(length, self._content.size - start))


def content_of(what: bytes | Path | Content) -> Content:
    if isinstance(what, Content):
        return what
    return OnDisk(what) if isinstance(what, Path) else InMemory(what)


@lru_cache(maxsize=4)
def _noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(CHUNK)
