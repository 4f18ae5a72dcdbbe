"""The service: the GUI thread's side of the worker."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gpt2_desk.contract import (
    MAX_SEED,
    CancelToken,
    DeskError,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    ModelRef,
    OpenEngine,
    SettingsDial,
    SiblingEvent,
)
from gpt2_desk.workers.jobs import GenerateJob, Job, LoadJob, MeasureJob, SiblingsJob, SuggestJob
from gpt2_desk.workers.worker import Worker


class GenerationService(QObject):
    """Numbers jobs, posts them to the worker's thread and passes on what comes back.

    Of each kind of job the newest alone is heard: signals of a job that was stopped for a newer one are dropped
    here, so that a receiver never sees two texts mixed. One continuation and several siblings are of one kind. All of
    its signals are emitted on the GUI thread.

    Args:
        open_engine: opens the models, on the worker's thread.
        waits: whether the thread waits for `begin`; what is asked for until then is done then.

    Signals:
        model_opened(ModelRef, ModelInfo): which model is open by now, or None twice; told before the end of each load,
            that of an older one too.
        load_progressed(float): share of the model that is read, 0 to 1.
        model_loaded(ModelInfo), load_failed(DeskError)
        piece_arrived(TextPiece), generation_ended(GenerationEnd), generation_failed(DeskError)
        sibling_arrived(SiblingEvent), and after the end of each siblings_ended(), or siblings_failed(DeskError)
        suggestion_arrived(str, GenerationEnd): the whole text of one that was neither cancelled nor failed.
        context_measured(ContextReading)

    Thread: the GUI's.
    """

    model_opened = Signal(object, object)
    load_progressed = Signal(float)
    model_loaded = Signal(object)
    load_failed = Signal(object)
    piece_arrived = Signal(object)
    generation_ended = Signal(object)
    generation_failed = Signal(object)
    sibling_arrived = Signal(object)
    siblings_ended = Signal()
    siblings_failed = Signal(object)
    suggestion_arrived = Signal(str, object)
    context_measured = Signal(object)

    _posted = Signal(object)

    def __init__(self, open_engine: OpenEngine, parent: QObject | None = None, *, waits: bool = False) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._load: LoadJob | None = None
        self._generation: GenerateJob | SiblingsJob | None = None
        self._is_held = False
        self._suggestion: SuggestJob | None = None
        self._measure: MeasureJob | None = None
        self._measure_next: MeasureJob | None = None
        self._open = True
        self._thread = QThread()
        self._thread.setObjectName("generation")
        self._worker = Worker(open_engine)
        self._worker.moveToThread(self._thread)
        self._connect()
        if not waits:
            self.begin()

    def _connect(self) -> None:
        # Bound methods of QObjects only: anything else would be called on the worker's thread.
        self._posted.connect(self._worker.do)
        self._worker.opened.connect(self.model_opened)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.pieced.connect(self._on_pieced)
        self._worker.ended.connect(self._on_ended)
        self._worker.failed.connect(self._on_failed)
        self._thread.finished.connect(self._worker.release)

    @Slot()
    def begin(self) -> None:
        """Let the thread work."""
        self._thread.start()

    @property
    def generating(self) -> bool:
        """Whether a continuation was asked for and has not ended."""
        return self._generation is not None

    @property
    def loading(self) -> bool:
        """Whether a model was asked for and has neither come nor failed."""
        return self._load is not None

    def load(self, model: ModelRef) -> None:
        """Open a model, instead of any that is still being opened.

        A running continuation is stopped; one that waits for a model waits for this one.
        """
        _cancel(self._load)
        self.cancel_suggestion()
        if not self._is_held:
            self.stop()
        self._load = LoadJob(next(self._numbers), model)
        self._post(self._load)

    def generate(self, request: GenerationRequest, dial: SettingsDial, *, siblings: int = 1, sibling: int = 0) -> None:
        """Continue a text, instead of any that is still being continued, as soon as no model is being opened.

        Args:
            request: what to continue, and how.
            dial: its settings replace the request's, token by token.
            siblings: where above 1, it was one of so many that were written together, and is to be that again. The
                request has its own seed.
            sibling: its number among them, from 0.
        """
        self._begin(GenerateJob(next(self._numbers), request, dial, siblings, sibling))

    def generate_siblings(self, request: GenerationRequest, count: int, dial: SettingsDial) -> None:
        """Continue a text several times at once, otherwise as `generate` does; number k has the request's seed plus k.

        Args:
            request: what to continue, and how.
            count: how many, at least one.
            dial: its settings replace the request's, token by token, for all.
        """
        cancels = tuple(CancelToken() for _ in range(count))
        self._begin(SiblingsJob(next(self._numbers), request, dial, cancels))

    def stop(self) -> None:
        """Stop the running continuation, or all siblings, begun or not; each ends with the reason "cancelled"."""
        _cancel(self._generation)
        if self._is_held and self._generation is not None:
            unbegun, self._generation, self._is_held = self._generation, None, False
            self._end_unbegun(unbegun)

    def stop_sibling(self, number: int) -> None:
        """Stop one of several continuations; it ends with the reason "cancelled", and the others go on."""
        siblings = self._generation
        if not isinstance(siblings, SiblingsJob) or not 0 <= number < len(siblings.cancels):
            return
        siblings.cancels[number].cancel()
        if all(cancel.cancelled for cancel in siblings.cancels):
            self.stop()

    def suggest(self, request: GenerationRequest) -> None:
        """Continue a text in silence, instead of any former suggestion; not while a continuation or a model is awaited.

        Whatever else is asked of the model stops it at its next token.
        """
        self.cancel_suggestion()
        if self._generation is None and self._load is None:
            self._suggestion = SuggestJob(next(self._numbers), request)
            self._post(self._suggestion)

    def cancel_suggestion(self) -> None:
        """Have no suggestion; nothing is said of one that was under way."""
        _cancel(self._suggestion)
        self._suggestion = None

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> None:
        """Ask what the model would read of a text. One is under way at most; of those that wait, the newest stays."""
        self._await_measure(MeasureJob(next(self._numbers), text, max_tokens, memory, note))

    def measure_chat(self, request: GenerationRequest) -> None:
        """Ask what the model would read of a request with turns; otherwise as `measure`."""
        self._await_measure(MeasureJob(next(self._numbers), "", None, chat=request))

    def shutdown(self, wait_ms: int = 10_000) -> bool:
        """Refuse new jobs, stop the old ones, let the thread end.

        Returns:
            Whether the thread has ended. If it has not, the caller keeps this object alive until the process ends:
            a QThread destroyed while it runs aborts the process, and so may one that is terminated.
        """
        self._open = False
        self._is_held = False
        self._measure_next = None
        _cancel(self._load)
        self.cancel_suggestion()
        self.stop()
        self._thread.quit()
        return self._thread.wait(wait_ms)

    def _await_measure(self, job: MeasureJob) -> None:
        if self._measure is not None:
            self._measure_next = job
            return
        self._measure = job
        self._post(job)

    def _begin(self, job: GenerateJob | SiblingsJob) -> None:
        self.cancel_suggestion()
        _cancel(self._generation)
        self._generation = job
        self._is_held = self._load is not None
        if not self._is_held:
            self._post(job)

    def _end_unbegun(self, job: GenerateJob | SiblingsJob) -> None:
        if isinstance(job, GenerateJob):
            self.generation_ended.emit(_unbegun(job.request.seed or 0, job.siblings, job.sibling))
            return
        count = len(job.cancels)
        for number in range(count):
            seed = ((job.request.seed or 0) + number) % (MAX_SEED + 1)
            self.sibling_arrived.emit(SiblingEvent(number, _unbegun(seed, count, number)))
        self.siblings_ended.emit()

    def _post(self, job: Job) -> None:
        if self._open:
            self._posted.emit(job)

    @Slot(int, float)
    def _on_progressed(self, number: int, share: float) -> None:
        if _is(self._load, number):
            self.load_progressed.emit(share)

    @Slot(int, object)
    def _on_pieced(self, number: int, piece: object) -> None:
        if _is(self._generation, number):
            arrived = self.sibling_arrived if isinstance(piece, SiblingEvent) else self.piece_arrived
            arrived.emit(piece)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        if _is(self._load, number):
            self._load = None
            self.model_loaded.emit(result)
            self._release()
        elif _is(self._generation, number):
            self._end_generation(result)
        elif _is(self._suggestion, number):
            self._suggestion = None
            if isinstance(result, tuple):
                self.suggestion_arrived.emit(*result)
        elif _is(self._measure, number):
            self._on_measured(result)

    @Slot(int, object)
    def _on_failed(self, number: int, error: DeskError) -> None:
        if _is(self._load, number):
            self._load = None
            if not isinstance(error, LoadCancelledError):
                self.load_failed.emit(error)
            self._release()
        elif _is(self._generation, number):
            failed = self.siblings_failed if isinstance(self._generation, SiblingsJob) else self.generation_failed
            self._generation = None
            failed.emit(error)
        elif _is(self._suggestion, number):
            self._suggestion = None  # nobody asked for it
        elif _is(self._measure, number):
            # A count that fails leaves the last one standing; the continuation itself will say what is wrong.
            self._on_measured(None)

    def _end_generation(self, result: object) -> None:
        ended, self._generation = self._generation, None
        if isinstance(ended, SiblingsJob):
            self.siblings_ended.emit()
        else:
            self.generation_ended.emit(result)

    def _release(self) -> None:
        """Let the continuation go that waited for a model, unless another model is being opened by now."""
        if self._is_held and self._load is None and self._generation is not None:
            self._is_held = False
            self._post(self._generation)

    def _on_measured(self, reading: object) -> None:
        self._measure = None
        if self._measure_next is not None:
            waiting, self._measure_next = self._measure_next, None
            self._await_measure(waiting)
        elif reading is not None:
            self.context_measured.emit(reading)


def _cancel(job: Job | None) -> None:
    if job is not None:
        job.stop()


def _unbegun(seed: int, siblings: int, sibling: int) -> GenerationEnd:
    return GenerationEnd(EndReason.CANCELLED, 0, 0, None, None, "", "", seed, siblings=siblings, sibling=sibling)


def _is(job: Job | None, number: int) -> bool:
    return job is not None and job.number == number
