"""What general compressors make of the held-out books once they have read the training text: bits per byte.

    nice python packaging/starter_model/compressors.py

Needs `xz` and `zstd`, about 3 GB of memory and some minutes. xz takes no dictionary, so it packs the training text
with and without the held-out books behind it, in a window that spans both; zstd reads it as a prefix.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from corpus import WORK

XZ = ("xz", "-9e", "-T1", "--stdout", "--format=raw")
ZSTD = ("zstd", "--ultra", "-22", "--stdout", "--quiet")


def window_log(length: int) -> int:
    """The power of two that spans so many bytes."""
    return max(27, (length - 1).bit_length())


def packed_bytes(command: tuple[str, ...], data: bytes) -> int:
    return len(subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout)


def xz_bytes(training: bytes, held_out: bytes) -> int:
    """What the held-out text adds to the packed training text."""
    window = 1 << window_log(len(training) + len(held_out))
    command = (*XZ, f"--lzma2=preset=9e,dict={window}")
    return packed_bytes(command, training + held_out) - packed_bytes(command, training)


def zstd_bytes(training: Path, held_out: Path) -> int:
    long = window_log(training.stat().st_size + held_out.stat().st_size)
    command = (*ZSTD, f"--long={long}", f"--patch-from={training}", str(held_out))
    return packed_bytes(command, b"")


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Compress the held-out books, given the training text.")
    parser.add_argument("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    options = parser.parse_args(arguments)
    training, held_out = options.work / "train.txt", options.work / "heldout.txt"
    size = held_out.stat().st_size
    print(f"zstd --ultra -22: {8 * zstd_bytes(training, held_out) / size:.3f} bits per byte")
    print(f"xz -9e: {8 * xz_bytes(training.read_bytes(), held_out.read_bytes()) / size:.3f} bits per byte")


if __name__ == "__main__":
    main()
