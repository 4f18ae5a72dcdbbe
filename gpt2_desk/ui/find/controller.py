"""Finds on the page what the bar asks for, and replaces it."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document
from gpt2_desk.documents.search import MAX_MATCHES, Match, Search
from gpt2_desk.ui.editor.places import ViewState
from gpt2_desk.ui.find.bar import FindBar
from gpt2_desk.ui.translation import marked, told, tr

AGAIN_AFTER_MS = 150
"""How long after a change of the page it is searched again."""

SLICE_S = 0.008
"""How long a search goes on before keys and paint have their turn: half a frame."""

NOTHING_FOUND = marked("Nothing found")
FROM_THE_TOP, FROM_THE_END = marked("From the top"), marked("From the end")

_LONGEST_SELECTION = 200
# A long text that the model writes into all the time is not to be searched all the time.
_REST_PER_SEARCH = 4


class SearchedPage(Protocol):
    """What is needed of a `PageEditor`."""

    @property
    def changed(self) -> SignalInstance:
        """Told when the text has changed."""

    @property
    def document_model(self) -> Document:
        """The document on the page."""

    def view_state(self) -> ViewState:
        """Where the selection is."""

    def select(self, start: int, end: int) -> None:
        """Select a place and show it."""

    def set_highlights(self, places: Sequence[Match]) -> None:
        """Mark these places and no others."""

    def replace_many(self, replacements: Sequence[tuple[int, int, str]]) -> None:
        """Replace these places in one step."""

    def setFocus(self) -> None:  # noqa: N802
        """Take the focus."""


class FindController(QObject):
    """Stands between the find bar and the page.

    The text may change at any time, by the writer or the model: each command looks at the text as it is then, and
    what has not changed since the last look is not searched again.

    Thread: the GUI's.
    """

    def __init__(self, page: SearchedPage, bar: FindBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._bar = bar
        self._search: Search | None = None
        self._searched: Document | None = None
        self._is_fresh = False
        self._anchor: int | None = None
        self._said = self._replaced = ""
        self._again = _timer(self, AGAIN_AFTER_MS, self._on_again)
        self._slices = _timer(self, 0, self._on_slice)
        self._spent_s = 0.0
        page.changed.connect(self.refresh)
        bar.query_changed.connect(self._on_query_changed)
        bar.next_requested.connect(self.find_next)
        bar.previous_requested.connect(self.find_previous)
        bar.replace_requested.connect(self._on_replace)
        bar.replace_all_requested.connect(self._on_replace_all)
        bar.close_requested.connect(self.close)

    @Slot()
    def open_find(self) -> None:
        """Show the bar, with the selected words in it."""
        self._open(replacing=False)

    @Slot()
    def open_replace(self) -> None:
        """The same with the row for the replacement."""
        self._open(replacing=True)

    @Slot()
    def find_next(self) -> None:
        """Select the next match after the caret, from the top again after the last."""
        self._step(forwards=True)

    @Slot()
    def find_previous(self) -> None:
        """Select the match before the caret, from the end again before the first."""
        self._step(forwards=False)

    @Slot()
    def close(self) -> None:
        """Put the bar away, and the focus back on the page."""
        self._again.stop()
        self._slices.stop()
        self._search = None
        self._bar.hide()
        self._page.set_highlights([])
        self._page.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Search again soon: the text is another, or the page shows another document."""
        self._is_fresh = False
        if not self._bar.isHidden() and self._search is not None and not self._again.isActive():
            self._again.start(max(AGAIN_AFTER_MS, int(_REST_PER_SEARCH * self._spent_s * 1000)))

    # What the bar asks for.

    def _open(self, *, replacing: bool) -> None:
        start, end = self._selection
        words = self._page.document_model.slice(start, end) if end - start <= _LONGEST_SELECTION else ""
        words = "" if "\n" in words else words
        self._bar.open_with(words, replacing=replacing)
        self._begin(start if words else None)

    @Slot()
    def _on_query_changed(self) -> None:
        if not self._bar.isHidden():
            self._begin(self._selection[0])

    def _begin(self, anchor: int | None) -> None:
        """Look for what the bar says, and select the first match from a position on; None leaves the selection."""
        self._slices.stop()
        self._search, self._said = None, ""
        query = self._bar.query
        if not query.text:
            self._show_nothing("")
            return
        try:
            self._search = Search(query)
        except DeskError as error:
            self._fail(error)
            return
        self._anchor = anchor
        self._on_again()

    def _step(self, *, forwards: bool) -> None:
        if self._bar.isHidden():
            self._bar.show()
            self._begin(None)
        if not self._bar.query.text:
            self._open(replacing=False)
            return
        matches = self._all_matches()
        if matches is None:
            return
        self._said = ""
        if matches:
            index = self._beside(matches, forwards=forwards)
            self._page.select(*matches[index])
        self._show_found(aloud=True)

    def _beside(self, matches: Sequence[Match], *, forwards: bool) -> int:
        """The number of the match after the selection, or before it; says where that leads round the end."""
        start, end = self._selection
        index = bisect_left(matches, (end if forwards else start, -1))
        if forwards and index == len(matches):
            self._said = tr(FROM_THE_TOP)
            return 0
        if not forwards and index == 0:
            self._said = tr(FROM_THE_END)
            return len(matches) - 1
        return index if forwards else index - 1

    @Slot()
    def _on_replace(self) -> None:
        start, end = self._selection
        try:
            new = self._replacement(start, end)
        except DeskError as error:
            self._fail(error)
            return
        if new is not None:
            self._page.replace_many([(start, end, new)])
        self._step(forwards=True)

    def _replacement(self, start: int, end: int) -> str | None:
        """What to put in the place of the selection; None where it is no match."""
        document = self._page.document_model
        number, column = document.paragraph_at(start)
        paragraph = document.paragraph(number)
        if self._search is None or not start < end <= start - column + len(paragraph):
            return None
        return self._search.finder.replacement_at(paragraph, column, column + end - start, self._bar.replacement)

    @Slot()
    def _on_replace_all(self) -> None:
        if self._search is None:
            return
        try:
            replacements = self._search.replacements(self._page.document_model.snapshot(), self._bar.replacement)
        except DeskError as error:
            self._fail(error)
            return
        if replacements:
            self._page.replace_many(replacements)
            self._said = self._replaced = _replaced_words(len(replacements))
            self._bar.show_count(self._said, aloud=True)
        else:
            self._show_nothing(tr(NOTHING_FOUND))

    # The search.

    @property
    def _selection(self) -> Match:
        state = self._page.view_state()
        return min(state.anchor, state.position), max(state.anchor, state.position)

    @Slot()
    def _on_again(self) -> None:
        if self._search is not None:
            self._again.stop()
            self._look()
            self._on_slice()

    def _look(self) -> None:
        """Begin with the text as it is now."""
        assert self._search is not None
        self._searched = self._page.document_model
        self._search.begin(self._searched.snapshot())
        self._is_fresh = True
        self._spent_s = 0.0

    @Slot()
    def _on_slice(self) -> None:
        if self._search is None:
            return
        done = self._run(SLICE_S)
        if done is None:
            return
        if not done:
            self._slices.start()
        # What was found in an older text stands elsewhere by now; it is looked at again in a moment.
        if self._is_fresh:
            self._seek(done=done)
            if done:
                self._page.set_highlights(self._search.matches)
                self._show_found()

    def _all_matches(self) -> Sequence[Match] | None:
        """The matches in the text as it is now; None where the pattern is at fault."""
        if self._search is None:
            return None
        if not self._is_fresh or self._searched is not self._page.document_model:
            self._look()
        self._slices.stop()
        self._anchor = None
        if self._run(float("inf")) is None:
            return None
        self._page.set_highlights(self._search.matches)
        return self._search.matches

    def _run(self, budget_s: float) -> bool | None:
        """Search on; returns whether it is done, None where the pattern is at fault."""
        assert self._search is not None
        began = time.perf_counter()
        try:
            return self._search.run(budget_s)
        except DeskError as error:
            self._fail(error)
            return None
        finally:
            self._spent_s += time.perf_counter() - began

    def _seek(self, *, done: bool) -> None:
        """Select the first match from the anchor on, as soon as it is found."""
        if self._anchor is None or self._search is None:
            return
        matches = self._search.matches
        index = bisect_left(matches, (self._anchor, -1))
        if index < len(matches):
            self._page.select(*matches[index])
        elif not done:
            return
        elif matches:
            self._said = tr(FROM_THE_TOP)
            self._page.select(*matches[0])
        self._anchor = None

    def _show_found(self, *, aloud: bool = False) -> None:
        assert self._search is not None
        matches = self._search.matches
        if self._said and self._said == self._replaced:
            return
        if not matches:
            self._show_nothing(tr(NOTHING_FOUND), aloud=aloud)
            return
        index = bisect_left(matches, self._selection)
        selected = index < len(matches) and matches[index] == self._selection
        count = _count_words(index + 1 if selected else None, len(matches), is_cut_short=self._search.is_cut_short)
        self._bar.show_count(f"{count} · {self._said}" if self._said else count, aloud=aloud)

    def _show_nothing(self, words: str, *, aloud: bool = False) -> None:
        self._page.set_highlights([])
        self._bar.show_count(words, failed=bool(words), aloud=aloud)

    def _fail(self, error: DeskError) -> None:
        self._slices.stop()
        self._page.set_highlights([])
        self._bar.show_problem(str(told(error)))


def _replaced_words(count: int) -> str:
    number = f"{count:,}"
    if count == MAX_MATCHES:
        return tr("Replaced the first {number}", number=number)
    return tr("Replaced {number}", number=number)


def _count_words(selected: int | None, found: int, *, is_cut_short: bool) -> str:
    """How many there are, and which of them is selected, from 1."""
    total = f"{found:,}"
    if selected is None:
        return tr("over {total} found", total=total) if is_cut_short else tr("{total} found", total=total)
    number = f"{selected:,}"
    if is_cut_short:
        return tr("{number} of over {total}", number=number, total=total)
    return tr("{number} of {total}", number=number, total=total)


def _timer(controller: FindController, interval_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(controller)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(slot)
    return timer
