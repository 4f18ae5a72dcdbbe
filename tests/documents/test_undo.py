from __future__ import annotations

import pytest

from gpt2_desk.documents import Change, Document


def type_keys(document: Document, position: int, keys: str, *, now: float = 0.0) -> None:
    for number, key in enumerate(keys):
        document.edit(position + number, position + number, key, now=now + number / 10, typed=True)


def undo_texts(document: Document) -> list[str]:
    """The text after each undo, down to the first."""
    texts = []
    while document.can_undo:
        document.undo()
        texts.append(document.text)
    return texts


def test_typing_is_a_step_a_word() -> None:
    document = Document()
    type_keys(document, 0, "It had  rained.\nAnd")
    assert undo_texts(document) == ["It had  rained.\n", "It had  ", "It ", ""]


def test_a_pause_begins_a_step() -> None:
    document = Document()
    type_keys(document, 0, "ab")
    document.edit(2, 2, "c", now=5.0, typed=True)
    document.edit(3, 3, "d", now=10.1, typed=True)
    assert undo_texts(document) == ["abc", ""]


def test_a_clock_that_runs_backwards_begins_a_step() -> None:
    document = Document()
    document.edit(0, 0, "a", now=9.0, typed=True)
    document.edit(1, 1, "b", now=8.0, typed=True)
    assert undo_texts(document) == ["a", ""]


def test_typing_elsewhere_begins_a_step() -> None:
    document = Document("....")
    document.edit(0, 0, "a", now=0, typed=True)
    document.edit(0, 0, "b", now=0, typed=True)
    assert undo_texts(document) == ["a....", "...."]


def test_a_paste_is_a_step_of_its_own() -> None:
    document = Document()
    type_keys(document, 0, "ab")
    document.edit(2, 2, "pasted", now=0.3)
    type_keys(document, 8, "cd", now=0.4)
    assert undo_texts(document) == ["abpasted", "ab", ""]


def test_typing_over_a_selection_is_one_step_with_what_follows() -> None:
    document = Document("the old word")
    document.edit(4, 7, "n", now=0, typed=True)
    type_keys(document, 5, "ew", now=0.1)
    assert document.text == "the new word"
    assert undo_texts(document) == ["the old word"]


def test_backspaces_are_a_step_a_word() -> None:
    document = Document("one two")
    for end in range(7, 2, -1):
        document.edit(end - 1, end, "", now=0, typed=True)
    assert document.text == "on"
    assert undo_texts(document) == ["one ", "one two"]


def test_deletes_are_a_step_a_word() -> None:
    document = Document("one two")
    for _ in range(6):
        document.edit(0, 1, "", now=0, typed=True)
    assert undo_texts(document) == ["two", "one two"]


def test_backspaces_and_deletes_do_not_mix() -> None:
    document = Document("abcdef")
    for start in (2, 1, 1, 1):
        document.edit(start, start + 1, "", now=0, typed=True)
    assert document.text == "af"
    assert undo_texts(document) == ["adef", "abcdef"]


def test_a_backspace_after_typing_is_a_step() -> None:
    document = Document()
    type_keys(document, 0, "ab")
    document.edit(1, 2, "", now=0.3, typed=True)
    assert undo_texts(document) == ["ab", ""]


def test_typing_after_an_undo_is_a_step_and_ends_redo() -> None:
    document = Document()
    type_keys(document, 0, "ab cd")
    document.undo()
    type_keys(document, 3, " ef")
    assert not document.can_redo
    assert undo_texts(document) == ["ab  ", "ab ", ""]


def test_one_undo_takes_a_generation_back_and_leaves_what_was_typed_meanwhile() -> None:
    document = Document("One. Two.")
    document.begin_stream(4, 1)
    document.extend_stream(" Model")
    document.edit(0, 0, ">", now=0)
    document.extend_stream(" text.")
    document.edit(len(document), len(document), "<", now=1)
    assert document.text == ">One. Model text. Two.<"
    document.end_stream()
    document.edit(0, 1, "", now=2)
    document.undo()
    assert document.undo() == [Change(5, " Model text.", "")]
    assert document.text == ">One. Two.<"
    assert document.redo() == [Change(5, "", " Model text.")]
    assert document.origins(0, len(document)) == [(5, 17, 1)]


def test_typing_at_the_head_is_pushed_along() -> None:
    document = Document("a")
    document.begin_stream(1, 1)
    document.edit(1, 1, "x", now=0, typed=True)
    document.extend_stream("M")
    document.edit(2, 2, "y", now=0.1, typed=True)
    document.extend_stream("N")
    assert document.text == "aMNyx"
    assert document.stream_head == 3


def test_typing_never_joins_across_a_stream() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0, typed=True)
    document.begin_stream(1, 1)
    document.extend_stream("M")
    document.edit(1, 1, "b", now=0.1, typed=True)
    document.edit(3, 3, "c", now=0.2, typed=True)
    document.edit(4, 4, "d", now=0.3, typed=True)
    document.end_stream()
    assert document.text == "abMcd"
    assert undo_texts(document) == ["abcd", "ab", "a", ""]


def test_an_edit_inside_a_generation_parts_it() -> None:
    document = Document("<>")
    document.begin_stream(1, 1)
    document.extend_stream("model")
    document.edit(3, 3, "X", now=0)
    document.extend_stream(" more")
    document.end_stream()
    assert document.text == "<moXdel more>"
    assert document.origins(0, len(document)) == [(1, 3, 1), (4, 12, 1)]
    assert undo_texts(document) == ["<moXdel>", "<model>", "<>"]


def test_undo_during_a_stream_ends_it() -> None:
    document = Document("a")
    document.begin_stream(1, 1)
    document.extend_stream("b")
    assert document.can_undo
    assert document.undo() == [Change(1, "b", "")]
    assert document.stream_head is None


def test_a_generation_that_brought_nothing_leaves_no_step() -> None:
    document = Document("a")
    document.begin_stream(1, 1)
    document.extend_stream("")
    document.end_stream()
    assert not document.can_undo
    assert not document.is_modified


def test_redo_during_a_stream_that_brought_nothing_ends_it() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0)
    document.undo()
    document.begin_stream(0, 1)
    assert document.redo() == [Change(0, "", "a")]
    assert document.stream_head is None


def test_a_stream_ends_redo_with_its_first_piece() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0)
    document.undo()
    document.begin_stream(0, 1)
    assert document.can_redo
    document.extend_stream("b")
    assert not document.can_redo
    assert document.redo() == []
    assert document.stream_head == 1


def test_many_replacements_are_one_step() -> None:
    document = Document("cat, cat, cat")
    changes = document.edit_many([(0, 3, "horse"), (5, 8, ""), (10, 13, "cow")])
    assert document.text == "horse, , cow"
    assert changes == [Change(0, "cat", "horse"), Change(7, "cat", ""), Change(9, "cat", "cow")]
    assert document.undo() == [Change(9, "cow", "cat"), Change(7, "", "cat"), Change(0, "horse", "cat")]
    assert document.text == "cat, cat, cat"
    assert not document.can_undo


def test_many_replacements_around_a_stream_leave_it_whole() -> None:
    document = Document("a  a")
    document.begin_stream(2, 1)
    document.extend_stream("MM")
    document.edit_many([(0, 1, "bbb"), (5, 6, "ccc")])
    document.extend_stream("M")
    document.undo()
    assert document.text == "bbb  ccc"


def test_no_replacements_are_no_step() -> None:
    document = Document("a")
    assert document.edit_many([]) == []
    assert not document.can_undo


def test_saved_state_follows_undo_and_redo() -> None:
    document = Document()
    assert not document.is_modified
    type_keys(document, 0, "ab")
    document.mark_saved()
    type_keys(document, 2, "cd", now=0.3)
    assert document.is_modified
    document.undo()
    assert (document.text, document.is_modified) == ("ab", False)
    document.undo()
    assert document.is_modified
    document.redo()
    assert not document.is_modified


def test_a_saved_state_that_is_gone_never_comes_back() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0)
    document.mark_saved()
    document.undo()
    document.edit(0, 0, "b", now=9)
    assert document.is_modified
    document.undo()
    assert document.is_modified


def test_the_same_step_once_more_is_another_state() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0)
    document.mark_saved()
    document.edit(0, 0, "a", now=0)
    assert document.is_modified


def test_saved_during_a_stream() -> None:
    document = Document("a")
    document.begin_stream(1, 1)
    document.extend_stream("b")
    assert document.is_modified
    document.mark_saved()
    assert not document.is_modified
    document.end_stream()
    assert not document.is_modified
    document.undo()
    assert document.is_modified


def test_saved_in_the_middle_of_a_stream() -> None:
    document = Document("a")
    document.begin_stream(1, 1)
    document.extend_stream("b")
    document.mark_saved()
    document.extend_stream("c")
    document.end_stream()
    assert document.is_modified
    document.undo()
    assert document.is_modified


def test_generations_are_numbered_apart() -> None:
    document = Document()
    assert document.new_generation() == 1
    document.begin_stream(0, 7)
    document.end_stream()
    assert document.new_generation() == 8


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (0, 4), (2, 1), (4, 4)])
def test_a_range_outside_the_text_is_refused(start: int, end: int) -> None:
    document = Document("abc")
    with pytest.raises(ValueError, match="range"):
        document.edit(start, end, "x", now=0)
    with pytest.raises(ValueError, match="range"):
        document.edit_many([(start, end, "x")])
    with pytest.raises(ValueError, match="range"):
        document.slice(start, end)
    with pytest.raises(ValueError, match="range"):
        document.origins(start, end)
    assert document.text == "abc"
    assert not document.can_undo


def test_replacements_that_overlap_are_refused_and_nothing_is_replaced() -> None:
    document = Document("abc")
    with pytest.raises(ValueError, match="overlaps"):
        document.edit_many([(0, 2, "x"), (1, 3, "y")])
    assert document.text == "abc"


def test_streams_out_of_place_are_refused() -> None:
    document = Document("abc")
    with pytest.raises(ValueError, match="position"):
        document.begin_stream(4, 1)
    with pytest.raises(ValueError, match="number"):
        document.begin_stream(0, 0)
    with pytest.raises(ValueError, match="no stream"):
        document.extend_stream("x")
    document.begin_stream(0, 1)
    with pytest.raises(ValueError, match="open already"):
        document.begin_stream(0, 2)
