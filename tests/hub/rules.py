"""When faults happen: at which step of a download, for which file, and how often."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal

from hub.faults import Fault
from hub.protocol import Protocol
from hub.replies import Reply, Request
from hub.wire import Strike, Trouble

On = Literal["api", "resolve", "cdn"]


@dataclass
class Rule:
    """When a fault happens, and how often it has."""

    fault: Fault
    on: On | None
    path: str | None
    method: str | None
    times: int | None
    after_bytes: int | None
    struck: int = 0

    def wants(self, request: Request, reply: Reply) -> bool:
        if request.step == "portal" or self.on not in (None, request.step) or self.times == self.struck:
            return False
        if self.method not in (None, request.method):
            return False
        if self.path is not None and not matches(self.path, request):
            return False
        if self.after_bytes is not None and (request.method == "HEAD" or reply.length < self.after_bytes):
            return False
        return self.fault.applies(request, reply)


@dataclass
class Faults:
    """The rules in force; of those that fit a request, all happen, in the order in which they were added."""

    rules: list[Rule] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(
        self,
        fault: Fault,
        *,
        on: On | None = None,
        path: str | None = None,
        times: int | None = None,
        after_bytes: int | None = None,
        method: str | None = None,
    ) -> Rule:
        """Let something go wrong.

        Args:
            fault: what.
            on: the step; None is every one.
            path: a glob (``*`` crosses slashes) for the URL's path, the file, or "repo_id/file"; None is every one.
            times: how often; None is always. Replies that cannot go wrong in this way do not count.
            after_bytes: how much of the reply's body goes out before; None is before the reply itself. Counted in
                each reply, so that with ``times=None`` every attempt gets that far. Replies that are shorter, and
                those to HEAD, are left alone.
            method: "GET" or "HEAD"; None is both.
        """
        rule = Rule(fault, on, path, method, times, after_bytes)
        with self._lock:
            self.rules.append(rule)
        return rule

    def remove(self, rule: Rule) -> None:
        with self._lock:
            self.rules.remove(rule)

    def clear(self) -> None:
        with self._lock:
            self.rules.clear()

    def befall(self, request: Request, reply: Reply, hub: Protocol) -> tuple[Reply, Trouble]:
        """What becomes of a reply."""
        strikes, bytes_per_s, header_s = [], None, 0.0
        for rule in list(self.rules):
            with self._lock:
                if not rule.wants(request, reply):
                    continue
                rule.struck += 1
            reply = rule.fault.change(reply, request, hub)
            strikes.append(Strike(rule.after_bytes, rule.fault.strike))
            bytes_per_s = rule.fault.bytes_per_s or bytes_per_s
            header_s = max(header_s, rule.fault.header_s)
        return reply, Trouble(strikes, bytes_per_s, header_s)


def matches(glob: str, request: Request) -> bool:
    return any(fnmatchcase(name, glob) for name in (request.path, request.file, f"{request.repo_id}/{request.file}"))
