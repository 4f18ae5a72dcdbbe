"""The documents that are open: new, opened, saved, closed, and never thrown away unasked."""

from __future__ import annotations

# os.path answers where pathlib raises: of places that the system refuses to speak of.
import os
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError, FileChangedError
from gpt2_desk.documents import Document, TextFile, TextForm
from gpt2_desk.documents.backups import Backup
from gpt2_desk.documents.chat import Chat
from gpt2_desk.ui.dialogs import Answer, Dialogs
from gpt2_desk.ui.documents.open_document import Content, OpenDocument
from gpt2_desk.ui.documents.storage import Storage
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import marked, tr

Remedy = tuple[str, Callable[[], object]]
"""What a button beside an error says, and what it does."""

IN_ANOTHER_WINDOW = marked(
    "This file is open in another window of the program. Of two that change it, the second to save is asked first."
)


class DocumentController(QObject):
    """Holds the open documents and their files; one of them is the current one.

    Signals:
        leaving(OpenDocument): it is about to make room for another on the page.
        shown(OpenDocument): it is the current one now.
        added(OpenDocument), closing(OpenDocument): open from now on; not open any more in a moment.
        tabs_changed(): which are open, in which order, or their names.
        state_changed(): the current one's name, whether it is saved, or when.
        saved(OpenDocument)
        settled(): opened or saved; whatever was wrong before with a file is so no more.
        failed(DeskError, tuple of `Remedy`)
        noticed(str): something worth a sentence, that is no failure.
    """

    leaving = Signal(object)
    shown = Signal(object)
    added = Signal(object)
    closing = Signal(object)
    tabs_changed = Signal()
    state_changed = Signal()
    saved = Signal(object)
    settled = Signal()
    failed = Signal(object, object)
    noticed = Signal(str)

    def __init__(
        self, dialogs: Dialogs, keeper: SettingsKeeper, storage: Storage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._keeper = keeper
        self._storage = storage
        self._keys = count(1)
        self._current = OpenDocument(next(self._keys), Document())
        self._open = [self._current]
        self._caret_of: Callable[[OpenDocument], int] = lambda _document: 0

    def set_caret_source(self, caret_of: Callable[[OpenDocument], int]) -> None:
        """Where the caret of a document stands, to be kept with it."""
        self._caret_of = caret_of

    @property
    def current(self) -> OpenDocument:
        """The one on the page."""
        return self._current

    @property
    def documents(self) -> Sequence[OpenDocument]:
        """All that are open, in the order of their tabs."""
        return tuple(self._open)

    @property
    def document(self) -> Document:
        """The current one's text."""
        return self._current.document

    @property
    def path(self) -> Path | None:
        """The current one's file; None while it has none."""
        return self._current.path

    @property
    def name(self) -> str:
        """What to call the current one."""
        return self._current.name

    @property
    def saved_at(self) -> float | None:
        """When the current one was saved last in this window, in seconds since the epoch; None if not yet."""
        return self._current.saved_at

    # Tabs.

    @Slot()
    def new(self) -> None:
        """Open an empty document beside the others, unless the current one is."""
        if not self._current.is_blank:
            self._add(OpenDocument(next(self._keys), Document()))

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

    def _opened(self, content: Content, file: TextFile | None, caret: int | None) -> OpenDocument:
        if isinstance(content, Chat):
            return OpenDocument(next(self._keys), Document(), file, chat=content)
        return OpenDocument(next(self._keys), content, file, caret=caret)

    @Slot(int)
    def choose(self, key: int) -> None:
        """Show another of the open documents."""
        chosen = self._by_key(key)
        if chosen is not None:
            self._show(chosen)

    @Slot()
    def choose_next(self) -> None:
        """Show the next one, round and round."""
        self._step(1)

    @Slot()
    def choose_previous(self) -> None:
        """Show the one before."""
        self._step(-1)

    @Slot(int, int)
    def move(self, key: int, index: int) -> None:
        """Put a tab elsewhere."""
        moved = self._by_key(key)
        if moved is not None:
            self._open.remove(moved)
            self._open.insert(index, moved)
            self.tabs_changed.emit()

    @Slot()
    def close_current(self) -> bool:
        """Close the current one, asking where words are unsaved."""
        return self.close_tab(self._current.key)

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
        shown = self._current
        may_leave = all(self._may_leave(document) for document in self.documents)
        if may_leave:
            self._show(shown)
        return may_leave

    def _add(self, opened: OpenDocument) -> None:
        blank = self._current if self._current.is_blank else None
        alike = [one for one in self._open if one.path is None and (one.chat is None) == (opened.chat is None)]
        taken = {one.number for one in alike if one is not blank}
        opened.number = next(number for number in count(1) if number not in taken)
        self._open.insert(self._open.index(self._current) + 1, opened)
        self.added.emit(opened)
        self._show(opened)
        if blank is not None:
            self._remove(blank)

    def _remove(self, closed: OpenDocument) -> None:
        index = self._open.index(closed)
        if len(self._open) == 1:
            self._open.append(OpenDocument(next(self._keys), Document()))
            self.added.emit(self._open[-1])
        if closed is self._current:
            others = [document for document in self._open if document is not closed]
            self._show(others[min(index, len(others) - 1)])
        self.closing.emit(closed)
        self._open.remove(closed)
        closed.release()
        self.tabs_changed.emit()

    def _show(self, shown: OpenDocument) -> None:
        if shown is not self._current:
            self.leaving.emit(self._current)
            self._current = shown
            self.shown.emit(shown)
            self.state_changed.emit()
        self.tabs_changed.emit()

    def _step(self, by: int) -> None:
        index = self._open.index(self._current)
        self._show(self._open[(index + by) % len(self._open)])

    def _by_key(self, key: int) -> OpenDocument | None:
        return next((document for document in self._open if document.key == key), None)

    def _by_path(self, path: Path) -> OpenDocument | None:
        with_file = ((document, document.path) for document in self._open)
        return next((document for document, own in with_file if own is not None and _is_same(own, path)), None)

    # Files.

    @Slot()
    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._dialogs.file_to_open(self._folder())
        if path is not None:
            self.open_path(str(path))

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a file, or show it where it is open already."""
        place = Path(path)
        if (open_already := self._by_path(place)) is not None:
            self._show(open_already)
        elif (opened := self._read(place)) is not None:
            self._add(opened)

    @Slot()
    def save(self) -> bool:
        """Save to the current one's file, or ask for one; returns whether the words are on disk."""
        return self._save(self._current)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a file and save the current one there."""
        return self._save_as(self._current)

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
        return self._may_leave(self._current)

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
            self._forget(path)
            self.failed.emit(error, ((tr("Open another…"), self.open),))
            return None
        opened = self._opened(read.chat or read.opened.document, read.file, read.opened.caret)
        opened.lock = self._storage.lock(path)
        self._remember(path)
        self.settled.emit()
        for notice in (*read.notices, *(() if opened.lock else (tr(IN_ANOTHER_WINDOW),))):
            self.noticed.emit(notice)
        return opened

    def _save(self, document: OpenDocument) -> bool:
        if document.file is None:
            return self._save_as(document)
        return self._write(document, document.file.path, document.file.form, again=True)

    def _save_as(self, document: OpenDocument) -> bool:
        path = self._dialogs.file_to_save(self._folder() / document.suggested_name)
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
            self.failed.emit(error, ((tr("Save as…"), self.save_as),))
            return False
        self._own(document, path)
        document.file, document.saved_at = file, time.time()
        document.content.mark_saved()
        self._remember(path)
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
            if document in self._open:
                self._write(document, path, form, again=False)

        def take_theirs() -> None:
            if document in self._open and (theirs := self._reread(document, path)) is not None:
                self._storage.keep_text(path, document.content)
                self._show(document)
                self._add(theirs)
                self._remove(document)

        if os.path.exists(path):  # noqa: PTH110
            return ((tr("Keep mine"), keep_mine), (tr("Take theirs"), take_theirs), (tr("Save as…"), self.save_as))
        return ((tr("Save it there again"), keep_mine), (tr("Save as…"), self.save_as))

    def _reread(self, document: OpenDocument, path: Path) -> OpenDocument | None:
        document.release()
        return self._read(path)

    def _folder(self) -> Path:
        if self.path:
            return self.path.parent
        last = Path(self._keeper.settings.last_folder or Path.home())
        return last if os.path.isdir(last) else Path.home()  # noqa: PTH112

    def _remember(self, path: Path) -> None:
        recent = self._keeper.settings.with_recent_file(str(path)).recent_files
        self._keeper.change(recent_files=recent, last_folder=str(path.parent))

    def _forget(self, path: Path) -> None:
        if not os.path.exists(path):  # noqa: PTH110
            kept = tuple(name for name in self._keeper.settings.recent_files if name != str(path))
            self._keeper.change(recent_files=kept)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
