"""GPT-2 itself: from a folder of weights to text. Knows torch, tokenizers and safetensors; no window, no network."""

from gpt2_desk.gpt2.engine import Engine, open_engine
from gpt2_desk.gpt2.sampling import distribution
from gpt2_desk.gpt2.scoring import TextScore
from gpt2_desk.gpt2.tokenizer import Tokenizer

__all__ = ["Engine", "TextScore", "Tokenizer", "distribution", "open_engine"]
