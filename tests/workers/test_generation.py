"""The contract of the thread: one job one ending, no stop lost, no old signal heard, every failure survived."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedEngine, ScriptedOpening, gate, model

from gpt2_desk.contract import (
    CancelToken,
    ContextReading,
    EndReason,
    GenerationEnd,
    GenerationError,
    GenerationRequest,
    ModelMemoryError,
    NotAModelError,
    SamplingSettings,
    SettingsDial,
)
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.jobs import LoadJob
from gpt2_desk.workers.worker import Worker

Start = Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]


def dial() -> SettingsDial:
    return SettingsDial(SamplingSettings())


def request(prompt: str = "Once") -> GenerationRequest:
    return GenerationRequest(prompt)


def end_reason(recorder: Recorder) -> EndReason:
    (end,) = recorder.all_of("ended")
    assert isinstance(end, GenerationEnd)
    return end.reason


def test_a_job_ends_once_after_its_last_piece(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({"one": ScriptedEngine("one", ["a", "b", "c"])}))
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert heard.names() == ["progress", "loaded", "piece", "ended"]
    assert heard.text() == "abc"
    assert not service.generating
    assert not service.loading


def test_one_that_waits_does_what_was_asked_once_it_begins(qtbot: QtBot) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"])})
    service = GenerationService(opening, waits=True)
    heard = Recorder(service)
    service.load(model())
    service.generate(request(), dial())
    qtbot.wait(50)
    assert heard.names() == []
    service.begin()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert heard.text() == "a"
    assert service.shutdown()


def test_one_that_waits_for_good_can_end(qtbot: QtBot) -> None:
    service = GenerationService(ScriptedOpening({}), waits=True)
    service.load(model())
    assert service.shutdown()


def test_the_engine_is_made_and_used_on_one_thread_and_heard_on_another(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"])})
    service, heard = start(opening)
    service.load(model())
    service.measure("text", 5)
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: {"ended", "measured"} <= set(heard.names()))
    engine = opening.engines["one"]
    assert isinstance(engine, ScriptedEngine)
    assert opening.threads == engine.threads
    assert threading.get_ident() not in engine.threads
    assert heard.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]


def test_a_stop_before_the_work_begins_is_not_lost(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"] * 50)}, load_gate=gate(is_open=False))
    service, heard = start(opening)
    service.load(model())
    service.generate(request(), dial())
    service.stop()
    opening.load_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert end_reason(heard) is EndReason.CANCELLED
    assert "piece" not in heard.names()


def test_a_stop_while_the_prompt_is_read(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 50, prefill_gate=gate(is_open=False))
    service, heard = start(ScriptedOpening({"one": engine}))
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(engine.prefilling.is_set)
    service.stop()
    engine.prefill_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert end_reason(heard) is EndReason.CANCELLED


def test_a_stop_midway_keeps_what_came(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 50, token_gate=gate(is_open=False), hold_after=3)
    service, heard = start(ScriptedOpening({"one": engine}))
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: heard.text() == "aaa")
    service.stop()
    engine.token_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert end_reason(heard) is EndReason.CANCELLED
    assert heard.text() in ("aaa", "aaaa")


def test_signals_of_an_older_job_are_dropped(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", "b"], prefill_gate=gate(is_open=False))
    service, heard = start(ScriptedOpening({"one": engine}))
    service.load(model())
    service.generate(request("first"), dial())
    qtbot.waitUntil(engine.prefilling.is_set)
    service.generate(request("second"), dial())
    engine.prefill_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert [asked.prompt for asked in engine.requests] == ["first", "second"]
    assert heard.text() == "ab"
    (end,) = heard.all_of("ended")
    assert isinstance(end, GenerationEnd)
    assert end.prompt_tokens == len("second")


@pytest.mark.parametrize("failure", [GenerationError("It broke."), RuntimeError("kernel"), MemoryError()])
def test_after_a_failure_the_next_job_runs(qtbot: QtBot, start: Start, failure: Exception) -> None:
    engine = ScriptedEngine("one", ["a", failure])
    service, heard = start(ScriptedOpening({"one": engine}))
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "failed" in heard.names())
    engine.script = ["b"]
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert heard.names() == ["progress", "loaded", "piece", "failed", "piece", "ended"]


def test_an_unexpected_failure_is_told_in_words_with_the_details_apart(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({"one": ScriptedEngine("one", [RuntimeError("bad kernel\nline 2")])}))
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "failed" in heard.names())
    (error,) = heard.all_of("failed")
    assert isinstance(error, GenerationError)
    assert str(error) == "The model stopped unexpectedly. bad kernel. Your text is safe. Try again."
    assert "Traceback" in error.details


def test_without_a_model_a_continuation_fails_in_words(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({}))
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "failed" in heard.names())
    assert str(heard.all_of("failed")[0]) == "No model is open. Choose one in the sidebar."


def test_a_model_that_fails_leaves_the_one_before_it(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"]), "bad": NotAModelError("No model.")})
    service, heard = start(opening)
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    service.load(model("bad"))
    qtbot.waitUntil(lambda: "load_failed" in heard.names())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert heard.text() == "a"


def test_a_model_too_large_beside_the_old_one_is_tried_in_its_place(qtbot: QtBot) -> None:
    large = ScriptedEngine("large", ["b"])
    attempts: list[str] = []

    def opening(asked: object, progress: object, cancel: object) -> ScriptedEngine:
        name = asked.name  # type: ignore[attr-defined]
        attempts.append(name)
        if name == "large" and attempts.count("large") == 1:
            raise ModelMemoryError("Too large.")
        return large if name == "large" else ScriptedEngine("one", ["a"])

    service = GenerationService(opening)  # type: ignore[arg-type]
    heard = Recorder(service)
    service.load(model())
    qtbot.waitUntil(lambda: heard.names() == ["loaded"])
    service.load(model("large"))
    qtbot.waitUntil(lambda: heard.names() == ["loaded", "loaded"])
    assert attempts == ["one", "large", "large"]
    assert service.shutdown(5_000)


def test_of_two_loads_only_the_second_is_heard(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening(
        {"one": ScriptedEngine("one", ["a"]), "two": ScriptedEngine("two", ["b"])}, load_gate=gate(is_open=False)
    )
    service, heard = start(opening)
    service.load(model("one"))
    qtbot.waitUntil(opening.loading.is_set)
    service.load(model("two"))
    opening.load_gate.set()
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    assert [info.name for info in heard.all_of("loaded")] == ["two"]  # type: ignore[attr-defined]
    assert "load_failed" not in heard.names()


def test_choosing_another_model_stops_the_text(qtbot: QtBot, start: Start) -> None:
    one = ScriptedEngine("one", ["a"] * 9, token_gate=gate(is_open=False), hold_after=2)
    service, heard = start(ScriptedOpening({"one": one, "two": ScriptedEngine("two", ["b"])}))
    service.load(model("one"))
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: heard.text() == "aa")
    service.load(model("two"))
    one.token_gate.set()
    qtbot.waitUntil(lambda: heard.names()[-1] == "loaded")
    assert end_reason(heard) is EndReason.CANCELLED


def test_turning_the_dial_reaches_the_running_text(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 4, token_gate=gate(is_open=False), hold_after=2)
    service, heard = start(ScriptedOpening({"one": engine}))
    turned = dial()
    service.load(model())
    service.generate(request(), turned)
    qtbot.waitUntil(lambda: heard.text() == "aa")
    turned.current = SamplingSettings(temperature=1.5)
    engine.token_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert engine.settings_seen == [0.8, 0.8, 1.5, 1.5]


def test_of_many_measures_the_first_and_the_newest_are_done(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", [])}, load_gate=gate(is_open=False))
    service, heard = start(opening)
    service.load(model())
    for length in range(1, 101):
        service.measure("x" * length, 7)
    opening.load_gate.set()
    qtbot.waitUntil(lambda: "measured" in heard.names())
    assert heard.all_of("measured") == [ContextReading(100, 1024, 7)]


def test_a_measure_without_a_model_says_nothing_and_blocks_nothing(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({"one": ScriptedEngine("one", [])}))
    service.measure("text", None)
    service.load(model())
    service.measure("more", None)
    qtbot.waitUntil(lambda: "measured" in heard.names())
    assert heard.all_of("measured") == [ContextReading(4, 1024, 0)]


@pytest.mark.parametrize("moment", ["idle", "loading", "prefilling", "streaming"])
def test_shutdown_at_any_moment_ends_the_thread(qtbot: QtBot, moment: str) -> None:
    engine = ScriptedEngine("one", ["a"] * 9, hold_after=2)
    opening = ScriptedOpening({"one": engine})
    held = {"loading": opening.load_gate, "prefilling": engine.prefill_gate, "streaming": engine.token_gate}
    if moment in held:
        held[moment].clear()
    service = GenerationService(opening)
    heard = Recorder(service)
    service.load(model())
    if moment != "idle":
        service.generate(request(), dial())
    reached = {
        "idle": lambda: "loaded" in heard.names(),
        "loading": opening.loading.is_set,
        "prefilling": engine.prefilling.is_set,
        "streaming": lambda: heard.text() == "aa",
    }
    qtbot.waitUntil(reached[moment])
    release = threading.Timer(0.05, held[moment].set) if moment in ("prefilling", "streaming") else None
    if release is not None:
        release.start()
    assert service.shutdown(5_000)
    if release is not None:
        release.join()


def test_a_shut_service_takes_no_job(qtbot: QtBot) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"])})
    service = GenerationService(opening)
    assert service.shutdown(5_000)
    service.load(model())
    service.generate(request(), dial())
    service.measure("x", None)
    QCoreApplication.processEvents()
    assert not opening.loading.is_set()


def test_the_worker_lets_go_of_the_model_on_its_own_thread(qtbot: QtBot) -> None:
    released_on: list[int] = []

    class Watched(ScriptedEngine):
        def __del__(self) -> None:
            released_on.append(threading.get_ident())

    made_on: list[int] = []

    def opening(asked: object, progress: object, cancel: object) -> ScriptedEngine:
        made_on.append(threading.get_ident())
        return Watched("one", [])

    service = GenerationService(opening)  # type: ignore[arg-type]
    heard = Recorder(service)
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    assert service.shutdown(5_000)
    assert released_on == made_on
    assert released_on[0] != threading.get_ident()


def test_an_engine_without_an_ending_is_a_failure(qtbot: QtBot) -> None:
    class Endless(ScriptedEngine):
        def stream(self, *_args: object, **_kw: object):  # type: ignore[no-untyped-def, override] # noqa: ANN202
            yield from ()

    service = GenerationService(ScriptedOpening({"one": Endless("one", [])}))
    heard = Recorder(service)
    service.load(model())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: "failed" in heard.names())
    assert service.shutdown(5_000)


def test_an_unknown_job_is_a_failure_not_a_crash(qtbot: QtBot) -> None:
    from gpt2_desk.workers.jobs import Job

    worker = Worker(ScriptedOpening({}))
    with qtbot.waitSignal(worker.failed) as signal:
        worker.do(Job(7))
    assert signal.args[0] == 7


def test_a_stop_while_the_model_is_opened_ends_the_wish_at_once(qtbot: QtBot, start: Start) -> None:
    opening = ScriptedOpening({"one": ScriptedEngine("one", ["a"])}, load_gate=gate(is_open=False))
    service, heard = start(opening)
    service.load(model())
    service.generate(request(), dial())
    service.stop()
    assert end_reason(heard) is EndReason.CANCELLED
    opening.load_gate.set()
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: heard.text() == "a")


def test_a_wish_waits_for_the_model_that_takes_the_place_of_a_bad_one(qtbot: QtBot, start: Start) -> None:
    engines = {"bad": NotAModelError("No model."), "one": ScriptedEngine("one", ["a"])}
    opening = ScriptedOpening(engines, load_gate=gate(is_open=False))  # type: ignore[arg-type]
    service, heard = start(opening)
    service.load_failed.connect(lambda _error: service.load(model("one")))
    service.load(model("bad"))
    service.generate(request(), dial())
    opening.load_gate.set()
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert "failed" not in heard.names()
    assert heard.text() == "a"


def test_which_model_is_open_is_told_also_where_the_load_is_no_longer_wanted(qtbot: QtBot, start: Start) -> None:
    one, two = ScriptedEngine("one", ["a"]), ScriptedEngine("two", ["b"])
    service, heard = start(ScriptedOpening({"one": one, "two": two, "bad": NotAModelError("No model.")}))
    told: list[str | None] = []
    service.model_opened.connect(lambda ref, _info: told.append(ref and ref.name))
    service.load(model("one"))
    qtbot.waitUntil(lambda: told == ["one"])
    service._worker.do(LoadJob(10_000, model("two")))  # done, and its ending dropped, as that of an older load is
    service.load(model("bad"))
    qtbot.waitUntil(lambda: "load_failed" in heard.names())
    assert told == ["one", "two", "two"]


@pytest.mark.parametrize("failure", [ModelMemoryError("Too large."), RuntimeError("can't allocate memory")])
def test_where_the_second_try_fails_too_the_former_model_writes_on(qtbot: QtBot, failure: Exception) -> None:
    attempts: list[str] = []

    def opening(asked: object, progress: object, cancel: CancelToken) -> ScriptedEngine:
        name = asked.name  # type: ignore[attr-defined]
        attempts.append(name)
        if name == "large":
            if attempts.count("large") == 2:
                service._load.cancel.cancel()  # type: ignore[union-attr]
                raise failure
            raise ModelMemoryError("Too large.")
        assert not cancel.cancelled
        return ScriptedEngine("one", ["a"])

    service = GenerationService(opening)  # type: ignore[arg-type]
    heard = Recorder(service)
    service.load(model())
    qtbot.waitUntil(lambda: heard.names() == ["loaded"])
    service.load(model("large"))
    qtbot.waitUntil(lambda: heard.names() == ["loaded", "load_failed"])
    service.generate(request(), dial())
    qtbot.waitUntil(lambda: heard.text() == "a")
    assert service.shutdown(5_000)
