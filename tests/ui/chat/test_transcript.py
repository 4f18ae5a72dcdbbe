from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.talk import PROSE, talk

from gpt2_desk.settings import Appearance, Mark
from gpt2_desk.ui.chat.transcript import Transcript
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.chat.view import ChatView
from gpt2_desk.ui.page_style import page_style
from gpt2_desk.ui.palette import DARK, LIGHT

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def transcript(view: ChatView) -> Transcript:
    return view.transcript


def _handle(transcript: Transcript, name: str) -> QWidget:
    handles = [child for child in transcript.viewport().children() if child.objectName() == "TurnHandle"]
    return next(one for one in handles if isinstance(one, QWidget) and one.accessibleName().startswith(name))


def _names(transcript: Transcript) -> list[str]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    handles = [child for child in transcript.viewport().children() if child.objectName() == "TurnHandle"]
    widgets = sorted((one for one in handles if isinstance(one, QWidget)), key=lambda one: one.y())
    return [one.accessibleName() for one in widgets]


def _value(transcript: Transcript) -> int:
    return transcript.verticalScrollBar().value()


def _at_end(transcript: Transcript) -> bool:
    return _value(transcript) == transcript.verticalScrollBar().maximum()


def _has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    pixels = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return any(image.pixel(x, y) == wanted for x, y in pixels)


def _move(transcript: Transcript, point: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    port = transcript.viewport()
    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        port.mapToGlobal(where),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def test_a_conversation_opens_at_its_end(transcript: Transcript) -> None:
    transcript.set_turns(talk(60))
    assert _at_end(transcript)
    assert _value(transcript) > 0
    assert transcript.laid_out_count < 10
    assert _names(transcript)[-1].startswith("Keeper: 60.")


def test_it_stays_at_the_end_while_words_come(transcript: Transcript) -> None:
    transcript.set_turns([*talk(10), Turn(11, "Keeper", "", by_model=True, writing=True)])
    for _ in range(60):
        transcript.append_text(11, " harbour and lamp")
    assert _at_end(transcript)


def test_it_does_not_move_under_a_reader(transcript: Transcript) -> None:
    turns = [*talk(30), Turn(31, "Keeper", "", by_model=True, writing=True)]
    transcript.set_turns(turns)
    transcript.verticalScrollBar().setValue(_value(transcript) // 2)
    name = _names(transcript)[1]
    top, value = _handle(transcript, name).y(), _value(transcript)
    for _ in range(60):
        transcript.append_text(31, " harbour and lamp")
    assert (_handle(transcript, name).y(), _value(transcript)) == (top, value)
    transcript.set_turns([*transcript.turns, Turn(32, "Ines", "Why?", by_model=False)])
    assert _handle(transcript, name).y() == top


def test_what_changes_above_does_not_move_what_is_read(transcript: Transcript) -> None:
    turns = talk(30)
    transcript.set_turns(turns)
    transcript.verticalScrollBar().setValue(_value(transcript) // 2)
    name = _names(transcript)[1]
    top = _handle(transcript, name).y()
    transcript.set_turns([turns[0], replace(turns[1], text=PROSE * 30), *turns[2:]])
    assert _handle(transcript, name).y() == top
    transcript.update_turn(replace(turns[2], text="Short."))
    assert _handle(transcript, name).y() == top
    transcript.append_text(4, PROSE * 10)
    assert _handle(transcript, name).y() == top
    transcript.set_read_from(3)
    assert _handle(transcript, name).y() == top


def test_scrolling_up_through_what_was_guessed_does_not_jump(transcript: Transcript) -> None:
    transcript.set_turns([replace(turn, text="mmmmm iii " * turn.key * 3) for turn in talk(40)])
    bar = transcript.verticalScrollBar()
    while bar.value() > 0:
        # Taken from below the turn at the top: what is there has been laid out, and moves by what was scrolled.
        name = _names(transcript)[-1]
        before = _handle(transcript, name).y()
        bar.setValue(bar.value() - 40)
        after = [one for one in _names(transcript) if one == name]
        if after and bar.value() > 0:
            assert _handle(transcript, name).y() == before + 40


def test_another_width_keeps_the_line_at_the_top(view: ChatView, transcript: Transcript) -> None:
    transcript.set_turns(talk(30))
    transcript.verticalScrollBar().setValue(_value(transcript) // 2)
    name = _names(transcript)[0]
    for width in (640, 1000, 700, 800):
        view.resize(width, 600)
        QApplication.processEvents()
        assert name in _names(transcript)[:2]


def test_tokens_do_not_lay_out_what_does_not_show(transcript: Transcript) -> None:
    transcript.set_turns([*talk(80), Turn(81, "Keeper", "", by_model=True, writing=True)])
    transcript.verticalScrollBar().setValue(0)
    laid = transcript.laid_out_count
    for _ in range(10):
        transcript.append_text(81, " lamp")
    assert transcript.laid_out_count == laid


def test_another_conversation_with_the_same_keys_shows_its_end(transcript: Transcript) -> None:
    transcript.set_turns(talk(40))
    transcript.verticalScrollBar().setValue(0)
    transcript.set_turns([])
    transcript.set_turns(talk(40, 5))
    assert _at_end(transcript)


def test_the_notice_stands_below_the_last_turn(view: ChatView, transcript: Transcript) -> None:
    view.set_turns(talk(20))
    before = transcript.verticalScrollBar().maximum()
    view.set_notice("The model had nothing to say.")
    assert transcript.notice == "The model had nothing to say."
    assert transcript.verticalScrollBar().maximum() > before
    assert _at_end(transcript)
    view.set_notice("")
    assert transcript.verticalScrollBar().maximum() == before


def test_only_the_models_words_have_a_ground(view: ChatView, transcript: Transcript) -> None:
    view.set_turns([Turn(1, "Ines", PROSE, by_model=False)])
    assert not _has(transcript.viewport().grab().toImage(), LIGHT.machine)
    view.set_turns([Turn(1, "Keeper", PROSE, by_model=True)])
    assert _has(transcript.viewport().grab().toImage(), LIGHT.machine)
    view.set_turns([Turn(1, "Keeper", PROSE, by_model=True, edited=True)])
    assert _has(transcript.viewport().grab().toImage(), LIGHT.edited)
    view.set_style(page_style(LIGHT, Appearance(mark=Mark.NOTHING)))
    assert not _has(transcript.viewport().grab().toImage(), LIGHT.edited)


def test_dark_is_dark(view: ChatView, transcript: Transcript) -> None:
    view.set_turns([Turn(1, "Keeper", PROSE, by_model=True)])
    view.set_theme(DARK)
    view.set_style(page_style(DARK, Appearance()))
    image = transcript.viewport().grab().toImage()
    assert _has(image, DARK.page)
    assert _has(image, DARK.machine)
    assert not _has(image, LIGHT.page)


def test_right_to_left_stands_at_the_right(view: ChatView, transcript: Transcript) -> None:
    view.set_turns([Turn(1, "Keeper", "שלום לך", by_model=True)])
    image = transcript.viewport().grab().toImage()
    handle = _handle(transcript, "Keeper")
    row = handle.geometry().bottom() - 3
    assert QColor(image.pixel(handle.geometry().right() - 2, row)) == QColor(LIGHT.machine)
    assert QColor(image.pixel(handle.geometry().left() + 2, row)) == QColor(LIGHT.page)


def test_words_are_selected_within_one_turn_and_copied(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.set_turns([Turn(1, "Ines", "Why? 👩\u200d👩\u200d👧 So.\nNext.", by_model=False), *talk(3)[1:]])
    area = _handle(transcript, "Ines: Why").geometry()
    start = QPoint(area.left(), area.bottom() - 60)
    QTest.mousePress(transcript.viewport(), LEFT, pos=start)
    _move(transcript, QPoint(area.right(), area.bottom() + 200), LEFT)  # into the turn below
    QTest.mouseRelease(transcript.viewport(), LEFT, pos=start)
    assert transcript.selected_text == "Why? 👩\u200d👩\u200d👧 So.\nNext."
    qtbot.keyClick(transcript, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Why? 👩\u200d👩\u200d👧 So.\nNext."
    assert _has(transcript.viewport().grab().toImage(), LIGHT.selection)


def test_two_clicks_select_a_word_and_three_a_paragraph(transcript: Transcript) -> None:
    transcript.set_turns([Turn(1, "Ines", "Before.\nThe lamp is lit.", by_model=False)])
    area = _handle(transcript, "Ines").geometry()
    point = QPoint(area.left() + 6, area.bottom() - 10)
    QTest.mouseDClick(transcript.viewport(), LEFT, pos=point)
    assert transcript.selected_text == "The"
    QTest.mousePress(transcript.viewport(), LEFT, pos=point)
    assert transcript.selected_text.strip() == "The lamp is lit."


def test_shift_and_a_click_extend(transcript: Transcript) -> None:
    transcript.set_turns([Turn(1, "Ines", "The lamp is lit.", by_model=False)])
    area = _handle(transcript, "Ines").geometry()
    QTest.mouseClick(transcript.viewport(), LEFT, pos=QPoint(area.left(), area.bottom() - 10))
    assert transcript.selected_text == ""
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(transcript.viewport(), LEFT, shift, QPoint(area.right(), area.bottom() - 10))
    assert transcript.selected_text == "The lamp is lit."


def test_a_turn_below_the_mouse_shows_its_buttons(transcript: Transcript, qtbot: QtBot) -> None:
    turns = [Turn(1, "Ines", "Why?", by_model=False), Turn(2, "Keeper", "No.", by_model=True, number=2, total=3)]
    transcript.set_turns([*turns, Turn(3, "Ines", "So.", by_model=False)])
    tools = transcript.hover_tools
    _move(transcript, _handle(transcript, "Keeper").geometry().center())
    assert tools.isVisible()
    assert tools.key == 2
    assert tools.retry_button.isVisible()
    assert tools.next_button.accessibleName() == "Next, Keeper"
    for button, signal, told in (
        (tools.retry_button, transcript.retry_requested, [2]),
        (tools.previous_button, transcript.step_requested, [2, -1]),
        (tools.next_button, transcript.step_requested, [2, 1]),
        (tools.copy_button, transcript.copy_requested, [2]),
        (tools.page_button, transcript.page_requested, [2]),
        (tools.delete_button, transcript.delete_requested, [2]),
    ):
        with qtbot.waitSignal(signal) as heard:
            button.click()
        assert heard.args == told
    _move(transcript, _handle(transcript, "Ines: Why").geometry().center())
    assert tools.key == 1
    assert not tools.retry_button.isVisible()
    assert not tools.next_button.isVisible()
    QApplication.sendEvent(transcript.viewport(), QEvent(QEvent.Type.Leave))
    assert tools.isHidden()


def test_the_models_last_turn_has_its_buttons_at_rest(transcript: Transcript) -> None:
    transcript.set_turns(talk(2))
    assert transcript.held_tools.isVisible()
    assert transcript.held_tools.retry_button.text() == "Try another"
    transcript.set_writing(True)
    assert transcript.held_tools.isHidden()
    transcript.set_writing(False)
    transcript.set_turns(talk(3))
    assert transcript.held_tools.isHidden()


def test_nothing_can_be_done_with_a_turn_that_is_written(transcript: Transcript) -> None:
    transcript.set_turns([Turn(2, "Keeper", "The", by_model=True, writing=True)])
    transcript.set_writing(True)
    transcript.edit(2)
    assert transcript.editing is None
    _move(transcript, QPoint(300, 120))
    assert transcript.hover_tools.isHidden()


def test_names_of_turns_in_sight(transcript: Transcript) -> None:
    turns = [Turn(1, "Ines", "Why?", by_model=False), Turn(2, "Keeper", "No.", by_model=True, number=2, total=3)]
    transcript.set_turns(turns)
    assert _names(transcript) == ["Ines: Why?", "Keeper, 2 of 3: No."]
    transcript.update_turn(replace(turns[1], text="Yes.", number=3))
    assert _names(transcript)[1] == "Keeper, 3 of 3: Yes."
    transcript.update_turn(replace(turns[1], text="Y", writing=True))
    transcript.append_text(2, "es.")
    assert _names(transcript)[1] == "Keeper is writing"
    transcript.set_turns(turns[:1])
    assert _names(transcript) == ["Ines: Why?"]


def test_unknown_turns_are_passed_over(transcript: Transcript) -> None:
    transcript.set_turns(talk(2))
    transcript.append_text(99, "lamp")
    transcript.update_turn(Turn(99, "Keeper", "Lamp", by_model=True))
    transcript.edit(99)
    assert [turn.key for turn in transcript.turns] == [1, 2]
