"""A chat, step by step."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gpt2_desk.contract import SettingsError, Speaks
from gpt2_desk.documents.chat import ROOT, Chat, ChatSetup, Side, is_chat_state, replay_chat
from gpt2_desk.documents.receipt import Receipt

SETUP = ChatSetup("Anna", "Keeper", scene="You are in a lighthouse with its keeper.", first_line="You are late.")


def replied(chat: Chat, *pieces: str, to: int | None = None) -> int:
    number = chat.begin_reply(chat.new_generation(), to)
    for piece in pieces:
        chat.extend_reply(piece)
    chat.end_reply()
    return number


def shown(chat: Chat) -> list[str]:
    return [turn.text for turn in chat.path]


def test_a_reply_is_one_step_and_has_no_white_space_around_it() -> None:
    chat = Chat(SETUP)
    chat.send(" Are you afraid?\n")
    number = replied(chat, " ", "\n I", " was.", " \n")
    assert shown(chat) == ["You are late.", "Are you afraid?", "I was."]
    assert chat.turn(number).origins == ((0, 6, 1),)
    assert chat.undo()
    assert shown(chat) == ["You are late.", "Are you afraid?"]
    assert chat.redo()
    assert chat.turn(number).text == "I was."


def test_another_reply_leaves_the_first_where_it_is() -> None:
    chat = Chat()
    said = chat.send("Are you afraid?")
    one = replied(chat, "I was.")
    two = chat.begin_reply(chat.new_generation(), said)
    assert shown(chat) == ["Are you afraid?", "I was."]  # until its first word comes
    chat.extend_reply("Never.")
    chat.end_reply()
    assert shown(chat) == ["Are you afraid?", "Never."]
    assert [turn.number for turn in chat.alternatives(two)] == [one, two]
    chat.choose(one)
    assert shown(chat)[-1] == "I was."
    chat.undo()
    assert shown(chat)[-1] == "Never."


def test_an_empty_reply_leaves_no_trace() -> None:
    chat = Chat()
    chat.send("Hello?")
    chat.mark_saved()
    replied(chat, " ", "\n")
    assert not chat.is_modified
    assert shown(chat) == ["Hello?"]


def test_a_dropped_reply_is_as_if_it_had_never_begun() -> None:
    chat = Chat()
    said = chat.send("Hello?")
    one = replied(chat, "Yes.")
    chat.mark_saved()
    dropped = chat.begin_reply(chat.new_generation(), said)
    chat.extend_reply("Keeper")
    chat.drop_reply()
    assert [turn.number for turn in chat.alternatives(one)] == [one]
    assert shown(chat) == ["Hello?", "Yes."]
    assert not chat.is_modified
    with pytest.raises(ValueError, match="no turn"):
        chat.turn(dropped)


def test_what_is_done_meanwhile_ends_the_reply_but_the_names_may_change() -> None:
    chat = Chat(SETUP)
    chat.send("Hello?")
    number = chat.begin_reply(chat.new_generation())
    chat.extend_reply("Yes, ")
    chat.set_up(replace(SETUP, writer="Ines"))
    assert chat.reply == number
    chat.extend_reply("Ines.")
    chat.send("Good.")
    assert chat.reply is None
    assert shown(chat)[-2:] == ["Yes, Ines.", "Good."]
    chat.undo()
    chat.undo()
    assert chat.setup.writer == "Ines"
    chat.undo()
    assert chat.setup.writer == "Anna"
    with pytest.raises(ValueError, match="no reply"):
        chat.extend_reply("more")


def test_an_edit_is_a_branch_and_the_old_one_stays_within_reach() -> None:
    chat = Chat()
    chat.send("Are you afraid?")
    old = replied(chat, "I was, when I was a boy.")
    later = chat.send("And now?")
    new = chat.edit(old, "I was, when I was a girl.")
    assert shown(chat) == ["Are you afraid?", "I was, when I was a girl."]
    assert chat.turn(new).edited
    assert chat.turn(new).origins == ((0, 20, 1), (24, 25, 1))
    chat.choose(later)
    assert shown(chat) == ["Are you afraid?", "I was, when I was a boy.", "And now?"]


def test_undo_brings_back_what_was_deleted_and_what_followed() -> None:
    chat = Chat()
    chat.send("One")
    two = replied(chat, "Two")
    chat.send("Three")
    chat.delete(two)
    assert shown(chat) == ["One"]
    chat.undo()
    assert shown(chat) == ["One", "Two", "Three"]


def test_the_first_line_is_a_turn_that_can_be_edited_and_deleted() -> None:
    chat = Chat(SETUP)
    assert chat.path[0].number == ROOT
    chat.edit(ROOT, "Come in.")
    assert chat.setup.first_line == "Come in."
    chat.delete(ROOT)
    assert shown(chat) == []
    chat.undo()
    assert shown(chat) == ["Come in."]
    assert [turn.number for turn in chat.alternatives(ROOT)] == [ROOT]


def test_a_save_in_the_middle_of_a_reply_is_not_what_undo_leads_to() -> None:
    chat = Chat()
    chat.send("Hello?")
    chat.begin_reply(chat.new_generation())
    chat.extend_reply("Yes")
    chat.mark_saved()
    chat.extend_reply(", I am here.")
    chat.end_reply()
    assert chat.is_modified
    chat.undo()
    assert chat.is_modified


@pytest.mark.parametrize("name", ["", " ", "A\nB", "A\u2028B", "x" * 61, " Anna", "\ud800"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(SettingsError):
        ChatSetup(writer=name)


def test_both_cannot_have_one_name() -> None:
    with pytest.raises(SettingsError, match="Both are called"):
        ChatSetup("anna", "Anna")


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_cannot_be_said(text: str) -> None:
    with pytest.raises(SettingsError, match="nothing to say"):
        Chat().send(text)


def test_numbers_that_are_none_are_refused() -> None:
    chat = Chat()
    for do in (chat.choose, chat.delete, chat.path_to, lambda number: chat.send("x", after=number)):
        with pytest.raises(ValueError, match="no turn 7"):
            do(7)
    with pytest.raises(ValueError, match="generation"):
        chat.begin_reply(0)
    assert not chat.is_modified


def broken(state: dict[str, Any]) -> list[dict[str, Any]]:
    turn = state["turns"][0]
    return [
        {},
        {**state, "kind": "page"},
        {**state, "turns": [[1, 5, *turn[2:]]]},
        {**state, "turns": [turn, turn]},
        {**state, "turns": [[*turn[:3], 7, *turn[4:]]]},
        {**state, "turns": [[*turn[:4], [[0, 99, 1]], False]]},
        {**state, "chosen": [[0, 99]]},
        {**state, "setup": {**state["setup"], "writer": ""}},
        {**state, "setup": {**state["setup"], "template": "{nothing}"}},
        {**state, "done": [[["turn", 1, None, None]]]},
        {**state, "done": [[["chosen", 0, 2, 3]]]},
        {**state, "done": [[["what", 0, 2, 3]]]},
        {**state, "reply": [1, 0, 5, None]},
        {**state, "last_turn": "x"},
    ]


def test_a_state_that_is_none_is_refused() -> None:
    chat = Chat(replace(SETUP, speaks=Speaks.TURNS))
    chat.send("Hello?")
    replied(chat, "Yes.")
    state = json.loads(json.dumps(chat.freeze()()))
    assert is_chat_state(state)
    assert Chat.thaw(state).freeze()() == chat.freeze()()
    for wrong in broken(state):
        with pytest.raises(ValueError):  # noqa: PT011 - each says something else
            Chat.thaw(wrong)


@pytest.mark.parametrize(
    "operation",
    [[], ["fly"], ["send", "x"], ["send", "x", "nobody", 0], ["send", "", "writer", 0], ["send", "x", "writer", 9],
     ["choose", True], ["setup", {}], ["edit", 0, "x", [[0, 9, 1]]], ["extend", "x"]],
)  # fmt: skip
def test_an_operation_that_is_none_is_refused(operation: list[Any]) -> None:
    chat = Chat()
    with pytest.raises(ValueError):  # noqa: PT011
        replay_chat(chat, [operation])
    assert chat.path == ()


def test_what_five_hundred_turns_cost() -> None:
    chat = Chat(SETUP)
    for number in range(250):
        chat.send(f"{number} Are you afraid of the sea? " * 4)
        replied(chat, "I was, when I was a boy. " * 4)
    middle = chat.path[250].number
    did: list[tuple[str, Callable[[], object]]] = [
        ("send", lambda: chat.send("And now?")),
        ("begin", lambda: chat.begin_reply(chat.generations.new(Receipt()))),
        ("first", lambda: chat.extend_reply("Now")),
        ("extend", lambda: chat.extend_reply(" too")),
        ("path", lambda: chat.path),
        ("end", chat.end_reply),
        ("freeze", chat.freeze),
        ("edit", lambda: chat.edit(middle, "Another.")),
        ("choose", lambda: chat.choose(chat.alternatives(middle)[0].number)),
        ("delete", lambda: chat.delete(middle)),
        ("undo", chat.undo),
        ("names", lambda: chat.set_up(replace(SETUP, writer="Ines"))),
    ]
    slow: dict[str, list[float]] = {}
    for _ in range(5):
        for name, do in did:
            started = time.perf_counter()
            do()
            slow.setdefault(name, []).append((time.perf_counter() - started) * 1000)
        chat.set_up(SETUP)
        chat.choose(chat.alternatives(middle)[0].number)
    # The quickest of several: what it costs, not what else the machine did.
    assert {name: times for name, times in slow.items() if min(times) >= 1} == {}
    assert chat.path[-1].side is Side.MODEL
