"""What may stand in a chat: text that a file can hold and give back as it was."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\r\u2029]")
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")


def plain(text: str) -> str:
    """A text with line feeds for all ends of lines, and U+FFFD for what no text file can hold."""
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text
    return _UNWRITABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def trimmed(text: str) -> str:
    """A plain text without white space around it."""
    return plain(text).strip()
