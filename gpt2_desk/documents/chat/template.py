"""The template of a script: how a scene and turns become the text that a model continues."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from gpt2_desk.contract import SettingsError

DEFAULT_TEMPLATE = "{scene}\n\n{name}: {text}"

_FIELDS = frozenset({"scene", "name", "other", "text"})
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_MAX_LENGTH = 2_000

_Pieces = tuple[tuple[str, str], ...]
"""Literal text and the field behind it, "" where there is none."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template, parted into what is read once and what is read for each turn; `Template.parse` makes one.

    The paragraph that holds ``{text}`` is the form of a turn: ``{name}`` is who speaks in it, ``{other}`` who is
    spoken to. What stands before it is read first, and always: there ``{name}`` is the model's side. An empty line at
    the template's end puts one between the turns.
    """

    _before: _Pieces
    _head: _Pieces
    _tail: _Pieces
    _parting: str

    @classmethod
    def parse(cls, template: str) -> Template:
        """Read a template.

        Raises:
            SettingsError: a field is missing, unknown or in the wrong place; it is named.
        """
        if len(template) > _MAX_LENGTH:
            raise _wrong(f"It has more than {_MAX_LENGTH:,} characters.", "Say in the scene what does not repeat.")
        paragraphs = [_pieces(paragraph) for paragraph in _BLANK_LINE.split(template.strip("\n"))]
        turn = _turn_form(paragraphs)
        at = next(number for number, (_, field) in enumerate(turn) if field == "text")
        before = _joined(paragraphs[:-1])
        _check_fields(before, turn[:at], turn[at + 1 :])
        head = (*turn[:at], (turn[at][0], ""))
        return cls(before, head, turn[at + 1 :], "\n\n" if template.endswith("\n") else "\n")

    def preamble(self, scene: str, name: str, other: str) -> str:
        """What is read first."""
        return _filled(self._before, {"scene": scene, "name": name, "other": other}).strip()

    def opening(self, name: str, other: str) -> str:
        """What stands before the words of a turn, with what parts it from the turn before."""
        return self._parting + self._opened(name, other)

    def turn(self, name: str, other: str, text: str) -> str:
        """A turn, with what parts it from the one before."""
        return f"{self.opening(name, other)}{text}{_filled(self._tail, {'name': name, 'other': other})}".rstrip()

    def stops(self, name: str, other: str) -> tuple[str, ...]:
        """The strings that end a turn of either side: that one of them begins to speak, and what closes a turn."""
        speaking = [f"\n{self._opened(*names).rstrip()}" for names in ((other, name), (name, other))]
        closing = _filled(self._tail, {"name": name, "other": other}).rstrip()
        return tuple(dict.fromkeys([*speaking, closing] if closing.strip() else speaking))

    def _opened(self, name: str, other: str) -> str:
        return _filled(self._head, {"name": name, "other": other})


def _pieces(paragraph: str) -> _Pieces:
    try:
        parsed = list(Formatter().parse(paragraph))
    except ValueError as error:
        raise _wrong("It has a brace that stands alone.", "Write {{ or }} for a brace that is meant.") from error
    for _, field, form, conversion in parsed:
        if field is not None and (field not in _FIELDS or form or conversion):
            raise _wrong(f"It has the field {{{field}}}.", "Use {scene}, {name}, {other} and {text} alone.")
    return tuple((literal, field or "") for literal, field, _, _ in parsed)


def _turn_form(paragraphs: list[_Pieces]) -> _Pieces:
    """The last paragraph, seen to be the one that holds the text."""
    holders = [number for number, pieces in enumerate(paragraphs) for _, field in pieces if field == "text"]
    if len(holders) != 1:
        raise _wrong(f"It has {{text}} {len(holders)} times.", "Put {text} once, where the words of a turn belong.")
    if holders[0] != len(paragraphs) - 1:
        raise _wrong("Something follows the paragraph with {text}.", "Let that paragraph be the last.")
    return paragraphs[-1]


def _check_fields(before: _Pieces, head: _Pieces, tail: _Pieces) -> None:
    if [field for _, field in before].count("scene") != 1 or any(field == "scene" for _, field in (*head, *tail)):
        raise _wrong(
            "It does not have {scene} once before the turns.", "Put {scene} first, and an empty line behind it."
        )
    if all(field != "name" for _, field in head):
        raise _wrong("It does not have {name} before {text}.", "Put {name} where the speaker's name belongs.")


def _joined(paragraphs: list[_Pieces]) -> _Pieces:
    parted = [piece for paragraph in paragraphs for piece in (*paragraph, ("\n\n", ""))]
    return tuple(parted[:-1])


def _filled(pieces: _Pieces, values: Mapping[str, str]) -> str:
    return "".join(literal + values.get(field, "") for literal, field in pieces)


def _wrong(why: str, todo: str) -> SettingsError:
    return SettingsError("The template cannot be used.", why, todo)
