"""Several continuations at once: each heard apart, each ended once, and all of them one wish."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedEngine, ScriptedOpening, gate, model

from gpt2_desk.contract import (
    EndReason,
    GenerationEnd,
    GenerationError,
    GenerationRequest,
    SamplingSettings,
    SettingsDial,
)
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import Phase, WritingSession
from gpt2_desk.workers.sibling_buffer import SiblingBuffer

Start = Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]
AGAIN = range(20)


def dial() -> SettingsDial:
    return SettingsDial(SamplingSettings())


def held(words: int = 9, after: int = 2) -> ScriptedEngine:
    return ScriptedEngine("one", ["a"] * words, token_gate=gate(is_open=False), hold_after=after)


def loaded(qtbot: QtBot, start: Start, engine: ScriptedEngine) -> tuple[GenerationService, Recorder]:
    service, heard = start(ScriptedOpening({"one": engine}))
    service.load(model())
    qtbot.waitUntil(lambda: "loaded" in heard.names())
    heard.events.clear()
    return service, heard


def test_each_ends_once_after_its_last_piece_and_then_all(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", "b", "c"])
    service, heard = loaded(qtbot, start, engine)
    service.generate_siblings(GenerationRequest("Once", seed=7), 3, dial())
    assert service.generating
    qtbot.waitUntil(lambda: "siblings_ended" in heard.names())
    assert not service.generating
    assert set(heard.names()) == {"sibling", "siblings_ended"}
    assert heard.names().count("siblings_ended") == 1
    assert [heard.sibling_text(number) for number in range(3)] == ["a0b0c0", "a1b1c1", "a2b2c2"]
    assert {number: end.seed for number, end in heard.sibling_ends().items()} == {0: 7, 1: 8, 2: 9}
    last = {event.sibling: event.event for event in heard.all_of("sibling")}  # type: ignore[attr-defined]
    assert all(isinstance(event, GenerationEnd) for event in last.values())
    assert engine.sibling_counts == [3]


@pytest.mark.parametrize("_time", AGAIN)
def test_one_is_stopped_and_the_others_go_on(qtbot: QtBot, start: Start, _time: int) -> None:
    engine = held()
    service, heard = loaded(qtbot, start, engine)
    service.generate_siblings(GenerationRequest("Once"), 3, dial())
    qtbot.waitUntil(lambda: heard.sibling_text(2) == "a2a2")
    service.stop_sibling(1)
    service.stop_sibling(3)
    service.stop_sibling(-1)
    engine.token_gate.set()
    qtbot.waitUntil(lambda: "siblings_ended" in heard.names())
    ends = heard.sibling_ends()
    assert [ends[number].reason for number in range(3)] == [EndReason.LENGTH, EndReason.CANCELLED, EndReason.LENGTH]
    assert heard.sibling_text(0) == "a0" * 9
    assert heard.sibling_text(1) in ("a1" * 2, "a1" * 3)


@pytest.mark.parametrize("one_by_one", [False, True])
@pytest.mark.parametrize("_time", AGAIN)
def test_all_are_stopped(qtbot: QtBot, start: Start, one_by_one: bool, _time: int) -> None:
    engine = held()
    service, heard = loaded(qtbot, start, engine)
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: heard.sibling_text(1) == "a1a1")
    if one_by_one:
        service.stop_sibling(0)
        service.stop_sibling(1)
    else:
        service.stop()
    engine.token_gate.set()
    qtbot.waitUntil(lambda: "siblings_ended" in heard.names())
    assert [end.reason for end in heard.sibling_ends().values()] == [EndReason.CANCELLED] * 2


@pytest.mark.parametrize("first_siblings", [False, True])
@pytest.mark.parametrize("_time", AGAIN)
def test_of_one_and_several_the_newest_wish_alone_is_heard(
    qtbot: QtBot, start: Start, first_siblings: bool, _time: int
) -> None:
    engine = ScriptedEngine("one", ["a", "b"], prefill_gate=gate(is_open=False))
    service, heard = loaded(qtbot, start, engine)

    def several() -> None:
        service.generate_siblings(GenerationRequest("several"), 2, dial())

    def one() -> None:
        service.generate(GenerationRequest("one"), dial())

    first, second = (several, one) if first_siblings else (one, several)
    first()
    qtbot.waitUntil(engine.prefilling.is_set)
    second()
    engine.prefill_gate.set()
    qtbot.waitUntil(lambda: not service.generating)
    assert [asked.prompt for asked in engine.requests] == (["several", "one"] if first_siblings else ["one", "several"])
    assert set(heard.names()) == ({"piece", "ended"} if first_siblings else {"sibling", "siblings_ended"})


@pytest.mark.parametrize("failure", [GenerationError("It broke."), RuntimeError("kernel"), MemoryError()])
def test_a_failure_keeps_what_came_and_the_next_wish_is_served(qtbot: QtBot, start: Start, failure: Exception) -> None:
    engine = ScriptedEngine("one", ["a", "b", failure])
    service, heard = loaded(qtbot, start, engine)
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: "siblings_failed" in heard.names())
    assert [heard.sibling_text(number) for number in range(2)] == ["a0b0", "a1b1"]
    assert "siblings_ended" not in heard.names()
    assert not service.generating
    engine.script = ["c"]
    service.generate(GenerationRequest("Once"), dial())
    qtbot.waitUntil(lambda: "ended" in heard.names())
    assert heard.text() == "c"


def test_several_without_all_their_endings_are_a_failure(qtbot: QtBot, start: Start) -> None:
    class Endless(ScriptedEngine):
        def stream_siblings(self, *args: object, **kw: object):  # type: ignore[no-untyped-def, override] # noqa: ANN202
            events = super().stream_siblings(*args, **kw)  # type: ignore[arg-type]
            yield from list(events)[:-1]

    service, heard = loaded(qtbot, start, Endless("one", ["a"]))
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: "siblings_failed" in heard.names())


def test_without_a_model_several_fail_in_words(qtbot: QtBot, start: Start) -> None:
    service, heard = start(ScriptedOpening({}))
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: "siblings_failed" in heard.names())
    assert str(heard.all_of("siblings_failed")[0]) == "No model is open. Choose one in the sidebar."


@pytest.mark.parametrize("one_by_one", [False, True])
def test_several_wait_for_the_model_and_are_stopped_at_once(qtbot: QtBot, start: Start, one_by_one: bool) -> None:
    engine = ScriptedEngine("one", ["a"])
    opening = ScriptedOpening({"one": engine}, load_gate=gate(is_open=False))
    service, heard = start(opening)
    service.load(model())
    service.generate_siblings(GenerationRequest("Once", seed=4), 2, dial())
    if one_by_one:
        service.stop_sibling(0)
        assert service.generating
        service.stop_sibling(1)
    else:
        service.stop()
    assert not service.generating
    assert heard.names()[-1] == "siblings_ended"
    told = [(end.reason, end.seed, end.siblings, end.sibling) for end in heard.sibling_ends().values()]
    assert told == [(EndReason.CANCELLED, 4, 2, 0), (EndReason.CANCELLED, 5, 2, 1)]
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    opening.load_gate.set()
    qtbot.waitUntil(lambda: heard.sibling_text(1) == "a1")


def test_choosing_another_model_stops_all(qtbot: QtBot, start: Start) -> None:
    engine = held()
    service, heard = loaded(qtbot, start, engine)
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: heard.sibling_text(1) == "a1a1")
    service.load(model())
    engine.token_gate.set()
    qtbot.waitUntil(lambda: heard.names()[-1] == "loaded")
    assert [end.reason for end in heard.sibling_ends().values()] == [EndReason.CANCELLED] * 2


def test_shutdown_in_mid_text_ends_the_thread(qtbot: QtBot) -> None:
    engine = held()
    service = GenerationService(ScriptedOpening({"one": engine}))
    heard = Recorder(service)
    service.load(model())
    service.generate_siblings(GenerationRequest("Once"), 2, dial())
    qtbot.waitUntil(lambda: heard.sibling_text(1) == "a1a1")
    engine.token_gate.set()
    assert service.shutdown(5_000)


def in_session(qtbot: QtBot, start: Start, engine: ScriptedEngine) -> tuple[WritingSession, list[object]]:
    service, _ = loaded(qtbot, start, engine)
    session = WritingSession(service)
    told: list[object] = []
    session.phase_changed.connect(told.append)
    session.sibling_text.connect(lambda number, text: told.append((number, text)))
    session.sibling_ended.connect(lambda number, end: told.append((number, end.reason)))
    session.siblings_ended.connect(lambda: told.append("|"))
    session.ended.connect(lambda end: told.append((end.seed, "|")))
    session.text_ready.connect(told.append)
    return session, told


def text_of(told: list[object], number: int) -> str:
    pairs = [pair for pair in told if isinstance(pair, tuple) and pair[0] == number]
    return "".join(text for _, text in pairs if not isinstance(text, EndReason))


def test_the_session_frames_each_and_ends_each_after_its_text(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a", "b"])
    session, told = in_session(qtbot, start, engine)
    assert session.continue_siblings("Once", 2, max_tokens=5, seed=3, memory="widow", note="storm")
    assert not session.continue_siblings("Once", 2, max_tokens=5)
    assert not session.continue_text("Once", max_tokens=5)
    qtbot.waitUntil(lambda: "|" in told)
    assert [phase for phase in told if isinstance(phase, Phase)] == [Phase.READING, Phase.WRITING, Phase.IDLE]
    assert told[-1] == "|"
    for number in range(2):
        assert text_of(told, number) == f"a{number}b{number}"
        own = [pair for pair in told if isinstance(pair, tuple) and pair[0] == number]
        assert own[-1] == (number, EndReason.LENGTH)
    (request,) = engine.requests
    assert (request.memory, request.note, request.joins_space, request.seed) == ("widow", "storm", True, 3)


@pytest.mark.parametrize("_time", AGAIN)
def test_the_session_stops_one_and_then_all(qtbot: QtBot, start: Start, _time: int) -> None:
    engine = held(words=400)
    session, told = in_session(qtbot, start, engine)
    session.stop_sibling(0)
    session.continue_siblings("Once", 3, max_tokens=None)
    qtbot.waitUntil(lambda: text_of(told, 2) == "a2a2")
    session.stop_sibling(1)
    assert session.phase is Phase.WRITING
    session.stop()
    assert session.phase is Phase.STOPPING
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    qtbot.waitUntil(lambda: told[-1] == "|")
    assert [told.count((number, EndReason.CANCELLED)) for number in range(3)] == [1, 1, 1]


def test_the_session_tells_a_failure_of_several(qtbot: QtBot, start: Start) -> None:
    session, told = in_session(qtbot, start, ScriptedEngine("one", ["a", GenerationError("It broke.")]))
    with qtbot.waitSignal(session.failed):
        session.continue_siblings("Once", 2, max_tokens=5)
    assert session.phase is Phase.IDLE
    assert [text_of(told, number) for number in range(2)] == ["a0", "a1"]


def test_one_of_several_is_written_again_alone(qtbot: QtBot, start: Start) -> None:
    engine = held(words=3, after=3)
    session, told = in_session(qtbot, start, engine)
    chosen = SamplingSettings(temperature=0.3)
    session.turn(SamplingSettings(temperature=1.4))
    begun = session.repeat_sibling(
        "Once", siblings=3, sibling=2, seed=9, max_tokens=5, settings=chosen, memory="widow", note="storm"
    )
    assert begun
    assert not session.repeat_sibling("Once", siblings=3, sibling=2, seed=9, max_tokens=5, settings=chosen)
    qtbot.waitUntil(lambda: told[-1] == (9, "|"))
    assert "".join(text for text in told if isinstance(text, str)) == "a2a2a2"
    (request,) = engine.requests
    assert (request.seed, request.settings, request.memory, request.note) == (7, chosen, "widow", "storm")
    assert engine.sibling_counts == [3]
    assert engine.settings_seen == [0.3] * 3


def test_one_that_was_alone_is_written_again_alone(qtbot: QtBot, start: Start) -> None:
    engine = ScriptedEngine("one", ["a"])
    session, told = in_session(qtbot, start, engine)
    session.repeat_sibling("Once", siblings=1, sibling=0, seed=9, max_tokens=5, settings=SamplingSettings())
    qtbot.waitUntil(lambda: told[-1] == (9, "|"))
    assert engine.sibling_counts == []
    assert engine.requests[0].seed == 9


def test_a_repetition_of_one_of_several_is_stopped(qtbot: QtBot, start: Start) -> None:
    engine = held()
    session, told = in_session(qtbot, start, engine)
    session.repeat_sibling("Once", siblings=3, sibling=1, seed=9, max_tokens=5, settings=SamplingSettings())
    qtbot.waitUntil(lambda: "a1" in "".join(text for text in told if isinstance(text, str)))
    session.stop()
    engine.token_gate.set()
    qtbot.waitUntil(lambda: session.phase is Phase.IDLE)
    assert told[-1] == (9, "|")


def test_each_text_comes_out_apart_in_one_frame(qtbot: QtBot) -> None:
    buffer = SiblingBuffer(frame_ms=10)
    told: list[tuple[int, str]] = []
    buffer.flushed.connect(lambda number, text: told.append((number, text)))
    for number, text in [(1, "a"), (0, "b"), (1, "c"), (0, ""), (2, "")]:
        buffer.push(number, text)
    assert told == []
    buffer.flush(1)
    buffer.flush(7)
    assert told == [(1, "ac")]
    qtbot.waitUntil(lambda: told == [(1, "ac"), (0, "b")])
    buffer.push(1, "d")
    buffer.push(0, "e")
    buffer.flush_all()
    assert told[2:] == [(0, "e"), (1, "d")]
