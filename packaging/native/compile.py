"""Compiles our own kernels, `gpt2_desk/gpt2/native/source`, into the library that `binding.py` loads.

    python packaging/native/compile.py

Nothing is done where the library is newer than its sources. It is made for Linux on x86-64 alone. Elsewhere, and where
there is no C compiler, the program does without it, on torch's kernels.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "gpt2_desk" / "gpt2" / "native" / "source"
LIBRARY = SOURCE.parent / "kernels.x86_64.so"

SYSTEM = ("Linux", "x86_64")
"""The one that there are kernels for."""

_FLAGS = ("-O3", "-fPIC", "-fvisibility=hidden", "-std=gnu11", "-Wall", "-Wextra")
_AVX512 = (*(f"-mavx512{part}" for part in ("f", "bw", "vl", "dq", "vnni", "bf16")), "-mfma")
_ANY_PROCESSOR = "cpu.c"
"""What asks for the processor's abilities must run on those that have none."""


class CannotCompileError(Exception):
    """There is no compiler, or it refuses."""


def up_to_date(library: Path = LIBRARY) -> Path | None:
    """The library, compiled where it is missing or older than its sources.

    Where that cannot be done, a line on standard error says why, and an older library is removed: it might take the
    program's structures for others.

    Args:
        library: where it is to be.

    Returns:
        It, or None.
    """
    here = platform.system(), platform.machine()
    if here != SYSTEM:
        print(f"Our own kernels are for {' on '.join(SYSTEM)}, and this is {' on '.join(here)}.", file=sys.stderr)
        return None
    try:
        if not is_current(library):
            compile_to(library)
    except (CannotCompileError, OSError) as error:
        print(f"Our own kernels are not compiled, torch's do their work: {error}", file=sys.stderr)
        with suppress(OSError):
            library.unlink()
        return None
    return library


def is_current(library: Path = LIBRARY) -> bool:
    """Whether a library is at least as new as its sources and as the way they are compiled."""
    files = [Path(__file__), *SOURCE.glob("*.[ch]")]
    return library.is_file() and library.stat().st_mtime >= max(file.stat().st_mtime for file in files)


def compile_to(library: Path) -> None:
    """Compile. The library takes its place in one stroke, since a running program may have the one before loaded.

    Raises:
        CannotCompileError: there is no compiler, or it refuses.
    """
    compiler, started_s = find_compiler(), time.time()
    sources = sorted(str(file) for file in SOURCE.glob("*.c") if file.name != _ANY_PROCESSOR)
    with tempfile.TemporaryDirectory(prefix=".compiling-", dir=library.parent) as place:
        processor, made = f"{place}/cpu.o", Path(place) / library.name
        _run([*compiler, *_FLAGS, "-c", str(SOURCE / _ANY_PROCESSOR), "-o", processor])
        _run([*compiler, *_FLAGS, *_AVX512, "-shared", "-s", *sources, processor, "-o", str(made), "-lm"])
        os.utime(made, (started_s, started_s))  # a source that was edited meanwhile is newer
        made.replace(library)


def find_compiler() -> list[str]:
    """The command of $CC, or else the first that there is of cc, gcc and clang.

    Raises:
        CannotCompileError: there is none.
    """
    wished = shlex.split(os.environ.get("CC", ""))
    for command in [wished] if wished else [["cc"], ["gcc"], ["clang"]]:
        if shutil.which(command[0]):
            return command
    raise CannotCompileError(f"there is no {wished[0]}, which $CC names" if wished else "there is no C compiler")


def _run(command: list[str]) -> None:
    """Run the compiler; what it warns of is passed on."""
    done = subprocess.run(command, stderr=subprocess.PIPE, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if "error" in line] or [f"exit code {done.returncode}"]
        raise CannotCompileError(f"{command[0]} says {said[0].strip()}")
    sys.stderr.write(done.stderr)


if __name__ == "__main__":
    sys.exit(up_to_date() is None)
