"""Models that are on this machine already come into the store, or are used where they lie."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hub.models import Form, tiny_gpt2_files, unwanted_files
from hub.repository import RepoFile, Repository
from hub.server import LoopbackHub
from weights.fetching import NAME, Reports, assert_plain, begin, fetch, novelist, part_size

from gpt2_desk.contract import (
    CancelToken,
    DamagedDownloadError,
    DiskFullError,
    DownloadStoppedError,
    LibraryError,
    ModelState,
    NotAModelError,
)
from gpt2_desk.weights import Library, ModelStore

COMMIT = "c0ffee" + "0" * 34


def folder_of(tmp_path: Path, form: Form = "safetensors", name: str = "My Novelist é") -> Path:
    folder = tmp_path / "elsewhere" / name
    folder.mkdir(parents=True)
    for file, content in tiny_gpt2_files(form).items():
        (folder / file).write_bytes(content)
    (folder / "diary.txt").write_text("private")
    return folder


def bring(library: Library, folder: Path, **options: Any) -> Any:
    return library.import_folder(folder, Reports(), CancelToken(), **options)


def refuse_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.parametrize("form", ["safetensors", "pickle", "sharded"])
def test_a_copy_is_whole_and_checked_and_the_folder_stays(library: Library, tmp_path: Path, form: Form) -> None:
    folder = folder_of(tmp_path, form)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    reports = Reports()
    model = library.import_folder(folder, reports, CancelToken(), name="mine")
    assert model == library.store.resolve("mine")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    copied = {path.name: path.read_bytes() for path in model.folder.iterdir()}
    assert copied.pop("gpt2-desk.json")
    assert "diary.txt" not in copied
    assert copied.items() <= before.items()
    assert (reports.stages, reports[-1].done_bytes) == (["checking", "done"], reports[-1].total_bytes)
    found = library.verify("mine", Reports(), CancelToken())
    assert found.sound
    assert not found.unknown


def test_it_is_called_as_its_folder_if_nothing_else_is_said(library: Library, tmp_path: Path) -> None:
    bring(library, folder_of(tmp_path))
    assert [model.name for model in library.store.models()] == ["starter", "My Novelist é"]
    library.remove("My Novelist é")
    assert [model.name for model in library.store.models()] == ["starter"]


def test_in_place_nothing_is_copied_and_nothing_deleted(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    assert bring(library, folder, name="mine", in_place=True).folder == folder
    assert library.store.resolve("mine").folder == folder
    entry = next(entry for entry in library.entries() if entry.name == "mine")
    assert (entry.state, entry.borrowed, entry.folder) == (ModelState.READY, True, folder)
    assert set(library.verify("mine", Reports(), CancelToken()).unknown) >= {"config.json", "model.safetensors"}
    library.remove("mine")
    assert [model.name for model in library.store.models()] == ["starter"]
    assert (folder / "model.safetensors").is_file()
    assert (folder / "diary.txt").is_file()


def test_a_folder_that_is_used_in_place_may_come_and_go(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    bring(library, folder, name="mine", in_place=True)
    folder.rename(tmp_path / "away")
    assert [model.name for model in library.store.models()] == ["starter"]
    (tmp_path / "away").rename(folder)
    assert [model.name for model in library.store.models()] == ["starter", "mine"]


@pytest.mark.parametrize("in_place", [False, True])
def test_names_that_are_taken(library: Library, tmp_path: Path, in_place: bool) -> None:
    folder = folder_of(tmp_path)
    bring(library, folder, name="mine")
    for name in ("mine", "starter"):
        with pytest.raises(LibraryError, match=f"There is a model named {name} already") as caught:
            bring(library, folder, name=name, in_place=in_place)
        assert type(caught.value) is LibraryError
        assert_plain(caught.value)


@pytest.mark.parametrize("missing", ["config.json", "model.safetensors", "tokenizer.json"])
def test_half_a_model(library: Library, tmp_path: Path, missing: str) -> None:
    folder = folder_of(tmp_path)
    (folder / missing).unlink()
    (folder / "vocab.json").unlink()
    with pytest.raises(NotAModelError) as caught:
        bring(library, folder)
    assert_plain(caught.value)
    with pytest.raises(NotAModelError, match="There is no folder"):
        bring(library, tmp_path / "nowhere")


class StopAfter(CancelToken):
    """Is set once it was looked at so many times."""

    __slots__ = ("_looks",)

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    @property
    def cancelled(self) -> bool:
        self._looks -= 1
        return self._looks < 0


def test_a_copy_that_is_stopped_leaves_nothing(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    for looks in range(4):
        with pytest.raises(DownloadStoppedError):
            library.import_folder(folder, Reports(), StopAfter(looks), name="mine")
        assert [path for path in library.store.folder.rglob("*") if path.is_file() and path.suffix != ".lock"] == []
    assert bring(library, folder, name="mine").name == "mine"


def test_a_disk_without_room(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ModelStore, "free_bytes", lambda _: 1_000_000)
    with pytest.raises(DiskFullError) as caught:
        bring(library, folder_of(tmp_path))
    assert_plain(caught.value)


def test_a_download_of_the_same_name_is_left_alone(hub: LoopbackHub, library: Library, tmp_path: Path) -> None:
    begin(library, hub)
    folder = folder_of(tmp_path)
    with pytest.raises(DownloadStoppedError):
        library.import_folder(folder, Reports(), StopAfter(3), name=NAME)
    assert part_size(library) == 1_000_000
    model = bring(library, folder, name=NAME)
    assert not list(model.folder.glob("*.part*"))
    assert part_size(library) == 1_000_000


# --- the cache of the hub's own client


def cache(home: Path, repository: Repository, *, links: bool = True, shared: bool = False) -> Path:
    """As the hub's own client lays it out: blobs, and snapshots of relative links to them."""
    root = home / "hub" / f"models--{repository.repo_id.replace('/', '--')}"
    snapshot = root / "snapshots" / COMMIT
    for folder in (root / "blobs", root / "refs", snapshot):
        folder.mkdir(parents=True)
    (root / "refs" / "main").write_text(COMMIT)
    for path, file in repository.files.items():
        if "/" not in path:
            _cache_file(home / "hub", root, snapshot / path, file, links=links, shared=shared)
    return snapshot


def _cache_file(hub: Path, root: Path, at: Path, file: RepoFile, *, links: bool, shared: bool) -> None:
    if not links:
        at.write_bytes(file.content.whole())
        return
    blob = root / "blobs" / file.etag
    if shared:
        xet = hub / "blobs" / "ab" / ("ab" + file.content.sha256[::-1][:62])
        xet.parent.mkdir(parents=True, exist_ok=True)
        xet.write_bytes(file.content.whole())
        blob.symlink_to(os.path.relpath(xet, blob.parent))
    else:
        blob.write_bytes(file.content.whole())
    at.symlink_to(Path("..") / ".." / "blobs" / file.etag)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hugging face"))
    return tmp_path / "hugging face"


def take_over(library: Library) -> Any:
    (found,) = library.cached()
    return library.import_cached(found, Reports(), CancelToken())


@pytest.mark.parametrize("shared", [False, True])
def test_the_cache_gives_its_bytes_a_second_name(library: Library, home: Path, shared: bool) -> None:
    repository = novelist()
    snapshot = cache(home, repository, shared=shared)
    (found,) = library.cached()
    assert (found.name, found.repo_id, found.commit, found.folder) == (NAME, NAME, COMMIT, snapshot)
    model = take_over(library)
    for path in model.folder.iterdir():
        if path.name != "gpt2-desk.json":
            assert path.read_bytes() == repository.read(path.name)
            assert path.stat().st_ino == (snapshot / path.name).stat().st_ino
            assert not path.is_symlink()
    assert "README.md" not in {path.name for path in model.folder.iterdir()}
    record = library.store.record(NAME)
    assert record is not None
    assert (record.repo_id, record.commit) == (NAME, COMMIT)
    assert library.verify(NAME, Reports(), CancelToken()).sound
    assert library.cached() == [], "it is here now"
    library.remove(NAME)
    assert (snapshot / "model.safetensors").read_bytes() == repository.read("model.safetensors")


def test_where_disks_know_no_second_names_it_is_copied(
    library: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = novelist()
    snapshot = cache(home, repository)
    refuse_links(monkeypatch)
    model = take_over(library)
    weights = model.folder / "model.safetensors"
    assert weights.read_bytes() == repository.read("model.safetensors")
    assert weights.stat().st_ino != (snapshot / "model.safetensors").stat().st_ino


def test_a_cache_without_links(library: Library, home: Path) -> None:
    cache(home, novelist(), links=False)
    assert take_over(library).name == NAME


@pytest.mark.parametrize("file", ["model.safetensors", "tokenizer.json"])
def test_a_damaged_cache_is_refused(library: Library, home: Path, file: str) -> None:
    blob = (cache(home, novelist()) / file).resolve()
    data = bytearray(blob.read_bytes())
    data[-1] ^= 1
    blob.write_bytes(data)
    with pytest.raises(DamagedDownloadError) as caught:
        take_over(library)
    assert_plain(caught.value)
    assert [model.name for model in library.store.models()] == ["starter"]
    assert blob.read_bytes() == data


def no_cache(home: Path) -> None:
    """Nothing there."""


def a_file(home: Path) -> None:
    home.mkdir()
    (home / "hub").write_text("not a folder")


def others(home: Path) -> None:
    """A model of another kind, half a model, a data set, a name that is none, and junk."""
    cache(home, novelist("some/llama", more={"config.json": b'{"model_type": "llama"}'}))
    (cache(home, novelist("some/half")) / "model.safetensors").resolve().unlink()
    (home / "hub" / "datasets--a--b" / "snapshots" / COMMIT).mkdir(parents=True)
    cache(home, novelist("a/b--c"))
    (home / "hub" / "models--").mkdir()
    (home / "hub" / "junk").write_bytes(b"\0")


@pytest.mark.parametrize("prepare", [no_cache, a_file, others])
def test_what_is_no_cache_holds_no_models(library: Library, home: Path, prepare: Callable[[Path], None]) -> None:
    prepare(home)
    assert library.cached() == []


def test_a_model_of_the_catalog_has_its_name(library: Library, home: Path, hub: LoopbackHub) -> None:
    cache(home, novelist("openai-community/gpt2"))
    assert take_over(library).name == "gpt2"
    states = {entry.name: entry.state for entry in library.entries()}
    assert states["gpt2"] is ModelState.READY
    assert list(unwanted_files())
    assert fetch(library).name == NAME
