"""THIRD-PARTY.txt: whose work is inside the frozen program, and under which licences.

It is made while the program is built, from the files that are really carried: each is traced to the distribution, to
Python or to the Debian package that it comes from. One that cannot be traced, or that comes without a licence, ends the
build.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import distribution, distributions
from pathlib import Path
from typing import Protocol

from contents import CARRIED, Entry, normal_name

from gpt2_desk.licences import Licence, third_party_text

SUPPLIED = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-party.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "tokenizers": ("Apache-2.0.txt",),
}
"""Texts in `packaging/licences` for those whose wheels come without."""

BUILT_IN = ("pyinstaller",)
"""What is inside although no file of a table says so: PyInstaller's program that starts Python."""

_TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors|eula)", re.IGNORECASE)


class LicencesMissingError(Exception):
    """Something would be carried of which it is not known whose it is, or on what terms."""


class Tables(Protocol):
    """The part of PyInstaller's `Analysis` that is read here."""

    pure: list[Entry]
    binaries: list[Entry]
    datas: list[Entry]


@dataclass(slots=True)
class Part:
    """What comes from one place.

    Attributes:
        name: the distribution or the package.
        version: its own.
        licence: as it names it, "" where it does not.
        texts: the licences' texts, by file name.
        crates: what is compiled into it, a line each.
    """

    name: str
    version: str
    licence: str
    texts: dict[str, str] = field(default_factory=dict)
    crates: list[str] = field(default_factory=list)


def write_licences(analysis: Tables, root: Path, target: Path) -> Path:
    """Write the file for what `analysis` is going to carry; returns it.

    Args:
        analysis: the tables, without what is left out.
        root: the repository, whose own files are the program's.
        target: the file to write.

    Raises:
        LicencesMissingError: a file's origin is unknown, a distribution is not named in `contents.CARRIED`, or one
            has no licence.
    """
    sources = {Path(source) for _, source, kind in _entries(analysis) if kind != "SYMLINK" and source not in ("", "-")}
    names = find_origins(sources, [root, target.parent])
    parts = [describe_python()] if "python" in names else []
    parts += [describe_package(name) for name in sorted(names) if name.startswith("debian:")]
    carried = sorted({name for name in names if ":" not in name and name != "python"} | set(BUILT_IN))
    _see_that_all_are_named(carried)
    parts += [describe_distribution(name, root / "packaging" / "licences") for name in carried if name != "gpt2-desk"]
    without = [part.name for part in parts if not part.texts]
    if without:
        raise LicencesMissingError(f"no licence text for {', '.join(without)}; put it into packaging/licences")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(compose(parts), encoding="utf-8")
    return target


def _entries(analysis: Tables) -> Iterable[Entry]:
    return [*analysis.pure, *analysis.binaries, *analysis.datas]


def _see_that_all_are_named(names: Iterable[str]) -> None:
    unnamed = sorted(set(names) - set(CARRIED))
    if unnamed:
        raise LicencesMissingError(
            f"{', '.join(unnamed)} would be carried: packaging/frozen/contents.py does not say why"
        )


def find_origins(sources: Iterable[Path], own: Iterable[Path]) -> set[str]:
    """Where files come from: names of distributions, "python", or "debian:PACKAGE".

    Args:
        sources: files on this machine.
        own: folders whose files are the program's own.

    Raises:
        LicencesMissingError: some cannot be traced.
    """
    own, known = list(own), _files_of_distributions()
    names, unknown = set(), []
    for source in sources:
        name = known.get(source) or known.get(source.resolve()) or _elsewhere(source, own)
        names.add(name) if name else unknown.append(str(source))
    if unknown:
        raise LicencesMissingError("where does this come from? " + ", ".join(sorted(unknown)[:20]))
    return names - {"own"}


@cache
def _files_of_distributions() -> dict[Path, str]:
    return {
        Path(str(each.locate_file(file))): normal_name(each.metadata["Name"])
        for each in distributions()
        for file in each.files or ()
    }


def _elsewhere(source: Path, own: list[Path]) -> str | None:
    if any(source.is_relative_to(folder) for folder in own):
        return "own"
    python = Path(sys.base_prefix).resolve()
    if source.resolve().is_relative_to(python) and "site-packages" not in source.parts and python != Path("/usr"):
        return "python"
    package = debian_package(source)
    if package and re.match(r"(lib)?python3", package):
        return "python"
    return f"debian:{package}" if package else None


@cache
def debian_package(file: Path) -> str | None:
    """The Debian package that a file of this machine belongs to; None elsewhere, and for files of no package."""
    if shutil.which("dpkg-query") is None:
        return None
    # With /lib a link to /usr/lib, the data base knows a file by one of its two names.
    for name in {
        str(file),
        str(file.resolve()),
        str(file).removeprefix("/usr"),
        str(file.resolve()).removeprefix("/usr"),
    }:
        done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if not done.returncode:
            return done.stdout.split(":")[0]
    return None


def describe_python() -> Part:
    """Python itself, with what is compiled into it."""
    version = ".".join(map(str, sys.version_info[:3]))
    places = [Path(sys.base_prefix) / "LICENSE.txt", Path(json.__file__).parents[1] / "LICENSE.txt"]
    places.append(Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"))
    texts = {file.name: _read(file) for file in places if file.is_file()}
    return Part("Python", version, "Python-2.0", dict(list(texts.items())[:1]))


def describe_package(name: str) -> Part:
    """A Debian package, named "debian:PACKAGE", of which a library is carried."""
    package = name.removeprefix("debian:")
    asked = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split("\n")[0]
    text = Path("/usr/share/doc") / package / "copyright"
    return Part(f"{package} (from Debian)", version, "", {"copyright": _read(text)} if text.is_file() else {})


def describe_distribution(name: str, supplied: Path) -> Part:
    """A distribution, with the texts that it brings or that `supplied` has for it."""
    found = distribution(name)
    told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    part = Part(found.metadata["Name"], found.version, told.strip().split("\n")[0][:100])
    for file in found.files or ():
        place = Path(str(found.locate_file(file)))
        if _is_licence(file.parts, place):
            part.texts["/".join(file.parts)] = _read(place)
        elif "sboms" in file.parts:
            part.crates += _components(place)
    for text in SUPPLIED.get(name, ()):
        part.texts[text] = _read(supplied / text)
    return part


def _is_licence(parts: tuple[str, ...], place: Path) -> bool:
    at_home = ".dist-info" in parts[0] or len(parts) <= 3
    return at_home and bool(_TEXT_NAMES.search("/".join(parts[1:]))) and place.suffix not in (".py", ".pyc", ".pyi")


def _components(sbom: Path) -> list[str]:
    """What a bill of materials lists, a line each."""
    lines = []
    for component in json.loads(sbom.read_text(encoding="utf-8")).get("components", ()):
        told = [
            each.get("expression") or each.get("license", {}).get("id", "") for each in component.get("licenses", ())
        ]
        terms = ", ".join(filter(None, told)) or "see its project"
        lines.append(f"{component['name']} {component.get('version', '')}: {terms}")
    return sorted(set(lines))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").replace("\f", "\n").strip()


def compose(parts: list[Part]) -> str:
    """The file's text: a list, then each part with its licences, a text that was there before by reference.

    The parts are in the form that About reads, `gpt2_desk.licences.read_third_party`.
    """
    lines = ["gpt2-desk is made with the work of others. This is whose, and on what terms.", ""]
    lines += [f"  {part.name} {part.version}{f' ({part.licence})' if part.licence else ''}" for part in parts]
    seen: dict[str, str] = {}
    told = [Licence(f"{part.name} {part.version}", part.licence, _told(part, seen)) for part in parts]
    return "\n".join([*lines, "", third_party_text(told)])


def _told(part: Part, seen: dict[str, str]) -> str:
    """What is compiled into a part, and its texts; ``seen`` tells where each text stood first."""
    lines = ["Compiled into it:", *(f"  {crate}" for crate in part.crates), ""] if part.crates else []
    for name, text in part.texts.items():
        digest = hashlib.sha256(" ".join(text.split()).encode()).hexdigest()
        where = seen.setdefault(digest, f"{part.name}, {name}")
        repeated = where != f"{part.name}, {name}"
        lines += [f"[{name}]", "", f"The same text as {where}." if repeated else text, ""]
    return "\n".join(lines)
