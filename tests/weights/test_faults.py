"""Whatever goes wrong, a download ends with the right bytes, or with one clear error and all bytes that are good."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hub import faults, metadata
from hub.faults import Fault
from hub.repository import GOOD_TOKEN
from hub.server import LoopbackHub
from support.real_window import disk
from weights.fetching import (
    BEGUN,
    LIMITS,
    NAME,
    WEIGHTS,
    Reports,
    assert_plain,
    assert_resumes,
    assert_whole,
    begin,
    fetch,
    part_size,
)

from gpt2_desk.contract import (
    BrokenTransferError,
    DamagedDownloadError,
    DeskError,
    DiskFullError,
    HubBusyError,
    LibraryError,
    NoConnectionError,
    NotOnHubError,
    PermissionNeededError,
)
from gpt2_desk.weights import Library, ModelStore


@dataclass(frozen=True)
class Rule:
    """A fault, and when it happens; of the weights alone unless it is one of the API's."""

    fault: Fault
    on: Any = "cdn"
    times: int | None = None
    after_bytes: int | None = None
    path: str | None = WEIGHTS

    def add(self, hub: LoopbackHub) -> None:
        path = None if self.on == "api" else self.path
        hub.faults.add(self.fault, on=self.on, path=path, times=self.times, after_bytes=self.after_bytes)


@dataclass(frozen=True)
class Case:
    """Faults, and how it ends.

    Attributes:
        rules: the faults.
        error: how it ends, if not well.
        kept: how many bytes are here afterwards.
        begun: whether a megabyte is here before.
    """

    rules: tuple[Rule, ...]
    error: type[DeskError] | None = None
    kept: range = range(1)
    begun: bool = False


ALL_KEPT = range(BEGUN, BEGUN + 1)


ENDS_WELL = {
    "cut once": Case((Rule(faults.Cut(), times=1, after_bytes=BEGUN),)),
    "cut after every 700 kB": Case((Rule(faults.Cut(), after_bytes=700_000),)),
    "cut before the reply": Case((Rule(faults.Cut(), times=1),)),
    "cut of the API's answer": Case((Rule(faults.Cut(), "api", 1, 20),)),
    "reset in mid-file": Case((Rule(faults.Reset(), times=1, after_bytes=BEGUN),)),
    "reset before the reply": Case((Rule(faults.Reset(), times=1),)),
    "reset of the API": Case((Rule(faults.Reset(), "api", 1),)),
    "stall in mid-file": Case((Rule(faults.Stall(), times=1, after_bytes=BEGUN),)),
    "stall before the reply": Case((Rule(faults.Stall(), "resolve", 1),)),
    "slow headers": Case((Rule(faults.SlowHeaders(0.4), "resolve", 1),)),
    "trickle once": Case((Rule(faults.Trickle(100), times=1),)),
    "a line of 1.5 MB/s": Case((Rule(faults.Trickle(1_500_000)),)),
    "500 on the API": Case((Rule(faults.Status(500), "api", 1),)),
    "502 on resolve": Case((Rule(faults.Status(502), "resolve", 1),)),
    "503 on the CDN": Case((Rule(faults.Status(503), times=1),)),
    "504 on a small file": Case((Rule(faults.Status(504), "resolve", 1, path="config.json"),)),
    "expired signature": Case((Rule(faults.ExpiredSignature(), times=1),)),
    "expired signature after a cut": Case((Rule(faults.ExpiredSignature(), times=1),), begun=True),
    "416": Case((Rule(faults.RangeRefused(), times=1),), begun=True),
    "416 always": Case((Rule(faults.RangeRefused()),), begun=True),
    "200 to a range": Case((Rule(faults.RangeIgnored()),), begun=True),
    "206 from before": Case((Rule(faults.WrongRange(-1000)),), begun=True),
    "206 from behind": Case((Rule(faults.WrongRange(1000)),), begun=True),
    "206 from a place that it does not tell": Case((Rule(faults.WrongRange(-1000, silent=True), times=1),), begun=True),
    "206 without Content-Range": Case((Rule(faults.Headers({"Content-Range": None}), times=2),), begun=True),
    "short once": Case((Rule(faults.OtherSize(-1000), times=1),)),
    "long once": Case((Rule(faults.OtherSize(1000), times=1),)),
    "corrupt once": Case((Rule(faults.Corrupt(), times=1),)),
    "corrupt once, a small file": Case((Rule(faults.Corrupt(at=3, count=2), "resolve", 1, path="tokenizer.json"),)),
    "no length, in chunks": Case((Rule(faults.NoLength("chunked")),)),
    "no length, to the end": Case((Rule(faults.NoLength("close")),)),
    "no length, and cut": Case((Rule(faults.NoLength("close")),), begun=True),
    "too long, and no length": Case((Rule(faults.OtherSize(1000), times=1), Rule(faults.NoLength("close")))),
    "gzip once": Case((Rule(faults.Gzipped(), times=1),)),
    "X-Linked-Size that lies": Case((Rule(faults.Headers({"X-Linked-Size": "5"}), "resolve"),)),
    "no commit in the headers": Case((Rule(faults.Headers({"X-Repo-Commit": None}), "resolve"),)),
    "portal once, in mid-file": Case((Rule(faults.CaptivePortal(), "resolve", 1),), begun=True),
}

ENDS_BADLY = {
    "cut always": Case((Rule(faults.Cut(), after_bytes=100_000),), BrokenTransferError, range(300_000, 300_001)),
    "cut before the reply, always": Case((Rule(faults.Cut()),), BrokenTransferError),
    "reset always": Case((Rule(faults.Reset(), "resolve"),), BrokenTransferError, ALL_KEPT, begun=True),
    "stall always": Case((Rule(faults.Stall()),), BrokenTransferError, ALL_KEPT, begun=True),
    "hung hub": Case((Rule(faults.Stall(), "api"),), NoConnectionError),
    "hung hub, at the file": Case((Rule(faults.Stall(), "resolve"),), BrokenTransferError, ALL_KEPT, begun=True),
    "headers slower than patience": Case(
        (Rule(faults.SlowHeaders(30), "resolve"),), BrokenTransferError, ALL_KEPT, begun=True
    ),
    "trickle always": Case(
        (Rule(faults.Trickle(100)),), BrokenTransferError, range(BEGUN + 50, BEGUN + 1000), begun=True
    ),
    "API always cut": Case((Rule(faults.Cut(), "api", after_bytes=20),), NoConnectionError),
    "500 on the API": Case((Rule(faults.Status(500), "api"),), HubBusyError),
    "503 on resolve": Case((Rule(faults.Status(503), "resolve"),), HubBusyError, ALL_KEPT, begun=True),
    "520 on the CDN": Case((Rule(faults.Status(520)),), HubBusyError, ALL_KEPT, begun=True),
    "429 always": Case((Rule(faults.Status(429, 0.05)),), HubBusyError),
    "signatures that are always expired": Case((Rule(faults.ExpiredSignature()),), HubBusyError),
    "short always": Case((Rule(faults.OtherSize(-1000)),), DamagedDownloadError, ALL_KEPT, begun=True),
    "long always": Case((Rule(faults.OtherSize(1000)),), DamagedDownloadError),
    "corrupt always": Case((Rule(faults.Corrupt()),), DamagedDownloadError),
    "gzip always": Case((Rule(faults.Gzipped()),), NoConnectionError, ALL_KEPT, begun=True),
    "gzip on the API": Case((Rule(faults.Gzipped(), "api"),), NoConnectionError),
    "portal": Case((Rule(faults.CaptivePortal(), "api"),), NoConnectionError),
    "portal by a redirect": Case((Rule(faults.CaptivePortal(redirects=True), "api"),), NoConnectionError),
    "portal at the file": Case((Rule(faults.CaptivePortal(), "resolve"),), NoConnectionError, ALL_KEPT, begun=True),
    "portal at the file by a redirect": Case(
        (Rule(faults.CaptivePortal(True), "resolve"),), NoConnectionError, ALL_KEPT, begun=True
    ),
    "portal in chunks": Case(
        (Rule(faults.CaptivePortal(), "resolve"), Rule(faults.NoLength("chunked"), "resolve")), NoConnectionError
    ),
    "redirects without an end": Case((Rule(faults.Redirect(), "api"),), NoConnectionError),
    "redirects without an end, at the file": Case(
        (Rule(faults.Redirect(), "resolve"),), NoConnectionError, ALL_KEPT, begun=True
    ),
    "redirect to a file of this computer": Case(
        (Rule(faults.Redirect("file:///etc/passwd"), "api"),), NoConnectionError
    ),
    "redirect to nonsense": Case((Rule(faults.Redirect("http://[nonsense/"), "api"),), NoConnectionError),
    "bare 401": Case((Rule(faults.Status(401), "api"),), PermissionNeededError),
    "bare 403": Case((Rule(faults.Status(403), "api"),), PermissionNeededError),
    "bare 404": Case((Rule(faults.Status(404), "api"),), NotOnHubError),
    "bare 404 at the file": Case((Rule(faults.Status(404), "resolve"),), NotOnHubError),
    "407": Case((Rule(faults.Status(407), "api"),), NoConnectionError),
    "418": Case((Rule(faults.Status(418), "api"),), HubBusyError),
    "304": Case((Rule(faults.Status(304), "api"),), NoConnectionError),
    "malformed JSON": Case((Rule(metadata.malformed_json(), "api"),), NoConnectionError),
    "deep JSON": Case((Rule(metadata.deep_json(), "api"),), NoConnectionError),
    "huge JSON": Case((Rule(metadata.huge_json(), "api"),), NoConnectionError),
    "JSON of another kind": Case((Rule(metadata.wrong_json(), "api"),), NoConnectionError),
}


def prepare(case: Case, hub: LoopbackHub, library: Library) -> None:
    if case.begun:
        begin(library, hub)
    for rule in case.rules:
        rule.add(hub)


@pytest.mark.parametrize("case", ENDS_WELL.values(), ids=ENDS_WELL)
def test_what_passes_leaves_no_trace(hub: LoopbackHub, library: Library, case: Case) -> None:
    prepare(case, hub, library)
    reports = Reports()
    model = fetch(library, reports=reports)
    assert all(rule.struck for rule in hub.faults.rules), "a fault that did not happen"
    assert_whole(model, hub.repositories[NAME], library)
    assert reports[-1].stage == "done"
    assert reports[-1].done_bytes == reports[-1].total_bytes
    assert all(0 <= report.done_bytes <= (report.total_bytes or report.done_bytes) for report in reports)


@pytest.mark.parametrize("case", ENDS_BADLY.values(), ids=ENDS_BADLY)
def test_what_stays_is_said_and_the_good_bytes_are_kept(hub: LoopbackHub, library: Library, case: Case) -> None:
    prepare(case, hub, library)
    with pytest.raises(DeskError) as caught:
        fetch(library)
    assert type(caught.value) is case.error
    assert_plain(caught.value)
    assert [model.name for model in library.store.models()] == ["starter"]
    kept = part_size(library)
    assert kept in case.kept, kept
    assert_resumes(library, hub, kept)


def test_what_one_call_brought_the_next_one_has(hub: LoopbackHub, library: Library) -> None:
    begin(library, hub)
    assert_resumes(library, hub, BEGUN)


def test_no_reply_takes_away_what_is_here_but_wrong_bytes(hub: LoopbackHub, library: Library) -> None:
    """A proxy that knows no ranges sends all of it each time; what a broken line brought before is not lost."""
    begin(library, hub)
    for fault in (faults.RangeIgnored(), faults.Cut()):
        hub.faults.add(fault, on="cdn", path=WEIGHTS, after_bytes=500_000 if isinstance(fault, faults.Cut) else None)
    with pytest.raises(BrokenTransferError):
        fetch(library)
    assert_resumes(library, hub, BEGUN)


@pytest.mark.parametrize("on", ["api", "resolve", "cdn"])
@pytest.mark.parametrize("as_date", [False, True])
def test_the_hub_is_given_the_time_that_it_asks_for(hub: LoopbackHub, library: Library, on: Any, as_date: bool) -> None:
    asked = datetime.now(UTC) + timedelta(seconds=2) if as_date else "0.4"
    hub.faults.add(faults.Status(429, asked), on=on, path=None if on == "api" else WEIGHTS, times=1)
    reports, began = Reports(), time.monotonic()
    fetch(library, reports=reports)
    assert time.monotonic() - began >= 0.4
    waiting = [report for report in reports if report.stage == "waiting"]
    assert waiting
    assert all(type(report.error) is HubBusyError and 0 < (report.wait_s or 0) <= 2 for report in waiting)


def test_an_hour_is_said_in_minutes(hub: LoopbackHub, store: ModelStore) -> None:
    hub.faults.add(faults.Status(429, 1800), on="api")
    with pytest.raises(HubBusyError, match="It asks for 30 minutes") as caught:
        fetch(Library(store, limits=replace(LIMITS, attempts=1), address=hub.endpoint))
    assert caught.value.wait_s == 1800
    assert_plain(caught.value)


# --- who may read


@pytest.mark.parametrize(
    ("token", "words"),
    [("", "permission"), ("hf_stranger", "permission"), ("hf_unheard_of", "does not know your token")],
)
def test_a_gated_model_asks_for_permission(hub: LoopbackHub, library: Library, token: str, words: str) -> None:
    hub.repositories[NAME].gated = "manual"
    if token:
        library.token.keep(token)
    with pytest.raises(PermissionNeededError, match=words) as caught:
        fetch(library)
    assert_plain(caught.value)
    library.token.keep(GOOD_TOKEN)
    assert_whole(fetch(library), hub.repositories[NAME], library)


@pytest.mark.parametrize("token", ["", "hf_stranger"])
def test_a_private_model_is_not_found(hub: LoopbackHub, library: Library, token: str) -> None:
    hub.repositories[NAME].private = True
    if token:
        library.token.keep(token)
    with pytest.raises(NotOnHubError) as caught:
        fetch(library)
    assert_plain(caught.value)


@pytest.mark.parametrize("name", ["somebody/nobody", f"{NAME}@no-such-branch"])
def test_what_the_hub_does_not_have(library: Library, name: str) -> None:
    with pytest.raises(NotOnHubError) as caught:
        fetch(library, name)
    assert_plain(caught.value)


# --- the disk


def test_a_disk_without_room_is_seen_before_a_byte_of_the_weights(
    hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelStore, "free_bytes", lambda _: 60_000_000)
    with pytest.raises(DiskFullError, match=r"70\.\d MB is needed, 60\.0 MB is free") as caught:
        fetch(library)
    assert_plain(caught.value)
    assert hub.asked(WEIGHTS) == []
    monkeypatch.undo()
    assert_resumes(library, hub, 0)


def test_a_disk_that_fills_up_keeps_what_is_here(
    hub: LoopbackHub, starter_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelStore, "free_bytes", lambda _: None)
    with disk(tmp_path / "small disk", 2_000_000):
        library = Library(ModelStore(tmp_path / "small disk", starter_folder), limits=LIMITS, address=hub.endpoint)
        with pytest.raises(DiskFullError) as caught:
            fetch(library)
        assert_plain(caught.value)
        kept = part_size(library)
        assert kept > 1_500_000
        whole = Library(ModelStore(tmp_path / "large disk", starter_folder), limits=LIMITS, address=hub.endpoint)
        shutil.copytree(library.store.folder, whole.store.folder)
    assert_resumes(whole, hub, kept)


def test_a_folder_that_cannot_be_written(hub: LoopbackHub, starter_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    library = Library(ModelStore(tmp_path / "a file" / "models", starter_folder), limits=LIMITS, address=hub.endpoint)
    with pytest.raises(LibraryError) as caught:
        fetch(library)
    assert type(caught.value) is LibraryError
    assert_plain(caught.value)


# --- no hub


def test_no_network(hub: LoopbackHub, library: Library) -> None:
    with hub.unreachable(), pytest.raises(NoConnectionError) as caught:
        fetch(library)
    assert_plain(caught.value)
    assert_resumes(library, hub, 0)


@pytest.mark.parametrize(
    "address", ["http://no-such-host.invalid", "http://127.0.0.1:1", "ftp://127.0.0.1", "nonsense", "http://[", ""]
)
def test_addresses_where_no_hub_is(store: ModelStore, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not address:
        monkeypatch.setenv("HF_ENDPOINT", address := "http://127.0.0.1:2/")
    with pytest.raises(NoConnectionError) as caught:
        fetch(Library(store, limits=replace(LIMITS, attempts=2), address=address or None))
    assert_plain(caught.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("SSL_CERT_FILE", "/no/such/file"), ("HTTP_PROXY", "ftp://127.0.0.1"), ("HTTP_PROXY", "http://127.0.0.1:1")],
)
def test_a_network_that_is_set_up_wrongly(
    hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(NoConnectionError) as caught:
        fetch(library)
    assert_plain(caught.value)
    assert hub.requests == []
