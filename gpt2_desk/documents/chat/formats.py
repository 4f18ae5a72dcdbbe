"""How a model reads a chat, and what it writes of it: a script with names, or turns as DialoGPT has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from gpt2_desk.contract import GenerationRequest, Speaks
from gpt2_desk.documents.chat.setup import ChatSetup
from gpt2_desk.documents.chat.template import Template
from gpt2_desk.documents.chat.tree import Turn


@dataclass(frozen=True, slots=True)
class ChatPrompt:
    """What is read before a reply.

    Attributes:
        turns: what was said, the oldest first; as many as the turns that it was made of.
        opening: what stands before the words of the reply.
        memory: what is always read first.
        stop: strings that end the reply.
        ends_turns: whether the token that ends a text follows each turn.
    """

    turns: tuple[str, ...]
    opening: str = ""
    memory: str = ""
    stop: tuple[str, ...] = ()
    ends_turns: bool = False

    def request(
        self, *, max_tokens: int | None, seed: int | None = None, one_paragraph: bool = False
    ) -> GenerationRequest:
        """What to ask of the model; the settings in force take the place of its own.

        Args:
            max_tokens: how many tokens the reply may have; None has no limit.
            seed: of all draws; None draws one.
            one_paragraph: whether the reply ends with its first paragraph; small models stay with the matter so.

        Raises:
            SettingsError: a length or seed out of range.
        """
        return GenerationRequest(
            prompt=self.opening,
            max_tokens=max_tokens,
            seed=seed,
            stop=("\n",) if one_paragraph else self.stop,
            joins_space=True,
            memory=self.memory,
            turns=self.turns,
            ends_turns=self.ends_turns,
        )

    def text(self, first: int = 0) -> str:
        """What is read after the memory, for a receipt, from one of the turns on; that a turn ends is a line there."""
        if self.ends_turns:
            return "\n".join(self.turns[first:])
        return "".join((*self.turns[first:], self.opening)).lstrip("\n")


class ChatFormat(Protocol):
    """How a model reads a chat."""

    def prompt(self, setup: ChatSetup, turns: Sequence[Turn]) -> ChatPrompt:
        """What is read before the model's side says something.

        Args:
            setup: what the chat begins with.
            turns: what was said, the first line included, as `Chat.path` and `Chat.path_to` give it.
        """


@dataclass(frozen=True, slots=True)
class ScriptFormat:
    """A script in which names tell who speaks, for a model that knows nothing but texts.

    The reply ends where a name begins to speak. The model may not begin it with a new line where its opening ends in a
    space, so that it says something.
    """

    template: Template

    def prompt(self, setup: ChatSetup, turns: Sequence[Turn]) -> ChatPrompt:
        """See `ChatFormat`."""
        template, names = self.template, (setup.model, setup.writer)
        said = (template.turn(setup.name(turn.side), setup.other(turn.side), turn.text) for turn in turns)
        opening = template.opening(*names)
        return ChatPrompt(
            turns=tuple(said),
            opening=opening if turns else opening.lstrip("\n"),
            memory=template.preamble(setup.scene, *names),
            stop=template.stops(*names),
        )


@dataclass(frozen=True, slots=True)
class TurnsFormat:
    """Turns without names, for DialoGPT: the model ends its reply itself. The scene is read as the first of them."""

    def prompt(self, setup: ChatSetup, turns: Sequence[Turn]) -> ChatPrompt:
        """See `ChatFormat`."""
        return ChatPrompt(tuple(turn.text for turn in turns), memory=setup.scene, ends_turns=True)


def format_for(setup: ChatSetup, speaks: Speaks) -> ChatFormat:
    """The format of a chat.

    Args:
        setup: the chat's, which may say so itself.
        speaks: the model's; see `gpt2_desk.contract.ModelInfo`.
    """
    if (setup.speaks or speaks) is Speaks.TURNS:
        return TurnsFormat()
    return ScriptFormat(Template.parse(setup.template))
