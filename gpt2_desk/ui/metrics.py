"""Sizes that follow the reader's interface font."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QGuiApplication

DRAWN_AT_PX = 13
"""Pixel size of the interface font for which every size in the window is written down."""


def interface_px() -> int:
    """Pixel size of the system's interface font."""
    return QFontInfo(QGuiApplication.font()).pixelSize()


def scaled(px: float) -> int:
    """A size written for `DRAWN_AT_PX`, at the size of the interface font; what is not 0 stays at least 1."""
    size = round(px * interface_px() / DRAWN_AT_PX)
    return max(size, 1) if px > 0 else size
