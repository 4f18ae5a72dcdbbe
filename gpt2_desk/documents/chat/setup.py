"""What a chat begins with: who talks with whom, where, and in which form the model reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from gpt2_desk.contract import SettingsError, Speaks
from gpt2_desk.documents.chat.plain_text import plain
from gpt2_desk.documents.chat.template import DEFAULT_TEMPLATE, Template

MAX_NAME_LENGTH = 60
"""Characters of a name."""


class Side(StrEnum):
    """Who speaks."""

    WRITER = "writer"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class ChatSetup:
    """What a chat begins with.

    Attributes:
        writer: the name of the writer's side.
        model: the name of the model's side.
        scene: what the model always reads first.
        first_line: what the model's side says first; "" where it says nothing.
        template: how a model that continues a script reads the chat; see `Template`.
        speaks: the form that the chat is read in; None goes by the model.

    Raises:
        SettingsError: a name is none, both are the same, or the template cannot be used.
    """

    writer: str = "You"
    model: str = "Stranger"
    scene: str = ""
    first_line: str = ""
    template: str = DEFAULT_TEMPLATE
    speaks: Speaks | None = None

    def __post_init__(self) -> None:
        for name in (self.writer, self.model):
            _check_name(name)
        if self.writer.casefold() == self.model.casefold():
            raise SettingsError(
                f"Both are called “{self.model}”.", "The names tell who speaks.", "Give one of them another name."
            )
        Template.parse(self.template)

    def name(self, side: Side) -> str:
        """What a side is called."""
        return self.writer if side is Side.WRITER else self.model

    def other(self, side: Side) -> str:
        """What the other side is called."""
        return self.model if side is Side.WRITER else self.writer

    def to_json(self) -> dict[str, Any]:
        """The setup as it lies in files."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ChatSetup:
        """A setup from a file.

        Raises:
            ValueError: it is none.
        """
        try:
            texts = {name: data[name] for name in ("writer", "model", "scene", "first_line", "template")}
            if any(type(text) is not str for text in texts.values()):
                raise ValueError("a text that is none")
            return cls(**texts, speaks=None if data["speaks"] is None else Speaks(data["speaks"]))
        except (SettingsError, KeyError, TypeError) as error:
            raise ValueError(f"no setup of a chat: {error!r}") from error


def _check_name(name: str) -> None:
    if not name.strip():
        raise SettingsError("A name is empty.", todo="Give both sides a name.")
    if name != plain(name) or name != name.strip() or len(name.splitlines()) > 1:
        raise SettingsError(
            f"The name {name!r} cannot be used.",
            "It holds a line break, or begins or ends with a space.",
            "Write it as it is spoken.",
        )
    if len(name) > MAX_NAME_LENGTH:
        raise SettingsError(f"A name has {len(name)} characters.", todo=f"Shorten it to at most {MAX_NAME_LENGTH}.")
