"""What stays in memory when the work is done: nothing of a model that was closed, and little for the next text."""

from __future__ import annotations

import gc
import random
import string
import sys
from pathlib import Path

import psutil
import pytest
import torch
from torch import Tensor

from gpt2_desk.gpt2 import Tokenizer
from gpt2_desk.gpt2.linear import PackedLinear, for_steps, has_onednn, has_quick_bfloat16, rows_computed
from gpt2_desk.gpt2.memory import give_back

needs_onednn = pytest.mark.skipif(not has_onednn(), reason="this torch has no oneDNN")
# Elsewhere what was freed may count as the program's for a while.
needs_glibc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read exactly on Linux alone")

DTYPES = [
    torch.float32,
    pytest.param(
        torch.bfloat16, marks=pytest.mark.skipif(not has_quick_bfloat16(), reason="no bfloat16 in this processor")
    ),
]


def kept_mb() -> float:
    gc.collect()
    give_back()
    return float(psutil.Process().memory_info().rss / 1e6)


def packed(dtype: torch.dtype) -> tuple[PackedLinear, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(0)
    weight, bias = torch.randn(96, 64, generator=generator) / 8, torch.randn(96, generator=generator)
    return PackedLinear(weight, bias, dtype), weight, bias


@needs_glibc
def test_a_tokenizer_that_is_gone_leaves_no_words_behind(starter_folder: Path) -> None:
    chance = random.Random(0)
    text = " ".join("".join(chance.choices(string.ascii_lowercase, k=6)) for _ in range(12_000))
    Tokenizer.load(starter_folder).encode(text)
    before = kept_mb()
    for _ in range(10):
        Tokenizer.load(starter_folder).encode(text)
    assert kept_mb() - before < 10  # with the words that a thread would keep for each of them, 46


@needs_onednn
@needs_glibc
@torch.inference_mode()
def test_texts_of_every_length_leave_few_programs_behind() -> None:
    layer, _, _ = packed(torch.float32)
    layer(torch.zeros(1, 64))
    before = kept_mb()
    for rows in range(1, 401):
        layer(torch.zeros(1, rows, 64))
    assert kept_mb() - before < 50  # with a program for each, 240


@needs_onednn
@torch.inference_mode()
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(1,), (5,), (64,), (1, 7), (1, 13), (3, 37)])
def test_rows_that_are_filled_up_change_nothing(dtype: torch.dtype, shape: tuple[int, ...]) -> None:
    layer, weight, bias = packed(dtype)
    x = torch.randn(*shape, 64, generator=torch.Generator().manual_seed(1))
    out = layer(x)
    exact = torch.nn.functional.linear(x, weight, bias)
    assert out.shape == exact.shape
    assert out.dtype == torch.float32
    assert out.is_contiguous()
    torch.testing.assert_close(out, exact, atol=1e-5 if dtype == torch.float32 else 0.05, rtol=0)


@needs_onednn
@torch.inference_mode()
def test_a_step_is_not_filled_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A filled-up step would be a copy more for each layer of each token."""
    layer, _, _ = packed(torch.float32)
    step, x = for_steps(layer), torch.randn(5, 64)
    expected = layer(x)
    monkeypatch.setattr(torch.nn.functional, "pad", None)
    torch.testing.assert_close(step(x), expected, atol=1e-5, rtol=0)


def test_rows_come_in_few_numbers_and_are_never_half_as_many_again() -> None:
    numbers = [rows_computed(rows) for rows in range(1, 2049)]
    assert all(rows <= number < 1.5 * rows or rows == number for rows, number in enumerate(numbers, 1))
    assert len(set(numbers)) <= 2 * 11 + 1
    assert {1, 16, 64, 192, 256} <= set(numbers)  # the passes of a reader, and those of three and of four siblings
