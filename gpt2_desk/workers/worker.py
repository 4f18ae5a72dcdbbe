"""The worker: it lives on its own thread, and is the only code there that touches the model."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import (
    MAX_SEED,
    CancelToken,
    ContextReading,
    DeskError,
    EndReason,
    GenerationEnd,
    GenerationError,
    LoadCancelledError,
    ModelInfo,
    ModelMemoryError,
    ModelRef,
    OpenEngine,
    SiblingEvent,
    TextEngine,
    TextPiece,
)
from gpt2_desk.workers.jobs import GenerateJob, Job, LoadJob, MeasureJob, SiblingsJob, SuggestJob
from gpt2_desk.workers.piece_joiner import PieceJoiner


class Worker(QObject):
    """Does jobs one after another, in the order they were posted.

    Signals carry the job's number first. For each job any number of ``progressed`` or ``pieced``, then exactly one of
    ``ended`` and ``failed``. ``opened`` is no job's: before the end of each load it tells which model is open by now,
    as a `ModelRef` and a `ModelInfo`, or two Nones. After a failure the next job runs; a model that cannot be opened
    leaves the one before it in place.

    Thread: made on the GUI thread, moved before the thread starts, then used by queued signals alone.
    """

    progressed = Signal(int, float)
    pieced = Signal(int, object)
    opened = Signal(object, object)
    ended = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, open_engine: OpenEngine) -> None:
        super().__init__()
        self._open_engine = open_engine
        self._engine: TextEngine | None = None
        self._model: ModelRef | None = None

    @Slot(object)
    def do(self, job: Job) -> None:
        """Do one job, to its one ending. Worker's thread."""
        try:
            result = self._result(job)
        except DeskError as error:
            self.failed.emit(job.number, error)
        except MemoryError as error:
            self.failed.emit(job.number, _out_of_memory(error))
        except Exception as error:  # whatever a model does, the next job must run
            what = "The model could not be opened." if isinstance(job, LoadJob) else "The model stopped unexpectedly."
            self.failed.emit(job.number, _unexpected(what, error))
        else:
            self.ended.emit(job.number, result)

    @Slot()
    def release(self) -> None:
        """Let go of the model, on the thread that made it."""
        self._engine = self._model = None

    def _result(self, job: Job) -> object:
        match job:
            case LoadJob():
                return self._load(job)
            case GenerateJob():
                return self._generate(job)
            case SiblingsJob():
                self._generate_siblings(job)
                return None
            case SuggestJob():
                return self._suggest(job)
            case MeasureJob():
                return self._measure(job)
            case _:
                raise TypeError(f"no such job: {job!r}")

    def _load(self, job: LoadJob) -> ModelInfo:
        if job.cancel.cancelled:
            raise LoadCancelledError("Opening the model was stopped.")
        try:
            self._engine, self._model = self._open_or_replace(job), job.model
            return self._engine.info
        finally:
            self.opened.emit(self._model, self._engine.info if self._engine else None)

    def _open_or_replace(self, job: LoadJob) -> TextEngine:
        try:
            return self._open(job, job.model, job.cancel)
        except ModelMemoryError:
            if self._model is None:
                raise
            return self._open_instead(job, self._model)

    def _open_instead(self, job: LoadJob, former: ModelRef) -> TextEngine:
        """Once more without the former model, whose room may be just what is missing; if in vain, that one again."""
        self._engine = self._model = None
        try:
            return self._open(job, job.model, job.cancel)
        except Exception:
            # The job's own token may be set; the model that goes on writing is not to suffer for it.
            with suppress(DeskError):
                self._engine, self._model = self._open(job, former, CancelToken()), former
            raise

    def _open(self, job: LoadJob, model: ModelRef, cancel: CancelToken) -> TextEngine:
        def report(share: float) -> None:
            self.progressed.emit(job.number, share)

        return self._open_engine(model, report, cancel)

    def _generate(self, job: GenerateJob) -> GenerationEnd:
        engine = self._opened_engine()
        end: GenerationEnd | None = None
        joiner = PieceJoiner(partial(self.pieced.emit, job.number))
        stream = _one_sibling(engine, job) if job.siblings > 1 else engine.stream(job.request, job.cancel, job.dial)
        try:
            for item in stream:
                if isinstance(item, GenerationEnd):
                    end = item
                else:
                    joiner.add(item)
        finally:
            # What was written before a failure was written all the same.
            joiner.flush()
        if end is None:
            raise _endless()
        return end

    def _generate_siblings(self, job: SiblingsJob) -> None:
        engine, count = self._opened_engine(), len(job.cancels)
        joiners = [PieceJoiner(partial(self._tell_sibling, job.number, sibling)) for sibling in range(count)]
        unended = set(range(count))
        try:
            for event in engine.stream_siblings(job.request, count, job.cancels, job.dial):
                if isinstance(event.event, GenerationEnd):
                    joiners[event.sibling].flush()
                    unended.discard(event.sibling)
                    self.pieced.emit(job.number, event)
                else:
                    joiners[event.sibling].add(event.event)
        finally:
            for joiner in joiners:
                joiner.flush()
        if unended:
            raise _endless()

    def _tell_sibling(self, number: int, sibling: int, piece: TextPiece) -> None:
        self.pieced.emit(number, SiblingEvent(sibling, piece))

    def _suggest(self, job: SuggestJob) -> tuple[str, GenerationEnd] | None:
        texts: list[str] = []
        for item in self._opened_engine().stream(job.request, job.cancel):
            if isinstance(item, GenerationEnd):
                return None if item.reason is EndReason.CANCELLED else ("".join(texts), item)
            texts.append(item.text)
        return None

    def _measure(self, job: MeasureJob) -> ContextReading | None:
        if self._engine is None:
            return None
        if job.chat is not None:
            return self._engine.measure_chat(job.chat)
        return self._engine.measure(job.text, job.max_tokens, job.memory, job.note)

    def _opened_engine(self) -> TextEngine:
        if self._engine is None:
            raise GenerationError("No model is open.", todo="Choose one in the sidebar.")
        return self._engine


def _one_sibling(engine: TextEngine, job: GenerateJob) -> Iterator[TextPiece | GenerationEnd]:
    """One of several continuations that are computed together, as it was when all of them were heard."""
    seed = job.request.seed
    first = None if seed is None else (seed - job.sibling) % (MAX_SEED + 1)
    cancels = [job.cancel] * job.siblings
    for event in engine.stream_siblings(replace(job.request, seed=first), job.siblings, cancels, job.dial):
        if event.sibling == job.sibling:
            yield event.event
            if isinstance(event.event, GenerationEnd):
                return


def _endless() -> GenerationError:
    return GenerationError("The model stopped without an ending.", todo="Try again.")


def _out_of_memory(error: MemoryError) -> DeskError:
    return ModelMemoryError(
        "The model ran out of memory.",
        "Your text is safe.",
        "Choose a smaller model, or close other programs and try again.",
        details="".join(traceback.format_exception(error)),
    )


def _unexpected(what: str, error: Exception) -> DeskError:
    reason = str(error).strip().partition("\n")[0][:200] or type(error).__name__
    return GenerationError(
        what,
        f"{reason.rstrip('.')}. Your text is safe.",
        "Try again.",
        details="".join(traceback.format_exception(error)),
    )
