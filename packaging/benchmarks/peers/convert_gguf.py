"""The checkpoint as llama.cpp reads it, in several formats."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf.quants import quantize
from numpy.typing import NDArray
from safetensors import safe_open

_TYPES = {
    "float32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "bfloat16": (gguf.GGMLQuantizationType.BF16, gguf.LlamaFileType.MOSTLY_BF16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "q4_0": (gguf.GGMLQuantizationType.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}

_NAMES = {
    "wte": "token_embd",
    "wpe": "position_embd",
    "ln_f": "output_norm",
    "ln_1": "attn_norm",
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "ln_2": "ffn_norm",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}


def main(folder: Path, target: Path, number_format: str) -> None:
    """Write the file; one tensor at a time is in memory."""
    kind, file_type = _TYPES[number_format]
    config = json.loads((folder / "config.json").read_bytes())
    writer = gguf.GGUFWriter(target, "gpt2")
    _write_shape(writer, config, file_type)
    _write_tokens(writer, json.loads((folder / "tokenizer.json").read_bytes()), config["eos_token_id"])
    with safe_open(folder / "model.safetensors", framework="np") as file:
        for name, tensor in _tensors(file):
            _announce(writer, name, tensor.shape, _kind(name, kind))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for name, tensor in _tensors(file):
            writer.write_tensor_data(quantize(tensor, _kind(name, kind)))
    writer.close()


def _write_shape(writer: gguf.GGUFWriter, config: dict[str, Any], file_type: gguf.LlamaFileType) -> None:
    writer.add_block_count(config["n_layer"])
    writer.add_context_length(config["n_positions"])
    writer.add_embedding_length(config["n_embd"])
    writer.add_feed_forward_length(4 * config["n_embd"])
    writer.add_head_count(config["n_head"])
    writer.add_layer_norm_eps(config["layer_norm_epsilon"])
    writer.add_file_type(file_type)


def _write_tokens(writer: gguf.GGUFWriter, tokenizer: dict[str, Any], end_of_text: int) -> None:
    vocab = tokenizer["model"]["vocab"]
    tokens = sorted(vocab, key=vocab.__getitem__)
    types = [gguf.TokenType.NORMAL] * len(tokens)
    types[end_of_text] = gguf.TokenType.CONTROL
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(end_of_text)
    writer.add_eos_token_id(end_of_text)


def _tensors(file: Any) -> Iterator[tuple[str, NDArray[np.float32]]]:  # noqa: ANN401 - safetensors has no types
    for stored in file.keys():  # noqa: SIM118 - no dictionary
        tensor = file.get_tensor(stored)
        name, _, part = stored.rpartition(".")
        if name.startswith("h."):
            _, layer, inner = name.split(".", 2)
            # The hub has the linear layers of the blocks as (in, out).
            yield f"blk.{layer}.{_NAMES[inner]}.{part}", np.ascontiguousarray(tensor.T)
        else:
            yield f"{_NAMES[name]}.{part}", tensor


def _kind(name: str, kind: gguf.GGMLQuantizationType) -> gguf.GGMLQuantizationType:
    """Positions, biases and norms stay in float32, as llama.cpp's own converter leaves them."""
    linear = name.endswith(".weight") and "norm" not in name and "position" not in name
    return kind if linear else gguf.GGMLQuantizationType.F32


def _announce(writer: gguf.GGUFWriter, name: str, shape: tuple[int, ...], kind: gguf.GGMLQuantizationType) -> None:
    """The header wants sizes before anything is packed."""
    if kind == gguf.GGMLQuantizationType.F32:
        writer.add_tensor_info(name, shape, np.dtype(np.float32), 4 * math.prod(shape), raw_dtype=kind)
        return
    packed = gguf.quant_shape_to_byte_shape(shape, kind)
    writer.add_tensor_info(name, packed, np.dtype(np.uint8), math.prod(packed), raw_dtype=kind)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
