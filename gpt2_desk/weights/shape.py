"""How large a GPT-2 is, reckoned from its `config.json` before any of its weights are here."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from gpt2_desk.contract import NotAModelError, UntrustedRepositoryError

_OTHER_NAMES = {
    "vocab_size": (),
    "n_positions": ("n_ctx", "max_position_embeddings"),
    "n_embd": ("hidden_size",),
    "n_layer": ("num_hidden_layers",),
}
_DEFAULTS = {"vocab_size": 50257, "n_positions": 1024, "n_embd": 768, "n_layer": 12}
_HIGHEST = {"vocab_size": 10_000_000, "n_positions": 1_000_000, "n_embd": 100_000, "n_layer": 1_000}
"""Far above any GPT-2; a number beyond these is a trap or a damaged file, and not to be reckoned with."""

_SMALL_MODEL = 5_000_000
"""Models below this many parameters run in float32, larger ones in 8 bits, where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class GPT2Shape:
    """What the size of a GPT-2 follows from.

    Attributes:
        n_layer: how many blocks.
        n_embd: the width of its hidden states.
        vocab_size: how many tokens it knows.
        n_positions: how many tokens it can read at once.
    """

    n_layer: int
    n_embd: int
    vocab_size: int = 50257
    n_positions: int = 1024

    @property
    def parameters(self) -> int:
        """Numbers that it has learned; the tied head counts once."""
        return self._layers + self._embeddings + 2 * self.n_embd

    @property
    def _layers(self) -> int:
        return self.n_layer * (12 * self.n_embd**2 + 13 * self.n_embd)

    @property
    def _embeddings(self) -> int:
        return (self.vocab_size + self.n_positions) * self.n_embd

    @property
    def precision(self) -> str:
        """The arithmetic that the program chooses by itself on a processor."""
        return "float32" if self.parameters < _SMALL_MODEL else "int8"

    def memory_bytes(self, precision: str | None = None) -> int:
        """About what it takes while it writes.

        Args:
            precision: "float32", "bfloat16" or "int8"; None takes what the program would choose.
        """
        precision = precision or self.precision
        weight_bytes, table_bytes = {"float32": (4, 4), "bfloat16": (2, 2), "int8": (1, 2)}[precision]
        token_table = self.vocab_size * self.n_embd
        weights = (self._layers + token_table) * weight_bytes  # packed, the head is a copy of the token embedding
        cache = 4 * 2 * self.n_layer * self.n_positions * self.n_embd
        on_the_way_in = 2 * 4 * token_table
        return weights + self._embeddings * table_bytes + cache + on_the_way_in


def read_shape(config: bytes) -> GPT2Shape:
    """The shape that a `config.json` gives, seen to be that of a GPT-2.

    Raises:
        NotAModelError: it is the configuration of another kind of model, or of none.
        UntrustedRepositoryError: its numbers are beyond any that a GPT-2 can have.
    """
    try:
        data = json.loads(config)
    except (ValueError, RecursionError) as error:
        raise NotAModelError(
            "Not a GPT-2: its config.json cannot be read.", todo="Choose another model.", details=repr(error)
        ) from error
    if not isinstance(data, dict):
        raise NotAModelError("Not a GPT-2: its config.json holds no configuration.", todo="Choose another model.")
    kind = data.get("model_type")
    if kind != "gpt2":
        told = f"it is a {kind[:40]} model" if _is_word(kind) else "its config.json does not say that it is one"
        raise NotAModelError(f"Not a GPT-2: {told}.", todo="Choose another model.")
    return GPT2Shape(**{name: _number(data, name) for name in _OTHER_NAMES})


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and abs(value) < sys.float_info.max


def _is_word(kind: object) -> TypeGuard[str]:
    return isinstance(kind, str) and re.fullmatch(r"[\w.\- ]+", kind) is not None


def _number(data: Mapping[str, Any], name: str) -> int:
    value = next((data[key] for key in (name, *_OTHER_NAMES[name]) if data.get(key) is not None), _DEFAULTS[name])
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _HIGHEST[name]:
        told = f"{value:g}" if _is_number(value) else "what is no number"
        raise UntrustedRepositoryError(
            "This repository is not to be trusted.",
            f"Its config.json gives {name} as {told}, which no GPT-2 can have.",
            "Choose another model.",
        )
    return value
