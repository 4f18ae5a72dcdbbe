"""A reply in a conversation, on its way to the model and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedEngine, ScriptedOpening, gate, model

from gpt2_desk.contract import ContextReading, GenerationRequest, SamplingSettings
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import WritingSession

Start = Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]
REQUEST = GenerationRequest("\nB: ", max_tokens=5, seed=3, stop=("\nA:",), turns=("\nA: Hello.",), memory="A house.")


@dataclass
class ChattingEngine(ScriptedEngine):
    def measure_chat(self, request: GenerationRequest) -> ContextReading:
        return ContextReading(len("".join(request.turns)), 1024, 0, turn=7)


def ready(qtbot: QtBot, start: Start, engine: ScriptedEngine) -> WritingSession:
    service, heard = start(ScriptedOpening({"one": engine}))
    session = WritingSession(service)
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    return session


def test_a_reply_is_asked_for_with_the_settings_in_force(qtbot: QtBot, start: Start) -> None:
    engine = ChattingEngine("one", ["Yes", "."])
    session = ready(qtbot, start, engine)
    session.turn(SamplingSettings(temperature=0.3))
    told: list[str] = []
    session.text_ready.connect(told.append)
    with qtbot.waitSignal(session.ended):
        assert session.reply(REQUEST)
    assert engine.requests == [replace(REQUEST, settings=SamplingSettings(temperature=0.3))]
    assert "".join(told) == "Yes."


def test_one_reply_at_a_time(qtbot: QtBot, start: Start) -> None:
    engine = ChattingEngine("one", ["Yes"], prefill_gate=gate(is_open=False))
    session = ready(qtbot, start, engine)
    assert session.reply(REQUEST)
    assert not session.reply(REQUEST)
    engine.prefill_gate.set()
    with qtbot.waitSignal(session.ended):
        session.measure_chat(REQUEST)  # nothing is measured while text streams
    assert len(engine.requests) == 1


def test_the_window_is_told_from_which_turn_is_read(qtbot: QtBot, start: Start) -> None:
    session = ready(qtbot, start, ChattingEngine("one", []))
    readings: list[ContextReading] = []
    session.context_changed.connect(readings.append)
    session.measure("Once", 5)
    session.measure_chat(replace(REQUEST, turns=("never read",)))
    session.measure_chat(REQUEST)
    qtbot.waitUntil(lambda: bool(readings))
    assert readings[-1] == ContextReading(len("\nA: Hello."), 1024, 0, turn=7)
