"""Curly quotation marks in a text whose model was taught straight ones.

Such a model reads curly marks as straight ones (see `Tokenizer`), and writes straight ones. In a text with curly marks
they are made curly here, as a word processor would. No character is added, and none goes.
"""

from __future__ import annotations

import copy
import re

_CURLY = "\u201c\u201d\u2018\u2019"
_STRAIGHT = "\"'"
_LOOKED_AT = 20_000
"""Characters before the caret in which the text's own marks are looked for."""

_OPENS_AFTER = "([{\u201c\u2018"
_UNDECIDED_AFTER = "-\u2013\u2014"
_LETTERS = re.compile("[A-Za-z]*")
_ELISIONS = ("tis", "twas", "twere", "twill", "twould", "em", "til", "till", "bout", "cause", "round", "neath", "n")
"""Words that English begins with an apostrophe."""


def is_curly(text: str) -> bool:
    """Whether the last quotation mark or apostrophe in the end of a text is a curly one."""
    end = text[-_LOOKED_AT:]
    return max(map(end.rfind, _CURLY)) > max(map(end.rfind, _STRAIGHT))


class CurlyQuotes:
    """Makes straight marks curly, piece by piece.

    A double mark opens at the beginning of a word and closes at its end; after a dash it does what has not been done
    yet in its paragraph. A single mark opens at the beginning of a word, unless English begins that word with an
    apostrophe; until this is known, the mark is held back.

    Args:
        before: the text that the pieces follow, with marks of either kind.
    """

    def __init__(self, before: str = "") -> None:
        self._last = ""
        self._is_open = False
        self._undecided = ""
        paragraph = before[before.rfind("\n", -_LOOKED_AT) + 1 :]
        self.curl(paragraph[-_LOOKED_AT:])
        self.finish()

    def copy(self) -> CurlyQuotes:
        """The marks as they are now, to go on from here once more."""
        return copy.copy(self)

    def curl(self, text: str) -> str:
        """Take the next piece; returns what is decided by now."""
        text = self._undecided + text
        decided = len(text)
        curled = ""
        for at, character in enumerate(text):
            if character == "'" and self._begins_word and _may_become_elision(text, at):
                decided = at
                break
            curled += self._next(character, text, at)
        self._undecided = text[decided:]
        return curled

    def finish(self) -> str:
        """No more will come; returns what was held back."""
        text, self._undecided = self._undecided, ""
        return "".join(self._next(character, text, at) for at, character in enumerate(text))

    def _next(self, character: str, text: str, at: int) -> str:
        if character == '"':
            opens = self._begins_word or (self._last in _UNDECIDED_AFTER and not self._is_open)
            character = "\u201c" if opens else "\u201d"
        elif character == "'":
            opens = self._begins_word and _letters_after(text, at) not in _ELISIONS
            character = "\u2018" if opens else "\u2019"
        if character in "\n\u201c\u201d":
            self._is_open = character == "\u201c"
        self._last = character
        return character

    @property
    def _begins_word(self) -> bool:
        return not self._last or self._last.isspace() or self._last in _OPENS_AFTER


def _letters_after(text: str, at: int) -> str:
    found = _LETTERS.match(text, at + 1)
    return found.group().lower() if found else ""


def _may_become_elision(text: str, at: int) -> bool:
    """Whether the text ends before it is known what follows a mark."""
    letters = _letters_after(text, at)
    return at + 1 + len(letters) == len(text) and any(elision.startswith(letters) for elision in _ELISIONS)
