"""A conversation between a writer and a model: a tree of turns, what it begins with, and one undo list.

It knows nothing of a window. Nothing that was said is changed: an edit, another reply, go into the same place as
alternatives, and the path through the tree that is shown is chosen at each fork. One thread alone uses a chat;
`Chat.freeze` is what other threads may read.

As with a document, whatever changes a chat is an operation with a name, told to whoever listens; the same operations,
done again to the chat that was there before them, lead to the same chat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.plain_text import plain, trimmed
from gpt2_desk.documents.chat.reply import Reply
from gpt2_desk.documents.chat.setup import ChatSetup, Side
from gpt2_desk.documents.chat.state import frozen, thawed
from gpt2_desk.documents.chat.steps import Step, Steps
from gpt2_desk.documents.chat.tree import ROOT, Put, SetupPut, Turn, TurnPut, TurnTree
from gpt2_desk.documents.counting import count_words
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.provenance import Origins, cut, joined
from gpt2_desk.documents.workings import Listener


class Chat:
    """A conversation.

    The model's reply comes in as a stream, one at a time, and is one step of the undo list. What is done to the turns
    meanwhile ends it first, with what has come of it; the setup may change beneath it.

    Attributes:
        generations: what wrote what, and how.

    Raises:
        ValueError: any method: there is no turn of that number.
    """

    def __init__(self, setup: ChatSetup | None = None) -> None:
        self._tree = TurnTree(setup or ChatSetup())
        self._steps = Steps()
        self._reply: Reply | None = None
        self._saved_reply = ""
        self._listener: Listener | None = None
        self.generations = Generations(self._tell)

    def listen(self, listener: Listener | None) -> None:
        """Tell of each operation once it is done; None tells nobody."""
        self._listener = listener

    @property
    def setup(self) -> ChatSetup:
        """What the chat begins with."""
        return self._tree.setup

    @property
    def path(self) -> tuple[Turn, ...]:
        """The turns that are shown, in order; the first line is the first of them, where there is one."""
        return self._tree.path()

    def path_to(self, number: int) -> tuple[Turn, ...]:
        """The turns that lead to one, itself last: what is read before another reply to it."""
        return self._tree.path_to(number)

    def turn(self, number: int) -> Turn:
        """The turn of a number."""
        return self._tree.turn(number)

    def alternatives(self, number: int) -> tuple[Turn, ...]:
        """The turns in the same place, itself included, in the order in which they came."""
        return tuple(map(self._tree.turn, self._tree.siblings(number)))

    @property
    def word_count(self) -> int:
        """How many words are shown."""
        return sum(count_words(turn.text) for turn in self.path)

    # What the writer does.

    def send(self, text: str, side: Side = Side.WRITER, after: int | None = None) -> int:
        """Say something.

        Args:
            text: what; white space around it is left out.
            side: who says it.
            after: the turn that it follows; None is the last one shown.

        Returns:
            The turn's number.

        Raises:
            SettingsError: there is nothing but white space.
        """
        said, parent = _said(text), self._tree.end() if after is None else self.turn(after).number
        self.end_reply()
        turn = Turn(self._tree.new_number(), parent, side, said)
        self._record(*self._shown(turn))
        self._tell("send", said, side.value, parent)
        return turn.number

    def edit(self, number: int, text: str, origins: Origins | None = None) -> int:
        """Say something else in a turn's place; the turn and what follows it stay as an alternative.

        Args:
            number: of the turn. The first line has no alternatives; it is replaced.
            text: what is said instead; white space around it is left out.
            origins: what generations wrote of it; None takes what it has in common with the turn, at both ends.

        Returns:
            The number of the turn that is shown now; the same one where nothing was changed.

        Raises:
            SettingsError: there is nothing but white space.
        """
        said, old = _said(text), self.turn(number)
        if said == old.text:
            return number
        if number == ROOT:
            self.set_up(replace(self.setup, first_line=said))
            return ROOT
        self.end_reply()
        old = self.turn(number)
        kept = origins if origins is not None and said == text else kept_origins(old, said)
        turn = Turn(self._tree.new_number(), old.parent, old.side, said, kept, edited=True)
        self._record(*self._shown(turn))
        self._tell("edit", number, said, kept)
        return turn.number

    def choose(self, number: int) -> None:
        """Show a turn; what was shown in its place, and what followed, stays as it is."""
        puts = [
            self._tree.choice(turn.parent, turn.number)
            for turn in self.path_to(number)
            if turn.parent is not None and self._tree.chosen.get(turn.parent) != turn.number
        ]
        if puts:
            self.end_reply()
            self._record(*puts)
            self._tell("choose", number)

    def delete(self, number: int) -> None:
        """Delete a turn and all that follows it; an alternative of it is shown then, where there is one."""
        if self.turn(number).parent is None:
            self.set_up(replace(self.setup, first_line=""))
            return
        self.end_reply()
        turn = self.turn(number)
        puts: list[Put] = [TurnPut(one.number, one, None) for one in self._tree.branch(number)]
        if turn.parent is not None and self._tree.chosen.get(turn.parent) == number:
            puts.append(self._tree.choice(turn.parent, _neighbour(self._tree.siblings(number), number)))
        self._record(*puts)
        self._tell("delete", number)

    def set_up(self, setup: ChatSetup) -> None:
        """Let the chat begin otherwise; white space around the scene and the first line is left out."""
        setup = replace(setup, scene=trimmed(setup.scene), first_line=trimmed(setup.first_line))
        if setup != self.setup:
            self._record(SetupPut(self.setup, setup))
            self._tell("setup", setup.to_json())

    # What the model does.

    def begin_reply(self, generation: int, to: int | None = None) -> int:
        """Begin to take in a reply. Nothing is shown of it before its first word comes.

        Args:
            generation: its number, as `new_generation` gives it.
            to: the turn that it follows, so that it is another reply where there is one; None is the last one shown.

        Returns:
            The number of the turn that it becomes.

        Raises:
            ValueError: a reply is coming in already, or the number of the generation is below 1.
        """
        if self._reply is not None:
            raise ValueError("a reply is coming in already")
        if generation < 1:
            raise ValueError(f"{generation} is not the number of a generation")
        parent = self._tree.end() if to is None else self.turn(to).number
        self._reply = Reply(self._tree.new_number(), parent, generation, self._tree.chosen.get(parent))
        self.generations.seen(generation)
        self._tell("begin", generation, parent)
        return self._reply.number

    def extend_reply(self, text: str) -> str:
        """Take in the next piece of the reply.

        Returns:
            What was added: white space before its first word is not.

        Raises:
            ValueError: no reply is coming in.
        """
        reply = self._reply
        if reply is None:
            raise ValueError("no reply is coming in")
        piece = plain(text) if reply.text else plain(text).lstrip()
        if not piece:
            return ""
        self._reply = reply.extended(piece)
        self._tree.apply(self._reply.puts if not reply.text else (TurnPut(reply.number, reply.turn, self._reply.turn),))
        self._steps.drop_undone()
        self._tell("extend", piece)
        return piece

    def end_reply(self) -> None:
        """End the reply, if one is coming in; white space behind it is left out. An empty one leaves no step."""
        reply, self._reply = self._reply, None
        if reply is None:
            return
        if reply.text:
            was_saved = self._steps.is_saved and reply.text.rstrip() == self._saved_reply.rstrip()
            ended = replace(reply, text=reply.text.rstrip())
            self._tree.apply((TurnPut(reply.number, reply.turn, ended.turn),))
            self._steps.push(Step(ended.puts))
            self._settle_saved(was_saved)
        self._tell("end")

    def drop_reply(self) -> None:
        """Give up the reply that is coming in, as if it had never begun."""
        reply, self._reply = self._reply, None
        if reply is None:
            return
        if reply.text:
            self._tree.apply(put.inverse() for put in reversed(reply.puts))
        self._settle_saved(was_saved=False)
        self._tell("drop")

    @property
    def reply(self) -> int | None:
        """The number of the turn that the reply becomes which is coming in; None where none is."""
        return self._reply.number if self._reply else None

    def new_generation(self) -> int:
        """The number of the next generation; each call gives another."""
        return self.generations.new()

    # Undo, saving.

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._steps.can_undo or bool(self._reply and self._reply.text)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to make again."""
        return self._steps.can_redo

    def undo(self) -> bool:
        """Take back the last step. A reply that is coming in ends, and is what is taken back if it brought anything.

        Returns:
            Whether there was a step to take back.
        """
        self.end_reply()
        step = self._steps.undo()
        if step is not None:
            self._tree.apply(step.inverse())
            self._tell("undo")
        return step is not None

    def redo(self) -> bool:
        """Make the step again that was undone last.

        Returns:
            Whether there was one.
        """
        if not self.can_redo:
            return False
        self.end_reply()
        step = self._steps.redo()
        assert step is not None, "there is one"
        self._tree.apply(step.puts)
        self._tell("redo")
        return True

    @property
    def is_modified(self) -> bool:
        """Whether the chat is another than when it was last saved, or made."""
        return not self._steps.is_saved or self._reply_text != self._saved_reply

    def mark_saved(self) -> None:
        """Take the chat as it is now for the one on disk."""
        self._steps.mark_saved()
        self._saved_reply = self._reply_text
        self._tell("saved")

    def mark_unsaved(self) -> None:
        """Take the chat for one that is on no disk."""
        self._steps.mark_unsaved()
        self._tell("unsaved")

    def freeze(self, *, steps: bool = True) -> Callable[[], dict[str, Any]]:
        """All of the chat as it is now; for `Chat.thaw` and another thread.

        Args:
            steps: with the undo list.

        Returns:
            What makes JSON of it; it may be called on any thread.
        """
        return frozen(self._tree, self._steps, self._reply, self._saved_reply, self.generations, steps)

    @classmethod
    def thaw(cls, state: Mapping[str, Any]) -> Chat:
        """A chat from what `freeze` gave.

        Raises:
            ValueError: the state is none.
        """
        chat = cls()
        parts = thawed(state, chat.generations)
        chat._tree, chat._steps, chat._reply, chat._saved_reply = parts
        return chat

    @classmethod
    def of(cls, tree: TurnTree) -> Chat:
        """A chat of turns that are there already, which undo does not take back."""
        chat = cls()
        chat._tree = tree
        return chat

    # How it is done.

    @property
    def _reply_text(self) -> str:
        return self._reply.text if self._reply else ""

    def _tell(self, name: str, *arguments: object) -> None:
        if self._listener is not None:
            self._listener([name, *arguments])

    def _record(self, *puts: Put) -> None:
        self._tree.apply(puts)
        self._steps.push(Step(puts))

    def _settle_saved(self, was_saved: bool) -> None:
        """A reply is over; what is on the disk may have a part of it, which no step leads to."""
        if was_saved:
            self._steps.mark_saved()
        elif self._saved_reply:
            self._steps.mark_unsaved()
        self._saved_reply = ""

    def _shown(self, turn: Turn) -> tuple[Put, ...]:
        """The changes by which a new turn comes and is shown."""
        assert turn.parent is not None, "the root is no new turn"
        return TurnPut(turn.number, None, turn), self._tree.choice(turn.parent, turn.number)


def kept_origins(old: Turn, text: str) -> Origins:
    """What is left in a text of what generations wrote of a turn: in what both have in common, at both ends."""
    shorter = min(len(old.text), len(text))
    start = next((at for at in range(shorter) if old.text[at] != text[at]), shorter)
    tail = next((at for at in range(shorter - start) if old.text[-1 - at] != text[-1 - at]), shorter - start)
    head_runs = cut(old.origins, 0, start)
    tail_runs = cut(old.origins, len(old.text) - tail, len(old.text))
    return tuple(joined([(0, head_runs), (len(text) - tail, tail_runs)]))


def _said(text: str) -> str:
    said = trimmed(text)
    if not said:
        raise SettingsError("There is nothing to say.", todo="Write a few words first.")
    return said


def _neighbour(numbers: tuple[int, ...], number: int) -> int | None:
    """The number before one, or else the one behind it."""
    at = numbers.index(number)
    others = (*numbers[:at][-1:], *numbers[at + 1 :][:1])
    return others[0] if others else None
