"""Between the page and the session: where the model's words go, and what is said while they come."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desk.contract import ContextReading, DeskError, EndReason, GenerationEnd, GenerationError, ModelInfo
from gpt2_desk.documents import Document, Passage, Receipt
from gpt2_desk.documents.tail import tail
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.receipt_making import completed, new_receipt
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import tr
from gpt2_desk.workers.session import Phase, WritingSession

MEASURE_AFTER_MS = 200
"""How long the writer must rest before the tokens are counted anew."""

RETRY_REACH = 600
"""How many characters of the writer's own may stand between the model's words and the caret for another try."""


@dataclass(slots=True)
class _Job:
    """A continuation under way: of which document, and as what."""

    document: Document
    generation: int
    seed_then: tuple[int | None, bool]


class WritingController(QObject):
    """Continues the page at its caret, one continuation at a time.

    Signals:
        begun(): a continuation was asked for.
        said(str): what to say of the last continuation, "" for nothing.
        failed(DeskError, tuple of `Remedy`)
        speed_changed(float): tokens per second.
        seed_used(int): the seed that gives the last text again.
        context_read(str, ContextReading): what the model reads of a text, where nothing is being written.
    """

    begun = Signal()
    said = Signal(str)
    failed = Signal(object, object)
    speed_changed = Signal(float)
    seed_used = Signal(object)
    context_read = Signal(str, object)

    def __init__(
        self, page: PageEditor, session: WritingSession, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._session = session
        self._keeper = keeper
        self._job: _Job | None = None
        self._offset = 0
        self._measured = ""
        self._is_active = True
        self._model: ModelInfo | None = None
        self._rest = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS)
        self._rest.timeout.connect(self.measure)
        session.text_ready.connect(self._on_text)
        session.ended.connect(self._on_ended)
        session.failed.connect(self._on_failed)
        session.context_changed.connect(self._on_context)
        page.stream_interrupted.connect(session.stop)
        page.changed.connect(self._rest.start)
        page.cursorPositionChanged.connect(self._rest.start)

    @property
    def document(self) -> Document | None:
        """The document into which the model writes; None while it does not."""
        return self._job.document if self._job else None

    @Slot(object)
    def set_model(self, info: ModelInfo | None) -> None:
        """Which model is open, for receipts to name."""
        self._model = info

    @Slot()
    def continue_text(self) -> None:
        """Continue at the caret; nothing happens while another continuation runs."""
        self._begin(self._page.reading_end)

    @Slot()
    def retry(self) -> None:
        """Write the passage at the caret once more; what is there stays as an alternative."""
        if self._session.phase is not Phase.IDLE:
            return
        passage = self.passage_to_retry()
        if passage is None:
            self.failed.emit(
                GenerationError(
                    tr("There is nothing to try again here."),
                    todo=tr("Put the caret into the model’s words, or behind them."),
                ),
                (),
            )
        else:
            self._begin(passage.start, passage)

    def passage_to_retry(self) -> Passage | None:
        """The passage at the caret, unless the model's words in it are far above."""
        document, caret = self._page.document_model, self._page.caret
        passage = document.alternatives.at(caret)
        if passage is None or caret - passage.start <= RETRY_REACH:
            return passage
        written = document.origins(max(passage.start, caret - RETRY_REACH), min(caret, len(document)))
        return passage if written else None

    def can_repeat(self, receipt: Receipt) -> tuple[bool, str]:
        """Whether something can be written again with the very same words, and if not, why."""
        if receipt.seed is None:
            return False, tr("It was stopped before its first word, so its seed is not known.")
        if receipt.turned:
            return False, tr("The voice was turned while it was written; the same words cannot be had again.")
        model = self._model
        if model is None or model.fingerprint != receipt.fingerprint or model.precision != receipt.precision:
            return False, tr(
                "{model} wrote this, in {precision}. Choose that model first.",
                model=receipt.model,
                precision=receipt.precision,
            )
        return True, ""

    def repeat(self, receipt: Receipt) -> bool:
        """Write something once more at the caret, with all that its receipt says; returns whether it is begun."""
        return self.can_repeat(receipt)[0] and self._session.phase is Phase.IDLE and self._start(receipt)

    @Slot()
    def stop(self) -> None:
        """Stop the continuation, if one runs; what was written stays."""
        self._session.stop()

    def leave(self, document: Document) -> None:
        """End the continuation here and now if it is this document's, which is about to be closed."""
        if self._job is not None and self._job.document is document:
            self._session.stop()
            self._end_stream(document)
            self._job = None

    def set_active(self, active: bool) -> None:
        """Whether the page is what the window shows; a chat counts for itself."""
        self._is_active = active

    @Slot()
    def measure(self) -> None:
        """Count what the model would read at the caret."""
        if not self._is_active:
            return
        self._measure_before(self._page.reading_end)

    def receipt_for(self, text: str) -> Receipt:
        """The receipt of what is about to be written after a text; the end of the continuation completes it."""
        return new_receipt(self._keeper.settings, self._model, text, *self._page.document_model.notes)

    def _measure_before(self, end: int) -> str:
        """Count what the model would read of the text up to a place; returns that text, or the end of a long one."""
        document = self._page.document_model
        self._offset, text = tail(document, end)
        self._measured = text
        memory, note = document.notes
        self._session.measure(text, self._keeper.settings.length, memory, note)
        return text

    def _begin(self, end: int, passage: Passage | None = None) -> None:
        """Ask for a continuation of the text up to a place: the caret, or the beginning of a passage."""
        if self._session.phase is not Phase.IDLE:
            return
        settings, (memory, note) = self._keeper.settings, self._page.document_model.notes
        seed = settings.seed if settings.seed_locked and passage is None else None
        self.said.emit("")
        self._session.turn(settings.sampling)
        text = self._measure_before(end)
        receipt = self.receipt_for(text)
        try:
            begun = self._session.continue_text(text, max_tokens=settings.length, seed=seed, memory=memory, note=note)
        except DeskError as error:
            self.failed.emit(error, ())
            return
        if begun:
            self._take_up(receipt, passage)

    def _start(self, receipt: Receipt) -> bool:
        try:
            begun = self._session.repeat_sibling(
                receipt.read,
                siblings=receipt.siblings,
                sibling=receipt.sibling,
                seed=receipt.seed or 0,
                max_tokens=receipt.max_tokens,
                settings=receipt.settings,
                memory=receipt.memory,
                note=receipt.note,
            )
        except DeskError as error:
            self.failed.emit(error, ())
            return False
        if begun:
            self._take_up(replace(receipt, at=time.time(), turned=False), None)
        return begun

    def _take_up(self, receipt: Receipt, passage: Passage | None) -> None:
        settings, document = self._keeper.settings, self._page.document_model
        generation = document.generations.new(receipt)
        self._job = _Job(document, generation, (settings.seed, settings.seed_locked))
        self.begun.emit()
        self._page.begin_stream(generation, passage.number if passage else None)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        # After an undo or a change of document the stream's place is gone, and so is the wish for its words.
        job = self._job
        if job is None or job.document.stream_head is None:
            return
        if job.document is self._page.document_model:
            self._page.insert_stream(text)
        else:
            job.document.extend_stream(plain(text))

    @Slot(object)
    def _on_ended(self, end: GenerationEnd) -> None:
        job, self._job = self._job, None
        self._rest.start()  # nothing was measured meanwhile, whatever was written, and on whichever page
        if job is None:
            return
        self._end_stream(job.document)
        self._complete(job, end)
        if end.decode_tokens_per_s is not None:
            self.speed_changed.emit(end.decode_tokens_per_s)
        self.said.emit(_sentence(end))

    def _complete(self, job: _Job, end: GenerationEnd) -> None:
        receipt = job.document.generations.receipt(job.generation)
        if receipt is not None and end.new_tokens:
            job.document.generations.describe(job.generation, completed(receipt, end, self.receipt_for("")))
        # A seed that the writer gave meanwhile is meant for the next text.
        if end.new_tokens and job.seed_then == (self._keeper.settings.seed, self._keeper.settings.seed_locked):
            self.seed_used.emit(end.seed)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._end_stream(job.document)
            self.failed.emit(error, ((tr("Try again"), self.continue_text),))

    def _end_stream(self, document: Document) -> None:
        if document is self._page.document_model:
            self._page.end_stream()
        else:
            document.end_stream()

    @Slot(object)
    def _on_context(self, reading: ContextReading) -> None:
        if not self._is_active:
            return
        # While a text is written it tells what is read of that one, which may be on another page by now.
        if self._job is not None and self._job.document is not self._page.document_model:
            return
        # The text may have become shorter since the worker was asked; it will be asked again.
        start = self._offset + reading.start
        if start <= len(self._page.document_model):
            self._page.set_context_start(start or None)
        if self._session.phase is Phase.IDLE and reading.start <= len(self._measured):
            self.context_read.emit(self._measured, reading)


def _sentence(end: GenerationEnd) -> str:
    if end.reason is EndReason.CANCELLED:
        return tr("Stopped")
    if end.new_tokens == 0:
        return tr("The model had nothing to add")
    return tr("The model ended the text") if end.reason is EndReason.END_OF_TEXT else ""
