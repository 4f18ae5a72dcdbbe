"""The filters are those of transformers, alone and together; a draw is what its seed says."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.contract import GenerationError, SamplingSettings
from gpt2_desk.gpt2 import Tokenizer, distribution
from gpt2_desk.gpt2.candidates import Candidates
from gpt2_desk.gpt2.sampling import Sampler, draw, token_logprob

PLAIN = SamplingSettings(temperature=1.0, top_k=0)
MINUS_INF = float("-inf")


def one(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[SamplingSettings]:
    """Settings of which only these do anything."""
    return st.builds(SamplingSettings, **{"temperature": st.just(1.0), "top_k": st.just(0), **values})


SHARES = st.floats(0, 1)
ONE_SETTING = st.one_of(
    one(temperature=st.floats(0.05, 10)),
    one(top_k=st.integers(1, 50)),
    one(top_p=SHARES),
    one(min_p=SHARES),
    one(typical_p=SHARES),
    one(repetition_penalty=st.floats(0.1, 5)),
    one(no_repeat_ngram=st.integers(1, 4)),
)
OF_TRANSFORMERS = st.builds(
    SamplingSettings,
    temperature=st.floats(0.05, 5),
    top_k=st.integers(0, 50),
    top_p=SHARES,
    min_p=SHARES,
    typical_p=SHARES,
    repetition_penalty=st.floats(0.1, 5),
    no_repeat_ngram=st.integers(0, 4),
)
WORDS = st.sampled_from(["the", "and", "he", "hewing", "on the", "Er", "x", "a", "don't", "né"])
WILD = st.builds(
    SamplingSettings,
    temperature=st.just(0.0) | st.floats(0, 10),
    top_k=st.integers(0, 500),
    top_p=SHARES,
    min_p=SHARES,
    typical_p=SHARES,
    repetition_penalty=st.floats(0.01, 10),
    presence_penalty=st.floats(-10, 10),
    frequency_penalty=st.floats(-10, 10),
    penalty_range=st.integers(0, 20),
    no_repeat_ngram=st.integers(0, 4),
    dry_multiplier=st.floats(0, 100),
    dry_base=st.floats(1, 10),
    dry_allowed_length=st.integers(1, 4),
    xtc_probability=SHARES,
    xtc_threshold=SHARES,
    banned_words=st.lists(WORDS, max_size=4).map(tuple),
    biased_words=st.lists(st.tuples(WORDS, st.floats(-100, 100)), max_size=4).map(tuple),
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
    if 0 < chosen.typical_p < 1:
        steps.append(transformers.TypicalLogitsWarper(chosen.typical_p))
    scores = logits[None].clone()
    for step in steps:
        scores = step(torch.tensor([history]), scores)
    probabilities: Tensor = scores.softmax(dim=-1)[0]
    return probabilities


@settings(max_examples=400)
@given(
    chosen=ONE_SETTING | OF_TRANSFORMERS,
    # At least one token that is not in the history, so that a rule cannot ban them all; and more than one look at them.
    size=st.integers(9, 60) | st.integers(61, 400),
    history=st.lists(st.integers(0, 7), min_size=1, max_size=30),
    seed=st.integers(0, 10_000),
)
def test_distributions_equal_those_of_transformers(
    transformers: ModuleType, chosen: SamplingSettings, size: int, history: list[int], seed: int
) -> None:
    if chosen.typical_p == 0:
        chosen = replace(chosen, typical_p=1.0)  # transformers has no 0
    logits = random_logits(size, seed)
    ours = distribution(logits, chosen, history)
    theirs = by_transformers(transformers, logits, chosen, history)
    differs = (ours > 0) != (theirs > 0)
    # Where a sum falls on the very edge of top-p, or a share on that of min-p, rounding decides about one token.
    if not differs.any():
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-6)
    else:
        assert any(_is_on_an_edge(logits, chosen, history, int(token)) for token in differs.nonzero())


def _is_on_an_edge(logits: Tensor, chosen: SamplingSettings, history: list[int], token: int) -> bool:
    """Whether the token comes and goes as the settings move by a rounding error."""

    def moved(shift: float) -> bool:
        values = {
            name: min(1.0, max(0.0, getattr(chosen, name) + shift))
            for name in ("top_p", "typical_p")
            if getattr(chosen, name) < 1
        }
        values["min_p"] = min(1.0, max(0.0, chosen.min_p - shift))
        return bool(distribution(logits, replace(chosen, **values), history)[token] > 0)

    # Each share by itself too: what one lets in may be what another leaves out.
    return len({moved(shift) for shift in (-2e-6, 0, 2e-6)}) > 1


def test_the_likeliest_tokens_of_a_large_vocabulary_are_those_of_transformers(transformers: ModuleType) -> None:
    for spread in (0.5, 3.0, 40.0, 400.0):
        logits = random_logits(20_000, 5, spread)
        for chosen in (
            replace(PLAIN, top_p=0.95),
            replace(PLAIN, typical_p=0.9),
            replace(PLAIN, min_p=0.05),
            replace(PLAIN, top_k=50),
            replace(PLAIN, top_p=0.9999, typical_p=0.3),
        ):
            ours, theirs = distribution(logits, chosen, []), by_transformers(transformers, logits, chosen, [0])
            assert int(((ours > 0) != (theirs > 0)).sum()) <= 2, (spread, chosen)  # on the edge of a share of 20,000
            torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=2e-4)


@settings(max_examples=300)
@given(
    chosen=WILD,
    seed=st.integers(0, 999),
    spread=st.floats(0, 1e6) | st.sampled_from([0.0, 3.0, 3e38]),
    size=st.sampled_from([3, 30, 80, 271]),
    history=st.lists(st.integers(0, 2), max_size=30),
    kinds=st.integers(1, 300),
    forbidden=st.sets(st.integers(0, 270)),
)
def test_it_is_always_a_distribution(
    small_tokenizer: Tokenizer,
    chosen: SamplingSettings,
    seed: int,
    spread: float,
    size: int,
    history: list[int],
    kinds: int,
    forbidden: set[int],
) -> None:
    logits = random_logits(size, seed, spread)[torch.arange(size) % kinds]  # so that there are equals
    logits[[token for token in forbidden if token < size - 1]] = MINUS_INF
    before = logits.clone()
    sampler = Sampler(chosen, small_tokenizer)
    try:
        found = sampler.candidates(logits, history)
    except GenerationError:
        # A penalty that divides by a hundredth makes an infinity of the largest numbers that there are.
        assert spread > 1e36
        return
    assert torch.equal(logits, before)
    assert found.ids.dtype == torch.int64
    assert found.probabilities.dtype == torch.float32
    assert 1 <= len(found.ids) == len(found.probabilities) == len(set(found.ids.tolist()))
    assert float(found.probabilities.sum()) == pytest.approx(1, abs=1e-5)
    assert (found.probabilities > 0).all()
    assert (logits[found.ids] > MINUS_INF).all()
    assert (found.probabilities.diff() <= 0).all()
    assert chosen.temperature == 0 or not chosen.top_k or len(found.ids) <= chosen.top_k
    assert chosen.temperature > 0 or len(found.ids) == 1
    assert torch.equal(found.dense(size), distribution(logits, chosen, history, small_tokenizer))
    assert found.draw(torch.Generator().manual_seed(seed)) in found.ids.tolist()


@given(chosen=OF_TRANSFORMERS, kinds=st.integers(1, 9), size=st.sampled_from([5, 50, 150]))
def test_of_equals_the_lower_number_comes_first(chosen: SamplingSettings, kinds: int, size: int) -> None:
    logits = torch.arange(size).remainder(kinds).float()
    found = Sampler(replace(chosen, typical_p=1.0)).candidates(logits, [])
    level: dict[float, list[int]] = {}
    for token in found.ids.tolist():
        level.setdefault(float(logits[token]), []).append(token)
    for score, tokens in level.items():
        assert tokens == (logits == score).nonzero().squeeze(1).tolist()[: len(tokens)]
    # Only the least likely of those kept may have lost some of their equals.
    for score in sorted(level)[1:]:
        assert len(level[score]) == int((logits == score).sum())


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


def test_a_rule_that_leaves_nothing_is_not_kept() -> None:
    probabilities = distribution(torch.zeros(3), SamplingSettings(1.0, 0, no_repeat_ngram=1), [0, 1, 2])
    assert probabilities.tolist() == pytest.approx([1 / 3] * 3)
    # The only token that can be is the one that must not come again.
    logits = torch.tensor([float("-inf"), 2.0, float("-inf")])
    assert distribution(logits, SamplingSettings(1.0, 0, no_repeat_ngram=1), [1]).tolist() == [0, 1, 0]


def test_words_ask_for_a_tokenizer() -> None:
    for chosen in (SamplingSettings(banned_words=("very",)), SamplingSettings(biased_words=(("very", 1.0),))):
        with pytest.raises(ValueError, match="tokenizer"):
            distribution(torch.zeros(3), chosen, [])


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_numbers_out_of_bounds_end_in_words(bad: float, temperature: float) -> None:
    with pytest.raises(GenerationError, match="out of bounds"):
        distribution(torch.tensor([1.0, bad, 2.0]), SamplingSettings(temperature=temperature), [])


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
@pytest.mark.parametrize(
    "chosen",
    [
        SamplingSettings(),
        SamplingSettings(top_k=0),
        SamplingSettings(top_k=0, top_p=0.5),
        SamplingSettings(no_repeat_ngram=1),
        SamplingSettings(no_repeat_ngram=1, temperature=0),
    ],
)
def test_one_number_out_of_bounds_is_found_among_many(bad: float, chosen: SamplingSettings) -> None:
    logits = torch.zeros(50_257)
    logits[40_000] = bad
    with pytest.raises(GenerationError, match="out of bounds"):
        distribution(logits, chosen, [40_000])  # also where a rule would leave just that one out


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


def test_a_draw_of_candidates_takes_one_number_and_follows_the_probabilities() -> None:
    found = Candidates(torch.tensor([7, 2, 5]), torch.tensor([0.5, 0.3, 0.2]))
    generator, other = (torch.Generator().manual_seed(4) for _ in range(2))
    numbers = [float(torch.rand((), generator=other, dtype=torch.float64)) for _ in range(200)]
    expected = [7 if number < 0.5 else 2 if number < 0.8 else 5 for number in numbers]
    assert [found.draw(generator) for _ in range(200)] == expected
    assert torch.equal(generator.get_state(), other.get_state())
    assert found.dense(9).tolist() == pytest.approx([0, 0, 0.3, 0, 0, 0.2, 0, 0.5, 0])


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
