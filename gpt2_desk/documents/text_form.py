"""How a text lies in a file: its encoding and its line breaks. In memory a line break is always a line feed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from enum import Enum, StrEnum

from gpt2_desk.contract import UnreadableFileError


class Encoding(StrEnum):
    """How characters are written; the value is the name of Python's codec."""

    UTF_8 = "utf-8"
    UTF_8_BOM = "utf-8-sig"
    """With a byte order mark before it, as some Windows programs write it."""
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    """Both with their byte order mark."""
    WINDOWS_1252 = "cp1252"
    """A guess: the bytes are not UTF-8, and look like Western European text from an old program."""


class Newline(Enum):
    """How line breaks are written."""

    LF = "\n"
    CRLF = "\r\n"
    CR = "\r"


@dataclass(frozen=True, slots=True)
class TextForm:
    """How a text lies in a file, kept from opening to saving.

    Attributes:
        encoding: how characters are written.
        newline: how line breaks are written; in a file that mixes them, the commonest.
        mixed_newlines: whether the file mixed them; saving makes them all one.
    """

    encoding: Encoding = Encoding.UTF_8
    newline: Newline = Newline.LF
    mixed_newlines: bool = False


_MARKS = {
    Encoding.UTF_8_BOM: codecs.BOM_UTF8,
    Encoding.UTF_16_LE: codecs.BOM_UTF16_LE,
    Encoding.UTF_16_BE: codecs.BOM_UTF16_BE,
}
_NEWLINE = re.compile("\r\n|\r")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
"""What no text of the years of Windows-1252 holds: control characters other than tabs, line and page breaks."""


def decode(data: bytes, name: str) -> tuple[str, TextForm]:
    """The text that the bytes of a file stand for.

    Args:
        data: the whole file.
        name: the file's name, for the error.

    Raises:
        UnreadableFileError: it is not text.
    """
    encoding = _encoding_of(data)
    try:
        text = data.removeprefix(_MARKS.get(encoding, b"")).decode(_codec(encoding))
    except UnicodeDecodeError as error:
        raise _not_text(name, str(error)) from error
    if "\0" in text or (encoding is Encoding.WINDOWS_1252 and _CONTROL.search(text)):
        raise _not_text(name, f"control characters, read as {encoding}")
    newline, mixed = _newline_of(text)
    return _NEWLINE.sub("\n", text), TextForm(encoding, newline, mixed)


def encode(text: str, form: TextForm) -> bytes:
    """The bytes that stand for a text in a file.

    A guessed Windows-1252 that lacks one of the characters gives way to UTF-8. Half a surrogate pair and the NUL
    character, which no text file can hold, become U+FFFD.
    """
    text = _NEWLINE.sub("\n", _writable(text)).replace("\n", form.newline.value)
    try:
        return _MARKS.get(form.encoding, b"") + text.encode(_codec(form.encoding))
    except UnicodeEncodeError:
        return text.encode()


def _encoding_of(data: bytes) -> Encoding:
    for encoding, mark in _MARKS.items():
        if data.startswith(mark):
            return encoding
    try:
        data.decode()
    except UnicodeDecodeError:
        return Encoding.WINDOWS_1252
    return Encoding.UTF_8


def _codec(encoding: Encoding) -> str:
    # The mark is taken off and put on here, in one way for all.
    return "utf-8" if encoding is Encoding.UTF_8_BOM else encoding.value


def _newline_of(text: str) -> tuple[Newline, bool]:
    pairs = text.count("\r\n")
    counts = {
        Newline.LF: text.count("\n") - pairs,
        Newline.CRLF: pairs,
        Newline.CR: text.count("\r") - pairs,
    }
    commonest = max(counts, key=counts.__getitem__)
    return commonest, sum(count > 0 for count in counts.values()) > 1


def _writable(text: str) -> str:
    text = text.replace("\0", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        # The way through UTF-16 makes characters of halves that lie side by side, and U+FFFD of the others.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _not_text(name: str, details: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{name}” is not a text file.",
        "It holds something else, such as a picture, or a document of a word processor.",
        "Open a file of plain text or Markdown; a word processor can save its documents as plain text.",
        details=details,
    )
