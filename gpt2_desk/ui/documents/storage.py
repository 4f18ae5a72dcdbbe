"""Documents to and from their files: the text, the sidecar beside it, and the versions that came before."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from gpt2_desk.atomic import read_file, replace_file
from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document, Encoding, Fingerprint, TextFile, TextForm, read_text_file, save_text_file
from gpt2_desk.documents.backups import Backup, backups, keep_backup
from gpt2_desk.documents.chat import Chat, chat_to_sidecar, chat_with_sidecar, from_text, is_chat_file
from gpt2_desk.documents.file_trouble import unsaved
from gpt2_desk.documents.open_locks import OpenFileLock
from gpt2_desk.documents.sidecar import MAX_BYTES, Opened, sidecar_of, to_sidecar, with_sidecar
from gpt2_desk.ui.documents.open_document import Content, text_of
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.translation import marked, told, tr

UNREADABLE_SIDECAR = marked(
    "What was kept beside this file, such as its alternatives, cannot be read. The text is whole."
)


@dataclass(frozen=True, slots=True)
class Read:
    """A document as it was read.

    Attributes:
        file: its file, without the text.
        opened: the document, and where its caret was.
        notices: sentences that are worth saying.
        chat: the conversation, where the file is one.
    """

    file: TextFile
    opened: Opened
    notices: tuple[str, ...]
    chat: Chat | None = None


class Storage:
    """Reads and saves documents.

    Args:
        home: the program's folder; versions and locks are kept in it.
    """

    def __init__(self, home: Path) -> None:
        self._backups = home / "backups"
        self._locks = home / "open"

    def read(self, path: Path) -> Read:
        """Read a text file with its sidecar.

        Raises:
            UnreadableFileError: it cannot be opened, or is no text.
        """
        file = read_text_file(path)
        text = plain(file.text)
        notices = [_notice(file.form, odd_line_ends=text != file.text)]
        if is_chat_file(path) and (chat := _chat(path, text, notices)) is not None:
            return Read(replace(file, text=""), Opened(Document()), tuple(filter(None, notices)), chat)
        opened = Opened(Document(text))
        try:
            if (data := _sidecar_data(path)) is not None:
                opened = with_sidecar(text, data)
        except (OSError, ValueError):
            notices.append(tr(UNREADABLE_SIDECAR))
        return Read(replace(file, text=""), opened, tuple(filter(None, notices)))

    def write(
        self, path: Path, content: Content, form: TextForm, expected: Fingerprint | None, caret: int
    ) -> tuple[TextFile, str]:
        """Save a document and its sidecar; what the file held before is kept as an earlier version.

        Returns:
            The file, and a sentence worth saying where something beside the text went wrong, or "".

        Raises:
            FileChangedError: the file holds something else than expected, or is gone.
            SaveError: it could not be written; what was there before still is.
        """
        notice = self._keep_version(path)
        text = text_of(content)
        fingerprint = save_text_file(path, text, form, expected)
        notice = self._write_sidecar(path, content, text, caret) or notice
        return TextFile(path, "", form, fingerprint), notice

    def keep_text(self, path: Path, content: Content) -> None:
        """Keep a text that is about to be given up for what its file holds, as an earlier version of the file."""
        with suppress(DeskError):
            keep_backup(self._backups, path, text_of(content).encode(), time.time(), at_most_every_s=0)

    def lock(self, path: Path) -> OpenFileLock | None:
        """Hold a file open for this window; None where another one has it, or no lock can be had."""
        try:
            return OpenFileLock.try_open(self._locks, path)
        except (DeskError, OSError):
            return None

    def versions(self, path: Path) -> list[Backup]:
        """The earlier versions of a file, the newest first."""
        return backups(self._backups, path)

    def _keep_version(self, path: Path) -> str:
        with suppress(OSError):
            data = read_file(path, MAX_BYTES)
            try:
                keep_backup(self._backups, path, data, time.time())
            except DeskError as error:
                return tr("The earlier version of this file could not be kept. {why}", why=told(error).why).strip()
        return ""

    def _write_sidecar(self, path: Path, content: Content, text: str, caret: int) -> str:
        try:
            target = sidecar_of(path)
            if isinstance(content, Chat):
                data: bytes | None = chat_to_sidecar(content, path.name, text)
            else:
                data = to_sidecar(content, path.name, caret)
            if data is not None:
                self._keep_version(target)
                replace_file(target, data)
            elif target.exists():
                self._keep_version(target)
                target.unlink()
        except OSError as error:
            why = told(unsaved(path, error)).why
            words = tr("The text is saved. Its alternatives and notes could not be kept beside it. {why}", why=why)
            return words.strip()
        return ""


def _chat(path: Path, text: str, notices: list[str]) -> Chat | None:
    """The chat of a file; without its sidecar, or with one that nobody can read, that of its text."""
    try:
        if (data := _sidecar_data(path)) is not None:
            return chat_with_sidecar(text, data).chat
    except (OSError, ValueError):
        notices.append(tr(UNREADABLE_SIDECAR))
    return from_text(text)


def _sidecar_data(path: Path) -> bytes | None:
    try:
        return read_file(sidecar_of(path), MAX_BYTES)
    except FileNotFoundError:
        return None


def _notice(form: TextForm, *, odd_line_ends: bool) -> str:
    if odd_line_ends:
        return tr("This file has line ends of a rare kind. Saving makes them ordinary ones.")
    if form.encoding is Encoding.WINDOWS_1252:
        return tr("This file was written in an older encoding, Windows-1252. It is saved in the same.")
    if form.mixed_newlines:
        return tr("This file mixes line ends. Saving gives all lines the commoner kind.")
    return ""
