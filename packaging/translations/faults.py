"""What is wrong with a translation, as far as a program can see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from source_texts import fields
from ts_file import Message

_MNEMONIC = re.compile(r"&(?=[^\W_])")
_ENDS = ".…:?!,;"


def faults_of(message: Message) -> Iterator[str]:
    """Each fault in a few words."""
    source, translation = message.source, message.translation
    if not message.finished or not translation:
        yield "unfinished"
        return
    for name in sorted(fields(source) - fields(translation)):
        yield f"lacks {{{name}}}"
    for name in sorted(fields(translation) - fields(source)):
        yield f"invents {{{name}}}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "has a mnemonic where the source has none, or none where it has one"
    if _end(source) != _end(translation):
        yield f"ends in “{_end(translation)}” and not in “{_end(source)}”"
    if _spaces(source) != _spaces(translation):
        yield "has other spaces or line ends around it"


def _end(text: str) -> str:
    """The sign that ends it; a quotation mark or bracket after it does not count."""
    bare = text.rstrip("”’»“) \n\u00a0\u202f")
    return bare[-1:] if bare[-1:] in _ENDS else ""


def _spaces(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
