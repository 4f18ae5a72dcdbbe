"""The service: the GUI thread's side of the worker."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gpt2_desk.contract import (
    DeskError,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    ModelRef,
    OpenEngine,
    SettingsDial,
)
from gpt2_desk.workers.jobs import GenerateJob, Job, LoadJob, MeasureJob
from gpt2_desk.workers.worker import Worker


class GenerationService(QObject):
    """Numbers jobs, posts them to the worker's thread and passes on what comes back.

    Of each kind of job the newest alone is heard: signals of a job that was stopped for a newer one are dropped
    here, so that a receiver never sees two texts mixed. All of its signals are emitted on the GUI thread.

    Signals:
        model_opened(ModelRef, ModelInfo): which model is open by now, or None twice; told before the end of each load,
            that of an older one too.
        load_progressed(float): share of the model that is read, 0 to 1.
        model_loaded(ModelInfo), load_failed(DeskError)
        piece_arrived(TextPiece), generation_ended(GenerationEnd), generation_failed(DeskError)
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
    context_measured = Signal(object)

    _posted = Signal(object)

    def __init__(self, open_engine: OpenEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._load: LoadJob | None = None
        self._generation: GenerateJob | None = None
        self._is_held = False
        self._measure: MeasureJob | None = None
        self._measure_next: tuple[str, int | None] | None = None
        self._open = True
        self._thread = QThread()
        self._thread.setObjectName("generation")
        self._worker = Worker(open_engine)
        self._worker.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        # Bound methods of QObjects only: anything else would be called on the worker's thread.
        self._posted.connect(self._worker.do)
        self._worker.opened.connect(self.model_opened)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.pieced.connect(self._on_pieced)
        self._worker.ended.connect(self._on_ended)
        self._worker.failed.connect(self._on_failed)
        self._thread.finished.connect(self._worker.release)

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
        if not self._is_held:
            self.stop()
        self._load = LoadJob(next(self._numbers), model)
        self._post(self._load)

    def generate(self, request: GenerationRequest, dial: SettingsDial) -> None:
        """Continue a text, instead of any that is still being continued, as soon as no model is being opened."""
        _cancel(self._generation)
        self._generation = GenerateJob(next(self._numbers), request, dial)
        self._is_held = self._load is not None
        if not self._is_held:
            self._post(self._generation)

    def stop(self) -> None:
        """Stop the running continuation, begun or not; it ends with the reason "cancelled"."""
        _cancel(self._generation)
        if self._is_held and self._generation is not None:
            end = _unbegun(self._generation)
            self._generation, self._is_held = None, False
            self.generation_ended.emit(end)

    def measure(self, text: str, max_tokens: int | None) -> None:
        """Ask what the model would read of a text. One is under way at most; of those that wait, the newest stays."""
        if self._measure is not None:
            self._measure_next = (text, max_tokens)
            return
        self._measure = MeasureJob(next(self._numbers), text, max_tokens)
        self._post(self._measure)

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
        self.stop()
        self._thread.quit()
        return self._thread.wait(wait_ms)

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
            self.piece_arrived.emit(piece)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        if _is(self._load, number):
            self._load = None
            self.model_loaded.emit(result)
            self._release()
        elif _is(self._generation, number):
            self._generation = None
            self.generation_ended.emit(result)
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
            self._generation = None
            self.generation_failed.emit(error)
        elif _is(self._measure, number):
            # A count that fails leaves the last one standing; the continuation itself will say what is wrong.
            self._on_measured(None)

    def _release(self) -> None:
        """Let the continuation go that waited for a model, unless another model is being opened by now."""
        if self._is_held and self._load is None and self._generation is not None:
            self._is_held = False
            self._post(self._generation)

    def _on_measured(self, reading: object) -> None:
        self._measure = None
        if self._measure_next is not None:
            waiting, self._measure_next = self._measure_next, None
            self.measure(*waiting)
        elif reading is not None:
            self.context_measured.emit(reading)


def _cancel(job: Job | None) -> None:
    if job is not None:
        job.cancel.cancel()


def _unbegun(job: GenerateJob) -> GenerationEnd:
    return GenerationEnd(EndReason.CANCELLED, 0, 0, None, None, "", "", job.request.seed or 0)


def _is(job: Job | None, number: int) -> bool:
    return job is not None and job.number == number
