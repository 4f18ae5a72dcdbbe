"""The documents that are open: new, opened, saved, closed, and never thrown away unasked."""

from __future__ import annotations

# os.path answers where pathlib raises: of places that the system refuses to speak of.
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError, FileChangedError
from gpt2_desk.documents import Document, TextFile, TextForm
from gpt2_desk.documents.backups import Backup
from gpt2_desk.documents.chat import Chat
from gpt2_desk.ui.dialogs import Answer, Dialogs
from gpt2_desk.ui.documents.open_document import Content, OpenDocument
from gpt2_desk.ui.documents.open_documents import OpenDocuments
from gpt2_desk.ui.documents.recent_files import RecentFiles
from gpt2_desk.ui.documents.storage import Storage
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import marked, tr

Remedy = tuple[str, Callable[[], object]]
"""What a button beside an error says, and what it does."""

IN_ANOTHER_WINDOW = marked(
    "This file is open in another window of the program. Of two that change it, the second to save is asked first."
)


class DocumentController(OpenDocuments):
    """Opens documents, saves and closes them, and asks where words would be lost.

    Signals, besides those of `OpenDocuments`:
        saved(OpenDocument)
        settled(): opened or saved; whatever was wrong before with a file is so no more.
        failed(DeskError, tuple of `Remedy`)
        noticed(str): something worth a sentence, that is no failure.
    """

    saved = Signal(object)
    settled = Signal()
    failed = Signal(object, object)
    noticed = Signal(str)

    def __init__(
        self, dialogs: Dialogs, keeper: SettingsKeeper, storage: Storage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._recent = RecentFiles(keeper)
        self._storage = storage
        self._caret_of: Callable[[OpenDocument], int] = lambda _document: 0

    def set_caret_source(self, caret_of: Callable[[OpenDocument], int]) -> None:
        """Where the caret of a document stands, to be kept with it."""
        self._caret_of = caret_of

    # Tabs.

    @Slot()
    def new(self) -> None:
        """Open an empty document beside the others, unless the current one is."""
        if not self.current.is_blank:
            self._add(self._opened(Document()))

    @Slot()
    def new_chat(self) -> None:
        """Open an empty chat beside the others."""
        self.show_content(Chat())

    def show_content(self, content: Content) -> OpenDocument:
        """Open a text or a chat that has no file."""
        return self.adopt(content, None, None)

    def adopt(self, content: Content, file: TextFile | None, caret: int | None) -> OpenDocument:
        """Open a document that was brought back from a journal, with the file that it came from.

        It takes the place of the tab that has this file open already, where nothing was changed there.
        """
        restored = self._opened(content, file, caret)
        older = self._by_path(file.path) if file is not None else None
        if older is not None and not older.content.is_modified:
            older.release()
        if file is not None:
            restored.lock = self._storage.lock(file.path)
        self._add(restored)
        if older is not None and not older.content.is_modified:
            self._remove(older)
        return restored

    @Slot()
    def close_current(self) -> bool:
        """Close the current one, asking where words are unsaved."""
        return self.close_tab(self.current.key)

    @Slot(int)
    def close_tab(self, key: int) -> bool:
        """Close a document, asking where words are unsaved; returns whether it is closed."""
        closed = self._by_key(key)
        if closed is None or not self._may_leave(closed):
            return False
        self._remove(closed)
        return True

    def may_close_all(self) -> bool:
        """Whether all can be left now; asks of each whose words are unsaved, and shows it meanwhile."""
        shown = self.current
        may_leave = all(self._may_leave(document) for document in self.documents)
        if may_leave:
            self._show(shown)
        return may_leave

    # Files.

    @Slot()
    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._dialogs.file_to_open(self._recent.folder_beside(self.path))
        if path is not None:
            self.open_path(str(path))

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a file, or show it where it is open already."""
        place = Path(path)
        if (open_already := self._by_path(place)) is not None:
            self._show(open_already)
        elif (opened := self._read(place)) is not None:
            self._recent.remember(place)
            self._add(opened)

    @Slot()
    def save(self) -> bool:
        """Save to the current one's file, or ask for one; returns whether the words are on disk."""
        return self._save(self.current)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a file and save the current one there."""
        return self._save_as(self.current)

    def save_quietly(self, document: OpenDocument) -> bool:
        """Save a document that has a file, where there is something to save; nothing is asked."""
        if document.file is None or not document.content.is_modified:
            return False
        return self._write(document, document.file.path, document.file.form, again=True)

    def versions(self) -> list[Backup]:
        """The earlier versions of the current one's file, the newest first."""
        return self._storage.versions(self.path) if self.path else []

    @Slot()
    def open_earlier(self) -> None:
        """Ask for an earlier version of the current file, and open it as a document without a file."""
        if not (versions := self.versions()):
            self.noticed.emit(tr("There is no earlier version. One is kept whenever a save replaces what a file held."))
            return
        path = self._dialogs.file_to_open(versions[0].path.parent)
        if path is None:
            return
        opened = self._read(path)
        if opened is not None:
            opened.release()
            opened.file = None
            opened.content.mark_unsaved()
            self._add(opened)

    def may_leave(self) -> bool:
        """Whether the current one can be left now; asks where words are unsaved."""
        return self._may_leave(self.current)

    def _may_leave(self, document: OpenDocument) -> bool:
        if not document.is_at_risk:
            return True
        self._show(document)
        match self._dialogs.unsaved_words(document.name):
            case Answer.SAVE:
                return self._save(document)
            case Answer.DISCARD:
                return True
            case Answer.CANCEL:
                return False

    def _read(self, path: Path) -> OpenDocument | None:
        try:
            read = self._storage.read(path)
        except DeskError as error:
            self._recent.forget(path)
            self.failed.emit(error, ((tr("Open another…"), self.open),))
            return None
        opened = self._opened(read.chat or read.opened.document, read.file, read.opened.caret)
        opened.lock = self._storage.lock(path)
        self.settled.emit()
        for notice in (*read.notices, *(() if opened.lock else (tr(IN_ANOTHER_WINDOW),))):
            self.noticed.emit(notice)
        return opened

    def _save(self, document: OpenDocument) -> bool:
        if document.file is None:
            return self._save_as(document)
        return self._write(document, document.file.path, document.file.form, again=True)

    def _save_as(self, document: OpenDocument) -> bool:
        path = self._dialogs.file_to_save(self._recent.folder_beside(self.path) / document.suggested_name)
        if path is None:
            return False
        form = document.file.form if document.file else TextForm()
        return self._write(document, path, form, again=document.path == path)

    def _write(self, document: OpenDocument, path: Path, form: TextForm, *, again: bool) -> bool:
        """Save somewhere; ``again``: to the file it came from, which must hold what it held then."""
        expected = document.file.fingerprint if again and document.file else None
        try:
            file, notice = self._storage.write(path, document.content, form, expected, self._caret_of(document))
        except FileChangedError as error:
            self.failed.emit(error, self._remedies_of_change(document, path, form))
            return False
        except DeskError as error:
            self.failed.emit(error, ((tr("Save as…"), partial(self._save_as, document)),))
            return False
        self._own(document, path)
        document.file, document.saved_at = file, time.time()
        document.content.mark_saved()
        self._recent.remember(path)
        self.settled.emit()
        self.saved.emit(document)
        self.state_changed.emit()
        self.tabs_changed.emit()
        if notice:
            self.noticed.emit(notice)
        return True

    def _own(self, document: OpenDocument, path: Path) -> None:
        if document.path != path or document.lock is None:
            document.release()
            document.lock = self._storage.lock(path)

    def _remedies_of_change(self, document: OpenDocument, path: Path, form: TextForm) -> tuple[Remedy, ...]:
        """What can be done about a file that is not as it was; of use only while the document is open."""

        def keep_mine() -> None:
            if document in self.documents:
                self._write(document, path, form, again=False)

        def take_theirs() -> None:
            if document in self.documents and (theirs := self._reread(document, path)) is not None:
                self._storage.keep_text(path, document.content)
                self._show(document)
                self._add(theirs)
                self._remove(document)

        save_as = (tr("Save as…"), partial(self._save_as, document))
        if os.path.exists(path):  # noqa: PTH110
            return ((tr("Keep mine"), keep_mine), (tr("Take theirs"), take_theirs), save_as)
        return ((tr("Save it there again"), keep_mine), save_as)

    def _reread(self, document: OpenDocument, path: Path) -> OpenDocument | None:
        document.release()
        return self._read(path)
