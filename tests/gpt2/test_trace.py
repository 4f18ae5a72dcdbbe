"""A trace says exactly what the candidates show."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.gpt2 import Tokenizer
from gpt2_desk.gpt2.sampling import ORDER, Sampler
from gpt2_desk.gpt2.trace import FORBIDDEN, NEGLIGIBLE

MINUS_INF = float("-inf")
SHARES = st.floats(0, 1)
WORDS = st.sampled_from(["the", "and", "he", "hewing", "on the", "x", "a"])
SETTINGS = st.builds(
    SamplingSettings,
    temperature=st.just(0.0) | st.floats(0, 10),
    top_k=st.integers(0, 200),
    top_p=SHARES,
    min_p=SHARES,
    typical_p=SHARES,
    repetition_penalty=st.floats(0.1, 5),
    presence_penalty=st.floats(-10, 10),
    frequency_penalty=st.floats(-10, 10),
    penalty_range=st.integers(0, 20),
    no_repeat_ngram=st.integers(0, 4),
    dry_multiplier=st.floats(0, 5),
    xtc_probability=SHARES,
    xtc_threshold=SHARES,
    banned_words=st.lists(WORDS, max_size=4).map(tuple),
    biased_words=st.lists(st.tuples(WORDS, st.floats(-5, 5)), max_size=4).map(tuple),
)


@settings(max_examples=300)
@given(
    chosen=SETTINGS,
    history=st.lists(st.integers(66, 72) | st.integers(257, 270), max_size=30),
    seed=st.integers(0, 999),
    spread=st.sampled_from([0.1, 3.0, 30.0, 300.0]),
    forbidden=st.sets(st.integers(0, 269), max_size=20),
)
def test_what_the_trace_removed_is_what_is_missing(
    small_tokenizer: Tokenizer,
    chosen: SamplingSettings,
    history: list[int],
    seed: int,
    spread: float,
    forbidden: set[int],
) -> None:
    size = small_tokenizer.vocab_size
    logits = spread * torch.randn(size, generator=torch.Generator().manual_seed(seed))
    logits[sorted(forbidden)] = MINUS_INF
    sampler = Sampler(chosen, small_tokenizer)
    trace = sampler.trace(logits, history, torch.Generator().manual_seed(seed))
    found = sampler.candidates(logits, history, torch.Generator().manual_seed(seed))
    assert torch.equal(trace.candidates.ids, found.ids)
    assert torch.equal(trace.candidates.probabilities, found.probabilities)
    removed = [token for step in trace.steps for token in step.removed.tolist()]
    assert sorted(removed + found.ids.tolist()) == list(range(size))
    assert {token for token in range(size) if trace.removed_by(token) is None} == set(found.ids.tolist())
    names = [step.name for step in trace.steps]
    assert names == [name for name in (FORBIDDEN, *ORDER, NEGLIGIBLE) if name in names]
    assert all(len(step.changed) == len(step.changes) and (step.changes != 0).all() for step in trace.steps)


def test_each_filter_in_force_has_its_step_and_no_other(small_tokenizer: Tokenizer) -> None:
    logits = torch.linspace(0, 3, small_tokenizer.vocab_size)

    def names(chosen: SamplingSettings) -> list[str]:
        return [step.name for step in Sampler(chosen, small_tokenizer).trace(logits, [1, 2, 1]).steps]

    assert names(SamplingSettings(top_k=0)) == ["temperature"]
    assert names(SamplingSettings()) == ["temperature", "top_k"]
    assert names(
        SamplingSettings(
            top_p=0.9,
            min_p=0.1,
            typical_p=0.9,
            repetition_penalty=1.1,
            presence_penalty=0.1,
            frequency_penalty=0.1,
            no_repeat_ngram=2,
            dry_multiplier=0.1,
            xtc_probability=0.1,
            banned_words=("the",),
            biased_words=(("he", 1.0),),
        )
    ) == list(ORDER)
    assert names(SamplingSettings(temperature=0, top_p=0.9, xtc_probability=1, no_repeat_ngram=2)) == [
        "no_repeat_ngram",
        "temperature",
    ]


def test_a_trace_tells_who_removed_a_token_and_what_moved_another() -> None:
    logits = torch.tensor([4.0, 3.0, 2.0, 1.0, 0.0, -3.0, float("-inf"), -900.0])
    chosen = SamplingSettings(1.0, 0, repetition_penalty=2.0, presence_penalty=0.5, no_repeat_ngram=1, top_p=0.85)
    trace = Sampler(chosen).trace(logits, [0, 5])
    assert [trace.removed_by(token) for token in range(8)] == [
        "no_repeat_ngram",
        None,
        None,
        "top_p",
        "top_p",
        "no_repeat_ngram",
        FORBIDDEN,
        "top_p",
    ]
    assert trace.changes_of(0) == {"repetition_penalty": -2.0, "presence_penalty": -0.5}
    assert trace.changes_of(5) == {"repetition_penalty": -3.0, "presence_penalty": -0.5}
    assert trace.changes_of(1) == {}
    unfiltered = Sampler(SamplingSettings(1.0, 0)).trace(logits, [])
    assert unfiltered.removed_by(7) == NEGLIGIBLE
    assert Sampler(SamplingSettings(0)).trace(logits, []).removed_by(1) == "temperature"


def test_without_a_generator_a_trace_shows_what_xtc_does() -> None:
    logits = torch.tensor([1.0, 1.0, 0.0])
    trace = Sampler(SamplingSettings(1.0, 0, xtc_probability=0.01)).trace(logits, [])
    assert [trace.removed_by(token) for token in range(3)] == ["xtc", "xtc", None]


def test_biases_are_told_by_token(small_tokenizer: Tokenizer) -> None:
    the = small_tokenizer.encode(" the")[0]
    chosen = SamplingSettings(biased_words=(("the", 2.5),), banned_words=("and",))
    trace = Sampler(chosen, small_tokenizer).trace(torch.zeros(small_tokenizer.vocab_size), [])
    assert trace.changes_of(the) == pytest.approx({"biased_words": 2.5})
    assert trace.removed_by(small_tokenizer.encode(" and")[0]) == "banned_words"
