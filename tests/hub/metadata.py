"""Metadata that a careful client must not believe: other bodies, edited answers, names of files that escape."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from hub.contents import Content, InMemory, Repeated
from hub.faults import Fault
from hub.protocol import Protocol
from hub.replies import Reply, Request, json_reply


@dataclass(frozen=True)
class Body(Fault):
    """Another body, under the same status and headers."""

    body: bytes | Content

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        content = InMemory(self.body) if isinstance(self.body, bytes) else self.body
        return replace(reply, content=content, start=0, length=content.size)


@dataclass(frozen=True)
class EditJson(Fault):
    """The answer's JSON, changed: gets the value, and returns the one to send."""

    edit: Callable[[Any], Any]

    def applies(self, request: Request, reply: Reply) -> bool:
        return request.method == "GET" and reply.status == 200 and "json" in reply.headers["Content-Type"]

    def change(self, reply: Reply, request: Request, hub: Protocol) -> Reply:
        return json_reply(self.edit(json.loads(reply.content.whole())), reply.status)


HOSTILE_NAMES = (
    "../evil.json",
    "weights/../../evil.json",
    "/etc/evil.json",
    "C:\\evil.json",
    "..\\evil.json",
    "\\\\server\\share\\evil.json",
    "evil\0.json",
    "evil\n.json",
    "x" * 5000 + ".json",
    "CON",
    "nul.txt",
    "evil.json.",
    "evil.json ",
    "config.json:stream",
    "CONFIG.json",
    "",
    ".",
    "..",
    "evil\ud800.json",
    "gpj.live\u202e.json",
)


def hostile_siblings(*names: str) -> EditJson:
    """Adds files with such names to the metadata."""

    def edit(described: Any) -> Any:
        added = [{"rfilename": name, "size": 4, "blobId": "0" * 40} for name in names or HOSTILE_NAMES]
        return {**described, "siblings": [*described["siblings"], *added]}

    return EditJson(edit)


def malformed_json() -> Body:
    return Body(b'{"id": "openai-community/gpt2", "siblings": [')


def deep_json(depth: int = 100_000) -> Body:
    return Body(b"[" * depth + b"]" * depth)


def huge_json(size_bytes: int = 200_000_000) -> Body:
    return Body(Repeated(size_bytes, b'{"id": "', b"x", b'"}'))


def wrong_json() -> Body:
    """A list, where an object is to be expected."""
    return Body(b'["not", "an", "object"]')
