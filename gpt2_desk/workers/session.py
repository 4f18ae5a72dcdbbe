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
    TextPiece,
)
from gpt2_desk.workers.frame_buffer import FrameBuffer
from gpt2_desk.workers.generation import GenerationService


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
    """One continuation at a time over one `GenerationService`.

    Signals:
        phase_changed(Phase)
        text_ready(str): one frame's text, to be put where the continuation stands.
        ended(GenerationEnd): after the last ``text_ready``.
        failed(DeskError): likewise; what was written stays.
        context_changed(ContextReading): what the model reads, or has read by now.

    Thread: the GUI's.
    """

    phase_changed = Signal(object)
    text_ready = Signal(str)
    ended = Signal(object)
    failed = Signal(object)
    context_changed = Signal(object)

    def __init__(self, service: GenerationService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._buffer = FrameBuffer(parent=self)
        self._dial = SettingsDial(SamplingSettings())
        self._phase = Phase.IDLE
        self._reading: ContextReading | None = None
        self._new_tokens = 0
        self._buffer.flushed.connect(self._on_flushed)
        service.piece_arrived.connect(self._on_piece)
        service.generation_ended.connect(self._on_ended)
        service.generation_failed.connect(self._on_failed)
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
        self, text: str, *, max_tokens: int | None, seed: int | None = None, stop: tuple[str, ...] = ()
    ) -> bool:
        """Begin a continuation of a text.

        Returns:
            Whether it was begun: not while another is under way.

        Raises:
            SettingsError: a length or seed out of range.
        """
        if self._phase is not Phase.IDLE:
            return False
        request = GenerationRequest(text, self._dial.current, max_tokens, seed, stop, joins_space=True)
        self._new_tokens = 0
        self._set_phase(Phase.READING)
        self._service.generate(request, self._dial)
        return True

    def stop(self) -> None:
        """Ask for the end, at any moment; harmless when nothing runs."""
        if self._phase in (Phase.READING, Phase.WRITING):
            self._set_phase(Phase.STOPPING)
            self._service.stop()

    def measure(self, text: str, max_tokens: int | None) -> None:
        """Ask for ``context_changed`` for a text; not while text streams, which tells it by itself."""
        if self._phase is Phase.IDLE:
            self._service.measure(text, max_tokens)

    @Slot(object)
    def _on_piece(self, piece: TextPiece) -> None:
        if self._phase is Phase.READING:
            self._set_phase(Phase.WRITING)
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

    def _finish(self) -> None:
        self._buffer.flush()
        self._set_phase(Phase.IDLE)

    def _set_phase(self, phase: Phase) -> None:
        self._phase = phase
        self.phase_changed.emit(phase)
