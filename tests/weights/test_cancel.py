"""A download that is to stop does so within a fifth of a second, wherever it is, and goes on later."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any

import pytest
from hub import faults
from hub.metadata import EditJson
from hub.server import LoopbackHub
from weights.fetching import BEGUN, LIMITS, NAME, SIZE, WEIGHTS, assert_resumes, fetch, part, part_size

from gpt2_desk.contract import CancelToken, DeskError, DownloadProgress, DownloadStoppedError
from gpt2_desk.weights import Library
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.part import Origin

WITHIN_S = 0.2


class Download:
    """One on a thread of its own."""

    def __init__(self, library: Library) -> None:
        self.cancel = CancelToken()
        self.last: DownloadProgress | None = None
        self.error: DeskError | None = None
        self._library = library
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._library.fetch(NAME, self._note, self.cancel)
        except DeskError as error:
            self.error = error

    def _note(self, progress: DownloadProgress) -> None:
        self.last = progress

    def wait_until(self, condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, self.last
            assert self._thread.is_alive(), self.error
            time.sleep(0.005)

    def stop(self) -> None:
        """And see that it was quick."""
        began = time.monotonic()
        self.cancel.cancel()
        self._thread.join(10)
        assert time.monotonic() - began < WITHIN_S
        assert type(self.error) is DownloadStoppedError


@contextmanager
def under_way(library: Library) -> Iterator[Download]:
    download = Download(library)
    try:
        yield download
    finally:
        download.cancel.cancel()
        download._thread.join(10)


def patient(library: Library, **limits: Any) -> Library:
    slow = replace(LIMITS, **{"stall_s": 60.0, "first_wait_s": 60.0, "longest_wait_s": 60.0, **limits})
    return Library(library.store, limits=slow, address=library.endpoint)


def test_in_a_blocked_read(hub: LoopbackHub, library: Library) -> None:
    hub.faults.add(faults.Stall(), on="cdn", path=WEIGHTS, after_bytes=BEGUN)
    with under_way(patient(library)) as download:
        download.wait_until(lambda: part_size(library) == BEGUN)
        time.sleep(0.1)
        download.stop()
    assert_resumes(library, hub, BEGUN)


def test_while_bytes_stream(hub: LoopbackHub, library: Library) -> None:
    hub.faults.add(faults.Trickle(1_000_000), on="cdn", path=WEIGHTS)
    with under_way(patient(library)) as download:
        download.wait_until(lambda: part_size(library) > 300_000)
        download.stop()
    kept = part_size(library)
    assert 300_000 < kept < SIZE
    assert_resumes(library, hub, kept)


def test_a_slow_line_is_not_taken_for_a_dead_one(hub: LoopbackHub, library: Library) -> None:
    """Every byte counts as soon as it has come, and none waits for others to make a piece."""
    hub.faults.add(faults.Trickle(20_000), on="cdn", path=WEIGHTS)
    with under_way(library) as download:
        download.wait_until(lambda: part_size(library) > 30_000)
        download.stop()
    assert len(hub.asked(WEIGHTS, step="cdn")) == 1
    assert_resumes(library, hub, part_size(library))


@pytest.mark.parametrize("on", ["api", "resolve", "cdn"])
def test_before_the_headers(hub: LoopbackHub, library: Library, on: Any) -> None:
    rule = hub.faults.add(faults.Stall(), on=on, path=None if on == "api" else WEIGHTS)
    with under_way(patient(library)) as download:
        download.wait_until(lambda: rule.struck)
        time.sleep(0.1)
        download.stop()
    assert_resumes(library, hub, 0)


@pytest.mark.parametrize("status", [429, 503])
def test_while_it_waits_to_try_again(hub: LoopbackHub, library: Library, status: int) -> None:
    hub.faults.add(faults.Status(status, 60 if status == 429 else None), on="cdn", path=WEIGHTS)
    with under_way(patient(library)) as download:
        download.wait_until(lambda: download.last and download.last.stage == "waiting")
        download.stop()
    assert_resumes(library, hub, 0)


def test_while_the_address_is_looked_for(hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, answered = threading.Event(), threading.Event()

    def slowly(*_: Any, **__: Any) -> Any:
        asked.set()
        answered.wait(10)
        raise socket.gaierror

    with monkeypatch.context() as patched, under_way(patient(library)) as download:
        patched.setattr(socket, "getaddrinfo", slowly)
        download.wait_until(asked.is_set)
        download.stop()
        answered.set()
    assert_resumes(library, hub, 0)


def test_while_a_large_part_is_checked(hub: LoopbackHub, library: Library) -> None:
    size = 1 << 31

    def enlarge(described: Any) -> Any:
        weights = next(sibling for sibling in described["siblings"] if sibling["rfilename"] == WEIGHTS)
        weights["lfs"].update(size=size, sha256="ab" * 32)
        return described

    hub.faults.add(EditJson(enlarge), on="api")
    path = part(library)
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:  # full of holes, so it takes no room
        file.seek(size - 2)
        file.write(b"\1")
    origin = Origin(NAME, hub.repositories[NAME].sha, RemoteFile(WEIGHTS, size, "ab" * 32))
    path.with_name(f"{WEIGHTS}.part.json").write_text(json.dumps(asdict(origin)), encoding="utf-8")
    with under_way(library) as download:
        download.wait_until(lambda: download.last and download.last.done_bytes > 20_000_000)
        assert download.last is not None
        assert download.last.stage == "checking"
        download.stop()
    assert path.stat().st_size == size - 1, "it was not thrown away"
    path.unlink()
    assert_resumes(library, hub, 0)


def test_before_it_begins(hub: LoopbackHub, library: Library) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(DownloadStoppedError):
        library.fetch(NAME, lambda _: None, cancel)
    assert len(hub.requests) <= 1
    fetch(library)
