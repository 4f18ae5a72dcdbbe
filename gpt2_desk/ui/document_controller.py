"""The document that is open: new, opened, saved, and never thrown away unasked."""

from __future__ import annotations

# os.path answers where pathlib raises: of places that the system refuses to speak of.
import os
import re
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError, FileChangedError
from gpt2_desk.documents import Document, Encoding, TextFile, TextForm, read_text_file, save_text_file
from gpt2_desk.ui.dialogs import Answer, Dialogs
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.settings_keeper import SettingsKeeper

UNTITLED = "Untitled"

Remedy = tuple[str, Callable[[], object]]
"""What a button beside an error says, and what it does."""


class DocumentController(QObject):
    """Holds the open document and the file it came from.

    Signals:
        opened(Document): another document is the open one; ``text_leaving`` came before.
        text_leaving(): the open document is about to be left; whatever writes into it must end.
        state_changed(): its name, whether it is saved, or when.
        settled(): opened or saved; whatever was wrong before with a file is so no more.
        failed(DeskError, tuple of `Remedy`)
        noticed(str): something worth a sentence, that is no failure.
    """

    opened = Signal(object)
    text_leaving = Signal()
    state_changed = Signal()
    settled = Signal()
    failed = Signal(object, object)
    noticed = Signal(str)

    def __init__(self, dialogs: Dialogs, keeper: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._keeper = keeper
        self._document = Document()
        self._file: TextFile | None = None
        self._saved_at: float | None = None

    @property
    def document(self) -> Document:
        """The open document."""
        return self._document

    @property
    def path(self) -> Path | None:
        """Its file; None while it has none."""
        return self._file.path if self._file else None

    @property
    def name(self) -> str:
        """What to call it."""
        return self.path.name if self.path else UNTITLED

    @property
    def saved_at(self) -> float | None:
        """When it was saved last in this window, in seconds since the epoch; None if not yet."""
        return self._saved_at

    @Slot()
    def new(self) -> None:
        """Leave the open document, asking where words are unsaved, and begin an empty one."""
        if self.may_leave():
            self._show(Document(), None)

    @Slot()
    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._dialogs.file_to_open(self._folder())
        # Asked after the dialog: the model may have written while it stood open.
        if path is not None and self.may_leave():
            self._read(path)

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a file, asking first where words are unsaved."""
        if self.may_leave():
            self._read(Path(path))

    @Slot()
    def save(self) -> bool:
        """Save to the document's file, or ask for one; returns whether the words are on disk."""
        if self._file is None:
            return self.save_as()
        return self._write(self._file.path, self._file.form, self._file)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a file and save there."""
        path = self._dialogs.file_to_save(self._folder() / self._suggested_name())
        if path is None:
            return False
        form = self._file.form if self._file else TextForm()
        if self._file is not None and path == self._file.path:
            return self._write(path, form, self._file)
        return self._write(path, form, None)

    def may_leave(self) -> bool:
        """Whether the open document can be left now; asks where words are unsaved."""
        if not self._document.is_modified:
            return True
        match self._dialogs.unsaved_words(self.name):
            case Answer.SAVE:
                return self.save()
            case Answer.DISCARD:
                return True
            case Answer.CANCEL:
                return False

    def _read(self, path: Path) -> None:
        try:
            file = read_text_file(path)
        except DeskError as error:
            self._forget(path)
            self.failed.emit(error, (("Open another…", self.open),))
            return
        text = plain(file.text)
        self._show(Document(text), file)
        self._remember(file.path)
        if notice := _notice(file.form, odd_line_ends=text != file.text):
            self.noticed.emit(notice)

    def _show(self, document: Document, file: TextFile | None) -> None:
        self.text_leaving.emit()
        self._document = document
        self._file = file
        self._saved_at = None
        self.opened.emit(document)
        self.settled.emit()
        self.state_changed.emit()

    def _write(self, path: Path, form: TextForm, known: TextFile | None) -> bool:
        text = self._document.text
        try:
            fingerprint = save_text_file(path, text, form, known.fingerprint if known else None)
        except FileChangedError as error:
            self.failed.emit(error, self._remedies_of_change(path, form))
            return False
        except DeskError as error:
            self.failed.emit(error, (("Save as…", self.save_as),))
            return False
        self._file = TextFile(path, text, form, fingerprint)
        self._document.mark_saved()
        self._saved_at = time.time()
        self._remember(path)
        self.settled.emit()
        self.state_changed.emit()
        return True

    def _remedies_of_change(self, path: Path, form: TextForm) -> tuple[Remedy, ...]:
        """What can be done about a file that is not as it was; of use only while this document is the open one."""
        document = self._document

        def keep_mine() -> None:
            if self._document is document:
                self._write(path, form, None)

        def take_theirs() -> None:
            if self._document is document:
                self._read(path)

        if os.path.exists(path):  # noqa: PTH110
            return (("Keep mine", keep_mine), ("Take theirs", take_theirs), ("Save as…", self.save_as))
        return (("Save it there again", keep_mine), ("Save as…", self.save_as))

    def _folder(self) -> Path:
        if self.path:
            return self.path.parent
        last = Path(self._keeper.settings.last_folder or Path.home())
        return last if os.path.isdir(last) else Path.home()  # noqa: PTH112

    def _suggested_name(self) -> str:
        if self.path:
            return self.path.name
        line = next((line for line in self._document.slice(0, min(len(self._document), 500)).splitlines() if line), "")
        words = re.sub(r"[^\w\s'-]", "", line).split()[:5]
        return f"{' '.join(words)[:60].strip() or UNTITLED}.md"

    def _remember(self, path: Path) -> None:
        recent = self._keeper.settings.with_recent_file(str(path)).recent_files
        self._keeper.change(recent_files=recent, last_folder=str(path.parent))

    def _forget(self, path: Path) -> None:
        if not os.path.exists(path):  # noqa: PTH110
            kept = tuple(name for name in self._keeper.settings.recent_files if name != str(path))
            self._keeper.change(recent_files=kept)


def _notice(form: TextForm, *, odd_line_ends: bool) -> str:
    if odd_line_ends:
        return "This file has line ends of a rare kind. Saving makes them ordinary ones."
    if form.encoding is Encoding.WINDOWS_1252:
        return "This file was written in an older encoding, Windows-1252. It is saved in the same."
    if form.mixed_newlines:
        return "This file mixes line ends. Saving gives all lines the commoner kind."
    return ""
