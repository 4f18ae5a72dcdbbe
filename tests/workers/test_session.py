"""A continuation's phases, as the window sees them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedEngine, ScriptedOpening, gate, model

from gpt2_desk.contract import ContextReading, EndReason, GenerationError, SamplingSettings, SettingsError
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import Phase, WritingSession

Start = Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]


def ready(qtbot: QtBot, start: Start, engine: ScriptedEngine) -> tuple[WritingSession, list[Phase], GenerationService]:
    service, heard = start(ScriptedOpening({"one": engine}))
    session = WritingSession(service)
    phases: list[Phase] = []
    session.phase_changed.connect(phases.append)
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    return session, phases, service


def test_the_phases_of_a_continuation(qtbot: QtBot, start: Start) -> None:
    session, phases, _ = ready(qtbot, start, ScriptedEngine("one", ["a", "b"]))
    with qtbot.waitSignal(session.ended) as signal:
        assert session.continue_text("Once", max_tokens=5, seed=3, stop=("x",))
    assert phases == [Phase.READING, Phase.WRITING, Phase.IDLE]
    assert signal.args[0].reason is EndReason.LENGTH


def test_a_second_wish_waits_for_the_first(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"], prefill_gate=gate(is_open=False))
    session, _, _ = ready(qtbot, start, engine)
    assert session.continue_text("Once", max_tokens=5)
    assert not session.continue_text("Twice", max_tokens=5)
    engine.prefill_gate.set()
    qtbot.waitSignal(session.ended).wait()
    assert [asked.prompt for asked in engine.requests] == ["Once"]


def test_stop_is_said_at_once_and_the_text_is_whole_before_the_end(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", "b", "c", "d"], token_gate=gate(is_open=False), hold_after=2)
    session, phases, _ = ready(qtbot, start, engine)
    text: list[str] = []
    session.text_ready.connect(text.append)
    session.ended.connect(lambda _end: text.append("|"))
    session.continue_text("Once", max_tokens=5)
    qtbot.waitUntil(lambda: session.phase is Phase.WRITING)
    session.stop()
    assert session.phase is Phase.STOPPING
    session.stop()
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    assert "".join(text) in ("ab|", "abc|")
    assert phases == [Phase.READING, Phase.WRITING, Phase.STOPPING, Phase.IDLE]


def test_stop_when_nothing_runs_is_harmless(qtbot: QtBot, start: Start) -> None:
    session, phases, _ = ready(qtbot, start, ScriptedEngine("one", ["a"]))
    session.stop()
    assert phases == []


def test_a_failure_keeps_what_was_written_and_the_next_wish_is_served(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", GenerationError("It broke.")])
    session, _, _ = ready(qtbot, start, engine)
    text: list[str] = []
    session.text_ready.connect(text.append)
    with qtbot.waitSignal(session.failed):
        session.continue_text("Once", max_tokens=5)
    assert text == ["a"]
    engine.script = ["b"]
    with qtbot.waitSignal(session.ended):
        session.continue_text("Once", max_tokens=5)
    assert text == ["a", "b"]


def test_settings_are_frozen_in_the_request_and_live_on_the_dial(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 3, token_gate=gate(is_open=False), hold_after=1)
    session, _, _ = ready(qtbot, start, engine)
    session.turn(SamplingSettings(temperature=0.3))
    session.continue_text("Once", max_tokens=5)
    qtbot.waitUntil(lambda: session.phase is Phase.WRITING)
    session.turn(SamplingSettings(temperature=1.1))
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    assert engine.requests[0].settings.temperature == 0.3
    assert engine.settings_seen == [0.3, 1.1, 1.1]


def test_the_count_of_tokens_read_grows_with_the_text(qtbot: QtBot, start: Start) -> None:
    session, _, _ = ready(qtbot, start, ScriptedEngine("one", ["a", "b", "c"]))
    readings: list[ContextReading] = []
    session.context_changed.connect(readings.append)
    session.measure("Once", None)
    qtbot.waitUntil(lambda: len(readings) == 1)
    with qtbot.waitSignal(session.ended):
        session.continue_text("Once", max_tokens=5)
    assert readings[0].tokens == 4
    assert readings[-1].tokens == 7


def test_a_model_chosen_in_mid_text_ends_it(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 5, token_gate=gate(is_open=False), hold_after=1)
    session, phases, service = ready(qtbot, start, engine)
    session.continue_text("Once", max_tokens=5)
    qtbot.waitUntil(lambda: session.phase is Phase.WRITING)
    service.load(model())
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    assert phases[-1] is Phase.IDLE


def test_memory_and_note_go_with_a_text_and_its_measure(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"])
    session, _, _ = ready(qtbot, start, engine)
    with qtbot.waitSignal(session.context_changed):
        session.measure("Once", 5, "widow", "storm")
    with qtbot.waitSignal(session.ended):
        session.continue_text("Once", max_tokens=5, memory="widow", note="storm")
    assert engine.notes_measured == [("widow", "storm")]
    assert [(asked.memory, asked.note) for asked in engine.requests] == [("widow", "storm")]


def test_settings_that_are_given_hold_whatever_is_turned(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"] * 3, token_gate=gate(is_open=False), hold_after=1)
    session, _, _ = ready(qtbot, start, engine)
    session.turn(SamplingSettings(temperature=1.1))
    session.continue_text("Once", max_tokens=5, settings=SamplingSettings(temperature=0.3))
    qtbot.waitUntil(lambda: session.phase is Phase.WRITING)
    session.turn(SamplingSettings(temperature=1.4))
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    assert engine.requests[0].settings.temperature == 0.3
    assert engine.settings_seen == [0.3] * 3


def test_a_wish_that_cannot_be_leaves_the_session_idle(qtbot: QtBot, start: Start) -> None:
    session, phases, _ = ready(qtbot, start, ScriptedEngine("one", ["a"]))
    with pytest.raises(SettingsError):
        session.continue_text("Once", max_tokens=0)
    with pytest.raises(SettingsError):
        session.continue_siblings("Once", 2, max_tokens=5, seed=-1)
    assert phases == []
