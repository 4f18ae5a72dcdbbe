"""Icons, drawn once in ``resources/icons`` and tinted for the theme and the screens at hand."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gpt2_desk.resources import resource_path
from gpt2_desk.ui.metrics import scaled

ICON_PX = 16
"""Edge of an icon beside interface text of `metrics.DRAWN_AT_PX`."""

_APPLICATION_PX = (16, 24, 32, 48, 64, 128, 256)


class Icon(StrEnum):
    """The drawings: 24 by 24, strokes of 1.7 in ``currentColor``."""

    BOOK = "book"
    CHAT = "chat"
    CHECK = "check"
    CLOSE = "close"
    COLUMNS = "columns"
    CONTINUE = "continue"
    COPY = "copy"
    DICE = "dice"
    DOWN = "down"
    DOWNLOAD = "download"
    EDIT = "edit"
    FOLDER = "folder"
    INFO = "info"
    LEFT = "left"
    LOCK = "lock"
    MORE = "more"
    PAGE = "page"
    PAUSE = "pause"
    PIN = "pin"
    PLAY = "play"
    PLUS = "plus"
    RETRY = "retry"
    RIGHT = "right"
    SEARCH = "search"
    SEND = "send"
    SIDEBAR = "sidebar"
    STOP = "stop"
    TRASH = "trash"
    UNLOCK = "unlock"
    UP = "up"
    WARNING = "warning"


def tinted(icon: Icon, colour: str, disabled: str | None = None) -> QIcon:
    """An icon in one colour, sharp on each screen that is connected.

    Args:
        icon: which drawing.
        colour: "#RRGGBB".
        disabled: its colour while its button cannot be used; by default the same.
    """
    ratios = frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for pixmap in _pixmaps(icon, tint, scaled(ICON_PX), ratios):
            result.addPixmap(pixmap, mode)
    return result


@lru_cache(maxsize=512)
def _pixmaps(icon: Icon, tint: str, size: int, ratios: frozenset[float]) -> tuple[QPixmap, ...]:
    """A drawing for each kind of screen; the same ones are asked for many times a second."""
    svg = resource_path("icons", f"{icon}.svg").read_text(encoding="utf-8").replace("currentColor", tint).encode()
    return tuple(_rendered(svg, size, ratio) for ratio in ratios)


def application_icon() -> QIcon:
    """The program's own icon, for the window and the task bar."""
    svg = resource_path("icons", "gpt2-desk.svg").read_bytes()
    result = QIcon()
    for size in _APPLICATION_PX:
        result.addPixmap(_rendered(svg, size, 1.0))
    return result


def _rendered(svg: bytes, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
