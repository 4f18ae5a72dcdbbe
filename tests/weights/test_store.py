"""Models are found by name, or by folder; they come, are taken apart, and go."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hub.server import LoopbackHub
from weights.fetching import FOLDER, NAME, WEIGHTS, assert_plain, begin, fetch, part_size

from gpt2_desk.contract import STARTER, LibraryError, ModelNotFoundError, ModelRef, ModelState
from gpt2_desk.weights import Library, ModelStore
from gpt2_desk.weights.catalog import CATALOG
from gpt2_desk.weights.record import Record, write_record


def kept_model(folder: Path, name: str) -> Path:
    (folder / name).mkdir(parents=True)
    (folder / name / "config.json").write_text("{}", encoding="utf-8")
    return folder / name


@pytest.fixture
def plain(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", kept_model(tmp_path, "inside"))


def test_the_starter_is_always_there(plain: ModelStore, tmp_path: Path) -> None:
    assert plain.models() == [ModelRef(STARTER, tmp_path / "inside")]
    assert plain.resolve("starter").folder == tmp_path / "inside"


def test_kept_models_are_found_by_name_in_order(plain: ModelStore, tmp_path: Path) -> None:
    for name in ("zeta", "Alpha", "beta"):
        kept_model(tmp_path / "models", name)
    (tmp_path / "models" / "half").mkdir()
    (tmp_path / "models" / "note.txt").touch()
    kept_model(tmp_path / "models", ".hidden")
    kept_model(tmp_path / "models", "starter")
    assert [model.name for model in plain.models()] == ["starter", "Alpha", "beta", "zeta"]
    assert plain.resolve("beta") == ModelRef("beta", tmp_path / "models" / "beta")


def test_a_large_model_knows_who_may_run_ahead_of_it(plain: ModelStore, tmp_path: Path) -> None:
    for name in ("gpt2-xl", "gpt2-medium", "DialoGPT-large", "mine"):
        kept_model(tmp_path / "models", name)
    assert [model.draft for model in plain.models()] == [None] * 5
    gpt2 = kept_model(tmp_path / "models", "gpt2")
    drafts = {model.name: model.draft for model in plain.models()}
    assert drafts == {**dict.fromkeys(("starter", "gpt2", "gpt2-medium", "DialoGPT-large", "mine")), "gpt2-xl": gpt2}
    distilled = kept_model(tmp_path / "models", "distilgpt2")
    assert plain.resolve("gpt2-xl").draft == distilled
    assert plain.resolve("gpt2-xl") == ModelRef("gpt2-xl", tmp_path / "models" / "gpt2-xl")


def test_drafts_are_models_of_the_list() -> None:
    names = {model.name: model for model in CATALOG}
    for model in CATALOG:
        for draft in model.drafts:
            assert names[draft].shape.parameters < model.shape.parameters / 4


def test_a_folder_in_the_current_directory_does_not_shadow_a_name(
    plain: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_model(tmp_path / "models", "gpt2")
    (tmp_path / "elsewhere" / "gpt2").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert plain.resolve("gpt2").folder == tmp_path / "models" / "gpt2"
    assert plain.resolve("openai-community/gpt2").folder == tmp_path / "models" / "gpt2"
    assert plain.resolve("./gpt2").folder == tmp_path / "elsewhere" / "gpt2"


def test_a_folder_with_spaces_and_letters_beyond_ascii(plain: ModelStore, tmp_path: Path) -> None:
    folder = kept_model(tmp_path / "Märchen und Träume", "mein modell")
    assert plain.resolve(str(folder)) == ModelRef("mein modell", folder)


def test_what_is_not_there_is_named(plain: ModelStore) -> None:
    with pytest.raises(ModelNotFoundError, match=r"No such model: gpt9\. Here are: starter\."):
        plain.resolve("gpt9")
    with pytest.raises(ModelNotFoundError, match=r"There is no folder \./gpt9"):
        plain.resolve("./gpt9")
    with pytest.raises(ModelNotFoundError, match=r"not on this machine.*gpt2-desk models pull gpt2-xl"):
        plain.resolve("gpt2-xl")


@pytest.mark.parametrize("name", ["mein modell", "Alpha", "gpt2", "owner--name", "a.b"])
def test_models_that_somebody_put_there_can_be_removed(plain: ModelStore, name: str) -> None:
    folder = kept_model(plain.folder, name)
    plain.remove(name)
    assert not folder.exists()
    assert [model.name for model in plain.models()] == ["starter"]
    plain.remove(name)  # and nothing is no harm


def test_a_copy_made_by_hand_has_a_name_of_its_own(hub: LoopbackHub, library: Library) -> None:
    model = fetch(library)
    shutil.copytree(model.folder, library.store.folder / "my copy")
    assert [kept.name for kept in library.store.models()] == ["starter", "my copy", NAME]
    library.remove("my copy")
    assert [kept.name for kept in library.store.models()] == ["starter", NAME]


def test_a_link_that_somebody_put_there_is_unlinked_and_not_followed(plain: ModelStore, tmp_path: Path) -> None:
    real = kept_model(tmp_path, "elsewhere")
    plain.folder.mkdir()
    (plain.folder / "linked").symlink_to(real, target_is_directory=True)
    plain.remove("linked")
    assert [model.name for model in plain.models()] == ["starter"]
    assert (real / "config.json").is_file()


def test_remove_takes_all_of_it(library: Library) -> None:
    fetch(library)
    library.remove(NAME)
    assert [path for path in library.store.folder.rglob("*") if path.is_file() and ".locks" not in path.parts] == []
    with pytest.raises(ModelNotFoundError):
        library.store.resolve(NAME)


def test_discard_takes_what_is_on_its_way_and_no_more(hub: LoopbackHub, library: Library) -> None:
    begin(library, hub)
    entry = next(entry for entry in library.entries() if entry.name == NAME)
    assert (entry.state, entry.listed) == (ModelState.PARTLY, False)
    assert 1_000_000 < entry.here_bytes < 1_100_000
    assert (entry.size_bytes or 0) > 3_000_000
    library.discard(f"https://huggingface.co/{NAME}")
    assert part_size(library) == 0
    assert NAME not in [entry.name for entry in library.entries()]
    fetch(library)
    library.discard(NAME)
    assert library.store.resolve(NAME).name == NAME


def test_what_is_ready_has_all_its_bytes(library: Library) -> None:
    fetch(library)
    entry = next(entry for entry in library.entries() if entry.name == NAME)
    assert entry.state is ModelState.READY
    assert entry.here_bytes == entry.size_bytes
    assert entry.licence == "MIT"
    assert entry.fitness is not None
    assert entry.folder == library.store.folder / FOLDER


@pytest.mark.parametrize("work", ["remove", "discard", "fetch"])
def test_a_model_at_which_somebody_is_at_work(library: Library, work: str) -> None:
    with library.store.lock(NAME), pytest.raises(LibraryError, match="at work on somebody/novelist") as caught:
        fetch(library) if work == "fetch" else getattr(library, work)(NAME)
    assert type(caught.value) is LibraryError
    assert_plain(caught.value)
    fetch(library)


def test_a_move_that_fails_leaves_what_was_there(
    hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a model that is open cannot be moved."""
    before = fetch(library)
    (before.folder / "tokenizer.json").write_bytes(b"damaged")

    replacing = Path.replace

    def refuse(self: Path, to: Path) -> Path:
        if self.is_dir():
            raise PermissionError(13, "Permission denied", str(self))
        return replacing(self, to)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(LibraryError) as caught:
            fetch(library)
    assert_plain(caught.value)
    assert library.store.resolve(NAME) == before
    assert (before.folder / "tokenizer.json").read_bytes() == b"damaged"
    hub.forget()
    fetch(library)
    assert [record.step for record in hub.requests] == ["api"]
    assert (before.folder / "tokenizer.json").read_bytes() == hub.repositories[NAME].read("tokenizer.json")


def test_what_a_kill_left_is_swept(library: Library) -> None:
    store = library.store
    for left in (store.folder / ".removed" / "gpt2.1", store.staging("a"), store.staging("b")):
        left.mkdir(parents=True)
        (left / WEIGHTS).write_bytes(b"left")
    with store.lock("b"):
        fetch(library)
    assert not (store.folder / ".removed" / "gpt2.1").exists()
    assert not store.staging("a").exists()
    assert store.staging("b").exists(), "somebody is bringing it"


def test_a_repository_that_has_moved_on_is_gone_on_with_as_it_was(hub: LoopbackHub, library: Library) -> None:
    repository = hub.repositories[NAME]
    begin(library, hub)
    first = repository.sha
    repository.commit({**{path: file.content for path, file in repository.files.items()}, "config.json": b"{}"})
    fetch(library)
    record = library.store.record(NAME)
    assert record is not None
    assert record.commit == first != repository.sha


def test_a_commit_that_is_gone_gives_way_to_the_newest(hub: LoopbackHub, library: Library) -> None:
    repository = hub.repositories[NAME]
    begin(library, hub)
    first = repository.sha
    repository.commit({path: file.content for path, file in repository.files.items()}, revision="a" * 40)
    del repository.commits[first]
    fetch(library)
    record = library.store.record(NAME)
    assert record is not None
    assert record.commit == "a" * 40


def test_a_name_that_the_hub_has_changed(hub: LoopbackHub, library: Library) -> None:
    hub.repositories[NAME].aliases = ("old/name",)
    model = fetch(library, "old/name")
    assert model.name == "old/name"
    record = library.store.record("old/name")
    assert record is not None
    assert record.repo_id == NAME


def test_wild_records_do_not_hide_the_rest(plain: ModelStore) -> None:
    for number, content in enumerate((b"", b"[]", b'{"version": 1}', b"\0" * 100, b'{"version": 1, "files": 5}')):
        (kept_model(plain.folder, f"m{number}") / "gpt2-desk.json").write_bytes(content)
    write_record(plain.folder / "gone", Record("gone", folder="/no/such/folder"))
    assert [model.name for model in plain.models()] == ["starter", "m0", "m1", "m2", "m3", "m4"]
