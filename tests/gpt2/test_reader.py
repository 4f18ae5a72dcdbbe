"""Reading token by token, in passes, again from where a text changed, and several texts at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken, GenerationError
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.decoder import TorchDecoder
from gpt2_desk.gpt2.kv_cache import BranchedCache
from gpt2_desk.gpt2.reader import CHUNKS, Reader, passes

Oracle = Callable[..., Any]
GO = CancelToken()


@pytest.fixture
def reader(random_oracle: Oracle, open_model: Callable[..., Engine]) -> Reader:
    return open_model(random_oracle(n_positions=256))._loaded.reader


def ids(count: int, seed: int = 0) -> list[int]:
    return torch.randint(256, (count,), generator=torch.Generator().manual_seed(seed)).tolist()


def fresh(reader: Reader, context: list[int]) -> torch.Tensor:
    logits = Reader(reader._model, reader.device).logits_after(list(context), GO)
    assert logits is not None
    return logits


class Listening:
    """Counts the tokens that are read."""

    def __init__(self, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tokens = 0
        for name in ("hidden_states", "step"):
            monkeypatch.setattr(reader.decoder, name, self._counted(getattr(reader.decoder, name)))

    def _counted(self, read: Callable[..., Any]) -> Callable[..., Any]:
        def counted(tokens: torch.Tensor | Sequence[int], cache: object) -> Any:
            self.tokens += torch.as_tensor(tokens).numel()
            return read(tokens, cache)

        return counted


@given(length=st.integers(1, 2000))
def test_passes_are_full_ones_first_and_cover_everything(length: int) -> None:
    ends = [0, *passes(length)]
    sizes = [end - start for start, end in pairwise(ends)]
    assert sum(sizes) == length
    assert sizes == sorted(sizes, reverse=True)
    assert set(sizes[:-1]) <= set(CHUNKS)
    assert 0 < sizes[-1] <= CHUNKS[0]


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_was_read_before_the_logits_are_those_of_a_fresh_reading(
    tiny_reader: Reader, data: st.DataObject
) -> None:
    context = ids(data.draw(st.integers(1, 200)), seed=data.draw(st.integers(0, 3)))
    for _ in range(data.draw(st.integers(1, 4))):
        cut = data.draw(st.integers(0, len(context)))
        context = [*context[:cut], *ids(data.draw(st.integers(0, 80)), seed=7)][:250] or [1]
        logits = tiny_reader.logits_after(context, GO)
        assert torch.equal(logits, fresh(tiny_reader, context))
        grown = [*context]
        tiny_reader.logits_after(grown, GO)
        for token in data.draw(st.lists(st.integers(0, 255), max_size=5)):
            grown.append(token)
            assert tiny_reader.logits_after(grown, GO) is not None


@pytest.fixture(scope="module")
def tiny_reader(random_oracle: Oracle, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    from gpt2.conftest import stored_tensors, write_tokenizer
    from safetensors.torch import save_file

    oracle = random_oracle(n_positions=256)
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "config.json").write_text(oracle.config.to_json_string(), encoding="utf-8")
    write_tokenizer(folder)
    save_file(stored_tensors(oracle), folder / "model.safetensors")
    return Engine.open(folder, precision="float32")._loaded.reader


def test_an_edit_at_the_end_is_read_from_there(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ids(220)
    reader.logits_after(context, GO)
    listening = Listening(reader, monkeypatch)
    reader.logits_after([*context[:-1], 3, 4], GO)
    assert listening.tokens < CHUNKS[-1]


def test_the_logits_at_the_caret_are_kept(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ids(100)
    first = reader.logits_after(context, GO)
    growing = list(context)
    reader.logits_after(growing, GO)
    growing.append(5)
    reader.logits_after(growing, GO)
    listening = Listening(reader, monkeypatch)
    assert torch.equal(reader.logits_after(list(context), GO), first)
    assert listening.tokens == 0
    # And from there it goes on as if nothing had been between.
    growing = list(context)
    reader.logits_after(growing, GO)
    growing.append(9)
    once = reader.logits_after(growing, GO)
    other = Reader(reader._model, reader.device)
    again = list(context)
    other.logits_after(again, GO)
    again.append(9)
    assert torch.equal(once, other.logits_after(again, GO))


def test_a_list_that_was_shortened_is_read_on(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ids(30)
    reader.logits_after(context, GO)
    seen = []
    for token in (5, 6, 7, 8):
        context.append(token)
        seen.append(reader.logits_after(context, GO))
    listening = Listening(reader, monkeypatch)
    del context[-2:]
    assert torch.equal(reader.logits_after(context, GO), seen[1])
    assert listening.tokens == 1
    context.append(7)
    assert torch.equal(reader.logits_after(context, GO), seen[2])
    del context[30:]
    assert torch.equal(reader.logits_after(context, GO), fresh(reader, context))


def test_a_reading_that_was_stopped_goes_on_later(reader: Reader) -> None:
    context, stopped = ids(150), CancelToken()
    read_chunk = reader.read_chunk

    def stopping() -> torch.Tensor:
        stopped.cancel()
        return read_chunk()

    reader.read_chunk = stopping  # type: ignore[method-assign]
    assert reader.logits_after(context, stopped) is None
    assert reader.length == CHUNKS[0]
    assert torch.equal(reader.logits_after(context, GO), fresh(reader, context))


@pytest.mark.parametrize("values", [{}, {"reorder_and_upcast_attn": True}, {"scale_attn_by_inverse_layer_idx": True}])
def test_the_decoder_does_what_the_model_does(
    random_oracle: Oracle, open_model: Callable[..., Engine], values: dict[str, Any]
) -> None:
    model = open_model(random_oracle(**values))._loaded.reader._model
    decoder, text = TorchDecoder(model), torch.tensor([ids(20), ids(20, 1), ids(20, 2)])
    whole, stepped = model.new_cache(3), model.new_cache(3)
    with torch.inference_mode():
        expected = model(text, whole)
        for at in range(text.size(1)):
            logits = decoder.step(text[:, at].tolist(), stepped)
            torch.testing.assert_close(logits, expected[:, at], rtol=1e-4, atol=1e-4)
    assert torch.equal(decoder.hidden_states(text, model.new_cache(3)), model.hidden_states(text, model.new_cache(3)))


def test_branches_are_whole_texts_whose_beginning_is_read_once(
    random_oracle: Oracle, open_model: Callable[..., Engine]
) -> None:
    model = open_model(random_oracle())._loaded.reader._model
    start, own = torch.tensor([ids(20)]), torch.tensor([ids(9, 1), ids(9, 2), ids(9, 3)])
    decoder = TorchDecoder(model)
    with torch.inference_mode():
        whole = model(torch.cat((start.expand(3, -1), own), dim=1), model.new_cache(3))[:, 20:]
        shared = model.new_cache()
        model.hidden_states(start, shared)
        branched = BranchedCache(shared, model.new_cache(3, room=9))
        several = model.logits(decoder.hidden_states(own[:, :4], branched))
        torch.testing.assert_close(several, whole[:, :4], rtol=1e-4, atol=1e-4)
        for at in range(4, 9):
            logits = decoder.step(own[:, at].tolist(), branched)
            torch.testing.assert_close(logits, whole[:, at], rtol=1e-4, atol=1e-4)
        assert (branched.length, shared.length) == (29, 20)


def test_torchs_errors_are_told_in_words(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> torch.Tensor:
        raise RuntimeError("not enough memory")

    context = ids(5)
    reader.logits_after(context, GO)
    branches = reader.branches(2, 4)
    monkeypatch.setattr(reader.decoder, "step", fails)
    context.append(1)
    with pytest.raises(GenerationError, match="ran out of memory"):
        reader.logits_after(context, GO)
    with pytest.raises(GenerationError, match="ran out of memory"):
        branches.step([1, 2])
    monkeypatch.setattr(reader.decoder, "hidden_states", fails)
    with pytest.raises(GenerationError, match="ran out of memory"):
        branches.read_again([[1, 2], [3, 4]], GO)
