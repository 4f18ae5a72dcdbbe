"""How many words a text has, as a novelist counts them."""

from __future__ import annotations

import re

_BREAK = re.compile(r"[—―…]|--+|\.\.\.+")
"""What parts two words without a space: em dashes, also as typed on a typewriter, and ellipses."""


def count_words(text: str) -> int:
    """Count the runs that hold a letter or a digit.

    Apostrophes and hyphens inside a word do not part it; spaces, em dashes and ellipses do.
    """
    return sum(1 for run in _BREAK.sub(" ", text).split() if run.isalnum() or any(map(str.isalnum, run)))
