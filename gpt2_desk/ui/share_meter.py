"""A bar of shares, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme

HEIGHT_PX = 8
_GAP_PX = 2


class ShareMeter(QWidget):
    """Shares of a whole, each in a colour of the theme, with gaps between them.

    Args:
        tokens: the names of the colours, one per share.
        theme: the theme in force.
        parent: the widget it is in.
    """

    def __init__(self, tokens: Sequence[str], theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tuple(tokens)
        self._shares: tuple[float, ...] = (0.0,) * len(self._tokens)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT_PX))

    def set_shares(self, counts: Sequence[float], whole: float, words: str) -> None:
        """Show counts of a whole; the words say the same."""
        self._shares = tuple(count / whole if whole > 0 else 0.0 for count in counts)
        self.setAccessibleName(words)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the track, and the shares on it from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(self._theme.track))
        left = 0.0
        for share, token in zip(self._shares, self._tokens, strict=True):
            width = share * self.width()
            if width > 0:
                seen = max(width - scaled(_GAP_PX), 1.0)
                painter.fillRect(QRectF(left, 0, seen, self.height()), QColor(getattr(self._theme, token)))
            left += width
