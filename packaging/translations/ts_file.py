"""Qt's files of translations: one context, a message for each text."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "gpt2-desk"


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation.

    Attributes:
        source: the text in English.
        translation: in the file's language; "" where there is none yet.
        place: the path of the file that says it, from the project's folder.
        finished: whether somebody has answered for the translation.
    """

    source: str
    translation: str = ""
    place: str = ""
    finished: bool = False


def read_ts(path: Path) -> list[Message]:
    """The messages of a file; none where there is no such file."""
    if not path.exists():
        return []
    return [_message(element) for element in ET.parse(path).getroot().iter("message")]


def write_ts(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Replace a file.

    Args:
        path: where it is.
        language: such as "de".
        messages: in the order in which they are to stand.
    """
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'
    body = "".join(_element(message) for message in messages)
    path.write_text(
        f"{head}<context>\n    <name>{CONTEXT}</name>\n{body}</context>\n</TS>\n", encoding="utf-8", newline="\n"
    )


def _message(element: ET.Element) -> Message:
    translation, location = element.find("translation"), element.find("location")
    return Message(
        element.findtext("source", ""),
        (translation.text or "") if translation is not None else "",
        location.get("filename", "").removeprefix("../../") if location is not None else "",
        finished=translation is not None and translation.get("type") != "unfinished",
    )


def _element(message: Message) -> str:
    kind = "" if message.finished else ' type="unfinished"'
    return (
        "    <message>\n"
        f'        <location filename="../../{message.place}"/>\n'
        f"        <source>{escape(message.source)}</source>\n"
        f"        <translation{kind}>{escape(message.translation)}</translation>\n"
        "    </message>\n"
    )
