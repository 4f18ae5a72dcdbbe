"""Our own kernels, where they are compiled, and small models whose layers are packed for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import torch
from gpt2.conftest import skip_without
from torch import Tensor, nn

from gpt2_desk.gpt2.config import GPT2Config
from gpt2_desk.gpt2.model import GPT2
from gpt2_desk.gpt2.native.binding import Format, Library, library
from gpt2_desk.gpt2.native.linear import NativeLinear

MakeModel = Callable[..., GPT2]


@pytest.fixture(scope="session", params=list(Format), ids=lambda form: form.name.lower())
def form(request: pytest.FixtureRequest) -> Format:
    """Each format that this processor can do."""
    skip_without(request.param)
    return Format(request.param)


@pytest.fixture(scope="session")
def ours(form: Format) -> Library:
    """The kernels, with that format."""
    kernels = library()
    assert kernels is not None
    return kernels


@pytest.fixture(scope="session")
def make_model(ours: Library, form: Format) -> MakeModel:
    """Makes a model of random numbers whose layers are packed in the format."""

    def make(seed: int = 0, table: torch.dtype = torch.float16, **values: Any) -> GPT2:
        small = {"vocab_size": 75, "n_positions": 160, "n_embd": 48, "n_layer": 2, "n_head": 3}
        model = GPT2(GPT2Config(**{**small, **values})).eval().requires_grad_(False)
        generator = torch.Generator().manual_seed(seed)
        for name, parameter in model.named_parameters():
            centre = 1.0 if ".ln_" in f".{name}" and name.endswith("weight") else 0.0
            size = parameter.size(-1) ** -0.5 if parameter.dim() == 2 and "w" not in name[:2] else 0.5
            parameter.data = centre + size * torch.randn(parameter.shape, generator=generator)
        for name, layer in list(model.named_modules()):
            if isinstance(layer, nn.Linear):
                model.set_submodule(name, NativeLinear(ours, layer.weight, layer.bias, form))
        for embedding in (model.wte, model.wpe):
            embedding.weight.data = embedding.weight.to(table)
        return model

    return make


@contextmanager
def threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def randn(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))
