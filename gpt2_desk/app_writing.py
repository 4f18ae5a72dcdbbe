"""The part of the composition in which the model writes: continuations, alternatives, suggestions, what it reads."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from gpt2_desk.contract import GenerationEnd
from gpt2_desk.documents import Document
from gpt2_desk.ui.alternatives.batch import Batch
from gpt2_desk.ui.alternatives.controller import AlternativesController
from gpt2_desk.ui.context.controller import ContextController
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import OpenDocument
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.presenter import Presenter
from gpt2_desk.ui.receipt_making import completed
from gpt2_desk.ui.receipts import Receipts
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.suggestion_controller import SUGGESTED_TOKENS, SuggestionController
from gpt2_desk.ui.writing_controller import WritingController
from gpt2_desk.workers.session import WritingSession


class WritingDesk(QObject):
    """What writes on one window's page.

    Attributes:
        writing: continuations.
        batch, alternatives: several of one place.
        suggestions: words offered in a pause.
        context: what the model reads.
        receipts: how it came to be.
    """

    def __init__(
        self,
        window: MainWindow,
        session: WritingSession,
        keeper: SettingsKeeper,
        files: DocumentController,
        presenter: Presenter,
        theme: Theme,
    ) -> None:
        # What talks to the window's parts goes when the window goes.
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._taken: tuple[GenerationEnd, Document, int] | None = None
        page = window.page
        self.writing = WritingController(page, session, keeper, self)
        self.batch = Batch(page, session, keeper, self.writing.receipt_for, self)
        self.alternatives = AlternativesController(page, window.pill, window.strip, self.batch, self)
        self.suggestions = SuggestionController(page, session, keeper, self)
        self.context = ContextController(page, self.writing, keeper, window, theme)
        self.receipts = Receipts(page, self.writing, window, theme)
        self.suggestions.set_notes_source(self._notes)
        self._wire(session, files, presenter)

    def _wire(self, session: WritingSession, files: DocumentController, presenter: Presenter) -> None:
        session.phase_changed.connect(presenter.show_phase)
        session.context_changed.connect(presenter.show_reading)
        self.writing.said.connect(presenter.say)
        self.writing.begun.connect(partial(presenter.take_back, "writing"))
        self.writing.speed_changed.connect(presenter.show_speed)
        self.writing.seed_used.connect(presenter.show_seed)
        for one in (self.writing, self.batch):
            one.failed.connect(partial(presenter.show_error, "writing"))
        for speaker in (self.alternatives, self.receipts):
            speaker.noticed.connect(partial(presenter.show_notice, "writing"))
        self.suggestions.accepted.connect(self._on_accepted)
        self.alternatives.can_retry_changed.connect(self._window.sidebar.set_can_retry)
        self.context.changed.connect(presenter.refresh_soon)
        files.leaving.connect(self._on_leaving)
        files.shown.connect(self._on_shown)
        files.closing.connect(self._on_closing)

    @Slot(str, object)
    def _on_accepted(self, text: str, end: GenerationEnd) -> None:
        """Words that were suggested are taken: they are the model's, with a receipt."""
        page = self._window.page
        if self._taken is not None and self._taken[0] is end and self._taken[1] is page.document_model:
            # The next words of the same suggestion: they are of one generation.
            page.insert_written(text, self._taken[2])
            return
        receipt = self.writing.receipt_for(page.text_before_caret())
        known = replace(completed(receipt, end), max_tokens=SUGGESTED_TOKENS)
        generation = page.document_model.generations.new(known)
        self._taken = (end, page.document_model, generation)
        page.insert_written(text, generation)

    @Slot(object)
    def _on_leaving(self, _document: OpenDocument) -> None:
        self.suggestions.drop()
        self.alternatives.leave()

    @Slot(object)
    def _on_shown(self, document: OpenDocument) -> None:
        self.writing.set_active(document.chat is None)
        self.context.show_document()
        self.alternatives.refresh()
        self.writing.measure()

    @Slot(object)
    def _on_closing(self, document: OpenDocument) -> None:
        self.writing.leave(document.document)

    def _notes(self) -> tuple[str, str]:
        return self._window.page.document_model.notes
