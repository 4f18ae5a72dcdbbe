"""A file on its way: what is here of it, and what it is a part of."""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from io import FileIO
from pathlib import Path

from gpt2_desk.atomic import replace_file
from gpt2_desk.contract import CancelToken
from gpt2_desk.weights.digest import READ_BYTES, RemoteFile, pieces
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.record import RECORD

PART = ".part"
SIDECAR = ".part.json"
MARK_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Origin:
    """What a part belongs to. A part of something else is not gone on with.

    Attributes:
        repo_id, commit: where on the hub.
        file: which file, with its size and fingerprint.
    """

    repo_id: str
    commit: str
    file: RemoteFile


class Part:
    """``NAME.part``, with ``NAME.part.json`` beside it that says what it is.

    Bytes are only ever added, and the length of the file says how many are here: a kill at any moment loses none that
    the system was given. After a power cut a file may have its length and not its bytes; so the sidecar also holds
    the fingerprint of the beginning at every 64 MB, and what does not match is thrown away when the part is opened.

    Args:
        target: the file to be.
        origin: what it is.

    Thread: one at a time; two programs are kept apart by the lock of the model.
    """

    def __init__(self, target: Path, origin: Origin) -> None:
        self.target = target
        self.origin = origin
        self._path = target.with_name(target.name + PART)
        self._sidecar = target.with_name(target.name + SIDECAR)
        self._hasher = origin.file.hasher()
        self._marks: list[tuple[int, str]] = []
        self._file: FileIO | None = None
        self._syncing: threading.Thread | None = None
        self.size = 0

    def __enter__(self) -> Part:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def size_on_disk(self) -> int:
        """How many bytes lie here before it is open, whatever they belong to."""
        return self._path.stat().st_size if self._path.is_file() else 0

    @property
    def complete(self) -> bool:
        """Whether all bytes are here; they may still be wrong."""
        return self.size == self.origin.file.size

    def open(self, meter: Meter, cancel: CancelToken) -> None:
        """Read what is here, so that the rest can be added; throw away what belongs to something else.

        Raises:
            DownloadStoppedError: the token was set.
            OSError: it cannot be read or written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        marks = self._marks_here()
        if marks is None:
            self._file = FileIO(self._path, "w+")
            self._write_sidecar()
            return
        self._file = FileIO(self._path, "r+")
        self._read_on(marks, meter, cancel)
        self._file.seek(self.size)
        self._file.truncate()

    def add(self, chunk: bytes) -> None:
        """Add the bytes that follow.

        Raises:
            OSError: they could not be written; those that could are a part of the part all the same.
        """
        assert self._file is not None
        view = memoryview(chunk)
        while view:
            written = self._file.write(view)
            view = view[written:]
        self._hasher.update(chunk)
        before, self.size = self.size, self.size + len(chunk)
        if before // MARK_BYTES != self.size // MARK_BYTES:
            self._mark()
            self._sync_behind()

    def _sync_behind(self) -> None:
        """Let the disk begin with what is here, so that a large file does not seem to hang at its end."""
        assert self._file is not None
        if self._syncing is None or not self._syncing.is_alive():
            behind = os.dup(self._file.fileno())
            self._syncing = threading.Thread(target=_sync_and_close, args=(behind,), name="sync", daemon=True)
            self._syncing.start()

    def start_over(self) -> None:
        """Throw away what is here."""
        assert self._file is not None
        self._file.seek(0)
        self._file.truncate()
        self._hasher, self._marks, self.size = self.origin.file.hasher(), [], 0
        self._write_sidecar()

    def is_sound(self) -> bool:
        """Whether the bytes are all here and match the fingerprint."""
        return self.complete and self.origin.file.matches(self._hasher)

    def finish(self) -> None:
        """Give the file its own name. Call when `is_sound`."""
        assert self._file is not None
        os.fsync(self._file.fileno())
        self.close()
        self._path.replace(self.target)
        self._sidecar.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; what is here stays."""
        if self._file is not None:
            self._file.close()
            self._file = None
        if os.name == "nt" and self._syncing is not None:
            self._syncing.join()  # there, a file that is open anywhere can be neither renamed nor deleted

    def _marks_here(self) -> list[tuple[int, str]] | None:
        """The marks of the part that is here; None where there is none, or one of something else."""
        try:
            origin, *marks = self._sidecar.read_bytes().splitlines()
            same = json.loads(origin) == asdict(self.origin) and self._path.is_file()
        except (OSError, ValueError, RecursionError):
            return None
        return _rising(marks) if same else None

    def _write_sidecar(self) -> None:
        """One line for what it is; those for the marks follow."""
        replace_file(self._sidecar, json.dumps(asdict(self.origin)).encode() + b"\n")

    def _mark(self) -> None:
        # Not forced to the disk, which would hold up the download each time: a mark that a power cut takes is missed
        # by nobody, as the bytes that it is for are hardly on the disk either.
        self._marks.append((self.size, self._hasher.hexdigest()))
        with self._sidecar.open("ab") as sidecar:
            sidecar.write(json.dumps(self._marks[-1]).encode() + b"\n")

    def _read_on(self, marks: list[tuple[int, str]], meter: Meter, cancel: CancelToken) -> None:
        """Take in what is here, up to the last mark that is right where one is wrong."""
        assert self._file is not None
        here = min(os.fstat(self._file.fileno()).st_size, self.origin.file.size)
        here = self._without_zeros(here, max((end for end, _ in marks if end <= here), default=0))
        for end, digest in marks:
            if end > here:
                break
            sound = self._hasher.copy()
            self._read_to(end, meter, cancel)
            if self._hasher.hexdigest() != digest:
                meter.add(self._last_mark - self.size)
                self._hasher, self.size = sound, self._last_mark
                return
            self._marks.append((end, digest))
        self._read_to(here, meter, cancel)

    def _without_zeros(self, end: int, start: int) -> int:
        """Where the bytes end but for zeros behind the last mark: a power cut may leave nothing else of them."""
        assert self._file is not None
        while end > start:
            before = max(start, end - READ_BYTES)
            self._file.seek(before)
            piece = self._file.read(end - before).rstrip(b"\0")
            end = before + len(piece)
            if piece:
                break
        self._file.seek(0)
        return end

    @property
    def _last_mark(self) -> int:
        return self._marks[-1][0] if self._marks else 0

    def _read_to(self, end: int, meter: Meter, cancel: CancelToken) -> None:
        assert self._file is not None
        for data in pieces(self._file, cancel, end - self.size):
            self._hasher.update(data)
            self.size += len(data)
            meter.add(len(data))


def _sync_and_close(descriptor: int) -> None:
    # What fails here fails at the end as well, where somebody hears of it.
    with suppress(OSError):
        os.fsync(descriptor)
    os.close(descriptor)


def _rising(lines: list[bytes]) -> list[tuple[int, str]]:
    """Marks as far as they can be some: each behind the one before."""
    found: list[tuple[int, str]] = []
    with suppress(ValueError, TypeError, RecursionError):
        for line in lines:
            size, digest = json.loads(line)
            if type(size) is not int or not isinstance(digest, str) or size <= (found[-1][0] if found else 0):
                break
            found.append((size, digest))
    return found


def part_bytes(folder: Path) -> int:
    """How many bytes of a model are in a folder: whole files, and parts."""
    total = 0
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name != RECORD and not path.name.endswith(SIDECAR) and not path.name.startswith("."):
                with suppress(OSError):
                    total += path.stat().st_size
    return total
