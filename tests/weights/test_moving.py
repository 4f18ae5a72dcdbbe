"""The whole store moves to another folder, and at no moment is a model in neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from hub.models import tiny_gpt2
from hub.server import LoopbackHub
from support.real_window import disk
from weights.fetching import NAME, WEIGHTS, Reports, assert_plain, begin, fetch, novelist
from weights.test_importing import StopAfter

from gpt2_desk.contract import CancelToken, DiskFullError, DownloadStoppedError, LibraryError
from gpt2_desk.weights import Library, ModelStore
from gpt2_desk.weights.moving import clear_store, copy_store, store_bytes

OTHER = "somebody/painter"


@pytest.fixture
def full(hub: LoopbackHub, library: Library) -> Library:
    """Two models, a third on its way, and what somebody has put beside them."""
    hub.add(novelist(OTHER, 2_000_000, seed=3))
    hub.add(novelist("somebody/third", 2_000_000, seed=4))
    fetch(library, OTHER)
    begin(library, hub)
    (library.store.folder / "notes").mkdir()
    (library.store.folder / "notes" / "diary.txt").write_text("private")
    (library.store.folder / "web page").mkdir()
    (library.store.folder / "web page" / "config.json").write_text('{"name": "no model"}')
    return library


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".locks" not in path.parts
    }


def copy(library: Library, target: Path) -> ModelStore:
    return copy_store(library.store, target, Reports(), CancelToken())


def test_all_models_are_there_and_then_only_there(full: Library, tmp_path: Path) -> None:
    before = contents(full.store.folder)
    reports = Reports()
    moved = copy_store(full.store, tmp_path / "new", reports, CancelToken())
    assert contents(full.store.folder) == before
    assert reports[-1].done_bytes == reports[-1].total_bytes == store_bytes(full.store) == store_bytes(moved)
    models = {path: data for path, data in before.items() if not path.startswith(("notes", "web page"))}
    assert contents(tmp_path / "new") == models
    clear_store(full.store, moved)
    assert set(contents(full.store.folder)) == {"notes/diary.txt", "web page/config.json"}
    full.use(moved)
    assert full.store.resolve(OTHER).folder == tmp_path / "new" / "somebody--painter"
    assert fetch(full).folder.parent == tmp_path / "new"


def test_what_came_after_the_copy_is_not_deleted(library: Library, hub: LoopbackHub, tmp_path: Path) -> None:
    fetch(library)
    moved = copy(library, tmp_path / "new")
    late = tiny_gpt2("somebody/late")
    hub.add(late)
    came = fetch(library, "somebody/late")
    clear_store(library.store, moved)
    assert [model.name for model in library.store.models()[1:]] == ["somebody/late"]
    assert (came.folder / "model.safetensors").read_bytes() == late.read("model.safetensors")


def test_nothing_stays_where_nothing_else_was(library: Library, tmp_path: Path) -> None:
    fetch(library)
    clear_store(library.store, copy(library, tmp_path / "new"))
    assert not library.store.folder.exists()


def test_stopped_in_the_middle_it_goes_on_later(full: Library, tmp_path: Path) -> None:
    before = contents(full.store.folder)
    for looks in (0, 3, 9, 16):
        with pytest.raises(DownloadStoppedError):
            copy_store(full.store, tmp_path / "new", Reports(), StopAfter(looks))
        assert contents(full.store.folder) == before
        for model in ModelStore(tmp_path / "new", full.store.starter).models()[1:]:
            assert (
                Library(ModelStore(tmp_path / "new", full.store.starter))
                .verify(model.name, Reports(), CancelToken())
                .sound
            )
    reports = Reports()
    copy_store(full.store, tmp_path / "new", reports, CancelToken())
    assert (reports[-1].total_bytes or 0) < store_bytes(full.store), "what was whole is not copied again"
    assert not list((tmp_path / "new").glob(".moving*"))


@pytest.mark.parametrize("inside", [".", "deeper", ".."])
def test_one_folder_inside_the_other(full: Library, inside: str) -> None:
    with pytest.raises(LibraryError, match="inside the other") as caught:
        copy(full, full.store.folder / inside)
    assert_plain(caught.value)


def test_the_same_folder_by_another_name(full: Library, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(full.store.folder)
    with pytest.raises(LibraryError):
        copy(full, tmp_path / "link")
    assert full.store.resolve(OTHER)


def test_another_model_of_the_same_name_is_not_taken_for_a_copy(
    hub: LoopbackHub, full: Library, tmp_path: Path
) -> None:
    """They may have the same size to the byte, and the first would be deleted then."""
    hub.add(novelist(OTHER, 2_000_000, seed=9))
    there = Library(ModelStore(tmp_path / "new", full.store.starter), address=hub.endpoint)
    fetch(there, OTHER)
    before = contents(tmp_path / "new")
    with pytest.raises(LibraryError, match="Another model lies in") as caught:
        copy(full, tmp_path / "new")
    assert_plain(caught.value)
    assert before.items() <= contents(tmp_path / "new").items()


def test_a_folder_with_other_models(hub: LoopbackHub, full: Library, tmp_path: Path) -> None:
    there = Library(ModelStore(tmp_path / "new", full.store.starter), address=hub.endpoint)
    fetch(there, "somebody/third")
    moved = copy(full, tmp_path / "new")
    assert [model.name for model in moved.models()] == ["starter", OTHER, "somebody/third"]


def test_a_full_disk_is_seen_before(full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ModelStore, "free_bytes", lambda _: 1_000_000)
    with pytest.raises(DiskFullError) as caught:
        copy(full, tmp_path / "new")
    assert_plain(caught.value)


def test_a_disk_that_fills_up(full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(full.store.folder)
    monkeypatch.setattr(ModelStore, "free_bytes", lambda _: None)
    with disk(tmp_path / "small", 1_500_000):
        with pytest.raises(DiskFullError) as caught:
            copy(full, tmp_path / "small")
        assert_plain(caught.value)
        assert WEIGHTS not in {Path(path).name for path in contents(tmp_path / "small")}
    assert contents(full.store.folder) == before


def test_while_somebody_is_at_work(full: Library, tmp_path: Path) -> None:
    for name in (OTHER, NAME):
        with full.store.lock(name), pytest.raises(LibraryError, match=f"at work on {name}"):
            copy(full, tmp_path / "new")


def test_a_target_that_cannot_be_written(full: Library, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(LibraryError) as caught:
        copy(full, tmp_path / "a file")
    assert_plain(caught.value)


def test_a_store_that_is_not_there(library: Library, tmp_path: Path) -> None:
    assert store_bytes(library.store) == 0
    moved = copy(library, tmp_path / "new")
    assert moved.models()[1:] == []
    clear_store(library.store, moved)
