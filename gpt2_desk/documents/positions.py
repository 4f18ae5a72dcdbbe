"""Positions in Qt's UTF-16 units and in Python's code points, within one paragraph's text."""

from __future__ import annotations

from bisect import bisect_left


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 position of the code point at ``index``."""
    return index if text.isascii() else utf16_length(text[:index])


def from_utf16(text: str, index: int) -> int:
    """The code point at a UTF-16 position; inside a surrogate pair, the character that the pair stands for."""
    if utf16_length(text) == len(text):
        return index
    # The n-th character beyond the first plane has n such characters before it, each a unit longer.
    wide = (place for place, character in enumerate(text) if character > "\uffff")
    units = [place + extra for extra, place in enumerate(wide)]
    return index - bisect_left(units, index)
