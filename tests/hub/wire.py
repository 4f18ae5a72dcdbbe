"""Putting a reply on the wire, and the things that go wrong there: cuts, resets, silence, a slow line."""

from __future__ import annotations

import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus

from hub.contents import OnDisk
from hub.replies import Reply

TICK_S = 0.05
PIECE = 256 * 1024

Count = Callable[[int], None]


class HangUpError(Exception):
    """The connection is over; nothing more is to be sent on it."""


@dataclass
class Wire:
    """One connection, while a reply goes over it."""

    socket: socket.socket
    stopping: threading.Event

    def send(self, data: bytes | memoryview) -> None:
        self.socket.sendall(data)

    def wait(self, seconds: float) -> None:
        """Do nothing for a time, or until the server stops."""
        if self.stopping.wait(seconds):
            raise HangUpError

    def cut(self) -> None:
        """End the connection in good manners, as if all had been said."""
        raise HangUpError

    def reset(self) -> None:
        """End it with a RST: with a linger of zero seconds, closing throws away what is still to be sent."""
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        raise HangUpError


@dataclass(frozen=True, slots=True)
class Strike:
    """Something that happens to a connection.

    Attributes:
        after_bytes: of the body; None means before the first byte of the reply.
        act: does it.
    """

    after_bytes: int | None
    act: Callable[[Wire], None]


@dataclass(frozen=True, slots=True)
class Trouble:
    """All that goes wrong while one reply is sent.

    Attributes:
        strikes: in any order.
        bytes_per_s: of the body; None is as fast as it goes.
        header_s: how long the headers take.
    """

    strikes: Sequence[Strike] = ()
    bytes_per_s: float | None = None
    header_s: float = 0


def send_reply(wire: Wire, reply: Reply, trouble: Trouble, *, with_body: bool, count: Count) -> None:
    """Send all of it; ``count`` is told how many bytes of the body have gone out each time some have."""
    for strike in trouble.strikes:
        if strike.after_bytes is None:
            strike.act(wire)
    _send_head(wire, _head(reply), trouble.header_s)
    if not with_body:
        return
    sent = 0
    for strike in sorted(_in_body(trouble, reply.length), key=_place):
        _send_part(wire, reply, sent, _place(strike) - sent, trouble.bytes_per_s, count)
        sent = _place(strike)
        strike.act(wire)
    _send_part(wire, reply, sent, reply.length - sent, trouble.bytes_per_s, count)
    if reply.framing == "chunked":
        wire.send(b"0\r\n\r\n")


def _in_body(trouble: Trouble, length: int) -> list[Strike]:
    return [strike for strike in trouble.strikes if strike.after_bytes is not None and strike.after_bytes <= length]


def _place(strike: Strike) -> int:
    return strike.after_bytes or 0


def _head(reply: Reply) -> bytes:
    framing = {
        "length": {"Content-Length": str(reply.length)},
        "chunked": {"Transfer-Encoding": "chunked"},
        "close": {},
    }
    headers = {**framing[reply.framing], **reply.headers}
    if reply.framing == "close":
        headers["Connection"] = "close"
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unheard Of"
    lines = [f"HTTP/1.1 {reply.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")


def _send_head(wire: Wire, head: bytes, seconds: float) -> None:
    pieces = max(1, min(len(head), int(seconds / TICK_S)))
    step = -(-len(head) // pieces)
    for i in range(0, len(head), step):
        if seconds:
            wire.wait(seconds / pieces)
        wire.send(head[i : i + step])


def _send_part(wire: Wire, reply: Reply, offset: int, length: int, bytes_per_s: float | None, count: Count) -> None:
    """Bytes of the body; the offset counts from the body's beginning."""
    start, end = reply.start + offset, reply.start + offset + length
    if isinstance(reply.content, OnDisk) and bytes_per_s is None and reply.framing != "chunked":
        _send_from_disk(wire, reply.content, start, length, count)
        return
    step = PIECE if bytes_per_s is None else max(1, min(PIECE, int(bytes_per_s * TICK_S)))
    began, sent = time.monotonic(), 0
    while start < end:
        chunk = reply.content.read(start, min(step, end - start))
        if bytes_per_s is not None:
            wire.wait(max(0.0, began + (sent + len(chunk)) / bytes_per_s - time.monotonic()))
        with _counted(len(chunk), count):
            _send_chunk(wire, chunk, chunked=reply.framing == "chunked")
        start, sent = start + len(chunk), sent + len(chunk)


@contextmanager
def _counted(length: int, count: Count) -> Iterator[None]:
    """Counts beforehand, so that whoever has received the last byte finds it counted."""
    count(length)
    try:
        yield
    except BaseException:
        count(-length)
        raise


def _send_chunk(wire: Wire, chunk: bytes | memoryview, *, chunked: bool) -> None:
    if chunked:
        wire.send(b"%x\r\n" % len(chunk))
    wire.send(chunk)
    if chunked:
        wire.send(b"\r\n")


def _send_from_disk(wire: Wire, content: OnDisk, start: int, length: int, count: Count) -> None:
    """By the kernel where it can, without a copy in this process."""
    with content.path.open("rb") as file:
        while length > 0:
            wanted = min(length, PIECE)
            with _counted(wanted, count):
                if wire.socket.sendfile(file, start, wanted) < wanted:
                    raise HangUpError  # the file has become shorter
            start, length = start + wanted, length - wanted
