"""Several continuations of one text at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from gpt2_desk.contract import (
    CancelToken,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    SamplingSettings,
    SiblingEvent,
    TextPiece,
)
from gpt2_desk.gpt2 import Engine

Oracle = Callable[..., Any]
DARING = SamplingSettings(temperature=1.0, top_k=0, loop_guard=False)
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"


@pytest.fixture
def engine(random_oracle: Oracle, open_model: Callable[..., Engine]) -> Engine:
    return open_model(random_oracle(n_positions=128, eos_token_id=None))


def gathered(events: Iterator[SiblingEvent]) -> dict[int, tuple[list[int], GenerationEnd]]:
    ids: dict[int, list[int]] = {}
    ends: dict[int, GenerationEnd] = {}
    for event in events:
        assert event.sibling not in ends, "nothing comes after an end"
        if isinstance(event.event, TextPiece):
            ids.setdefault(event.sibling, []).extend(token.id for token in event.event.tokens)
        else:
            ends[event.sibling] = event.event
    return {number: (ids.get(number, []), end) for number, end in ends.items()}


def alone(engine: Engine, request: GenerationRequest, number: int) -> list[int]:
    assert request.seed is not None
    one = GenerationRequest(request.prompt, request.settings, request.max_tokens, request.seed + number, request.stop)
    pieces = engine.stream(one, CancelToken())
    return [token.id for piece in pieces if isinstance(piece, TextPiece) for token in piece.tokens]


@pytest.mark.parametrize("max_tokens", [1, 30, 200])  # the last beyond the positions, so that all slide
def test_each_is_the_text_of_its_seed(engine: Engine, max_tokens: int) -> None:
    request = GenerationRequest(PROMPT, DARING, max_tokens=max_tokens, seed=5)
    found = gathered(engine.stream_siblings(request, 4))
    assert sorted(found) == [0, 1, 2, 3]
    assert len({tuple(ids) for ids, _ in found.values()}) == 4 or max_tokens == 1
    for number, (ids, end) in found.items():
        assert (end.new_tokens, end.seed) == (len(ids), 5 + number)
        assert end.reason is (EndReason.LENGTH if len(ids) == max_tokens else EndReason.END_OF_TEXT)
        if max_tokens < 100:  # a slide cuts at a character alone, and at one place together
            assert ids == alone(engine, request, number)
    assert any(end.reason is EndReason.LENGTH for _, end in found.values())


def test_one_that_is_stopped_does_not_change_the_others(starter_int8: Engine) -> None:
    request = GenerationRequest(PROMPT, SamplingSettings(), max_tokens=40, seed=8)
    whole = gathered(starter_int8.stream_siblings(request, 3))
    cancels = [CancelToken() for _ in range(3)]
    ids: dict[int, list[int]] = {0: [], 1: [], 2: []}
    ends = {}
    for event in starter_int8.stream_siblings(request, 3, cancels):
        if isinstance(event.event, GenerationEnd):
            ends[event.sibling] = event.event
            continue
        ids[event.sibling] += [token.id for token in event.event.tokens]
        if len(ids[1]) >= 7:
            cancels[1].cancel()
    assert ends[1].reason is EndReason.CANCELLED
    assert 7 <= len(ids[1]) < 40
    assert whole[1][0][: len(ids[1])] == ids[1]
    for number in (0, 2):
        assert ids[number] == whole[number][0]


def test_the_same_request_gives_the_same_texts(starter_int8: Engine) -> None:
    plain = GenerationRequest(PROMPT, SamplingSettings(), max_tokens=40, seed=8)
    text = starter_int8._loaded.tokenizer.decode(gathered(starter_int8.stream_siblings(plain, 3))[0][0])
    stopping = GenerationRequest(PROMPT, SamplingSettings(), max_tokens=40, seed=8, stop=(text[10:18],))
    first, again = (gathered(starter_int8.stream_siblings(stopping, 3)) for _ in range(2))
    assert first[0][1].reason is EndReason.STOP
    assert first[0][1].new_tokens < 40
    assert [ids for ids, _ in first.values()] == [ids for ids, _ in again.values()]


@pytest.mark.parametrize("when", ["before", "after"])
def test_all_are_stopped(engine: Engine, when: str) -> None:
    cancels = [CancelToken() for _ in range(2)]
    if when == "before":
        _stop(cancels)
    events = []
    for event in engine.stream_siblings(GenerationRequest(PROMPT, DARING, max_tokens=None, seed=1), 2, cancels):
        events.append(event)
        if len(events) == 20:
            _stop(cancels)
    found = gathered(iter(events))
    assert [end.reason for _, end in found.values()] == [EndReason.CANCELLED] * 2
    assert all(len(ids) == end.new_tokens for ids, end in found.values())
    request = GenerationRequest(PROMPT, DARING, max_tokens=5, seed=1)
    assert alone(engine, request, 0) == gathered(engine.stream_siblings(request, 1))[0][0]


def _stop(cancels: Sequence[CancelToken]) -> None:
    for cancel in cancels:
        cancel.cancel()


def test_each_token_tells_its_probability(engine: Engine) -> None:
    request = GenerationRequest(PROMPT, DARING, max_tokens=3, seed=2)
    for event in engine.stream_siblings(request, 2):
        if isinstance(event.event, TextPiece):
            assert all(-30 < token.logprob < 0 for token in event.event.tokens)


def test_their_number_is_checked(engine: Engine) -> None:
    with pytest.raises(ValueError, match="0 continuations"):
        engine.stream_siblings(GenerationRequest(PROMPT), 0)
    with pytest.raises(ValueError, match="2 continuations and 1 cancel"):
        engine.stream_siblings(GenerationRequest(PROMPT), 2, [CancelToken()])


def test_each_tells_what_it_takes_to_write_it_again(starter_int8: Engine) -> None:
    request = GenerationRequest(PROMPT, SamplingSettings(), max_tokens=40, seed=8, memory="A widow.", note="Storm.")
    found = gathered(starter_int8.stream_siblings(request, 3))
    for number, (_, end) in found.items():
        assert (end.siblings, end.sibling, end.seed, end.turned) == (3, number, 8 + number, False)
    first = found[2][1].seed - found[2][1].sibling
    again = replace(request, prompt=PROMPT[found[2][1].read_from :], seed=first)
    assert gathered(starter_int8.stream_siblings(again, 3))[2][0] == found[2][0]


def test_a_single_one_is_written_as_if_alone(starter_int8: Engine) -> None:
    request = GenerationRequest(PROMPT, SamplingSettings(), max_tokens=40, seed=8)
    ((found, end),) = gathered(starter_int8.stream_siblings(request, 1)).values()
    assert found == alone(starter_int8, request, 0)
    assert (end.siblings, end.sibling) == (1, 0)
