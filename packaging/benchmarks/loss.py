"""What each precision costs: how much more a model is surprised by books than in float32.

    .venv/bin/python packaging/benchmarks/loss.py [TEXT …] [--model FOLDER] [--tokens 2000] [--words 150]

A text is plain, or packed with xz; books in one file are separated by a line with <|endoftext|>. By default they are
the held-out books beside the checkout, and where these are not, this project's own pages. Three ways to look:

- reading: `Engine.score` over the beginning of each book, in passes of many tokens;
- next word: `Engine.next_token_logits` after each word of a passage, in passes of few, and whether the likeliest token
  is that of float32;
- writing: texts of the model's own, a token at a time, drawn at temperature 1. The mean of log q - log p, with q
  from the precision that wrote and p from float32, is how far q is from p (the Kullback-Leibler divergence), in percent
  as the other two are.

Exits with 1 where a precision loses more than its limit.
"""

from __future__ import annotations

import argparse
import gc
import lzma
import math
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from gpt2_desk.gpt2 import Engine, Tokenizer

STARTER = ROOT / "resources" / "models" / "starter"
HELD_OUT = ROOT.parent / "shared" / "corpus" / "heldout.txt.xz"
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md")
LIMITS = {"float32": 0.0, "bfloat16": 0.003, "float16": 0.003, "int8": 0.005}
"""How much a precision may add to the perplexity of float32, as a share of it."""

_WORD_ENDS = re.compile(r"(?<=\S)[ \n]")
_PROMPT_WORDS = 60
_WRITTEN_TOKENS = 100


@dataclass(frozen=True, slots=True)
class Readings:
    """What a model says of the texts: natural logarithms of the probabilities that it gave.

    Attributes:
        read: each token of the books, in long passes.
        next_words: the token after each word of the passages.
        likeliest: the token it would have written there.
    """

    read: list[float]
    next_words: list[float]
    likeliest: list[int]


@dataclass(frozen=True, slots=True)
class Loss:
    """A precision beside float32.

    Attributes:
        precision: its name.
        perplexity: of the reading.
        reading: how much is added to the perplexity of float32, as a share of it.
        next_word: the same after each word.
        agreement: how often its likeliest token is that of float32.
        writing: the same as a divergence of what it writes itself.
    """

    precision: str
    perplexity: float
    reading: float
    next_word: float
    agreement: float
    writing: float

    @property
    def held(self) -> bool:
        """Whether its limit holds for reading and for what comes after each word."""
        return max(self.reading, self.next_word, self.writing) <= LIMITS[self.precision]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--model", type=Path, default=STARTER, help="its folder (default: the starter)")
    parser.add_argument("--tokens", type=int, default=2000, help="read of each book")
    parser.add_argument("--words", type=int, default=150, help="after which the next one is asked, of each book")
    parser.add_argument("--samples", type=int, default=40, help="texts of 100 tokens that are written")
    arguments = parser.parse_args(argv)
    books = books_of(arguments.texts or ([HELD_OUT] if HELD_OUT.is_file() else PAGES))
    losses = measure(arguments.model, books, arguments)
    print(f"{arguments.model.name}, {len(books)} texts, {arguments.tokens} tokens of each\n\n{table(losses)}")
    return 0 if all(loss.held for loss in losses) else 1


def books_of(paths: Sequence[Path]) -> list[str]:
    """The texts of files, books apart."""
    books: list[str] = []
    for path in paths:
        data = path.read_bytes()
        text = (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf-8")
        books += [book for book in text.split("<|endoftext|>\n") if book.strip()]
    return books


def measure(folder: Path, books: Sequence[str], arguments: argparse.Namespace) -> list[Loss]:
    """Each precision that this machine has, float32 first. One model is in memory beside the one in float32."""
    from gpt2_desk.gpt2 import Engine, Tokenizer

    tokenizer = Tokenizer.load(folder)
    exact_engine = Engine.open(folder, precision="float32")
    beginnings = [beginning(book, arguments.tokens, tokenizer) for book in books]
    passages = [words_of(book, arguments.words) for book in books]
    exact = _readings(exact_engine, tokenizer, beginnings, passages)
    losses = [Loss("float32", perplexity(exact.read), 0.0, 0.0, 1.0, 0.0)]
    for precision in LIMITS:
        engine = Engine.open(folder, precision=precision)
        if precision != "float32" and engine.info.precision == precision:
            found = _readings(engine, tokenizer, beginnings, passages)
            written = divergence(engine, exact_engine, tokenizer, arguments.samples)
            losses.append(loss_of(precision, found, exact, written))
        del engine
        gc.collect()
    return losses


def loss_of(precision: str, found: Readings, exact: Readings, written: float) -> Loss:
    """The comparison of a precision with float32."""
    same = [one == other for one, other in zip(found.likeliest, exact.likeliest, strict=True)]
    return Loss(
        precision=precision,
        perplexity=perplexity(found.read),
        reading=perplexity(found.read) / perplexity(exact.read) - 1,
        next_word=perplexity(found.next_words) / perplexity(exact.next_words) - 1,
        agreement=sum(same) / len(same),
        writing=math.expm1(written),
    )


def perplexity(logprobs: Sequence[float]) -> float:
    """The exponential of the mean negative logarithm."""
    return math.exp(-math.fsum(logprobs) / len(logprobs))


def beginning(book: str, tokens: int, tokenizer: Tokenizer) -> str:
    """The first tokens of a book, as text."""
    return tokenizer.decode(tokenizer.encode(book[: 12 * tokens])[:tokens]).rstrip("\ufffd")


def words_of(book: str, words: int) -> str:
    """A passage of so many words that starts at the first word end past the first tenth of a book."""
    starts = [match.start() for match in _WORD_ENDS.finditer(book)]
    first = len(starts) // 10
    passage = starts[first : first + _PROMPT_WORDS + words + 1]
    return book[passage[0] : passage[-1]] if passage else book


def _readings(engine: Engine, tokenizer: Tokenizer, beginnings: Sequence[str], passages: Sequence[str]) -> Readings:
    read = [token.logprob for text in beginnings for token in engine.score(text).tokens]
    next_words: list[float] = []
    likeliest: list[int] = []
    for passage in passages:
        ids = tokenizer.encode(passage)
        for end in [match.start() for match in _WORD_ENDS.finditer(passage)][_PROMPT_WORDS:]:
            # GPT-2's tokens never go on from a visible character to white space: these are a beginning of `ids`.
            known = len(tokenizer.encode(passage[:end]))
            logits = engine.next_token_logits(passage[:end])
            next_words.append(float(logits.double().log_softmax(dim=-1)[ids[known]]))
            likeliest.append(int(logits.argmax()))
    return Readings(read, next_words, likeliest)


def divergence(engine: Engine, exact: Engine, tokenizer: Tokenizer, samples: int) -> float:
    """Nats a token between what an engine writes and what float32 gives it; 0 where nothing was written.

    The texts begin from nothing, as then `stream` and `score` both have <|endoftext|> before the first token. Only
    those count whose tokens are the ones that encoding them gives, which `score` needs; nearly all are.
    """
    differences: list[float] = []
    for seed in range(samples):
        text, ids, logprobs = _written(engine, seed)
        if text and tokenizer.encode(text) == ids:
            theirs = [token.logprob for token in exact.score(text).tokens]
            differences += [q - p for q, p in zip(logprobs, theirs, strict=True)]
    return math.fsum(differences) / len(differences) if differences else 0.0


def _written(engine: Engine, seed: int) -> tuple[str, list[int], list[float]]:
    from gpt2_desk.contract import GenerationRequest, SamplingSettings, TextPiece

    settings = SamplingSettings(temperature=1.0, top_k=0, loop_guard=False)
    request = GenerationRequest("", settings, max_tokens=_WRITTEN_TOKENS, seed=seed)
    pieces = [piece for piece in engine.stream(request) if isinstance(piece, TextPiece)]
    tokens = [token for piece in pieces for token in piece.tokens]
    text = "".join(piece.text for piece in pieces)
    return text, [token.id for token in tokens], [token.logprob for token in tokens]


def table(losses: Sequence[Loss]) -> str:
    """In Markdown."""
    lines = [
        "| precision | perplexity | reading | next word | writing | likeliest token agrees | limit | |",
        "|---|---:|---:|---:|---:|---:|---:|---|",
    ]
    lines += [
        f"| {loss.precision} | {loss.perplexity:.3f} | {loss.reading:+.2%} | {loss.next_word:+.2%} "
        f"| {loss.writing:+.2%} | {loss.agreement:.1%} | {LIMITS[loss.precision]:.1%} "
        f"| {'held' if loss.held else 'exceeded'} |"
        for loss in losses
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
