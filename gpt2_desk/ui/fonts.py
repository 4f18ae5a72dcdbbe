"""The typeface of the page. The interface keeps the system's own font."""

from __future__ import annotations

from pathlib import Path

from font_source_serif_pro import font_files_otf
from PySide6.QtGui import QFontDatabase

PAGE_FAMILIES = (
    "Literata",
    "Source Serif Pro",
    "Charter",
    "Iowan Old Style",
    "Georgia",
    "Sitka Text",
    "Cambria",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
"""Serifs made for long reading, best first: ours and those of macOS, Windows and Linux."""

_FACES = ("SourceSerifPro", "SourceSerifProIt", "SourceSerifProBold", "SourceSerifProBoldIt")


def register_page_faces() -> list[str]:
    """Make the faces of the package ``font-source-serif-pro`` known to Qt, once, after the application is made.

    Returns:
        The families that were added; [] where the package holds none, and the page takes the next family it knows.
    """
    files = [Path(font_files_otf[face]) for face in _FACES if face in font_files_otf]
    ids = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    families = {family for i in ids if i >= 0 for family in QFontDatabase.applicationFontFamilies(i)}
    return sorted(families)


def page_families(chosen: str | None = None) -> list[str]:
    """The families for the page that this machine has, the writer's own choice first."""
    # A family that is not there makes Qt search all the machine's fonts for an alias.
    here = set(QFontDatabase.families())
    wanted = (chosen, *PAGE_FAMILIES) if chosen else PAGE_FAMILIES
    return [family for family in wanted if family in here]
