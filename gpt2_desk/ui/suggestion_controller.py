"""Between the page and the session: words offered when the writer pauses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desk.contract import EndReason, GenerationEnd
from gpt2_desk.documents.document import Document
from gpt2_desk.settings import Settings
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.suggested_text import has_word, offered
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.workers.session import Phase, WritingSession

SUGGESTED_TOKENS = 24
"""More would be a continuation, and keep the processor busy while the writer thinks."""

MOST_ALIKE = 3
"""So many times in a row the model may say what was offered already, before it is left at that."""

NotesSource = Callable[[], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a suggestion belongs; what is offered elsewhere than it was asked for is not offered."""

    document: Document
    caret: int
    length: int


@dataclass(frozen=True, slots=True)
class _Offer:
    text: str
    end: GenerationEnd


class SuggestionController(QObject):
    """Has the model suggest words when the writer pauses, and keeps those it suggested at one place.

    The owner puts accepted words in, by `PageEditor.insert_written` in the very slot; what is left of a suggestion
    is then offered again.

    Signals:
        accepted(str, GenerationEnd): the writer takes these words, of a suggestion that ended so.

    Thread: the GUI's.
    """

    accepted = Signal(str, object)

    def __init__(
        self, page: PageEditor, session: WritingSession, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._session = session
        self._keeper = keeper
        self._notes: NotesSource = _no_notes
        self._offers: list[_Offer] = []
        self._shown = 0
        self._asked: _Place | None = None
        self._alike = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._connect()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._on_paused)
        self._page.changed.connect(self.drop)
        self._page.cursorPositionChanged.connect(self.drop)
        self._page.selectionChanged.connect(self.drop)
        self._page.typed.connect(self._on_typed)
        self._page.suggestion_accepted.connect(self._on_accepted)
        self._page.suggestion_refused.connect(self.drop)
        self._page.suggestion_step_requested.connect(self._on_step)
        self._session.suggested.connect(self._on_suggested)
        self._session.model_changed.connect(self._on_model_changed)
        self._session.phase_changed.connect(self._on_phase)
        self._keeper.changed.connect(self._on_settings)

    def set_notes_source(self, notes: NotesSource) -> None:
        """Where to ask for the memory and the author's note."""
        self._notes = notes

    @Slot()
    def drop(self) -> None:
        """Offer nothing, until the writer types again."""
        self._pause.stop()
        self._offers, self._alike = [], 0
        if self._asked is not None:
            self._asked = None
            self._session.cancel_suggestion()
        self._page.clear_suggestion()

    @Slot()
    def suggest_now(self) -> None:
        """Ask for words without waiting for a pause, and whether or not the writer wants them by themselves."""
        self.drop()
        self._ask()

    @Slot()
    def _on_typed(self) -> None:
        if self._keeper.settings.suggest:
            self._pause.start(self._keeper.settings.suggest_delay_ms)

    @Slot()
    def _on_paused(self) -> None:
        if self._keeper.settings.suggest:
            self._ask()

    def _ask(self) -> None:
        text = self._page.text_before_caret()
        if not self._may_offer() or not has_word(text[-200:]) or self._is_within_word(text):
            return
        memory, note = self._notes()
        self._session.turn(self._keeper.settings.sampling)
        self._asked = self._place()
        self._session.suggest(text, max_tokens=SUGGESTED_TOKENS, seed=None, memory=memory, note=note)

    def _may_offer(self) -> bool:
        page = self._page
        elsewhere = not page.hasFocus() or page.textCursor().hasSelection() or page.is_composing or page.is_streaming
        return not elsewhere and self._session.phase is Phase.IDLE

    def _is_within_word(self, text: str) -> bool:
        following = self._following()
        return has_word(text[-1:]) and has_word(following[:1])

    def _following(self) -> str:
        """The rest of the paragraph behind the caret."""
        number, column = self._page.document_model.paragraph_at(self._page.caret)
        return self._page.document_model.paragraph(number)[column:]

    def _place(self) -> _Place:
        document = self._page.document_model
        return _Place(document, self._page.caret, len(document))

    @Slot(str, object)
    def _on_suggested(self, text: str, end: GenerationEnd) -> None:
        asked, self._asked = self._asked, None
        if asked is None or asked != self._place() or not self._may_offer():
            return
        text = offered(text, self._following(), cut_off=end.reason is not EndReason.END_OF_TEXT)
        if text and all(text != offer.text for offer in self._offers):
            self._offers.append(_Offer(text, end))
            self._alike = 0
            self._show(len(self._offers) - 1)
        elif self._offers and self._alike < MOST_ALIKE:
            self._alike += 1
            self._ask()

    def _show(self, number: int) -> None:
        self._shown = number
        self._page.offer_suggestion(self._offers[number].text)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        number = self._shown + step
        if 0 <= number < len(self._offers):
            self._show(number)
        elif step > 0 and self._asked is None:
            self._alike = 0
            self._ask()

    @Slot(str)
    def _on_accepted(self, text: str) -> None:
        if not self._offers:
            return
        offer, caret = self._offers[self._shown], self._page.caret
        self.drop()
        self.accepted.emit(text, offer.end)
        rest, end = offer.text[len(text) :], caret + len(text)
        if self._page.caret != end or self._page.document_model.slice(caret, end) != text:
            return
        if rest.strip():
            self._offers = [replace(offer, text=rest)]
            self._show(0)
        else:
            self._on_typed()  # who takes words goes on writing

    @Slot(object)
    def _on_phase(self, phase: Phase) -> None:
        if phase is not Phase.IDLE:
            self.drop()

    @Slot()
    def _on_model_changed(self) -> None:
        """What was asked while a model woke was not heard, and what another one offers is not this one's."""
        if self._asked is not None or self._offers:
            self.drop()
            self._on_typed()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        if not settings.suggest:
            self.drop()


def _no_notes() -> tuple[str, str]:
    return "", ""
