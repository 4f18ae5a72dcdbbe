"""Models are found by name, or by folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desk.contract import STARTER, ModelNotFoundError, ModelRef
from gpt2_desk.weights import ModelStore


def kept_model(folder: Path, name: str) -> Path:
    (folder / name).mkdir(parents=True)
    (folder / name / "config.json").write_text("{}", encoding="utf-8")
    return folder / name


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path, kept_model(tmp_path, "inside"))


def test_the_starter_is_always_there(store: ModelStore, tmp_path: Path) -> None:
    assert store.models() == [ModelRef(STARTER, tmp_path / "inside")]
    assert store.resolve("starter").folder == tmp_path / "inside"


def test_kept_models_are_found_by_name_in_order(store: ModelStore, tmp_path: Path) -> None:
    for name in ("zeta", "Alpha", "beta"):
        kept_model(tmp_path / "models", name)
    (tmp_path / "models" / "half").mkdir()
    (tmp_path / "models" / "note.txt").touch()
    assert [model.name for model in store.models()] == ["starter", "Alpha", "beta", "zeta"]
    assert store.resolve("beta") == ModelRef("beta", tmp_path / "models" / "beta")


def test_a_folder_in_the_current_directory_does_not_shadow_a_name(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_model(tmp_path / "models", "gpt2")
    (tmp_path / "elsewhere" / "gpt2").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert store.resolve("gpt2").folder == tmp_path / "models" / "gpt2"
    assert store.resolve("./gpt2").folder == tmp_path / "elsewhere" / "gpt2"


def test_a_folder_with_spaces_and_letters_beyond_ascii(store: ModelStore, tmp_path: Path) -> None:
    folder = kept_model(tmp_path / "Märchen und Träume", "mein modell")
    assert store.resolve(str(folder)) == ModelRef("mein modell", folder)


def test_what_is_not_there_is_named(store: ModelStore) -> None:
    with pytest.raises(ModelNotFoundError, match=r"No such model: gpt9\. Here are: starter\."):
        store.resolve("gpt9")
    with pytest.raises(ModelNotFoundError, match=r"There is no folder \./gpt9"):
        store.resolve("./gpt9")
