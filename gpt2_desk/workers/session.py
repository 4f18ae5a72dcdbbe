"""A writing session: what the window wants of the model, and where the continuation stands."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import (
    ContextReading,
    DeskError,
    GenerationEnd,
    GenerationRequest,
    ModelInfo,
    SamplingSettings,
    SettingsDial,
    SiblingEvent,
    TextPiece,
)
from gpt2_desk.workers.frame_buffer import FrameBuffer
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.sibling_buffer import SiblingBuffer

MAX_ROOM = 1_000_000
"""More tokens than any model can read: what is asked for without a limit leaves as much room as there may be."""


class Phase(Enum):
    """Where a continuation stands."""

    IDLE = auto()
    """Nothing is asked for."""
    READING = auto()
    """Asked for; the model is being opened, or reads."""
    WRITING = auto()
    """Text has begun to come."""
    STOPPING = auto()
    """The writer asked for the end; it has not come yet."""


class WritingSession(QObject):
    """One continuation at a time, or several siblings at once, over one `GenerationService`.

    Signals:
        phase_changed(Phase)
        text_ready(str): one frame's text, to be put where the continuation stands.
        ended(GenerationEnd): after the last ``text_ready``.
        sibling_text(int, str): one frame's text of one of several, by its number from 0.
        sibling_ended(int, GenerationEnd): after the last ``sibling_text`` of that one.
        siblings_ended(): after the last ``sibling_ended``.
        failed(DeskError): after the last text, of one or of several; what was written stays.
        model_changed(): another model is open.
        suggested(str, GenerationEnd): the whole text of a suggestion that is still wanted.
        context_changed(ContextReading): what the model reads, or has read by now.

    Thread: the GUI's.
    """

    phase_changed = Signal(object)
    text_ready = Signal(str)
    ended = Signal(object)
    sibling_text = Signal(int, str)
    sibling_ended = Signal(int, object)
    siblings_ended = Signal()
    failed = Signal(object)
    model_changed = Signal()
    suggested = Signal(str, object)
    context_changed = Signal(object)

    def __init__(self, service: GenerationService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._buffer = FrameBuffer(parent=self)
        self._sibling_buffer = SiblingBuffer(parent=self)
        self._dial = SettingsDial(SamplingSettings())
        self._phase = Phase.IDLE
        self._reading: ContextReading | None = None
        self._new_tokens = 0
        self._room = 0
        self._connect(service)

    def _connect(self, service: GenerationService) -> None:
        self._buffer.flushed.connect(self._on_flushed)
        self._sibling_buffer.flushed.connect(self.sibling_text)
        service.piece_arrived.connect(self._on_piece)
        service.generation_ended.connect(self._on_ended)
        service.generation_failed.connect(self._on_failed)
        service.sibling_arrived.connect(self._on_sibling)
        service.siblings_ended.connect(self._on_siblings_ended)
        service.siblings_failed.connect(self._on_failed)
        service.suggestion_arrived.connect(self.suggested)
        service.context_measured.connect(self._on_measured)
        service.model_loaded.connect(self._on_model_loaded)

    @property
    def phase(self) -> Phase:
        """Where the continuation stands."""
        return self._phase

    def turn(self, settings: SamplingSettings) -> None:
        """Set the sampling controls, for the running continuation from its next token and for later ones."""
        self._dial.current = settings

    def continue_text(
        self,
        text: str,
        *,
        max_tokens: int | None,
        seed: int | None = None,
        stop: tuple[str, ...] = (),
        memory: str = "",
        note: str = "",
        settings: SamplingSettings | None = None,
    ) -> bool:
        """Begin a continuation of a text.

        Args:
            text: what to continue.
            max_tokens: how many tokens to write at most; None has no limit.
            seed: of all draws; None draws one.
            stop: strings that end the text.
            memory: what the model always reads first.
            note: what it reads near the end of the text.
            settings: where given, these hold from the first token to the last, whatever is turned meanwhile.

        Returns:
            Whether it was begun: not while another is under way.

        Raises:
            SettingsError: a length or seed out of range.
        """
        dial = self._dial if settings is None else SettingsDial(settings)
        request = _request(text, dial, max_tokens, seed, memory, note, stop)
        if not self._may_begin():
            return False
        self._service.generate(request, dial)
        return True

    def reply(self, request: GenerationRequest) -> bool:
        """Begin a reply in a conversation; what comes is told as of `continue_text`.

        Args:
            request: with the turns; its settings give way to those that are in force.

        Returns:
            Whether it was begun: not while another is under way.
        """
        if not self._may_begin():
            return False
        self._service.generate(replace(request, settings=self._dial.current), self._dial)
        return True

    def repeat_sibling(
        self,
        text: str,
        *,
        siblings: int,
        sibling: int,
        seed: int,
        max_tokens: int | None,
        settings: SamplingSettings,
        memory: str = "",
        note: str = "",
    ) -> bool:
        """Write once more what was one of several siblings; what comes is told as of `continue_text`.

        Args:
            text: what it continued.
            siblings: how many were written together; 1 writes it alone.
            sibling: its number, from 0.
            seed: its own, as its `GenerationEnd` told it.
            max_tokens: how many tokens it might have at most.
            settings: those of its request.
            memory: what was read first.
            note: what was read near the end of the text.

        Returns:
            Whether it was begun: not while another is under way.

        Raises:
            SettingsError: a length or seed out of range.
        """
        dial = SettingsDial(settings)
        request = _request(text, dial, max_tokens, seed, memory, note)
        if not self._may_begin():
            return False
        self._service.generate(request, dial, siblings=siblings, sibling=sibling)
        return True

    def continue_siblings(
        self,
        text: str,
        count: int,
        *,
        max_tokens: int | None,
        seed: int | None = None,
        memory: str = "",
        note: str = "",
    ) -> bool:
        """Begin several continuations of a text at once.

        Args:
            text: what to continue.
            count: how many, at least one.
            max_tokens: how many tokens each may have at most; None has no limit.
            seed: of the first; number k has k more. None draws one.
            memory: what the model always reads first.
            note: what it reads near the end of the text.

        Returns:
            Whether they were begun: not while another is under way.

        Raises:
            SettingsError: a length or seed out of range.
        """
        request = _request(text, self._dial, max_tokens, seed, memory, note)
        if not self._may_begin():
            return False
        self._service.generate_siblings(request, count, self._dial)
        return True

    def stop(self) -> None:
        """Ask for the end, of all where there are several, at any moment; harmless when nothing runs."""
        if self._phase in (Phase.READING, Phase.WRITING):
            self._set_phase(Phase.STOPPING)
            self._service.stop()

    def stop_sibling(self, number: int) -> None:
        """Ask for the end of one of several; the others go on. Harmless when it does not run."""
        self._service.stop_sibling(number)

    def suggest(self, text: str, *, max_tokens: int, seed: int | None = None, memory: str = "", note: str = "") -> None:
        """Ask for ``suggested`` with a continuation of a text, instead of any former one; not while text is written.

        It leaves as much room as was last measured with, so that a continuation of the same text has been read already.

        Raises:
            SettingsError: a length or seed out of range.
        """
        if self._phase is Phase.IDLE:
            request = _request(text, self._dial, max_tokens, seed, memory, note)
            self._service.suggest(replace(request, room=self._room))

    def cancel_suggestion(self) -> None:
        """Have no suggestion; harmless when there is none."""
        self._service.cancel_suggestion()

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> None:
        """Ask for ``context_changed`` for a text; not while text streams, which tells it by itself."""
        if self._phase is Phase.IDLE:
            self._room = MAX_ROOM if max_tokens is None else max_tokens
            self._service.measure(text, max_tokens, memory, note)

    def measure_chat(self, request: GenerationRequest) -> None:
        """Ask for ``context_changed`` for a request with turns; not while text streams, which tells it by itself."""
        if self._phase is Phase.IDLE:
            self._service.measure_chat(request)

    def _may_begin(self) -> bool:
        """Turn to a new continuation, unless one is under way."""
        if self._phase is not Phase.IDLE:
            return False
        self._new_tokens = 0
        self._set_phase(Phase.READING)
        return True

    @Slot(object)
    def _on_piece(self, piece: TextPiece) -> None:
        self._set_writing()
        self._new_tokens += len(piece.tokens)
        self._buffer.push(piece.text)

    @Slot(str)
    def _on_flushed(self, text: str) -> None:
        self.text_ready.emit(text)
        if self._reading is not None:
            total = min(self._reading.limit, self._reading.tokens + self._new_tokens)
            self._on_measured(replace(self._reading, tokens=total))
        self._new_tokens = 0

    @Slot(object)
    def _on_ended(self, end: GenerationEnd) -> None:
        self._finish()
        self.ended.emit(end)

    @Slot(object)
    def _on_sibling(self, told: SiblingEvent) -> None:
        if isinstance(told.event, TextPiece):
            self._set_writing()
            self._sibling_buffer.push(told.sibling, told.event.text)
        else:
            self._sibling_buffer.flush(told.sibling)
            self.sibling_ended.emit(told.sibling, told.event)

    @Slot()
    def _on_siblings_ended(self) -> None:
        self._finish()
        self.siblings_ended.emit()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._finish()
        self.failed.emit(error)

    @Slot(object)
    def _on_measured(self, reading: ContextReading) -> None:
        self._reading = reading
        self.context_changed.emit(reading)

    @Slot(object)
    def _on_model_loaded(self, _info: ModelInfo) -> None:
        # Another model reads other tokens; the window asks anew.
        self._reading = None
        self.model_changed.emit()

    def _finish(self) -> None:
        self._buffer.flush()
        self._sibling_buffer.flush_all()
        self._set_phase(Phase.IDLE)

    def _set_writing(self) -> None:
        if self._phase is Phase.READING:
            self._set_phase(Phase.WRITING)

    def _set_phase(self, phase: Phase) -> None:
        self._phase = phase
        self.phase_changed.emit(phase)


def _request(
    text: str,
    dial: SettingsDial,
    max_tokens: int | None,
    seed: int | None,
    memory: str,
    note: str,
    stop: tuple[str, ...] = (),
) -> GenerationRequest:
    return GenerationRequest(text, dial.current, max_tokens, seed, stop, joins_space=True, memory=memory, note=note)
