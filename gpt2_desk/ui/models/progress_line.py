"""A bar and the line below it. Both are told ten times a second, so neither lays anything out anew."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import draw_words
from gpt2_desk.ui.palette import LIGHT, Theme

BAR_PX = 6
_GAP_PX = 12


class Bar(QProgressBar):
    """A low bar that moves by pixels, and tells a screen reader whole percents alone."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._theme = theme
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.setFixedHeight(scaled(BAR_PX))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Fill it from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setValue(int(self._share * 100))
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
        self._fill(painter, radius, self._theme.track, 1.0)
        if self._share > 0:
            self._fill(painter, radius, self._theme.accent, self._share)

    def _fill(self, painter: QPainter, radius: float, colour: str, share: float) -> None:
        # Never shorter than it is high: a sliver with round ends would look like dirt.
        width = max(self.width() * share, self.height())
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)


class Ends(QLabel):
    """Words at the left and at the right of one line; those at the right are cut where both do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = self._right = ""
        self.setProperty("role", "hint")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> tuple[str, str]:
        """What stands at the left and at the right."""
        return self._left, self._right

    def set_words(self, left: str, right: str) -> None:
        """Say something else. Its size stays."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.setToolTip(right if self._room() < self._advance(right) else "")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line, as wide as there is room."""
        self.ensurePolished()
        return QSize(scaled(_GAP_PX), self.fontMetrics().height() + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw both ends."""
        painter = QPainter(self)
        draw_words(painter, self, self.rect(), Qt.AlignmentFlag.AlignLeft, self._left)
        room = self._room()
        right = self.fontMetrics().elidedText(self._right, Qt.TextElideMode.ElideRight, room)
        area = QRect(self.width() - room, 0, room, self.height())
        draw_words(painter, self, area, Qt.AlignmentFlag.AlignRight, right)

    def _room(self) -> int:
        taken = self._advance(self._left) + scaled(_GAP_PX) if self._left else 0
        return max(self.width() - taken, 0)

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)


class ProgressLine(QWidget):
    """The bar, and below it how much and how fast."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Bar(theme, self)
        self.ends = Ends(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, scaled(2))
        column.setSpacing(scaled(4))
        column.addWidget(self.bar)
        column.addWidget(self.ends)

    def show_share(self, share: float, left: str, right: str) -> None:
        """Say how far it is; a screen reader finds the words at the bar, as of the last whole percent."""
        before = self.bar.value()
        self.bar.set_share(share)
        self.ends.set_words(left, right)
        if self.bar.value() != before or not self.bar.accessibleDescription():
            self.bar.setAccessibleDescription(". ".join(part for part in (left, right) if part))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bar.set_theme(theme)
