"""A layer on our own kernels: what it multiplies, to the last digit, and what it never depends on."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from gpt2.native.conftest import randn, threads
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.gpt2.native.binding import BLOCK, Format, Library
from gpt2_desk.gpt2.native.linear import NativeLinear

WIDTHS = st.integers(1, 300)
SEEDS = st.integers(0, 999)
ROWS = st.integers(1, 20)


def layer_of(ours: Library, form: Format, n: int, k: int, seed: int = 0, *, bias: bool = True) -> NativeLinear:
    return NativeLinear(ours, randn(n, k, seed=seed), randn(n, seed=seed + 1) if bias else None, form)


def exact(weight: Tensor, bias: Tensor | None, form: Format, x: Tensor) -> tuple[Tensor, Tensor]:
    """What the formats make of weights and activations, multiplied in float64; and how large the summands are."""
    if form is Format.BFLOAT16:
        kept, read = weight.bfloat16().double(), x.bfloat16().double()
    else:
        scales = weight.abs().amax(1, keepdim=True).clamp(min=torch.finfo(torch.float32).tiny) / 127
        kept, read = (weight / scales).round().double() * scales.double(), in_blocks(x).double()
    offset = torch.zeros(len(weight)) if bias is None else bias
    return read @ kept.T + offset.double(), read.abs() @ kept.abs().T + offset.double().abs()


def in_blocks(x: Tensor) -> Tensor:
    """Activations as 8 bits tell them, with a scale for each block."""
    k = x.size(-1)
    blocks = F.pad(x, (0, -k % BLOCK)).view(len(x), -1, BLOCK)
    largest = blocks.abs().amax(-1, keepdim=True)
    per = torch.where(largest > 0, 127 / largest, 0)
    return ((blocks * per).round().double() * largest.double() / 127).flatten(1)[:, :k]


def assert_exact(out: Tensor, weight: Tensor, bias: Tensor | None, form: Format, x: Tensor) -> None:
    expected, size = exact(weight, bias, form, x)
    rounding = 1e-6 if form is Format.INT8 else 1e-5  # of a sum for each block, or for each two activations
    assert ((out - expected).abs() <= rounding * size).all()


@settings(max_examples=60)
@given(n=WIDTHS, k=WIDTHS, rows=ROWS, bias=st.booleans(), outlier=st.booleans(), seed=SEEDS)
def test_it_multiplies_what_the_formats_keep(
    ours: Library, form: Format, n: int, k: int, rows: int, bias: bool, outlier: bool, seed: int
) -> None:
    weight, offset = randn(n, k, seed=seed), randn(n, seed=seed + 1) if bias else None
    x = randn(rows, k, seed=seed + 2)
    if outlier:
        x[seed % rows, seed % k] *= 1000
    out = NativeLinear(ours, weight, offset, form)(x)
    assert out.shape == (rows, n)
    assert out.dtype == torch.float32
    assert_exact(out, weight, offset, form, x)


def test_layers_that_are_packed_in_several_parts(ours: Library, form: Format) -> None:
    weight, bias, x = randn(4200, 70), randn(4200, seed=1), randn(3, 70, seed=2)
    assert_exact(NativeLinear(ours, weight, bias, form)(x), weight, bias, form, x)


def test_an_output_of_huge_or_no_weights_leaves_the_others_their_digits(ours: Library, form: Format) -> None:
    weight, bias, x = randn(48, 96), randn(48, seed=1), randn(5, 96, seed=2)
    weight[3] = 0
    weight[5] *= 1e20
    weight[7] *= 1e-20
    out = NativeLinear(ours, weight, bias, form)(x)
    assert_exact(out, weight, bias, form, x)
    assert torch.equal(out[:, 3], bias[3].expand(5))


def test_one_huge_activation_leaves_the_other_blocks_their_digits(ours: Library, form: Format) -> None:
    weight, x = randn(50, 200), randn(4, 200, seed=1)
    weight[:, :BLOCK] = 0  # so that nothing else of its block is heard
    layer = NativeLinear(ours, weight, None, form)
    quiet, loud = x.clone(), x.clone()
    quiet[:, :BLOCK] = 0
    loud[1, 9] = 1000 * x.abs().max()
    assert torch.equal(layer(loud), layer(quiet))
    exact_products = x[:, BLOCK:] @ weight[:, BLOCK:].T
    assert (layer(loud) - exact_products).abs().max() < 0.5  # rounding of 136 products; with one scale for all, 200


@settings(max_examples=40)
@given(n=WIDTHS, k=WIDTHS, rows=ROWS, seed=SEEDS)
def test_a_row_is_the_same_beside_any_others_and_on_any_threads(
    ours: Library, form: Format, n: int, k: int, rows: int, seed: int
) -> None:
    layer, x = layer_of(ours, form, n, k, seed), randn(rows, k, seed=seed)
    x[0] *= 1000
    out = layer(x)
    for row in range(rows):
        assert torch.equal(layer(x[row : row + 1]), out[row : row + 1])
    assert torch.equal(layer(x.flip(0)), out.flip(0))
    for count in (2, 3):
        with threads(count):
            assert torch.equal(layer(x), out)


@settings(max_examples=40)
@given(power=st.integers(-90, 90), rows=ROWS, seed=SEEDS)
def test_what_is_a_power_of_two_as_large_comes_out_as_large(
    ours: Library, form: Format, power: int, rows: int, seed: int
) -> None:
    layer, x = layer_of(ours, form, 70, 130, seed, bias=False), randn(rows, 130, seed=seed)
    assert torch.equal(layer(x * 2.0**power), layer(x) * 2.0**power)


@pytest.mark.parametrize("size", [0.0, -0.0, 1e-45, 1e-40, 1e-37])
def test_nothing_and_next_to_nothing_give_the_bias(ours: Library, form: Format, size: float) -> None:
    weight, bias = randn(33, 150), randn(33, seed=1)
    x = randn(3, 150, seed=2).sign() * size
    x[1] = randn(150)
    out = NativeLinear(ours, weight, bias, form)(x)
    assert torch.equal(out[[0, 2]], bias.expand(2, -1))
    if size < 1e-37:
        assert not NativeLinear(ours, weight, None, form)(x)[[0, 2]].any()
    assert_exact(out[1:2], weight, bias, form, x[1:2])


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_shows_in_its_row_and_in_no_other(ours: Library, form: Format, value: float) -> None:
    layer, x = layer_of(ours, form, 70, 200), randn(7, 200)
    expected = layer(x)
    x[2, 133] = value
    out, others = layer(x), [0, 1, 3, 4, 5, 6]
    assert not torch.isfinite(out[2]).any()
    assert torch.equal(out[others], expected[others])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_weights_and_activations_in_other_types_are_read_as_float32(
    ours: Library, form: Format, dtype: torch.dtype
) -> None:
    weight, bias, x = randn(70, 90).to(dtype), randn(70, seed=1).to(dtype), randn(3, 90, seed=2).to(dtype)
    out = NativeLinear(ours, weight, bias, form)(x)
    assert out.dtype == torch.float32
    assert torch.equal(out, NativeLinear(ours, weight.float(), bias.float(), form)(x.float()))


def test_what_does_not_lie_in_a_row_is_read_all_the_same(ours: Library, form: Format) -> None:
    weight, x = randn(130, 70), randn(90, 5)
    layer = NativeLinear(ours, weight.T, None, form)
    expected = NativeLinear(ours, weight.T.contiguous(), None, form)(torch.ones(2, 130))
    assert torch.equal(layer(torch.ones(2, 130)), expected)
    turned = layer_of(ours, form, 70, 90)
    assert torch.equal(turned(x.T), turned(x.T.contiguous()))
    wide = randn(4, 2 * 90)[:, ::2]
    assert torch.equal(turned(wide), turned(wide.contiguous()))


def test_any_number_of_dimensions(ours: Library, form: Format) -> None:
    layer, x = layer_of(ours, form, 20, 90), randn(2, 3, 90)
    out = layer(x)
    assert out.shape == (2, 3, 20)
    assert torch.equal(out.flatten(0, 1), layer(x.flatten(0, 1)))
    assert torch.equal(layer(x[1, 2]), out[1, 2])


@pytest.mark.parametrize("shape", [(0,), (2, 0), (0, 3)])
def test_no_rows_give_none(ours: Library, form: Format, shape: tuple[int, ...]) -> None:
    assert layer_of(ours, form, 20, 90)(torch.empty(*shape, 90)).shape == (*shape, 20)


def test_two_threads_of_the_program_do_not_get_in_each_others_way(ours: Library, form: Format) -> None:
    layers = [layer_of(ours, form, 300, 300, seed) for seed in range(2)]
    inputs = [randn(20, 300, seed=seed) for seed in range(2)]
    expected = [layer(x) for layer, x in zip(layers, inputs, strict=True)]

    def wrong(which: int) -> int:
        return sum(not torch.equal(layers[which](inputs[which]), expected[which]) for _ in range(300))

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(wrong, range(2))) == [0, 0]
