"""Continuations that are written together, each with its receipt, until one is taken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, scripted_desk

from gpt2_desk.contract import GenerationError
from gpt2_desk.ui.alternatives.batch import FIRST_KEY, TOGETHER, Batch


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp) as made:
        made.type("Once")
        yield made


@pytest.fixture
def batch(scene: ScriptedDesk) -> Batch:
    return scene.desk.desk.batch


def test_each_has_a_key_of_its_own_for_good(scene: ScriptedDesk, batch: Batch) -> None:
    first = batch.begin(None)
    assert batch.begin(None) == []
    scene.rests()
    second = batch.begin(None)
    scene.rests()
    assert [*first, *second] == list(range(FIRST_KEY, FIRST_KEY + 2 * TOGETHER))


def test_siblings_have_whole_receipts(scene: ScriptedDesk, batch: Batch) -> None:
    scene.page.document_model.set_notes("A tale.", "Slowly.")
    keys = batch.begin(None)
    scene.rests()
    assert batch.takes(keys[1])
    generations = scene.page.document_model.generations
    receipts = [generations.receipt(one.generation) for one in scene.page.document_model.alternatives.of(1)]
    assert [(one.siblings, one.sibling, one.seed) for one in receipts if one] == [(3, 0, 0), (3, 1, 1), (3, 2, 2)]
    assert {(one.model, one.read, one.memory, one.note) for one in receipts if one} == {
        ("starter", "Once", "A tale.", "Slowly.")
    }


def test_at_a_passage_the_keys_become_numbers_of_its_alternatives(scene: ScriptedDesk, batch: Batch) -> None:
    scene.writes()
    document = scene.page.document_model
    keys = batch.begin(document.alternatives.passages()[0])
    assert [batch.number_of(key) for key in (1, *keys)] == [1, 0, 0, 0]
    scene.rests()
    assert [batch.number_of(key) for key in keys] == [2, 3, 4]
    assert [batch.key_of(number) for number in (1, 2, 3, 4)] == [1, *keys]
    assert [one.number for one in document.alternatives.of(1)] == [1, 2, 3, 4]
    assert not batch.takes(keys[0])


def test_what_the_place_was_undone_under_becomes_nothing(scene: ScriptedDesk, batch: Batch) -> None:
    scene.writes()
    scene.engine.hold()
    batch.begin(scene.page.document_model.alternatives.passages()[0])
    scene.page.undo_edit()
    scene.engine.run()
    scene.rests()
    assert scene.text == "Once"
    scene.page.redo_edit()
    assert len(scene.texts()) == 1


def test_one_that_is_forgotten_is_no_alternative(scene: ScriptedDesk, batch: Batch) -> None:
    keys = batch.begin(None)
    scene.rests()
    batch.forget(keys[0])
    assert not batch.takes(keys[0])
    assert batch.takes(keys[2])
    assert [text[:5] for text in scene.texts()] == [" and1", " and2"]


def test_an_error_ends_all_and_what_came_can_be_taken(scene: ScriptedDesk, batch: Batch, qtbot: QtBot) -> None:
    scene.engine.script = [" and", GenerationError("It broke.")]
    with qtbot.waitSignal(batch.failed):
        scene.alternatives.compare()
    scene.rests()
    assert [(view.card.text, view.card.writing) for view in scene.views()] == [
        (" and0", False),
        (" and1", False),
        (" and2", False),
    ]
    scene.views()[1].take()
    assert scene.text == "Once and1"
    assert scene.texts() == [" and0", " and1", " and2"]


def test_taken_before_its_first_word_it_brings_nothing(scene: ScriptedDesk, batch: Batch) -> None:
    scene.engine.prefill_gate.clear()
    keys = batch.begin(None)
    assert batch.takes(keys[0])
    scene.engine.prefill_gate.set()
    scene.rests()
    assert scene.text == "Once"
    assert scene.page.document_model.alternatives.passages() == []
