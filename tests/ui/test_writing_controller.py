"""Where the model's words go: the page, another page, an alternative, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, scripted_desk

from gpt2_desk.contract import ContextReading, GenerationError
from gpt2_desk.documents import Receipt
from gpt2_desk.workers.session import Phase

ALL = " and so on it went"


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp) as made:
        yield made


def test_continue_retry_choose_undo_keeps_all(scene: ScriptedDesk) -> None:
    scene.type("Once")
    assert scene.writes() == f"Once{ALL}"
    scene.engine.script = [" upon", " a", " time"]
    assert scene.writes(retry=True) == "Once upon a time"
    assert scene.texts() == [ALL, " upon a time"]
    scene.alternatives.show_previous()
    assert scene.text == f"Once{ALL}"
    for text in ("Once upon a time", f"Once{ALL}", "Once"):
        scene.page.undo_edit()
        assert scene.text == text
    for text in (f"Once{ALL}", "Once upon a time", f"Once{ALL}"):
        scene.page.redo_edit()
        assert scene.text == text
    assert scene.texts() == [ALL, " upon a time"]


def test_what_the_writer_adds_to_an_alternative_goes_and_comes_with_it(scene: ScriptedDesk) -> None:
    scene.type("Once")
    scene.writes()
    scene.type(", said he")
    scene.engine.script = [" upon"]
    assert scene.writes(retry=True) == "Once upon"
    scene.alternatives.show_next()
    assert scene.text == f"Once{ALL}, said he"
    assert scene.texts() == [f"{ALL}, said he", " upon"]


def test_a_retry_while_the_writer_types_elsewhere(scene: ScriptedDesk) -> None:
    scene.type("Once")
    scene.writes()
    scene.engine.hold()
    scene.writing.retry()
    scene.page.set_caret(0)
    scene.type("Well. ")
    assert scene.text == f"Well. Once{ALL}"
    scene.engine.let()
    scene.becomes("Well. Once and")
    scene.type("So. ")
    scene.engine.run()
    scene.becomes(f"Well. So. Once{ALL}")
    scene.rests()
    assert scene.texts() == [ALL, ALL]
    scene.page.undo_edit()
    assert scene.text == f"Well. So. Once{ALL}"
    assert scene.page.document_model.alternatives.passages()[0].shown == 1


def test_a_retry_reads_what_stands_before_the_passage_and_draws_a_seed(scene: ScriptedDesk) -> None:
    scene.desk.keeper.change(seed=7, seed_locked=True)
    scene.type("Once")
    scene.writes()
    scene.type(" more words")
    scene.writes(retry=True)
    assert [(one.prompt, one.seed) for one in scene.engine.requests] == [("Once", 7), ("Once", None)]


def test_far_behind_the_models_words_there_is_nothing_to_retry(scene: ScriptedDesk, qtbot: QtBot) -> None:
    scene.type("Once")
    scene.writes()
    scene.page.insertPlainText(" of my own" * 100)
    before = scene.text
    with qtbot.waitSignal(scene.writing.failed) as told:
        scene.writing.retry()
    assert isinstance(told.args[0], GenerationError)
    assert "nothing to try again" in str(told.args[0])
    assert (scene.text, len(scene.engine.requests)) == (before, 1)


def test_the_second_continue_and_a_retry_are_refused_while_it_writes(scene: ScriptedDesk) -> None:
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    scene.writing.continue_text()
    scene.writing.retry()
    assert not scene.writing.repeat(Receipt(model="starter", precision="float32", seed=1))
    scene.engine.run()
    scene.becomes(f"Once{ALL}")
    scene.rests()
    assert len(scene.engine.requests) == 1
    assert scene.texts() == [ALL]


def test_it_goes_on_in_its_own_tab_while_another_is_shown(scene: ScriptedDesk) -> None:
    first = scene.files.current
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    scene.files.new()
    scene.type("Other")
    scene.engine.run()
    scene.rests()
    assert scene.text == "Other"
    scene.files.choose(first.key)
    assert scene.text == f"Once{ALL}"
    assert not scene.page.is_streaming
    scene.page.undo_edit()
    assert scene.text == "Once"


def test_a_tab_that_is_shown_again_streams_on_before_the_eyes(scene: ScriptedDesk) -> None:
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    scene.files.new()
    scene.engine.let()
    scene.files.choose_next()
    assert scene.page.is_streaming
    scene.becomes("Once and so")
    scene.engine.run()
    scene.becomes(f"Once{ALL}")
    assert scene.page.toPlainText() == scene.text


def test_what_is_read_of_another_tab_is_not_marked_on_this_one(scene: ScriptedDesk, qtbot: QtBot) -> None:
    scene.desk.keeper.change(length=None)
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    scene.files.new()
    scene.type("Another text, of another page")
    heard: list[tuple[str, ContextReading]] = []
    scene.writing.context_read.connect(lambda text, reading: heard.append((text, reading)))
    scene.desk.session.context_changed.emit(ContextReading(9, 1024, start=10))
    assert scene.page._mark._place is None
    assert heard == []
    scene.engine.run()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[-1][0] == "Another text, of another page"


def test_closing_the_tab_into_which_it_writes_ends_it(scene: ScriptedDesk) -> None:
    scene.files.new()
    scene.type("Kept")
    scene.files.new()
    scene.type("Once")
    closed = scene.files.document
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    assert scene.files.close_current()
    assert closed.stream_head is None
    assert scene.writing.document is None
    scene.engine.run()
    scene.rests()
    assert (scene.text, closed.text) == ("Kept", "Once and")
    assert scene.writes() == f"Kept{ALL}"


def test_the_page_behind_a_closed_tab_is_measured_once_the_model_rests(scene: ScriptedDesk, qtbot: QtBot) -> None:
    scene.desk.keeper.change(length=None)
    scene.type("Kept")
    scene.files.new()
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    assert scene.files.close_current()
    with qtbot.waitSignal(scene.writing.context_read) as told:
        scene.engine.run()
    assert told.args[0] == "Kept"


def test_closing_another_tab_lets_it_write_on(scene: ScriptedDesk) -> None:
    scene.type("Other")
    other = scene.files.current
    scene.files.new()
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    scene.engine.let()
    scene.becomes("Once and")
    assert scene.files.close_tab(other.key)
    scene.files.choose(next(one.key for one in scene.files.documents))
    scene.engine.run()
    scene.becomes(f"Once{ALL}")
    scene.rests()


def test_a_receipt_is_whole_once_the_text_is(scene: ScriptedDesk) -> None:
    scene.page.document_model.set_notes("A tale.", "Slowly.")
    scene.desk.keeper.change(seed=7, seed_locked=True, length=25)
    scene.type("Once")
    scene.engine.hold()
    scene.writing.continue_text()
    generations = scene.page.document_model.generations
    begun = generations.receipt(generations.last)
    assert begun is not None
    assert (begun.seed, begun.read, begun.model) == (None, "Once", "starter")
    scene.engine.run()
    scene.rests()
    receipt = generations.receipt(generations.last)
    assert receipt is not None
    assert receipt == replace(begun, seed=7)
    assert (receipt.memory, receipt.note, receipt.max_tokens) == ("A tale.", "Slowly.", 25)
    assert (receipt.precision, receipt.settings) == ("float32", scene.desk.keeper.settings.sampling)
    assert scene.writing.can_repeat(receipt) == (True, "")


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"seed": None}, "seed is not known"),
        ({"turned": True}, "voice was turned"),
        ({"fingerprint": "other"}, "Choose that model first"),
        ({"precision": "int8"}, "in int8"),
    ],
)
def test_what_cannot_be_had_again_is_not_written(scene: ScriptedDesk, change: dict[str, object], word: str) -> None:
    scene.writes()
    receipt = scene.page.document_model.generations.receipt(1)
    assert receipt is not None
    other = replace(receipt, **change)  # type: ignore[arg-type]
    can_repeat, reason = scene.writing.can_repeat(other)
    assert (can_repeat, word in reason) == (False, True)
    assert not scene.writing.repeat(other)
    assert len(scene.engine.requests) == 1


def test_an_error_in_mid_text_keeps_what_came_as_one_step(scene: ScriptedDesk, qtbot: QtBot) -> None:
    scene.engine.script = [" and", GenerationError("It broke.")]
    scene.type("Once")
    with qtbot.waitSignal(scene.writing.failed):
        scene.writing.continue_text()
    scene.rests()
    assert (scene.text, scene.page.is_streaming) == ("Once and", False)
    scene.page.undo_edit()
    assert scene.text == "Once"


def test_a_stop_before_the_first_word_leaves_no_trace(scene: ScriptedDesk) -> None:
    scene.type("Once")
    scene.engine.prefill_gate.clear()
    scene.writing.continue_text()
    assert scene.desk.session.phase is Phase.READING
    scene.writing.stop()
    scene.engine.prefill_gate.set()
    scene.rests()
    assert scene.text == "Once"
    assert scene.page.document_model.alternatives.passages() == []
    scene.page.undo_edit()
    assert scene.text == ""
