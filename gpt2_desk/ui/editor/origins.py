"""Which stretches of a paragraph the model wrote, as the page marks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

Spans = tuple[tuple[int, int, int], ...]


class Written(Protocol):
    """What is asked of a document: its paragraphs, and who wrote them."""

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are."""

    def paragraph(self, number: int) -> str:
        """A paragraph's text."""

    def paragraph_start(self, number: int) -> int:
        """The position of a paragraph's first character."""

    def paragraph_origins(self, number: int) -> Spans:
        """What generations wrote of a paragraph: ``(start, end, generation)`` in columns, in order."""


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """A stretch of a paragraph, in columns (code points).

    Attributes:
        start: its first column.
        end: the column after its last.
        edited: the writer put it among the model's words; the model wrote it otherwise.
        opens: a generation's text begins here, and did not come over from the paragraph before.
        closes: a generation's text ends here, and does not go on in the next paragraph.
    """

    start: int
    end: int
    edited: bool = False
    opens: bool = False
    closes: bool = False


def marked_runs(document: Written, number: int) -> list[MarkedRun]:
    """The runs to mark in a paragraph, in order."""
    spans = document.paragraph_origins(number)
    if not spans:
        return []
    last = len(spans) - 1
    runs: list[MarkedRun] = []
    for i, (start, end, generation) in enumerate(spans):
        resumes = i > 0 and spans[i - 1][2] == generation
        if resumes:
            runs.append(MarkedRun(spans[i - 1][1], start, edited=True))
        opens = not resumes and not (start == 0 and _reaches_end(document, number, generation))
        goes_on = i < last and spans[i + 1][2] == generation
        ends = end < len(document.paragraph(number)) or not _begins_with(document, number, generation)
        runs.append(MarkedRun(start, end, opens=opens, closes=not goes_on and ends))
    return runs


def _reaches_end(document: Written, number: int, generation: int) -> bool:
    """Whether the text before a paragraph ends in this generation; empty paragraphs are looked through."""
    before = number - 1
    while before >= 0 and not document.paragraph(before):
        before -= 1
    spans = document.paragraph_origins(before) if before >= 0 else ()
    return bool(spans) and spans[-1][1:] == (len(document.paragraph(before)), generation)


def _begins_with(document: Written, number: int, generation: int) -> bool:
    """Whether the text after a paragraph begins with this generation; empty paragraphs are looked through."""
    after = number + 1
    while after < document.paragraph_count and not document.paragraph(after):
        after += 1
    spans = document.paragraph_origins(after) if after < document.paragraph_count else ()
    return bool(spans) and spans[0][0] == 0 and spans[0][2] == generation
