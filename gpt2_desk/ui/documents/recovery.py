"""What a crash has left in journals, brought back at the next start."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document, TextFile, read_text_file
from gpt2_desk.documents.chat import Chat, replay_chat
from gpt2_desk.documents.journal import JournalClaim, JournalContent, claim_orphans
from gpt2_desk.documents.operations import replay
from gpt2_desk.documents.receipt import LATEST_S
from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import UNTITLED, Content, holds_unsaved, text_of
from gpt2_desk.ui.documents.safety_net import CHAT, SafetyNet, file_of
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.translation import told, tr

if TYPE_CHECKING:
    from gpt2_desk.ui.recovery.row import RecoveredPage

_ENDING_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class _Left:
    """A page that was left, and the journal that holds it."""

    claim: JournalClaim
    content: Content
    file: TextFile | None
    name: str
    caret: int | None
    when: float


class Recovery(QObject):
    """Asks which pages are to be brought back, and opens them.

    Signals:
        noticed(str): a journal that nobody can read was put aside.
    """

    noticed = Signal(str)

    def __init__(
        self, folder: Path, files: DocumentController, net: SafetyNet, dialogs: Dialogs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._files = files
        self._net = net
        self._dialogs = dialogs

    @Slot()
    def run(self) -> None:
        """Look for journals that no living window writes; ask, if there are words in them that no file has."""
        left = [page for claim in claim_orphans(self._folder) if (page := self._read(claim)) is not None]
        if not left:
            return
        choice = self._dialogs.pages_to_restore([_shown(key, page) for key, page in enumerate(left)])
        for key, page in enumerate(left):
            if key in choice.restored:
                restored = self._files.adopt(page.content, page.file, page.caret)
                self._net.watch(restored, page.claim)
            elif key in choice.discarded:
                _discard(page.claim)
            else:
                page.claim.close()

    def _read(self, claim: JournalClaim) -> _Left | None:
        try:
            journal = claim.read()
            content = rebuilt(journal)
        except DeskError as error:
            claim.set_aside()
            self.noticed.emit(str(told(error)))
            return None
        except ValueError:
            claim.set_aside()
            self.noticed.emit(
                tr("A page that was open when the program closed cannot be read. What is left is put aside.")
            )
            return None
        file = file_of(journal.header)
        if not holds_unsaved(content, file):
            _discard(claim)
            return None
        last = journal.batches[-1] if journal.batches else None
        caret = last.caret[1] if last and 0 <= last.caret[1] <= len(text_of(content)) else None
        name = str(journal.header.get("name") or tr(UNTITLED))
        when = last.at if last and 0 <= last.at <= LATEST_S else claim.path.stat().st_mtime
        return _Left(claim, content, _as_it_lies(file, text_of(content)), name, caret, when)


def rebuilt(journal: JournalContent) -> Content:
    """The page or chat that a journal tells of; what of its operations cannot be done any more is where it ends.

    Raises:
        ValueError: there is none in it.
    """
    return _rebuilt_chat(journal) if journal.header.get("kind") == CHAT else _rebuilt_page(journal)


def _rebuilt_page(journal: JournalContent) -> Document:
    document = Document.thaw(journal.checkpoint)
    # What was done until an operation that cannot be is worth more than nothing.
    with suppress(ValueError):
        for batch in journal.batches:
            replay(document, batch.ops)
    document.end_stream()
    if plain(document.text) != document.text:
        raise ValueError("a text that no page can show")
    return document


def _rebuilt_chat(journal: JournalContent) -> Chat:
    chat = Chat.thaw(journal.checkpoint)
    with suppress(ValueError):
        for batch in journal.batches:
            replay_chat(chat, batch.ops)
    chat.end_reply()
    return chat


def _as_it_lies(file: TextFile | None, text: str) -> TextFile | None:
    """The file as it is by now where it holds this very text: the program was ended in the middle of a save."""
    try:
        now = read_text_file(file.path) if file is not None else None
    except DeskError:
        return file
    return replace(now, text="") if now is not None and plain(now.text) == text else file


def _discard(claim: JournalClaim) -> None:
    try:
        claim.discard()
    except DeskError:
        claim.close()


def _shown(key: int, page: _Left) -> RecoveredPage:
    from gpt2_desk.ui.recovery.row import RecoveredPage

    ending = text_of(page.content)[-_ENDING_CHARACTERS:]
    return RecoveredPage(key, page.name, page.when, page.content.word_count, ending.strip())
