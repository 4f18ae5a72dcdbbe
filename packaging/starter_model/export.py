"""Step 5: write a run's newest checkpoint as a model folder, the way the hub and transformers have it.

    python packaging/starter_model/export.py --run decayed --to resources/models/starter

The folder then opens in the program and in transformers.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import checkpoint
import torch
from corpus import WORK
from safetensors.torch import load_file, save_file
from torch import Tensor

MATRICES = ("c_attn.weight", "c_proj.weight", "c_fc.weight")


def hub_tensors(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Float16 tensors as GPT-2's own files have them: matrices (in, out); the tied head not stored twice."""
    return {
        name: (tensor.T if name.endswith(MATRICES) else tensor).half().contiguous() for name, tensor in state.items()
    }


def trained_tensors(folder: Path) -> dict[str, Tensor]:
    """The other way: an exported folder's tensors as `train.py` has them, in float32."""
    stored = load_file(folder / "model.safetensors")
    return {name: (tensor.T if name.endswith(MATRICES) else tensor).float() for name, tensor in stored.items()}


def config(shape: dict[str, int]) -> dict[str, Any]:
    """What `config.json` says; ``<|endoftext|>`` is id 0."""
    return {
        "model_type": "gpt2",
        "architectures": ["GPT2LMHeadModel"],
        **shape,
        "n_ctx": shape["n_positions"],
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": 0,
        "eos_token_id": 0,
        "tie_word_embeddings": True,
        "dtype": "float16",
    }


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Write a checkpoint as a model folder.")
    parser.add_argument("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    parser.add_argument("--run", default="stable", help="folder below runs/")
    parser.add_argument("--to", type=Path, help="the model folder; export/ in the work folder if not given")
    options = parser.parse_args(arguments)
    folder = options.to or options.work / "export"
    state = checkpoint.load(options.work / "runs" / options.run)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = hub_tensors(state["model"])
    if not all(torch.isfinite(tensor).all() for tensor in tensors.values()):
        raise SystemExit("Some weights are not finite in float16.")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)  # safetensors lets the owner alone read it
    (folder / "config.json").write_text(json.dumps(config(state["shape"]), indent=2) + "\n", encoding="utf-8")
    shutil.copyfile(options.work / "tokenizer.json", folder / "tokenizer.json")
    parameters, tokens = sum(map(torch.numel, tensors.values())), state["progress"]["tokens"]
    print(f"{folder}: {parameters:,} parameters after {tokens:,} tokens")


if __name__ == "__main__":
    main()
