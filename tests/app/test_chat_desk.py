"""A chat in the real window: talking, trying again, editing, undo, saving, and a crash in mid-reply."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.scripted_desk import desks
from support.scripted_engine import ScriptedEngine, gate

from gpt2_desk.app import Desk
from gpt2_desk.documents.chat import Chat
from gpt2_desk.workers.session import Phase

Make = Callable[..., Desk]


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine("starter", ["The", " sea", " has", " never", " asked", " me"])


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    with desks(qtbot, qapp, answers) as build:
        yield build


@pytest.fixture
def desk(make: Make, engine: ScriptedEngine) -> Desk:
    desk = make(engine=engine)
    desk.files.new_chat()
    return desk


def chat(desk: Desk) -> Chat:
    found = desk.files.current.chat
    assert found is not None
    return found


def said(desk: Desk) -> list[str]:
    return [turn.text for turn in chat(desk).path]


def answered(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(
        lambda: desk.session.phase is Phase.IDLE and not desk.window.chat.input_line.stop_button.isVisible()
    )


def say(qtbot: QtBot, desk: Desk, words: str) -> None:
    desk.window.chat.send_requested.emit(words)
    answered(qtbot, desk)


REPLY = "The sea has never asked me"


def test_a_chat_has_a_tab_and_the_sheet_of_a_chat(desk: Desk) -> None:
    window = desk.window
    assert window.shows_chat
    assert window.chat.isVisible()
    assert not window.page.isVisible()
    assert desk.files.name == "Chat"
    desk.files.new()
    assert not window.shows_chat
    assert window.page.isVisible()


def test_what_is_said_is_answered(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    say(qtbot, desk, "Are you afraid of the sea?")
    assert said(desk) == ["Are you afraid of the sea?", REPLY]
    (request,) = engine.requests
    assert any("Are you afraid of the sea?" in turn for turn in request.turns)
    assert request.prompt.rstrip().endswith("Stranger:")
    assert request.stop == ("\n",)
    receipt = chat(desk).generations.receipt(1)
    assert receipt is not None
    assert receipt.model == "starter"
    assert receipt.seed is not None


def test_another_reply_is_kept_beside_the_first_and_undo_takes_it_back(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine
) -> None:
    say(qtbot, desk, "Are you afraid?")
    engine.script = ["No", ",", " not", " of", " that"]
    desk.window.actions_.commands["retry"].trigger()
    answered(qtbot, desk)
    assert said(desk) == ["Are you afraid?", "No, not of that"]
    reply = chat(desk).path[-1].number
    assert len(chat(desk).alternatives(reply)) == 2
    desk.window.chat.step_requested.emit(reply, -1)
    assert said(desk)[-1] == REPLY
    desk.window.actions_.commands["undo"].trigger()
    assert said(desk)[-1] == "No, not of that"
    desk.window.actions_.commands["undo"].trigger()
    assert said(desk)[-1] == REPLY


def test_editing_a_turn_begins_a_branch_and_loses_nothing(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    say(qtbot, desk, "Are you afraid?")
    first = chat(desk).path[0].number
    desk.window.chat.edited.emit(first, "Are you tired?")
    assert said(desk) == ["Are you tired?"]
    desk.window.chat.step_requested.emit(chat(desk).path[0].number, 1)
    assert said(desk) == ["Are you afraid?", REPLY]
    desk.window.chat.delete_requested.emit(chat(desk).path[-1].number)
    assert said(desk) == ["Are you afraid?"]
    desk.chats.controller.undo()
    assert said(desk) == ["Are you afraid?", REPLY]


def test_an_empty_reply_is_drawn_again_and_then_said_plainly(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    engine.script = []
    say(qtbot, desk, "Are you there?")
    assert said(desk) == ["Are you there?"]
    assert len(engine.requests) == 4
    assert "nothing to say" in desk.window.chat.transcript.notice
    assert len({request.seed for request in engine.requests[1:]}) == 3


def test_stop_keeps_what_has_come(qtbot: QtBot, make: Make) -> None:
    engine = ScriptedEngine("starter", ["The", " sea", " is", " wide"], token_gate=gate(is_open=False), hold_after=2)
    desk = make(engine=engine)
    desk.files.new_chat()
    desk.window.chat.send_requested.emit("Well?")
    qtbot.waitUntil(lambda: len(said(desk)) == 2)
    desk.window.actions_.commands["stop"].trigger()
    engine.token_gate.set()
    answered(qtbot, desk)
    assert said(desk) == ["Well?", "The sea is"]  # the word that was under way still comes


def test_a_chat_is_saved_as_readable_text_and_comes_back_whole(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, engine: ScriptedEngine
) -> None:
    say(qtbot, desk, "Are you afraid?")
    engine.script = ["No", " never"]
    desk.chats.controller.retry_last()
    answered(qtbot, desk)
    desk.window.chat.scene_changed.emit("You are in a lighthouse.")
    answers.save_file = tmp_path / "keeper.chat.md"
    assert desk.files.save()
    text = (tmp_path / "keeper.chat.md").read_text(encoding="utf-8")
    assert "**You:** Are you afraid?" in text
    assert "> You are in a lighthouse." in text
    assert desk.files.close_current()
    desk.files.open_path(str(tmp_path / "keeper.chat.md"))
    assert said(desk) == ["Are you afraid?", "No never"]
    assert len(chat(desk).alternatives(chat(desk).path[-1].number)) == 2
    assert chat(desk).setup.scene == "You are in a lighthouse."
    assert not chat(desk).is_modified


def test_a_reply_goes_to_the_page_as_the_models_words(qtbot: QtBot, desk: Desk) -> None:
    say(qtbot, desk, "Are you afraid?")
    reply = chat(desk).path[-1].number
    desk.window.chat.page_requested.emit(reply)
    assert not desk.window.shows_chat
    document = desk.files.document
    assert document.text == REPLY
    ((start, end, generation),) = document.origins(0, len(document))
    assert (start, end) == (0, len(REPLY))
    assert document.generations.receipt(generation) is not None


def test_a_chat_becomes_a_page_and_a_page_a_chat(qtbot: QtBot, desk: Desk) -> None:
    say(qtbot, desk, "Are you afraid?")
    desk.chats.convert()
    assert not desk.window.shows_chat
    assert "You: Are you afraid?" in desk.files.document.text
    desk.chats.convert()
    assert said(desk) == ["Are you afraid?", REPLY]
    assert len(desk.files.documents) == 3


def test_a_page_on_which_nobody_talks_stays_a_page(qtbot: QtBot, desk: Desk) -> None:
    desk.files.new()
    desk.files.document.edit(0, 0, "It rained. Nobody came.", now=0.0)
    desk.chats.convert()
    assert not desk.window.shows_chat
    assert desk.window.error_bar.isVisible()


def test_a_reply_goes_on_while_a_page_is_shown(qtbot: QtBot, make: Make) -> None:
    engine = ScriptedEngine("starter", ["The", " sea", " is", " wide"], token_gate=gate(is_open=False), hold_after=1)
    desk = make(engine=engine)
    desk.files.new_chat()
    talk = desk.files.current
    desk.window.chat.send_requested.emit("Well?")
    qtbot.waitUntil(lambda: len(said(desk)) == 2)
    desk.files.new()
    engine.token_gate.set()
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE)
    assert desk.files.document.text == ""
    desk.files.choose(talk.key)
    assert said(desk) == ["Well?", "The sea is wide"]


KILLED = """
import sys, os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from support.answers import Answers
from support.scripted_engine import ScriptedEngine, ScriptedOpening, gate
from gpt2_desk.app import Desk, make_application
application = make_application(["x"])
engine = ScriptedEngine("starter", ["The", " sea", " is", " wide"], token_gate=gate(is_open=False), hold_after=3)
desk = Desk(application, ScriptedOpening({"starter": engine}), Answers())
desk.show(None)
desk.files.new_chat()
def talk():
    desk.window.chat.send_requested.emit("Well?")
    QTimer.singleShot(2500, lambda: os.kill(os.getpid(), 9))
QTimer.singleShot(500, talk)
application.exec()
"""


def test_a_kill_in_mid_reply_loses_nothing_of_it(
    qtbot: QtBot, make: Make, engine: ScriptedEngine, answers: Answers
) -> None:
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", KILLED, str(root), str(root / "tests")], check=False)
    desk = make(engine=engine)
    qtbot.waitUntil(lambda: desk.files.current.chat is not None)
    assert answers.asked == ["restore Chat"]
    assert said(desk) == ["Well?", "The sea is"]
    desk.chats.controller.undo()
    assert said(desk) == ["Well?"]


def test_the_sheet_of_a_chat_has_the_themes_paper_all_over(qtbot: QtBot, make: Make, engine: ScriptedEngine) -> None:
    desk = make(engine=engine)
    desk.appearance.choose_theme("dark")
    desk.files.new_chat()
    view = desk.window.chat
    image = view.grab().toImage()
    corner = image.pixelColor(2, image.height() - 2)
    assert corner.name() == desk.appearance.page_style.page.name()
    assert corner.lightness() < 60


def test_tab_leads_from_the_chat_to_the_sidebar(desk: Desk) -> None:
    desk.window.resize(1200, 700)  # in a narrow one the sidebar is folded away
    desk.window.activateWindow()
    desk.window.chat.input_line.send_button.setFocus()
    QTest.keyClick(desk.window.chat.input_line.send_button, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert desk.window.sidebar.isAncestorOf(focused)


def test_the_first_chat_while_the_model_writes_on_a_page(qtbot: QtBot, make: Make) -> None:
    engine = ScriptedEngine("starter", [" and", " so"], token_gate=gate(is_open=False), hold_after=1)
    desk = make(engine=engine)
    desk.window.page.insertPlainText("It rained")
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: desk.session.phase is Phase.WRITING)
    desk.files.new_chat()
    assert desk.window.chat.input_line.stop_button.isVisible()
    engine.token_gate.set()
    answered(qtbot, desk)
