from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from gpt2_desk.resources import resource_path
from gpt2_desk.ui.icons import Icon, application_icon, tinted

RED, BLUE = "#FF0000", "#0000FF"


def _solid_colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(pixel.rgb()).name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_each_drawing_has_a_name() -> None:
    drawn = {path.stem for path in resource_path("icons").glob("*.svg")}
    assert drawn == {*Icon, "gpt2-desk"}


@pytest.mark.parametrize("icon", Icon)
def test_tint(qapp: QApplication, icon: Icon) -> None:
    shown = tinted(icon, RED, BLUE)
    size = QSize(16, 16)
    assert _solid_colours(shown.pixmap(size).toImage()) <= {RED}
    assert _solid_colours(shown.pixmap(size, QIcon.Mode.Disabled).toImage()) <= {BLUE}
    opaque = shown.pixmap(size).toImage().convertToFormat(QImage.Format.Format_Alpha8)
    assert sum(bytes(opaque.constBits())) > 10 * 255  # ten pixels' worth of ink


def test_application_icon_has_all_sizes(qapp: QApplication) -> None:
    icon = application_icon()
    assert [size.width() for size in icon.availableSizes()] == [16, 24, 32, 48, 64, 128, 256]
    assert QColor("#1D6068").name().upper() in _solid_colours(icon.pixmap(256, 256).toImage())
