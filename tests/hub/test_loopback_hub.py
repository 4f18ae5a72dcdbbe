"""The stand-in speaks the hub's protocol, as the hub's own client understands it, and its faults are what they say."""

from __future__ import annotations

import gzip
import hashlib
import http.client
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import huggingface_hub
import pytest
from huggingface_hub import HfApi, constants, hf_hub_download, hf_hub_url
from huggingface_hub.errors import EntryNotFoundError, GatedRepoError, HfHubHTTPError, RevisionNotFoundError

from hub import faults, metadata
from hub.contents import GeneratedFile
from hub.models import Form, tiny_gpt2
from hub.repository import GOOD_TOKEN, Repository
from hub.server import LoopbackHub

GPT2 = "openai-community/gpt2"
WEIGHTS = "model.safetensors"
SIZE = 3_000_001


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    gated = Repository("somebody/gated", {"config.json": b"{}"}, gated="manual")
    noise = Repository("somebody/noise", {WEIGHTS: GeneratedFile(SIZE, seed=7), "config.json": b'{"n_layer": 1}'})
    with LoopbackHub([tiny_gpt2(GPT2, aliases=("gpt2",), tags=("v1",)), gated, noise]) as running:
        yield running


@pytest.fixture
def api(hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> Iterator[HfApi]:
    for name in ("HF_HUB_DISABLE_TELEMETRY", "HF_HUB_DISABLE_XET", "HF_HUB_DISABLE_PROGRESS_BARS"):
        monkeypatch.setattr(constants, name, True)  # it reads the environment once, when it is imported
    yield HfApi(endpoint=hub.endpoint, token=False)
    huggingface_hub.close_session()


@contextmanager
def asked(
    url: str, headers: Mapping[str, str] | None = None, *, method: str = "GET", timeout_s: float = 5
) -> Iterator[tuple[http.client.HTTPResponse, bytes]]:
    """A reply and its body, or as much of it as came."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout_s)
    try:
        connection.request(method, url.removeprefix(f"{parts.scheme}://{parts.netloc}"), headers=dict(headers or {}))
        with connection.getresponse() as response:
            try:
                body = response.read()
            except http.client.IncompleteRead as error:
                body = error.partial
            yield response, body
    finally:
        connection.close()


def file_url(hub: LoopbackHub, path: str = WEIGHTS, repo_id: str = "somebody/noise") -> str:
    return hf_hub_url(repo_id, path, endpoint=hub.endpoint)


def signed(hub: LoopbackHub) -> str:
    with asked(file_url(hub)) as (response, _):
        assert response.status == 302
        return str(response.headers["Location"])


def right_bytes(hub: LoopbackHub) -> bytes:
    return hub.repositories["somebody/noise"].read(WEIGHTS)


# --- As the hub's own client sees it ---------------------------------------------------------------------------------


def test_the_client_reads_the_metadata(hub: LoopbackHub, api: HfApi) -> None:
    ours = hub.repositories[GPT2]
    info = api.model_info("gpt2", files_metadata=True, timeout=5)
    assert (info.id, info.sha, info.gated, info.private) == (GPT2, ours.sha, False, False)
    assert "license:mit" in (info.tags or [])
    assert info.card_data is not None
    assert info.card_data.license == "mit"
    siblings = {sibling.rfilename: sibling for sibling in info.siblings or []}
    assert siblings.keys() == ours.files.keys()
    weights = siblings[WEIGHTS]
    assert weights.lfs is not None
    assert weights.lfs.sha256 == hashlib.sha256(ours.read(WEIGHTS)).hexdigest()
    assert weights.size == weights.lfs.size == ours.size_of(WEIGHTS)
    config = ours.read("config.json")
    assert siblings["config.json"].blob_id == hashlib.sha1(b"blob %d\0" % len(config) + config).hexdigest()
    assert [record.status for record in hub.requests] == [307, 200]


def test_the_client_lists_the_tree(hub: LoopbackHub, api: HfApi) -> None:
    entries = list(api.list_repo_tree(GPT2, recursive=True, revision="v1"))
    files = {entry.path for entry in entries if isinstance(entry, huggingface_hub.hf_api.RepoFile)}
    assert files == hub.repositories[GPT2].files.keys()
    assert "onnx" in {entry.path for entry in entries} - files


@pytest.mark.parametrize("path", ["config.json", WEIGHTS])
@pytest.mark.parametrize("repo_id", ["gpt2", "somebody/noise"])
def test_the_client_downloads(hub: LoopbackHub, api: HfApi, tmp_path: Path, repo_id: str, path: str) -> None:
    got = hf_hub_download(repo_id, path, endpoint=hub.endpoint, cache_dir=tmp_path / "cache", token=GOOD_TOKEN)
    repository = hub.repositories[GPT2 if repo_id == "gpt2" else repo_id]
    assert Path(got).read_bytes() == repository.read(path)
    assert hub.bytes_sent(path) == repository.size_of(path)
    assert hub.asked(path, step="resolve")[0].authorization == f"Bearer {GOOD_TOKEN}"
    assert hub.tokens_that_reached_the_cdn() == []


@pytest.mark.parametrize("token", [False, "hf_stranger"])
def test_a_gated_repository_shows_itself_and_keeps_its_files(
    hub: LoopbackHub, api: HfApi, tmp_path: Path, token: str | bool
) -> None:
    assert api.model_info("somebody/gated", token=token).gated == "manual"
    with pytest.raises(GatedRepoError) as refused:
        hf_hub_download("somebody/gated", "config.json", endpoint=hub.endpoint, cache_dir=tmp_path, token=token)
    assert refused.value.response.status_code == (403 if token else 401)
    hf_hub_download("somebody/gated", "config.json", endpoint=hub.endpoint, cache_dir=tmp_path, token=GOOD_TOKEN)


def test_what_is_missing_has_its_own_error(hub: LoopbackHub, api: HfApi, tmp_path: Path) -> None:
    with pytest.raises(EntryNotFoundError):
        hf_hub_download(GPT2, "no.json", endpoint=hub.endpoint, cache_dir=tmp_path, token=False)
    with pytest.raises(RevisionNotFoundError):
        api.model_info(GPT2, revision="no-branch")
    for token in (False, GOOD_TOKEN):
        with pytest.raises(huggingface_hub.errors.RepositoryNotFoundError):
            api.model_info("nobody/nothing", token=token)
    with pytest.raises(HfHubHTTPError, match="Invalid credentials"):
        api.model_info(GPT2, token="hf_unknown")


def test_a_commit_moves_main_on_and_stays_to_be_had(hub: LoopbackHub) -> None:
    noise = hub.repositories["somebody/noise"]
    old = noise.sha
    noise.commit({"config.json": b"new"})
    for revision, expected in {"main": b"new", old: b'{"n_layer": 1}'}.items():
        with asked(hf_hub_url("somebody/noise", "config.json", endpoint=hub.endpoint, revision=revision)) as (_, body):
            assert body == expected


@pytest.mark.parametrize("form", ["safetensors", "pickle", "sharded"])
def test_the_tiny_models_are_real(form: Form, tmp_path: Path) -> None:
    from gpt2_desk.gpt2 import Engine

    repository = tiny_gpt2(form=form, n_layer=2)
    for path in repository.files:
        if "/" not in path:
            (tmp_path / path).write_bytes(repository.read(path))
    info = Engine.open(tmp_path, precision="float32").info
    assert (info.n_positions, info.vocab_size) == (64, 269)


# --- Ranges ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asks", "start", "end"),
    [("0-0", 0, 1), ("1048570-1048600", 1048570, 1048601), ("2999990-", 2999990, SIZE), ("-5", SIZE - 5, SIZE)],
)
def test_ranges(hub: LoopbackHub, asks: str, start: int, end: int) -> None:
    with asked(signed(hub), {"Range": f"bytes={asks}"}) as (response, body):
        assert response.status == 206
        assert response.headers["Content-Range"] == f"bytes {start}-{end - 1}/{SIZE}"
        assert body == right_bytes(hub)[start:end]


def test_a_range_beyond_the_end(hub: LoopbackHub) -> None:
    with asked(signed(hub), {"Range": f"bytes={SIZE}-"}) as (response, _):
        assert (response.status, response.headers["Content-Range"]) == (416, f"bytes */{SIZE}")


def test_a_file_of_the_disk_is_served_from_any_place(tmp_path: Path) -> None:
    data = GeneratedFile(SIZE, seed=1).whole()
    (tmp_path / "plain").write_bytes(data)
    with LoopbackHub([Repository("a/b", {"plain": tmp_path / "plain"})]) as hub:
        with asked(file_url(hub, "plain", "a/b")) as (_, body):
            assert body == data
        with asked(file_url(hub, "plain", "a/b"), {"Range": "bytes=1000-"}) as (_, body):
            assert body == data[1000:]


# --- Faults ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after_bytes", [0, 1_000_003])
def test_a_cut_comes_after_exactly_that_many_bytes(hub: LoopbackHub, after_bytes: int) -> None:
    hub.faults.add(faults.Cut(), on="cdn", path="*.safetensors", times=1, after_bytes=after_bytes)
    url = signed(hub)
    with asked(url) as (_, body):
        assert body == right_bytes(hub)[:after_bytes]
    with asked(url) as (_, body):
        assert len(body) == SIZE


@pytest.mark.parametrize("after_bytes", [None, 1_000_000])
def test_a_reset(hub: LoopbackHub, after_bytes: int | None) -> None:
    hub.faults.add(faults.Reset(), on="cdn", after_bytes=after_bytes)
    with pytest.raises(ConnectionResetError), asked(signed(hub)):
        pass


def test_silence_ends_when_the_server_stops(hub: LoopbackHub) -> None:
    hub.faults.add(faults.Stall(), on="api")
    hub.faults.add(faults.Stall(), on="cdn", after_bytes=1000)
    with pytest.raises(TimeoutError), asked(f"{hub.endpoint}/api/models/gpt2", timeout_s=0.1):
        pass
    with pytest.raises(TimeoutError), asked(signed(hub), timeout_s=0.1):
        pass
    began = time.monotonic()
    hub.stop()
    assert time.monotonic() - began < 1


def test_a_slow_line_and_slow_headers(hub: LoopbackHub) -> None:
    hub.faults.add(faults.Trickle(100_000), on="cdn")
    hub.faults.add(faults.SlowHeaders(0.2), on="resolve")
    began = time.monotonic()
    url = signed(hub)
    resolved = time.monotonic()
    with asked(url, {"Range": "bytes=0-29999"}) as (_, body):
        assert body == right_bytes(hub)[:30000]
    assert resolved - began >= 0.2
    assert 0.25 < time.monotonic() - resolved < 3


def test_too_many_requests(hub: LoopbackHub) -> None:
    moment = datetime(2030, 1, 1, tzinfo=UTC)
    told_of: dict[float | datetime, str] = {2: "2", moment: "Tue, 01 Jan 2030 00:00:00 GMT"}
    for retry_after, told in told_of.items():
        rule = hub.faults.add(faults.Status(429, retry_after=retry_after), on="resolve", times=1)
        with asked(file_url(hub)) as (response, _):
            assert (response.status, response.headers["Retry-After"], rule.struck) == (429, told, 1)
    signed(hub)


def test_an_expired_signature_stays_expired(hub: LoopbackHub) -> None:
    hub.faults.add(faults.ExpiredSignature(), on="cdn", times=1)
    url = signed(hub)
    for _ in range(2):
        with asked(url) as (response, _):
            assert response.status == 403
    with asked(signed(hub)) as (response, _):
        assert response.status == 200


@pytest.mark.parametrize(
    ("fault", "status", "tells", "start"),
    [
        (faults.RangeRefused(), 416, f"bytes */{SIZE}", None),
        (faults.RangeIgnored(), 200, None, 0),
        (faults.WrongRange(-7), 206, f"bytes 1993-2992/{SIZE}", 1993),
        (faults.WrongRange(-7, silent=True), 206, f"bytes 2000-2999/{SIZE}", 1993),
    ],
)
def test_ranges_that_go_wrong(
    hub: LoopbackHub, fault: faults.Fault, status: int, tells: str | None, start: int | None
) -> None:
    hub.faults.add(fault, on="cdn", times=1)
    url = signed(hub)
    with asked(url) as (response, _):
        assert response.status == 200
    with asked(url, {"Range": "bytes=2000-2999"}) as (response, body):
        assert (response.status, response.headers["Content-Range"]) == (status, tells)
        assert body == (b"" if start is None else right_bytes(hub)[start:][: len(body)])
        assert len(body) == {416: 0, 200: SIZE, 206: 1000}[status]


def test_bytes_that_are_wrong(hub: LoopbackHub) -> None:
    rule = hub.faults.add(faults.Corrupt(at=1_048_570, count=10), on="cdn")
    with asked(signed(hub)) as (_, body):
        right = right_bytes(hub)
        wrong = [i for i in range(1_048_000, 1_049_000) if body[i] != right[i]]
        assert wrong == list(range(1_048_570, 1_048_580))
        assert len(body) == SIZE
    with asked(signed(hub), {"Range": "bytes=2000000-"}) as (_, body):
        assert body == right[2_000_000:]
    assert rule.struck == 1


@pytest.mark.parametrize("by_bytes", [-1000, 1000])
def test_a_file_of_another_size(hub: LoopbackHub, by_bytes: int) -> None:
    hub.faults.add(faults.OtherSize(by_bytes), on="cdn")
    with asked(signed(hub)) as (response, body):
        assert len(body) == int(response.headers["Content-Length"]) == SIZE + by_bytes
    with asked(signed(hub), {"Range": "bytes=2900000-"}) as (response, body):
        assert response.headers["Content-Range"] == f"bytes 2900000-{SIZE + by_bytes - 1}/{SIZE + by_bytes}"
        assert len(body) == SIZE + by_bytes - 2_900_000


@pytest.mark.parametrize("framing", ["chunked", "close"])
def test_a_length_that_is_not_told(hub: LoopbackHub, framing: str) -> None:
    hub.faults.add(faults.NoLength(framing), on="cdn")  # type: ignore[arg-type]
    with asked(signed(hub)) as (response, body):
        assert response.headers["Content-Length"] is None
        assert body == right_bytes(hub)


def test_compression_that_nobody_asked_for(hub: LoopbackHub) -> None:
    hub.faults.add(faults.Gzipped(), on="resolve")
    with asked(file_url(hub, "config.json"), {"Accept-Encoding": "identity"}) as (response, body):
        assert response.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(body) == b'{"n_layer": 1}'


def test_headers_that_lie(hub: LoopbackHub) -> None:
    hub.faults.add(faults.Headers({"X-Linked-Size": "5", "X-Repo-Commit": None}), on="resolve")
    with asked(file_url(hub), method="HEAD") as (response, _):
        assert (response.headers["X-Linked-Size"], response.headers["X-Repo-Commit"]) == ("5", None)


def test_login_pages_and_loops(hub: LoopbackHub) -> None:
    portal = hub.faults.add(faults.CaptivePortal())
    with asked(file_url(hub)) as (response, body):
        assert (response.status, response.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert b"Wi-Fi" in body
    hub.faults.remove(portal)
    hub.faults.add(faults.CaptivePortal(redirects=True), on="api")
    with asked(f"{hub.endpoint}/api/models/gpt2") as (response, _), asked(response.headers["Location"]) as (page, body):
        assert (response.status, page.status) == (302, 200)
        assert b"Wi-Fi" in body
    hub.faults.add(faults.Redirect(), on="resolve")
    with asked(file_url(hub)) as (response, _):
        assert hub.endpoint + response.headers["Location"] == file_url(hub)


def test_a_token_that_follows_a_redirect_is_seen(hub: LoopbackHub) -> None:
    hub.faults.add(faults.Redirect("{cdn}{target}"), on="api", times=1)
    headers = {"Authorization": "Bearer secret"}
    with asked(f"{hub.endpoint}/api/models/gpt2", headers) as (response, _):
        assert response.headers["Location"] == f"{hub.cdn}/api/models/gpt2"
        assert hub.tokens_that_reached_the_cdn() == []
        with asked(response.headers["Location"], headers):
            assert hub.tokens_that_reached_the_cdn() == ["Bearer secret"]


def test_metadata_not_to_be_believed(hub: LoopbackHub) -> None:
    url = f"{hub.endpoint}/api/models/{GPT2}"
    rule = hub.faults.add(metadata.hostile_siblings(), on="api")
    with asked(url) as (_, body):
        names = [sibling["rfilename"] for sibling in json.loads(body)["siblings"]]
        assert set(metadata.HOSTILE_NAMES) < set(names)
    for fault, error in {metadata.malformed_json(): ValueError, metadata.deep_json(): RecursionError}.items():
        hub.faults.remove(rule)
        rule = hub.faults.add(fault, on="api")
        with asked(url) as (_, body), pytest.raises(error):
            json.loads(body)
    hub.faults.remove(rule)
    hub.faults.add(metadata.huge_json(5_000_000), on="api")
    with asked(url) as (_, body):
        assert len(json.loads(body)["id"]) == 5_000_000 - len(b'{"id": ""}')


def test_no_network_for_a_time(hub: LoopbackHub) -> None:
    url = signed(hub)
    with hub.unreachable(), pytest.raises(ConnectionRefusedError), asked(url):
        pass
    with asked(url) as (response, _):
        assert response.status == 200
