"""The shapes that are measured, and how many bytes a token of each must read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a GPT-2, in the field's own names."""

    name: str
    n_layer: int
    n_embd: int
    n_head: int
    vocab_size: int = 50257
    n_positions: int = 1024

    @property
    def linear_weights(self) -> int:
        """Weights that every token multiplies: the blocks' linear layers, and the head, which is the embedding."""
        return self.n_layer * 12 * self.n_embd**2 + self.vocab_size * self.n_embd

    @property
    def parameters(self) -> int:
        """All numbers, the tied head counted once."""
        biases = self.n_layer * 9 * self.n_embd
        norms = (2 * self.n_layer + 1) * 2 * self.n_embd
        return self.linear_weights + self.n_positions * self.n_embd + biases + norms

    def tensors(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of each tensor as the hub has them: linear layers `(in, out)`, the head tied."""
        width = self.n_embd
        found: dict[str, tuple[int, ...]] = {
            "wte.weight": (self.vocab_size, width),
            "wpe.weight": (self.n_positions, width),
        }
        for layer in range(self.n_layer):
            found |= {f"h.{layer}.{name}": shape for name, shape in _block(width).items()}
        return found | {"ln_f.weight": (width,), "ln_f.bias": (width,)}

    def config(self, end_of_text: int) -> dict[str, object]:
        """What `config.json` says."""
        return {
            "model_type": "gpt2",
            "architectures": ["GPT2LMHeadModel"],
            "vocab_size": self.vocab_size,
            "n_positions": self.n_positions,
            "n_ctx": self.n_positions,
            "n_embd": self.n_embd,
            "n_layer": self.n_layer,
            "n_head": self.n_head,
            "activation_function": "gelu_new",
            "layer_norm_epsilon": 1e-5,
            "bos_token_id": end_of_text,
            "eos_token_id": end_of_text,
            "tie_word_embeddings": True,
            "dtype": "float32",
        }


def _block(width: int) -> dict[str, tuple[int, ...]]:
    return {
        "ln_1.weight": (width,),
        "ln_1.bias": (width,),
        "attn.c_attn.weight": (width, 3 * width),
        "attn.c_attn.bias": (3 * width,),
        "attn.c_proj.weight": (width, width),
        "attn.c_proj.bias": (width,),
        "ln_2.weight": (width,),
        "ln_2.bias": (width,),
        "mlp.c_fc.weight": (width, 4 * width),
        "mlp.c_fc.bias": (4 * width,),
        "mlp.c_proj.weight": (4 * width, width),
        "mlp.c_proj.bias": (width,),
    }


SHAPES = {
    shape.name: shape
    for shape in (
        Shape("tiny", n_layer=2, n_embd=64, n_head=2, vocab_size=9000),
        Shape("gpt2", n_layer=12, n_embd=768, n_head=12),
        Shape("gpt2-medium", n_layer=24, n_embd=1024, n_head=16),
        Shape("gpt2-large", n_layer=36, n_embd=1280, n_head=20),
        Shape("gpt2-xl", n_layer=48, n_embd=1600, n_head=25),
    )
}
"""Every shape that can be asked for; "tiny" is for the tests."""

WEIGHT_BYTES = {
    "float32": 4.0,
    "bfloat16": 2.0,
    "float16": 2.0,
    "q8_0": 34 / 32,
    "int8": 1.0,
    "q4_0": 18 / 32,
}
"""Bytes that one weight takes in each format. (llama.cpp's blocks of 32 carry a scale of 16 bits.)"""


def packed_bytes(shape: Shape, number_format: str) -> float:
    """What a model takes when each of its numbers is there once, in that format."""
    return shape.parameters * WEIGHT_BYTES[number_format]


def limit_tokens_per_s(shape: Shape, number_format: str, bytes_per_s: float) -> float:
    """Tokens a second if memory were the only limit: each weight is read once for each token."""
    return bytes_per_s / (shape.linear_weights * WEIGHT_BYTES[number_format])
