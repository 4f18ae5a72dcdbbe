"""Reading a journal, as far as it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import UnreadableFileError
from gpt2_desk.documents.file_trouble import unreadable
from gpt2_desk.documents.journal_lines import Record, decode_line

VERSION = 1
"""Of the form of a journal."""
MAX_BYTES = 2_000_000_000
"""Several times the longest text that is opened, with all that can be taken back in it."""

_LONGEST_HEADER_BYTES = 1_000_000

Operation: TypeAlias = list[Any]
"""A change; only the document knows what it means."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Changes that are kept together.

    Attributes:
        at: when, in seconds since the epoch.
        ops: the changes, in order.
        caret: anchor and position after the last of them.
    """

    at: float
    ops: tuple[Operation, ...]
    caret: tuple[int, int]


@dataclass(frozen=True, slots=True)
class JournalContent:
    """What a journal holds.

    Attributes:
        header: "version", "id", "began" in seconds since the epoch, and whatever the writer of the journal added.
        checkpoint: how the document stood.
        batches: what was changed since, in order.
        torn: whether something follows that cannot be read: the end of a line at which a program was killed, or damage.
    """

    header: Record
    checkpoint: Record
    batches: tuple[Batch, ...]
    torn: bool


def read_journal(path: Path) -> JournalContent:
    """Read a journal as far as it is whole.

    Any thread.

    Raises:
        UnreadableFileError: it is not there, its beginning is damaged, or a newer version of the program wrote it. It
            is left as it is.
    """
    try:
        lines = read_file(path, MAX_BYTES).splitlines(keepends=True)
    except OSError as error:
        raise unreadable(path, error) from error
    header, checkpoint = _beginning(path, lines[:2])
    batches: list[Batch] = []
    for line in lines[2:]:
        batch = _batch(line, len(batches) + 1)
        if batch is None:
            break
        batches.append(batch)
    return JournalContent(header, checkpoint, tuple(batches), torn=len(batches) < len(lines) - 2)


def is_of_newer_version(path: Path) -> bool:
    """Whether a newer version of the program wrote a journal, and can read it."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            version = decode_line(file.readline(_LONGEST_HEADER_BYTES)).get("version")
    except (OSError, ValueError):
        return False
    return isinstance(version, int) and version > VERSION


def _beginning(path: Path, lines: Sequence[bytes]) -> tuple[Record, Record]:
    try:
        header = decode_line(lines[0])
        _check_version(path, header.get("version"))
        return header, decode_line(lines[1])
    except (IndexError, ValueError) as error:
        raise UnreadableFileError(
            f"The journal “{path.name}” is damaged.",
            "Its beginning cannot be read, and without it nothing else in it.",
            f"It is kept in {path.parent}.",
            details=repr(error),
        ) from error


def _check_version(path: Path, version: object) -> None:
    if not isinstance(version, int) or version < 1:
        raise ValueError(f"version {version!r}")
    if version > VERSION:
        raise UnreadableFileError(
            f"The journal “{path.name}” was written by a newer version of the program.",
            "This version does not know what is in it.",
            "Start the newer version; the journal is kept.",
        )


def _batch(line: bytes, number: int) -> Batch | None:
    """What a line adds; None where it is torn, damaged, or not the one that comes next."""
    try:
        record = decode_line(line)
    except ValueError:
        return None
    match record:
        case {
            "n": int(n),
            "at": int() | float() as at,
            "ops": list(ops),
            "caret": [int(anchor), int(position)],
        } if n == number and all(isinstance(op, list) for op in ops):
            return Batch(at, tuple(ops), (anchor, position))
    return None
