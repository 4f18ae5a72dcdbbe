"""The filters are those of transformers, alone and together; a draw is what its seed says."""

from __future__ import annotations

from types import ModuleType

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.contract import GenerationError, SamplingSettings
from gpt2_desk.gpt2 import distribution
from gpt2_desk.gpt2.sampling import ban_repeated_ngrams, draw, keep_top_k, keep_top_p, token_logprob

PLAIN = SamplingSettings(temperature=1.0, top_k=0)

ONE_SETTING = st.one_of(
    st.builds(SamplingSettings, temperature=st.floats(0.05, 10), top_k=st.just(0)),
    st.builds(SamplingSettings, temperature=st.just(1.0), top_k=st.integers(1, 50)),
    st.builds(SamplingSettings, temperature=st.just(1.0), top_k=st.just(0), top_p=st.floats(0, 1)),
    st.builds(SamplingSettings, temperature=st.just(1.0), top_k=st.just(0), min_p=st.floats(0, 1)),
    st.builds(SamplingSettings, temperature=st.just(1.0), top_k=st.just(0), repetition_penalty=st.floats(0.1, 5)),
    st.builds(SamplingSettings, temperature=st.just(1.0), top_k=st.just(0), no_repeat_ngram=st.integers(1, 4)),
)
ALL_SETTINGS = st.builds(
    SamplingSettings,
    temperature=st.floats(0.05, 5),
    top_k=st.integers(0, 50),
    top_p=st.floats(0, 1),
    min_p=st.floats(0, 1),
    repetition_penalty=st.floats(0.1, 5),
    no_repeat_ngram=st.integers(0, 4),
)


def random_logits(size: int, seed: int, spread: float = 3.0) -> Tensor:
    """Logits that are all different."""
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(size, generator=generator).float()
    return spread * ((order - size / 2) / size + 0.3 / size * torch.rand(size, generator=generator))


def by_transformers(transformers: ModuleType, logits: Tensor, chosen: SamplingSettings, history: list[int]) -> Tensor:
    """The logits through the processors of transformers, in the order of its ``_get_logits_processor``."""
    steps = []
    if chosen.repetition_penalty != 1:
        steps.append(transformers.RepetitionPenaltyLogitsProcessor(float(chosen.repetition_penalty)))
    if chosen.no_repeat_ngram:
        steps.append(transformers.NoRepeatNGramLogitsProcessor(chosen.no_repeat_ngram))
    steps.append(transformers.TemperatureLogitsWarper(float(chosen.temperature)))
    if chosen.top_k:
        steps.append(transformers.TopKLogitsWarper(chosen.top_k))
    if chosen.top_p < 1:
        steps.append(transformers.TopPLogitsWarper(chosen.top_p))
    steps.append(transformers.MinPLogitsWarper(chosen.min_p))
    scores = logits[None].clone()
    for step in steps:
        scores = step(torch.tensor([history]), scores)
    probabilities: Tensor = scores.softmax(dim=-1)[0]
    return probabilities


@settings(max_examples=300)
@given(
    chosen=ONE_SETTING | ALL_SETTINGS,
    size=st.integers(9, 60),  # at least one token that is not in the history, so that a rule cannot ban them all
    history=st.lists(st.integers(0, 7), min_size=1, max_size=30),
    seed=st.integers(0, 10_000),
)
def test_distributions_equal_those_of_transformers(
    transformers: ModuleType, chosen: SamplingSettings, size: int, history: list[int], seed: int
) -> None:
    logits = random_logits(size, seed)
    ours = distribution(logits, chosen, history)
    theirs = by_transformers(transformers, logits, chosen, history)
    differs = (ours > 0) != (theirs > 0)
    # Where a sum falls on the very edge of top-p, or a share on that of min-p, rounding decides about one token.
    assert int(differs.sum()) <= 1
    if not differs.any():
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-6)
    else:
        assert _on_an_edge(logits, chosen, history, int(differs.nonzero()[0]))


def _on_an_edge(logits: Tensor, chosen: SamplingSettings, history: list[int], token: int) -> bool:
    """Whether the token comes and goes as the setting moves by a rounding error."""
    kept = set()
    for shift in (-2e-6, 2e-6):
        moved = SamplingSettings(
            chosen.temperature,
            chosen.top_k,
            min(1.0, max(0.0, chosen.top_p + shift)) if chosen.top_p < 1 else 1.0,
            min(1.0, max(0.0, chosen.min_p - shift)),
            chosen.repetition_penalty,
            chosen.no_repeat_ngram,
        )
        kept.add(bool(distribution(logits, moved, history)[token] > 0))
    return kept == {True, False}


@given(
    chosen=ALL_SETTINGS, temperature=st.just(0.0) | st.floats(0, 10), seed=st.integers(0, 999), spread=st.floats(0, 1e6)
)
def test_it_is_always_a_distribution(chosen: SamplingSettings, temperature: float, seed: int, spread: float) -> None:
    chosen = SamplingSettings(
        temperature, chosen.top_k, chosen.top_p, chosen.min_p, chosen.repetition_penalty, chosen.no_repeat_ngram
    )
    logits = random_logits(20, seed, spread)
    before = logits.clone()
    probabilities = distribution(logits, chosen, [1, 2, 3, 1, 2, 3])
    assert probabilities.shape == (20,)
    assert probabilities.dtype == torch.float32
    assert probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert (probabilities >= 0).all()
    assert torch.equal(logits, before)


def test_temperature_0_is_greedy_and_takes_the_lower_of_equals() -> None:
    probabilities = distribution(torch.tensor([1.0, 7.0, 7.0, 0.0]), SamplingSettings(temperature=0), [])
    assert probabilities.tolist() == [0, 1, 0, 0]


@pytest.mark.parametrize("temperature", [5e-324, 1e-40, 1e-10])
def test_the_lowest_temperatures_are_as_good_as_greedy(temperature: float) -> None:
    chosen = SamplingSettings(temperature=temperature, top_k=0)
    assert distribution(torch.tensor([1.0, 700.0, 699.0, -1e30]), chosen, []).tolist() == [0, 1, 0, 0]


def test_greedy_minds_penalty_and_bans() -> None:
    logits = torch.tensor([5.0, 4.0, 3.0])
    assert distribution(logits, SamplingSettings(temperature=0, repetition_penalty=2.0), [0]).tolist() == [0, 1, 0]
    assert distribution(logits, SamplingSettings(temperature=0, no_repeat_ngram=1), [0, 1]).tolist() == [0, 0, 1]


def test_top_k_keeps_exactly_k_of_equals_and_the_lower_numbers() -> None:
    kept = keep_top_k(torch.tensor([2.0, 3.0, 2.0, 1.0, 2.0]), 3)
    assert kept.isfinite().tolist() == [True, True, True, False, False]
    assert keep_top_k(torch.ones(4), 1).isfinite().tolist() == [True, False, False, False]
    assert keep_top_k(torch.ones(4), 9).isfinite().all()


@given(size=st.integers(1, 30), k=st.integers(1, 40), seed=st.integers(0, 999))
def test_top_k_leaves_k(size: int, k: int, seed: int) -> None:
    logits = torch.randint(0, 4, (size,), generator=torch.Generator().manual_seed(seed)).float()
    assert int(keep_top_k(logits, k).isfinite().sum()) == min(k, size)


def test_top_p_leaves_the_lower_of_equals() -> None:
    assert keep_top_p(torch.zeros(4), 0.5).isfinite().tolist() == [True, True, False, False]
    assert keep_top_p(torch.tensor([0.0, 1.0]), 0.0).isfinite().tolist() == [False, True]


@given(history=st.lists(st.integers(0, 3), max_size=12), size=st.integers(1, 5))
def test_a_banned_token_would_repeat_a_run(history: list[int], size: int) -> None:
    runs = [history[at : at + size] for at in range(len(history) - size + 1)]
    repeats = {token for token in range(5) if len(history) + 1 >= size and [*history, token][-size:] in runs}
    banned = {at for at, score in enumerate(ban_repeated_ngrams(torch.zeros(5), history, size)) if score < 0}
    assert banned == repeats


def test_a_rule_that_leaves_nothing_is_not_kept() -> None:
    probabilities = distribution(torch.zeros(3), SamplingSettings(1.0, 0, no_repeat_ngram=1), [0, 1, 2])
    assert probabilities.tolist() == pytest.approx([1 / 3] * 3)
    # The only token that can be is the one that must not come again.
    logits = torch.tensor([float("-inf"), 2.0, float("-inf")])
    assert distribution(logits, SamplingSettings(1.0, 0, no_repeat_ngram=1), [1]).tolist() == [0, 1, 0]


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_numbers_out_of_bounds_end_in_words(bad: float, temperature: float) -> None:
    with pytest.raises(GenerationError, match="out of bounds"):
        distribution(torch.tensor([1.0, bad, 2.0]), SamplingSettings(temperature=temperature), [])


def test_tokens_that_cannot_be_are_no_error_unless_none_can() -> None:
    minus = float("-inf")
    assert distribution(torch.tensor([minus, 0.0]), PLAIN, []).tolist() == [0, 1]
    with pytest.raises(GenerationError):
        distribution(torch.tensor([minus, minus]), PLAIN, [])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_any_floating_type_is_taken(dtype: torch.dtype) -> None:
    assert distribution(torch.tensor([0.0, 1.0], dtype=dtype), PLAIN, []).dtype == torch.float32


def test_a_draw_follows_its_seed_and_never_takes_the_impossible() -> None:
    probabilities = torch.tensor([0.0, 0.5, 0.0, 0.25, 0.25, 0.0])

    def drawn(seed: int) -> list[int]:
        generator = torch.Generator().manual_seed(seed)
        return [draw(probabilities, generator) for _ in range(400)]

    assert drawn(1) == drawn(1) != drawn(2)
    counts = [drawn(3).count(token) for token in range(6)]
    assert counts[0] == counts[2] == counts[5] == 0
    # Standard deviation of the first is 10; five of them.
    assert abs(counts[1] - 200) < 50
    assert abs(counts[3] - 100) < 45


def test_a_draw_leaves_torchs_own_generator_alone() -> None:
    state = torch.random.get_rng_state()
    draw(torch.tensor([0.5, 0.5]), torch.Generator().manual_seed(0))
    assert torch.equal(torch.random.get_rng_state(), state)


@given(seed=st.integers(0, 999), spread=st.floats(0, 1e4))
def test_a_logprob_is_that_of_torch(seed: int, spread: float) -> None:
    logits = random_logits(30, seed, spread)
    expected = logits.double().log_softmax(dim=0)
    for token in (0, 7, 29):
        assert token_logprob(logits, token) == pytest.approx(float(expected[token]), rel=1e-5, abs=1e-5)
