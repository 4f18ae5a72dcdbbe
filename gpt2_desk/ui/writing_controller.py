"""Between the page and the session: where the model's words go, and what is said while they come."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desk.contract import ContextReading, DeskError, EndReason, GenerationEnd
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.workers.session import Phase, WritingSession

MEASURE_AFTER_MS = 200
"""How long the writer must rest before the tokens are counted anew."""


class WritingController(QObject):
    """Continues the page at its caret, one continuation at a time.

    Signals:
        begun(): a continuation was asked for.
        said(str): what to say of the last continuation, "" for nothing.
        failed(DeskError, tuple of `Remedy`)
        speed_changed(float): tokens per second.
        seed_used(int): the seed that gives the last text again.
    """

    begun = Signal()
    said = Signal(str)
    failed = Signal(object, object)
    speed_changed = Signal(float)
    seed_used = Signal(object)

    def __init__(
        self, page: PageEditor, session: WritingSession, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._session = session
        self._keeper = keeper
        self._seed_then: tuple[int | None, bool] = (None, False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(MEASURE_AFTER_MS)
        self._rest.timeout.connect(self.measure)
        session.text_ready.connect(self._on_text)
        session.ended.connect(self._on_ended)
        session.failed.connect(self._on_failed)
        session.context_changed.connect(self._on_context)
        page.stream_interrupted.connect(session.stop)
        page.changed.connect(self._rest.start)
        page.cursorPositionChanged.connect(self._rest.start)

    @Slot()
    def continue_text(self) -> None:
        """Continue at the caret; nothing happens while another continuation runs."""
        if self._session.phase is not Phase.IDLE:
            return
        settings = self._keeper.settings
        self._seed_then = (settings.seed, settings.seed_locked)
        seed = settings.seed if settings.seed_locked else None
        self.said.emit("")
        self._session.turn(settings.sampling)
        self.measure()
        try:
            begun = self._session.continue_text(self._page.text_before_caret(), max_tokens=settings.length, seed=seed)
        except DeskError as error:
            self.failed.emit(error, ())
            return
        if begun:
            self.begun.emit()
            self._page.begin_stream(self._page.document_model.new_generation())

    @Slot()
    def stop(self) -> None:
        """Stop the continuation, if one runs; what was written stays."""
        self._session.stop()

    @Slot()
    def leave_page(self) -> None:
        """End the continuation here and now: another document is about to be shown."""
        self._session.stop()
        self._page.end_stream()

    @Slot()
    def measure(self) -> None:
        """Count what the model would read at the caret."""
        self._session.measure(self._page.text_before_caret(), self._keeper.settings.length)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        # After an undo or a change of document the stream's place is gone, and so is the wish for its words.
        if self._page.is_streaming:
            self._page.insert_stream(text)

    @Slot(object)
    def _on_ended(self, end: GenerationEnd) -> None:
        self._page.end_stream()
        # A seed that the writer gave meanwhile is meant for the next text.
        if end.new_tokens and self._seed_then == (self._keeper.settings.seed, self._keeper.settings.seed_locked):
            self.seed_used.emit(end.seed)
        if end.decode_tokens_per_s is not None:
            self.speed_changed.emit(end.decode_tokens_per_s)
        self.said.emit(_sentence(end))
        self._rest.start()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._page.end_stream()
        self.failed.emit(error, (("Try again", self.continue_text),))

    @Slot(object)
    def _on_context(self, reading: ContextReading) -> None:
        # The text may have become shorter since the worker was asked; it will be asked again.
        if reading.start <= len(self._page.document_model):
            self._page.set_context_start(reading.start or None)


def _sentence(end: GenerationEnd) -> str:
    if end.reason is EndReason.CANCELLED:
        return "Stopped"
    if end.new_tokens == 0:
        return "The model had nothing to add"
    return "The model ended the text" if end.reason is EndReason.END_OF_TEXT else ""
