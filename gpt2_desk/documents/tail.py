"""The end of a text that is longer than any model reads."""

from __future__ import annotations

from gpt2_desk.documents.document import Document

STEP = 65_536
"""Characters; a GPT-2 of 1,024 positions reads some five thousand."""


def tail(document: Document, end: int) -> tuple[int, str]:
    """The text before a position, of a long one its last 64 to 128 thousand characters; and where that begins.

    The beginning lies on a grid, so that it stays where it is while a text grows: what a model has read of it stays
    true.
    """
    start = max(0, end // STEP - 1) * STEP
    return start, document.slice(start, end)
