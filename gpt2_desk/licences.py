"""The licences of everything inside the program.

A frozen program has them in a file that its build wrote, ``resources/licences/THIRD-PARTY.txt``; any other asks the
distributions that are installed. `third_party_text` makes such a file's text, and `read_third_party` reads it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from gpt2_desk import __version__
from gpt2_desk.contract import DeskError
from gpt2_desk.resources import resource_path

PROGRAM = "gpt2-desk"
TYPEFACE = "font-source-serif-pro"
THIRD_PARTY = ("licences", "THIRD-PARTY.txt")
"""Where a build leaves the file, below ``resources/``."""
NO_TEXT = "The package holds no text of its licence; its name is all that it tells."

_RULE = "=" * 78
_HEAD = re.compile(rf"^{_RULE}\n(?P<name>.+)\n(?P<licence>.*)\n{_RULE}\n", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|ofl)\b(?!.*\.pyc?$)", re.IGNORECASE)
_REQUIRED_NAME = re.compile(r"[\w.-]+")
_LONGEST_LICENCE = 200


@dataclass(frozen=True, slots=True)
class Licence:
    """What one part of the program may be used under.

    Attributes:
        name: the part and its version.
        licence: the licence in a word, such as "MIT"; "" where nobody says.
        text: its text, or what else there is to be said.
    """

    name: str
    licence: str
    text: str


def licences() -> list[Licence]:
    """Those of all parts: the program, the model and the typeface inside it, then the others by name. Any thread."""
    with suppress(DeskError):
        if getattr(sys, "frozen", False):
            return read_third_party(resource_path(*THIRD_PARTY).read_text(encoding="utf-8"))
    return installed_licences()


def installed_licences() -> list[Licence]:
    """Those of the program, the model inside, and all distributions that it needs and that are installed here."""
    found = dict(_required(PROGRAM))
    first = [_licence_of(found.pop(name)) for name in (PROGRAM, TYPEFACE) if name in found]
    others = sorted((_licence_of(part) for part in found.values()), key=lambda one: one.name.casefold())
    return [*first[:1], *_starter_model(), *first[1:], *others]


def third_party_text(parts: Iterable[Licence]) -> str:
    """Licences as one text, which people can read and `read_third_party` too."""
    return "\n".join(f"{_RULE}\n{part.name}\n{part.licence}\n{_RULE}\n\n{part.text.strip()}\n" for part in parts)


def read_third_party(text: str) -> list[Licence]:
    """Licences from a text that `third_party_text` made; any other text is one licence for all."""
    heads = list(_HEAD.finditer(text))
    if not heads:
        return [Licence(f"{PROGRAM} {__version__}, and all inside it", "", text.strip())]
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return [
        Licence(head["name"], head["licence"], text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]


def _required(name: str) -> Iterator[tuple[str, Distribution]]:
    """A distribution and all that it needs, without what is only for other systems and so is not installed."""
    waiting, seen = [name], set()
    while waiting:
        name = _normal(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            part = distribution(name)
        except PackageNotFoundError:
            continue
        yield name, part
        required = (line for line in part.requires or () if not re.search(r"\bextra\s*==", line))
        waiting += [found[0] for line in required if (found := _REQUIRED_NAME.match(line))]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_of(part: Distribution) -> Licence:
    return Licence(f"{part.name} {part.version}", _expression(part), _texts(part) or NO_TEXT)


def _expression(part: Distribution) -> str:
    about = part.metadata
    told = next((str(about[key]) for key in ("License-Expression", "License") if key in about), "")
    # Some put the whole text where its name belongs.
    if told and "\n" not in told.strip() and len(told) <= _LONGEST_LICENCE:
        return told.strip()
    kinds = [kind for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    return ", ".join(kind.rpartition(":: ")[2] for kind in kinds)


def _texts(part: Distribution) -> str:
    """All texts of licences in a distribution, each under its place where there are several."""
    texts: dict[str, str] = {}
    for place, text in _told_texts(part) or _found_texts(part):
        # The same licence of several parts of a part is told once.
        texts.setdefault(text.strip(), place)
    if len(texts) <= 1:
        return next(iter(texts), "")
    return "\n\n".join(f"{place}\n{'-' * len(place)}\n\n{text}" for text, place in texts.items())


def _told_texts(part: Distribution) -> list[tuple[str, str]]:
    """Place and text of the files that a distribution names; to look through all its files takes far longer."""
    found = []
    for place in part.metadata.get_all("License-File") or ():
        with suppress(OSError, UnicodeDecodeError):
            text = part.read_text(f"licenses/{place}") or part.read_text(place)
            if text:
                found.append((place, text))
    return found


def _found_texts(part: Distribution) -> list[tuple[str, str]]:
    found = []
    for path in part.files or ():
        if _LICENCE_FILE.match(path.name):
            with suppress(OSError, UnicodeDecodeError):
                found.append((str(path), path.read_text(encoding="utf-8")))
    return found


def _starter_model() -> list[Licence]:
    with suppress(DeskError, OSError):
        card = resource_path("models", "starter", "README.md").read_text(encoding="utf-8")
        return [Licence("The model inside", "MIT, trained on books in the public domain", card.strip())]
    return []
