"""Brings the translations in step with the source.

    .venv/bin/python packaging/translations/extract.py [--check]

Writes resources/translations/errors.txt, the forms of all errors with values in them, and the files of translations,
packaging/translations/*.ts: what is there is kept, what is new is marked unfinished, what is gone is dropped. They
are then finished by hand, or with Qt Linguist; packaging/translations/build.py makes of them what the program reads.

With --check nothing is written; it exits with 1 where something is out of step, or a translation is not in order.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from faults import faults_of
from source_texts import SourceProblemError, SourceText, source_texts
from ts_file import Message, read_ts, write_ts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FORMS = ROOT / "resources" / "translations" / "errors.txt"
LANGUAGES = ("de", "fr")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Brings the translations in step with the source.")
    parser.add_argument("--check", action="store_true", help="write nothing; tell what is wrong")
    check = parser.parse_args(arguments).check
    try:
        texts = source_texts(ROOT)
    except SourceProblemError as problem:
        print(problem)
        return 1
    problems = list(problems_of(texts)) if check else update(texts)
    print("\n".join(problems) or "The translations are in order.")
    return 1 if check and problems else 0


def update(texts: Sequence[SourceText]) -> list[str]:
    """Write all files; returns what there is to tell."""
    FORMS.write_text(forms_file(texts), encoding="utf-8", newline="\n")
    told = []
    for language in LANGUAGES:
        messages = merged(texts, read_ts(ts_path(language)))
        write_ts(ts_path(language), language, messages)
        told.append(f"{language}: {len(messages)} texts, {sum(not one.finished for one in messages)} unfinished.")
    return told


def merged(texts: Sequence[SourceText], had: Sequence[Message]) -> list[Message]:
    """A message for each text, with the translation that it had."""
    known = {message.source: message for message in had}
    return [
        Message(one.text, known[one.text].translation, one.place, finished=known[one.text].finished)
        if one.text in known
        else Message(one.text, place=one.place)
        for one in texts
    ]


def problems_of(texts: Sequence[SourceText]) -> Iterator[str]:
    """Where the files are out of step with the source, and what is wrong with the translations."""
    if not FORMS.exists() or FORMS.read_text(encoding="utf-8") != forms_file(texts):
        yield f"{FORMS.name}: out of step with the source."
    wanted = {one.text for one in texts}
    for language in LANGUAGES:
        messages = read_ts(ts_path(language))
        had = {message.source for message in messages}
        yield from (f"{language}: not collected yet: {text!r}" for text in sorted(wanted - had))
        yield from (f"{language}: no longer in the source: {text!r}" for text in sorted(had - wanted))
        yield from (f"{language}: {one.source!r} {fault}." for one in messages for fault in faults_of(one))


def forms_file(texts: Sequence[SourceText]) -> str:
    """What the program reads to recognise errors that have values in them."""
    forms = sorted({one.text for one in texts if one.by_form})
    return "".join(form.replace("\n", "\\n") + "\n" for form in forms)


def ts_path(language: str) -> Path:
    return HERE / f"{language}.ts"


if __name__ == "__main__":
    sys.exit(main())
