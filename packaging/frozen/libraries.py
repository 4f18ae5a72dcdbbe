"""What programs and libraries of Linux link: read from the files themselves, with `readelf`."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path, PurePosixPath
from posixpath import normpath

from contents import Entry

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+?)\]")
_GLIBC = re.compile(r"GLIBC_(\d+(?:\.\d+)+)")
_AT_ONCE = 50


def is_elf(file: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


@cache
def needs(file: Path) -> frozenset[str]:
    """The libraries that a program or a library links, by the names that the loader looks for."""
    return frozenset(_NEEDED.findall(_readelf("--dynamic", [file])))


def glibc_floor(files: Sequence[Path]) -> str:
    """The oldest glibc with which all of the files can be loaded, such as "2.36"."""
    versions = {"0.0"}
    for at in range(0, len(files), _AT_ONCE):
        versions.update(_GLIBC.findall(_readelf("--version-info", files[at : at + _AT_ONCE])))
    return max(versions, key=lambda version: tuple(map(int, version.split("."))))


def _readelf(what: str, files: Sequence[Path]) -> str:
    command = ["readelf", "--wide", what, *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def without_unneeded(binaries: Iterable[Entry], needs: Callable[[Path], Iterable[str]] = needs) -> list[Entry]:
    """A table of binaries without the libraries that came with something that was left out.

    Libraries are kept where something that is loaded by name, an extension module or a plugin, links them, be it over
    other libraries.

    Args:
        binaries: lines of `Analysis.binaries`, on Linux.
        needs: what a file links.
    """
    binaries = list(binaries)
    sources = {PurePosixPath(to).name: Path(source) for to, source, kind in binaries if kind != "SYMLINK"}
    wanted = {PurePosixPath(to).name for to, _, kind in binaries if kind == "EXTENSION" or not _is_only_linked(to)}
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        found = set(needs(sources[name])) if name in sources else set()
        waiting += found - wanted
        wanted |= found
    return [entry for entry in binaries if PurePosixPath(entry[0]).name in wanted]


def _is_only_linked(destination: str) -> bool:
    path = PurePosixPath(destination)
    at_home = len(path.parts) == 1 or path.parent.name == "lib"
    return at_home and not path.name.startswith(("libpython", "libtorch_global_deps"))


def without_dangling(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """A table of data without the links that lead to something that is not carried."""
    datas = list(datas)
    there = {to for to, _, _ in [*datas, *binaries]}
    return [entry for entry in datas if entry[2] != "SYMLINK" or _target(entry) in there]


def _target(link: Entry) -> str:
    to, target, _ = link
    return normpath(str(PurePosixPath(to).parent / target))
