"""Everything that is done to the open documents goes into journals, from which a crash is made good."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desk.documents import Encoding, Fingerprint, Newline, TextFile, TextForm
from gpt2_desk.documents.journal import JournalClaim
from gpt2_desk.documents.workings import Operation
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import OpenDocument
from gpt2_desk.workers.journal import JournalService

PAGE, CHAT = "page", "chat"

Header = dict[str, Any]
Frozen = Callable[[], dict[str, Any]]


class SafetyNet(QObject):
    """Keeps a journal of each document that is not as it was opened or saved.

    A journal begins with how the document stood before its first change and takes every operation after it; a save
    ends it. So what lies in a journal is what would be lost.

    Args:
        service: writes the journals.
        files: the open documents.
        caret_of: where the caret of a document stands.
    """

    def __init__(
        self,
        service: JournalService,
        files: DocumentController,
        caret_of: Callable[[OpenDocument], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._files = files
        self._caret_of = caret_of
        self._before: dict[int, Frozen] = {}
        self._watched: dict[int, _Watched] = {}
        self._pending: list[tuple[OpenDocument, Operation]] = []
        # The caret moves after the document has changed, so the two are put down together a moment later.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.flush)
        for document in files.documents:
            self.watch(document)
        files.added.connect(self.watch)
        files.closing.connect(self._on_closing)
        files.saved.connect(self._on_saved)
        service.checkpoint_wanted.connect(self._on_checkpoint_wanted)

    @Slot(object)
    def watch(self, document: OpenDocument, claim: JournalClaim | None = None) -> None:
        """Follow a document from now on.

        Args:
            document: the document.
            claim: the journal that it was brought back from; its own takes that one's place at once.
        """
        if document.key not in self._watched:
            # Frozen first: that it is sealed by this is no operation of its journal, which would begin with it.
            self._before[document.key] = document.content.freeze()
            self._watched[document.key] = _Watched(document, self._on_operation)
        if claim is not None:
            frozen = self._before.pop(document.key, document.content.freeze())
            self._service.open(document.key, secrets.token_hex(16), header_of(document), frozen, claim)

    def end(self, *, keep: bool) -> None:
        """Follow no document any more; their journals go unless they are kept for the next start."""
        self.flush()
        for watched in list(self._watched.values()):
            self._end(watched.document, keep=keep)

    @Slot()
    def flush(self) -> None:
        """Hand over what was done since the last time."""
        pending, self._pending = self._pending, []
        carets: dict[int, int] = {}
        for document, operation in pending:
            key = document.key
            if key in self._before:
                self._service.open(key, secrets.token_hex(16), header_of(document), self._before.pop(key))
            caret = carets.setdefault(key, self._caret_of(document))
            self._service.record(key, operation, (caret, caret))

    def _on_operation(self, document: OpenDocument, operation: Operation) -> None:
        # That a text was saved is told by the end of its journal.
        if operation[0] != "saved":
            self._pending.append((document, operation))
            self._soon.start()

    @Slot(object)
    def _on_saved(self, document: OpenDocument) -> None:
        """Nothing would be lost any more; a document into which the model writes goes on being followed."""
        self.flush()
        if document.key not in self._before:
            self._service.close(document.key, keep=False)
        self._before[document.key] = document.content.freeze()

    @Slot(object)
    def _on_closing(self, document: OpenDocument) -> None:
        self.flush()
        self._end(document, keep=False)

    def _end(self, document: OpenDocument, *, keep: bool) -> None:
        watched = self._watched.pop(document.key, None)
        if watched is None:
            return
        document.content.listen(None)
        if self._before.pop(document.key, None) is None:
            self._service.close(document.key, keep=keep)

    @Slot(int)
    def _on_checkpoint_wanted(self, key: int) -> None:
        self.flush()
        watched = self._watched.get(key)
        if watched is not None and key not in self._before:
            document = watched.document
            self._service.checkpoint(key, header_of(document), document.content.freeze())


class _Watched:
    """Tells of a document's operations which document they are of."""

    def __init__(self, document: OpenDocument, tell: Callable[[OpenDocument, Operation], None]) -> None:
        self.document = document
        self._tell = tell
        document.content.listen(self._on_operation)

    def _on_operation(self, operation: Operation) -> None:
        self._tell(self.document, operation)


def header_of(document: OpenDocument) -> Header:
    """What the next start is to know of a document besides its text."""
    file, kind = document.file, PAGE if document.chat is None else CHAT
    if file is None:
        return {"name": document.name, "kind": kind, "path": None}
    return {
        "name": document.name,
        "kind": kind,
        "path": str(file.path),
        "encoding": file.form.encoding.value,
        "newline": file.form.newline.name,
        "size_bytes": file.fingerprint.size_bytes,
        "sha256": file.fingerprint.sha256,
    }


def file_of(header: Header) -> TextFile | None:
    """The file that a header tells of; None where there was none, or it tells nonsense."""
    try:
        if header["path"] is None:
            return None
        form = TextForm(Encoding(header["encoding"]), Newline[header["newline"]])
        fingerprint = Fingerprint(int(header["size_bytes"]), str(header["sha256"]))
        return TextFile(Path(str(header["path"])), "", form, fingerprint)
    except (KeyError, TypeError, ValueError):
        return None
