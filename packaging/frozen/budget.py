"""How large the frozen program is, part by part, and whether that is more than was agreed on.

    build/environment/bin/python packaging/frozen/budget.py dist/gpt2-desk [PACKAGE.deb]

What grows shows here on the day it grows. A limit that must be raised is raised here, with the reason in the commit.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20
MODELS = "_internal/resources/models"

LIMITS_MIB = {
    "all without the model inside": 500.0,
    "torch": 355.0,
    "PySide6": 86.0,
    "cryptography": 12.5,
    "tokenizers": 8.5,
    "resources without models": 2.5,
    "the program, with the modules": 17.0,
    "everything else": 30.0,
}
PACKAGE_LIMIT_MIB = 120.0
"""Of the installer, beyond the size of the model inside, which does not get smaller by packing."""
FILES_LIMIT = 260


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is measured.

    Attributes:
        name: what it is.
        size: in MiB, or files.
        limit: what it may be.
    """

    name: str
    size: float
    limit: float

    @property
    def is_over(self) -> bool:
        """Whether it is more than it may be."""
        return self.size > self.limit

    def __str__(self) -> str:
        return f"{'OVER' if self.is_over else 'ok':5} {self.name:32} {self.size:8.1f} of {self.limit:7.1f}"


def measure(program: Path) -> list[Line]:
    """The parts of a frozen program, links counted as nothing."""
    files = {
        file.relative_to(program).as_posix(): file.stat().st_size
        for file in program.rglob("*")
        if file.is_file() and not file.is_symlink()
    }
    sizes = dict.fromkeys(LIMITS_MIB, 0.0)
    for name, size in files.items():
        if not name.startswith(f"{MODELS}/"):
            sizes["all without the model inside"] += size / MIB
            sizes[part_of(name)] += size / MIB
    return [
        *(Line(name, sizes[name], limit) for name, limit in LIMITS_MIB.items()),
        Line("files", len(files), FILES_LIMIT),
    ]


def part_of(name: str) -> str:
    """The line of `LIMITS_MIB` that a file belongs to, by its path in the program."""
    if ("/" not in name and name.startswith("gpt2-desk")) or name.startswith("_internal/gpt2_desk/"):
        return "the program, with the modules"
    if name.startswith("_internal/resources/"):
        return "resources without models"
    part = name.removeprefix("_internal/").split("/")[0]
    return part if part in LIMITS_MIB else "everything else"


def measure_package(package: Path, program: Path) -> Line:
    """An installer, beyond the model that is inside."""
    models = sum(file.stat().st_size for file in (program / MODELS).rglob("*") if file.is_file())
    return Line(f"{package.suffix} without the model", (package.stat().st_size - models) / MIB, PACKAGE_LIMIT_MIB)


def main(argv: Sequence[str] | None = None) -> int:
    """Print all lines; returns 1 where one is over its limit."""
    program, *packages = map(Path, sys.argv[1:] if argv is None else argv)
    lines = [*measure(program), *(measure_package(package, program) for package in packages)]
    print("MiB, and what they may be", *lines, sep="\n")
    return 1 if any(line.is_over for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
