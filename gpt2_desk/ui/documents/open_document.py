"""A document that is open in a tab."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gpt2_desk.documents import Document, TextFile
from gpt2_desk.documents.open_locks import OpenFileLock
from gpt2_desk.ui.editor.places import ViewState

UNTITLED = "Untitled"


@dataclass(eq=False, slots=True)
class OpenDocument:
    """A document, the file that it came from, and how it was looked at last.

    Attributes:
        key: unique in this process.
        document: the text.
        file: its file as it was read or saved last, without the text; None while it has none.
        saved_at: when it was saved last in this window, in seconds since the epoch; None if not yet.
        view: how the page showed it when another one took its place.
        caret: where its caret is to stand when it is shown first.
        lock: held while its file is open here; None where there is no file, or another window has it open.
        number: tells documents without a file apart.
    """

    key: int
    document: Document
    file: TextFile | None = None
    saved_at: float | None = None
    view: ViewState | None = None
    caret: int | None = None
    lock: OpenFileLock | None = None
    number: int = 1

    @property
    def path(self) -> Path | None:
        """Its file; None while it has none."""
        return self.file.path if self.file else None

    @property
    def name(self) -> str:
        """What to call it."""
        if self.path:
            return self.path.name
        return UNTITLED if self.number == 1 else f"{UNTITLED} {self.number}"

    @property
    def is_blank(self) -> bool:
        """Whether nothing was ever done with it, so that nobody would miss it."""
        document = self.document
        return self.file is None and not len(document) and not document.is_modified and not document.can_redo

    def release(self) -> None:
        """Let others open its file."""
        if self.lock is not None:
            self.lock.release()
            self.lock = None
