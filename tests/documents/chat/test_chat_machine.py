"""The chat against a picture so plain that it can be seen to be right.

The picture is the turns by number, what is chosen and the setup, without the reply that is coming in, which is laid
over it to look at. Undo is checked against copies of the whole.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat import (
    ROOT,
    Chat,
    ChatSetup,
    Side,
    chat_to_sidecar,
    chat_with_sidecar,
    replay_chat,
    to_text,
)
from gpt2_desk.documents.receipt import Receipt

TEXT = st.text(alphabet="ab \n.:*\\>#é😀\r\u2029\xa0", max_size=6) | st.sampled_from(
    ["**Anna:** no", "a\n**Keeper:** yes", "a\n\\**Anna:** x", "> a\n\n> b", "<|endoftext|>", "Keeper: x", "# **a**"]
)
PLACE = st.integers(0, 10_000)


@dataclass
class Picture:
    turns: dict[int, tuple[int, Side, str]] = field(default_factory=dict)
    chosen: dict[int, int] = field(default_factory=dict)
    setup: ChatSetup = field(default_factory=ChatSetup)

    def shown(self) -> list[tuple[int, str]]:
        path = [(ROOT, self.setup.first_line)] if self.setup.first_line else []
        at = self.chosen.get(ROOT)
        while at is not None:
            path.append((at, self.turns[at][2]))
            at = self.chosen.get(at)
        return path

    def end(self) -> int:
        path = self.shown()
        return path[-1][0] if path else ROOT

    def add(self, number: int, parent: int, side: Side, text: str) -> None:
        self.turns[number] = (parent, side, text)
        self.chosen[parent] = number

    def delete(self, number: int) -> None:
        parent = self.turns[number][0]
        gone = {number}
        for other in sorted(self.turns):
            if self.turns[other][0] in gone:
                gone.add(other)
        siblings = sorted(other for other, turn in self.turns.items() if turn[0] == parent)
        at = siblings.index(number)
        self.turns = {other: turn for other, turn in self.turns.items() if other not in gone}
        if self.chosen.get(parent) == number:
            del self.chosen[parent]
            left = siblings[at - 1 : at] if at else siblings[1:2]
            if left:
                self.chosen[parent] = left[0]


@dataclass
class Live:
    number: int
    parent: int
    text: str = ""


def clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")


class ChatMachine(RuleBasedStateMachine):
    @initialize(first=st.sampled_from(["", "You are late."]))
    def open(self, first: str) -> None:
        setup = ChatSetup("Anna", "Keeper", first_line=first)
        self.chat = Chat(setup)
        self.base = Picture(setup=setup)
        self.live: Live | None = None
        self.past: list[Picture] = []
        self.future: list[Picture] = []
        self.saved = self._seen()
        self._checkpoint()

    def _checkpoint(self) -> None:
        self.state = json.loads(json.dumps(self.chat.freeze()()))
        self.operations: list[Any] = []
        self.chat.listen(lambda operation: self.operations.append(json.loads(json.dumps(operation))))

    # The picture's own way of doing things.

    def _view(self) -> Picture:
        view = deepcopy(self.base)
        if self.live is not None and self.live.text:
            view.add(self.live.number, self.live.parent, Side.MODEL, self.live.text)
        return view

    def _seen(self) -> tuple[Any, ...]:
        view = self._view()
        turns = {number: (parent, side, text.rstrip()) for number, (parent, side, text) in view.turns.items()}
        return turns, view.end(), view.setup

    def _remember(self) -> None:
        self.past.append(deepcopy(self.base))
        self.future.clear()

    def _end(self) -> None:
        live, self.live = self.live, None
        if live is not None and live.text:
            self._remember()
            self.base.add(live.number, live.parent, Side.MODEL, live.text.rstrip())

    def _number(self, place: int) -> int:
        numbers = [ROOT, *sorted(self._view().turns)]
        return numbers[place % len(numbers)]

    # What is done.

    @rule(text=TEXT, side=st.sampled_from(list(Side)))
    def send(self, text: str, side: Side) -> None:
        said = clean(text).strip()
        if not said:
            with pytest.raises(SettingsError):
                self.chat.send(text, side)
            return
        parent = self._view().end()
        number = self.chat.send(text, side)
        self._end()
        self._remember()
        self.base.add(number, parent, side, said)

    @precondition(lambda self: self.live is None)
    @rule(place=PLACE, at_end=st.booleans())
    def begin(self, place: int, at_end: bool) -> None:
        to = self._view().end() if at_end else self._number(place)
        number = self.chat.begin_reply(self.chat.generations.new(Receipt(model="starter")), None if at_end else to)
        self.live = Live(number, to)

    @precondition(lambda self: self.live is not None)
    @rule(text=TEXT)
    def extend(self, text: str) -> None:
        assert self.live is not None
        piece = clean(text) if self.live.text else clean(text).lstrip()
        assert self.chat.extend_reply(text) == piece
        self.live.text += piece
        if piece:
            self.future.clear()

    @precondition(lambda self: self.live is not None)
    @rule(keep=st.booleans())
    def over(self, keep: bool) -> None:
        if keep:
            self.chat.end_reply()
            self._end()
        else:
            self.chat.drop_reply()
            self.live = None

    @rule(place=PLACE, text=TEXT)
    def edit(self, place: int, text: str) -> None:
        number, said = self._number(place), clean(text).strip()
        old = self.chat.turn(number)
        if not said:
            with pytest.raises(SettingsError):
                self.chat.edit(number, text)
            return
        new = self.chat.edit(number, text)
        if said == old.text:
            assert new == number
        elif number == ROOT:
            self._remember()
            self.base.setup = replace(self.base.setup, first_line=said)
        else:
            self._end()
            self._remember()
            assert old.parent is not None
            self.base.add(new, old.parent, old.side, said)

    @rule(place=PLACE)
    def choose(self, place: int) -> None:
        number = self._number(place)
        view = self._view()
        self.chat.choose(number)
        if number == ROOT or number in dict(view.shown()):
            return
        self._end()
        self._remember()
        while number != ROOT:
            parent = self.base.turns[number][0]
            self.base.chosen[parent] = number
            number = parent

    @rule(place=PLACE)
    def delete(self, place: int) -> None:
        number = self._number(place)
        self.chat.delete(number)
        if number == ROOT:
            if self.base.setup.first_line:
                self._remember()
                self.base.setup = replace(self.base.setup, first_line="")
            return
        self._end()
        self._remember()
        self.base.delete(number)

    @rule(name=st.sampled_from(["Anna", "Ines", "A*b\\", "أنّا"]), scene=TEXT)
    def set_up(self, name: str, scene: str) -> None:
        setup = replace(self.base.setup, writer=name, scene=clean(scene).strip())
        self.chat.set_up(replace(self.base.setup, writer=name, scene=scene))
        if setup != self.base.setup:
            self._remember()
            self.base.setup = setup

    @rule()
    def undo(self) -> None:
        self._end()
        assert self.chat.undo() is bool(self.past)
        if self.past:
            self.future.append(self.base)
            self.base = self.past.pop()

    @rule()
    def redo(self) -> None:
        could = bool(self.future)
        assert self.chat.redo() is could
        if could:
            self._end()
            self.past.append(self.base)
            self.base = self.future.pop()

    @rule()
    def save(self) -> None:
        self.chat.mark_saved()
        self.saved = self._seen()
        assert not self.chat.is_modified

    @precondition(lambda self: self.live is None)
    @rule()
    def reopen(self) -> None:
        text = to_text(self.chat)
        opened = chat_with_sidecar(text, chat_to_sidecar(self.chat, "a.chat.md", text))
        assert opened.is_exact
        assert opened.chat.generations.all() == self.chat.generations.all()
        self._go_on_with(opened.chat)

    @precondition(lambda self: self.live is None)
    @rule()
    def reopen_without_the_right_text(self) -> None:
        text = to_text(self.chat)
        opened = chat_with_sidecar(text, chat_to_sidecar(self.chat, "a.chat.md", f"{text} "))
        assert not opened.is_exact
        self._go_on_with(opened.chat)

    def _go_on_with(self, chat: Chat) -> None:
        self.chat, self.past, self.future = chat, [], []
        assert not chat.is_modified
        self.saved = self._seen()
        self._checkpoint()

    @rule()
    def crash(self) -> None:
        restored = Chat.thaw(self.state)
        replay_chat(restored, self.operations)
        assert json.dumps(restored.freeze()()) == json.dumps(self.chat.freeze()())
        assert restored.is_modified is self.chat.is_modified
        self.chat = restored
        self._checkpoint()

    # What holds.

    @invariant()
    def shows_what_the_picture_shows(self) -> None:
        view = self._view()
        assert [(turn.number, turn.text) for turn in self.chat.path] == view.shown()
        assert self.chat.setup == view.setup
        assert self.chat.reply == (self.live.number if self.live else None)

    @invariant()
    def nothing_is_lost(self) -> None:
        view = self._view()
        for number, (parent, side, text) in view.turns.items():
            turn = self.chat.turn(number)
            assert (turn.parent, turn.side, turn.text) == (parent, side, text)
            alike = sorted(other for other, one in view.turns.items() if one[0] == parent)
            assert [one.number for one in self.chat.alternatives(number)] == alike
            assert all(0 <= start < end <= len(text) for start, end, _ in turn.origins)

    @invariant()
    def undo_is_known(self) -> None:
        assert self.chat.can_undo is (bool(self.past) or bool(self.live and self.live.text))
        assert self.chat.can_redo is bool(self.future)

    @invariant()
    def unmodified_means_as_saved(self) -> None:
        assert self.chat.is_modified or self._seen() == self.saved


TestChatMachine = ChatMachine.TestCase
TestChatMachine.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
