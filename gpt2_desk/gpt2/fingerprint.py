"""Telling one model from another by its files, in milliseconds also where they have gigabytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from gpt2_desk.gpt2.checkpoint import damaged, weight_files
from gpt2_desk.gpt2.config import CONFIG_FILE
from gpt2_desk.gpt2.tokenizer import tokenizer_files

LENGTH = 16
"""Hexadecimal digits: of ten thousand models no two are likely to be taken for one another."""

HEADER_BYTES = 128 * 2**10
"""Read whole from the beginning of a file of weights: the names and shapes of the tensors are there."""

BLOCK_BYTES = 4 * 2**10
BLOCKS = 64
"""What is looked at of the rest: blocks at even distances, the last at the end. A training changes every number."""


def fingerprint(folder: Path) -> str:
    """Hexadecimal digits that tell the weights, tokens and shape of a folder's model from those of others.

    A copy has the same. The sizes of the weights' files count, their headers and some blocks of them, and the files
    of the tokenizer and of the shape as a whole; not the folder's name, nor what else lies in it.

    Raises:
        NotAModelError: a file is missing; it is named.
        DamagedModelError: a file cannot be read.
    """
    digest = hashlib.sha256()
    weights = weight_files(folder)
    for name in (CONFIG_FILE, *tokenizer_files(folder), *weights):
        try:
            with (folder / name).open("rb") as file:
                size = file.seek(0, 2)
                digest.update(f"{name}\0{size}\0".encode())
                for start, length in _sampled(size) if name in weights else [(0, size)]:
                    digest.update(_block(file, start, length))
        except OSError as error:
            raise damaged(name, "It cannot be read.", str(error)) from error
    return digest.hexdigest()[:LENGTH]


def _sampled(size: int) -> Iterator[tuple[int, int]]:
    """Where the blocks of a file begin, and how long they are."""
    yield 0, HEADER_BYTES
    last = size - BLOCK_BYTES
    if last > HEADER_BYTES:
        yield from ((HEADER_BYTES + (last - HEADER_BYTES) * at // (BLOCKS - 1), BLOCK_BYTES) for at in range(BLOCKS))
    else:
        yield HEADER_BYTES, BLOCK_BYTES


def _block(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    return file.read(length)
