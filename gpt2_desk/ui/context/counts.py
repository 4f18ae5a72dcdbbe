"""How what the model can read at once is shared out."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.ui.translation import marked, tr

CUT_NOTES = marked(
    "The memory and the note together are longer than half of what the model can read. Their ends are left out."
)
CUT_TEXT = marked("The text is longer than what is left for it. Its beginning is left out.")


@dataclass(frozen=True, slots=True)
class ContextCounts:
    """Numbers of tokens.

    Attributes:
        memory: those of the memory that are read.
        note: those of the author's note that are read.
        text: those of the text that are read.
        room: those that are kept free for what is to be written.
        limit: how many the model can read at once.
        notes_cut: whether the memory or the note is longer than what is read of it.
        text_cut: whether the text begins before what is read of it.
    """

    memory: int
    note: int
    text: int
    room: int
    limit: int
    notes_cut: bool = False
    text_cut: bool = False

    @property
    def shares(self) -> tuple[int, int, int, int]:
        """Memory, text, note and room, in the order in which they stand before the model."""
        return self.memory, self.text, self.note, self.room

    @property
    def words(self) -> str:
        """All of it in a line."""
        parts = (
            tr("memory {count}", count=f"{self.memory:,}"),
            tr("note {count}", count=f"{self.note:,}"),
            tr("text {count}", count=f"{self.text:,}"),
            tr("room to write {count}", count=f"{self.room:,}"),
            tr("of {count} tokens", count=f"{self.limit:,}"),
        )
        return " · ".join(parts)

    @property
    def warning(self) -> str:
        """What is left out, or ""."""
        return " ".join(tr(words) for words, cut in ((CUT_NOTES, self.notes_cut), (CUT_TEXT, self.text_cut)) if cut)
