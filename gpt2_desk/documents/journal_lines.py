"""The lines of a journal: JSON, each behind its checksum."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from typing import TypeAlias

Record: TypeAlias = dict[str, object]
"""What a line holds; JSON knows all that is in it."""

_AT_ONCE = 256
"""So many members of a list are written without giving the turn to another thread."""


def encode_line(record: Record) -> bytes:
    """A line, with its line feed.

    Any thread; a long record holds the others up only briefly.

    Raises:
        TypeError, ValueError: there is something in it that JSON does not know.
    """
    content = b"".join(_pieces(record))
    return b"%08x %b\n" % (zlib.crc32(content), content)


def decode_line(line: bytes) -> Record:
    """What a line holds, given with its line feed.

    Raises:
        ValueError: it is torn or damaged.
    """
    checksum, space, content = line[:8], line[8:9], line[9:-1]
    if space != b" " or line[-1:] != b"\n" or checksum != b"%08x" % zlib.crc32(content):
        raise ValueError("no whole line of a journal")
    try:
        record = json.loads(content.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("a line nested too deep") from error
    if not isinstance(record, dict):
        raise ValueError("a line that is no record")  # noqa: TRY004
    return record


def _pieces(value: object) -> Iterator[bytes]:
    """Python changes threads only between two calls of the encoder, so it is called for a little at a time."""
    if isinstance(value, dict) and value:
        opening = b"{"
        for key, item in value.items():
            yield opening + _json(str(key)) + b":"
            yield from _pieces(item)
            opening = b","
        yield b"}"
    elif isinstance(value, list | tuple) and len(value) > _AT_ONCE:
        opening = b"["
        for start in range(0, len(value), _AT_ONCE):
            yield opening + _json(value[start : start + _AT_ONCE])[1:-1]
            opening = b","
        yield b"]"
    else:
        yield _json(value)


def _json(value: object) -> bytes:
    # Escapes would join two lone surrogates that lie side by side into one character: positions behind it would shift.
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")
