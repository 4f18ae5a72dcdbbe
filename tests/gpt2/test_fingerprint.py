"""Models are told apart by their files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gpt2_desk.contract import DamagedModelError, NotAModelError
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.fingerprint import HEADER_BYTES, LENGTH, fingerprint

Oracle = Callable[..., Any]
Folder = Callable[..., Path]


@pytest.fixture
def folder(random_oracle: Oracle, write_model: Folder) -> Path:
    folder = write_model(random_oracle(n_embd=96, n_layer=3))
    assert (folder / "model.safetensors").stat().st_size > 3 * HEADER_BYTES
    return folder


def changed(folder: Path, name: str, at: int) -> str:
    """The fingerprint with one byte of a file changed."""
    path = folder / name
    before = path.read_bytes()
    at %= len(before)
    path.write_bytes(before[:at] + bytes([before[at] ^ 1]) + before[at + 1 :])
    try:
        return fingerprint(folder)
    finally:
        path.write_bytes(before)


def test_a_copy_has_the_same_and_a_change_another(folder: Path, tmp_path: Path) -> None:
    own = fingerprint(folder)
    assert len(own) == LENGTH
    assert int(own, 16) > 0
    copy = shutil.copytree(folder, tmp_path / "elsewhere é")
    (copy / "README.md").write_text("Other words.", encoding="utf-8")
    assert fingerprint(copy) == own
    places = [("model.safetensors", at) for at in (0, 9, 4_000, HEADER_BYTES, -1)]
    others = [changed(folder, name, at) for name, at in places]
    others += [changed(folder, name, 5) for name in ("config.json", "vocab.json", "merges.txt")]
    assert own not in others
    assert len(set(others)) == len(others)
    assert fingerprint(folder) == own


def test_a_small_file_is_looked_at_whole(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[: HEADER_BYTES + 700])
    own = fingerprint(folder)
    assert own not in {changed(folder, weights.name, at) for at in range(0, HEADER_BYTES + 700, 997)}


def test_several_files_of_weights_all_count(folder: Path) -> None:
    names = ["a.safetensors", "b.safetensors"]
    weights = (folder / "model.safetensors").rename(folder / names[0])
    (folder / names[1]).write_bytes(weights.read_bytes()[:5_000])
    index = {"weight_map": dict(zip("xy", names, strict=True))}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    assert len({fingerprint(folder), *(changed(folder, name, 100) for name in names)}) == 3


def test_the_tokenizer_that_is_read_counts(folder: Path) -> None:
    own = fingerprint(folder)
    (folder / "added_tokens.json").write_text("{}", encoding="utf-8")
    assert fingerprint(folder) != own
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    own = fingerprint(folder)
    assert changed(folder, "vocab.json", 5) == own
    assert changed(folder, "tokenizer.json", 1) != own


def test_what_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "config.json").unlink()
    with pytest.raises(DamagedModelError, match=r"config\.json"):
        fingerprint(folder)
    (folder / "model.safetensors").unlink()
    with pytest.raises(NotAModelError, match=r"model\.safetensors"):
        fingerprint(folder)


def test_an_engine_tells_it(folder: Path) -> None:
    assert Engine.open(folder).info.fingerprint == fingerprint(folder)
