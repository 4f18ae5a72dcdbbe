from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from documents.wild import JSON, damaged, places
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desk.documents import Document, Receipt
from gpt2_desk.documents.operations import replay


def as_json(data: object) -> Any:
    return json.loads(json.dumps(data))


def full_document(listener: Callable[[list[Any]], None] | None = None) -> Document:
    """A document with something of everything in it, and a stream that is open."""
    document = Document("One.\nTwo.")
    document.listen(listener)
    document.generations.describe(1, Receipt(model="m", read="One."))
    document.begin_stream(4, 1)
    document.extend_stream(" Model")
    document.edit(6, 6, "y", now=0.5, typed=True)
    document.end_stream()
    document.alternatives.insert(0, [("a", 2), ("b", 3)], 1)
    document.alternatives.add(2, "c", 4)
    document.alternatives.pin(2, 1, True)
    document.alternatives.choose(2, 3)
    document.alternatives.drop(2, 2)
    document.edit(0, 1, "z", now=1, origins=((0, 1, 5),))
    document.edit_many([(0, 1, document.span(0, 1)), (2, 2, "q")])
    document.insert_generated(0, "w", 6)
    document.set_notes("memory", "note")
    document.undo()
    document.undo()
    document.redo()
    document.mark_saved()
    document.begin_stream(0, 7, 1)
    document.extend_stream("again")
    document.edit(0, 0, "k", now=2, typed=True)
    return document


STATE = as_json(full_document().freeze()())
PLACES = places(STATE)
OPERATIONS: list[Any] = []
full_document(OPERATIONS.append).seal()
OPERATIONS = as_json(OPERATIONS)
OPERATION_PLACES = places(OPERATIONS)


def walk(document: Document) -> None:
    """Do everything that a window does with a document."""
    document.alternatives.passages()
    for passage in document.alternatives.passages():
        for sibling in document.alternatives.of(passage.number):
            assert sibling.number >= 1
    document.extend_stream("x") if document.stream_head is not None else None
    document.end_stream()
    while document.can_undo:
        document.undo()
    while document.can_redo:
        document.redo()
    document.begin_stream(len(document), document.new_generation())
    document.extend_stream("x")
    document.end_stream()
    assert document.text.endswith("x")
    json.dumps(document.freeze()())


def test_all_of_a_document_comes_back() -> None:
    document = full_document()
    state = as_json(document.freeze()())
    thawed = Document.thaw(state)
    assert as_json(thawed.freeze()()) == state
    for one in (document, thawed):
        one.extend_stream(" and again")
        one.end_stream()
        one.alternatives.choose(1, 1)
        walk(one)
    assert as_json(thawed.freeze()()) == as_json(document.freeze()())


def test_a_frozen_state_does_not_change_with_the_document() -> None:
    document = Document("a")
    state = document.freeze()
    before = as_json(state())
    document.edit(1, 1, "b", now=0, typed=True)
    document.set_notes("m", "n")
    assert as_json(state()) == before


def test_what_is_typed_after_freezing_joins_no_step_before_it_nor_in_what_is_replayed() -> None:
    document, again = Document(), Document()
    operations: list[Any] = []
    document.listen(operations.append)
    document.edit(0, 0, "a", now=0, typed=True)
    document.freeze()
    document.freeze()
    document.edit(1, 1, "b", now=0, typed=True)
    replay(again, as_json(operations))
    assert [operation[0] for operation in operations] == ["edit", "sealed", "edit"]
    for one in (document, again):
        one.undo()
        assert one.text == "a"


def test_the_undo_list_may_be_left_out() -> None:
    document = Document()
    document.edit(0, 0, "a", now=0, typed=True)
    state = document.freeze(steps=False)()
    assert (state["text"], state["done"], state["undone"]) == ("a", [], [])
    document.edit(1, 1, "b", now=0, typed=True)
    document.undo()
    assert document.text == ""


def test_operations_done_again_lead_to_the_same_document() -> None:
    document = Document("One.\nTwo.")
    replay(document, OPERATIONS)
    assert as_json(document.freeze()()) == STATE


@settings(max_examples=250)
@given(st.sampled_from(PLACES), JSON, st.booleans())
def test_a_damaged_state_is_refused_or_makes_a_sound_document(path: tuple[Any, ...], value: object, gone: bool) -> None:
    state = damaged(STATE, path, value, removed=gone)
    with suppress(ValueError):
        document = Document.thaw(state)
        with suppress(ValueError):
            walk(document)


@pytest.mark.parametrize("state", [{}, {"text": "a"}, {**STATE, "text": None}, {**STATE, "done": 3}])
def test_what_is_no_state_is_refused(state: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no state of a document"):
        Document.thaw(state)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", ["abc", [[2, 1, 1]], []]),
        ("text", ["abc", [[0, 2, 1], [1, 3, 2]], []]),
        ("text", ["abc", [[0, 4, 1]], []]),
        ("text", ["abc", [[0, 1, 0]], []]),
        ("text", ["abc", [], [[2, 1, 1], [1, 1, 0]]]),
        ("text", ["abc", [], [[4, 1, 1]]]),
        ("done", [[[100, 0, "", "x"]]]),
        ("undone", [[[0, 0, "x" * 100, ""]]]),
        ("stream", [0, "other", 7, [1, 2], True, "", 0]),
        ("stream", [0, "", 7, [9, 9], True, "", 0]),
        ("stream", [99, "", 7, None, True, "", 0]),
        ("last_passage", 1.5),
        ("notes", ["a", None]),
        ("touched", 0),
    ],
)
def test_a_state_that_contradicts_itself_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Document.thaw({**STATE, "done": [], "undone": [], name: value})


@settings(max_examples=250)
@given(st.sampled_from(OPERATION_PLACES), JSON, st.booleans())
def test_damaged_operations_are_refused_or_make_a_sound_document(
    path: tuple[Any, ...], value: object, gone: bool
) -> None:
    document = Document("One.\nTwo.")
    with suppress(ValueError):
        replay(document, damaged(OPERATIONS, path, value, removed=gone))
    # What was done until then is a whole document, and undo leads back to where it began.
    walk(Document.thaw(as_json(document.freeze()())))
    document.end_stream()
    while document.can_undo:
        document.undo()
    assert document.text == "One.\nTwo."


@pytest.mark.parametrize(
    "operation",
    [
        [],
        7,
        "edit",
        ["never"],
        [["edit"]],
        ["edit", 0, 0, 5, 0, False, []],
        ["edit", 0, 0, "x", None, True, []],
        ["edit", 0, 0, "x", 0, True],
        ["edit", 0, 0, "x", 0, False, [[0, 5, 1]]],
        ["edit", 0.0, 0, "x", 0, False, []],
        ["edit", 0, 99, "x", 0, False, []],
        ["many", [[0, 1, "x"], [0, 1, "y"]]],
        ["many", [[0, 1, ["x"]]]],
        ["many", [[0, True, "x"]]],
        ["written", 0, "x", 0],
        ["siblings", 0, [["x", 0]], 0],
        ["siblings", 0, ["ab"], 0],
        ["begin", 0, 0, None],
        ["extend", "x"],
        ["choose", 1, 1],
        ["generation", 0, {}],
        ["undo", 1],
    ],
)
def test_what_is_no_operation_is_refused_and_changes_nothing(operation: Any) -> None:
    document = Document("One.")
    document.edit(0, 0, "a", now=0)
    before = document.freeze()()
    with pytest.raises(ValueError, match=r"\w"):
        replay(document, [operation])
    assert document.freeze()() == before
