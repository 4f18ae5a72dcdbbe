"""Folders that ought to hold a GPT-2, each damaged in one way, and what a writer is told of it."""

from __future__ import annotations

import json
import math
import os
import pickle
import shutil
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

VOCAB_SIZE = 8192
"""As the starter has it, whose tokens these models use."""

SIZES = {"n_positions": 96, "n_embd": 8, "n_layer": 1, "n_head": 2, "vocab_size": VOCAB_SIZE}
FAILS_AT = 40
"""Position from which `model_that_fails_in_mid_text` runs out of bounds."""


def sound_model(folder: Path, starter: Path) -> Path:
    """A small GPT-2 with the starter's tokens and random weights: good, until something is done to it."""
    folder.mkdir(parents=True)
    _write_shape(folder, starter, SIZES)
    numbers = np.random.default_rng(0)
    weights = {
        name: numbers.normal(0, 0.1, shape).astype(np.float32) + (".ln_" in f".{name}" and name.endswith("weight"))
        for name, shape in _shapes(**SIZES).items()
    }
    _save(folder, weights)
    return folder


def model_that_fails_in_mid_text(folder: Path, starter: Path) -> Path:
    """A model that is in order as far as anyone can see, and writes until its text has `FAILS_AT` tokens."""
    weights = _load(sound_model(folder, starter))
    weights["wpe.weight"][FAILS_AT:] = 3e38  # finite, but no sum of two of them is
    _save(folder, weights)
    return folder


def model_too_large_for_any_memory(folder: Path, starter: Path, n_embd: int = 1000, n_layer: int = 100) -> Path:
    """A model that reads a million tokens at once: 800 GB in memory; its file of 3 GB takes no room on the disk.

    With a width of 20,000 and 12 layers the file has 79 GB, which most machines cannot even map.
    """
    folder.mkdir(parents=True)
    sizes = {
        "n_positions": 1_000_000,
        "n_embd": n_embd,
        "n_layer": n_layer,
        "n_head": 4,
        "vocab_size": VOCAB_SIZE,
        "n_inner": 1,
    }
    _write_shape(folder, starter, sizes)
    header, end = {}, 0
    for name, shape in _shapes(**sizes).items():
        start, end = end, end + 2 * math.prod(shape)
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [start, end]}
    words = json.dumps(header).encode()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(words)) + words)
        file.truncate(8 + len(words) + end)
    return folder


@dataclass(frozen=True, slots=True)
class BadModel:
    """One way for a folder to be no model that can be used.

    Attributes:
        name: of the folder, and of the test.
        damage: does it, to a folder with a sound model.
        said: what the error says among other things.
        todo: what it tells the writer to do.
    """

    name: str
    damage: Callable[[Path], None]
    said: str
    todo: str

    def write(self, place: Path, starter: Path) -> Path:
        """The folder, in a place where there is none of that name."""
        folder = sound_model(place / self.name, starter)
        self.damage(folder)
        return folder


def mark_of(folder: Path) -> Path:
    """What exists once a program hidden in a folder's pickle has run."""
    return folder.with_name(f"{folder.name} has run its program")


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def _pictures(folder: Path) -> None:
    _empty(folder)
    (folder / "beach.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a model")


def _cut(folder: Path, share: float) -> None:
    weights = folder / "model.safetensors"
    os.truncate(weights, int(weights.stat().st_size * share))


def _cut_in_half(folder: Path) -> None:
    _cut(folder, 0.5)


def _cut_to_nothing(folder: Path) -> None:
    _cut(folder, 0)


def _make_a_llama(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "llama", "hidden_size": 8}', encoding="utf-8")


def _garble_the_config(folder: Path) -> None:
    (folder / "config.json").write_text("<!DOCTYPE html><title>404</title>", encoding="utf-8")


def _take_the_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()


def _poison(folder: Path) -> None:
    weights = _load(folder)
    weights["h.0.mlp.c_fc.weight"][3, 5] = math.nan
    _save(folder, weights)


def _take_a_tensor(folder: Path) -> None:
    weights = _load(folder)
    del weights["h.0.attn.c_proj.weight"]
    _save(folder, weights)


def _widen_a_tensor(folder: Path) -> None:
    weights = _load(folder)
    weights["wpe.weight"] = np.zeros((96, 9), np.float32)
    _save(folder, weights)


def _shorten_the_embedding(folder: Path) -> None:
    weights = _load(folder)
    weights["wte.weight"] = weights["wte.weight"][:6000].copy()
    _save(folder, weights)


class _Program:
    """What pickles as a call of the author's choice."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self._mark),)


def _hide_a_program(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"wte.weight": _Program(mark_of(folder))}, protocol=2))


TRUNCATED = BadModel("truncated", _cut_in_half, "model.safetensors is damaged", "Download the model again.")
BAD_MODELS = (
    BadModel("holiday pictures", _pictures, "config.json", "Open another folder."),
    BadModel("empty", _empty, "config.json", "Open another folder."),
    TRUNCATED,
    BadModel("zero bytes", _cut_to_nothing, "model.safetensors is damaged", "Download the model again."),
    BadModel("llama", _make_a_llama, "holds a llama model", "Open another folder."),
    BadModel("no json", _garble_the_config, "config.json cannot be read", "Download the model again."),
    BadModel("no tokenizer", _take_the_tokenizer, "A file is missing from the folder", "Open another folder."),
    BadModel("not numbers", _poison, "values that are not numbers", "Download the model again."),
    BadModel("tensor missing", _take_a_tensor, "Missing: h.0.attn.c_proj.weight", "Download the model again."),
    BadModel("wrong shape", _widen_a_tensor, "wpe.weight is 96 × 9 instead of 96 × 8", "Download the model again."),
    BadModel("tokens without weights", _shorten_the_embedding, "its weights know 6,000", "Download the model again."),
    BadModel("program inside", _hide_a_program, "would run a program", "Look for the same model with"),
)


def _write_shape(folder: Path, starter: Path, sizes: Mapping[str, int]) -> None:
    shutil.copy(starter / "tokenizer.json", folder)
    config = {"model_type": "gpt2", "eos_token_id": 0, **sizes}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")


def _shapes(
    n_positions: int, n_embd: int, n_layer: int, n_head: int, vocab_size: int, n_inner: int | None = None
) -> dict[str, tuple[int, ...]]:
    """The published names, and shapes as the published files have them."""
    width, inner = n_embd, n_inner or 4 * n_embd
    shapes: dict[str, tuple[int, ...]] = {"wte.weight": (vocab_size, width), "wpe.weight": (n_positions, width)}
    for block in range(n_layer):
        linear = {
            "attn.c_attn": (width, 3 * width),
            "attn.c_proj": (width, width),
            "mlp.c_fc": (width, inner),
            "mlp.c_proj": (inner, width),
        }
        for name, shape in linear.items():
            shapes[f"h.{block}.{name}.weight"] = shape
            shapes[f"h.{block}.{name}.bias"] = shape[1:]
        for name in ("ln_1", "ln_2"):
            shapes |= {f"h.{block}.{name}.{part}": (width,) for part in ("weight", "bias")}
    return shapes | {f"ln_f.{part}": (width,) for part in ("weight", "bias")}


def _load(folder: Path) -> dict[str, NDArray[np.float32]]:
    return load_file(folder / "model.safetensors")


def _save(folder: Path, weights: dict[str, NDArray[np.float32]]) -> None:
    save_file(weights, folder / "model.safetensors")
