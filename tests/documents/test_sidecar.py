from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from documents.wild import JSON, damaged, places
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.documents import Document, Receipt
from gpt2_desk.documents.passages import passages_of
from gpt2_desk.documents.sidecar import ENDING, freeze_sidecar, sidecar_of, to_sidecar, with_sidecar

LINES = ["One.", "", "Two.", "", "Three.", "Two.", "Four."]


def annotated(lines: list[str]) -> Document:
    """A document in which a model wrote a word behind each line that holds something."""
    document = Document("\n".join(lines))
    for number in range(len(lines)):
        if lines[number]:
            generation = document.generations.new(Receipt(model="m", read=f"line {number}\u2028"))
            document.begin_stream(document.paragraph_start(number) + len(lines[number]), generation)
            document.extend_stream(" Word.")
            document.end_stream()
    return document


def data_of(document: Document, caret: int = 0) -> bytes:
    data = to_sidecar(document, "a.md", caret)
    assert data is not None
    return data


def kept_words(document: Document) -> list[str]:
    """The paragraphs of which it is still known that a model wrote their end, and whose passage is whole."""
    words = []
    for number in range(document.paragraph_count):
        text, start = document.paragraph(number), document.paragraph_start(number)
        runs = document.origins(start, start + len(text))
        own = [one for one in document.alternatives.passages() if start <= one.start and one.end <= start + len(text)]
        if runs:
            assert [run[:2] for run in runs] == [(start + len(text) - 6, start + len(text))]
            assert [(one.start, one.end) for one in own] == [run[:2] for run in runs]
            words.append(text.removesuffix(" Word."))
        else:
            assert not own
    return words


def test_all_but_the_undo_list_comes_back() -> None:
    document = annotated(LINES)
    document.set_notes("memory", "note")
    document.alternatives.add(1, "else \ud800", 9)
    document.alternatives.pin(1, 2, True)
    document.begin_stream(0, 10, 2)
    document.extend_stream(" Other\nwords.")
    document.end_stream()
    opened = with_sidecar(document.text, data_of(document, 7))
    assert (opened.caret, opened.is_exact) == (7, True)
    assert opened.document.freeze(steps=False)() == {**document.freeze(steps=False)(), "touched": False, "saved_at": 0}
    assert not opened.document.is_modified
    assert not opened.document.can_undo
    assert opened.document.new_generation() == document.new_generation()


def test_what_is_being_written_is_kept_as_far_as_it_has_come() -> None:
    document = annotated(["One."])
    document.begin_stream(0, 2, 1)
    (before,) = with_sidecar(document.text, data_of(document)).document.alternatives.of(1)
    assert before.content.text == " Word."
    document.extend_stream(" And")
    opened = with_sidecar(document.text, data_of(document)).document
    assert [one.content.text for one in opened.alternatives.of(1)] == [" Word.", " And"]
    opened.edit(4, 8, "", now=0)
    assert [one.content.text for one in opened.alternatives.of(1)] == [" Word.", " And"]
    assert document.stream_head == 8


def test_keeping_it_does_not_end_a_run_of_keys() -> None:
    document = Document()
    document.generations.describe(1, Receipt())
    document.edit(0, 0, "a", now=0, typed=True)
    data_of(document)
    document.edit(1, 1, "b", now=0, typed=True)
    document.undo()
    assert document.text == ""


def test_a_sidecar_that_is_made_later_is_of_the_document_as_it_was() -> None:
    document = annotated(LINES)
    before, make = data_of(document, 2), freeze_sidecar(document, "a.md", 2)
    document.edit(0, len(document), "", now=0)
    document.set_notes("m", "n")
    assert make() == before


def test_where_nothing_is_to_be_kept_there_is_no_sidecar() -> None:
    document = Document("Only\nprose.")
    document.edit(0, 4, "Own", now=0)
    assert to_sidecar(document, "a.md", 3) is None
    assert to_sidecar(Document(), "a.md", 0) is None


def test_an_alternative_alone_is_worth_keeping() -> None:
    document = Document("a")
    document.begin_stream(1, document.new_generation())
    document.extend_stream("b")
    document.undo()
    assert document.text == "a"
    assert [row[2][0] for row in json.loads(data_of(document))["siblings"]] == ["b"]


@pytest.mark.parametrize(
    "change",
    [(lambda document: document.set_notes("", "n")), (lambda document: document.generations.describe(1, Receipt()))],
)
def test_notes_and_receipts_alone_are_worth_keeping(change: Any) -> None:
    document = Document("a")
    change(document)
    assert to_sidecar(document, "a.md", 0) is not None


def test_half_a_passage_is_not_kept() -> None:
    document = annotated(["One.", "Two."])
    document.edit(3, 5, "", now=0)
    opened = with_sidecar(document.text, data_of(document)).document
    assert opened.snapshot().span.marks == document.snapshot().span.marks[1:]
    assert opened.text == document.text


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda lines: ["New.", *lines], ["One.", "Two.", "Three.", "Two.", "Four."]),
        (lambda lines: lines[1:], ["Two.", "Three.", "Two.", "Four."]),
        (lambda lines: [*lines[:4], "New.", "", *lines[4:]], ["One.", "Two.", "Three.", "Two.", "Four."]),
        (lambda lines: [*lines[:4], lines[4] + " Edited.", *lines[5:]], ["One.", "Two.", "Two.", "Four."]),
        (lambda lines: [lines[4], *lines[:4], *lines[5:]], ["One.", "Two.", "Two.", "Four."]),
        (lambda lines: [lines[6], *lines[:6]], ["One.", "Two.", "Three.", "Two."]),
        (lambda lines: [*lines[:2], *lines[3:]], ["One.", "Three.", "Two.", "Four."]),
        (lambda lines: ["x"], []),
        (lambda lines: [""], []),
    ],
    ids=["before", "first gone", "between", "edited", "moved up", "last first", "a double gone", "other", "empty"],
)
def test_what_another_program_left_alone_is_kept(change: Any, wanted: list[str]) -> None:
    document = annotated(LINES)
    text = "\n".join(change(document.text.split("\n")))
    opened = with_sidecar(text, data_of(document, 3))
    assert (opened.is_exact, opened.caret) == (False, None)
    assert opened.document.text == text
    assert kept_words(opened.document) == wanted


LINE = st.sampled_from([*LINES, "One. Word.", "Two. Word.", "Four. Word.", "é\u2028😀"])


@settings(max_examples=200)
@given(st.lists(LINE, min_size=1, max_size=8).filter(any), st.data())
def test_a_text_changed_in_any_way_keeps_what_can_be_seen_to_fit(lines: list[str], data: st.DataObject) -> None:
    document = annotated(lines)
    before = document.text.split("\n")
    after = list(before)
    for _ in range(data.draw(st.integers(0, 4))):
        index = data.draw(st.integers(0, len(after)))
        after[index : index + data.draw(st.integers(0, 2))] = data.draw(
            st.lists(LINE | st.sampled_from(before), max_size=2)
        )
    text = "\n".join(after)
    opened = with_sidecar(text, data_of(document))
    assert opened.document.text == text
    assert opened.is_exact == (after == before)
    words = kept_words(opened.document)
    if after == before:
        assert words == [line for line in lines if line]
    once = [line for line in before if line and before.count(line) == after.count(line) == 1]
    if [line for line in after if line in once] == once:
        for line in once:
            assert line in [f"{word} Word." for word in words]


def test_a_passage_over_several_paragraphs_survives_an_edit_within() -> None:
    document = Document("Start.\nEnd.")
    document.begin_stream(6, 1)
    document.extend_stream(" a\nmiddle\nlast")
    document.end_stream()
    opened = with_sidecar(document.text.replace("middle", "edited"), data_of(document)).document
    (passage,) = opened.alternatives.passages()
    assert opened.slice(passage.start, passage.end) == " a\nedited\nlast"
    assert opened.slice(*opened.origins(0, len(opened))[0][:2]) == " a\n"


def test_passages_are_never_torn_by_changes() -> None:
    document = Document("Start.\nEnd.")
    document.begin_stream(6, 1)
    document.extend_stream(" a\nmiddle\nlast")
    document.end_stream()
    opened = with_sidecar("middle\nStart. a\nEnd.", data_of(document)).document
    span = opened.snapshot().span
    assert len(span.marks) == 2 * len(passages_of(span.marks)) == 0


KEPT = json.loads(data_of(annotated(LINES)))
KEPT["generations"] = {"1": KEPT["generations"]["1"]}
PLACES = places(KEPT)
TEXT = annotated(LINES).text


@settings(max_examples=250)
@given(st.sampled_from(PLACES), JSON, st.booleans(), st.booleans())
def test_a_damaged_sidecar_is_refused_or_makes_a_sound_document(
    path: tuple[Any, ...], value: object, gone: bool, changed: bool
) -> None:
    text = f"New.\n{TEXT}" if changed else TEXT
    with suppress(ValueError):
        opened = with_sidecar(text, json.dumps(damaged(KEPT, path, value, removed=gone)).encode())
        assert opened.document.text == text
        for one in opened.document.alternatives.passages():
            opened.document.alternatives.of(one.number)
        data_of(opened.document)
        opened.document.begin_stream(0, opened.document.new_generation())
        opened.document.extend_stream("x")
        opened.document.undo()
        assert opened.document.text == text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"[" * 100_000,
        b'{"program": "another"}',
        b'{"program": "gpt2-desk", "version": 2}',
        b'{"program": "gpt2-desk", "version": 1}',
        json.dumps({**KEPT, "version": 99}).encode(),
        json.dumps({**KEPT, "paragraphs": [[-1, 0, [], []]]}).encode(),
        json.dumps({**KEPT, "paragraphs": [[999, 0, [], []]]}).encode(),
        json.dumps({**KEPT, "generations": {"1": {"read": "*"}}}).encode(),
        json.dumps({**KEPT, "generations": {"x": KEPT["generations"]["1"]}}).encode(),
    ],
)
def test_what_is_no_sidecar_or_a_later_one_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        with_sidecar(TEXT, data)


@given(st.binary(max_size=40))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        with_sidecar("text", data)


@pytest.mark.parametrize("caret", [-1, 10**9, None, 1.0, True])
def test_a_caret_out_of_the_text_is_not_known(caret: object) -> None:
    assert with_sidecar(TEXT, json.dumps({**KEPT, "caret": caret}).encode()).caret is None


def test_a_sidecar_is_beside_its_text_under_the_same_name(tmp_path: Path) -> None:
    assert sidecar_of(tmp_path / "chapter one.md") == tmp_path / f"chapter one{ENDING}"


def test_two_texts_of_one_name_have_two_sidecars(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / f"a{ENDING}").write_bytes(data_of(annotated(LINES)))
    assert sidecar_of(tmp_path / "a.md") == tmp_path / f"a{ENDING}"
    assert sidecar_of(tmp_path / "a.txt") == tmp_path / f"a.txt{ENDING}"


def test_a_sidecar_whose_text_is_gone_is_free(tmp_path: Path) -> None:
    (tmp_path / f"a{ENDING}").write_bytes(data_of(annotated(LINES)))
    assert sidecar_of(tmp_path / "a.txt") == tmp_path / f"a{ENDING}"
