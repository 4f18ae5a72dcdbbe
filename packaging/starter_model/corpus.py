"""Step 1: unpack the corpus, and check every book of it against the manifest.

    python packaging/starter_model/corpus.py

Writes ``train.txt`` and ``heldout.txt`` into the work folder: whole books with ``<|endoftext|>`` after each.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "starter_model"
END_OF_TEXT = "<|endoftext|>"
SEPARATOR = f"{END_OF_TEXT}\n"


def read_books(packed: Path) -> list[str]:
    """The books of one compressed file, each ending in one newline."""
    with lzma.open(packed, "rt", encoding="utf-8", newline="\n") as text:
        return text.read().split(SEPARATOR)


def manifest_digests(corpus: Path) -> Counter[tuple[str, str]]:
    """How often the manifest lists each (file, SHA-256)."""
    with (corpus / "MANIFEST.tsv").open(encoding="utf-8", newline="") as rows:
        return Counter((row["file"], row["sha256"]) for row in csv.DictReader(rows, delimiter="\t"))


def check(corpus: Path, books: dict[str, list[str]]) -> None:
    """End the program where a book differs from the manifest, is missing or is one too many."""
    found = Counter((name, hashlib.sha256(book.encode()).hexdigest()) for name in books for book in books[name])
    if found != manifest_digests(corpus):
        raise SystemExit(f"The books in {corpus} are not the ones in its MANIFEST.tsv. Fetch the corpus again.")


def write_books(path: Path, books: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as text:
        for book in books:
            text.write(book + SEPARATOR)


def iterate_books(path: Path) -> Iterator[str]:
    """The books of a file that `write_books` wrote, one at a time, without the separator."""
    lines: list[str] = []
    with path.open(encoding="utf-8", newline="\n") as text:
        for line in text:
            if line == SEPARATOR:
                yield "".join(lines)
                lines.clear()
            else:
                lines.append(line)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Unpack and check the corpus.")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", help="the compressed books")
    parser.add_argument("--work", type=Path, default=WORK, help="the folder for whatever the recipe makes")
    options = parser.parse_args(arguments)
    books = {packed.name: read_books(packed) for packed in sorted(options.corpus.glob("*.txt.xz"))}
    check(options.corpus, books)
    held_out = books.pop("heldout.txt.xz")
    options.work.mkdir(parents=True, exist_ok=True)
    write_books(options.work / "train.txt", (book for part in books.values() for book in part))
    write_books(options.work / "heldout.txt", held_out)
    print(f"{sum(map(len, books.values()))} books to train on, {len(held_out)} held out")


if __name__ == "__main__":
    main()
