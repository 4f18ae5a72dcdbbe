"""Compiles our own kernels while the program is installed or its wheel is made; `pyproject.toml` tells hatchling so."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compile import ROOT, up_to_date


class KernelsHook(BuildHookInterface):
    """A wheel with kernels is one for this system; one without is for each."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and tell hatchling of the library.

        Args:
            version: "standard", or "editable", whose wheel only points to the source tree.
            build_data: what the wheel is told.
        """
        library = up_to_date()
        if library is None or version == "editable":
            return
        build_data["artifacts"].append(library.relative_to(ROOT).as_posix())
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"
