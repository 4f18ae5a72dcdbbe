"""The engine on our own kernels: the same request gives the same text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken, GenerationError, GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.native.binding import Format
from gpt2_desk.gpt2.native.decoder import NativeDecoder
from gpt2_desk.gpt2.reader import Reader
from gpt2_desk.gpt2.speculation import MOST_DRAFTED, Gain

Oracle = Callable[..., Any]
GO = CancelToken()
DARING = SamplingSettings(temperature=1.0, top_k=0, loop_guard=False)
SHAPE = {"n_embd": 48, "n_head": 3, "n_positions": 128}
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"


@pytest.fixture
def folder(random_oracle: Oracle, write_model: Callable[..., Path]) -> Path:
    return write_model(random_oracle(**SHAPE))


@pytest.fixture
def engine(folder: Path, form: Format) -> Engine:
    return opened(folder, form)


@pytest.fixture(scope="module")
def reader(random_oracle: Oracle, form: Format, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    from gpt2.conftest import stored_tensors, write_tokenizer
    from safetensors.torch import save_file

    oracle, place = random_oracle(**SHAPE), tmp_path_factory.mktemp("native")
    (place / "config.json").write_text(oracle.config.to_json_string(), encoding="utf-8")
    write_tokenizer(place)
    save_file(stored_tensors(oracle), place / "model.safetensors")
    return opened(place, form)._loaded.reader


def opened(folder: Path, form: Format, **values: Any) -> Engine:
    engine = Engine.open(folder, precision=form.name.lower(), **values)
    assert isinstance(engine._loaded.reader.decoder, NativeDecoder)
    return engine


def written(engine: Engine, request: GenerationRequest) -> list[int]:
    return [token.id for piece in engine.stream(request) if isinstance(piece, TextPiece) for token in piece.tokens]


def ids(count: int, seed: int = 0) -> list[int]:
    return torch.randint(256, (count,), generator=torch.Generator().manual_seed(seed)).tolist()


def test_a_request_gives_its_text_whatever_came_before(folder: Path, form: Format) -> None:
    request = GenerationRequest(PROMPT * 3, DARING, max_tokens=90, seed=11)  # past the positions, so that it slides
    first, engine = written(opened(folder, form), request), opened(folder, form)
    written(engine, GenerationRequest(PROMPT * 3 + " and then", DARING, max_tokens=9, seed=2))
    engine.score("Something else. " * 9)
    assert written(engine, request) == first
    assert written(engine, request) == first
    assert written(engine, GenerationRequest(PROMPT * 3, DARING, max_tokens=90, seed=12)) != first


@settings(max_examples=15)
@given(data=st.data())
def test_whatever_was_read_before_the_logits_are_those_of_a_fresh_reading(reader: Reader, data: st.DataObject) -> None:
    context = ids(data.draw(st.integers(1, 120)), seed=data.draw(st.integers(0, 3)))
    for _ in range(data.draw(st.integers(1, 3))):
        cut = data.draw(st.integers(0, len(context)))
        context = [*context[:cut], *ids(data.draw(st.integers(0, 60)), seed=7)][:120] or [1]
        fresh = Reader(reader._model, reader.device).logits_after(list(context), GO)
        assert torch.equal(reader.logits_after(context, GO), fresh)
        grown = [*context]
        reader.logits_after(grown, GO)
        for token in data.draw(st.lists(st.integers(0, 255), max_size=4)):
            grown.append(token)
            assert reader.logits_after(grown, GO) is not None


@pytest.mark.parametrize("count", range(1, MOST_DRAFTED + 1))
def test_drafted_tokens_are_checked_as_if_written(reader: Reader, count: int) -> None:
    context, drafted = ids(50), ids(count + 1, seed=5)
    reader.logits_after(context, GO)
    context.append(drafted[0])
    several = reader.check(context, drafted[1:])
    one_by_one = [reader.logits_after(context, GO)]
    for token in drafted[1:]:
        context.append(token)
        one_by_one.append(reader.logits_after(context, GO))
    torch.testing.assert_close(several, torch.stack(one_by_one), atol=0.2, rtol=0)  # of logits that reach 9
    assert several.abs().max() > 2


def test_a_text_with_a_draft_is_the_same_each_time(folder: Path, form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    stayed: list[int] = []
    monkeypatch.setattr(Gain, "count", lambda self: 1 + len(stayed) % MOST_DRAFTED)
    monkeypatch.setattr(Gain, "drafted", lambda self, count, kept: stayed.append(kept))
    request = GenerationRequest(PROMPT, SamplingSettings(temperature=0.7), max_tokens=60, seed=4)
    first = written(opened(folder, form, draft=folder), request)
    assert sum(stayed) > len(first) / 2 > 10  # what drafts is the model itself
    engine = opened(folder, form, draft=folder)
    written(engine, GenerationRequest(PROMPT + " and", DARING, max_tokens=40, seed=1))
    stayed.clear()
    assert written(engine, request) == first


def test_a_sibling_is_the_continuation_of_its_seed(engine: Engine) -> None:
    request = GenerationRequest(PROMPT, DARING, max_tokens=50, seed=5)
    found: list[list[int]] = [[] for _ in range(4)]
    for event in engine.stream_siblings(request, 4):
        if isinstance(event.event, TextPiece):
            found[event.sibling] += [token.id for token in event.event.tokens]
    for number, text in enumerate(found):
        assert text == written(engine, GenerationRequest(PROMPT, DARING, max_tokens=50, seed=5 + number))


def test_what_the_kernels_refuse_is_told_in_words(reader: Reader) -> None:
    with pytest.raises(GenerationError, match="stopped unexpectedly"):
        reader.logits_after([3, 10**6], GO)


def test_a_text_whose_numbers_run_out_of_bounds_is_not_written(
    random_oracle: Oracle, write_model: Callable[..., Path], form: Format
) -> None:
    oracle = random_oracle(**SHAPE)
    oracle.transformer.h[1].ln_2.weight.data *= 1e38
    engine = opened(write_model(oracle, "wild"), form)
    with pytest.raises(GenerationError, match="mid-text"):
        written(engine, GenerationRequest(PROMPT, DARING, max_tokens=5))
    with pytest.raises(GenerationError, match="out of bounds"):
        engine.score(PROMPT)
