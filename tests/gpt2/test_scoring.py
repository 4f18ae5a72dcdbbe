"""A score is what a reader would compute with transformers."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
import torch

from gpt2_desk.contract import CancelToken, GenerationError
from gpt2_desk.gpt2 import Engine

Oracle = Callable[..., Any]


@pytest.mark.parametrize("length", [1, 5, 29, 30, 31, 59, 60, 61, 90, 171])
def test_log_probabilities_equal_those_of_transformers(
    length: int, random_oracle: Oracle, open_model: Callable[..., Engine]
) -> None:
    oracle = random_oracle(n_positions=30)
    engine = open_model(oracle)
    text = "".join(chr(65 + at * at % 26) for at in range(length))  # no merges: a token a letter
    score = engine.score(text)
    ids = [token.id for token in score.tokens]
    assert len(ids) == length
    behind = [256, *ids]
    expected = []
    with torch.inference_mode():
        for start in range(0, length, 30):
            window = behind[start : min(start + 30, length)]
            logprobs = oracle(torch.tensor([window])).logits[0].log_softmax(dim=-1)
            expected += [float(logprobs[at, behind[start + at + 1]]) for at in range(len(window))]
    assert [token.logprob for token in score.tokens] == pytest.approx(expected, abs=1e-4)
    assert score.perplexity == pytest.approx(math.exp(-sum(expected) / length), rel=1e-4)
    assert score.bits_per_byte == pytest.approx(-sum(expected) / math.log(2) / length, rel=1e-4)


def test_long_windows_are_read_in_chunks(random_oracle: Oracle, open_model: Callable[..., Engine]) -> None:
    oracle = random_oracle(n_positions=200)
    engine = open_model(oracle)
    score = engine.score("Some words. " * 15)
    ids = [256, *(token.id for token in score.tokens)]
    assert len(ids) > 150
    with torch.inference_mode():
        logprobs = oracle(torch.tensor([ids])).logits[0].log_softmax(dim=-1)
    expected = [float(logprobs[at, ids[at + 1]]) for at in range(len(ids) - 1)]
    assert [token.logprob for token in score.tokens] == pytest.approx(expected, abs=1e-4)


def test_a_score_depends_on_nothing_that_was_read_before(starter: Engine) -> None:
    text = "It was the best of times, it was the worst of times. " * 20
    first = starter.score(text)
    starter.next_token_logits(text)
    assert starter.score(text) == first


def test_bytes_are_those_of_utf_8_and_texts_those_of_the_tokens(starter: Engine) -> None:
    text = "naïve 🌧 \ud800"
    score = starter.score(text)
    total = -sum(token.logprob for token in score.tokens) / math.log(2)
    assert score.bits_per_byte == pytest.approx(total / len("naïve 🌧 \ufffd".encode()))
    assert score.tokens[0].text == starter._loaded.tokenizer.decode([score.tokens[0].id])
    assert set(json.loads(json.dumps(asdict(score)))) == {"tokens", "perplexity", "bits_per_byte"}


def test_nothing_cannot_be_scored(starter: Engine) -> None:
    with pytest.raises(GenerationError, match="nothing to score"):
        starter.score("")


def test_scoring_can_be_stopped(starter: Engine) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(GenerationError, match="stopped"):
        starter.score("Some words.", cancel)
