"""Replies that are none: which they are, when another is drawn, and what is said where none is better."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gpt2_desk.contract import MAX_SEED

MAX_DRAWS = 3
"""How often another reply is drawn in the place of one with a fault."""

_FEW_WORDS = 3
"""People do say “I don't know” twice; only what is longer counts as repeated."""

_LONGEST_CIRCLE = 12
_ROUNDS, _ROUNDS_OF_LITTLE_ELSE = 5, 3
"""The same words, at most so many, so often at the end are a circle; fewer times where there is little else."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Fault(StrEnum):
    """What is wrong with a reply."""

    EMPTY = "empty"
    NAME = "only a name"
    SIGNS = "only punctuation"
    REPEATED = "said before"
    CIRCLE = "goes round in a circle"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done with a reply.

    Attributes:
        fault: what is wrong with it; None where nothing is.
        draws_again: whether another is to be drawn in its place, with the seed that `next_seed` gives.
        stays: whether it stays in the chat; else it is dropped.
        words: what is said to the writer; "" where nothing is.
    """

    fault: Fault | None
    draws_again: bool
    stays: bool
    words: str = ""


_WORDS = {
    Fault.EMPTY: "{name} has nothing to say. Say something else, or try another reply.",
    Fault.NAME: "{name} has nothing to say but a name. Say something else, or try another reply.",
    Fault.SIGNS: "{name} has nothing to say but {text}. Say something else, or try another reply.",
    Fault.REPEATED: "{name} repeats what was said before. Say something else, or raise the temperature.",
    Fault.CIRCLE: "{name} goes round in a circle. Say something else, or raise the temperature.",
}


def fault_of(text: str, earlier: Iterable[str], names: Iterable[str], alternatives: Iterable[str] = ()) -> Fault | None:
    """What is wrong with a reply.

    Args:
        text: the reply.
        earlier: what the model's side said before it in the chat.
        names: of both sides.
        alternatives: other replies in the same place, of which even a short one is not to come again.
    """
    words, plain = _words(text), text.strip()
    if not plain:
        return Fault.EMPTY
    if plain.rstrip(":.,!?… ").casefold() in {name.casefold() for name in names}:
        return Fault.NAME
    if not any(character.isalnum() for character in plain):
        return None if _is_picture(plain) else Fault.SIGNS
    if any(words == _words(other) for other in alternatives):
        return Fault.REPEATED
    if len(words) > _FEW_WORDS and any(words == _words(other) for other in earlier):
        return Fault.REPEATED
    return Fault.CIRCLE if _ends_in_circle(words) else None


def verdict(fault: Fault | None, text: str, name: str, *, drawn: int, can_differ: bool = True) -> Verdict:
    """What is to be done with a reply that ended by itself; one that the writer stopped stays as it is.

    Args:
        fault: what is wrong with it.
        text: the reply.
        name: of the model's side.
        drawn: how many were drawn in its place before.
        can_differ: whether another seed can give another reply; at temperature 0 none can.
    """
    if fault is None:
        return Verdict(None, draws_again=False, stays=True)
    if can_differ and drawn < MAX_DRAWS:
        return Verdict(fault, draws_again=True, stays=False)
    stays = fault in (Fault.REPEATED, Fault.CIRCLE)
    words = _WORDS[fault].format(name=name, text=f"“{text.strip()[:20]}”")
    return Verdict(fault, draws_again=False, stays=stays, words=words)


def next_seed(seed: int) -> int:
    """The seed of the reply that is drawn in the place of one that a seed gave."""
    return (seed + 1) % (MAX_SEED + 1)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_picture(text: str) -> bool:
    """Whether a text without letters says something all the same, as 🙂 does."""
    return any(ord(character) >= 0x2190 and not character.isspace() for character in text)


def _ends_in_circle(words: list[str]) -> bool:
    """Whether the last words are the same ones, time and again."""
    for period in range(1, min(_LONGEST_CIRCLE, len(words) // _ROUNDS_OF_LITTLE_ELSE) + 1):
        same = period
        while same < len(words) and words[-1 - same] == words[-1 - same + period]:
            same += 1
        is_all = 4 * same > 3 * len(words) and len(words) > _FEW_WORDS
        if same >= period * (_ROUNDS_OF_LITTLE_ELSE if is_all else _ROUNDS):
            return True
    return False
