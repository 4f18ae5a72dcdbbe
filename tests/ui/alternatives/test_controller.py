"""The alternatives of a place, gone through by key and chosen from the strip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, scripted_desk

ALL = " and so on it went"


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp) as made:
        made.type("Once")
        yield made


@pytest.fixture
def notices(scene: ScriptedDesk) -> list[str]:
    heard: list[str] = []
    scene.alternatives.noticed.connect(heard.append)
    return heard


def with_two(scene: ScriptedDesk) -> ScriptedDesk:
    scene.writes()
    scene.engine.script = [" upon"]
    scene.writes(retry=True)
    assert scene.texts() == [ALL, " upon"]
    return scene


def siblings(number: int, words: int = 5) -> str:
    """What one of several has by then."""
    return "".join(f"{word}{number}" for word in (" and", " so", " on", " it", " went")[:words])


def test_without_alternatives_that_is_said(scene: ScriptedDesk, notices: list[str]) -> None:
    scene.alternatives.show_next()
    scene.alternatives.open_list()
    assert len(notices) == 2
    assert scene.strip.isHidden()
    assert scene.text == "Once"


def test_next_and_previous_go_round(scene: ScriptedDesk) -> None:
    with_two(scene)
    texts = []
    for step in (scene.alternatives.show_next, scene.alternatives.show_next, scene.alternatives.show_previous):
        step()
        texts.append(scene.text)
    assert texts == [f"Once{ALL}", "Once upon", f"Once{ALL}"]


def test_the_pill_is_beside_a_place_with_a_choice_and_nowhere_else(scene: ScriptedDesk, qtbot: QtBot) -> None:
    scene.writes()
    pill = scene.desk.window.pill
    assert not pill.isVisible()
    scene.writes(retry=True)
    qtbot.waitUntil(pill.isVisible)
    scene.page.set_caret(0)
    qtbot.waitUntil(lambda: not pill.isVisible())
    scene.page.set_caret(6)
    qtbot.waitUntil(pill.isVisible)


def test_whether_there_is_something_to_retry_is_told(scene: ScriptedDesk, qtbot: QtBot) -> None:
    told: list[bool] = []
    scene.alternatives.can_retry_changed.connect(told.append)
    scene.writes()
    qtbot.waitUntil(lambda: told == [True])
    scene.page.set_caret(0)
    qtbot.waitUntil(lambda: told == [True, False])


def test_the_list_shows_what_there_is_and_a_number_takes(scene: ScriptedDesk, qtbot: QtBot) -> None:
    with_two(scene)
    scene.alternatives.open_list()
    assert scene.cards() == [ALL.strip(), "upon"]
    assert [view.card.shown for view in scene.views()] == [False, True]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert scene.text == f"Once{ALL}"
    assert scene.strip.isHidden()
    assert QApplication.focusWidget() is scene.page


def test_pinned_and_dropped_alternatives_are_so_in_the_document(scene: ScriptedDesk) -> None:
    with_two(scene)
    scene.alternatives.open_list()
    first = scene.views()[0]
    first.toggle_pin()
    alternatives = scene.page.document_model.alternatives
    assert [one.pinned for one in alternatives.of(1)] == [True, False]
    first.drop()
    assert len(scene.texts()) == 2
    first.toggle_pin()
    first.drop()
    assert scene.texts() == [" upon"]
    assert scene.cards() == ["upon"]


def test_the_one_on_the_page_is_not_dropped_and_it_is_said(scene: ScriptedDesk, notices: list[str]) -> None:
    with_two(scene)
    scene.alternatives.open_list()
    scene.views()[1].drop()
    assert len(notices) == 1
    assert scene.cards() == [ALL.strip(), "upon"]
    assert scene.texts() == [ALL, " upon"]


def test_cards_of_a_passage_that_was_undone_do_nothing(scene: ScriptedDesk) -> None:
    with_two(scene)
    scene.alternatives.open_list()
    scene.page.undo_edit()
    scene.page.undo_edit()
    first, second = scene.views()
    first.toggle_pin()
    first.drop()
    second.take()
    assert scene.text == "Once"
    assert scene.strip.isHidden()


def test_three_come_together_at_a_new_place(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.alternatives.compare()
    assert scene.cards() == ["", "", ""]
    scene.engine.let()
    scene.say(" and0", " and1", " and2")
    scene.engine.let()
    scene.say(*(siblings(number, 2) for number in range(3)))
    assert all(view.card.writing for view in scene.views())
    assert scene.text == "Once"
    scene.engine.run()
    scene.say(*(siblings(number) for number in range(3)))
    scene.rests()
    assert not any(view.card.writing for view in scene.views())
    assert scene.engine.sibling_counts == [3]


def test_taking_one_at_a_new_place_makes_a_passage_of_all_and_one_undo_takes_it_back(scene: ScriptedDesk) -> None:
    scene.alternatives.compare()
    scene.rests()
    scene.views()[1].take()
    assert scene.text == f"Once{siblings(1)}"
    assert scene.texts() == [siblings(number) for number in range(3)]
    assert scene.strip.isHidden()
    scene.page.undo_edit()
    assert scene.text == "Once"
    scene.page.redo_edit()
    assert scene.texts() == [siblings(number) for number in range(3)]


def test_taking_one_while_the_others_still_write_keeps_what_they_have(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let(2)
    scene.say(*(siblings(number, 2) for number in range(3)))
    scene.views()[2].take()
    scene.engine.run()
    scene.rests()
    assert scene.text.startswith(f"Once{siblings(2, 2)}")
    assert len(scene.text) < len(f"Once{siblings(2)}")
    texts = scene.texts()
    assert [text[:5] for text in texts] == [" and0", " and1", " and2"]
    assert all(len(text) < len(siblings(0)) for text in texts)
    assert scene.strip.isHidden()


def test_at_a_passage_each_becomes_an_alternative_and_taking_one_stops_the_rest(scene: ScriptedDesk) -> None:
    scene.writes()
    scene.engine.hold()
    scene.alternatives.compare()
    assert scene.cards() == [ALL.strip(), "", "", ""]
    scene.engine.let()
    scene.say(ALL.strip(), " and0", " and1", " and2")
    scene.strip.stop_requested.emit(scene.strip.keys[1])
    scene.engine.let()
    scene._qtbot.waitUntil(lambda: not scene.views()[1].card.writing)
    assert [view.card.writing for view in scene.views()] == [False, False, True, True]
    scene.views()[1].take()
    stopped = scene.texts()[1]
    assert scene.text == f"Once{stopped}"
    scene.engine.run()
    scene.rests()
    assert scene.texts()[0] == ALL
    assert [text[:5] for text in scene.texts()[1:]] == [" and0", " and1", " and2"]
    assert len(scene.texts()[3]) < len(siblings(2))
    scene.page.undo_edit()
    assert scene.text == f"Once{ALL}"


def test_more_go_to_the_same_place(scene: ScriptedDesk) -> None:
    scene.alternatives.compare()
    scene.rests()
    scene.page.set_caret(0)
    scene.strip.more_button.click()
    scene.rests()
    assert len(scene.cards()) == 6
    assert [one.prompt for one in scene.engine.requests] == ["Once", "Once"]
    scene.views()[5].take()
    assert scene.text == f"Once{siblings(2)}"
    assert len(scene.texts()) == 6


def test_what_the_writer_types_meanwhile_moves_the_place(scene: ScriptedDesk) -> None:
    scene.alternatives.compare()
    scene.rests()
    scene.page.set_caret(0)
    scene.type("Well. ")
    scene.views()[0].take()
    assert scene.text == f"Well. Once{siblings(0)}"


def test_pins_at_a_new_place_are_kept_and_what_was_dropped_is_not(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let()
    scene.say(" and0", " and1", " and2")
    scene.views()[1].toggle_pin()
    assert scene.cards() == [" and1", " and0", " and2"]
    scene.engine.run()
    scene.rests()
    next(view for view in scene.views() if view.card.text.startswith(" and2")).drop()
    scene.views()[1].take()
    assert scene.text == f"Once{siblings(0)}"
    found = scene.page.document_model.alternatives.of(1)
    assert [(one.content.text, one.pinned) for one in found] == [(siblings(0), False), (siblings(1), True)]


def test_a_strip_that_is_closed_while_they_write_stops_them(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let()
    scene.say(" and0", " and1", " and2")
    scene.strip.close_button.click()
    scene.engine.run()
    scene.rests()
    assert (scene.text, scene.cards()) == ("Once", [])
    assert QApplication.focusWidget() is scene.page
    assert scene.page.document_model.alternatives.passages() == []
    assert scene.writes() == f"Once{ALL}"


def test_a_strip_closed_at_a_passage_keeps_what_came(scene: ScriptedDesk) -> None:
    scene.writes()
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let()
    scene.say(ALL.strip(), " and0", " and1", " and2")
    scene.strip.close_button.click()
    scene.engine.run()
    scene.rests()
    assert scene.text == f"Once{ALL}"
    assert [text[:5] for text in scene.texts()] == [ALL[:5], " and0", " and1", " and2"]


def test_a_document_switched_while_comparing_takes_nothing_with_it(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let()
    scene.say(" and0", " and1", " and2")
    scene.files.new()
    assert scene.strip.isHidden()
    scene.engine.run()
    scene.rests()
    assert scene.text == ""
    scene.files.choose_next()
    assert (scene.text, scene.cards()) == ("Once", [])
    scene.type(" more")
    scene.alternatives.compare()
    scene.rests()
    assert len(scene.cards()) == 3
    assert scene.engine.requests[-1].prompt == "Once more"
    scene.views()[0].take()
    assert scene.text == f"Once more{siblings(0)}"
    assert len(scene.texts()) == 3


def test_one_that_was_taken_comes_though_the_tab_was_left_at_once(scene: ScriptedDesk) -> None:
    first = scene.files.current
    scene.type(". The end.")
    scene.page.set_caret(4)
    scene.engine.hold()
    scene.alternatives.compare()
    scene.engine.let()
    scene.say(" and0", " and1", " and2")
    scene.views()[1].take()
    scene.files.new()
    scene.type("Other")
    scene.engine.run()
    scene.rests()
    assert scene.text == "Other"
    scene.files.choose(first.key)
    assert scene.text.startswith("Once and1")
    assert scene.text.endswith(". The end.")
    scene.page.undo_edit()
    assert scene.text == "Once. The end."


def test_the_list_of_another_passage_is_another_list(scene: ScriptedDesk) -> None:
    with_two(scene)
    scene.alternatives.open_list()
    scene.page.undo_edit()
    scene.page.undo_edit()
    scene.alternatives.compare()
    scene.rests()
    assert len(scene.cards()) == 3
    scene.views()[0].take()
    assert scene.text.startswith("Once upon0")


def test_compare_is_refused_while_a_text_is_written(scene: ScriptedDesk) -> None:
    scene.engine.hold()
    scene.writing.continue_text()
    scene.alternatives.compare()
    assert scene.cards() == []
    scene.engine.run()
    scene.becomes(f"Once{ALL}")
    scene.rests()
    assert scene.engine.sibling_counts == []
