"""Several continuations of one place that are written together, until the writer has chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor

from gpt2_desk.contract import DeskError, GenerationEnd
from gpt2_desk.documents import Change, Document, Passage, Receipt
from gpt2_desk.documents.tail import tail
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.receipt_making import completed
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.workers.session import Phase, WritingSession

TOGETHER = 3
FIRST_KEY = 1_000_000
"""Keys below are the numbers of alternatives that a passage has already."""


@dataclass(slots=True)
class _Candidate:
    """One of those that are being written, or have been."""

    receipt: Receipt
    text: str = ""
    writing: bool = True
    pinned: bool = False
    generation: int = 0
    number: int = 0  # among the alternatives of its passage, once it is one of them


class Batch(QObject):
    """Writes continuations together. At a passage each becomes an alternative of it as soon as it is whole; at a new
    place they become a passage once one of them is taken.

    Args:
        page: the page.
        session: writes.
        keeper: knows how long a continuation is to be.
        receipt_for: the receipt of what is about to be written after a text.

    Attributes:
        receipt: of those begun last, as far as it was known then.

    Signals:
        text_arrived(int, str): more of one, by its key.
        one_ended(int): one is whole.
        decided(): the one that was wanted is on the page.
        failed(DeskError, tuple of `Remedy`)
    """

    text_arrived = Signal(int, str)
    one_ended = Signal(int)
    decided = Signal()
    failed = Signal(object, object)

    def __init__(
        self,
        page: PageEditor,
        session: WritingSession,
        keeper: SettingsKeeper,
        receipt_for: Callable[[str], Receipt],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._session = session
        self._keeper = keeper
        self._receipt_for = receipt_for
        self._document: Document | None = None
        self._passage = 0
        self._place: QTextCursor | int | None = None  # a number once another document is on the page
        self._candidates: dict[int, _Candidate] = {}
        self._first = self._next = FIRST_KEY
        self._wanted = 0
        self._running = self._is_left = False
        self.receipt: Receipt | None = None
        session.sibling_text.connect(self._on_text)
        session.sibling_ended.connect(self._on_one_ended)
        session.siblings_ended.connect(self._on_all_ended)
        session.failed.connect(self._on_failed)

    def begin(self, passage: Passage | None) -> list[int]:
        """Begin to write more; returns their keys, none where the model is at work already."""
        if self._session.phase is not Phase.IDLE:
            return []
        document = self._page.document_model
        if self._document is not document or self._passage != (passage.number if passage else 0):
            self._turn_to(document, passage)
        end = passage.start if passage else self._position()
        _, text = tail(document, end)
        receipt = self._receipt_for(text)
        memory, note = document.notes
        try:
            self._session.turn(receipt.settings)
            self._running = self._session.continue_siblings(
                text, TOGETHER, max_tokens=self._keeper.settings.length, memory=memory, note=note
            )
        except DeskError as error:
            self.failed.emit(error, ())
            return []
        return self._take_up(receipt) if self._running else []

    def takes(self, key: int) -> bool:
        """Whether it is for this to put one on the page: it is still being written, or belongs to a new place."""
        candidate = self._candidates.get(key)
        if candidate is None or (candidate.number and not candidate.writing):
            return False
        self._wanted = key
        if self._running:
            self._session.stop()
        else:
            self._decide()
        return True

    def number_of(self, key: int) -> int:
        """The number, among the alternatives of the passage, of a key; 0 while it is none of them."""
        candidate = self._candidates.get(key)
        return candidate.number if candidate else key if key < FIRST_KEY else 0

    def key_of(self, number: int) -> int:
        """The key of an alternative."""
        return next((key for key, one in self._candidates.items() if one.number == number), number)

    def pin(self, key: int, pinned: bool) -> bool:
        """Pin one that is no alternative of a passage yet, or no longer; returns whether there is such a one."""
        candidate = self._candidates.get(key)
        if candidate is None or candidate.number:
            return False
        candidate.pinned = pinned
        return True

    def forget(self, key: int) -> None:
        """One is not wanted any more."""
        self.stop_one(key)
        candidate = self._candidates.get(key)
        if candidate is not None and not candidate.writing:
            del self._candidates[key]

    @Slot(int)
    def stop_one(self, key: int) -> None:
        """Let one end where it is."""
        candidate = self._candidates.get(key)
        if candidate is not None and candidate.writing:
            self._session.stop_sibling(key - self._first)

    def end(self) -> None:
        """Let all end, and forget them; what belongs to a passage stays one of its alternatives."""
        self._is_left = True
        if self._running:
            self._session.stop()
        else:
            self._forget_all()

    def leave(self) -> None:
        """Another document is about to be shown: let all end; the one that was taken still comes to its place."""
        self._place = self._position()
        self.end()

    def _turn_to(self, document: Document, passage: Passage | None) -> None:
        self._forget_all()
        self._document = document
        self._passage = passage.number if passage else 0
        self._place = None if passage else self._page.hold_place(self._page.reading_end)

    def _position(self) -> int:
        if isinstance(self._place, QTextCursor):
            return self._page.position_of(self._place)
        return self._place or 0

    def _take_up(self, receipt: Receipt) -> list[int]:
        self._first = self._next
        self._next += TOGETHER
        keys = list(range(self._first, self._next))
        self.receipt = receipt
        self._candidates.update((key, _Candidate(receipt)) for key in keys)
        return keys

    @Slot(int, str)
    def _on_text(self, index: int, text: str) -> None:
        candidate = self._candidates.get(self._first + index)
        if candidate is not None:
            candidate.text += plain(text)
            self.text_arrived.emit(self._first + index, plain(text))

    @Slot(int, object)
    def _on_one_ended(self, index: int, end: GenerationEnd) -> None:
        candidate = self._candidates.get(self._first + index)
        if candidate is not None and self._document is not None:
            candidate.receipt = completed(candidate.receipt, end, self._receipt_for(""))
            self._end_one(self._first + index, candidate, self._document)

    def _end_one(self, key: int, candidate: _Candidate, document: Document) -> None:
        candidate.writing = False
        if candidate.text:
            candidate.generation = document.generations.new(candidate.receipt)
            if self._passage:
                # The passage may have been undone meanwhile; then there is nothing that this could be a part of.
                with suppress(ValueError):
                    candidate.number = document.alternatives.add(self._passage, candidate.text, candidate.generation)
                    if candidate.pinned:
                        document.alternatives.pin(self._passage, candidate.number, True)
        self.one_ended.emit(key)

    @Slot()
    def _on_all_ended(self) -> None:
        if not self._running:
            return
        self._running = False
        for key, candidate in list(self._candidates.items()):
            if candidate.writing and self._document is not None:  # a failure ended it
                self._end_one(key, candidate, self._document)
        if self._wanted:
            self._decide()
        elif self._is_left:
            self._forget_all()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        if self._running:
            self._on_all_ended()
            self.failed.emit(error, ())

    def _decide(self) -> None:
        """Put the one that is wanted into the document."""
        wanted, self._wanted = self._candidates.get(self._wanted), 0
        document = self._document
        if wanted is not None and wanted.text and document is not None:
            if wanted.number:
                with suppress(ValueError):  # as above
                    self._perform(document, partial(document.alternatives.choose, self._passage, wanted.number))
            elif not self._passage:
                self._insert(document, wanted)
        elif not self._is_left:
            return
        self._forget_all()
        self.decided.emit()

    def _insert(self, document: Document, wanted: _Candidate) -> None:
        """Make a passage of all that there are, with the one that is wanted shown."""
        whole = [one for one in self._candidates.values() if one.text]
        texts = [(one.text, one.generation) for one in whole]
        shown = next(index for index, one in enumerate(whole) if one is wanted)
        position, alternatives = self._position(), document.alternatives
        self._perform(document, partial(alternatives.insert, position, texts, shown))
        passage = max(one.number for one in alternatives.between(position, position) if one.start == position)
        for number, one in zip(alternatives.numbers(passage), whole, strict=True):
            if one.pinned:
                alternatives.pin(passage, number, True)

    def _perform(self, document: Document, operation: Callable[[], Sequence[Change]]) -> None:
        if document is self._page.document_model:
            self._page.perform(operation)
        else:
            operation()

    def _forget_all(self) -> None:
        self._candidates.clear()
        self._document, self._passage, self._place, self._wanted = None, 0, None, 0
        self._is_left = False
