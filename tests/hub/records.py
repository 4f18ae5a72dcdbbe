"""What the tests can see of the requests that came."""

from __future__ import annotations

from dataclasses import dataclass

from hub.replies import Request


@dataclass
class Record:
    """A request that came, and how far its reply has got.

    Attributes:
        request: with method, origin, step, path, query, repo_id, file and all its headers.
        status: of the reply; 0 while there is none.
        bytes_sent: of the reply's body, as handed to the kernel.
        done: the whole reply was sent; true a moment after the client has the last byte.
    """

    request: Request
    status: int = 0
    bytes_sent: int = 0
    done: bool = False

    @property
    def method(self) -> str:
        return self.request.method

    @property
    def origin(self) -> str:
        return self.request.origin

    @property
    def step(self) -> str:
        return self.request.step

    @property
    def path(self) -> str:
        return self.request.path

    @property
    def repo_id(self) -> str:
        return self.request.repo_id

    @property
    def file(self) -> str:
        return self.request.file

    @property
    def range(self) -> str | None:
        return self.request.range

    @property
    def authorization(self) -> str | None:
        return self.request.headers.get("authorization")

    @property
    def user_agent(self) -> str:
        return self.request.headers.get("user-agent", "")

    def count(self, sent: int) -> None:
        self.bytes_sent += sent
