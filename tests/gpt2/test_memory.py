"""A model that cannot fit is refused before it is loaded, with both numbers."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
import torch

from gpt2_desk.contract import ModelMemoryError
from gpt2_desk.gpt2 import Engine, checkpoint, engine
from gpt2_desk.gpt2.checkpoint import open_checkpoint
from gpt2_desk.gpt2.config import GPT2Config
from gpt2_desk.gpt2.loading import empty_model
from gpt2_desk.gpt2.memory import check_fits, free_memory_bytes, needed_bytes
from gpt2_desk.gpt2.precision import choose_precision


def needed(name: str, config: GPT2Config, tied: bool = True) -> int:
    return needed_bytes(empty_model(config), config, choose_precision(name, torch.device("cpu"), 0), tied)


def test_what_the_first_gpt2_needs() -> None:
    config = GPT2Config()
    weights, cache, passing = 124_439_808, 2 * 12 * 1024 * 768, 2 * 4 * 50257 * 768
    head, layers, tables = 50257 * 768, 12 * 12 * 768**2, (50257 + 1024) * 768
    rest = weights - layers - tables
    assert needed("float32", config) == 4 * (weights + head) + 4 * cache + passing
    assert needed("bfloat16", config) == 2 * (layers + head + tables) + 4 * (rest + cache) + passing
    assert needed("int8", config) == layers + head + 2 * tables + 4 * (rest + cache) + passing
    shares = choose_precision("float32", torch.device("mps"), 0)
    model = empty_model(config)
    assert needed_bytes(model, config, shares, True) == 4 * weights + 4 * cache + passing
    assert needed_bytes(model, config, shares, False) == 4 * (weights + head) + 4 * cache + passing


def test_int8_needs_less() -> None:
    assert needed("int8", GPT2Config()) < needed("float32", GPT2Config())


def test_the_error_says_both_numbers() -> None:
    with pytest.raises(ModelMemoryError) as caught:
        check_fits(3_400_000_000, 1_200_000_000)
    assert str(caught.value).startswith(
        "The model ran out of memory. It needs about 3.4 GB and 1.2 GB is free. Your text is safe."
    )
    check_fits(10, 10)
    check_fits(10**15, None)


def test_nothing_is_loaded_that_does_not_fit(starter_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "free_memory_bytes", lambda: 20_000_000)
    shares: list[float] = []
    with pytest.raises(ModelMemoryError, match=r"0\.0 GB is free"):
        Engine.open(starter_folder, progress=shares.append)
    assert shares == []


def test_an_old_pickle_is_read_whole_and_must_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tensors = {"wte.weight": torch.ones(4, 6)}
    torch.save(tensors, tmp_path / "pytorch_model.bin", _use_new_zipfile_serialization=False)
    with open_checkpoint(tmp_path) as weights:
        assert weights.shape("wte.weight") == (4, 6)
    monkeypatch.setattr(checkpoint, "free_memory_bytes", lambda: 50)
    with pytest.raises(ModelMemoryError), open_checkpoint(tmp_path):
        pass
    torch.save(tensors, tmp_path / "pytorch_model.bin")
    with open_checkpoint(tmp_path) as weights:
        assert weights.shape("wte.weight") == (4, 6)


def test_the_system_is_asked_where_it_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 0 < (free_memory_bytes() or 0) <= psutil.virtual_memory().total

    def refuse() -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "virtual_memory", refuse)
    assert free_memory_bytes() is None
