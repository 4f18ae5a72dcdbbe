"""Makes resources/translations/*.qm, which the program reads, of packaging/translations/*.ts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6
from extract import LANGUAGES, ROOT, ts_path

TARGET = ROOT / "resources" / "translations"
COMPILER = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main() -> int:
    TARGET.mkdir(parents=True, exist_ok=True)
    return max(compiled(ts_path(language), TARGET / f"{language}.qm") for language in LANGUAGES)


def compiled(ts: Path, qm: Path) -> int:
    """Compile one file; unfinished translations stay out. Returns the compiler's exit code."""
    # A program that is open has the file in its memory: it is replaced, never written over.
    beside = qm.with_suffix(".new")
    code = subprocess.run([COMPILER, "-silent", "-nounfinished", ts, "-qm", beside], check=False).returncode
    if code == 0:
        beside.replace(qm)
    return code


if __name__ == "__main__":
    sys.exit(main())
