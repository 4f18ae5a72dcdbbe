"""One server of the stand-in: it reads requests, has them answered, and can break all of it off at once."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from hub.protocol import understand
from hub.records import Record
from hub.replies import Reply, Request
from hub.wire import HangUpError, Trouble, Wire, send_reply

HOST = "127.0.0.1"
JOIN_S = 5.0
_POLL_S = 0.02

Answer = Callable[[Request], tuple[Record, Reply, Trouble]]


@dataclass
class _Open:
    """Connections and the threads that serve them."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    sockets: set[socket.socket] = field(default_factory=set)
    threads: set[threading.Thread] = field(default_factory=set)


class Origin(ThreadingHTTPServer):
    """One origin. Unlike its base it can break off its connections, and knows when their threads have ended."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, name: str, port: int, answer: Answer) -> None:
        super().__init__((HOST, port), _Handler)
        self.name = name
        self.answer = answer
        self.stopping = threading.Event()
        self._open = _Open()
        self._listener = threading.Thread(target=self.serve_forever, args=(_POLL_S,), name=f"{name} stand-in")
        self._listener.daemon = True

    def start(self) -> None:
        self._listener.start()

    def stop(self) -> None:
        self.stopping.set()
        self.shutdown()
        self._listener.join(JOIN_S)
        self.server_close()
        with self._open.lock:
            for connection in self._open.sockets:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            threads = list(self._open.threads)
        for thread in threads:
            thread.join(JOIN_S)
            assert not thread.is_alive(), "the stand-in cannot end one of its threads"

    def process_request(self, request: Any, client_address: Any) -> None:
        # Registered before the thread runs, so that a stop at this moment does not miss it.
        thread = threading.Thread(target=self._serve, args=(request, client_address), daemon=True)
        with self._open.lock:
            self._open.sockets.add(request)
            self._open.threads.add(thread)
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        # A connection that is to be reset must not be shut down first: that would send a FIN.
        linger = request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)
        if not any(linger):
            with suppress(OSError):
                request.shutdown(socket.SHUT_WR)
        self.close_request(request)

    def _serve(self, request: Any, client_address: Any) -> None:
        try:
            # Clients that go away are no news; any other error is a bug of the stand-in, and the test is to fail.
            with suppress(ConnectionError, TimeoutError, HangUpError):
                self.finish_request(request, client_address)
        finally:
            with self._open.lock:
                self._open.sockets.discard(request)
                self._open.threads.discard(threading.current_thread())
            self.shutdown_request(request)


class _Handler(BaseHTTPRequestHandler):
    """Reads requests off one connection, and lets the hub answer."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Origin

    def do_GET(self) -> None:
        self._reply()

    do_HEAD = do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - likewise

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Say nothing."""

    def _reply(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.rfile.read(int(headers.get("content-length", 0)))
        request = understand(self.command, self.server.name, self.path, headers)
        record, reply, trouble = self.server.answer(request)
        wire = Wire(self.connection, self.server.stopping)
        try:
            send_reply(wire, reply, trouble, with_body=self.command != "HEAD", count=record.count)
            record.done = True
        except (HangUpError, OSError):
            self.close_connection = True
        if reply.framing == "close" or self.server.stopping.is_set():
            self.close_connection = True
