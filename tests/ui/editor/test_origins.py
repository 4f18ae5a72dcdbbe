from __future__ import annotations

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.origins import MarkedRun, marked_runs


def written(before: str, *generations: str, after: str = "") -> Document:
    document = Document(before + after)
    position = len(before)
    for text in generations:
        document.begin_stream(position, document.new_generation())
        document.extend_stream(text)
        document.end_stream()
        position += len(text)
    return document


def test_a_generation_opens_and_closes_where_it_begins_and_ends() -> None:
    assert marked_runs(written("So ", "it was", after="."), 0) == [MarkedRun(3, 9, opens=True, closes=True)]


def test_what_the_writer_wrote_alone_has_no_marks() -> None:
    assert marked_runs(Document("So it was."), 0) == []


def test_a_generation_over_several_paragraphs_opens_and_closes_once() -> None:
    document = written("So ", "it\n\nwas\nthen", after=".")
    assert marked_runs(document, 0) == [MarkedRun(3, 5, opens=True)]
    assert marked_runs(document, 1) == []
    assert marked_runs(document, 2) == [MarkedRun(0, 3)]
    assert marked_runs(document, 3) == [MarkedRun(0, 4, closes=True)]


def test_a_generation_that_begins_with_a_new_paragraph_opens_at_its_first_letter() -> None:
    document = written("So.", "\nIt was")
    assert marked_runs(document, 1) == [MarkedRun(0, 6, opens=True, closes=True)]


def test_neighbours_of_two_generations_each_have_their_own_ends() -> None:
    runs = marked_runs(written("", "one", "two"), 0)
    assert runs == [MarkedRun(0, 3, opens=True, closes=True), MarkedRun(3, 6, opens=True, closes=True)]


def test_the_writers_words_inside_a_generation_are_edited_ones() -> None:
    document = written("", "it was cold")
    document.edit(7, 7, "very ", now=0.0)
    assert marked_runs(document, 0) == [
        MarkedRun(0, 7, opens=True),
        MarkedRun(7, 12, edited=True),
        MarkedRun(12, 16, closes=True),
    ]
