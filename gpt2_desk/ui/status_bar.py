"""The line at the foot of the window: how much is written, how much of it is read, and how things stand."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gpt2_desk.contract import ContextReading
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr, tr_count

HEIGHT_PX = 28
_GAP_PX = 16


class Activity(StrEnum):
    """What the model is doing, in the window's words."""

    RESTING = ""
    WAKING = marked("Waking the model…")
    READING = marked("Reading…")
    WRITING = marked("Writing… Esc stops")
    STOPPED = marked("Stopped")


class ContextMeter(QWidget):
    """A small bar: how much of what the model can read at once it reads now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._theme = theme
        self.setFixedSize(scaled(48), scaled(4))

    def set_share(self, share: float) -> None:
        """Fill it from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the track, and on it the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        for share, colour in ((1.0, self._theme.track), (self._share, self._theme.muted)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), radius, radius)


class StatusBar(QWidget):
    """Words and the model's reading at the left; activity, saved, model and speed at the right.

    Where there is no room for all, speed goes first, then the model, the meter, the reading.
    """

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Status"))
        self.setFixedHeight(scaled(HEIGHT_PX))
        # It makes room by leaving things out, so it never holds the window open.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._meter = ContextMeter(theme, self)
        self._words, self._reading, self._activity, self._saved, self._model, self._speed = (
            self._label() for _ in range(6)
        )
        self._leaving: tuple[QWidget, ...] = (self._speed, self._model, self._meter, self._reading)
        self._lay_out()
        self.set_words(0)
        self.set_reading(None)

    def set_words(self, count: int) -> None:
        """Say how many words the text has."""
        self._say(self._words, tr_count("1 word", "{count} words", count))

    def set_reading(self, reading: ContextReading | None) -> None:
        """Say how much of the text the model reads; None where no model can tell."""
        words = tip = ""
        if reading is not None:
            self._meter.set_share(reading.tokens / reading.limit)
            read, limit = f"{reading.tokens:,}", f"{reading.limit:,}"
            words = tr("reads {read} of {limit} tokens", read=read, limit=limit)
            tip = tr("A token is a word or a piece of one. This model can read {limit} at once.", limit=limit)
        self._meter.setAccessibleName(words)
        self._meter.setToolTip(tip)
        self._reading.setToolTip(tip)
        self._say(self._reading, words)

    def set_activity(self, words: str) -> None:
        """Say what the model is doing, as `Activity` has it, or how it ended."""
        self._say(self._activity, words)

    def set_saved(self, words: str) -> None:
        """Say whether and when the text was saved."""
        self._say(self._saved, words)

    def set_model(self, name: str) -> None:
        """Say which model writes; "" for none."""
        self._say(self._model, name)

    def set_speed(self, tokens_per_s: float | None) -> None:
        """Say how fast the model wrote last; None where that is not known."""
        self._say(self._speed, "" if tokens_per_s is None else tr("{speed} tokens/s", speed=f"{tokens_per_s:.0f}"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._meter.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "hint")
        return label

    def _items(self) -> tuple[QWidget, ...]:
        return (self._words, self._meter, self._reading, self._activity, self._saved, self._model, self._speed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(_GAP_PX), 1, scaled(_GAP_PX), 0)
        row.setSpacing(scaled(_GAP_PX))
        for item in self._items():
            row.addWidget(item)
        row.insertStretch(row.indexOf(self._activity))

    def _say(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
            self._fit()

    def _fit(self) -> None:
        shown = [item for item in self._items() if not isinstance(item, QLabel) or item.text()]
        if not self._reading.text():
            shown.remove(self._meter)
        for item in self._leaving:
            if _width(shown) <= self.width():
                break
            if item in shown:
                shown.remove(item)
        for item in self._items():
            item.setVisible(item in shown)


def _width(items: list[QWidget]) -> int:
    """Width that the items need with gaps between them, around them, and for the stretch in their middle."""
    for item in items:
        item.ensurePolished()  # until then it measures itself in another font
    return sum(max(item.sizeHint().width(), item.minimumWidth()) for item in items) + (len(items) + 2) * scaled(_GAP_PX)
