"""One request to the hub, made on a thread of its own so that whoever reads the answer can turn away at any moment."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gpt2_desk import __version__
from gpt2_desk.contract import CancelToken, DownloadStoppedError
from gpt2_desk.weights.mailbox import Mailbox, MailboxClosedError

if TYPE_CHECKING:
    import httpx2

CHUNK_BYTES = 1 << 20
TICK_S = 0.05
"""How soon a reader notices that it is to stop, or that nothing comes."""
_MOST_REDIRECTS = 8
_REDIRECTS = {301, 302, 303, 307, 308}
_OWN_AUTHORITIES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class LineBrokenError(Exception):
    """The request failed below HTTP; the client's own error is the cause."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"{type(cause).__name__}: {cause}")
        self.cause = cause


class TooManyRedirectsError(Exception):
    """The hub sends from one address to the next without an end, or somewhere that is not to be followed."""


@dataclass(frozen=True)
class Door:
    """Where the hub is, and what is shown there.

    Attributes:
        endpoint: the hub's address, without a slash at its end.
        token: what the hub knows the writer by; goes to the hub's own origin alone, wherever an answer leads.
        connect_s: how long a connection may take to be made.
        read_s: how long the system waits for bytes; the download's own patience is shorter.
    """

    endpoint: str
    token: str | None = field(default=None, repr=False)
    connect_s: float = 10.0
    read_s: float = 60.0

    @cached_property
    def certificates(self) -> ssl.SSLContext:
        """The system's certificates, and those of files that the environment names."""
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        for path in {os.environ.get(variable) for variable in _OWN_AUTHORITIES} - {None, ""}:
            context.load_verify_locations(cafile=path)
        return context


@dataclass(frozen=True, slots=True)
class Head:
    """How the hub answered, before the bytes.

    Attributes:
        status: of HTTP.
        headers: names in lower case.
        url: where the answer came from, after redirects, without what is secret in it.
        from_hub: whether that is the hub's own origin.
    """

    status: int
    headers: Mapping[str, str]
    url: str
    from_hub: bool


class Line:
    """A GET under way.

    A thread of its own reads the network, and the answer's bytes wait in a mailbox. Closing the line shuts its socket,
    which ends a blocked read at once; a thread that is still asking for the host's address, or that greets a server
    which does not answer the greeting, is left to itself and ends with the answer.

    Args:
        door: the hub.
        url: of the hub; redirects are followed.
        cancel: looked at twenty times a second while waiting.
        start: the first byte that is wanted.

    Thread: made, read and closed on one thread.
    """

    def __init__(self, door: Door, url: str, cancel: CancelToken, start: int = 0) -> None:
        self._door = door
        self._url = url
        self._cancel = cancel
        self._start = start
        self._mail = Mailbox()
        self._head: Head | None = None
        self._answered = threading.Event()
        self._closed = threading.Event()
        self._sockets: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)
        self._thread.start()

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the request, wherever it is."""
        self._closed.set()
        self._mail.close()
        for connected in self._sockets:
            _shut(connected)
        self._thread.join(TICK_S)

    def head(self, on_tick: Callable[[], None]) -> Head:
        """Wait for the answer's beginning.

        Args:
            on_tick: called every now and then without one; may raise.

        Raises:
            DownloadStoppedError: the token was set.
            LineBrokenError: no answer will come.
        """
        while not self._answered.wait(TICK_S):
            self._see_whether_to_stop()
            on_tick()
        if self._head is None:
            self._take()
        assert self._head is not None
        return self._head

    def chunks(self) -> Iterator[bytes]:
        """The answer's bytes, piece by piece; b"" every now and then while none come.

        Raises:
            DownloadStoppedError: the token was set.
            LineBrokenError: no more will come.
        """
        while (chunks := self._take()) is not None:
            yield from chunks or [b""]

    def _take(self) -> list[bytes] | None:
        self._see_whether_to_stop()
        try:
            return self._mail.take(TICK_S)
        except Exception as error:
            raise LineBrokenError(error) from error

    def _see_whether_to_stop(self) -> None:
        if self._cancel.cancelled:
            raise DownloadStoppedError("The download was stopped.")

    # --- on the thread of its own

    def _run(self) -> None:
        try:
            with _client(self._door) as client:
                response = self._follow(client)
                try:
                    self._head = self._head_of(response)
                    self._answered.set()
                    for chunk in _body(response):
                        self._mail.put(chunk)
                    self._mail.end()
                finally:
                    response.close()
        except MailboxClosedError:
            pass
        except Exception as error:  # the reader is told, whatever it is
            self._mail.end(error)
        finally:
            self._answered.set()

    def _follow(self, client: httpx2.Client) -> httpx2.Response:
        url = client.build_request("GET", self._url).url
        for _ in range(_MOST_REDIRECTS):
            request = client.build_request("GET", url, headers=self._headers(url), extensions={"trace": self._on_event})
            response = client.send(request, stream=True)
            if response.status_code not in _REDIRECTS or "location" not in response.headers:
                return response
            response.close()
            following = _following(url, response.headers["location"])
            if following.scheme not in ("http", "https") or (url.scheme, following.scheme) == ("https", "http"):
                raise TooManyRedirectsError(f"{following.scheme} after {url.scheme}")
            url = following
        raise TooManyRedirectsError(f"more than {_MOST_REDIRECTS}")

    def _headers(self, url: httpx2.URL) -> dict[str, str]:
        headers = {}
        if self._door.token and _origin(url) == _origin(_url_of(self._door.endpoint)):
            headers["Authorization"] = f"Bearer {self._door.token}"
        if self._start:
            headers["Range"] = f"bytes={self._start}-"
        return headers

    def _head_of(self, response: httpx2.Response) -> Head:
        from_hub = _origin(response.url) == _origin(_url_of(self._door.endpoint))
        headers = {name.lower(): value for name, value in response.headers.items()}
        # What follows the question mark is a signature, which is nobody's business in a report.
        url = str(response.url.copy_with(query=None, userinfo=b""))
        return Head(response.status_code, headers, url, from_hub)

    def _on_event(self, name: str, info: Mapping[str, Any]) -> None:
        """Keep the sockets that the client connects, to shut them when the reader turns away."""
        if name.endswith(("connect_tcp.complete", "start_tls.complete")):
            connected = info["return_value"].get_extra_info("socket")
            if isinstance(connected, socket.socket):
                self._sockets.append(connected)
                if self._closed.is_set():
                    _shut(connected)


def _body(response: httpx2.Response) -> Iterator[bytes]:
    """The bytes as the network brings them, without waiting for more: a slow line must not seem to be dead.

    Of a body whose length is told, all but the first piece is read from the stream itself, which the client lends out
    for the like: its own way through 64 kB at a time costs as much as hashing does.
    """
    pieces = response.iter_raw()
    length = response.headers.get("content-length", "")
    if "transfer-encoding" in response.headers or not length.isdecimal():
        yield from pieces
        return
    first = next(pieces, b"")
    yield first
    # What came along with the headers was in that piece; the client has nothing more of the body.
    yield from _rest(response.extensions["network_stream"], int(length) - len(first))


def _rest(stream: Any, left: int) -> Iterator[bytes]:  # noqa: ANN401  # the client's, which it does not name
    import httpx2

    while left > 0:
        try:
            chunk: bytes = stream.read(min(left, CHUNK_BYTES))
        except Exception as error:  # of the layer below the client, which has other classes
            raise httpx2.ReadError(f"{type(error).__name__}: {error}") from error
        if not chunk:
            raise httpx2.RemoteProtocolError(f"{left} bytes are missing")
        left -= len(chunk)
        yield chunk


def _shut(connected: socket.socket) -> None:
    with suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)


def _following(url: httpx2.URL, location: str) -> httpx2.URL:
    import httpx2

    try:
        return url.join(location)
    except httpx2.InvalidURL as error:
        raise TooManyRedirectsError("to what is no address") from error


def _client(door: Door) -> httpx2.Client:
    import httpx2

    return httpx2.Client(
        headers={"User-Agent": f"gpt2-desk/{__version__}", "Accept-Encoding": "identity"},
        timeout=httpx2.Timeout(door.read_s, connect=door.connect_s),
        verify=door.certificates,
        http2=False,
    )


def _url_of(address: str) -> httpx2.URL:
    import httpx2

    return httpx2.URL(address)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
