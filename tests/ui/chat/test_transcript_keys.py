from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.talk import PROSE

from gpt2_desk.ui.chat.transcript import Transcript
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.chat.view import ChatView

KEYS = Qt.Key
TURNS = [
    Turn(0, "Keeper", "You took your time.", by_model=True),
    Turn(1, "Ines", "Why?", by_model=False),
    Turn(2, "Keeper", "No.", by_model=True, number=2, total=3),
]


@pytest.fixture
def transcript(view: ChatView) -> Transcript:
    view.set_turns(TURNS)
    return view.transcript


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_up_from_an_empty_line_goes_to_the_last_turn_and_on(
    view: ChatView, transcript: Transcript, qtbot: QtBot
) -> None:
    _press(qtbot, KEYS.Key_Up)
    assert transcript.hasFocus()
    assert transcript.current == 2
    _press(qtbot, KEYS.Key_Up)
    _press(qtbot, KEYS.Key_Up)
    assert transcript.current == 0
    assert transcript.accessibleDescription() == "Keeper: You took your time."
    _press(qtbot, KEYS.Key_Up)
    assert transcript.current == 0
    _press(qtbot, KEYS.Key_End)
    assert transcript.current == 2
    _press(qtbot, KEYS.Key_Down)
    assert view.input_line.field.hasFocus()


def test_up_with_words_in_the_line_stays_there(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    view.set_draft("Words")
    _press(qtbot, KEYS.Key_Up)
    assert view.input_line.field.hasFocus()


def test_up_goes_nowhere_without_turns(view: ChatView, qtbot: QtBot) -> None:
    _press(qtbot, KEYS.Key_Up)
    assert view.input_line.field.hasFocus()


def test_shift_tab_goes_to_the_turns_and_tab_to_their_buttons(
    view: ChatView, transcript: Transcript, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.input_line.field, KEYS.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert transcript.hasFocus()
    assert transcript.current == 2
    _press(qtbot, KEYS.Key_Tab)
    assert transcript.held_tools.previous_button.hasFocus()
    _press(qtbot, KEYS.Key_Right)  # the turn's own key, not the next button
    assert transcript.held_tools.previous_button.hasFocus()
    for _ in range(7):
        _press(qtbot, KEYS.Key_Tab)
    assert view.input_line.field.hasFocus()
    QApplication.processEvents()
    assert transcript.held_tools.delete_button.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(
    ("key", "signal", "told"),
    [
        (KEYS.Key_Left, "step_requested", [2, -1]),
        (KEYS.Key_Right, "step_requested", [2, 1]),
        (KEYS.Key_R, "retry_requested", [2]),
        (KEYS.Key_C, "copy_requested", [2]),
        (KEYS.Key_P, "page_requested", [2]),
        (KEYS.Key_Delete, "delete_requested", [2]),
    ],
)
def test_keys_of_a_turn(
    view: ChatView, transcript: Transcript, qtbot: QtBot, key: Qt.Key, signal: str, told: list[int]
) -> None:
    transcript.enter()
    with qtbot.waitSignal(getattr(view, signal)) as heard:
        _press(qtbot, key)
    assert heard.args == told


def test_the_writers_turn_has_no_other_and_one_alone_no_steps(
    view: ChatView, transcript: Transcript, qtbot: QtBot
) -> None:
    transcript.enter()
    _press(qtbot, KEYS.Key_Up)
    with qtbot.assertNotEmitted(view.retry_requested), qtbot.assertNotEmitted(view.step_requested):
        _press(qtbot, KEYS.Key_R)
        _press(qtbot, KEYS.Key_Left)


def test_while_the_model_writes_no_other_is_asked_for(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    view.set_writing(True)
    transcript.enter()
    with qtbot.assertNotEmitted(view.retry_requested), qtbot.assertNotEmitted(view.step_requested):
        _press(qtbot, KEYS.Key_R)
        _press(qtbot, KEYS.Key_Right)
    assert not transcript.held_tools.retry_button.isEnabled()


def test_esc_goes_back_to_the_line(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.enter()
    _press(qtbot, KEYS.Key_Escape)
    assert view.input_line.field.hasFocus()


def test_keys_that_a_menu_would_take_are_the_turns_own(transcript: Transcript) -> None:
    def override(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(transcript, event)
        return event.isAccepted()

    assert not override(KEYS.Key_Escape)  # the focus is elsewhere
    transcript.enter()
    assert override(KEYS.Key_Escape)
    assert override(KEYS.Key_Delete)
    assert not override(KEYS.Key_F9)


def test_e_edits_in_place_and_enter_saves(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.enter()
    _press(qtbot, KEYS.Key_E)
    field = transcript.field
    assert field.hasFocus()
    assert field.accessibleName() == "Edit what Keeper says"
    assert field.text == "No."
    assert transcript.held_tools.isHidden()
    field.setPlainText("Never.\n")
    with qtbot.waitSignal(view.edited) as heard:
        qtbot.keyClick(field, KEYS.Key_Return)
    assert heard.args == [2, "Never."]
    assert field.isHidden()
    assert transcript.hasFocus()


def test_a_longer_text_makes_room(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.edit(1)
    below = transcript.held_tools.y()
    height = transcript.field.height()
    transcript.field.setPlainText(PROSE * 5)
    assert transcript.field.height() > height
    assert transcript.held_tools.y() > below
    assert transcript.field.geometry().bottom() < transcript.held_tools.y()


def test_a_text_higher_than_the_view_scrolls_in_its_field(transcript: Transcript) -> None:
    transcript.edit(1)
    transcript.field.setPlainText("line\n" * 100)
    assert transcript.viewport().rect().contains(transcript.field.geometry().adjusted(0, 0, 0, -1))
    assert transcript.field.verticalScrollBar().maximum() > 0


def test_esc_gives_an_edit_up(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.edit(2)
    transcript.field.setPlainText("Never.")
    with qtbot.assertNotEmitted(view.edited):
        qtbot.keyClick(transcript.field, KEYS.Key_Escape)
    assert transcript.editing is None
    assert transcript.hasFocus()


def test_an_edit_that_says_nothing_or_the_same(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.edit(2)
    with qtbot.assertNotEmitted(view.edited):
        transcript.field.setPlainText("  ")
        qtbot.keyClick(transcript.field, KEYS.Key_Return)
        assert transcript.editing == 2
        transcript.field.setPlainText("No.")
        qtbot.keyClick(transcript.field, KEYS.Key_Return)
    assert transcript.editing is None


def test_to_edit_another_saves_the_first(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.edit(2)
    transcript.field.setPlainText("Never.")
    with qtbot.waitSignal(view.edited) as heard:
        transcript.edit(1)
    assert heard.args == [2, "Never."]
    assert transcript.editing == 1
    assert transcript.field.text == "Why?"


def test_an_edited_turn_that_goes_takes_its_field_along(view: ChatView, transcript: Transcript) -> None:
    transcript.edit(2)
    view.set_turns(TURNS[:2])
    assert transcript.editing is None
    assert transcript.field.isHidden()


def test_words_that_come_leave_an_edit_alone(view: ChatView, transcript: Transcript) -> None:
    view.set_turns([*TURNS, Turn(3, "Keeper", "", by_model=True, writing=True)])
    transcript.edit(1)
    transcript.field.setPlainText("Why not?")
    for _ in range(20):
        view.append_text(3, " lamp")
    assert transcript.field.text == "Why not?"
    assert transcript.field.hasFocus()


def test_the_focus_stays_on_its_turn(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.enter()
    _press(qtbot, KEYS.Key_Up)
    view.set_turns([*TURNS, Turn(3, "Ines", "So.", by_model=False)])
    assert transcript.hasFocus()
    assert transcript.current == 1
    view.set_turns([TURNS[0], TURNS[2]])
    assert transcript.current == 2  # it stands where that stood
    view.set_turns([])
    assert view.input_line.field.hasFocus()


def test_a_long_turn_is_gone_through_by_lines(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    view.set_turns([TURNS[1], Turn(2, "Keeper", PROSE * 60, by_model=True), Turn(3, "Ines", "So.", by_model=False)])
    transcript.enter()
    _press(qtbot, KEYS.Key_Up)
    assert transcript.current == 2
    value, presses = transcript.verticalScrollBar().value(), 0
    while transcript.current == 2 and presses < 200:
        _press(qtbot, KEYS.Key_Down)
        presses += 1
        assert transcript.verticalScrollBar().value() >= value
        value = transcript.verticalScrollBar().value()
    assert transcript.current == 3
    assert presses > 5


def test_what_is_selected_is_copied_and_else_the_turn_is(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    transcript.enter()
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(view.copy_requested):
        qtbot.keyClick(transcript, KEYS.Key_C, control)
    qtbot.keyClick(transcript, KEYS.Key_A, control)
    with qtbot.assertNotEmitted(view.copy_requested):
        qtbot.keyClick(transcript, KEYS.Key_C, control)
    assert QGuiApplication.clipboard().text() == "No."


def test_the_menu_of_a_turn(view: ChatView, transcript: Transcript, qtbot: QtBot) -> None:
    menu = transcript.build_menu(2)
    words = {action.text(): action for action in menu.actions() if action.text()}
    assert list(words) == ["Try another", "Edit", "Copy", "To the page", "Select all of it", "Delete"]
    for word, signal in (
        ("Try another", view.retry_requested),
        ("Copy", view.copy_requested),
        ("To the page", view.page_requested),
        ("Delete", view.delete_requested),
    ):
        with qtbot.waitSignal(signal) as heard:
            words[word].trigger()
        assert heard.args == [2]
    assert "Try another" not in [action.text() for action in transcript.build_menu(1).actions()]


def test_the_menu_key_opens_the_menu(transcript: Transcript) -> None:
    transcript.enter()
    point = transcript.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, transcript.mapToGlobal(point))
    QApplication.sendEvent(transcript.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
