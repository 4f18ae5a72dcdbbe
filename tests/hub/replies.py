"""What a request asks, and what the server is about to answer: plain values that a fault can change."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

from hub.contents import Content, InMemory

Step = Literal["api", "resolve", "cdn", "portal", "other"]
Framing = Literal["length", "chunked", "close"]

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
NOTHING = InMemory(b"")


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        origin: which of the two servers was asked, "hub" or "cdn".
        step: of a download that it belongs to.
        target: path and query as they were sent.
        repo_id: that was asked for, "" where none was.
        revision: likewise.
        file: its path inside the repository, likewise.
        headers: with names in small letters.
    """

    method: str
    origin: str
    step: Step
    target: str
    headers: Mapping[str, str]
    repo_id: str = ""
    revision: str = ""
    file: str = ""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(urlsplit(self.target).query).items()}

    @property
    def range(self) -> str | None:
        return self.headers.get("range")

    @property
    def token(self) -> str | None:
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token if scheme.lower() == "bearer" else None

    def asks(self, name: str) -> bool:
        return self.query.get(name, "").lower() in ("true", "1")


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply. The body is a part of a content; its Content-Length is told unless ``framing`` says otherwise.

    Attributes:
        is_file: the body is a file of a repository, or a part of one.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: Content = NOTHING
    start: int = 0
    length: int = 0
    framing: Framing = "length"
    is_file: bool = False


def body_reply(status: int, body: Content | bytes, kind: str, headers: Mapping[str, str] | None = None) -> Reply:
    content = InMemory(body) if isinstance(body, bytes) else body
    return Reply(status, {"Content-Type": kind, **(headers or {})}, content, 0, content.size)


def json_reply(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    return body_reply(status, json.dumps(value).encode(), "application/json; charset=utf-8", headers)


def error_reply(status: int, message: str, code: str | None = None, headers: Mapping[str, str] | None = None) -> Reply:
    """As the hub refuses: the reason in two headers, and again as JSON."""
    told = {"X-Error-Message": message, **({"X-Error-Code": code} if code else {}), **(headers or {})}
    return json_reply({"error": message}, status, told)


def redirect_reply(status: int, location: str, headers: Mapping[str, str] | None = None) -> Reply:
    told = {"Location": location, **(headers or {})}
    return body_reply(status, f"Redirecting to {location}".encode(), "text/plain; charset=utf-8", told)


def file_reply(content: Content, request: Request, headers: Mapping[str, str], *, whole: bool = False) -> Reply:
    """A file, or the part of it that was asked for."""
    told = {"Content-Type": "application/octet-stream", "Accept-Ranges": "bytes", **headers}
    if_range = request.headers.get("if-range")
    if whole or request.range is None or if_range not in (None, told.get("ETag")):
        return Reply(200, told, content, 0, content.size, is_file=True)
    span = _span(request.range, content.size)
    if span is None:
        return Reply(416, {**told, "Content-Range": f"bytes */{content.size}"})
    return part_reply(content, *span, told)


def part_reply(content: Content, start: int, end: int, headers: Mapping[str, str]) -> Reply:
    """The bytes from start to end, this one not included."""
    told = {**headers, "Content-Range": f"bytes {start}-{end - 1}/{content.size}"}
    return Reply(206, told, content, start, end - start, is_file=True)


def _span(asked: str, size: int) -> tuple[int, int] | None:
    match = _RANGE.fullmatch(asked.strip())
    if match is None:
        return 0, size
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last or 0)), size
    else:
        start, end = int(first), min(size, int(last) + 1 if last else size)
    return (start, end) if start < end else None
