"""What a crash has left in journals, brought back at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document, TextFile
from gpt2_desk.documents.journal import JournalClaim, JournalContent, claim_orphans
from gpt2_desk.documents.operations import replay
from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import UNTITLED
from gpt2_desk.ui.documents.safety_net import SafetyNet, file_of
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.recovery.row import RecoveredPage

_ENDING_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class _Left:
    """A page that was left, and the journal that holds it."""

    claim: JournalClaim
    document: Document
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
                restored = self._files.adopt(page.document, page.file, page.caret)
                self._net.watch(restored, page.claim)
            elif key in choice.discarded:
                _discard(page.claim)
            else:
                page.claim.close()

    def _read(self, claim: JournalClaim) -> _Left | None:
        try:
            content = claim.read()
            document = rebuilt(content)
        except DeskError as error:
            claim.set_aside()
            self.noticed.emit(str(error))
            return None
        except ValueError:
            claim.set_aside()
            self.noticed.emit("A page that was open when the program closed cannot be read. What is left is put aside.")
            return None
        if not document.is_modified:
            _discard(claim)
            return None
        last = content.batches[-1] if content.batches else None
        caret = last.caret[1] if last and 0 <= last.caret[1] <= len(document) else None
        name = str(content.header.get("name") or UNTITLED)
        when = last.at if last else claim.path.stat().st_mtime
        return _Left(claim, document, file_of(content.header), name, caret, when)


def rebuilt(content: JournalContent) -> Document:
    """The document that a journal tells of; what of its operations cannot be done any more is where it ends.

    Raises:
        ValueError: there is no document in it.
    """
    document = Document.thaw(content.checkpoint)
    try:
        for batch in content.batches:
            replay(document, batch.ops)
    except ValueError:
        pass  # what was done until then is worth more than nothing
    document.end_stream()
    if plain(document.text) != document.text:
        raise ValueError("a text that no page can show")
    return document


def _discard(claim: JournalClaim) -> None:
    try:
        claim.discard()
    except DeskError:
        claim.close()


def _shown(key: int, page: _Left) -> RecoveredPage:
    document = page.document
    ending = document.slice(max(0, len(document) - _ENDING_CHARACTERS), len(document))
    return RecoveredPage(key, page.name, page.when, document.word_count, ending.strip())
