"""Real GPT-2s that are tiny, in each form in which the hub has them, among the files that nobody should download."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from hub.contents import Content
from hub.repository import Repository

Form = Literal["safetensors", "pickle", "sharded"]
Tensors = dict[str, NDArray[Any]]

END_OF_TEXT = "<|endoftext|>"
_MERGES = ("h e", "Ġ t", "Ġt he", "i n", "Ġ a", "e r", "o n", "in g", "Ġ w", "Ġ s", "n d", "Ġa nd")
_SHARDS = 2


def tiny_gpt2(
    repo_id: str = "openai-community/gpt2",
    form: Form = "safetensors",
    *,
    n_layer: int = 1,
    n_positions: int = 64,
    seed: int = 0,
    more: Mapping[str, bytes | Content] | None = None,
    licence: str | None = "mit",
    **options: Any,
) -> Repository:
    """A repository with a GPT-2 that can be opened.

    Args:
        repo_id: the repository's name.
        form: "safetensors" as openai-community/gpt2, with masks and a tokenizer.json; "pickle" as DialoGPT, in
            float16 with an old pickle, vocab.json and merges.txt alone; "sharded" as the first, in two files.
        n_layer: each carries a mask of 4 × n_positions² bytes, which is how to make it big without making it slow.
        n_positions: tokens that it reads at once.
        seed: of the weights.
        more: further files, or others in the place of these.
        licence: as the card tells it.
        options: of `Repository`.
    """
    files: dict[str, bytes | Content] = {
        **tiny_gpt2_files(form, n_layer=n_layer, n_positions=n_positions, seed=seed),
        **unwanted_files(licence),
        **(more or {}),
    }
    return Repository(repo_id, files, licence=licence, **options)


@lru_cache(maxsize=16)
def _files(form: Form, n_layer: int, n_positions: int, seed: int) -> dict[str, bytes]:
    tensors = _tensors(n_layer, n_positions, seed)
    files = {
        "config.json": _config(n_layer, n_positions),
        "generation_config.json": b'{"bos_token_id": 256, "eos_token_id": 256}',
        "tokenizer_config.json": b'{"model_max_length": %d}' % n_positions,
        **_tokenizer_files(),
    }
    if form == "pickle":
        del files["tokenizer.json"]
        return files | {"pytorch_model.bin": _old_pickle(tensors)}
    masks = {f"h.{i}.attn.bias": _mask(n_positions) for i in range(n_layer)}
    return files | (_one_file(tensors | masks) if form == "safetensors" else _shards(tensors | masks))


def tiny_gpt2_files(
    form: Form = "safetensors", *, n_layer: int = 1, n_positions: int = 64, seed: int = 0
) -> dict[str, bytes]:
    """The files that a program needs, and no others."""
    return dict(_files(form, n_layer, n_positions, seed))


def unwanted_files(licence: str | None = "mit") -> dict[str, bytes]:
    """What repositories hold beside the model: cards, and the same weights for other programs."""
    card = f"license: {licence}\n" if licence else ""
    return {
        "README.md": f"---\nlanguage: en\ntags:\n- exbert\n\n{card}---\n\n# A model card\n".encode(),
        ".gitattributes": b"*.bin filter=lfs diff=lfs merge=lfs -text\n",
        "64.tflite": b"for phones" * 50,
        "tf_model.h5": b"for TensorFlow" * 50,
        "flax_model.msgpack": b"for Flax" * 50,
        "rust_model.ot": b"for Rust" * 50,
        "onnx/config.json": b'{"model_type": "gpt2", "onnx": true}',
        "onnx/model.onnx": b"for ONNX" * 50,
        "onnx/vocab.json": b"{}",
    }


def _config(n_layer: int, n_positions: int) -> bytes:
    config = {
        "activation_function": "gelu_new",
        "architectures": ["GPT2LMHeadModel"],
        "bos_token_id": 256,
        "eos_token_id": 256,
        "layer_norm_epsilon": 1e-05,
        "model_type": "gpt2",
        "n_ctx": n_positions,
        "n_embd": 8,
        "n_head": 2,
        "n_layer": n_layer,
        "n_positions": n_positions,
        "vocab_size": len(_vocabulary()),
    }
    return json.dumps(config, indent=2).encode()


def _vocabulary() -> dict[str, int]:
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    alphabet = [chr(byte) for byte in printable] + [chr(256 + i) for i in range(256 - len(printable))]
    tokens = [*alphabet, END_OF_TEXT, *(merge.replace(" ", "") for merge in _MERGES)]
    return {token: number for number, token in enumerate(tokens)}


def _tokenizer_files() -> dict[str, bytes]:
    end = {"id": 256, "content": END_OF_TEXT, "special": True, "normalized": True}
    end |= dict.fromkeys(("single_word", "lstrip", "rstrip"), False)
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True}
    tokenizer = {
        "version": "1.0",
        "added_tokens": [end],
        "pre_tokenizer": byte_level,
        "decoder": byte_level,
        "model": {"type": "BPE", "vocab": _vocabulary(), "merges": list(_MERGES)},
    }
    return {
        "tokenizer.json": json.dumps(tokenizer).encode(),
        "vocab.json": json.dumps(_vocabulary()).encode(),
        "merges.txt": "\n".join(["#version: 0.2", *_MERGES, ""]).encode(),
    }


def _tensors(n_layer: int, n_positions: int, seed: int) -> Tensors:
    """Random weights under the published names, in the published shapes."""
    width = 8
    shapes: dict[str, tuple[int, ...]] = {"wte.weight": (len(_vocabulary()), width), "wpe.weight": (n_positions, width)}
    for i in range(n_layer):
        for name, columns in {"attn.c_attn": 3, "attn.c_proj": 1, "mlp.c_fc": 4}.items():
            shapes |= {f"h.{i}.{name}.weight": (width, columns * width), f"h.{i}.{name}.bias": (columns * width,)}
        shapes |= {f"h.{i}.mlp.c_proj.weight": (4 * width, width), f"h.{i}.mlp.c_proj.bias": (width,)}
        shapes |= {f"h.{i}.{name}.{part}": (width,) for name in ("ln_1", "ln_2") for part in ("weight", "bias")}
    shapes |= {"ln_f.weight": (width,), "ln_f.bias": (width,)}
    numbers = np.random.default_rng(seed)
    return {
        name: numbers.normal(1.0 if "ln_" in name and name.endswith("weight") else 0.0, 0.1, shape).astype(np.float32)
        for name, shape in shapes.items()
    }


def _mask(n_positions: int) -> NDArray[np.float32]:
    """What old files carry for each layer, and no program needs."""
    return np.tril(np.ones((1, 1, n_positions, n_positions), np.float32))


def _one_file(tensors: Tensors) -> dict[str, bytes]:
    from safetensors.numpy import save

    return {"model.safetensors": save(tensors, {"format": "pt"})}


def _shards(tensors: Tensors) -> dict[str, bytes]:
    from safetensors.numpy import save

    names = sorted(tensors)
    files: dict[str, bytes] = {}
    weight_map: dict[str, str] = {}
    for i in range(_SHARDS):
        file = f"model-{i + 1:05d}-of-{_SHARDS:05d}.safetensors"
        shard = {name: tensors[name] for name in names[i::_SHARDS]}
        files[file] = save(shard, {"format": "pt"})
        weight_map |= dict.fromkeys(shard, file)
    total = sum(tensor.nbytes for tensor in tensors.values())
    index = {"metadata": {"total_size": total}, "weight_map": weight_map}
    return files | {"model.safetensors.index.json": json.dumps(index, indent=2).encode()}


def _old_pickle(tensors: Tensors) -> bytes:
    """As DialoGPT's: no zip archive, float16, names with a prefix, and the head beside the embedding it equals."""
    import torch

    weights = {f"transformer.{name}": torch.from_numpy(tensor).half() for name, tensor in tensors.items()}
    weights["lm_head.weight"] = weights["transformer.wte.weight"].clone()
    file = io.BytesIO()
    torch.save(weights, file, _use_new_zipfile_serialization=False)
    return file.getvalue()
