"""What a precision costs: the arithmetic, and a short run."""

from __future__ import annotations

import lzma
import math
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "packaging" / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import loss  # noqa: E402
from loss import Loss, Readings, beginning, books_of, loss_of, perplexity, table, words_of  # noqa: E402

from gpt2_desk.gpt2 import Tokenizer  # noqa: E402

PROSE = "The rain had not stopped for three days, and she began to speak of it.\n\n" * 40


def test_perplexity_of_a_fair_die() -> None:
    assert perplexity([math.log(1 / 6)] * 10) == pytest.approx(6)


def test_a_loss_is_a_share_of_the_perplexity_in_float32() -> None:
    exact = Readings([-2.0, -3.0], [-1.0, -1.0], [4, 5])
    found = loss_of("int8", Readings([-2.01, -3.01], [-1.0, -1.0], [4, 6]), exact, written=0.001)
    assert found.reading == pytest.approx(math.exp(0.01) - 1)
    assert found.next_word == 0
    assert found.agreement == 0.5
    assert found.writing == pytest.approx(0.001, rel=1e-3)
    assert not found.held, "1 % is more than half a percent"


def test_float32_holds_its_own_limit() -> None:
    exact = Readings([-2.0], [-1.0], [4])
    assert loss_of("float32", exact, exact, written=0.0).held


def test_books_are_read_plain_and_packed(tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("One.\n<|endoftext|>\nTwo.\n", encoding="utf-8")
    (tmp_path / "one.txt.xz").write_bytes(lzma.compress("Drei – vier.\n".encode()))
    assert books_of([tmp_path / "two.txt", tmp_path / "one.txt.xz"]) == ["One.\n", "Two.\n", "Drei – vier.\n"]


def test_a_beginning_has_so_many_tokens(starter_folder: Path) -> None:
    tokenizer = Tokenizer.load(starter_folder)
    text = beginning(PROSE, 50, tokenizer)
    assert PROSE.startswith(text)
    assert len(tokenizer.encode(text)) == 50


def test_a_passage_has_its_words_and_those_before_them() -> None:
    passage = words_of(PROSE, 10)
    assert passage in PROSE
    assert len(passage.split()) == pytest.approx(70, abs=5)


def test_the_table_says_who_exceeds_a_limit() -> None:
    lines = table([Loss("int8", 40.0, 0.001, 0.009, 0.98, 0.0)]).splitlines()
    assert lines[-1] == "| int8 | 40.000 | +0.10% | +0.90% | +0.00% | 98.0% | 0.5% | exceeded |"


def test_a_short_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "book.txt").write_text(PROSE, encoding="utf-8")
    assert loss.main([str(tmp_path / "book.txt"), "--tokens", "100", "--words", "5", "--samples", "1"]) in (0, 1)
    assert "| float32 |" in capsys.readouterr().out
