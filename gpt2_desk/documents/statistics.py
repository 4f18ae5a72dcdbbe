"""How much of a document is the writer's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gpt2_desk.documents.blocks import Block, Snapshot
from gpt2_desk.documents.counting import count_words


@dataclass(frozen=True, slots=True)
class Shares:
    """Counts of a text.

    Attributes:
        words: all of them.
        by_model: those that a model wrote.
        changed: those that the writer put among a generation's.
        characters: code points, line breaks not counted.
        paragraphs: those that hold something.
    """

    words: int
    by_model: int
    changed: int
    characters: int
    paragraphs: int

    @property
    def own(self) -> int:
        """The words that are the writer's alone."""
        return max(0, self.words - self.by_model - self.changed)


def shares_of(snapshot: Snapshot) -> Shares:
    """Count a text. Any thread; about half a second for a million words that nobody counted before."""
    words = sum(chunk.words for chunk in snapshot.chunks)
    by_model = changed = characters = paragraphs = 0
    for chunk in snapshot.chunks:
        for block in chunk.blocks:
            characters += len(block.text)
            paragraphs += bool(block.text.strip())
            if block.origins:
                by_model += sum(count_words(block.text[start:end]) for start, end, _ in block.origins)
                changed += sum(count_words(text) for text in _gaps(block))
    return Shares(words, min(by_model, words), min(changed, words), characters, paragraphs)


def _gaps(block: Block) -> Iterator[str]:
    """What stands between two runs of the same generation."""
    for (_, end, generation), (start, _, following) in zip(block.origins, block.origins[1:], strict=False):
        if generation == following:
            yield block.text[end:start]
