"""The model's numbers are those of transformers, over the whole space of configurations."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.gpt2.activations import ACTIVATIONS
from gpt2_desk.gpt2.config import parse_config
from gpt2_desk.gpt2.kv_cache import KVCache
from gpt2_desk.gpt2.model import GPT2

Oracle = Callable[..., Any]

CONFIGS = st.fixed_dictionaries(
    {
        "n_layer": st.integers(1, 3),
        "n_head": st.integers(1, 4),
        "n_inner": st.none() | st.integers(1, 40),
        "n_positions": st.integers(6, 40),
        "vocab_size": st.integers(2, 60),
        "activation_function": st.sampled_from(sorted(ACTIVATIONS)),
        "layer_norm_epsilon": st.sampled_from([1e-5, 1e-12, 0.01, 1e-3]),
        "scale_attn_weights": st.booleans(),
        "scale_attn_by_inverse_layer_idx": st.booleans(),
        "reorder_and_upcast_attn": st.booleans(),
        "tie_word_embeddings": st.booleans(),
    }
)


def ours(oracle: Any) -> GPT2:
    """The same weights in our model, put there without the loader."""
    model = GPT2(parse_config(oracle.config.to_dict()))
    tensors = {name.removeprefix("transformer."): tensor for name, tensor in oracle.state_dict().items()}
    linear = ("c_attn.weight", "c_proj.weight", "c_fc.weight")
    model.load_state_dict({name: t.t() if name.endswith(linear) else t for name, t in tensors.items()})
    return model.eval()


@settings(max_examples=40)
@given(values=CONFIGS, head_dim=st.integers(1, 9), seed=st.integers(0, 99), data=st.data())
def test_logits_equal_those_of_transformers(
    random_oracle: Oracle, values: dict[str, Any], head_dim: int, seed: int, data: st.DataObject
) -> None:
    oracle = random_oracle(seed=seed, n_embd=head_dim * values["n_head"], eos_token_id=1, bos_token_id=1, **values)
    model = ours(oracle)
    length = data.draw(st.integers(1, values["n_positions"]))
    ids = torch.randint(values["vocab_size"], (2, length), generator=torch.Generator().manual_seed(seed))
    cuts = sorted(data.draw(st.sets(st.integers(1, length), max_size=3)) | {0, length})
    with torch.inference_mode():
        expected = oracle(ids).logits
        whole = model(ids)
        cache = model.new_cache(batch=2)
        chunks = [model(ids[:, start:end], cache) for start, end in pairwise(cuts)]
    torch.testing.assert_close(whole, expected, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(torch.cat(chunks, dim=1), expected, rtol=1e-4, atol=1e-4)
    assert cache.length == length


@pytest.mark.parametrize("upcast", [False, True])
def test_a_model_in_bfloat16_stays_close_and_gives_float32_logits(random_oracle: Oracle, upcast: bool) -> None:
    oracle = random_oracle(reorder_and_upcast_attn=upcast)
    model = ours(oracle)
    ids = torch.arange(40)[None]
    with torch.inference_mode():
        expected = model(ids)
        logits = model.bfloat16()(ids, model.new_cache())
    assert logits.dtype == torch.float32
    assert (logits - expected).abs().max() < 0.05 * expected.abs().max()


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_an_activation_is_the_one_of_that_name(transformers: Any, name: str) -> None:
    x = torch.linspace(-8, 8, 1001)
    torch.testing.assert_close(ACTIVATIONS[name](x), transformers.activations.ACT2FN[name](x), rtol=1e-5, atol=1e-6)


def test_no_new_position_sees_a_later_one() -> None:
    future = KVCache(1, (1, 1, 4, 2)).future(3, torch.zeros(1))
    hidden = float("-inf")
    assert future.tolist() == [[0, hidden, hidden], [0, 0, hidden], [0, 0, 0]]


def test_a_cache_forgets_from_a_length_on_and_goes_on_from_there() -> None:
    cache = KVCache(1, (1, 1, 4, 2))
    first = torch.arange(6.0).view(1, 1, 3, 2)
    cache.append(0, torch.stack((first, -first)))
    cache.advance(3)
    cache.truncate(1)
    cache.truncate(2)  # longer than what is there
    keys, values = cache.append(0, torch.tensor([9.0, 8.0]).view(2, 1, 1, 1, 1).expand(2, 1, 1, 1, 2))
    assert cache.length == 1
    assert keys.tolist() == [[[[0, 1], [9, 9]]]]
    assert values.tolist() == [[[[0, -1], [8, 8]]]]


def test_a_pass_that_failed_half_way_leaves_the_cache_as_it_was(random_oracle: Oracle) -> None:
    model = ours(random_oracle())
    cache = model.new_cache()
    with torch.inference_mode():
        model(torch.arange(5)[None], cache)
        with pytest.raises(IndexError):
            model(torch.tensor([[5, 10_000]]), cache)
        assert cache.length == 5
        after = model(torch.tensor([[5]]), cache)
        torch.testing.assert_close(after, model(torch.arange(6)[None])[:, -1:], rtol=1e-4, atol=1e-4)
