"""The stand-in: the hub, and the CDN that it redirects to, each on a port of its own of the loopback."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from hub.origins import HOST, Origin
from hub.protocol import Protocol
from hub.records import Record
from hub.replies import Reply, Request
from hub.repository import Repository
from hub.rules import Faults, matches
from hub.wire import Trouble

__all__ = ["LoopbackHub", "Record"]


class LoopbackHub:
    """The hub and its CDN, which run while this is entered.

    Attributes:
        endpoint: what HF_ENDPOINT would be.
        cdn: the other origin.
        protocol: the answers when nothing goes wrong.
        faults: what goes wrong.
    """

    def __init__(self, repositories: Iterable[Repository] = (), *, port: int = 0) -> None:
        self.protocol = Protocol()
        self.faults = Faults()
        self._records: list[Record] = []
        self._ports = {"hub": port, "cdn": 0}
        self._servers: list[Origin] = []
        for repository in repositories:
            self.add(repository)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def endpoint(self) -> str:
        return f"http://{HOST}:{self._ports['hub']}"

    @property
    def cdn(self) -> str:
        return f"http://{HOST}:{self._ports['cdn']}"

    @property
    def repositories(self) -> dict[str, Repository]:
        return self.protocol.repositories

    @property
    def tokens(self) -> set[str]:
        """Those that the hub knows; which of them may read a gated repository is said there."""
        return self.protocol.tokens

    @property
    def requests(self) -> list[Record]:
        """All that have come so far, the first one first."""
        return list(self._records)

    def add(self, repository: Repository) -> Repository:
        self.repositories[repository.repo_id] = repository
        return repository

    def asked(
        self, path: str = "*", *, step: str | None = None, method: str | None = None, origin: str | None = None
    ) -> list[Record]:
        """The requests for what fits a glob, which is read as in `Faults.add`."""
        return [
            record
            for record in self.requests
            if matches(path, record.request)
            and step in (None, record.step)
            and method in (None, record.method)
            and origin in (None, record.origin)
        ]

    def bytes_sent(self, path: str = "*") -> int:
        """How many bytes of files went out, of those that fit a glob; redirects and metadata do not count.

        Of a transfer that the client broke off, the last 256 KiB may be missing from it.
        """
        return sum(record.bytes_sent for record in self.asked(path) if record.status in (200, 206) and record.file)

    def tokens_that_reached_the_cdn(self) -> list[str]:
        return [record.authorization for record in self.requests if record.origin == "cdn" and record.authorization]

    def forget(self) -> None:
        """Begin a new list of requests."""
        self._records.clear()

    def expire_signatures(self) -> None:
        """Let all URLs of the CDN that were given out expire."""
        self.protocol.expire()

    def start(self) -> None:
        """Listen; after a `stop` on the same ports as before."""
        for origin in ("hub", "cdn"):
            server = Origin(origin, self._ports[origin], self.answer)
            self._ports[origin] = server.server_address[1]
            self._servers.append(server)
        self.protocol.cdn = self.cdn
        for server in self._servers:
            server.start()

    def stop(self) -> None:
        """Break off what is under way and wait for all threads. From then on connections are refused."""
        while self._servers:
            self._servers.pop().stop()

    @contextmanager
    def unreachable(self) -> Iterator[None]:
        """No network for as long as this lasts."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def answer(self, request: Request) -> tuple[Record, Reply, Trouble]:
        record = Record(request)
        self._records.append(record)
        reply, trouble = self.faults.befall(request, self.protocol.answer(request), self.protocol)
        record.status = reply.status
        return record, reply, trouble
