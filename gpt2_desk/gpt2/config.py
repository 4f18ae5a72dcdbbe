"""The shape of a GPT-2, as its ``config.json`` gives it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import DamagedModelError, ModelNotFoundError, NotAModelError, UnsupportedModelError
from gpt2_desk.gpt2.activations import ACTIVATIONS

CONFIG_FILE = "config.json"
MOST_CONFIG_BYTES = 10_000_000
"""A configuration has some thousand; what is longer is none."""

_ALIASES = {
    "n_positions": ("n_positions", "n_ctx", "max_position_embeddings"),
    "n_embd": ("n_embd", "hidden_size"),
    "n_layer": ("n_layer", "num_hidden_layers"),
    "n_head": ("n_head", "num_attention_heads"),
}
"""Other names under which transformers takes the same number."""

_HIGHEST = {
    "vocab_size": 10_000_000,
    "n_positions": 1_000_000,
    "n_embd": 100_000,
    "n_layer": 1_000,
    "n_head": 10_000,
    "n_inner": 1_000_000,
}
"""Far above any GPT-2; what is higher still is a damaged file, not a large model."""

_REFUSED = {
    "add_cross_attention": "cross-attention",
    "is_encoder_decoder": "an encoder beside its decoder",
    "quantization_config": "weights that were quantised beforehand",
    "pruned_heads": "pruned attention heads",
    "auto_map": "program code of its own",
}
"""Fields that change the arithmetic in a way that is not had here, with what they ask for."""


@dataclass(frozen=True, slots=True)
class GPT2Config:
    """The shape of a GPT-2 and the few choices that its arithmetic leaves open.

    Field names and defaults are those of transformers' ``GPT2Config``.

    Attributes:
        vocab_size: V, how many tokens it knows.
        n_positions: how many tokens it can read at once.
        n_embd: C, the width of its hidden states.
        n_layer: how many blocks.
        n_head: H, attention heads in a block; each is D = C / H wide.
        n_inner: width of the MLP; None is 4 C.
        activation_function: a name of `ACTIVATIONS`.
        layer_norm_epsilon: added to the variance.
        scale_attn_weights: divide attention scores by the square root of D.
        scale_attn_by_inverse_layer_idx: divide them by the block's number too, counted from 1.
        reorder_and_upcast_attn: compute scores and their softmax in float32, whatever the rest runs in.
        tie_word_embeddings: the head is the token embedding, where the file holds no other.
        eos_token_ids: tokens with which the model ends a text; () where the file names none.
    """

    vocab_size: int = 50257
    n_positions: int = 1024
    n_embd: int = 768
    n_layer: int = 12
    n_head: int = 12
    n_inner: int | None = None
    activation_function: str = "gelu_new"
    layer_norm_epsilon: float = 1e-5
    scale_attn_weights: bool = True
    scale_attn_by_inverse_layer_idx: bool = False
    reorder_and_upcast_attn: bool = False
    tie_word_embeddings: bool = True
    eos_token_ids: tuple[int, ...] = ()

    @property
    def head_dim(self) -> int:
        """D, the width of one attention head."""
        return self.n_embd // self.n_head

    @property
    def mlp_dim(self) -> int:
        """The width of the MLP."""
        return 4 * self.n_embd if self.n_inner is None else self.n_inner


def read_config(folder: Path) -> GPT2Config:
    """Read the ``config.json`` of a model's folder.

    Raises:
        ModelNotFoundError: there is no such folder.
        NotAModelError: it holds no ``config.json``, or that of another kind of model.
        UnsupportedModelError: a GPT-2 whose arithmetic is not had here; the field is named.
        DamagedModelError: the file is not JSON, or a value in it cannot be.
    """
    return parse_config(_read_json(folder))


def parse_config(values: Mapping[str, Any]) -> GPT2Config:
    """Make a `GPT2Config` of what a ``config.json`` says; raises as `read_config` does."""
    _check_is_gpt2(values)
    for name, asked in _REFUSED.items():
        if values.get(name):
            raise _unsupported(f"It asks for {asked} ({name}).")
    defaults = GPT2Config()
    config = GPT2Config(
        vocab_size=_whole(values, "vocab_size", defaults.vocab_size),
        n_positions=_whole(values, "n_positions", defaults.n_positions),
        n_embd=_whole(values, "n_embd", defaults.n_embd),
        n_layer=_whole(values, "n_layer", defaults.n_layer),
        n_head=_whole(values, "n_head", defaults.n_head),
        n_inner=None if values.get("n_inner") is None else _whole(values, "n_inner", 1),
        activation_function=_activation(values),
        layer_norm_epsilon=_epsilon(values),
        scale_attn_weights=_flag(values, "scale_attn_weights", True),
        scale_attn_by_inverse_layer_idx=_flag(values, "scale_attn_by_inverse_layer_idx", False),
        reorder_and_upcast_attn=_flag(values, "reorder_and_upcast_attn", False),
        tie_word_embeddings=_flag(values, "tie_word_embeddings", True),
        eos_token_ids=_token_ids(values, "eos_token_id"),
    )
    if config.n_embd % config.n_head:
        raise _damaged(f"Its width {config.n_embd} (n_embd) does not divide into {config.n_head} heads (n_head).")
    return config


def _read_json(folder: Path) -> Mapping[str, Any]:
    try:
        if not folder.is_dir():
            raise ModelNotFoundError(f"No such folder: {folder}.", todo="Open another folder.")
        values = json.loads(read_file(folder / CONFIG_FILE, MOST_CONFIG_BYTES))
    except FileNotFoundError as error:
        raise NotAModelError(
            "The folder holds no model.", f"A file is missing from the folder: {CONFIG_FILE}.", "Open another folder."
        ) from error
    except OSError as error:
        raise NotAModelError(
            f"The folder {folder.name} cannot be read.",
            "The system refuses it.",
            "Open another folder.",
            details=str(error),
        ) from error
    except (ValueError, RecursionError) as error:
        raise DamagedModelError(
            f"The file {CONFIG_FILE} cannot be read.", todo="Download the model again.", details=str(error)
        ) from error
    if not isinstance(values, dict):
        raise _damaged("It is a list or a single value, where names and values belong.")
    return values


def _check_is_gpt2(values: Mapping[str, Any]) -> None:
    kind = values.get("model_type")
    if kind is None and "n_embd" in values and "n_head" in values:
        return  # from before transformers wrote the type down; the names are GPT-2's
    if kind is None:
        raise NotAModelError(
            "Not a GPT-2: the folder does not say what kind of model it holds.", todo="Open another folder."
        )
    if kind != "gpt2":
        raise NotAModelError(f"Not a GPT-2: the folder holds a {kind} model.", todo="Open another folder.")


def _value(values: Mapping[str, Any], name: str, default: object) -> Any:  # noqa: ANN401 - JSON, not yet checked
    """What the file says under the first of the name's aliases, or the default."""
    for alias in _ALIASES.get(name, (name,)):
        if values.get(alias) is not None:
            return values[alias]
    return default


def _whole(values: Mapping[str, Any], name: str, default: int) -> int:
    value = _value(values, name, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _damaged(f"Its {name} is {_shown(value)}, where a whole number belongs.")
    if not 1 <= value <= _HIGHEST[name]:
        raise _damaged(f"Its {name} is {_shown(value)}, which no GPT-2 has.")
    return value


def _flag(values: Mapping[str, Any], name: str, default: bool) -> bool:
    value = _value(values, name, default)
    if not isinstance(value, bool):
        raise _damaged(f"Its {name} is {_shown(value)}, where true or false belongs.")
    return value


def _epsilon(values: Mapping[str, Any]) -> float:
    value = _value(values, "layer_norm_epsilon", GPT2Config().layer_norm_epsilon)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _damaged(f"Its layer_norm_epsilon is {_shown(value)}, where a number belongs.")
    if not (math.isfinite(value) and 0 <= value <= 1):
        raise _damaged(f"Its layer_norm_epsilon is {_shown(value)}, which no GPT-2 has.")
    return float(value)


def _activation(values: Mapping[str, Any]) -> str:
    value = _value(values, "activation_function", GPT2Config().activation_function)
    if not isinstance(value, str):
        raise _damaged(f"Its activation_function is {_shown(value)}, where a name belongs.")
    if value not in ACTIVATIONS:
        raise _unsupported(f"It asks for the activation {_shown(value)} (activation_function).")
    return value


def _token_ids(values: Mapping[str, Any], name: str) -> tuple[int, ...]:
    value = values.get(name)
    ids = value if isinstance(value, list) else [] if value is None else [value]
    for token_id in ids:
        if isinstance(token_id, bool) or not isinstance(token_id, int):
            raise _damaged(f"Its {name} is {_shown(value)}, where token numbers belong.")
    return tuple(ids)


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _damaged(why: str) -> DamagedModelError:
    return DamagedModelError(f"The file {CONFIG_FILE} is damaged.", why, "Download the model again.")


def _unsupported(why: str) -> UnsupportedModelError:
    return UnsupportedModelError("This GPT-2 differs in a way that is not supported.", why, "Open another model.")
