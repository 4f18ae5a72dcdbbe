"""Words and phrases in a line, with commas between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gpt2_desk.contract import BIAS_LIMITS, MAX_WORD_LENGTH, MAX_WORDS
from gpt2_desk.ui.metrics import scaled

FAVOUR = 2.0
"""What a favoured word adds to its logit where the writer gives no number: it comes seven times as easily."""

Bias = tuple[str, float]


def words_in(text: str) -> tuple[str, ...]:
    """The words of a line, each once; what is too long for a word, or too much, is passed over."""
    words = (" ".join(piece.split()) for piece in text.split(","))
    return tuple(dict.fromkeys(word for word in words if _is_word(word)))[:MAX_WORDS]


def biases_in(text: str) -> tuple[Bias, ...]:
    """The words of a line, each with the number after its "=", or `FAVOUR`."""
    pieces = (_bias(" ".join(piece.split())) for piece in text.split(","))
    return tuple({word: (word, bias) for word, bias in pieces if _is_word(word)}.values())[:MAX_WORDS]


def line_of(biases: Sequence[Bias]) -> str:
    """The line that says these words and numbers."""
    return ", ".join(word if bias == FAVOUR else f"{word}={bias:g}" for word, bias in biases)


def _is_word(word: str) -> bool:
    return bool(word) and len(word) <= MAX_WORD_LENGTH and word.isprintable()


def _bias(piece: str) -> Bias:
    word, equals, number = piece.rpartition("=")
    if not equals:
        return piece, FAVOUR
    try:
        bias = float(number)
    except ValueError:
        bias = math.nan
    low, high = BIAS_LIMITS
    # What is no number is still being typed.
    return word.strip(), min(max(low, bias), high) if math.isfinite(bias) else FAVOUR


class WordsField(QWidget):
    """A line for words, below what it is for.

    Args:
        label: what it is for.
        tip: what it does.
        example: what stands in it while it is empty.
        parent: the widget it is in.

    Signals:
        edited(str): the writer changed the line.
    """

    edited = Signal(str)

    def __init__(self, label: str, tip: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(example)
        self.setToolTip(tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(QLabel(label, self))
        column.addWidget(self.line)
        self.line.textEdited.connect(self._on_edited)

    @property
    def text(self) -> str:
        """The line."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show a line without saying that it changed."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(text)
