"""The window's words in the writer's language.

Whatever the window says goes through `tr` where it is said, with its values by name; constants that are made before
the language is known are `marked`, and go through `tr` where they are used. English is the source, and what is shown
where there is no translation. Errors come from rooms that know no window: `told` finds the translation of what they
say by its form. `packaging/translations/extract.py` collects all of these from the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gpt2_desk.contract import DeskError
from gpt2_desk.resources import resource_path

CONTEXT = "gpt2-desk"
LANGUAGES = ("de", "fr")
"""Besides English."""

_FIELD = re.compile(r"\{(\w*)\}")


def tr(text: str, /, **values: object) -> str:
    """A text in the writer's language.

    Args:
        text: in English, with a ``{name}`` for each value.
        values: what stands for the names.
    """
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """The form of a text that fits a number.

    Args:
        one: for one thing, such as "1 word".
        many: for any other number, such as "{count} words".
        count: how many; ``{count}`` stands for it, with separators for thousands.
        values: what stands for other names.
    """
    return tr(one if count == 1 else many, count=f"{count:,}", **values)


def marked(text: str, /) -> str:
    """A text that is to be translated where it is used; here it stays as it is."""
    return text


def told(error: DeskError) -> DeskError:
    """An error in the writer's language; what has no translation stays as it is."""
    what, why, todo = (_translated(part) for part in (error.what, error.why, error.todo))
    return DeskError(what, why, todo, details=error.details)


def install_language(application: QCoreApplication, locale: QLocale) -> str:
    """Speak the language of a locale, if there is a translation; returns which one is spoken, such as "de"."""
    language = next((code for code in _codes(locale) if code == "en" or code in LANGUAGES), "en")
    if language == "en":
        return language
    ours, qts = QTranslator(application), QTranslator(application)
    if not ours.load(str(resource_path("translations") / f"{language}.qm")):
        return "en"
    application.installTranslator(ours)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    _patterns.cache_clear()
    return language


def _codes(locale: QLocale) -> Iterable[str]:
    return (name.split("-")[0].lower() for name in locale.uiLanguages())


def _translated(text: str) -> str:
    if not text:
        return text
    exact = QCoreApplication.translate(CONTEXT, text)
    if exact != text:
        return exact
    for pattern, names, translation in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return _filled(translation, dict(zip(names, found.groups(), strict=True)))
    return text


def _filled(form: str, values: Mapping[str, str]) -> str:
    """A form with its values; they may hold braces themselves."""
    return _FIELD.sub(lambda field: values.get(field[1], field[0]), form)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], list[str], str], ...]:
    """The forms of all errors with values in them, the longest first: the form, its fields, its translation."""
    forms = resource_path("translations", "errors.txt")
    lines = [line.replace("\\n", "\n") for line in forms.read_text(encoding="utf-8").splitlines() if line]
    pairs = ((line, QCoreApplication.translate(CONTEXT, line)) for line in sorted(lines, key=len, reverse=True))
    return tuple(
        (_pattern(line), _FIELD.findall(line), translation) for line, translation in pairs if translation != line
    )


def _pattern(form: str) -> re.Pattern[str]:
    parts = _FIELD.split(form)
    return re.compile("".join(re.escape(part) if i % 2 == 0 else "(.*?)" for i, part in enumerate(parts)), re.DOTALL)
