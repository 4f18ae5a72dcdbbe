"""The filters by themselves: how many they leave, which of equals, and XTC against its definition."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.gpt2.filters import exclude_top_choices, keep_highest, keep_min_p, keep_top_p, keep_typical, whole
from gpt2_desk.gpt2.sampling import Sampler

PLAIN = SamplingSettings(temperature=1.0, top_k=0)


def test_top_k_keeps_exactly_k_of_equals_and_the_lower_numbers() -> None:
    assert keep_highest(torch.tensor([2.0, 3.0, 2.0, 1.0, 2.0]), 3).ids.tolist() == [1, 0, 2]
    assert keep_highest(torch.ones(4), 1).ids.tolist() == [0]
    assert keep_highest(torch.ones(4), 9).ids.tolist() == [0, 1, 2, 3]


@given(
    size=st.integers(1, 300), k=st.integers(1, 310), kinds=st.sampled_from([2, 4, 40, 10_000]), seed=st.integers(0, 99)
)
def test_top_k_is_the_head_of_the_whole_order(size: int, k: int, kinds: int, seed: int) -> None:
    logits = torch.randint(0, kinds, (size,), generator=torch.Generator().manual_seed(seed)).float()
    expected = sorted(range(size), key=lambda token: (-float(logits[token]), token))[:k]
    assert keep_highest(logits, k).ids.tolist() == expected


@pytest.mark.parametrize("k", [1, 10, 60, 99, 200])
def test_nan_comes_before_all_numbers(k: int) -> None:
    for logits in (torch.zeros(100), torch.arange(100.0)):
        logits[70] = float("nan")
        assert keep_highest(logits, k).scores[0].isnan()


def test_top_p_leaves_the_lower_of_equals() -> None:
    assert keep_top_p(whole(torch.zeros(4)), 0.5).ids.tolist() == [0, 1]
    assert keep_top_p(whole(torch.tensor([0.0, 1.0])), 0.0).ids.tolist() == [1]
    assert keep_top_p(whole(torch.zeros(1000)), 0.5).ids.tolist() == list(range(500))


@given(size=st.integers(1, 900), spread=st.floats(0, 30), share=st.floats(0, 1), seed=st.integers(0, 99))
def test_top_p_leaves_the_fewest_that_hold_the_share(size: int, spread: float, share: float, seed: int) -> None:
    logits = spread * torch.randn(size, generator=torch.Generator().manual_seed(seed))
    kept = keep_top_p(whole(logits), share)
    held = kept.scores.double().exp().sum() / logits.double().exp().sum()
    assert held >= share - 1e-6
    if len(kept.ids) > 1:
        assert held - logits.double().softmax(0)[kept.ids[-1]] <= share + 1e-6
    assert kept.ids.tolist() == logits.sort(descending=True, stable=True).indices[: len(kept.ids)].tolist()


def test_min_p_of_one_leaves_all_that_equal_the_likeliest() -> None:
    assert keep_min_p(whole(torch.tensor([3.0, 5.0, 5.0])), 1.0).ids.tolist() == [1, 2]


def test_typical_p_takes_what_surprises_as_usual() -> None:
    # Entropy 1.16; surprises 0.51, 1.61, 2.30 twice: the second is the nearest to it.
    logits = torch.tensor([0.6, 0.2, 0.1, 0.1]).log()
    assert keep_typical(whole(logits), 0.1).ids.tolist() == [1]
    assert keep_typical(whole(logits), 0.5).ids.tolist() == [0, 1]
    assert keep_typical(whole(logits), 0.85).ids.tolist() == [0, 1, 2]  # of equals the lower
    assert keep_typical(whole(torch.tensor([1.0, float("-inf")])), 0.0).ids.tolist() == [0]


def slow_xtc(probabilities: list[float], threshold: float) -> list[int]:
    """The tokens that are left: of those at the threshold or above only the least likely."""
    order = sorted(range(len(probabilities)), key=lambda token: (-probabilities[token], token))
    top = [token for token in order if probabilities[token] >= threshold and probabilities[token] > 0]
    return [token for token in order if token not in top[:-1]]


@given(
    weights=st.lists(st.floats(0.01, 1), min_size=1, max_size=30),
    threshold=st.sampled_from([0.0, 0.05, 0.1, 0.3, 0.6, 1.0]),
)
def test_xtc_is_as_it_is_defined(weights: list[float], threshold: float) -> None:
    pool = whole(torch.tensor(weights).log())
    assert exclude_top_choices(pool, threshold).ids.tolist() == slow_xtc(pool.probabilities.tolist(), threshold)


def numbers_taken(chosen: SamplingSettings, logits: Tensor) -> int:
    """How many numbers the candidates take from a generator."""
    generator, other = (torch.Generator().manual_seed(1) for _ in range(2))
    Sampler(chosen).candidates(logits, [], generator)
    for taken in range(3):
        if torch.equal(generator.get_state(), other.get_state()):
            return taken
        torch.rand((), generator=other, dtype=torch.float64)
    raise AssertionError("more than two")


def test_xtc_alone_takes_a_number_of_the_generator() -> None:
    logits = torch.tensor([2.0, 2.0, 1.0])
    assert numbers_taken(PLAIN, logits) == 0
    for probability, threshold in ((0.001, 0.1), (1.0, 0.1), (0.5, 0.9)):
        chosen = SamplingSettings(1.0, 0, xtc_probability=probability, xtc_threshold=threshold)
        assert numbers_taken(chosen, logits) == 1
        assert numbers_taken(SamplingSettings(0.0, xtc_probability=probability), logits) == 0


def test_xtc_acts_as_often_as_it_is_told_and_always_without_a_generator() -> None:
    sampler = Sampler(SamplingSettings(1.0, 0, xtc_probability=0.3))
    logits, generator = torch.tensor([2.0, 1.9, 1.0]), torch.Generator().manual_seed(0)
    acted = sum(len(sampler.candidates(logits, [], generator).ids) == 1 for _ in range(400))
    assert abs(acted - 120) < 46  # five standard deviations
    assert sampler.candidates(logits, []).ids.tolist() == [2]
