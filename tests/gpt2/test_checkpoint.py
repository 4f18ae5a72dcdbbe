"""Every way in which weights lie in a folder, and every way in which they are bad."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from gpt2_desk.contract import (
    CancelToken,
    DamagedModelError,
    LoadCancelledError,
    ModelError,
    NotAModelError,
    UnsupportedModelError,
)
from gpt2_desk.gpt2 import Engine

Oracle = Callable[..., Any]
Folder = Callable[..., Path]
Tensors = dict[str, Tensor]
TEXT = "The same text for each of them."


def tensors_of(oracle: Any) -> Tensors:
    tensors = {name: tensor.clone() for name, tensor in oracle.state_dict().items()}
    if oracle.config.tie_word_embeddings:
        del tensors["lm_head.weight"]
    return tensors


def in_shards(folder: Path, tensors: Tensors, single: str, save: Callable[[Tensors, Path], None]) -> None:
    (folder / "model.safetensors").unlink()
    stem, _, ending = single.partition(".")
    places = {name: f"{stem}-{1 + at % 3:05}-of-00003.{ending}" for at, name in enumerate(tensors)}
    for file in set(places.values()):
        save({name: tensors[name] for name in tensors if places[name] == file}, folder / file)
    (folder / f"{single}.index.json").write_text(json.dumps({"metadata": {}, "weight_map": places}))


def as_safetensors_shards(folder: Path, tensors: Tensors) -> None:
    in_shards(folder, tensors, "model.safetensors", save_file)


def as_pickle_shards(folder: Path, tensors: Tensors) -> None:
    in_shards(folder, tensors, "pytorch_model.bin", torch.save)


def as_pickle(folder: Path, tensors: Tensors) -> None:
    (folder / "model.safetensors").unlink()
    torch.save(tensors, folder / "pytorch_model.bin")


def as_old_pickle(folder: Path, tensors: Tensors) -> None:
    (folder / "model.safetensors").unlink()
    torch.save(tensors, folder / "pytorch_model.bin", _use_new_zipfile_serialization=False)


def as_parameters(folder: Path, tensors: Tensors) -> None:
    as_pickle(folder, {name: torch.nn.Parameter(tensor) for name, tensor in tensors.items()})


def without_prefix(folder: Path, tensors: Tensors) -> None:
    save_file({name.removeprefix("transformer."): t for name, t in tensors.items()}, folder / "model.safetensors")


def with_masks(folder: Path, tensors: Tensors) -> None:
    masks = {f"transformer.h.{layer}.attn.bias": torch.ones(1, 1, 96, 96, dtype=torch.uint8) for layer in range(2)}
    masked = {f"transformer.h.{layer}.attn.masked_bias": torch.tensor(-1e4) for layer in range(2)}
    save_file(tensors | masks | masked, folder / "model.safetensors")


def with_a_copied_head(folder: Path, tensors: Tensors) -> None:
    save_file(tensors | {"lm_head.weight": tensors["transformer.wte.weight"].clone()}, folder / "model.safetensors")


WAYS = [
    as_safetensors_shards,
    as_pickle_shards,
    as_pickle,
    as_old_pickle,
    as_parameters,
    without_prefix,
    with_masks,
    with_a_copied_head,
]


@pytest.mark.parametrize("way", WAYS)
def test_the_same_weights_give_the_same_logits(
    way: Callable[[Path, Tensors], None], random_oracle: Oracle, write_model: Folder
) -> None:
    oracle = random_oracle()
    expected = Engine.open(write_model(oracle, "plain"))
    folder = write_model(oracle, "other")
    way(folder, tensors_of(oracle))
    engine = Engine.open(folder)
    assert torch.equal(engine.next_token_logits(TEXT), expected.next_token_logits(TEXT))
    assert engine.info.parameters == expected.info.parameters == sum(p.numel() for p in oracle.parameters())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_weights_of_any_width_are_read(dtype: torch.dtype, random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    rounded = {name: tensor.to(dtype) for name, tensor in tensors_of(oracle).items()}
    logits = Engine.open(write_model(oracle, tensors=rounded)).next_token_logits(TEXT)
    oracle.load_state_dict({name: tensor.float() for name, tensor in rounded.items()}, strict=False)
    oracle.tie_weights()
    expected = Engine.open(write_model(oracle, "rounded")).next_token_logits(TEXT)
    assert torch.equal(logits, expected)


@pytest.mark.parametrize("tie", [True, False])
def test_a_head_of_its_own_is_kept_whatever_the_config_says(
    tie: bool, random_oracle: Oracle, write_model: Folder
) -> None:
    oracle = random_oracle(tie_word_embeddings=False)
    engine = Engine.open(write_model(oracle, tie_word_embeddings=tie))
    ids = torch.tensor([_ids(engine, TEXT)])
    with torch.inference_mode():
        expected = oracle(ids).logits[0, -1]
    torch.testing.assert_close(engine.next_token_logits(TEXT), expected, rtol=1e-4, atol=1e-4)
    assert engine.info.parameters == sum(p.numel() for p in oracle.parameters())


def _ids(engine: Engine, text: str) -> list[int]:
    return [token.id for token in engine.score(text).tokens]


def test_an_untied_head_that_is_not_there_is_missed(random_oracle: Oracle, write_model: Folder) -> None:
    folder = write_model(random_oracle(), tie_word_embeddings=False)
    with pytest.raises(DamagedModelError, match=r"lm_head\.weight"):
        Engine.open(folder)


def test_the_vocabulary_is_as_large_as_the_embedding(random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    engine = Engine.open(write_model(oracle, vocab_size=9))
    assert engine.info.vocab_size == oracle.config.vocab_size == len(engine.next_token_logits(TEXT))


def test_folders_may_be_named_as_people_name_them(random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    name = "Frau Müllers Modelle/模型 №1 🌧"
    assert Engine.open(write_model(oracle, name)).info.name == "模型 №1 🌧"
    folder = write_model(oracle, "été d'or")
    as_pickle(folder, tensors_of(oracle))
    assert Engine.open(folder).info.name == "été d'or"


def lacks(*names: str) -> Callable[[Tensors], Tensors]:
    return lambda tensors: {name: tensor for name, tensor in tensors.items() if name not in names}


def has(**extra: Tensor) -> Callable[[Tensors], Tensors]:
    return lambda tensors: tensors | {name.replace("__", "."): tensor for name, tensor in extra.items()}


def spoilt(value: float) -> Callable[[Tensors], Tensors]:
    def spoil(tensors: Tensors) -> Tensors:
        tensors["transformer.h.1.mlp.c_fc.weight"][3, 5] = value
        return tensors

    return spoil


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lacks("transformer.h.1.attn.c_attn.bias"), "Missing: h.1.attn.c_attn.bias."),
        (lacks("transformer.wte.weight"), "Missing: wte.weight."),
        (
            lacks(*(f"transformer.h.0.{part}" for part in ("ln_1.weight", "ln_1.bias", "ln_2.weight", "ln_2.bias"))),
            "Missing: h.0.ln_1.bias, h.0.ln_1.weight, h.0.ln_2.bias and 1 more.",
        ),
        (has(score__weight=torch.ones(2, 24)), "Unexpected: score.weight."),
        (has(transformer__h__2__ln_1__weight=torch.ones(24)), "Unexpected: h.2.ln_1.weight."),
        (has(transformer__wpe__weight=torch.ones(8, 24)), "wpe.weight is 8 × 24 instead of 96 × 24"),
        (has(transformer__h__0__mlp__c_fc__weight=torch.ones(96, 24)), "is 96 × 24 instead of 24 × 96"),
        (has(transformer__ln_f__bias=torch.tensor(1.0)), "ln_f.bias is a single number instead of 24"),
        (has(transformer__wte__weight=torch.ones(271)), "wte.weight is 271 instead of"),
        (has(transformer__ln_f__bias=torch.ones(24, dtype=torch.int64)), "ln_f.bias holds torch.int64"),
        (spoilt(float("nan")), "h.1.mlp.c_fc.weight holds values that are not numbers"),
        (spoilt(float("inf")), "h.1.mlp.c_fc.weight holds values that are not numbers"),
        (spoilt(float("-inf")), "h.1.mlp.c_fc.weight holds values that are not numbers"),
        (has(wte__weight=torch.ones(271, 24)), "wte.weight is there twice"),
    ],
)
def test_tensors_that_do_not_fit_are_named(
    change: Callable[[Tensors], Tensors], words: str, random_oracle: Oracle, write_model: Folder
) -> None:
    oracle = random_oracle()
    folder = write_model(oracle, tensors=change(tensors_of(oracle)))
    with pytest.raises(DamagedModelError) as caught:
        Engine.open(folder)
    assert words in str(caught.value)


@pytest.mark.parametrize("keep", [0, 7, 8, 100, 5_000, -1])
def test_a_safetensors_file_cut_short_is_named(keep: int, random_oracle: Oracle, write_model: Folder) -> None:
    file = write_model(random_oracle()) / "model.safetensors"
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(DamagedModelError, match=r"The file model\.safetensors is damaged\. It is cut short"):
        Engine.open(file.parent)


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("keep", [0, 2, 60, 400, 5_000, -40_000, -300, -20, -1])
def test_a_pickle_cut_short_is_named(old: bool, keep: int, random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    file = write_model(oracle) / "pytorch_model.bin"
    (as_old_pickle if old else as_pickle)(file.parent, tensors_of(oracle))
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(DamagedModelError, match=r"The file pytorch_model\.bin is damaged\."):
        Engine.open(file.parent)


class _Program:
    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.mkdir, ("a program ran",)


@pytest.mark.parametrize("old", [False, True])
def test_a_pickle_with_a_program_is_refused_and_not_run(
    old: bool, random_oracle: Oracle, write_model: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = write_model(random_oracle())
    (as_old_pickle if old else as_pickle)(folder, {"transformer.wte.weight": _Program()})  # type: ignore[dict-item]
    with pytest.raises(UnsupportedModelError, match="would run a program"):
        Engine.open(folder)
    assert not (tmp_path / "a program ran").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 548118077\n",
        b"<!doctype html><title>503</title>",
        pickle.dumps({"a": 1}),
        bytes(range(256)) * 8,
    ],
)
@pytest.mark.parametrize("name", ["model.safetensors", "pytorch_model.bin"])
def test_a_file_of_something_else_is_damaged(
    content: bytes, name: str, random_oracle: Oracle, write_model: Folder
) -> None:
    folder = write_model(random_oracle())
    (folder / "model.safetensors").unlink()
    (folder / name).write_bytes(content)
    with pytest.raises(DamagedModelError, match=name.replace(".", r"\.")):
        Engine.open(folder)


@pytest.mark.parametrize("table", [[torch.ones(2)], {"wte.weight": 3}, {3: torch.ones(2)}])
def test_a_pickle_of_something_else_is_damaged(table: Any, random_oracle: Oracle, write_model: Folder) -> None:
    folder = write_model(random_oracle())
    as_pickle(folder, table)
    with pytest.raises(DamagedModelError, match=r"pytorch_model\.bin"):
        Engine.open(folder)


@pytest.mark.parametrize(
    ("index", "error", "words"),
    [
        ("{", DamagedModelError, "index.json"),
        ("[]", DamagedModelError, "index.json"),
        ("{}", DamagedModelError, "index.json"),
        ('{"weight_map": {}}', DamagedModelError, "names no files"),
        ('{"weight_map": {"a": 3}}', DamagedModelError, "index.json"),
        ('{"weight_map": {"a": {}}}', DamagedModelError, "index.json"),
        ('{"weight_map": {"a": "../../secret.safetensors"}}', DamagedModelError, "outside the folder"),
        ('{"weight_map": {"a": "/etc/passwd"}}', DamagedModelError, "outside the folder"),
        ('{"weight_map": {"a": "b\\\\c.safetensors"}}', DamagedModelError, "outside the folder"),
        (
            '{"weight_map": {"a": "model-2.safetensors"}}',
            NotAModelError,
            "missing from the folder: model-2.safetensors",
        ),
    ],
)
def test_a_bad_list_of_files_is_named(
    index: str, error: type[ModelError], words: str, random_oracle: Oracle, write_model: Folder
) -> None:
    folder = write_model(random_oracle())
    (folder / "model.safetensors").unlink()
    (folder / "model.safetensors.index.json").write_text(index)
    with pytest.raises(error) as caught:
        Engine.open(folder)
    assert words in str(caught.value)


def test_a_folder_without_weights_says_so(random_oracle: Oracle, write_model: Folder) -> None:
    folder = write_model(random_oracle())
    (folder / "model.safetensors").unlink()
    with pytest.raises(NotAModelError, match=r"A file is missing from the folder: model\.safetensors\."):
        Engine.open(folder)


def test_progress_rises_to_one(random_oracle: Oracle, write_model: Folder) -> None:
    shares: list[float] = []
    Engine.open(write_model(random_oracle()), progress=shares.append)
    assert shares == sorted(shares)
    assert len(shares) > 10
    assert shares[-1] == 1


@pytest.mark.parametrize("after", [0, 1, 5, 16])
def test_a_load_stops_at_the_next_layer(after: int, random_oracle: Oracle, write_model: Folder) -> None:
    cancel = CancelToken()
    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        if len(shares) == after:
            cancel.cancel()

    if not after:
        cancel.cancel()
    with pytest.raises(LoadCancelledError):
        Engine.open(write_model(random_oracle()), progress=progress, cancel=cancel)
    assert len(shares) == after


def test_the_files_are_closed_and_may_change_under_an_open_model(random_oracle: Oracle, write_model: Folder) -> None:
    folder = write_model(random_oracle())
    engine = Engine.open(folder)
    before = engine.next_token_logits(TEXT)
    with (folder / "model.safetensors").open("r+b") as file:
        file.truncate(0)
    assert torch.equal(engine.next_token_logits(TEXT + " More.")[:0], before[:0])
    assert torch.equal(engine.next_token_logits(TEXT), before)
