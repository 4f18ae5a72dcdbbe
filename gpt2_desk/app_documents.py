"""The part of the composition that has to do with the open documents: tabs, files, journals, recovery."""

from __future__ import annotations

# os.path answers where pathlib raises: of places that the system refuses to speak of.
import os
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.autosave import Autosave
from gpt2_desk.ui.documents.open_document import OpenDocument
from gpt2_desk.ui.documents.recovery import Recovery
from gpt2_desk.ui.documents.safety_net import SafetyNet
from gpt2_desk.ui.documents.storage import Storage
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.workers.journal import JournalService


class DocumentsDesk(QObject):
    """The open documents of one window.

    Attributes:
        files: the documents.
        journal: writes what is done to them.
        net: tells the journal.
        recovery: what a crash has left.
        autosave: saves by itself.
    """

    def __init__(
        self, home: Path, window: MainWindow, keeper: SettingsKeeper, dialogs: Dialogs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self.files = DocumentController(dialogs, keeper, Storage(home), self)
        self.journal = JournalService(home / "journal", self)
        self.net = SafetyNet(self.journal, self.files, self.caret_of, self)
        self.recovery = Recovery(home / "journal", self.files, self.net, dialogs, self)
        self.autosave = Autosave(self.files, keeper, self)
        self.files.set_caret_source(self.caret_of)
        self.files.leaving.connect(self._on_leaving)
        self.files.shown.connect(self._on_shown)
        self.files.saved.connect(self.remember_open)
        self.files.shown.connect(self.remember_open)
        window.page.changed.connect(self.autosave.put_off)
        bar = window.document_bar
        bar.tab_chosen.connect(self.files.choose)
        bar.tab_close_requested.connect(self.files.close_tab)
        bar.tab_moved.connect(self.files.move)
        bar.new_requested.connect(self.files.new)

    def caret_of(self, document: OpenDocument) -> int:
        """Where a document's caret stands, on the page or as it was left."""
        page = self._window.page
        if document.document is page.document_model:
            return page.caret
        return document.view.position if document.view is not None else document.caret or 0

    def start(self, file: Path | None) -> None:
        """Open what was open last, and the file that is given."""
        for name in self._keeper.settings.open_files:
            if os.path.isfile(name):  # noqa: PTH113
                self.files.open_path(name)
        if file is not None:
            self.files.open_path(str(file.absolute()))

    @Slot()
    def remember_open(self) -> None:
        """Have the same files open at the next start, the current one the last."""
        others = [one for one in self.files.documents if one is not self.files.current]
        paths = [one.path for one in (*others, self.files.current) if one.path is not None]
        self._keeper.change(open_files=tuple(str(path) for path in paths))

    def release(self) -> None:
        """The window closes, and nobody wants what is not saved."""
        self.net.end(keep=False)
        for document in self.files.documents:
            document.release()

    def shutdown(self) -> bool:
        """Let the journal's thread end; what is not released stays for the next start. Returns whether it has."""
        self.net.end(keep=True)
        for document in self.files.documents:
            document.release()
        self.journal.flush_now()
        return self.journal.shutdown()

    @Slot(object)
    def _on_leaving(self, document: OpenDocument) -> None:
        document.view = self._window.page.view_state()

    @Slot(object)
    def _on_shown(self, document: OpenDocument) -> None:
        page = self._window.page
        page.set_document_model(document.document)
        if document.view is not None:
            page.restore_view(document.view)
        else:
            page.set_caret(len(document.document) if document.caret is None else document.caret)
        page.setFocus()
