"""The rules against repetition, against references written as plainly as their authors' words."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.gpt2 import Tokenizer
from gpt2_desk.gpt2.history import History
from gpt2_desk.gpt2.penalties import forbid_repeated_ngrams, penalise_longer_runs, repeated_runs
from gpt2_desk.gpt2.sampling import Sampler

HISTORY = st.lists(st.integers(0, 3), max_size=30)


def moved(chosen: SamplingSettings, logits: Tensor, history: list[int], tokenizer: Tokenizer | None = None) -> Tensor:
    """The logits `(V,)` after the penalties, as the trace has them."""
    after = logits.clone()
    for step in Sampler(chosen, tokenizer).trace(logits, history).steps:
        after[step.changed] += step.changes
    return after


@given(
    history=st.lists(st.integers(0, 9), max_size=40),
    reach=st.integers(0, 45),
    repetition=st.just(1.0) | st.floats(0.5, 3),
    presence=st.floats(-3, 3),
    frequency=st.floats(-3, 3),
    seed=st.integers(0, 99),
)
def test_penalties_are_as_they_are_defined(
    history: list[int], reach: int, repetition: float, presence: float, frequency: float, seed: int
) -> None:
    chosen = SamplingSettings(
        repetition_penalty=repetition, presence_penalty=presence, frequency_penalty=frequency, penalty_range=reach
    )
    logits = 5 * torch.randn(12, generator=torch.Generator().manual_seed(seed))
    recent = history[-reach:] if reach else history
    expected = []
    for token, logit in enumerate(logits.tolist()):
        count = recent.count(token)
        if count:
            logit = logit / repetition if logit > 0 else logit * repetition
            logit -= presence + frequency * count
        expected.append(logit)
    assert moved(chosen, logits, history).tolist() == pytest.approx(expected, rel=1e-5, abs=1e-5)


def slow_dry(tokens: list[int], multiplier: float, base: float, allowed: int, breakers: set[int]) -> dict[int, float]:
    """What DRY takes from each token: every earlier place, every length."""
    penalties: dict[int, float] = {}
    for at in range(1, len(tokens)):
        token, length = tokens[at], 0
        while (
            length < at
            and tokens[at - 1 - length] == tokens[len(tokens) - 1 - length]
            and tokens[at - 1 - length] not in breakers
        ):
            length += 1
        if length >= allowed and token not in breakers:
            penalties[token] = max(penalties.get(token, 0.0), multiplier * base ** (length - allowed))
    return penalties


@settings(max_examples=400)
@given(
    history=HISTORY | st.lists(st.integers(0, 1), max_size=30),
    multiplier=st.floats(0.1, 5),
    base=st.floats(1, 3),
    allowed=st.integers(1, 5),
    breakers=st.sets(st.integers(0, 3), max_size=2),
)
def test_dry_is_as_it_is_defined(
    history: list[int], multiplier: float, base: float, allowed: int, breakers: set[int]
) -> None:
    scores = torch.zeros(5)
    penalise_longer_runs(scores, History(history), multiplier, base, allowed, breakers.__contains__)
    expected = slow_dry(history, multiplier, base, allowed, breakers)
    assert scores.tolist() == pytest.approx([-expected.get(token, 0.0) for token in range(5)], rel=1e-4)


def test_dry_looks_no_farther_back_than_the_penalties() -> None:
    history = [1, 2, 3, 7, 7, 7, 1, 2]
    logits = torch.zeros(9)
    for reach, taken in ((0, -0.8), (8, -0.8), (7, 0.0), (5, 0.0)):
        chosen = SamplingSettings(dry_multiplier=0.8, penalty_range=reach)
        assert float(moved(chosen, logits, history)[3]) == pytest.approx(taken)


def test_dry_of_an_endless_circle_stays_a_number() -> None:
    scores = torch.zeros(3)
    penalise_longer_runs(scores, History([1, 2] * 5000), 100.0, 10.0, 1, lambda _: False)
    assert scores.isfinite().all()
    assert scores[1] < -1e20
    assert repeated_runs([1] * 1000, lambda _: False) == {1: 999}


def test_runs_of_dry_end_at_line_ends_colons_quotes_and_asterisks(small_tokenizer: Tokenizer) -> None:
    encode = small_tokenizer.encode
    logits = torch.zeros(small_tokenizer.vocab_size)
    following = encode("z")[0]
    for breaker in ("\n", ":", '"', "*"):
        history = encode(f"q{breaker}xyz, q{breaker}xy")
        for allowed, taken in ((2, -1.0), (3, 0.0)):
            chosen = SamplingSettings(dry_multiplier=1.0, dry_base=2.0, dry_allowed_length=allowed)
            assert float(moved(chosen, logits, history, small_tokenizer)[following]) == taken, breaker
        assert float(moved(chosen, logits, history)[following]) == -2.0  # nobody could tell of breakers
    assert float(moved(chosen, logits, encode("q;xyz, q;xy"), small_tokenizer)[following]) == -2.0


@given(history=st.lists(st.integers(0, 3), max_size=12), size=st.integers(1, 5))
def test_a_banned_token_would_repeat_a_run(history: list[int], size: int) -> None:
    runs = [history[at : at + size] for at in range(len(history) - size + 1)]
    repeats = {token for token in range(5) if len(history) + 1 >= size and [*history, token][-size:] in runs}
    scores = torch.zeros(5)
    forbid_repeated_ngrams(scores, History(history), size)
    assert {at for at, score in enumerate(scores) if score < 0} == repeats
