"""Text files: reading whatever a writer has, and saving so that nothing is ever lost."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from gpt2_desk.atomic import replace_file
from gpt2_desk.contract import FileChangedError, UnreadableFileError
from gpt2_desk.documents.file_trouble import not_saved, unreadable, unsaved
from gpt2_desk.documents.text_form import TextForm, decode, encode

MAX_BYTES = 200_000_000
"""Longest file that is opened: some thirty times the longest novels."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What tells whether a file is still the same: its content, not its date."""

    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text file as it was read.

    Attributes:
        path: where it is.
        text: what it holds, line breaks as line feeds.
        form: how it lies in the file.
        fingerprint: its content, for `save_text_file` to compare.
    """

    path: Path
    text: str
    form: TextForm
    fingerprint: Fingerprint


def read_text_file(path: Path) -> TextFile:
    """Read a text file.

    Any thread.

    Raises:
        UnreadableFileError: not there, not a file, not to be opened, too long, or not text.
    """
    try:
        _check_readable(path)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    text, form = decode(data, path.name)
    return TextFile(path, text, form, _fingerprint(data))


def save_text_file(path: Path, text: str, form: TextForm, expected: Fingerprint | None) -> Fingerprint:
    """Save a text. The file on disk is at any moment either the old one or the new one, whole.

    Its permissions and, where allowed, its owner stay; a link stays a link. Any thread.

    Args:
        path: where to.
        text: what to save.
        form: how it is to lie in the file.
        expected: what the file must still hold; None replaces whatever is there.

    Returns:
        The new file's fingerprint, for the next save.

    Raises:
        FileChangedError: the file holds something else than expected, or is gone.
        SaveError: it could not be written; what was there before still is.
    """
    data = encode(text, form)
    try:
        target = path.resolve()
        _check_replaceable(target)  # first: what became a pipe would be waited for
        if expected is not None:
            _check_unchanged(target, expected)
        replace_file(target, data)
    except (OSError, ValueError, RuntimeError) as error:
        raise unsaved(path, error) from error
    return _fingerprint(data)


def _fingerprint(data: bytes) -> Fingerprint:
    return Fingerprint(len(data), hashlib.sha256(data).hexdigest())


def _check_readable(path: Path) -> None:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError(f"“{path.name}” is a folder.", todo="Choose a file inside it.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError(f"“{path.name}” is a device, not a file.", todo="Choose a text file.")
    if status.st_size > MAX_BYTES:
        raise UnreadableFileError(
            f"“{path.name}” is too long to open.",
            f"It has more than {MAX_BYTES // 1_000_000} megabytes; a long novel has two.",
            "Part it into several files first.",
        )


def _check_unchanged(target: Path, expected: Fingerprint) -> None:
    try:
        is_same = target.stat().st_size == expected.size_bytes and _fingerprint(target.read_bytes()) == expected
    except FileNotFoundError as error:
        raise FileChangedError(
            f"“{target.name}” is no longer where it was.",
            "It was moved, renamed or deleted by another program.",
            "Save the text as a new file.",
        ) from error
    if not is_same:
        raise FileChangedError(
            f"“{target.name}” was changed by another program.",
            "Saving now would replace what that program wrote.",
            "Save the text under another name, or replace the file knowingly.",
        )


def _check_replaceable(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_file():
        raise not_saved(target, "A folder, or a device, has that name.", "Choose another name.")
    # Replacing a file needs no leave of the file itself, only of its folder; but a locked file is meant to stay.
    if not os.access(target, os.W_OK) and not _is_on_read_only_disk(target):
        raise not_saved(target, "The file is locked against changes.", "Unlock it, or choose another name.")


def _is_on_read_only_disk(target: Path) -> bool:
    """Whether nothing at all can be written there; the attempt to write will say so."""
    return hasattr(os, "statvfs") and bool(os.statvfs(target).f_flag & os.ST_RDONLY)
