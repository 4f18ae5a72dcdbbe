from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.documents import Change, Document, Receipt, Span
from gpt2_desk.documents.operations import replay
from gpt2_desk.documents.passages import Found, Passage, PassageIndex, Siblings, content_of, innermost, passages_of


def written(document: Document, position: int, text: str, passage: int | None = None) -> list[Change]:
    document.begin_stream(position, document.new_generation(), passage)
    changes = document.extend_stream(text)
    document.end_stream()
    return changes


def texts(document: Document, passage: int) -> list[str]:
    return [sibling.content.text for sibling in document.alternatives.of(passage)]


def test_passages_are_found_by_their_marks_in_the_order_of_their_beginnings() -> None:
    marks = ((0, 1, 1), (2, 2, 3), (4, 2, 0), (4, 1, 0), (4, 3, 1), (4, 3, 0))
    assert passages_of(marks) == [Passage(1, 1, 0, 0, 4, 2), Passage(2, 3, 2, 0, 4, 1), Passage(3, 1, 4, 2, 4, 4)]


def test_half_a_passage_is_none() -> None:
    assert passages_of(((0, 1, 1), (2, 2, 0), (3, 3, 1), (4, 3, 0))) == [Passage(3, 1, 3, 0, 4, 1)]
    assert passages_of(((1, 1, 0), (2, 1, 1))) == []


def test_the_last_beginning_before_an_end_counts() -> None:
    assert passages_of(((0, 1, 1), (2, 1, 2), (3, 1, 0), (5, 1, 0))) == [Passage(1, 2, 2, 0, 3, 1)]


def test_the_innermost_passage_is_the_one_that_begins_last() -> None:
    outer, inner, next_one = Passage(1, 1, 0, 0, 9, 1), Passage(2, 1, 4, 0, 6, 1), Passage(3, 1, 6, 1, 8, 1)
    passages = [outer, inner, next_one]
    found = [innermost(passages, position) for position in (0, 2, 4, 5, 6, 7, 9, 10)]
    # At 4 a passage begins, but the place lies in the outer one; at 6 one ends and another begins.
    assert found == [outer, outer, outer, inner, inner, next_one, outer, None]
    assert innermost([next_one], 6) == next_one


def test_the_content_of_a_passage_is_without_its_own_marks() -> None:
    span = Span("abc", ((0, 2, 1),), ((1, 7, 1), (1, 1, 1), (2, 2, 1), (2, 2, 0), (2, 1, 0), (2, 7, 0)))
    own = next(one for one in passages_of(span.marks) if one.number == 1)
    assert content_of(span, own) == Span("b", ((0, 1, 1),), ((1, 2, 1), (1, 2, 0)))
    emptied = Span("x", (), ((1, 1, 1), (1, 2, 4), (1, 2, 0), (1, 1, 0)))
    assert content_of(emptied, passages_of(emptied.marks)[0]) == Span("", (), ((0, 2, 4), (0, 2, 0)))


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(1, 3), st.integers(0, 1)), max_size=10).map(
        lambda marks: sorted(marks, key=lambda mark: mark[0])
    ),
    st.sets(st.integers(1, 6)),
)
def test_passages_are_the_same_however_the_text_is_parted(marks: list[tuple[int, int, int]], cuts: set[int]) -> None:
    bounds = [0, *sorted(cuts), 7]
    parts = [
        (low, Found([(column - low, *mark) for column, *mark in marks if low <= column < high]))
        for low, high in pairwise(bounds)
    ]
    index, wanted = PassageIndex(parts), passages_of(marks)
    assert index.all() == wanted
    for place in range(7):
        assert index.between(place, place + 1) == [one for one in wanted if one.start <= place + 1 and place <= one.end]
    for number in (1, 2, 3):
        own = [one for one in wanted if one.number == number]
        assert (index.numbered(number) in own) if own else index.numbered(number) is None


def test_siblings_keep_what_leaves_unless_nothing_is_left_of_it() -> None:
    siblings = Siblings()
    passage = siblings.new_passage()
    number = siblings.add(passage, Span("as written"), 5)
    siblings.keep(Span("more", (), ((0, passage, number), (4, passage, 0))))
    assert siblings.get(passage, number).content == Span("more")
    siblings.keep(Span("", (), ((0, passage, number), (0, passage, 0))))
    siblings.keep(Span("half", (), ((0, passage, number),)))
    assert siblings.get(passage, number).content == Span("more")


def test_no_number_of_an_alternative_is_given_twice() -> None:
    siblings = Siblings()
    siblings.add(1, Span("a"), 1)
    siblings.drop(1, siblings.add(1, Span("b"), 2))
    assert siblings.add(1, Span("c"), 3) == 3


def test_continuing_where_a_continuation_was_undone_makes_another_alternative() -> None:
    document = Document("It rained. ")
    written(document, 11, "All day.")
    document.undo()
    written(document, 11, "All night.")
    (passage,) = document.alternatives.passages()
    assert texts(document, passage.number) == ["All day.", "All night."]
    assert document.alternatives.choose(passage.number, 1) == [Change(11, "All night.", "All day.")]
    assert document.text == "It rained. All day."
    assert document.undo() == [Change(11, "All day.", "All night.")]


def test_continuing_elsewhere_makes_a_passage_of_its_own() -> None:
    document = Document("It rained.")
    written(document, 10, " All day.")
    document.undo()
    written(document, 0, "Once. ")
    assert [one.number for one in document.alternatives.passages()] == [2]


def test_what_is_added_behind_an_alternative_goes_and_comes_with_it() -> None:
    document = Document("A")
    written(document, 1, " b")
    document.edit(3, 3, " mine", now=0)
    written(document, 0, " c", passage=1)
    assert document.text == "A c"
    assert texts(document, 1) == [" b mine", " c"]
    document.alternatives.choose(1, 1)
    assert document.text == "A b mine"
    assert document.origins(0, 8) == [(1, 3, 1)]


def test_passages_nest_and_a_branch_goes_and_comes_whole() -> None:
    document = Document("A")
    written(document, 1, "bb")
    written(document, 3, "cc")
    written(document, 0, "dd", passage=2)
    assert document.text == "Abbdd"
    written(document, 0, "ee", passage=1)
    assert document.text == "Aee"
    assert [one.number for one in document.alternatives.passages()] == [1]
    document.alternatives.choose(1, 1)
    assert document.text == "Abbdd"
    document.alternatives.choose(2, 1)
    assert document.text == "Abbcc"
    assert document.alternatives.at(4) == document.alternatives.passage(2)
    assert document.alternatives.at(2) == document.alternatives.passage(1)


def test_a_retry_leaves_the_text_until_its_first_piece() -> None:
    document = Document("A")
    written(document, 1, "bb")
    document.begin_stream(0, 2, 1)
    document.edit(0, 0, "> ", now=0)
    assert document.text == "> Abb"
    assert document.extend_stream("c") == [Change(3, "bb", "c")]
    assert document.extend_stream("c") == [Change(4, "", "c")]
    document.end_stream()
    assert document.undo() == [Change(3, "cc", "bb")]
    assert texts(document, 1) == ["bb", "cc"]


def test_a_retry_that_brings_nothing_leaves_nothing() -> None:
    document = Document("A")
    written(document, 1, "bb")
    document.begin_stream(0, 2, 1)
    document.end_stream()
    assert texts(document, 1) == ["bb"]
    assert document.undo() == [Change(1, "bb", "")]


def test_an_emptied_passage_keeps_what_it_was() -> None:
    document = Document("A")
    written(document, 1, "bb")
    document.edit(1, 3, "", now=0)
    assert texts(document, 1) == ["bb"]
    written(document, 0, "cc", passage=1)
    assert texts(document, 1) == ["bb", "cc"]


def test_a_passage_deleted_whole_comes_back_with_its_alternatives() -> None:
    document = Document("A.")
    written(document, 1, "bb")
    written(document, 0, "cc", passage=1)
    document.edit(0, 4, "", now=0)
    assert document.alternatives.passages() == []
    with pytest.raises(ValueError, match="no passage 1"):
        document.alternatives.of(1)
    document.undo()
    assert texts(document, 1) == ["bb", "cc"]


def test_a_passage_cut_in_two_is_none_until_that_is_undone() -> None:
    document = Document("A.")
    written(document, 1, "bb")
    document.edit(2, 4, "", now=0)
    assert document.alternatives.passages() == []
    document.undo()
    assert texts(document, 1) == ["bb"]


def test_what_had_come_of_a_generation_that_was_parted_is_an_alternative() -> None:
    document = Document("A")
    document.begin_stream(1, 1)
    document.extend_stream("bbbb")
    document.edit(3, 3, "x", now=0)
    document.extend_stream("cc")
    document.end_stream()
    assert document.text == "Abbxbbcc"
    document.edit(1, 8, "", now=0)
    assert texts(document, 1) == ["bbbb"]


def test_several_replacements_at_the_stream_go_behind_it() -> None:
    document = Document("ab")
    document.begin_stream(1, 1)
    document.extend_stream("MM")
    document.edit_many([(0, 1, ""), (3, 3, "x"), (3, 4, ""), (4, 4, "y")])
    document.extend_stream("M")
    document.end_stream()
    assert document.text == "MMMxy"
    assert [(one.start, one.end) for one in document.alternatives.passages()] == [(0, 3)]
    document.undo()
    assert document.text == "xy"
    document.undo()
    assert document.text == "ab"


def test_a_stream_that_brought_nothing_keeps_its_place_among_marks() -> None:
    document = Document("Ax")
    written(document, 1, "bb")
    document.begin_stream(4, 2)
    document.edit(3, 4, "", now=0)
    document.edit(3, 3, "y", now=1)
    document.extend_stream("M")
    document.end_stream()
    assert document.text == "AbbMy"
    assert document.alternatives.at(3) == document.alternatives.passage(1)
    while document.can_undo:
        document.undo()
    assert document.text == "Ax"


def test_a_pin_set_while_the_text_still_comes_stays() -> None:
    document = Document()
    document.begin_stream(0, 1)
    document.extend_stream("a")
    document.alternatives.pin(1, 1, True)
    document.end_stream()
    assert [one.pinned for one in document.alternatives.of(1)] == [True]


def test_what_is_shown_pinned_or_being_written_cannot_be_dropped() -> None:
    document = Document()
    written(document, 0, "a")
    written(document, 0, "b", passage=1)
    document.alternatives.pin(1, 1, True)
    document.begin_stream(0, 3, 1)
    for number in (1, 2, 3, 4):
        with pytest.raises(ValueError, match="alternative"):
            document.alternatives.drop(1, number)
    document.end_stream()
    document.alternatives.pin(1, 1, False)
    document.alternatives.drop(1, 1)
    assert texts(document, 1) == ["b"]


def test_a_dropped_alternative_that_undo_shows_is_one_again() -> None:
    document = Document()
    written(document, 0, "a")
    written(document, 0, "b", passage=1)
    document.alternatives.drop(1, 1)
    assert texts(document, 1) == ["b"]
    document.undo()
    assert texts(document, 1) == ["a", "b"]
    document.alternatives.choose(1, 2)
    assert texts(document, 1) == ["a", "b"]


def test_several_texts_make_one_passage() -> None:
    document = Document("A.")
    changes = document.alternatives.insert(1, [("b", 1), ("c", 2), ("d", 3)], 1)
    assert changes == [Change(1, "", "c")]
    assert texts(document, 1) == ["b", "c", "d"]
    assert document.new_generation() == 4
    assert document.undo() == [Change(1, "c", "")]


@pytest.mark.parametrize(("position", "shown"), [(9, 0), (0, 2), (0, -1)])
def test_what_cannot_be_inserted_leaves_no_trace(position: int, shown: int) -> None:
    document = Document("A.")
    before = document.freeze()()
    with pytest.raises(ValueError, match=r"no (range|text)"):
        document.alternatives.insert(position, [("b", 1), ("c", 2)], shown)
    assert document.freeze()() == before


def test_looking_between_finds_what_touches_a_range() -> None:
    document = Document("\n".join("abcd" * 2 for _ in range(1000)))
    for start in (8000, 4000, 0):
        written(document, start, "one\ntwo")
    first, second, third = document.alternatives.passages()
    assert document.alternatives.between(0, len(document)) == [first, second, third]
    assert document.alternatives.between(second.end, third.start - 1) == [second]
    assert document.alternatives.between(second.end + 1, third.start - 1) == []
    assert document.alternatives.passage(third.number) == third


def test_a_passage_may_reach_over_any_number_of_paragraphs() -> None:
    document = Document("a\nb")
    written(document, 1, "\n".join(["x"] * 1000))
    written(document, 500, "yy")
    (outer, inner) = document.alternatives.passages()
    assert (outer.start, outer.end) == (1, 2002)
    assert document.alternatives.at(1500) == outer
    assert document.alternatives.at(501) == inner
    assert document.alternatives.passage(1) == outer
    assert texts(document, 1) == [document.slice(1, 2002)]


def test_pasted_text_keeps_who_wrote_it_in_another_document() -> None:
    source, target = Document(), Document("here: ")
    number = source.generations.new(Receipt(model="m", seed=7))
    source.insert_generated(0, "model", number)
    source.edit(5, 5, " mine", now=0)
    ours = target.generations.new(Receipt(model="other"))
    target.insert_generated(6, "own ", ours)
    origins = target.pasted(source.copied(2, 8), "del mi")
    target.edit(10, 10, "del mi", now=0, origins=origins)
    ((start, end, other),) = target.origins(10, 16)
    assert (start, end, other) == (10, 13, 2)
    assert target.generations.receipt(other) == Receipt(model="m", seed=7)
    assert source.pasted(source.copied(2, 8), "del mi") == ((0, 3, number),)


def test_what_is_pasted_is_known_to_a_document_that_is_replayed() -> None:
    document, again = Document(), Document()
    operations: list[list[object]] = []
    document.listen(operations.append)
    source = Document()
    source.insert_generated(0, "ab", 1)
    document.edit(0, 0, "ab", now=0, origins=document.pasted(source.copied(0, 2), "ab"))
    replay(again, operations)
    assert again.new_generation() == document.new_generation() == 2


@pytest.mark.parametrize(
    "clip",
    [
        "",
        "7",
        "[]",
        "[" * 100_000,
        '{"length": 2, "origins": [[0, 3, 1]], "receipts": {}}',
        '{"length": 2, "origins": [[0, Infinity, 1]], "receipts": {}}',
        '{"length": 2, "origins": [[0, 1, 0]], "receipts": {}}',
        '{"length": 2, "origins": [[1, 1, 1]], "receipts": {}}',
        '{"length": 3, "origins": [[0, 1, 1]], "receipts": {}}',
        '{"length": 2, "origins": [[0, 1, 1]], "receipts": []}',
    ],
)
def test_a_strange_clip_tells_nothing(clip: str) -> None:
    assert Document().pasted(clip, "ab") == ()


def test_an_empty_range_was_written_by_nobody() -> None:
    document = Document()
    document.insert_generated(0, "abc", 1)
    assert document.origins(1, 1) == []
    assert document.span(1, 1) == Span("")
