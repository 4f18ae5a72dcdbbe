"""Suggestions are made in silence, and make room for whatever else is asked."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedEngine, ScriptedOpening, gate, model

from gpt2_desk.contract import GenerationEnd, GenerationError, GenerationRequest, SamplingSettings, SettingsDial
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import MAX_ROOM, Phase, WritingSession

Start = Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]
AGAIN = range(20)


def dial() -> SettingsDial:
    return SettingsDial(SamplingSettings())


def loaded(qtbot: QtBot, start: Start, engine: ScriptedEngine) -> tuple[GenerationService, Recorder]:
    service, heard = start(ScriptedOpening({"one": engine, "two": ScriptedEngine("two", ["z"])}))
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    heard.events.clear()
    return service, heard


def measured(qtbot: QtBot, service: GenerationService, heard: Recorder) -> None:
    """Wait until the worker has done all that was asked of it so far."""
    service.measure("x", None)
    qtbot.waitUntil(lambda: "measured" in heard.names())


def suggestions(heard: Recorder) -> list[str]:
    return [told[0] for told in heard.all_of("suggestion")]  # type: ignore[index]


def test_a_suggestion_comes_whole_with_its_end_on_our_thread(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", "b"])
    service, heard = loaded(qtbot, start, engine)
    service.suggest(GenerationRequest("Once", seed=3))
    assert not service.generating
    qtbot.waitUntil(lambda: "suggestion" in heard.names())
    assert heard.names() == ["suggestion"]
    ((text, end),) = heard.all_of("suggestion")  # type: ignore[misc]
    assert text == "ab"
    assert isinstance(end, GenerationEnd)
    assert end.seed == 3
    assert heard.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]
    assert threading.get_ident() not in engine.threads


@pytest.mark.parametrize("_time", AGAIN)
def test_the_newest_alone_is_heard(qtbot: QtBot, start: Start, _time: int) -> None:
    engine = ScriptedEngine("one", ["a"] * 3, prefill_gate=gate(is_open=False))
    service, heard = loaded(qtbot, start, engine)
    service.suggest(GenerationRequest("first"))
    qtbot.waitUntil(engine.prefilling.is_set)
    service.suggest(GenerationRequest("second"))
    service.suggest(GenerationRequest("third!"))
    engine.prefill_gate.set()
    measured(qtbot, service, heard)
    assert heard.names() == ["suggestion", "measured"]
    (told,) = heard.all_of("suggestion")
    assert told[1].prompt_tokens == len("third!")  # type: ignore[index]


@pytest.mark.parametrize("wish", ["cancel", "generate", "siblings", "load"])
@pytest.mark.parametrize("moment", ["prefilling", "streaming"])
@pytest.mark.parametrize("_time", AGAIN)
def test_whatever_else_is_asked_stops_it_within_a_token(
    qtbot: QtBot, start: Start, wish: str, moment: str, _time: int
) -> None:
    engine = ScriptedEngine("one", ["a"] * 500, hold_after=2)
    held = engine.prefill_gate if moment == "prefilling" else engine.token_gate
    held.clear()
    service, heard = loaded(qtbot, start, engine)
    service.suggest(GenerationRequest("Once"))
    qtbot.waitUntil(engine.prefilling.is_set)
    asked = {
        "cancel": service.cancel_suggestion,
        "generate": lambda: service.generate(GenerationRequest("Twice", max_tokens=4), dial()),
        "siblings": lambda: service.generate_siblings(GenerationRequest("Twice"), 2, dial()),
        "load": lambda: service.load(model("two")),
    }
    suggested = service._suggestion
    assert suggested is not None
    asked[wish]()
    assert suggested.cancel.cancelled
    engine.script = ["b"]  # of what comes after it
    held.set()
    qtbot.waitUntil(lambda: not service.generating and not service.loading)
    measured(qtbot, service, heard)
    assert "suggestion" not in heard.names()
    expected = {"cancel": [], "generate": ["piece", "ended"], "load": ["progress", "loaded"]}
    if wish == "siblings":
        assert heard.names()[-2:] == ["siblings_ended", "measured"]
    else:
        assert heard.names() == [*expected[wish], "measured"]


def test_one_that_has_just_come_is_not_told_after_it_was_cancelled(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"])
    service, heard = loaded(qtbot, start, engine)
    service.suggest(GenerationRequest("Once"))
    while not engine.requests:  # the worker goes on, and this thread hears nothing of it yet
        engine.prefilling.wait(1)
    service.cancel_suggestion()
    measured(qtbot, service, heard)
    assert heard.names() == ["measured"]


@pytest.mark.parametrize("what", ["generate", "load"])
def test_none_is_made_while_the_writer_waits(qtbot: QtBot, start: Start, what: str) -> None:
    engine = ScriptedEngine("one", ["a"], prefill_gate=gate(is_open=False))
    service, heard = loaded(qtbot, start, engine)
    if what == "generate":
        service.generate(GenerationRequest("Once"), dial())
    else:
        service.load(model())
    service.suggest(GenerationRequest("Never"))
    engine.prefill_gate.set()
    qtbot.waitUntil(lambda: not service.generating and not service.loading)
    measured(qtbot, service, heard)
    assert "suggestion" not in heard.names()
    assert "Never" not in [asked.prompt for asked in engine.requests]


@pytest.mark.parametrize("failure", [GenerationError("It broke."), RuntimeError("kernel"), MemoryError()])
def test_nothing_is_said_of_one_that_fails(qtbot: QtBot, start: Start, failure: Exception) -> None:
    engine = ScriptedEngine("one", ["a", failure])
    service, heard = loaded(qtbot, start, engine)
    service.suggest(GenerationRequest("Once"))
    measured(qtbot, service, heard)
    assert heard.names() == ["measured"]
    engine.script = ["b"]
    service.suggest(GenerationRequest("Once"))
    qtbot.waitUntil(lambda: suggestions(heard) == ["b"])


def test_without_a_model_nothing_is_said(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({"one": ScriptedEngine("one", ["a"])}))
    service.suggest(GenerationRequest("Once"))
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    assert heard.names() == ["progress", "loaded"]


def test_an_engine_without_an_ending_suggests_nothing(qtbot: QtBot, start: Start) -> None:
    class Endless(ScriptedEngine):
        def stream(self, *_args: object, **_kw: object):  # type: ignore[no-untyped-def, override] # noqa: ANN202
            yield from ()

    service, heard = loaded(qtbot, start, Endless("one", []))
    service.suggest(GenerationRequest("Once"))
    measured(qtbot, service, heard)
    assert heard.names() == ["measured"]


def test_shutdown_stops_it(qtbot: QtBot) -> None:
    engine = ScriptedEngine("one", ["a"] * 9, prefill_gate=gate(is_open=False))
    service = GenerationService(ScriptedOpening({"one": engine}))
    heard = Recorder(service)
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    service.suggest(GenerationRequest("Once"))
    qtbot.waitUntil(engine.prefilling.is_set)
    suggested = service._suggestion
    release = threading.Timer(0.05, engine.prefill_gate.set)
    release.start()
    assert service.shutdown(5_000)
    release.join()
    assert suggested is not None
    assert suggested.cancel.cancelled
    service.suggest(GenerationRequest("Once"))
    assert len(engine.requests) == 1


def test_the_session_suggests_with_its_settings_while_it_is_idle(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"], prefill_gate=gate(is_open=False))
    service, heard = loaded(qtbot, start, engine)
    session = WritingSession(service)
    told: list[str] = []
    session.suggested.connect(lambda text, _end: told.append(text))
    session.turn(SamplingSettings(temperature=0.4))
    session.continue_text("Once", max_tokens=5)
    session.suggest("Never", max_tokens=5)
    engine.prefill_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    session.suggest("Twice ", max_tokens=5, seed=2, memory="widow", note="storm")
    qtbot.waitUntil(lambda: told == ["a"])
    assert session.phase is Phase.IDLE
    asked = engine.requests[-1]
    assert [one.prompt for one in engine.requests] == ["Once", "Twice "]
    assert (asked.settings.temperature, asked.seed, asked.joins_space) == (0.4, 2, True)
    assert (asked.memory, asked.note, asked.max_tokens) == ("widow", "storm", 5)
    assert asked.room == 0
    session.suggest("Thrice", max_tokens=5)
    session.cancel_suggestion()
    measured(qtbot, service, heard)
    assert told == ["a"]


@pytest.mark.parametrize(("length", "room"), [(100, 100), (None, MAX_ROOM)])
def test_a_suggestion_leaves_the_room_that_a_continuation_needs(
    qtbot: QtBot, start: Start, length: int | None, room: int
) -> None:
    engine = ScriptedEngine("one", ["a"])
    service, _ = loaded(qtbot, start, engine)
    session = WritingSession(service)
    session.measure("Once", length)
    with qtbot.waitSignal(session.suggested):
        session.suggest("Once", max_tokens=5)
    assert (engine.requests[0].room, engine.requests[0].max_tokens) == (room, 5)
