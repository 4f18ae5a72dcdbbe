"""Small random checkpoints, written as the hub has them, and transformers as the oracle."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from gpt2_desk.gpt2 import Engine, Tokenizer
from gpt2_desk.gpt2.native import binding
from gpt2_desk.gpt2.native.binding import Format
from gpt2_desk.gpt2.precision import measured_speeds

SMALL = {"n_positions": 96, "n_embd": 24, "n_layer": 2, "n_head": 3, "eos_token_id": 256, "bos_token_id": 256}
MERGES = ("h e", "Ġ t", "Ġt he", "i n", "Ġ a", "e r", "o n", "in g", "Ġ w", "Ġ s", "n d", "Ġa nd", "Ĩ Ĵ", "ð Ł")
Folder = Callable[..., Path]


def alphabet() -> list[str]:
    """GPT-2's characters for the 256 bytes, in the order of the published vocabulary."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [chr(byte) for byte in printable] + [chr(256 + i) for i in range(256 - len(printable))]


def small_vocabulary() -> dict[str, int]:
    vocabulary = {character: i for i, character in enumerate(alphabet())} | {"<|endoftext|>": 256}
    for merge in MERGES:
        vocabulary[merge.replace(" ", "")] = len(vocabulary)
    return vocabulary


def write_tokenizer(folder: Path) -> None:
    (folder / "vocab.json").write_text(json.dumps(small_vocabulary()), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(MERGES) + "\n", encoding="utf-8")


@pytest.fixture(scope="session")
def small_tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    """The tokenizer of the small checkpoints."""
    folder = tmp_path_factory.mktemp("tokenizer")
    write_tokenizer(folder)
    return Tokenizer.load(folder)


@pytest.fixture(scope="session")
def starter_tokenizer(starter_folder: Path) -> Tokenizer:
    """The tokenizer of the model inside the program: 8,192 tokens, learned from fiction."""
    return Tokenizer.load(starter_folder)


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """The tensors here are tiny: threads would only wait for each other, and long where the machine is busy."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def transformers() -> ModuleType:
    import transformers

    transformers.logging.set_verbosity_error()
    return transformers


@pytest.fixture(scope="session")
def random_oracle(transformers: ModuleType) -> Callable[..., Any]:
    """Makes a transformers GPT2LMHeadModel whose weights are far from uniform, so that an error shows."""

    def make(seed: int = 0, **values: Any) -> Any:
        config = transformers.GPT2Config(**{"vocab_size": len(small_vocabulary()), **SMALL, **values})
        config._attn_implementation = "eager"  # reorder_and_upcast_attn is only honoured there
        model = transformers.GPT2LMHeadModel(config).eval()
        generator = torch.Generator().manual_seed(seed)
        for name, parameter in model.named_parameters():
            centre = 1.0 if ".ln_" in name and name.endswith("weight") else 0.0
            parameter.data = centre + 0.25 * torch.randn(parameter.shape, generator=generator)
        model.tie_weights()
        return model

    return make


def stored_tensors(model: Any) -> dict[str, Tensor]:
    """What the model's file holds: the head only where it is not the embedding."""
    tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    if model.config.tie_word_embeddings:
        del tensors["lm_head.weight"]
    return tensors


@pytest.fixture
def write_model(tmp_path: Path) -> Folder:
    """Writes an oracle's model as a folder; ``tensors`` replaces its weights, ``config`` single values."""

    def write(model: Any, name: str = "model", tensors: dict[str, Tensor] | None = None, **config: Any) -> Path:
        folder = tmp_path / name
        folder.mkdir(parents=True)
        values = {**model.config.to_dict(), **config}
        (folder / "config.json").write_text(json.dumps(values), encoding="utf-8")
        write_tokenizer(folder)
        save_file(stored_tensors(model) if tensors is None else tensors, folder / "model.safetensors")
        return folder

    return write


@pytest.fixture
def open_model(write_model: Folder) -> Callable[..., Engine]:
    """Writes an oracle's model and opens it."""

    def open_it(model: Any, precision: str = "float32") -> Engine:
        return Engine.open(write_model(model), precision=precision)

    return open_it


@pytest.fixture(scope="session")
def starter(starter_folder: Path) -> Engine:
    """The model inside the program."""
    return Engine.open(starter_folder, precision="float32")


@contextmanager
def torchs_kernels() -> Iterator[None]:
    """As on most machines, which have none of our own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(binding, "LIBRARY", binding.LIBRARY.with_name("nowhere.so"))
        look_for_kernels_again()
        yield
    look_for_kernels_again()


def look_for_kernels_again() -> None:
    binding.library.cache_clear()
    measured_speeds.cache_clear()


def skip_without(form: Format) -> None:
    kernels = binding.library()
    if kernels is None:
        pytest.skip("our own kernels are not compiled")
    if form not in kernels.formats:
        pytest.skip(f"this processor cannot do the native {form.name.lower()} format")


@pytest.fixture
def without_native() -> Iterator[None]:
    """Torch's kernels alone."""
    with torchs_kernels():
        yield


@pytest.fixture(params=["native", "torch"])
def kernels(request: pytest.FixtureRequest) -> Iterator[None]:
    """Once our own kernels, for the formats that they have here, and once those of torch."""
    if request.param == "torch":
        with torchs_kernels():
            yield
    else:
        skip_without(Format.INT8)
        yield


@pytest.fixture(scope="session", params=["native", "torch"])
def starter_int8(request: pytest.FixtureRequest, starter_folder: Path) -> Engine:
    """The same in 8 bits; on torch's kernels, rows that are computed together share a scale."""
    if request.param == "torch":
        with torchs_kernels():
            return Engine.open(starter_folder, precision="int8")
    skip_without(Format.INT8)
    return Engine.open(starter_folder, precision="int8")
