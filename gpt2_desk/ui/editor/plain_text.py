"""What may stand on a page: plain text, its paragraphs parted by line feeds alone."""

from __future__ import annotations

import re

# Qt parts paragraphs at all of these; U+FDD0 and U+FDD1 are what it marks frames with.
_PARAGRAPH_ENDS = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """A text as the page can hold it: line feeds for all ends of paragraphs, no half characters.

    No-break spaces and line separators (U+2028) stay what they are.
    """
    if text.isascii() and "\r" not in text:
        return text
    return _LONE_SURROGATES.sub("", _PARAGRAPH_ENDS.sub("\n", text))


def difference(old: str, new: str, hint: int) -> tuple[int, int]:
    """How many characters at the start and at the end of two texts are alike, and do not overlap.

    In "aaa" one more "a" may have come in anywhere; of all such places, ``hint`` or the one nearest to it is taken.
    """
    shorter = min(len(old), len(new))
    start = _common_start(old, new, shorter)
    end = _common_end(old, new, shorter)
    if start + end > shorter:
        start = max(shorter - end, min(hint, start))
        end = shorter - start
    return start, end


def _common_start(one: str, other: str, limit: int) -> int:
    """How many characters two texts begin with alike, ``limit`` at most."""
    low, high = 0, min(len(one), len(other), limit)
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str, limit: int) -> int:
    """How many characters two texts end with alike, ``limit`` at most."""
    low, high = 0, min(len(one), len(other), limit)
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
