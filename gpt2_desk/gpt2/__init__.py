"""GPT-2 itself: from a folder of weights to text. Knows torch, tokenizers and safetensors; no window, no network."""

import warnings

with warnings.catch_warnings():
    # Torch tells everyone who has no numpy that it found none. We never use it.
    warnings.filterwarnings("ignore", message="Failed to initialize NumPy", category=UserWarning)
    import torch as _torch  # noqa: F401

from gpt2_desk.gpt2.engine import Engine, open_engine
from gpt2_desk.gpt2.sampling import distribution
from gpt2_desk.gpt2.scoring import TextScore
from gpt2_desk.gpt2.tokenizer import Tokenizer

__all__ = ["Engine", "TextScore", "Tokenizer", "distribution", "open_engine"]
