"""What config.json may say, and what is said of a bad one."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import DamagedModelError, ModelError, ModelNotFoundError, NotAModelError, UnsupportedModelError
from gpt2_desk.gpt2.activations import ACTIVATIONS
from gpt2_desk.gpt2.config import GPT2Config, parse_config, read_config

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def test_what_is_not_said_is_as_in_the_first_gpt2() -> None:
    assert parse_config({"model_type": "gpt2"}) == GPT2Config()
    assert GPT2Config().head_dim == 64
    assert GPT2Config().mlp_dim == 3072
    assert GPT2Config(n_inner=10).mlp_dim == 10


def test_the_starter_is_read(starter_folder: Path) -> None:
    config = read_config(starter_folder)
    assert (config.n_positions, config.n_embd, config.eos_token_ids) == (1024, 320, (0,))


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        ({"n_ctx": 128}, "n_positions", 128),
        ({"n_positions": 64, "n_ctx": 128}, "n_positions", 64),
        ({"max_position_embeddings": 32}, "n_positions", 32),
        ({"hidden_size": 60}, "n_embd", 60),
        ({"num_hidden_layers": 3}, "n_layer", 3),
        ({"num_attention_heads": 6}, "n_head", 6),
        ({"eos_token_id": [3, 4]}, "eos_token_ids", (3, 4)),
        ({"eos_token_id": None}, "eos_token_ids", ()),
        ({"layer_norm_epsilon": 0}, "layer_norm_epsilon", 0.0),
        ({"n_inner": None}, "n_inner", None),
        ({"quantization_config": None, "pruned_heads": {}}, "n_layer", 12),
    ],
)
def test_a_field_is_honoured(values: dict[str, Any], field: str, expected: object) -> None:
    assert getattr(parse_config({"model_type": "gpt2", **values}), field) == expected


def test_a_file_from_before_there_were_types_is_a_gpt2() -> None:
    assert parse_config({"n_embd": 12, "n_head": 2}).n_embd == 12


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ({"model_type": "llama"}, NotAModelError, "Not a GPT-2: the folder holds a llama model."),
        ({"hidden_size": 12}, NotAModelError, "does not say what kind of model"),
        ({"model_type": "gpt2", "add_cross_attention": True}, UnsupportedModelError, "add_cross_attention"),
        ({"model_type": "gpt2", "quantization_config": {"bits": 4}}, UnsupportedModelError, "quantization_config"),
        ({"model_type": "gpt2", "is_encoder_decoder": True}, UnsupportedModelError, "is_encoder_decoder"),
        ({"model_type": "gpt2", "pruned_heads": {"0": [1]}}, UnsupportedModelError, "pruned_heads"),
        ({"model_type": "gpt2", "auto_map": {"AutoModel": "x.y"}}, UnsupportedModelError, "auto_map"),
        ({"model_type": "gpt2", "activation_function": "xielu"}, UnsupportedModelError, '"xielu"'),
        ({"model_type": "gpt2", "activation_function": 3}, DamagedModelError, "activation_function is 3"),
        ({"model_type": "gpt2", "n_embd": 10, "n_head": 3}, DamagedModelError, "10 (n_embd) does not divide into 3"),
        ({"model_type": "gpt2", "n_layer": 0}, DamagedModelError, "n_layer is 0"),
        ({"model_type": "gpt2", "n_layer": 10**9}, DamagedModelError, "n_layer is 1000000000"),
        ({"model_type": "gpt2", "n_layer": True}, DamagedModelError, "n_layer is true"),
        ({"model_type": "gpt2", "n_layer": "12"}, DamagedModelError, 'n_layer is "12"'),
        ({"model_type": "gpt2", "n_inner": 1.5}, DamagedModelError, "n_inner is 1.5"),
        ({"model_type": "gpt2", "vocab_size": -1}, DamagedModelError, "vocab_size is -1"),
        ({"model_type": "gpt2", "layer_norm_epsilon": -1}, DamagedModelError, "layer_norm_epsilon is -1"),
        ({"model_type": "gpt2", "layer_norm_epsilon": "x" * 99}, DamagedModelError, "x…, where a number"),
        ({"model_type": "gpt2", "scale_attn_weights": 1}, DamagedModelError, "scale_attn_weights is 1"),
        ({"model_type": "gpt2", "eos_token_id": "</s>"}, DamagedModelError, "eos_token_id"),
    ],
)
def test_what_is_not_had_is_refused_by_name(values: dict[str, Any], error: type[ModelError], words: str) -> None:
    with pytest.raises(error) as caught:
        parse_config(values)
    assert words in str(caught.value)


def test_every_activation_of_transformers_is_had_or_refused_by_name(transformers: Any) -> None:
    for name in transformers.activations.ACT2CLS.keys() - ACTIVATIONS.keys():
        with pytest.raises(UnsupportedModelError, match=name):
            parse_config({"model_type": "gpt2", "activation_function": name})


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"gpt2"', b"\xff\xfe{}", b"[" * 100_000, b"\x00" * 50])
def test_a_file_that_is_no_json_object_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.json").write_bytes(content)
    with pytest.raises(DamagedModelError, match=r"config\.json"):
        read_config(tmp_path)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(NotAModelError, match=r"A file is missing from the folder: config\.json\."):
        read_config(tmp_path)
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        read_config(tmp_path / "nowhere")


@given(field=st.sampled_from([*GPT2Config.__slots__, "eos_token_id", "n_ctx", "pruned_heads"]), value=JSON)
def test_no_value_brings_another_error_than_a_models(field: str, value: object) -> None:
    values = json.loads(json.dumps({"model_type": "gpt2", field: value}))
    with suppress(ModelError):
        config = parse_config(values)
        assert config.n_embd % config.n_head == 0
