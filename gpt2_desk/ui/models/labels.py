"""Labels: words that are cut in their middle, words that wrap, and a state on a pill."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.tones import Tone

Label = TypeVar("Label", bound=QLabel)

PILL_PX = 19
_SHORTEST_PX = 60


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(role: str, parent: QWidget, words: str = "") -> QLabel:
    """A label of one line."""
    return _dressed(QLabel(words, parent), role)


def wrapped(role: str, parent: QWidget, words: str = "") -> WrappedLabel:
    """A label that takes the width it gets, and as many lines as it needs."""
    return _dressed(WrappedLabel(words, parent), role)


class WrappedLabel(QLabel):
    """Words that take the width they get, and as many lines as they then need."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setWordWrap(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line: the base class guesses a width, and keeps the height that goes with it free for good."""
        self.ensurePolished()
        return QSize(scaled(_SHORTEST_PX), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()


class Pill(QLabel):
    """A state, in a word on a coloured ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pill", str(Tone.PLAIN))
        self.setFixedHeight(scaled(PILL_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_state(self, word: str, tone: Tone) -> None:
        """Say another state."""
        self.setText(word)
        restyle(self, "pill", str(tone))


class ElidedLabel(QLabel):
    """Words that are cut in their middle where there is no room; the tooltip then has all of them."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = self._words = self._after = ""
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """All that it says, whether there is room for it or not."""
        return f"{self._before}{self._words}{self._after}"

    @property
    def cut(self) -> bool:
        """Whether some of it is left out."""
        return self._advance(self.words) > self.width()

    def set_words(self, words: str, before: str = "", after: str = "") -> None:
        """Say something; what stands before and after is never cut."""
        if (before, words, after) == (self._before, self._words, self._after):
            return
        self._before, self._words, self._after = before, words, after
        self.setAccessibleName(self.words)
        self._explain()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for all."""
        self.ensurePolished()
        return QSize(self._advance(self.words) + 1, self.fontMetrics().height() + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for a few letters, and for what is never cut."""
        whole = self.sizeHint()
        least = self._advance(self._before + self._after) + scaled(_SHORTEST_PX)
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Have a tooltip where something is left out."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what there is room for."""
        room = self.width() - self._advance(self._before + self._after)
        middle = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        painter = QPainter(self)
        draw_words(painter, self, self.rect(), Qt.AlignmentFlag.AlignLeft, f"{self._before}{middle}{self._after}")

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _explain(self) -> None:
        self.setToolTip(self.words if self.cut else "")


def _dressed(made: Label, role: str) -> Label:
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def draw_words(painter: QPainter, widget: QWidget, area: QRect, side: Qt.AlignmentFlag, words: str) -> None:
    """Draw one line of text in a widget's own font and colour."""
    painter.setPen(widget.palette().color(widget.foregroundRole()))
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
