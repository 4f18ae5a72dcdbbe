"""A document that is open in a tab."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from gpt2_desk.documents import Document, TextFile
from gpt2_desk.documents.chat import Chat, to_text
from gpt2_desk.documents.open_locks import OpenFileLock
from gpt2_desk.ui.editor.places import ViewState
from gpt2_desk.ui.translation import marked, tr

UNTITLED = marked("Untitled")
UNTITLED_CHAT = marked("Chat")

_UNFIT = re.compile(r"[^\w\s'-]")
"""What does not go into the name of a file that is suggested."""

Content = Document | Chat
"""What a tab holds: both are changed by operations, kept in journals, and saved with a sidecar."""


@dataclass(eq=False, slots=True)
class OpenDocument:
    """A document, the file that it came from, and how it was looked at last.

    Attributes:
        key: unique in this process.
        document: the text; empty where it is a chat.
        file: its file as it was read or saved last, without the text; None while it has none.
        saved_at: when it was saved last in this window, in seconds since the epoch; None if not yet.
        view: how the page showed it when another one took its place.
        caret: where its caret is to stand when it is shown first.
        lock: held while its file is open here; None where there is no file, or another window has it open.
        number: tells documents without a file apart.
        chat: the conversation; None where it is a page.
    """

    key: int
    document: Document
    file: TextFile | None = None
    saved_at: float | None = None
    view: ViewState | None = None
    caret: int | None = None
    lock: OpenFileLock | None = None
    number: int = 1
    chat: Chat | None = None

    @property
    def content(self) -> Content:
        """The page's text, or the chat."""
        return self.document if self.chat is None else self.chat

    @property
    def path(self) -> Path | None:
        """Its file; None while it has none."""
        return self.file.path if self.file else None

    @property
    def name(self) -> str:
        """What to call it."""
        if self.path:
            return self.path.name
        name = tr(UNTITLED) if self.chat is None else tr(UNTITLED_CHAT)
        return name if self.number == 1 else f"{name} {self.number}"

    @property
    def suggested_name(self) -> str:
        """The name of a file to save it in: its own, or one of its first words."""
        if self.path:
            return self.path.name
        if self.chat is not None:
            setup = self.chat.setup
            names = tr("{writer} and {model}", writer=setup.writer, model=setup.model)
            return f"{_UNFIT.sub('', names).strip() or tr(UNTITLED_CHAT)}.chat.md"
        text = self.document.slice(0, min(len(self.document), 500))
        line = next((line for line in text.splitlines() if line), "")
        words = _UNFIT.sub("", line).split()[:5]
        return f"{' '.join(words)[:60].strip() or tr(UNTITLED)}.md"

    @property
    def is_blank(self) -> bool:
        """Whether nothing was ever done with it, so that nobody would miss it."""
        document = self.document
        is_empty_page = self.chat is None and self.file is None and not len(document)
        return is_empty_page and not document.is_modified and not document.can_redo

    @property
    def is_being_written(self) -> bool:
        """Whether a model writes in it."""
        return self.document.stream_head is not None if self.chat is None else self.chat.reply is not None

    @property
    def is_at_risk(self) -> bool:
        """Whether something would be lost with it."""
        return holds_unsaved(self.content, self.file)

    def release(self) -> None:
        """Let others open its file."""
        if self.lock is not None:
            self.lock.release()
            self.lock = None


def holds_unsaved(content: Content, file: TextFile | None) -> bool:
    """Whether something is in it that is in no file; what has no file and is empty again holds nothing."""
    if isinstance(content, Chat):
        return content.is_modified and (file is not None or bool(content.path) or bool(content.setup.scene))
    return content.is_modified and (file is not None or bool(len(content)) or any(content.notes))


def text_of(content: Content) -> str:
    """What its text file holds, or would hold."""
    return to_text(content) if isinstance(content, Chat) else content.text
