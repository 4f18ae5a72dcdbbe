"""Circles: noticed, left, and never shown."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken, EndReason, GenerationEnd, GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.loop_guard import LONGEST_PERIOD, PATIENCE, LoopGuard

WARM = SamplingSettings(temperature=0.01, top_k=2)
UNGUARDED = SamplingSettings(temperature=0.01, top_k=2, loop_guard=False)


def watched(tokens: list[int]) -> list[LoopGuard]:
    """The guard as it is after each token."""
    seen = []
    for count in range(1, len(tokens) + 1):
        guard = LoopGuard()
        for at in range(1, count + 1):
            guard.add(tokens[:at])
        seen.append(guard)
    return seen


@pytest.mark.parametrize("period", [1, 2, 7, 20])
def test_a_circle_is_noticed_after_a_round_and_a_bit(period: int) -> None:
    before, one_round = [200, 201, 202], list(range(period))
    tokens = before + list(islice(cycle(one_round), 3 * period + 2 * PATIENCE))
    circles = [guard.in_circle for guard in watched(tokens)]
    assert circles.index(True) == len(before) + 2 * period + PATIENCE - 1
    assert watched(tokens)[circles.index(True)].period == period


@given(st.lists(st.integers(0, 30), max_size=120))
def test_a_run_is_as_long_as_it_is(tokens: list[int]) -> None:
    guard = LoopGuard()
    for count in range(1, len(tokens) + 1):
        guard.add(tokens[:count])

    def run(period: int) -> int:
        length = 0
        while length < len(tokens) - period and tokens[-1 - length] == tokens[-1 - length - period]:
            length += 1
        return length

    runs = {period: run(period) for period in range(1, LONGEST_PERIOD + 1) if run(period)}
    longest = max(runs.values(), default=0)
    assert guard.repeated == (longest if longest >= 2 else 0)
    assert guard.in_circle == any(length >= period + PATIENCE for period, length in runs.items())
    guard.restart()
    assert (guard.repeated, guard.period) == (0, 0)


def test_an_echo_is_no_circle() -> None:
    refrain = list(range(12))
    assert not any(guard.in_circle for guard in watched([*refrain, 50, *refrain, 51, *refrain, 52]))


def circling(random_oracle: Callable[..., Any], period: int) -> Any:
    """A model that goes round: after token n it expects n + 1, after the last the first, and others hardly."""
    oracle = random_oracle(
        n_embd=64, n_head=1, n_layer=1, n_positions=128, eos_token_id=None, tie_word_embeddings=False
    )
    for parameter in oracle.parameters():
        parameter.data.zero_()
    generator = torch.Generator().manual_seed(0)
    table, others = torch.randn(2, oracle.config.vocab_size, 64, generator=generator)
    tokens = torch.arange(97 - 33, 97 - 33 + period)  # a, b, c … in GPT-2's order of bytes
    head = 0.1 * others
    head[tokens.roll(-1)] += table[tokens]
    oracle.transformer.wte.weight.data = table
    oracle.transformer.ln_f.weight.data.fill_(1.0)
    oracle.lm_head.weight.data = head
    return oracle


def written(engine: Engine, request: GenerationRequest) -> tuple[str, list[int], GenerationEnd]:
    *pieces, end = engine.stream(request, CancelToken())
    assert isinstance(end, GenerationEnd)
    texts = [piece for piece in pieces if isinstance(piece, TextPiece)]
    return "".join(piece.text for piece in texts), [token.id for piece in texts for token in piece.tokens], end


@pytest.fixture
def round_engine(random_oracle: Callable[..., Any], open_model: Callable[..., Engine]) -> Engine:
    return open_model(circling(random_oracle, 6))


def test_a_text_is_led_out_of_its_circle(round_engine: Engine) -> None:
    request = GenerationRequest("a", UNGUARDED, max_tokens=25, seed=3)
    text, _, _ = written(round_engine, request)
    assert "a" + text == "abcdef" * 4 + "ab"
    guarded = GenerationRequest("a", WARM, max_tokens=25, seed=3)
    text, ids, end = written(round_engine, guarded)
    assert ("a" + text).startswith("abcdefa")  # a letter of the second round is there before it can be suspected
    assert not ("a" + text).startswith("abcdefab")
    assert (len(ids), end.new_tokens, end.reason) == (25, 25, EndReason.LENGTH)
    assert text == round_engine._loaded.tokenizer.decode(ids)
    assert written(round_engine, guarded)[0] == text


def test_nothing_is_shown_that_is_taken_back(round_engine: Engine) -> None:
    """What has come at any time is the beginning of what comes in the end; that is what appending means."""
    pieces = round_engine.stream(GenerationRequest("a", WARM, max_tokens=40, seed=1), CancelToken())
    shown = [piece for piece in pieces if isinstance(piece, TextPiece)]
    ids = [token.id for piece in shown for token in piece.tokens]
    assert "".join(piece.text for piece in shown) == round_engine._loaded.tokenizer.decode(ids)
    assert len(ids) == 40


def test_what_is_held_back_is_shown_when_it_ends(round_engine: Engine) -> None:
    for count in range(1, 16):
        _, ids, end = written(round_engine, GenerationRequest("a", WARM, max_tokens=count, seed=1))
        assert len(ids) == end.new_tokens == count


def test_a_stop_string_is_found_in_what_is_held_back(round_engine: Engine) -> None:
    text, _, end = written(round_engine, GenerationRequest("a", WARM, max_tokens=60, seed=1, stop=("fabcde",)))
    assert end.reason is EndReason.STOP
    assert "fabcde" not in text
    assert ("a" + text).endswith("abcde")


def test_greedy_stays_greedy(round_engine: Engine) -> None:
    text, _, _ = written(round_engine, GenerationRequest("a", SamplingSettings(temperature=0), max_tokens=60))
    assert ("a" + text).startswith("abcdef" * 10)


def test_a_model_that_knows_nothing_else_is_left_to_itself(
    random_oracle: Callable[..., Any], open_model: Callable[..., Engine]
) -> None:
    oracle = circling(random_oracle, 1)
    oracle.lm_head.weight.data *= 100  # so that after "a" nothing else has a chance
    engine = open_model(oracle)
    _, ids, end = written(engine, GenerationRequest("a", WARM, max_tokens=200, seed=1))
    assert (len(ids), end.reason) == (200, EndReason.LENGTH)


def test_siblings_break_their_circles_where_they_notice_them(round_engine: Engine) -> None:
    texts = {0: "a", 1: "a"}
    for event in round_engine.stream_siblings(GenerationRequest("a", WARM, max_tokens=60, seed=3), 2):
        if isinstance(event.event, TextPiece):
            texts[event.sibling] += event.event.text
    assert all("abcdef" * 4 not in text for text in texts.values())
