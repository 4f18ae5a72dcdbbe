"""Which documents are open, in which order, and which of them is shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.documents import Document, TextFile
from gpt2_desk.documents.chat import Chat
from gpt2_desk.ui.documents.open_document import Content, OpenDocument


class OpenDocuments(QObject):
    """The documents behind the tabs; there is always one, and one of them is the current one. It asks nothing.

    Signals:
        leaving(OpenDocument): it is about to make room for another on the page.
        shown(OpenDocument): it is the current one now.
        added(OpenDocument), closing(OpenDocument): open from now on; not open any more in a moment.
        tabs_changed(): which are open, in which order, or their names.
        state_changed(): the current one's name, whether it is saved, or when.
    """

    leaving = Signal(object)
    shown = Signal(object)
    added = Signal(object)
    closing = Signal(object)
    tabs_changed = Signal()
    state_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = count(1)
        self._current = self._opened(Document())
        self._open = [self._current]

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

    def _opened(self, content: Content, file: TextFile | None = None, caret: int | None = None) -> OpenDocument:
        """A document that is to be added."""
        if isinstance(content, Chat):
            return OpenDocument(next(self._keys), Document(), file, chat=content)
        return OpenDocument(next(self._keys), content, file, caret=caret)

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
            self._open.append(self._opened(Document()))
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


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
