"""A chat by real keys: talking, trying again, undo, editing, and the file that it leaves."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from support.screen import WAIT_S, missing_tools, screen

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import json, sys
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests"]
from pathlib import Path
from PySide6.QtCore import QTimer
from support.answers import Answers
from support.scripted_engine import ScriptedEngine, ScriptedOpening
from gpt2_desk.app import Desk, make_application

application = make_application(["x"])
engine = ScriptedEngine("starter", ["The", " sea", " is", " wide"])
answers = Answers(save_file=Path(sys.argv[2]))
desk = Desk(application, ScriptedOpening({"starter": engine}), answers)
desk.show(None)
desk.window.move(0, 0)

def tell():
    chat = desk.files.current.chat
    state = {
        "awake": desk.models.is_awake,
        "active": desk.window.isActiveWindow(),
        "chat": None if chat is None else [turn.text for turn in chat.path],
        "alternatives": 0 if chat is None or not chat.path else len(chat.alternatives(chat.path[-1].number)),
        "saved": chat is not None and not chat.is_modified,
        "phase": desk.session.phase.name,
    }
    print(json.dumps(state), flush=True)
    if len(engine.requests) == 1:
        engine.script = ["No", " never"]

timer = QTimer()
timer.timeout.connect(tell)
timer.start(100)
application.exec()
answers.unsaved = answers.unsaved.DISCARD
desk.close()
"""


@pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}")
def test_a_conversation_by_keys(tmp_path: Path, desk_home: Path) -> None:
    file = tmp_path / "keeper.chat.md"
    with screen() as display:
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(ROOT), str(file)],
            env=display.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            states = States(program)
            states.until(lambda state: state["awake"])
            display.xdotool("search", "--sync", "--name", "Untitled", "windowfocus")
            display.key("ctrl+shift+n")
            states.until(lambda state: state["chat"] == [])
            display.type("Are you afraid")
            display.key("Return")
            states.until(lambda state: state["chat"] == ["Are you afraid", "The sea is wide"])
            display.key("ctrl+shift+Return")
            states.until(lambda state: state["chat"] == ["Are you afraid", "No never"] and state["alternatives"] == 2)
            display.key("Up", "Left")
            states.until(lambda state: state["chat"] == ["Are you afraid", "The sea is wide"])
            display.key("e")
            display.type(" indeed")
            display.key("Return")
            states.until(lambda state: state["chat"] == ["Are you afraid", "The sea is wide indeed"])
            display.key("Escape", "ctrl+z")
            states.until(lambda state: state["chat"] == ["Are you afraid", "The sea is wide"])
            display.key("ctrl+s")
            states.until(lambda state: state["saved"])
        finally:
            program.kill()
            program.communicate(timeout=WAIT_S)
    text = file.read_text(encoding="utf-8")
    assert "**You:** Are you afraid" in text
    assert "**Stranger:** The sea is wide" in text


class States:
    """What the program says of itself, time and again."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._program = program

    def until(self, wanted: object) -> None:
        """Read until it is as wanted."""
        assert callable(wanted)
        assert self._program.stdout is not None
        last: dict[str, object] = {}
        for _ in range(int(WAIT_S * 10)):
            line = self._program.stdout.readline()
            assert line, f"the program ended; last it was {last}"
            last = json.loads(line)
            if wanted(last):
                return
        raise AssertionError(f"it never came; last it was {last}")
