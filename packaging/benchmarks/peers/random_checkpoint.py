"""A GPT-2 of random numbers, in the hub's format, with a vocabulary as large as the published one."""

from __future__ import annotations

import json
import math
import random
import struct
from pathlib import Path

import torch
from shapes import Shape

END_OF_TEXT = "<|endoftext|>"
WEIGHTS = "model.safetensors"

_SEED = 1


def write_checkpoint(shape: Shape, folder: Path, starter: Path) -> None:
    """Write `config.json`, `tokenizer.json` and `model.safetensors`, unless they are there.

    Args:
        shape: of the model.
        folder: to write to; it is made.
        starter: the folder of a model whose vocabulary is taken and filled up.
    """
    if (folder / WEIGHTS).is_file():
        return
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = larger_vocabulary(json.loads((starter / "tokenizer.json").read_bytes()), shape.vocab_size)
    end_of_text = tokenizer["model"]["vocab"][END_OF_TEXT]
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "GPT2Tokenizer", "eos_token": END_OF_TEXT, "bos_token": END_OF_TEXT}),
        encoding="utf-8",
    )
    (folder / "config.json").write_text(json.dumps(shape.config(end_of_text), indent=1), encoding="utf-8")
    part = folder / f"{WEIGHTS}.part"
    _write_weights(shape, part, end_of_text)
    part.rename(folder / WEIGHTS)


def larger_vocabulary(tokenizer: dict, size: int) -> dict:
    """A `tokenizer.json` with made-up tokens, each a pair of its own, up to a size.

    Each is a word and an ending that have not been one token so far, with a merge behind all others: so every number
    has a text, and every text still has its tokens.
    """
    vocab: dict[str, int] = dict(tokenizer["model"]["vocab"])
    merges = [list(pair) for pair in tokenizer["model"]["merges"]]
    words = sorted(token for token in vocab if token[0] == "Ġ" and token[1:].isalpha())
    endings = sorted(token for token in vocab if token.isascii() and token.isalpha())
    chance = random.Random(_SEED)
    while len(vocab) < size:
        pair = [chance.choice(words), chance.choice(endings)]
        if "".join(pair) not in vocab:
            vocab["".join(pair)] = len(vocab)
            merges.append(pair)
    return {**tokenizer, "model": {**tokenizer["model"], "vocab": vocab, "merges": merges}}


def _write_weights(shape: Shape, path: Path, end_of_text: int) -> None:
    """One tensor at a time, so that even 6 GB of them never lie in memory."""
    header, end = {}, 0
    for name, size in shape.tensors().items():
        start, end = end, end + 4 * math.prod(size)
        header[name] = {"dtype": "F32", "shape": size, "data_offsets": [start, end]}
    words = json.dumps(header).encode()
    words += b" " * (-len(words) % 8)
    generator = torch.Generator().manual_seed(_SEED)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(words)) + words)
        for name, size in shape.tensors().items():
            file.write(_random(name, size, shape, end_of_text, generator).numpy().data)


def _random(
    name: str, size: tuple[int, ...], shape: Shape, end_of_text: int, generator: torch.Generator
) -> torch.Tensor:
    """As GPT-2 begins its training, so that its next token is neither certain nor quite evenly spread.

    The embedding of the token that ends a text is zero, and so is its logit, with thousands of others above it: no
    text ends before its time in any of the programs.
    """
    if "ln_" in name:
        return torch.ones(size) if name.endswith("weight") else torch.zeros(size)
    depth = math.sqrt(2 * shape.n_layer) if "c_proj.weight" in name else 1.0
    numbers = torch.empty(size).normal_(0, 0.02 / depth, generator=generator)
    if name == "wte.weight":
        numbers[end_of_text] = 0
    return numbers
