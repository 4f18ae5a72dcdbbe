"""Pieces are joined per frame, none is lost, none comes twice."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from support.scripted_engine import ScriptedEngine, ScriptedOpening, model

from gpt2_desk.workers.frame_buffer import FrameBuffer
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import WritingSession


def test_twenty_thousand_pieces_become_few_insertions(qtbot: QtBot) -> None:
    words = [f"w{number} " for number in range(20_000)]
    service = GenerationService(ScriptedOpening({"one": ScriptedEngine("one", list(words))}))
    session = WritingSession(service)
    frames: list[str] = []
    session.text_ready.connect(frames.append)
    service.load(model())
    with qtbot.waitSignal(session.ended, timeout=30_000):
        session.continue_text("Once", max_tokens=None)
    assert "".join(frames) == "".join(words)
    assert len(frames) < 200
    assert service.shutdown(5_000)


def test_the_first_piece_starts_the_frame_and_nothing_runs_after_it(qtbot: QtBot) -> None:
    buffer = FrameBuffer(frame_ms=5)
    with qtbot.waitSignal(buffer.flushed) as signal:
        buffer.push("a")
        buffer.push("")
        buffer.push("b")
    assert signal.args == ["ab"]
    with qtbot.assertNotEmitted(buffer.flushed, wait=30):
        buffer.flush()


def test_flush_lets_out_at_once_and_only_once(qtbot: QtBot) -> None:
    buffer = FrameBuffer(frame_ms=10_000)
    out: list[str] = []
    buffer.flushed.connect(out.append)
    buffer.push("a")
    buffer.flush()
    buffer.flush()
    assert out == ["a"]
