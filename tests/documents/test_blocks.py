from __future__ import annotations

import random

import pytest

from gpt2_desk.documents import Document
from gpt2_desk.documents.counting import count_words


def check(document: Document, text: str, places: list[int]) -> None:
    lines = text.split("\n")
    assert len(document) == len(text)
    assert document.paragraph_count == len(lines)
    for place in places:
        before = text[:place].split("\n")
        number = len(before) - 1
        assert document.paragraph_at(place) == (number, len(before[-1]))
        assert document.paragraph_start(number) == place - len(before[-1])
        assert document.paragraph(number) == lines[number]


def test_thousands_of_paragraphs_agree_with_split() -> None:
    draw = random.Random(7)
    text = "\n".join("é😀x" * draw.randrange(3) for _ in range(2000))
    document = Document(text)
    for _ in range(400):
        start = draw.randrange(len(text) + 1)
        end = min(len(text), start + draw.choice([0, 0, 1, 5, 400]))
        new = draw.choice(["", "a", "\n", "one\ntwo\n", "\n" * 300])
        assert document.slice(start, end) == text[start:end]
        document.edit(start, end, new, now=0)
        text = text[:start] + new + text[end:]
        check(document, text, [0, start, draw.randrange(len(text) + 1), len(text)])
    assert document.text == text


def test_a_text_that_is_taken_away_and_brought_back() -> None:
    text = "\n".join(f"paragraph {number}" for number in range(1000))
    document = Document(text)
    for start in range(0, 900, 3):
        document.edit(0, document.paragraph_start(3), "", now=start)
    check(document, document.text, [0, 5, 50, len(document)])
    document.edit(0, len(document), "", now=0)
    assert (document.text, document.paragraph_count, document.word_count) == ("", 1, 0)
    while document.can_undo:
        document.undo()
    check(document, text, [0, 1, 5000, len(text)])


def test_a_text_that_shrinks_everywhere_does_not_stay_in_many_pieces() -> None:
    document = Document("\n" * 20_000)
    for kept in range(200):
        document.edit(kept, kept + 99, "", now=0)
    assert document.paragraph_count == 201
    assert len(document.snapshot().chunks) < 10


def test_only_the_line_feed_parts_paragraphs() -> None:
    text = "a\rb\u2028c\u2029d\x85e\x00f\x0bg\x0ch"
    document = Document(text)
    assert document.paragraph_count == 1
    assert document.text == text


def test_an_empty_document() -> None:
    document = Document()
    assert (len(document), document.paragraph_count, document.paragraph(0)) == (0, 1, "")
    assert (document.paragraph_at(0), document.paragraph_start(0), document.origins(0, 0)) == ((0, 0), 0, [])


@pytest.mark.parametrize("number", [-1, 2])
def test_a_paragraph_that_is_not_there_is_refused(number: int) -> None:
    document = Document("a\nb")
    for method in (document.paragraph, document.paragraph_start, document.paragraph_origins):
        with pytest.raises(ValueError, match="no paragraph"):
            method(number)


def test_a_snapshot_does_not_follow_the_document() -> None:
    document = Document("a\nb")
    snapshot = document.snapshot()
    document.edit(0, 3, "changed", now=0)
    assert (snapshot.text, document.text) == ("a\nb", "changed")


def test_origins_across_paragraphs_are_one_run() -> None:
    document = Document("ab")
    document.begin_stream(1, 3)
    document.extend_stream("x\n\ny")
    document.end_stream()
    assert document.origins(0, len(document)) == [(1, 5, 3)]
    assert document.origins(2, 4) == [(2, 4, 3)]
    assert [document.paragraph_origins(number) for number in range(3)] == [((1, 2, 3),), (), ((0, 1, 3),)]


def test_what_the_writer_types_in_a_generation_is_the_writers() -> None:
    document = Document()
    document.begin_stream(0, 1)
    document.extend_stream("model")
    document.end_stream()
    for place in (5, 3, 0):
        document.edit(place, place, "w", now=0)
    assert document.text == "wmodwelw"
    assert document.origins(0, 8) == [(1, 4, 1), (5, 7, 1)]


def test_word_count_follows_edits() -> None:
    draw = random.Random(3)
    document = Document("\n".join("some words here" for _ in range(500)))
    for _ in range(100):
        start = draw.randrange(len(document))
        document.edit(start, min(len(document), start + draw.randrange(9)), draw.choice(["", " ", "\n", "a b"]), now=0)
        assert document.word_count == count_words(document.text)
