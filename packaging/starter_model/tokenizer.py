"""Step 2: train the byte-level BPE, and pack both texts into token ids of two bytes.

    python packaging/starter_model/tokenizer.py --vocab-size 8192

Writes ``tokenizer.json``, ``train.bin``, ``heldout.bin`` and ``packed.json`` (bytes and tokens of each). Every book
begins after an ``<|endoftext|>``, and the last one ends before one.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from corpus import END_OF_TEXT, WORK, iterate_books
from tokenizers import Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.normalizers import Replace, Sequence
from tokenizers.pre_tokenizers import ByteLevel
from tokenizers.trainers import BpeTrainer

BOOKS_AT_ONCE = 8
LARGEST_VOCABULARY = 1 << 16  # what two bytes can number

# The corpus has straight quotation marks and long dashes alone; what a writer's text has for them is read as them.
READ_AS = {"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'", "\u2013": "\u2014"}


def paragraphs(text: Path) -> Iterator[str]:
    """Pieces of the text to count words in: small ones, so that all cores share the work."""
    for book in iterate_books(text):
        yield from book.splitlines(keepends=True)


def train_tokenizer(text: Path, vocab_size: int) -> Tokenizer:
    """A byte-level BPE that splits words as GPT-2's does, with ``<|endoftext|>`` as id 0."""
    tokenizer = Tokenizer(BPE())
    tokenizer.normalizer = Sequence([Replace(character, straight) for character, straight in READ_AS.items()])
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = ByteLevelDecoder()
    trainer = BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(paragraphs(text), trainer)
    return tokenizer


def pack(tokenizer: Tokenizer, text: Path, packed: Path) -> dict[str, int]:
    """Write the ids as little-endian uint16; returns the bytes of text (without separators) and the tokens."""
    end_of_text = tokenizer.token_to_id(END_OF_TEXT)
    text_bytes = 0
    with packed.open("wb") as out:
        books_left = iterate_books(text)
        while books := list(islice(books_left, BOOKS_AT_ONCE)):
            text_bytes += sum(len(book.encode()) for book in books)
            for encoding in tokenizer.encode_batch_fast(books):
                out.write(np.array([end_of_text, *encoding.ids], dtype="<u2").tobytes())
        out.write(np.array([end_of_text], dtype="<u2").tobytes())
    return {"bytes": text_bytes, "tokens": packed.stat().st_size // 2}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Train the tokenizer and pack the texts.")
    parser.add_argument("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    parser.add_argument("--vocab-size", type=int, default=8192)
    options = parser.parse_args(arguments)
    if options.vocab_size > LARGEST_VOCABULARY:
        parser.error(f"ids are packed into two bytes, so the vocabulary holds {LARGEST_VOCABULARY} at most")
    work = options.work
    tokenizer = train_tokenizer(work / "train.txt", options.vocab_size)
    tokenizer.save(str(work / "tokenizer.json"))
    counts = {name: pack(tokenizer, work / f"{name}.txt", work / f"{name}.bin") for name in ("train", "heldout")}
    (work / "packed.json").write_text(json.dumps(counts, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(counts))


if __name__ == "__main__":
    main()
