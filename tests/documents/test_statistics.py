from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.documents import Document
from gpt2_desk.documents.counting import count_words
from gpt2_desk.documents.statistics import Shares, shares_of

PIECES = st.lists(st.tuples(st.text("ab .\n—é", max_size=6), st.integers(0, 2)), max_size=8)


def document_of(pieces: list[tuple[str, int]]) -> Document:
    document = Document()
    for text, generation in pieces:
        origins = ((0, len(text), generation),) if generation and text else ()
        document.edit(len(document), len(document), text, now=0, origins=origins)
    return document


def counted(document: Document) -> Shares:
    """The same, a character at a time."""
    by_model = changed = 0
    for number in range(document.paragraph_count):
        start, text = document.paragraph_start(number), document.paragraph(number)
        writers = [0] * (len(text) + 1)
        for low, high, generation in document.origins(start, min(start + len(text) + 1, len(document))):
            writers[low - start : high - start] = [generation] * (high - low)
        runs = _runs(writers)
        for index, (low, high, writer) in enumerate(runs):
            count = count_words(text[low:high])
            if writer:
                by_model += count
            elif 0 < index < len(runs) - 1 and runs[index - 1][2] == runs[index + 1][2]:
                changed += count
    words = count_words(document.text)
    filled = [line for line in document.text.split("\n") if line.strip()]
    characters = len(document.text.replace("\n", ""))
    return Shares(words, min(by_model, words), min(changed, words), characters, len(filled))


def _runs(writers: list[int]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    for place, writer in enumerate(writers):
        if runs and runs[-1][2] == writer:
            runs[-1] = (runs[-1][0], place + 1, writer)
        else:
            runs.append((place, place + 1, writer))
    return runs


def test_an_empty_text_has_nothing() -> None:
    shares = shares_of(Document().snapshot())
    assert (shares, shares.own) == (Shares(0, 0, 0, 0, 0), 0)


def test_words_are_the_writers_the_models_or_changed() -> None:
    document = document_of([("My own words. ", 0), ("It rained ", 1), ("very ", 0), ("hard.\n\n", 1), ("The end", 2)])
    shares = shares_of(document.snapshot())
    assert shares == Shares(words=9, by_model=5, changed=1, characters=41, paragraphs=2)
    assert shares.own == 3


@given(PIECES)
def test_the_shares_are_those_of_a_plain_count(pieces: list[tuple[str, int]]) -> None:
    document = document_of(pieces)
    assert shares_of(document.snapshot()) == counted(document)
