"""What the writer can choose about a conversation, besides its scene."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gpt2_desk.documents.chat.template import DEFAULT_TEMPLATE


class Form(StrEnum):
    """How the model reads a conversation."""

    MODEL = "model"
    """As it was taught to."""
    SCRIPT = "script"
    TURNS = "turns"


@dataclass(frozen=True, slots=True)
class ChatSetup:
    """What the writer can choose about a conversation, besides its scene.

    Attributes:
        writer: the name of the writer's side.
        model: the name of the model's side.
        first_line: what the model's side says first; "" where it says nothing.
        form: how the model reads it.
        template: the script's form, in the words of `Template`.
    """

    writer: str
    model: str
    first_line: str = ""
    form: Form = Form.MODEL
    template: str = DEFAULT_TEMPLATE
