"""Step 4: how good an exported model is. Prints what the model card needs, in Markdown.

    python packaging/starter_model/evaluate.py --model resources/models/starter

The books are scored by the program's own engine, and once more by transformers, which must agree.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from pathlib import Path

import torch
from corpus import WORK, iterate_books
from memorization import longest_verbatim_run

from gpt2_desk.contract import GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine, Tokenizer

SETTINGS = SamplingSettings(temperature=0.8, top_k=50)
PROMPTS = (
    "The rain had not stopped for three days, and",
    '"I never said that," she answered, and',
    "It was a dark and stormy night;",
    "Once upon a time there lived in a small house by the sea",
    "The detective looked at the body, then at the clock.",
    "My phone buzzed on the kitchen table. It was a text from Dana:",
    "When the spaceship landed in the car park behind the supermarket,",
    "Chapter I\n\n",
    "He had been in love with her since the war, but",
    "The email from the university arrived at six in the morning, and",
)
SAMPLES = 200
SAMPLE_TOKENS = 200


def bits_per_byte(engine: Engine, books: list[str]) -> float:
    """Over whole books, each read from its beginning in windows of all positions that do not overlap."""
    bits = sum(engine.score(book).bits_per_byte * len(book.encode()) for book in books)
    return bits / sum(len(book.encode()) for book in books)


def bits_per_byte_in_transformers(folder: Path, books: list[str]) -> float:
    """The same, computed by transformers alone."""
    from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"))  # type: ignore[no-untyped-call]
    nats = 0.0
    with torch.inference_mode():
        for book in books:
            ids = torch.tensor([model.config.bos_token_id, *tokenizer.encode(book)])
            for inputs, targets in _windows(ids, model.config.n_positions):
                logits = model(inputs[None]).logits[0]
                nats += torch.nn.functional.cross_entropy(logits.double(), targets, reduction="sum").item()
    return nats / math.log(2) / sum(len(book.encode()) for book in books)


def _windows(ids: torch.Tensor, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    return zip(torch.split(ids[:-1], size), torch.split(ids[1:], size), strict=True)


def write(engine: Engine, prompt: str, seed: int, tokens: int) -> tuple[str, list[int]]:
    """A continuation as the program writes it, and its tokens."""
    request = GenerationRequest(prompt, SETTINGS, max_tokens=tokens, seed=seed)
    pieces = [piece for piece in engine.stream(request) if isinstance(piece, TextPiece)]
    return "".join(piece.text for piece in pieces), [token.id for piece in pieces for token in piece.tokens]


def print_continuations(engine: Engine, tokens: int) -> None:
    for prompt in PROMPTS:
        text, _ = write(engine, prompt, seed=1, tokens=tokens)
        quoted = f"**{prompt.strip()}**{' ' if prompt.endswith(chr(10)) else ''}{text}"
        print("\n".join(f"> {line}".rstrip() for line in quoted.split("\n")) + "\n")


def print_memorization(engine: Engine, tokenizer: Tokenizer, packed: Path, samples: int) -> None:
    ids = [write(engine, "", seed, SAMPLE_TOKENS)[1] for seed in range(samples)]
    run = longest_verbatim_run(ids, packed)
    print(f"Longest run of the training text in {samples} samples of {SAMPLE_TOKENS} tokens: {len(run)} tokens")
    print(f"> {tokenizer.decode(run)!r}")


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measure an exported model.")
    parser.add_argument("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    parser.add_argument("--model", type=Path, help="the model folder; export/ in the work folder if not given")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--samples", type=int, default=SAMPLES, help="texts to search for what was learned by heart")
    parser.add_argument("--continuation-tokens", type=int, default=100)
    options = parser.parse_args(arguments)
    folder = options.model or options.work / "export"
    books = list(iterate_books(options.work / "heldout.txt"))
    engine = Engine.open(folder, precision="float32", threads=options.threads)
    print(f"Held-out bits per byte: {bits_per_byte(engine, books):.4f}")
    print(f"The same in transformers: {bits_per_byte_in_transformers(folder, books):.4f}\n")
    print_continuations(engine, options.continuation_tokens)
    print_memorization(engine, Tokenizer.load(folder), options.work / "train.bin", options.samples)


if __name__ == "__main__":
    main()
