"""The application's icon in every size and form, drawn from the one picture: `resources/icons/gpt2-desk.svg`.

    .venv/bin/python packaging/frozen/icons.py FOLDER

Nothing of this is kept in the repository, so no size can be older than the picture.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_PX = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {"icp4": 16, "icp5": 32, "ic11": 32, "icp6": 64, "ic12": 64, "ic07": 128, "ic08": 256, "ic13": 256, "ic09": 512}
"""Kinds of macOS's pictures and their sizes; ic11 to ic13 are for screens with twice the pixels."""

Pictures = dict[int, bytes]
"""PNG files by their size in pixels."""


def draw_icons(picture: Path, folder: Path) -> Path:
    """Draw ``gpt2-desk-SIZE.png`` in all sizes, ``gpt2-desk.ico`` and ``gpt2-desk.icns``; returns the folder.

    Args:
        picture: an SVG, square.
        folder: where to; made where it is missing.

    Raises:
        ValueError: the picture cannot be drawn.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size_px: draw_png(picture, size_px) for size_px in SIZES_PX}
    for size_px, png in pictures.items():
        (folder / f"gpt2-desk-{size_px}.png").write_bytes(png)
    (folder / "gpt2-desk.ico").write_bytes(pack_ico(pictures))
    (folder / "gpt2-desk.icns").write_bytes(pack_icns(pictures))
    return folder


def draw_png(picture: Path, size_px: int) -> bytes:
    """One size of it, as a PNG file."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(picture))
    if not renderer.isValid():
        raise ValueError(f"not a picture: {picture}")
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def pack_ico(pictures: Pictures) -> bytes:
    """Windows' file of icons: a directory, then the pictures, as PNG."""
    sizes = [size_px for size_px in _ICO_PX if size_px in pictures]
    at = 6 + 16 * len(sizes)
    directory, body = struct.pack("<HHH", 0, 1, len(sizes)), b""
    for size_px in sizes:
        png, side = pictures[size_px], size_px % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return directory + body


def pack_icns(pictures: Pictures) -> bytes:
    """MacOS's file of icons: pictures of named kinds, one after the other."""
    body = b""
    for kind, size_px in _ICNS.items():
        if size_px in pictures:
            png = pictures[size_px]
            body += kind.encode() + struct.pack(">I", 8 + len(png)) + png
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw_icons(Path(__file__).resolve().parents[2] / "resources" / "icons" / "gpt2-desk.svg", Path(sys.argv[1]))
