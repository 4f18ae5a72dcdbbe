"""Going through the alternatives of a place: the pill at the passage, the keys, and the strip."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desk.documents import Document, Passage, Receipt, Sibling
from gpt2_desk.ui.alternatives.batch import Batch
from gpt2_desk.ui.alternatives.card import AlternativeCard
from gpt2_desk.ui.alternatives.pill import AlternativesPill
from gpt2_desk.ui.alternatives.strip import CompareStrip
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.translation import tr

PILL_GAP_PX = 24
EDGE_PX = 12


class AlternativesController(QObject):
    """Shows what else was written at the caret's place, and puts what the writer chooses there.

    Signals:
        noticed(str): there is nothing to go through, or something cannot be dropped.
        can_retry_changed(bool): whether the model's words are at the caret.
    """

    noticed = Signal(str)
    can_retry_changed = Signal(bool)

    def __init__(
        self, page: PageEditor, pill: AlternativesPill, strip: CompareStrip, batch: Batch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._pill = pill
        self._strip = strip
        self._batch = batch
        self._of: tuple[Document, int] | None = None
        self._can_retry = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        for told in (page.changed, page.cursorPositionChanged, page.view_moved):
            told.connect(self._soon.start)
        self._connect()

    def _connect(self) -> None:
        self._pill.previous_requested.connect(self.show_previous)
        self._pill.next_requested.connect(self.show_next)
        self._pill.list_requested.connect(self.open_list)
        self._strip.taken.connect(self._on_taken)
        self._strip.pin_toggled.connect(self._on_pin_toggled)
        self._strip.dropped.connect(self._on_dropped)
        self._strip.more_requested.connect(self.compare)
        self._strip.stop_requested.connect(self._batch.stop_one)
        self._strip.closed.connect(self._on_closed)
        self._batch.text_arrived.connect(self._strip.append_text)
        self._batch.one_ended.connect(self._on_one_ended)
        self._batch.decided.connect(self._on_decided)

    # The pill and the keys.

    @Slot()
    def refresh(self) -> None:
        """Show how things stand at the caret."""
        passage = self._page.document_model.alternatives.at(self._page.caret)
        can_retry = passage is not None
        if can_retry != self._can_retry:
            self._can_retry = can_retry
            self.can_retry_changed.emit(can_retry)
        found = self._with_choice()
        self._pill.setVisible(found is not None and self._place_pill(found))

    @Slot()
    def show_next(self) -> None:
        """Show the next alternative, round and round."""
        self._step(1)

    @Slot()
    def show_previous(self) -> None:
        """Show the one before."""
        self._step(-1)

    def _with_choice(self) -> Passage | None:
        """The innermost passage at the caret that has more than one alternative."""
        alternatives, caret = self._page.document_model.alternatives, self._page.caret
        first = alternatives.at(caret)
        if first is not None and len(alternatives.numbers(first.number)) > 1:
            return first
        around = alternatives.between(caret, caret)
        with_choice = [one for one in around if len(alternatives.numbers(one.number)) > 1]
        return with_choice[-1] if with_choice else None

    def _step(self, by: int) -> None:
        passage = self._with_choice()
        if passage is None:
            self.noticed.emit(tr("There are no alternatives here. Try another to get one."))
            return
        numbers = self._page.document_model.alternatives.numbers(passage.number)
        shown = numbers.index(passage.shown) if passage.shown in numbers else 0
        self._choose(passage.number, numbers[(shown + by) % len(numbers)])

    def _choose(self, passage: int, sibling: int) -> None:
        self._page.perform(partial(self._page.document_model.alternatives.choose, passage, sibling))
        self._mark_shown()

    def _place_pill(self, passage: Passage) -> bool:
        """Beside the passage's first line that shows; False where none does."""
        page, pill = self._page, self._pill
        numbers = page.document_model.alternatives.numbers(passage.number)
        pill.set_state(numbers.index(passage.shown) + 1 if passage.shown in numbers else 1, len(numbers))
        pill.adjustSize()
        line = page.place_of(_first_words(page.document_model, passage))
        if line.isEmpty():
            line = page.place_of(page.caret)
        if line.isEmpty():
            return False
        x = page.column_right + scaled(PILL_GAP_PX)
        room = page.viewport().width() - pill.width() - scaled(EDGE_PX)
        y = line.top() if x <= room else page.place_of(min(passage.end, len(page.document_model))).bottom() + 2
        pill.move(min(x, room), y + (line.height() - pill.height()) // 2 if x <= room else y)
        pill.raise_()
        return True

    # The strip.

    @Slot()
    def open_list(self) -> None:
        """Show all alternatives of the place side by side."""
        passage = self._with_choice() or self._page.document_model.alternatives.at(self._page.caret)
        if passage is None:
            self.noticed.emit(tr("There are no alternatives here. Write three and choose, to have some."))
            return
        self._open(passage)

    @Slot()
    def compare(self) -> None:
        """Write three continuations of the caret's place at once, and show them beside those that are there."""
        document = self._page.document_model
        if self._of is not None and self._strip.isVisible() and self._of[0] is document:
            passage = self._passage(self._of[1]) if self._of[1] else None
        else:
            passage = document.alternatives.at(self._page.caret)
        keys = self._batch.begin(passage)
        if not keys:
            return
        if not self._strip.isVisible() or self._of != (document, passage.number if passage else 0):
            self._open(passage)
        hint = hint_of(self._batch.receipt)
        for key in keys:
            self._strip.add_card(AlternativeCard(key, "", hint, shown=False, pinned=False, writing=True))

    def _open(self, passage: Passage | None) -> None:
        document = self._page.document_model
        self._of = (document, passage.number if passage else 0)
        cards = []
        if passage is not None:
            cards = [_card(one, passage, document) for one in document.alternatives.of(passage.number)]
        self._strip.set_families(list(self._page.font().families()))
        self._strip.open_with(cards)

    @Slot()
    def leave(self) -> None:
        """Another document is about to be shown."""
        self._strip.close_strip()
        self._pill.hide()
        self._batch.leave()
        self._of = None

    @Slot(int)
    def _on_taken(self, key: int) -> None:
        if self._batch.takes(key):
            return  # told by ``decided`` once its last words are here
        if self._of is not None and self._of[1] and self._passage(self._of[1]) is not None:
            self._choose(self._of[1], self._batch.number_of(key))
        self._strip.close_strip()
        self._on_closed()

    @Slot(int)
    def _on_one_ended(self, key: int) -> None:
        self._strip.set_state(key, writing=False)
        self.refresh()

    @Slot()
    def _on_decided(self) -> None:
        """One of several that were being written was taken, and is on the page."""
        self._strip.close_strip()
        self._of = None
        self._page.setFocus()

    @Slot(int, bool)
    def _on_pin_toggled(self, key: int, pinned: bool) -> None:
        if self._of is None:
            return
        if not self._batch.pin(key, pinned) and not self._pin(*self._of, self._batch.number_of(key), pinned):
            return
        self._strip.set_state(key, pinned=pinned)

    @Slot(int)
    def _on_dropped(self, key: int) -> None:
        if self._of is None:
            return
        document, passage = self._of
        if passage and (number := self._batch.number_of(key)):
            try:
                document.alternatives.drop(passage, number)
            except ValueError:  # the document refuses, as the card cannot know
                self.noticed.emit(tr("The one on the page cannot be dropped. Take another first."))
                return
        self._batch.forget(key)
        self._strip.remove_card(key)
        self.refresh()

    @Slot()
    def _on_closed(self) -> None:
        self._batch.end()
        self._of = None
        self._page.setFocus()

    def _pin(self, document: Document, passage: int, number: int, pinned: bool) -> bool:
        try:
            document.alternatives.pin(passage, number, pinned)
        except ValueError:  # undo took it away
            return False
        return True

    def _mark_shown(self) -> None:
        if self._of is not None and (passage := self._passage(self._of[1])) is not None:
            for number in self._page.document_model.alternatives.numbers(passage.number):
                self._strip.set_state(self._batch.key_of(number), shown=number == passage.shown)

    def _passage(self, number: int) -> Passage | None:
        found = (one for one in self._page.document_model.alternatives.passages() if one.number == number)
        return next(found, None)


def _first_words(document: Document, passage: Passage) -> int:
    """Where a passage begins to say something; many begin with the end of a paragraph."""
    text = document.slice(passage.start, min(passage.end, passage.start + 200))
    blank = len(text) - len(text.lstrip())
    return passage.start + (blank if blank < len(text) else 0)


def _card(sibling: Sibling, passage: Passage, document: Document) -> AlternativeCard:
    receipt = document.generations.receipt(sibling.generation)
    return AlternativeCard(
        sibling.number,
        sibling.content.text.strip(),
        hint_of(receipt),
        shown=sibling.number == passage.shown,
        pinned=sibling.pinned,
        writing=False,
    )


def hint_of(receipt: Receipt | None) -> str:
    """When and how something was written, in a line."""
    if receipt is None or not receipt.at:
        return ""
    time, temperature = f"{datetime.fromtimestamp(receipt.at):%H:%M}", f"{receipt.settings.temperature:.2f}"
    return tr("{time}, temperature {temperature}", time=time, temperature=temperature)
