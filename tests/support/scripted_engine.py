"""Engines that the tests can hold and release, so that each moment of a job can be met on purpose."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gpt2_desk.contract import (
    CancelToken,
    ContextReading,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    LoadProgress,
    ModelInfo,
    ModelRef,
    NotAModelError,
    SettingsDial,
    SiblingEvent,
    TextPiece,
    TokenChoice,
)
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.piece_joiner import JOIN_S

WAIT_S = 20


def gate(*, is_open: bool = True) -> threading.Event:
    event = threading.Event()
    if is_open:
        event.set()
    return event


@dataclass
class ScriptedEngine:
    """Streams the words of ``script``; each step waits for its gate, and obeys the cancel token as an engine must."""

    name: str
    script: list[str | Exception]
    prefill_gate: threading.Event = field(default_factory=gate)
    prefilling: threading.Event = field(default_factory=threading.Event)
    token_gate: threading.Event = field(default_factory=gate)
    hold_after: int = 10**9
    threads: set[int] = field(default_factory=set)
    settings_seen: list[float] = field(default_factory=list)
    requests: list[GenerationRequest] = field(default_factory=list)
    sibling_counts: list[int] = field(default_factory=list)
    notes_measured: list[tuple[str, str]] = field(default_factory=list)

    @property
    def info(self) -> ModelInfo:
        return ModelInfo(self.name, 1, 1024, 10, "float32", "cpu")

    def stream(
        self, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial | None = None
    ) -> Iterator[TextPiece | GenerationEnd]:
        self.threads.add(threading.get_ident())
        self.requests.append(request)
        self.prefilling.set()
        assert self.prefill_gate.wait(WAIT_S)
        made = 0
        for word in self.script:
            if cancel.cancelled:
                break
            self._pace(made)
            if isinstance(word, Exception):
                raise word
            if dial is not None:
                self.settings_seen.append(dial.current.temperature)
            yield TextPiece(word, (TokenChoice(made, word, -1.0),))
            made += 1
        reason = EndReason.CANCELLED if cancel.cancelled else EndReason.LENGTH
        yield GenerationEnd(reason, len(request.prompt), made, 1.0, None, self.name, "float32", request.seed or 0)

    def stream_siblings(
        self,
        request: GenerationRequest,
        count: int,
        cancels: Sequence[CancelToken],
        dial: SettingsDial | None = None,
    ) -> Iterator[SiblingEvent]:
        """Each word of the script for each that still writes, with the number of the sibling appended."""
        self.threads.add(threading.get_ident())
        self.requests.append(request)
        self.sibling_counts.append(count)
        self.prefilling.set()
        assert self.prefill_gate.wait(WAIT_S)
        written = dict.fromkeys(range(count), 0)
        for made, word in enumerate(self.script):
            for number in [number for number in written if cancels[number].cancelled]:
                yield self._sibling_end(request, number, count, written.pop(number), EndReason.CANCELLED)
            if not written:
                return
            self._pace(made)
            if isinstance(word, Exception):
                raise word
            if dial is not None:
                self.settings_seen.append(dial.current.temperature)
            for number in written:
                text = f"{word}{number}"
                yield SiblingEvent(number, TextPiece(text, (TokenChoice(made, text, -1.0),)))
                written[number] += 1
        for number, made in written.items():
            reason = EndReason.CANCELLED if cancels[number].cancelled else EndReason.LENGTH
            yield self._sibling_end(request, number, count, made, reason)

    def _pace(self, made: int) -> None:
        if made == self.hold_after - 1:
            time.sleep(2 * JOIN_S)  # as long after the others as a slow model's token would come
        if made == self.hold_after:
            assert self.token_gate.wait(WAIT_S)

    def _sibling_end(
        self, request: GenerationRequest, number: int, count: int, made: int, reason: EndReason
    ) -> SiblingEvent:
        alone = GenerationEnd(reason, len(request.prompt), made, 1.0, None, self.name, "float32", request.seed or 0)
        return SiblingEvent(number, replace(alone, seed=alone.seed + number, siblings=count, sibling=number))

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        self.threads.add(threading.get_ident())
        self.notes_measured.append((memory, note))
        return ContextReading(len(text), 1024, max_tokens or 0)

    def measure_chat(self, request: GenerationRequest) -> ContextReading:
        self.threads.add(threading.get_ident())
        return ContextReading(sum(map(len, request.turns)), 1024, 0)


@dataclass
class ScriptedOpening:
    """An `OpenEngine` over prepared engines; ``load_gate`` holds a load, which looks at its token while it waits."""

    engines: dict[str, ScriptedEngine | Exception]
    load_gate: threading.Event = field(default_factory=gate)
    loading: threading.Event = field(default_factory=threading.Event)
    threads: set[int] = field(default_factory=set)

    def __call__(self, model: ModelRef, progress: LoadProgress, cancel: CancelToken) -> ScriptedEngine:
        self.threads.add(threading.get_ident())
        progress(0.5)
        self.loading.set()
        while not self.load_gate.wait(0.005):
            if cancel.cancelled:
                raise LoadCancelledError("Opening the model was stopped.")
        engine = self.engines.get(model.name, NotAModelError(f"{model.name} holds no model."))
        if isinstance(engine, Exception):
            raise engine
        return engine


class Recorder(QObject):
    """Keeps what a service says, and on which thread it was told."""

    heard = Signal()

    def __init__(self, service: GenerationService) -> None:
        super().__init__()
        self.events: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()
        service.load_progressed.connect(self.on_progress)
        service.model_loaded.connect(self.on_loaded)
        service.load_failed.connect(self.on_load_failed)
        service.piece_arrived.connect(self.on_piece)
        service.generation_ended.connect(self.on_ended)
        service.generation_failed.connect(self.on_failed)
        service.context_measured.connect(self.on_measured)
        service.sibling_arrived.connect(self.on_sibling)
        service.siblings_ended.connect(self.on_siblings_ended)
        service.siblings_failed.connect(self.on_siblings_failed)
        service.suggestion_arrived.connect(self.on_suggestion)

    def names(self) -> list[str]:
        """What was said, a run of pieces once: how many there are is a matter of speed."""
        said = [name for name, _ in self.events]
        return [name for name, before in zip(said, ["", *said], strict=False) if (name, before) != ("piece", "piece")]

    def text(self) -> str:
        return "".join(str(text) for text in self.all_of("piece"))

    def sibling_text(self, number: int) -> str:
        told = [event for event in self.all_of("sibling") if isinstance(event, SiblingEvent)]
        pieces = [event.event for event in told if event.sibling == number]
        return "".join(piece.text for piece in pieces if isinstance(piece, TextPiece))

    def sibling_ends(self) -> dict[int, GenerationEnd]:
        told = [event for event in self.all_of("sibling") if isinstance(event, SiblingEvent)]
        return {event.sibling: event.event for event in told if isinstance(event.event, GenerationEnd)}

    def all_of(self, name: str) -> list[object]:
        return [value for other, value in self.events if other == name]

    def _keep(self, name: str, value: object) -> None:
        self.threads.add(QThread.currentThread())
        self.events.append((name, value))
        self.heard.emit()

    @Slot(float)
    def on_progress(self, share: float) -> None:
        self._keep("progress", share)

    @Slot(object)
    def on_loaded(self, info: object) -> None:
        self._keep("loaded", info)

    @Slot(object)
    def on_load_failed(self, error: object) -> None:
        self._keep("load_failed", error)

    @Slot(object)
    def on_piece(self, piece: TextPiece) -> None:
        self._keep("piece", piece.text)

    @Slot(object)
    def on_ended(self, end: object) -> None:
        self._keep("ended", end)

    @Slot(object)
    def on_failed(self, error: object) -> None:
        self._keep("failed", error)

    @Slot(object)
    def on_measured(self, reading: object) -> None:
        self._keep("measured", reading)

    @Slot(object)
    def on_sibling(self, event: object) -> None:
        self._keep("sibling", event)

    @Slot()
    def on_siblings_ended(self) -> None:
        self._keep("siblings_ended", None)

    @Slot(object)
    def on_siblings_failed(self, error: object) -> None:
        self._keep("siblings_failed", error)

    @Slot(str, object)
    def on_suggestion(self, text: str, end: object) -> None:
        self._keep("suggestion", (text, end))


def model(name: str = "one") -> ModelRef:
    return ModelRef(name, Path(name))
