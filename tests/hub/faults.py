"""What can go wrong with a reply. `rules` says when it does, `metadata` has the faults of the API's answers."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from typing import Literal

from hub.contents import Flipped, InMemory, Resized
from hub.protocol import PORTAL_PAGE, PORTAL_PATH, Protocol, expired_reply
from hub.replies import Reply, Request, body_reply, error_reply, file_reply, part_reply, redirect_reply
from hub.wire import Wire


class Fault:
    """Something that goes wrong with a reply: as it is made (`change`) or as it is sent (`strike`, the two speeds)."""

    bytes_per_s: float | None = None
    header_s: float = 0

    def applies(self, request: Request, reply: Reply) -> bool:
        """Whether this reply is one that can go wrong in this way; others do not count as ``times``."""
        return True

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return reply

    def strike(self, wire: Wire) -> None:
        """Happens after ``after_bytes`` of the body."""


# --- On the wire ---------------------------------------------------------------------------------------------------


class Cut(Fault):
    """The connection is closed (FIN)."""

    def strike(self, wire: Wire) -> None:
        wire.cut()


class Reset(Fault):
    """The connection is reset (RST)."""

    def strike(self, wire: Wire) -> None:
        wire.reset()


@dataclass(frozen=True)
class Stall(Fault):
    """Silence; afterwards it goes on as if nothing had been. Before the reply this is a server that hangs."""

    seconds: float = 3600

    def strike(self, wire: Wire) -> None:
        wire.wait(self.seconds)


@dataclass(frozen=True)
class Trickle(Fault):
    """A slow line."""

    bytes_per_s: float = 1000


@dataclass(frozen=True)
class SlowHeaders(Fault):
    """The headers come in small pieces over a time."""

    header_s: float = 1


# --- Refusals ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Status(Fault):
    """Another status: 429, 5xx, 401, 404. Without a ``code`` it is a bare one, as from a proxy.

    Attributes:
        retry_after: seconds, or the moment, which is told in HTTP's form.
        code: X-Error-Code.
    """

    status: int
    retry_after: float | str | datetime | None = None
    code: str | None = None
    message: str = "Something went wrong"

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        headers = {}
        if isinstance(self.retry_after, datetime):
            headers["Retry-After"] = format_datetime(self.retry_after, usegmt=True)
        elif self.retry_after is not None:
            headers["Retry-After"] = str(self.retry_after)
        if self.code is not None:
            return error_reply(self.status, self.message, self.code, headers)
        return body_reply(self.status, f"{self.status} {self.message}".encode(), "text/plain", headers)


class ExpiredSignature(Fault):
    """The CDN says 403, and says it of this URL from now on; the file has to be resolved afresh."""

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        hub.expire(request.query.get("Signature"))
        return expired_reply()


@dataclass(frozen=True)
class CaptivePortal(Fault):
    """The network's login page instead of everything, or a redirect to it."""

    redirects: bool = False

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        if self.redirects:
            return redirect_reply(302, f"{hub.cdn}{PORTAL_PATH}")
        return body_reply(200, PORTAL_PAGE, "text/html; charset=utf-8")


@dataclass(frozen=True)
class Redirect(Fault):
    """A redirect elsewhere, by default to where the request already is, for ever.

    Attributes:
        location: in which ``{cdn}`` and ``{target}`` stand for the other origin, and for path and query.
    """

    location: str = "{target}"
    status: int = 302

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return redirect_reply(self.status, self.location.format(cdn=hub.cdn, target=request.target))


# --- Files that are not what they should be --------------------------------------------------------------------------


class _OfAFile(Fault):
    def applies(self, request: Request, reply: Reply) -> bool:
        return reply.is_file and request.method == "GET"


@dataclass(frozen=True)
class Corrupt(_OfAFile):
    """Some bytes in a row are wrong; the length is right.

    Attributes:
        at: in the file; None is its middle. A reply that does not hold the place is not struck.
    """

    at: int | None = None
    count: int = 64

    def applies(self, request: Request, reply: Reply) -> bool:
        at = self._place(reply)
        return super().applies(request, reply) and at < reply.start + reply.length and at + self.count > reply.start

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return replace(reply, content=Flipped(reply.content, self._place(reply), self.count))

    def _place(self, reply: Reply) -> int:
        return reply.content.size // 2 if self.at is None else self.at


@dataclass(frozen=True)
class OtherSize(_OfAFile):
    """The file is shorter or longer than the metadata says, and all the headers of this reply agree with it."""

    by_bytes: int = -1000

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        content = Resized(reply.content, reply.content.size + self.by_bytes)
        return file_reply(content, request, _without_range(reply.headers))


@dataclass(frozen=True)
class NoLength(_OfAFile):
    """The body's length is not told: it comes in chunks, or ends with the connection."""

    framing: Literal["chunked", "close"] = "chunked"

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return replace(reply, framing=self.framing)


class Gzipped(Fault):
    """The body is compressed, though that was not asked for."""

    def applies(self, request: Request, reply: Reply) -> bool:
        return reply.length > 0 and request.method == "GET"

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        body = b"".join(reply.content.chunks(reply.start, reply.length))
        packed = InMemory(gzip.compress(body, 1, mtime=0))
        headers = {**reply.headers, "Content-Encoding": "gzip"}
        return replace(reply, headers=headers, content=packed, start=0, length=packed.size)


@dataclass(frozen=True)
class Headers(Fault):
    """Headers that are other than they should be; None takes one away."""

    values: Mapping[str, str | None]

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        headers = {**reply.headers, **self.values}
        return replace(reply, headers={name: value for name, value in headers.items() if value is not None})


# --- Ranges ----------------------------------------------------------------------------------------------------------


class _OfARange(_OfAFile):
    def applies(self, request: Request, reply: Reply) -> bool:
        return super().applies(request, reply) and reply.status == 206


class RangeRefused(_OfARange):
    """416, though the file has these bytes."""

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return Reply(416, {"Content-Range": f"bytes */{reply.content.size}"})


class RangeIgnored(_OfARange):
    """200 and the whole file."""

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return file_reply(reply.content, request, _without_range(reply.headers), whole=True)


@dataclass(frozen=True)
class WrongRange(_OfARange):
    """206 with bytes from another place, which Content-Range tells; a ``silent`` one claims the right place."""

    by_bytes: int = -1
    silent: bool = False

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        start = min(max(0, reply.start + self.by_bytes), reply.content.size - 1)
        told = part_reply(reply.content, start, min(start + reply.length, reply.content.size), reply.headers)
        return replace(told, headers=reply.headers) if self.silent else told


def _without_range(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name != "Content-Range"}
