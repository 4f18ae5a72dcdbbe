"""The writer's token goes to the hub alone; and where the network is to be left alone, it is."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

import keyring
import keyring.backend
import keyring.errors
import pytest
from hub import faults
from hub.repository import GOOD_TOKEN
from hub.server import LoopbackHub
from weights.conftest import KeyringInMemory
from weights.fetching import LIMITS, NAME, WEIGHTS, Reports, assert_plain, assert_whole, begin, fetch

from gpt2_desk.contract import CancelToken, DeskError, LibraryError, OfflineError, PermissionNeededError
from gpt2_desk.weights import Library, ModelStore

TOKEN = GOOD_TOKEN


def chain(error: BaseException) -> Iterator[BaseException]:
    following: BaseException | None = error
    while following is not None:
        yield following
        following = following.__cause__ or following.__context__


def assert_not_told(error: DeskError, token: str = TOKEN) -> None:
    for one in chain(error):
        assert token not in f"{one} {one!r} {getattr(one, 'details', '')}"


@pytest.mark.logs_warnings
def test_the_token_reaches_the_hub_and_nothing_else(
    hub: LoopbackHub, library: Library, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HF_TOKEN", f" {TOKEN}\n")
    hub.repositories[NAME].gated = "manual"
    hub.faults.add(faults.Cut(), on="cdn", times=1, after_bytes=1_000_000)
    fetch(library)
    assert {record.authorization for record in hub.asked(origin="hub")} == {f"Bearer {TOKEN}"}
    assert hub.asked(origin="cdn")
    assert hub.tokens_that_reached_the_cdn() == []
    assert [
        path for path in library.store.folder.rglob("*") if path.is_file() and TOKEN.encode() in path.read_bytes()
    ] == []
    told = [record for record in caplog.records if TOKEN in f"{record.getMessage()} {record.args}"]
    assert not told
    assert TOKEN not in f"{library.token!r} {library._door(True)!r}"


@pytest.mark.parametrize("location", ["{cdn}{target}", "{cdn}/portal/login"])
@pytest.mark.parametrize("on", ["api", "resolve"])
def test_no_redirect_takes_the_token_along(
    hub: LoopbackHub, library: Library, on: Any, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    hub.faults.add(faults.Redirect(location), on=on)
    with pytest.raises(DeskError) as caught:
        fetch(library)
    assert hub.asked(origin="cdn")
    assert hub.tokens_that_reached_the_cdn() == []
    assert_not_told(caught.value)


@pytest.mark.parametrize("fault", [faults.Status(401), faults.Status(403), faults.Reset(), faults.CaptivePortal()])
def test_no_error_tells_the_token_or_a_signature(
    hub: LoopbackHub, library: Library, fault: faults.Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    hub.faults.add(fault, on="cdn")
    with pytest.raises(DeskError) as caught:
        fetch(library)
    assert_not_told(caught.value)
    assert_not_told(caught.value, "Signature")


def test_the_keyring_is_opened_only_where_the_hub_refuses_a_stranger(
    hub: LoopbackHub, library: Library, in_memory_keyring: KeyringInMemory
) -> None:
    library.token.keep(TOKEN)
    in_memory_keyring.locked = True
    fetch(library)
    assert {record.authorization for record in hub.requests} == {None}
    library.remove(NAME)
    hub.repositories[NAME].gated = "manual"
    with pytest.raises(PermissionNeededError):
        fetch(library)
    in_memory_keyring.locked = False
    fetch(library)
    assert hub.requests[-2].authorization == f"Bearer {TOKEN}"


@pytest.mark.parametrize("token", ["hf_two words", "hf_é", "hf_new\nX-Evil: yes", "hf_\0", "\u202e", "x" * 501])
def test_what_is_no_token_is_neither_kept_nor_sent(
    hub: LoopbackHub, library: Library, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(LibraryError) as caught:
        library.token.keep(token)
    assert_plain(caught.value)
    assert token not in str(caught.value)
    if "\0" not in token:
        monkeypatch.setenv("HF_TOKEN", token)
    assert library.token.get() is None
    fetch(library)
    assert {record.authorization for record in hub.requests} == {None}


def test_the_keyring_keeps_a_token_for_each_hub(
    library: Library, store: ModelStore, in_memory_keyring: KeyringInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.token.keep(f" {TOKEN} ")
    assert library.token.get() == TOKEN
    assert Library(store, address="http://elsewhere").token.get() is None
    assert in_memory_keyring.kept == {("gpt2-desk", library.endpoint): TOKEN}
    monkeypatch.setenv("HF_TOKEN", "hf_environment")
    assert library.token.from_environment
    assert library.token.get() == "hf_environment"
    library.token.forget()
    assert in_memory_keyring.kept == {}
    monkeypatch.delenv("HF_TOKEN")
    assert library.token.get() is None
    library.token.forget()


class BrokenKeyring(KeyringInMemory):
    def get_password(self, service: str, username: str) -> str | None:
        if not self.kept:
            raise keyring.errors.KeyringLocked("hf_secret")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(f"cannot keep {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError(f"cannot delete {self.kept}")


def test_a_keyring_that_fails_tells_nothing(hub: LoopbackHub, library: Library) -> None:
    broken = BrokenKeyring()
    keyring.set_keyring(broken)
    assert library.token.get() is None
    fetch(library)
    with pytest.raises(LibraryError) as caught:
        library.token.keep("hf_secret")
    assert_plain(caught.value)
    assert "hf_secret" not in f"{caught.value!r} {caught.value.details}"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    broken.kept["gpt2-desk", library.endpoint] = "hf_secret"
    with pytest.raises(LibraryError) as caught:
        library.token.forget()
    assert "hf_secret" not in f"{caught.value!r} {caught.value.details}"


# --- where requests go


def test_the_environment_names_the_hub(hub: LoopbackHub, store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", f"{hub.endpoint}/")
    library = Library(store, limits=LIMITS)
    assert library.endpoint == hub.endpoint
    assert_whole(fetch(library), hub.repositories[NAME], library)
    monkeypatch.setenv("HF_ENDPOINT", "")
    assert library.endpoint == "https://huggingface.co"


class _Forward(BaseHTTPRequestHandler):
    """A proxy that writes down what it is asked for."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
        from urllib.request import Request

        with build_opener(ProxyHandler({})).open(Request(self.path, headers=headers)) as answer:
            body = answer.read()
            self.send_response(answer.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def proxy() -> Iterator[tuple[str, list[str]]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Forward)
    server.daemon_threads = True
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", server.asked  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize("past", [False, True])
def test_a_proxy_is_used_unless_the_hub_is_exempt(
    hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch, past: bool
) -> None:
    with proxy() as (address, asked):
        monkeypatch.setenv("http_proxy", address)
        if past:
            monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert_whole(fetch(library), hub.repositories[NAME], library)
    assert bool(asked) is not past
    if not past:
        assert any(path.startswith(hub.endpoint) and "/api/" in path for path in asked)


# --- without a network


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        pytest.fail("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("by", ["environment", "settings"])
def test_offline_the_models_are_there_and_the_network_is_not_asked(
    hub: LoopbackHub, library: Library, store: ModelStore, by: str, monkeypatch: pytest.MonkeyPatch, request: Any
) -> None:
    fetch(library)
    begin_another(hub, library)
    request.getfixturevalue("no_sockets")
    if by == "environment":
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    offline = Library(store, lambda: by == "settings", LIMITS, hub.endpoint)
    assert offline.is_offline
    assert {entry.name: entry.state for entry in offline.entries()}[NAME] == "ready"
    assert NAME in [model.name for model in store.models()]
    assert offline.verify(NAME, Reports(), CancelToken()).sound
    assert store.resolve(NAME).folder.is_dir()
    assert offline.cached() == []
    for name in (NAME, "gpt2", "somebody/else", "somebody/painter"):
        with pytest.raises(OfflineError) as caught:
            fetch(offline, name)
        assert_plain(caught.value)
    offline.discard("somebody/painter")
    offline.remove(NAME)
    assert [model.name for model in store.models()] == ["starter"]


def begin_another(hub: LoopbackHub, library: Library) -> None:
    from weights.fetching import novelist

    hub.add(novelist("somebody/painter"))
    hub.faults.add(faults.Status(503), on="cdn", path=WEIGHTS)
    with pytest.raises(DeskError):
        fetch(library, "somebody/painter")
    hub.faults.clear()


@pytest.mark.parametrize(("told", "means"), [("1", True), ("YES", True), (" on ", True), ("0", False), ("", False)])
def test_what_the_environment_says(library: Library, monkeypatch: pytest.MonkeyPatch, told: str, means: bool) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", told)
    assert library.is_offline is means


def test_the_hubs_own_cache_and_token_are_left_alone(
    hub: LoopbackHub, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hugging face"
    home.mkdir()
    (home / "token").write_text("hf_saved_by_another_program")
    monkeypatch.setenv("HF_HOME", str(home))
    fetch(library)
    assert [path.name for path in home.iterdir()] == ["token"]
    assert {record.authorization for record in hub.requests} == {None}


def test_nothing_is_asked_but_for_the_model(hub: LoopbackHub, library: Library) -> None:
    begin(library, hub)
    fetch(library)
    assert {record.step for record in hub.requests} == {"api", "resolve", "cdn"}
    assert {record.user_agent.partition("/")[0] for record in hub.requests} == {"gpt2-desk"}
