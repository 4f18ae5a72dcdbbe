"""The only locator of ``resources/``: icons, themes and the model inside the program.

The folder has three homes. In the source tree it lies beside the package, in a wheel inside it (as ``_resources``),
and in a frozen program in the folder into which the program was unpacked.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from gpt2_desk.contract import DeskError


def resource_path(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``.

    Args:
        parts: its name, a part at a time, such as ``"icons", "stop.svg"``.

    Raises:
        DeskError: it is not there, so the installation is not complete.
    """
    path = _home().joinpath(*parts)
    if not path.exists():
        raise DeskError(
            f"A part of the program is missing: {'/'.join(parts)}.",
            "The installation is not complete.",
            "Install gpt2-desk again.",
            details=f"looked for {path}",
        )
    return path


def _home() -> Path:
    package = _package()
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", package.parent)) / "resources"
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


@cache
def _package() -> Path:
    """The package's folder, as the disk has it; each icon asks."""
    return Path(__file__).resolve().parent
