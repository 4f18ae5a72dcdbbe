from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.talk import talk

from gpt2_desk.ui.chat.scene_card import SceneCard
from gpt2_desk.ui.chat.view import ChatView

SCENE = "You are in a lighthouse with its keeper, who has not spoken to anybody since the spring."


@pytest.fixture
def card(view: ChatView) -> SceneCard:
    return view.transcript.scene


def test_without_a_scene_there_is_a_way_to_add_one(card: SceneCard) -> None:
    assert card.add_button.isVisible()
    assert not card.words.isVisible()
    assert not card.edit_button.isVisible()
    assert card.setup_button.isVisible()


def test_a_scene_is_shown(view: ChatView, card: SceneCard) -> None:
    height = card.height()
    view.set_scene(SCENE)
    assert card.words.text() == SCENE
    assert card.height() > height
    assert card.edit_button.isVisible()
    assert not card.add_button.isVisible()


def test_it_is_changed_in_its_place(view: ChatView, card: SceneCard, qtbot: QtBot) -> None:
    view.set_scene(SCENE)
    card.edit_button.click()
    assert card.field.hasFocus()
    assert card.field.text == SCENE
    card.field.setPlainText(" A harbour.\n")
    with qtbot.waitSignal(view.scene_changed) as told:
        qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert told.args == ["A harbour."]
    assert card.words.text() == "A harbour."
    assert not card.is_editing
    assert view.input_line.field.hasFocus()


def test_esc_leaves_it_as_it_was(view: ChatView, card: SceneCard, qtbot: QtBot) -> None:
    card.add_button.click()
    qtbot.keyClicks(card.field, "A harbour")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(card.field, override)
    assert override.isAccepted()  # what stops the model in the window is not for this field
    with qtbot.assertNotEmitted(view.scene_changed):
        qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.add_button.isVisible()


def test_the_same_scene_is_not_told(view: ChatView, card: SceneCard, qtbot: QtBot) -> None:
    view.set_scene(SCENE)
    card.edit_button.click()
    with qtbot.assertNotEmitted(view.scene_changed):
        qtbot.keyClick(card.field, Qt.Key.Key_Return)


def test_emptied_it_can_be_added_again(view: ChatView, card: SceneCard, qtbot: QtBot) -> None:
    view.set_scene(SCENE)
    card.edit_button.click()
    card.field.setPlainText("")
    with qtbot.waitSignal(view.scene_changed) as told:
        qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert told.args == [""]
    assert card.add_button.isVisible()


def test_a_scene_that_comes_while_it_is_edited_leaves_the_field(view: ChatView, card: SceneCard) -> None:
    card.add_button.click()
    card.field.setPlainText("Mine")
    view.set_scene(SCENE)
    assert card.is_editing
    assert card.field.text == "Mine"


def test_names_and_form_are_asked_for(view: ChatView, card: SceneCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.setup_requested):
        card.setup_button.click()


def test_it_scrolls_away_with_the_turns(view: ChatView, card: SceneCard) -> None:
    view.set_scene(SCENE)
    view.set_turns(talk(30))
    assert card.geometry().bottom() < 0
    view.transcript.verticalScrollBar().setValue(0)
    assert card.y() > 0
