"""The shown path of a chat as readable text, and back: what a ``.chat.md`` file holds.

::

    # **Anna** and **Keeper**

    > You are in a lighthouse with its keeper.

    **Keeper:** You are late.

    **Anna:** The road was under water.

    It still is.

The writer's side is named first. A backslash stands before an asterisk or a backslash in a name, and before a line of
a turn that would itself be taken for the beginning of one; everything else is as it was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.chat import Chat
from gpt2_desk.documents.chat.plain_text import trimmed
from gpt2_desk.documents.chat.setup import ChatSetup, Side
from gpt2_desk.documents.chat.tree import ROOT, SetupPut, Turn, TurnPut, TurnTree

_NAME = r"(?:[^\\*\n]|\\.)+?"
_TITLE = re.compile(rf"# \*\*(?P<writer>{_NAME})\*\* and \*\*(?P<model>{_NAME})\*\*[ \t]*")
_ANY_TURN = re.compile(rf"\*\*(?P<name>{_NAME}):\*\*(?: |$)", re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")

Said = tuple[Side, str]
"""Who says what."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What can be read of a chat.

    Attributes:
        writer: the name of the writer's side.
        model: the name of the model's side.
        scene: the opening scene, or "".
        turns: what is said, in order.
    """

    writer: str
    model: str
    scene: str
    turns: tuple[Said, ...]

    def setup(self, like: ChatSetup | None = None) -> ChatSetup:
        """The setup that it tells of; a first turn of the model's side is its first line.

        Args:
            like: where given, what it does not tell is taken from there.

        Raises:
            SettingsError: a name cannot be one.
        """
        first = self.turns[0][1] if self.turns and self.turns[0][0] is Side.MODEL else ""
        known = like or ChatSetup(writer=self.writer, model=self.model)
        return replace(known, writer=self.writer, model=self.model, scene=self.scene, first_line=first)


def to_text(chat: Chat) -> str:
    """What a ``.chat.md`` file holds of a chat."""
    setup = chat.setup
    parts = [f"# **{_escaped(setup.writer)}** and **{_escaped(setup.model)}**"]
    if setup.scene:
        parts.append("\n".join(f"> {line}" if line else ">" for line in setup.scene.split("\n")))
    begins = _turn_start(setup.writer, setup.model)
    parts.extend(f"{_mark(setup.name(turn.side))} {_guarded(turn.text.strip(), begins)}" for turn in chat.path)
    return "\n\n".join(parts) + "\n"


def from_text(text: str) -> Chat | None:
    """The chat of a ``.chat.md`` file whose sidecar is missing; None where the text is no chat. "" is an empty one."""
    if not text.strip():
        return Chat()
    transcript = read_transcript(text)
    if transcript is None:
        return None
    try:
        return chat_of(transcript)
    except SettingsError:
        return None


def read_transcript(text: str) -> Transcript | None:
    """What a text in the form of a ``.chat.md`` file tells; None where it has another form."""
    lines = text.strip().split("\n")
    title = _TITLE.fullmatch(lines[0])
    names = (title["writer"], title["model"]) if title else _names_of_turns(text)
    if names is None:
        return None
    writer, model = (_ESCAPED.sub(r"\1", name) for name in names)
    begins = _turn_start(writer, model)
    rest = lines[1:] if title else lines
    first = next((number for number, line in enumerate(rest) if begins.match(line)), len(rest))
    turns = tuple(_turns(rest[first:], begins, writer))
    return Transcript(writer, model, _scene(rest[:first]), turns)


def chat_of(transcript: Transcript) -> Chat:
    """A chat of what can be read of one.

    Raises:
        SettingsError: a name cannot be one.
    """
    tree = TurnTree(transcript.setup())
    follow(tree, transcript)
    return Chat.of(tree)


def follow(tree: TurnTree, transcript: Transcript) -> None:
    """Let a tree show what a transcript says, and that alone: turns that it has are chosen, others come into it.

    Raises:
        SettingsError: a name cannot be one.
    """
    setup, turns = transcript.setup(tree.setup), transcript.turns
    if setup.first_line and not tree.setup.first_line and _found(tree, ROOT, turns[0]) is not None:
        setup = replace(setup, first_line="")  # the model's side spoke first, but in a turn
    tree.apply((SetupPut(tree.setup, setup),))
    at = ROOT
    for side, text in turns[1 if setup.first_line else 0 :]:
        found = _found(tree, at, (side, text))
        if found is None:
            found = Turn(tree.new_number(), at, side, text)
            tree.apply((TurnPut(found.number, None, found),))
        tree.apply((tree.choice(at, found.number),))
        at = found.number
    tree.apply((tree.choice(at, None),))


def _found(tree: TurnTree, parent: int, said: Said) -> Turn | None:
    """The turn behind another that says the same; of several the one that was shown."""
    turns = [turn for turn in map(tree.turn, tree.following(parent)) if (turn.side, turn.text) == said]
    return next((turn for turn in turns if turn.number == tree.chosen.get(parent)), turns[0] if turns else None)


def _turns(lines: Sequence[str], begins: re.Pattern[str], writer: str) -> Iterator[Said]:
    said: list[str] = []
    side = Side.WRITER
    for line in lines:
        found = begins.match(line)
        if found is None:
            said.append(line[1:] if line.startswith("\\") and begins.match(line.lstrip("\\")) else line)
            continue
        yield from _said(side, said)
        side = Side.WRITER if _ESCAPED.sub(r"\1", found["name"]) == writer else Side.MODEL
        said = [line[found.end() :]]
    yield from _said(side, said)


def _said(side: Side, lines: Iterable[str]) -> Iterator[Said]:
    text = trimmed("\n".join(lines))
    if text:
        yield side, text


def _scene(lines: Iterable[str]) -> str:
    """What stands before the turns; a block quote as our own files have it, or prose as others do."""
    return trimmed("\n".join(line[1:].removeprefix(" ") if line.startswith(">") else line for line in lines))


def _names_of_turns(text: str) -> tuple[str, str] | None:
    """The two names that speak in a text without a title; who speaks first is the writer."""
    names = list(dict.fromkeys(found["name"] for found in _ANY_TURN.finditer(text)))
    return (names[0], names[1]) if len(names) == 2 else None


def _guarded(text: str, begins: re.Pattern[str]) -> str:
    """The text of a turn, in whose later lines none begins another."""
    first, *lines = text.split("\n")
    return "\n".join([first, *(f"\\{line}" if begins.match(line.lstrip("\\")) else line for line in lines)])


def _turn_start(*names: str) -> re.Pattern[str]:
    marks = "|".join(re.escape(_escaped(name)) for name in names)
    return re.compile(rf"\*\*(?P<name>{marks}):\*\*(?: |$)")


def _mark(name: str) -> str:
    return f"**{_escaped(name)}:**"


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace("*", "\\*")
