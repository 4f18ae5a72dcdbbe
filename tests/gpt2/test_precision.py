"""Other arithmetic than float32: how close, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from gpt2_desk.contract import UnsupportedModelError
from gpt2_desk.gpt2 import Engine, linear, precision
from gpt2_desk.gpt2.linear import Int8Linear, PackedLinear, has_onednn, int8_kernel
from gpt2_desk.gpt2.precision import (
    available_devices,
    available_precisions,
    choose_device,
    choose_precision,
)

CPU = torch.device("cpu")
TEXT = (
    "The rain had not stopped for three days, and Mrs. Hale had begun to speak of it as one speaks of a relation. " * 4
)

needs_int8 = pytest.mark.skipif("int8" not in available_precisions("cpu"), reason="this machine has no int8 kernel")
needs_torchs_int8 = pytest.mark.skipif(int8_kernel() is None, reason="this machine's torch has no int8 kernel")
torch_alone = pytest.mark.usefixtures("without_native")


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize(
    ("name", "loss"), [("bfloat16", 0.01), pytest.param("int8", 0.01, marks=needs_int8), ("float32", 0.0)]
)
def test_perplexity_stays_within_a_hundredth_of_float32(
    name: str, loss: float, starter: Engine, starter_folder: Path
) -> None:
    engine = Engine.open(starter_folder, precision=name)
    assert engine.info.precision == name
    assert engine.info.parameters == starter.info.parameters
    exact = starter.score(TEXT).perplexity
    assert abs(engine.score(TEXT).perplexity / exact - 1) <= loss


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize("name", ["bfloat16", pytest.param("int8", marks=needs_int8)])
def test_logits_stay_close_to_float32(name: str, starter: Engine, starter_folder: Path) -> None:
    exact = starter.next_token_logits(TEXT)
    logits = Engine.open(starter_folder, precision=name).next_token_logits(TEXT)
    assert 0 < (logits - exact).abs().max() < 0.05 * (exact.max() - exact.min())
    assert exact.argmax() in logits.topk(3).indices


@needs_torchs_int8
@torch_alone
@pytest.mark.parametrize("rows", [1, 7])
@pytest.mark.parametrize("bias", [True, False])
def test_an_int8_layer_is_close_to_its_weights(rows: int, bias: bool) -> None:
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(48, 96, generator=generator)
    weight[3] = 0  # an output that is always its bias
    weight[5] *= 1000  # one scale for each output: the others do not suffer
    offset = torch.randn(48, generator=generator) if bias else None
    layer = choose_precision("int8", CPU, 0).linear(weight, offset, False)
    assert isinstance(layer, Int8Linear)
    x = torch.randn(1, rows, 96, generator=generator)
    exact = torch.nn.functional.linear(x, weight, offset)
    error = (layer(x) - exact).abs().amax(dim=(0, 1))
    assert layer(x).shape == exact.shape
    # Rounding of 96 activations and weights; five standard deviations, with one bit to spare.
    assert (error <= 0.1 * weight.norm(dim=1)).all()


def test_auto_keeps_small_models_exact() -> None:
    assert choose_precision("auto", CPU, 4_999_999).name == "float32"


@needs_int8
@pytest.mark.usefixtures("kernels")
def test_auto_takes_int8_for_large_models() -> None:
    assert choose_precision("auto", CPU, 124_000_000).name == "int8"


@torch_alone
def test_where_there_is_no_kernel_the_next_best_takes_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "int8_kernel", lambda: None)
    precision.measured_speeds.cache_clear()
    monkeypatch.setattr(precision, "measured_speeds", lambda: {"float32": 1.0, "bfloat16": 1.9})
    assert available_precisions("cpu") == ("float32", "bfloat16")
    assert choose_precision("int8", CPU, 10).name == "bfloat16"
    assert choose_precision("auto", CPU, 10**9).name in {"bfloat16", "float32"}
    assert choose_precision("float16", torch.device("mps"), 10).name == "float32"
    assert choose_precision("auto", torch.device("mps"), 10**9).name == "float32"


def test_a_kernel_that_multiplies_wrongly_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def overflowing(self: linear.Int8Kernel, x: torch.Tensor, packed: object) -> torch.Tensor:
        if not self.reduce_range:
            return torch.full((1, 16), 32.0)
        return torch.full((1, 16), 62.2)

    monkeypatch.setattr(linear.Int8Kernel, "multiply", overflowing)
    assert linear.int8_kernel.__wrapped__() == linear.Int8Kernel(reduce_range=True)

    def absent(self: linear.Int8Kernel, x: torch.Tensor, packed: object) -> torch.Tensor:
        raise RuntimeError("no engine")

    monkeypatch.setattr(linear.Int8Kernel, "multiply", absent)
    assert linear.int8_kernel.__wrapped__() is None


@pytest.mark.parametrize(
    ("speeds", "best"),
    [
        ({"float32": 10.0, "bfloat16": 19.0, "int8": 40.0}, "int8"),
        ({"float32": 10.0, "bfloat16": 4.0, "int8": 9.0}, "int8"),  # as fast, and a quarter of the memory
        ({"float32": 10.0, "bfloat16": 4.0, "int8": 7.0}, "float32"),
        ({"float32": 10.0, "bfloat16": 19.0, "int8": 11.0}, "bfloat16"),
    ],
)
def test_auto_takes_what_is_clearly_fastest(
    monkeypatch: pytest.MonkeyPatch, speeds: dict[str, float], best: str
) -> None:
    monkeypatch.setattr(precision, "measured_speeds", lambda: speeds)
    assert choose_precision("auto", CPU, 10**9).name == best


@pytest.mark.usefixtures("kernels")
def test_each_arithmetic_is_timed() -> None:
    speeds = precision.measured_speeds()
    assert set(speeds) == set(available_precisions("cpu"))
    assert all(1e6 < speed < 1e13 for speed in speeds.values())


@needs_torchs_int8
@torch_alone
def test_one_huge_row_does_not_coarsen_the_others() -> None:
    generator = torch.Generator().manual_seed(0)
    weight, bias = torch.randn(48, 96, generator=generator), torch.randn(48, generator=generator)
    x = torch.randn(5, 96, generator=generator)
    x[2] *= 1000
    exact = torch.nn.functional.linear(x, weight, bias)
    errors = {}
    for uneven in (False, True):
        layer = choose_precision("int8", CPU, 0).linear(weight, bias, uneven)
        errors[uneven] = (layer(x) - exact).abs().amax(dim=1) / exact.abs().amax(dim=1)
    others = [0, 1, 3, 4]
    assert errors[True].max() < 0.03
    assert errors[False][others].min() > 0.2
    zeros = choose_precision("int8", CPU, 0).linear(weight, None, True)(torch.zeros(3, 96))
    assert torch.equal(zeros, torch.zeros(3, 48))


@pytest.mark.skipif(not has_onednn(), reason="this torch has no oneDNN")
@torch_alone
@pytest.mark.parametrize("name", ["float32", "bfloat16"])
@pytest.mark.parametrize("rows", [1, 3, 64])
def test_a_packed_layer_multiplies_as_torch_does(name: str, rows: int) -> None:
    generator = torch.Generator().manual_seed(0)
    weight, bias = torch.randn(48, 96, generator=generator), torch.randn(48, generator=generator)
    x = torch.randn(rows, 96, generator=generator)
    exact = torch.nn.functional.linear(x, weight, bias)
    layer = choose_precision(name, CPU, 0).linear(weight, bias, False)
    assert isinstance(layer, PackedLinear)
    error = (layer(x) - exact).abs().max()
    assert error < (1e-4 if name == "float32" else 0.3)


def test_names_that_are_none_are_refused() -> None:
    with pytest.raises(UnsupportedModelError, match="no precision named int3"):
        choose_precision("int3", CPU, 10)
    with pytest.raises(UnsupportedModelError, match="no device named tpu"):
        choose_device("tpu")


def test_the_cpu_is_always_there() -> None:
    assert available_devices()[-1] == "cpu"
    assert choose_device("cpu") == CPU
    assert choose_device("auto").type == available_devices()[0]
    assert available_precisions("cpu")[0] == "float32"
