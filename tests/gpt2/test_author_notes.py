"""An author's memory and note in what is written, and texts that are written again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gpt2_desk.contract import (
    CancelToken,
    GenerationEnd,
    GenerationRequest,
    SamplingSettings,
    SettingsDial,
    TextPiece,
)
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.reader import Branches
from gpt2_desk.gpt2.writing import Writing

Oracle = Callable[..., Any]
GREEDY = SamplingSettings(temperature=0)
DARING = SamplingSettings(temperature=1.0, top_k=0, loop_guard=False)
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"
MEMORY = "Mrs. Hale is a widow who keeps a lighthouse."
NOTE = "A storm is coming."
BOOK = "The rain had not stopped for three days, and she did not mind it.\n\n“It won't,” said he.\n" * 90


def written(engine: Engine, request: GenerationRequest, dial: SettingsDial | None = None) -> tuple[str, GenerationEnd]:
    *pieces, end = engine.stream(request, CancelToken(), dial)
    assert isinstance(end, GenerationEnd)
    return "".join(piece.text for piece in pieces if isinstance(piece, TextPiece)), end


def ids(engine: Engine, request: GenerationRequest) -> list[int]:
    pieces = [piece for piece in engine.stream(request) if isinstance(piece, TextPiece)]
    return [token.id for piece in pieces for token in piece.tokens]


def test_memory_and_note_are_read_as_if_they_stood_in_the_text(starter: Engine) -> None:
    beside = GenerationRequest(PROMPT, GREEDY, 30, memory=f" {MEMORY}\n", note=NOTE)
    inside = GenerationRequest(f"{MEMORY}\n{NOTE}\n{PROMPT}", GREEDY, 30)
    without = GenerationRequest(PROMPT, GREEDY, 30)
    assert ids(starter, beside) == ids(starter, inside) != ids(starter, without)
    assert written(starter, beside)[1].prompt_tokens == written(starter, inside)[1].prompt_tokens


def test_blank_notes_change_nothing(starter: Engine) -> None:
    plain = GenerationRequest(BOOK + PROMPT, DARING, 30, seed=4)
    assert ids(starter, replace(plain, memory=" \n", note="\t")) == ids(starter, plain)


def test_a_text_begins_after_a_memory_and_does_not_end_there(starter: Engine) -> None:
    for seed in range(20):
        text, end = written(starter, GenerationRequest("", max_tokens=3, seed=seed, memory=MEMORY))
        assert text
        assert end.prompt_tokens == starter.measure("", 3, MEMORY).memory_tokens


def test_past_the_last_position_the_memory_is_still_read(
    random_oracle: Oracle, open_model: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_model(random_oracle(n_positions=64, seed=2, eos_token_id=None))
    reader, memory = engine._loaded.reader, engine._loaded.tokenizer.encode("abcd efg\n")
    contexts: list[list[int]] = []
    begin = reader.begin

    def listening(context: list[int]) -> None:
        contexts.append(list(context))
        begin(context)

    monkeypatch.setattr(reader, "begin", listening)
    request = GenerationRequest("hij " * 30, DARING, 150, seed=3, memory="abcd efg")
    new = ids(engine, request)
    assert len(new) == 150
    assert len(contexts) > 4
    for context in contexts:
        assert context[: len(memory)] == memory
    for context in contexts[1:]:
        assert (64 - len(memory)) // 2 - 3 <= len(context) - len(memory) <= (64 - len(memory)) // 2
    siblings = list(engine.stream_siblings(request, 2))
    assert [event.event.new_tokens for event in siblings if isinstance(event.event, GenerationEnd)] == [150, 150]


def test_siblings_past_the_last_position_still_read_the_memory(
    random_oracle: Oracle, open_model: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_model(random_oracle(n_positions=64, seed=2, eos_token_id=None))
    memory = engine._loaded.tokenizer.encode("abcd efg\n")
    contexts: list[list[int]] = []
    read_again = Branches.read_again

    def listening(self: Branches, each: list[list[int]], cancel: CancelToken) -> object:
        contexts.extend(map(list, each))
        return read_again(self, each, cancel)

    monkeypatch.setattr(Branches, "read_again", listening)
    list(engine.stream_siblings(GenerationRequest("hij", DARING, 150, seed=3, memory="abcd efg"), 2))
    assert len(contexts) >= 4
    assert all(context[: len(memory)] == memory for context in contexts)
    assert {len(context) for context in contexts} == {len(memory) + (64 - len(memory)) // 2}


@pytest.mark.parametrize("ending", ["", " "])
def test_the_part_that_was_read_gives_the_same_text_again(starter_int8: Engine, ending: str) -> None:
    request = GenerationRequest(
        BOOK + PROMPT + ending, max_tokens=40, seed=9, joins_space=True, memory=MEMORY, note=NOTE
    )
    text, end = written(starter_int8, request)
    assert 0 < end.read_from < len(BOOK)
    again, same = written(starter_int8, replace(request, prompt=request.prompt[end.read_from :]))
    assert (again, same.read_from) == (text, 0)
    assert same.prompt_tokens == end.prompt_tokens


def test_a_dial_that_was_turned_is_told(starter: Engine) -> None:
    request = GenerationRequest(PROMPT, DARING, 8, seed=1)
    dial = SettingsDial(DARING)
    assert not written(starter, request, dial)[1].turned
    stream = starter.stream(request, CancelToken(), dial)
    next(stream)
    dial.current = replace(DARING)  # another object, and the same settings
    next(stream)
    assert not written(starter, request, dial)[1].turned
    dial.current = GREEDY
    next(stream)
    dial.current = DARING
    *_, end = stream
    assert isinstance(end, GenerationEnd)
    assert end.turned
    assert written(starter, request, SettingsDial(GREEDY))[1].turned


def test_a_dial_that_was_turned_after_the_last_token_chose_none(starter: Engine) -> None:
    dial = SettingsDial(DARING)
    stream = starter.stream(GenerationRequest(PROMPT, DARING, 2, seed=1), CancelToken(), dial)
    next(stream)
    next(stream)
    dial.current = GREEDY
    *_, end = stream
    assert isinstance(end, GenerationEnd)
    assert not end.turned


def test_going_back_out_of_a_circle_leaves_the_memory(starter: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = "the rain the rain the rain"
    first = [*starter._loaded.tokenizer.encode(memory), *starter._loaded.tokenizer.encode("\n")]
    after: list[list[int]] = []
    led_out = Writing._led_out

    def listening(self: Writing, piece: TextPiece) -> list[TextPiece]:
        try:
            return led_out(self, piece)
        finally:
            after.append(self.context[: len(first)])

    monkeypatch.setattr(Writing, "_led_out", listening)
    settings = SamplingSettings(temperature=0.05, top_k=2, biased_words=(("the rain", 30.0),))
    written(starter, GenerationRequest("", settings, 120, seed=1, memory=memory))
    assert len(after) > 2
    assert all(context == first for context in after)


def test_a_short_text_that_leaves_room_for_a_long_one_reads_what_that_reads(starter: Engine) -> None:
    long = GenerationRequest(BOOK, max_tokens=100, seed=1)
    end = written(starter, replace(long, max_tokens=5, room=100))[1]
    assert (end.read_from, end.new_tokens) == (starter.measure(BOOK, 100).start, 5)
    for room, whole in ((10**9, None), (0, 5)):
        assert (
            written(starter, replace(long, max_tokens=5, room=room))[1].read_from == starter.measure(BOOK, whole).start
        )
