"""A whole pass on our own kernels, beside the model of torch on the same packed layers."""

from __future__ import annotations

from ctypes import c_void_p
from itertools import pairwise
from typing import Any

import pytest
import torch
from gpt2.native.conftest import MakeModel, randn, threads
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.gpt2.decoder import TorchDecoder, decoder_for
from gpt2_desk.gpt2.kv_cache import BranchedCache, KVCache
from gpt2_desk.gpt2.model import GPT2
from gpt2_desk.gpt2.native.binding import Library
from gpt2_desk.gpt2.native.decoder import NativeDecoder

SHAPES = [
    {},
    {"n_embd": 64, "n_head": 2},  # heads of 32
    {"n_embd": 64, "n_head": 1},
    {"n_embd": 80, "n_head": 1, "n_inner": 100},
    {"n_embd": 192, "n_head": 2, "n_inner": 70, "n_layer": 1},  # heads of 96
    {"n_embd": 16, "n_head": 1, "vocab_size": 300, "n_layer": 3},
    {"scale_attn_by_inverse_layer_idx": True, "layer_norm_epsilon": 0.1},
    {"scale_attn_weights": False, "n_embd": 256, "n_head": 2, "n_layer": 1},  # heads of 128
]


@pytest.fixture(scope="module")
def model(make_model: MakeModel) -> GPT2:
    return make_model()


def native(model: GPT2) -> NativeDecoder:
    decoder = decoder_for(model)
    assert isinstance(decoder, NativeDecoder)
    return decoder


def tokens(*shape: int, seed: int = 0, most: int = 75) -> Tensor:
    return torch.randint(most, shape, generator=torch.Generator().manual_seed(seed))


class RoundedCache(KVCache):
    """For torch: its attention takes no keys and values of 16 bits beside queries of 32, so that they are only rounded.

    Args:
        model: whose keys and values.
        batch: how many texts.
    """

    def __init__(self, model: GPT2, batch: int = 1) -> None:
        config = model.config
        super().__init__(config.n_layer, (batch, config.n_head, config.n_positions, config.head_dim))

    def append(self, layer: int, kv: Tensor) -> tuple[Tensor, Tensor]:
        return super().append(layer, kv.half().float())


def filled(cache: KVCache) -> Tensor:
    """Keys and values as they have been filled in."""
    return cache._filled[:, :, :, : cache.length].float()


def assert_alike(out: Tensor, expected: Tensor) -> None:
    """Alike to the digits of float32, until a number that is given fewer digits is rounded to the other side.

    What follows reads that, too: in thousands of rows of these models by up to 0.012 of the largest number.
    """
    assert out.shape == expected.shape
    apart = ((out - expected).abs() / expected.abs().amax(-1, keepdim=True)).amax(-1).flatten()
    assert apart.max() < 0.03
    if len(apart) >= 20:
        assert apart.quantile(0.1) < 1e-4


def read(decoder: NativeDecoder | TorchDecoder, ids: Tensor, cuts: list[int], cache: KVCache | BranchedCache) -> Tensor:
    """Hidden states after reading in so many passes."""
    return torch.cat([decoder.hidden_states(part, cache) for part in ids.split(cuts, dim=1)], dim=1)


@pytest.mark.parametrize("values", SHAPES, ids=str)
@pytest.mark.parametrize("table", [torch.float32, torch.float16, torch.bfloat16])
def test_step_by_step_it_does_what_the_model_does(
    make_model: MakeModel, values: dict[str, Any], table: torch.dtype
) -> None:
    model = make_model(table=table, **values)
    ours, torchs = native(model), TorchDecoder(model)
    mine, theirs, ids = ours.new_cache(2), RoundedCache(model, 2), tokens(12, 2)
    pairs = [(ours.step(step, mine), torchs.step(step, theirs)) for step in ids.tolist()]
    out, expected = (torch.stack(logits) for logits in zip(*pairs, strict=True))
    assert out.dtype == torch.float32
    assert mine.length == theirs.length == 12
    assert_alike(out, expected)
    assert_alike(filled(mine), filled(theirs))


@pytest.mark.parametrize("values", SHAPES, ids=str)
def test_chunks_of_any_length_are_read_as_the_model_reads_them(make_model: MakeModel, values: dict[str, Any]) -> None:
    model, cuts = make_model(**values), [70, 1, 2, 3, 64, 7, 13]
    ours, ids = native(model), tokens(1, sum(cuts))
    mine, theirs = ours.new_cache(), RoundedCache(model)
    out, expected = read(ours, ids, cuts, mine), read(TorchDecoder(model), ids, cuts, theirs)
    assert mine.length == theirs.length == model.config.n_positions  # the last one, too
    assert_alike(out, expected)
    assert_alike(filled(mine), filled(theirs))


@settings(max_examples=25)
@given(cuts=st.lists(st.integers(1, 70), min_size=1, max_size=5), rows=st.integers(1, 4), seed=st.integers(0, 99))
def test_several_texts_are_read_as_each_alone(model: GPT2, cuts: list[int], rows: int, seed: int) -> None:
    while sum(cuts) > model.config.n_positions:
        cuts.pop()
    ids, decoder = tokens(rows, sum(cuts), seed=seed), native(model)
    together = decoder.new_cache(rows)
    out = read(decoder, ids, cuts, together)
    assert_alike(out, read(TorchDecoder(model), ids, cuts, RoundedCache(model, rows)))
    for row in range(rows):
        alone = decoder.new_cache()
        assert torch.equal(read(decoder, ids[row : row + 1], cuts, alone), out[row : row + 1])
        assert torch.equal(filled(alone)[:, 0], filled(together)[:, row])


@pytest.mark.parametrize("values", SHAPES, ids=str)
@pytest.mark.parametrize("rows", [1, 3, 5])
def test_branches_are_whole_texts_whose_beginning_is_read_once(
    make_model: MakeModel, values: dict[str, Any], rows: int
) -> None:
    model = make_model(**values)
    start, own, decoder = tokens(1, 37), tokens(rows, 30, seed=1), native(model)
    shared, whole = decoder.new_cache(), RoundedCache(model, rows)
    expected = read(TorchDecoder(model), torch.cat((start.expand(rows, -1), own), dim=1), [37, 9, 20, 1], whole)
    decoder.hidden_states(start, shared)
    before = filled(shared).clone()
    branched = BranchedCache(shared, decoder.new_cache(rows, room=30))
    assert_alike(read(decoder, own[:, :29], [9, 20], branched), expected[:, 37:-1])
    assert_alike(decoder.step(own[:, 29].tolist(), branched), model.logits(expected[:, -1]))
    assert (branched.length, shared.length) == (67, 37)
    assert torch.equal(filled(shared), before)
    assert_alike(filled(branched.own), filled(whole)[:, :, :, 37:])


def test_branches_step_as_their_texts_do_alone(model: GPT2) -> None:
    start, own, decoder = tokens(1, 50), tokens(3, 20, seed=1), native(model)
    shared = decoder.new_cache()
    decoder.hidden_states(start, shared)
    branched = BranchedCache(shared, decoder.new_cache(3, room=20))
    out = torch.stack([decoder.step(step.tolist(), branched) for step in own.T])
    for row in range(3):
        shared.truncate(50)
        for at in range(20):
            assert torch.equal(decoder.step([int(own[row, at])], shared), out[at, row : row + 1])


def test_a_beginning_of_nothing(model: GPT2) -> None:
    ids, decoder = tokens(2, 9), native(model)
    branched, plain = BranchedCache(decoder.new_cache(), decoder.new_cache(2, room=9)), decoder.new_cache(2)
    assert torch.equal(read(decoder, ids, [8, 1], branched), read(decoder, ids, [8, 1], plain))


@pytest.mark.parametrize("rows", [1, 2, 3, 4, 5])
def test_the_number_of_threads_changes_no_bit(make_model: MakeModel, rows: int) -> None:
    model = make_model(n_embd=192, n_head=4, vocab_size=300)
    decoder, ids, found = native(model), tokens(rows, 38), []
    for count in (1, 2, 3):
        with threads(count):
            cache = decoder.new_cache(rows)
            hidden = read(decoder, ids, [31, 2, 3, 1, 1], cache)
            found.append((hidden, decoder.step(ids[:, 0].tolist(), cache), filled(cache)))
    for one, other in pairwise(found):
        assert all(torch.equal(*pair) for pair in zip(one, other, strict=True))


@settings(max_examples=15)
@given(others=st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9)), min_size=1, max_size=4))
def test_a_pass_does_not_depend_on_what_was_asked_before(model: GPT2, others: list[tuple[int, int]]) -> None:
    decoder, ids = native(model), tokens(1, 40)
    fresh, used = decoder.new_cache(), decoder.new_cache()
    expected = read(native(model), ids, [20, 17, 3], fresh)
    for count, seed in others:
        decoder.hidden_states(tokens(1, count, seed=seed), used)
        used.truncate(count // 2)
        decoder.step([seed], used)
        used.truncate(0)
        decoder.hidden_states(tokens(3, count, seed=seed), decoder.new_cache(3))
    assert torch.equal(read(decoder, ids, [20, 17, 3], used), expected)
    assert torch.equal(filled(used), filled(fresh))


def test_other_whole_numbers_and_other_orders_of_them_are_read_alike(model: GPT2) -> None:
    decoder, ids = native(model), tokens(5, 3)
    expected = decoder.hidden_states(ids.T.contiguous(), decoder.new_cache(3))
    assert torch.equal(decoder.hidden_states(ids.T, decoder.new_cache(3)), expected)
    assert torch.equal(decoder.hidden_states(ids.T.int(), decoder.new_cache(3)), expected)


def test_numbers_out_of_bounds_show_in_the_logits(make_model: MakeModel) -> None:
    model = make_model()
    model.h[0].ln_2.weight[7] = float("inf")
    decoder = native(model)
    assert not torch.isfinite(decoder.step([1], decoder.new_cache())).any()
    assert torch.isnan(decoder.hidden_states(tokens(1, 9), decoder.new_cache())).all()


def test_keys_and_values_too_large_for_16_bits_are_the_largest_there_are(make_model: MakeModel) -> None:
    model = make_model()
    bias = model.h[0].attn.c_attn._bias
    bias[48:50] = torch.tensor([1e5, -1e30])  # of two keys
    bias[96] = 1e9
    decoder = native(model)
    cache = decoder.new_cache()
    hidden = decoder.hidden_states(tokens(1, 9), cache)
    assert torch.isfinite(hidden).all()
    keys, values = filled(cache)[:2, 0, 0]
    assert (keys[:, 0] == 65504).all()
    assert (keys[:, 1] == -65504).all()
    assert (values[:, 0] == 65504).all()


@pytest.mark.parametrize("values", SHAPES, ids=str)
def test_no_more_scratch_is_written_than_was_asked_for(
    make_model: MakeModel, values: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    written, behind = [], 1 << 16

    def guarded(_: Library, size: int) -> c_void_p:
        written.append(torch.full((size + behind,), 123, dtype=torch.uint8))
        return c_void_p(written[-1].data_ptr())

    monkeypatch.setattr(Library, "_at_least", guarded)
    model = make_model(**values)
    decoder = native(model)
    for rows, count in [(1, 1), (1, 2), (3, 1), (4, 1), (5, 1), (1, 7), (3, 33)]:
        with threads(3):
            shared = decoder.new_cache()
            decoder.hidden_states(tokens(1, 21), shared)
            branched = BranchedCache(shared, decoder.new_cache(rows))
            decoder.hidden_states(tokens(rows, count), branched)
            decoder.step([1] * rows, branched)
            model.logits(randn(rows * count, model.config.n_embd))
    assert all((scratch[-behind:] == 123).all() for scratch in written)
    assert len(written) == 7 * 4


REFUSED = {
    "more than there is room for": (1, 8, 0, 9),
    "one step too many": (1, 8, 8, 1),
    "more texts than the cache has": (1, 8, 0, (2, 3)),
    "fewer texts than the cache has": (3, 8, 0, (2, 3)),
    "past the last position": (1, 200, 160, 1),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_has_no_room_is_refused_and_nothing_is_written(model: GPT2, case: tuple[int, int, int, Any]) -> None:
    rows, room, length, shape = case
    decoder = native(model)
    cache = decoder.new_cache(rows, room=room)
    cache._filled.fill_(7)
    cache.advance(length)
    shape = shape if isinstance(shape, tuple) else (1, shape)
    with pytest.raises(RuntimeError, match="no room for"):
        decoder.hidden_states(tokens(*shape), cache)
    assert cache.length == length
    assert (cache._filled == 7).all()


@pytest.mark.parametrize("length", [3, 155])
def test_branches_that_have_no_room_are_refused(model: GPT2, length: int) -> None:
    decoder = native(model)
    shared, own = decoder.new_cache(room=200), decoder.new_cache(2, room=5)
    shared.advance(length)
    own._filled.fill_(7)
    with pytest.raises(RuntimeError, match="no room for 2 times 6 tokens"):
        decoder.hidden_states(tokens(2, 6), BranchedCache(shared, own))
    assert (own._filled == 7).all()


def test_keys_and_values_of_another_type_are_refused(model: GPT2) -> None:
    decoder = native(model)
    for cache in (model.new_cache(), BranchedCache(model.new_cache(), decoder.new_cache())):
        with pytest.raises(RuntimeError, match="not of `new_cache`"):
            decoder.step([3], cache)


@pytest.mark.parametrize("token", [-1, 75, 2**40])
def test_a_token_that_there_is_not_is_refused(model: GPT2, token: int) -> None:
    decoder = native(model)
    cache = decoder.new_cache(2)
    cache._filled.fill_(7)
    with pytest.raises(RuntimeError, match="no such token"):
        decoder.step([3, token], cache)
    assert cache.length == 0
    assert (cache._filled == 7).all()


@pytest.mark.parametrize(
    "values", [{"activation_function": "relu"}, {"activation_function": "gelu"}, {"n_head": 6}, {"n_head": 2}]
)
def test_what_the_kernels_do_not_know_is_left_to_torch(make_model: MakeModel, values: dict[str, Any]) -> None:
    model = make_model(**values)
    decoder = decoder_for(model)
    assert isinstance(decoder, TorchDecoder)
    ids = tokens(1, 9)
    stepped = model.new_cache()
    out = torch.cat([decoder.step([token], stepped) for token in ids[0].tolist()])
    assert_alike(out, model(ids)[0])


def test_numbers_that_lie_otherwise_are_left_to_torch(make_model: MakeModel) -> None:
    turned, mixed, strange, double = (make_model() for _ in range(4))
    turned.wte.weight.data = turned.wte.weight.T.contiguous().T
    mixed.wpe.weight.data = mixed.wpe.weight.float()
    for table in (strange.wte, strange.wpe):
        table.weight.data = table.weight.double()
    double.ln_f.weight.data = double.ln_f.weight.double()
    for model in (turned, mixed, strange, double):
        assert isinstance(decoder_for(model), TorchDecoder)
    torch.testing.assert_close(decoder_for(turned).step([3], turned.new_cache()), turned(tokens(1, 1) * 0 + 3)[:, 0])


def test_a_layer_that_is_not_ours_is_left_to_torch(make_model: MakeModel) -> None:
    model = make_model()
    model.set_submodule("h.1.mlp.c_fc", torch.nn.Linear(48, 192))
    assert isinstance(decoder_for(model), TorchDecoder)
