"""Which models a search leaves, and whether what was typed names one on the hub."""

from __future__ import annotations

from enum import StrEnum

from gpt2_desk.contract import DeskError, LibraryEntry, ModelState
from gpt2_desk.ui.translation import marked, tr
from gpt2_desk.weights import parse_name


class Kind(StrEnum):
    """Which models to show, in the window's words."""

    ALL = marked("All models")
    HERE = marked("On this machine")
    THERE = marked("Can be downloaded")
    CHATS = marked("For conversation")


def is_kind(entry: LibraryEntry, kind: Kind) -> bool:
    """Whether a model is of a kind; what is partly here is both here and to be downloaded."""
    match kind:
        case Kind.ALL:
            return True
        case Kind.HERE:
            return entry.state != ModelState.ABSENT
        case Kind.THERE:
            return entry.state in (ModelState.ABSENT, ModelState.PARTLY)
        case Kind.CHATS:
            return entry.chats


def is_named(entry: LibraryEntry, text: str) -> bool:
    """Whether a model's name and description hold each word of the text."""
    shown = f"{entry.name} {tr(entry.about)}".casefold()
    return all(word in shown for word in text.casefold().split())


def repository_in(text: str) -> str:
    """The model that was named in full, or pasted as a page's address, by its name here; "" for all else."""
    if "/" not in text or any(sign.isspace() for sign in text.strip()):
        return ""
    try:
        return parse_name(text).name
    except DeskError:
        return ""
