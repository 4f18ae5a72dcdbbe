from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.alternatives import AlternativeCard, CompareStrip
from gpt2_desk.ui.alternatives.card import CardView
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.theme import apply_theme

PROSE = "“It is only weather,” said the doctor, and put down his hat upon the table. "
ONE = AlternativeCard(11, PROSE, "written 09:41, temperature 0.8", shown=True, pinned=False, writing=False)
TWO = AlternativeCard(12, PROSE * 40, "written 09:42, temperature 0.8", shown=False, pinned=True, writing=False)
THREE = AlternativeCard(13, "", "temperature 0.8", shown=False, pinned=False, writing=True)
DONE = replace(THREE, text="Snow.", writing=False)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> QWidget:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page, 1)
    window.resize(1000, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    page.setFocus()
    return window


@pytest.fixture
def strip(window: QWidget) -> CompareStrip:
    strip = CompareStrip(LIGHT, window)
    window.layout().addWidget(strip)
    return strip


def _views(strip: CompareStrip) -> list[CardView]:
    views = [view for view in strip.findChildren(CardView) if view.isVisible()]
    return sorted(views, key=lambda view: view.x())


def _open(strip: CompareStrip, *cards: AlternativeCard) -> list[CardView]:
    strip.open_with(cards)
    QApplication.processEvents()
    return _views(strip)


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_is_hidden_until_it_is_opened(strip: CompareStrip) -> None:
    assert strip.isHidden()
    _open(strip, ONE)
    assert strip.isVisible()


def test_the_pinned_come_first_and_the_first_has_the_focus(strip: CompareStrip) -> None:
    views = _open(strip, ONE, TWO, THREE)
    assert strip.keys == [12, 11, 13]
    assert [view.card.key for view in views] == strip.keys
    assert QApplication.focusWidget() is views[0]
    assert views[0].accessibleName() == "Alternative 1, written 09:42, temperature 0.8, pinned"
    assert views[1].accessibleName().endswith("shown now")


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_1, 12), (Qt.Key.Key_2, 11), (Qt.Key.Key_3, 13)])
def test_a_number_takes(strip: CompareStrip, qtbot: QtBot, key: Qt.Key, taken: int) -> None:
    _open(strip, ONE, TWO, THREE)
    with qtbot.waitSignal(strip.taken) as told:
        _press(qtbot, key)
    assert told.args == [taken]


def test_a_number_beyond_the_last_does_nothing(strip: CompareStrip, qtbot: QtBot) -> None:
    _open(strip, ONE)
    with qtbot.assertNotEmitted(strip.taken):
        _press(qtbot, Qt.Key.Key_2)


def test_enter_takes_the_card_or_presses_the_button_that_has_the_focus(strip: CompareStrip, qtbot: QtBot) -> None:
    views = _open(strip, ONE, DONE)
    with qtbot.waitSignal(strip.taken) as told:
        _press(qtbot, Qt.Key.Key_Return)
    assert told.args == [11]
    views[1].drop_button.setFocus()
    with qtbot.assertNotEmitted(strip.taken), qtbot.waitSignal(strip.dropped) as dropped:
        _press(qtbot, Qt.Key.Key_Return)
    assert dropped.args == [13]


def test_left_and_right_go_from_card_to_card(strip: CompareStrip, qtbot: QtBot) -> None:
    views = _open(strip, ONE, DONE)
    _press(qtbot, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is views[0]
    _press(qtbot, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is views[1]
    views[1].take_button.setFocus()
    _press(qtbot, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is views[0]


def test_p_pins_and_what_is_pinned_moves_to_the_front(strip: CompareStrip, qtbot: QtBot) -> None:
    views = _open(strip, ONE, DONE)
    _press(qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.pin_toggled) as pinned:
        _press(qtbot, Qt.Key.Key_P)
    assert pinned.args == [13, True]
    strip.set_state(13, pinned=True)
    QApplication.processEvents()
    assert [view.card.key for view in _views(strip)] == [13, 11]
    assert QApplication.focusWidget() is views[1]
    with qtbot.waitSignal(strip.pin_toggled) as pinned:
        _press(qtbot, Qt.Key.Key_P)
    assert pinned.args == [13, False]


def test_what_is_pinned_cannot_be_dropped(strip: CompareStrip, qtbot: QtBot) -> None:
    view = _open(strip, TWO)[0]
    assert not view.drop_button.isEnabled()
    assert "Unpin it first" in view.drop_button.toolTip()
    with qtbot.assertNotEmitted(strip.dropped):
        _press(qtbot, Qt.Key.Key_Delete)
    strip.set_state(12, pinned=False)
    with qtbot.waitSignal(strip.dropped) as dropped:
        _press(qtbot, Qt.Key.Key_Delete)
    assert dropped.args == [12]


def test_what_is_being_written_can_be_stopped_and_not_dropped(strip: CompareStrip, qtbot: QtBot) -> None:
    view = _open(strip, THREE)[0]
    assert (view.stop_button.isVisible(), view.drop_button.isVisible()) == (True, False)
    with qtbot.assertNotEmitted(strip.dropped):
        _press(qtbot, Qt.Key.Key_Delete)
    with qtbot.waitSignal(strip.stop_requested) as stopped:
        qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    assert stopped.args == [13]
    view.stop_button.setFocus()
    strip.set_state(13, writing=False)
    assert (view.stop_button.isVisible(), view.drop_button.isVisible()) == (False, True)
    assert QApplication.focusWidget() is view


def test_the_focus_goes_to_the_neighbour_of_what_is_dropped(strip: CompareStrip, qtbot: QtBot) -> None:
    views = _open(strip, ONE, DONE)
    _press(qtbot, Qt.Key.Key_Right)
    strip.remove_card(13)
    assert QApplication.focusWidget() is views[0]
    strip.remove_card(11)
    assert QApplication.focusWidget() is strip.more_button
    assert strip.keys == []


def test_more(strip: CompareStrip, qtbot: QtBot) -> None:
    _open(strip, ONE)
    with qtbot.waitSignal(strip.more_requested):
        _press(qtbot, Qt.Key.Key_M)
    strip.more_button.setFocus()
    strip.add_card(THREE)
    QApplication.processEvents()
    assert not strip.more_button.isEnabled()
    assert QApplication.focusWidget() is _views(strip)[1]
    with qtbot.assertNotEmitted(strip.more_requested):
        _press(qtbot, Qt.Key.Key_M)
    strip.set_state(13, writing=False)
    assert strip.more_button.isEnabled()


def test_opened_with_nothing_it_gives_the_focus_to_the_first_that_comes(strip: CompareStrip) -> None:
    _open(strip)
    assert QApplication.focusWidget() is strip
    strip.add_card(THREE)
    QApplication.processEvents()
    assert QApplication.focusWidget() is _views(strip)[0]


def test_esc_closes_though_the_window_has_another_use_for_it(
    window: QWidget, strip: CompareStrip, qtbot: QtBot
) -> None:
    shortcut = QShortcut(QKeySequence("Esc"), window)
    _open(strip, ONE)
    with qtbot.assertNotEmitted(shortcut.activated), qtbot.waitSignal(strip.closed):
        _press(qtbot, Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert strip.keys == []


def test_keys_with_modifiers_are_left_to_the_menus(window: QWidget, strip: CompareStrip, qtbot: QtBot) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+P"), window)
    _open(strip, ONE)
    with qtbot.assertNotEmitted(strip.pin_toggled), qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_setters_are_silent(strip: CompareStrip, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(strip.closed),
        qtbot.assertNotEmitted(strip.dropped),
        qtbot.assertNotEmitted(strip.pin_toggled),
        qtbot.assertNotEmitted(strip.taken),
    ):
        _open(strip, ONE, TWO)
        strip.add_card(THREE)
        strip.append_text(13, "Snow")
        strip.set_text(13, "Snow.")
        strip.set_state(13, writing=False, shown=True, pinned=True)
        strip.set_theme(DARK)
        strip.remove_card(12)
        for key in (12, 99):  # is there no more, and never was
            strip.remove_card(key)
            strip.append_text(key, "x")
            strip.set_state(key, shown=True)
        strip.close_strip()


def test_one_is_shown_at_a_time(strip: CompareStrip) -> None:
    views = _open(strip, ONE, DONE)
    strip.set_state(13, shown=True)
    assert [view.card.shown for view in views] == [False, True]


def test_texts_stream_together(strip: CompareStrip) -> None:
    views = _open(strip, THREE, replace(THREE, key=14))
    for word in ("Snow", " fell", " on 𝕙𝕒𝕝𝕖", ".\nThen"):
        strip.append_text(13, word)
        strip.append_text(14, word.upper())
    assert [view.prose.prose for view in views] == ["Snow fell on 𝕙𝕒𝕝𝕖.\nThen", "SNOW FELL ON 𝕙𝕒𝕝𝕖.\nTHEN"]
    assert views[0].card.text == views[0].prose.prose


def test_a_text_follows_its_end_unless_it_is_scrolled_up(strip: CompareStrip, qtbot: QtBot) -> None:
    view = _open(strip, THREE)[0]
    bar = view.prose.verticalScrollBar()
    for _ in range(40):
        strip.append_text(13, PROSE)
    QApplication.processEvents()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    away = bar.value()
    assert away < bar.maximum()
    for _ in range(40):
        strip.append_text(13, PROSE)
    QApplication.processEvents()
    assert bar.value() == away
    bar.setValue(bar.maximum())
    strip.append_text(13, PROSE * 10)
    QApplication.processEvents()
    assert bar.value() == bar.maximum()


def test_a_whole_text_shows_from_its_beginning(strip: CompareStrip) -> None:
    view = _open(strip, TWO)[0]
    assert view.prose.verticalScrollBar().maximum() > 0
    assert view.prose.verticalScrollBar().value() == 0


def test_words_that_are_marked_can_be_copied(strip: CompareStrip, qtbot: QtBot) -> None:
    view = _open(strip, ONE)[0]
    view.prose.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == PROSE


@pytest.mark.parametrize(("width", "at_once"), [(1000, 3), (700, 2), (420, 1)])
def test_as_many_cards_as_there_is_room_for(window: QWidget, strip: CompareStrip, width: int, at_once: int) -> None:
    window.resize(width, 600)
    views = _open(strip, *(replace(DONE, key=key) for key in range(4)))
    right = [view.mapTo(strip, view.rect().topRight()).x() for view in views]
    assert sum(x < strip.width() for x in right) == at_once
    assert strip.minimumSizeHint().width() <= 420


def test_what_is_written_last_comes_into_sight(strip: CompareStrip, qtbot: QtBot) -> None:
    _open(strip, *(replace(DONE, key=key) for key in range(4)))
    strip.add_card(replace(THREE, key=20))
    qtbot.waitUntil(lambda: _views(strip)[-1].mapTo(strip, _views(strip)[-1].rect().topRight()).x() < strip.width())


def test_everything_that_can_be_pressed_has_a_name(strip: CompareStrip) -> None:
    _open(strip, ONE, TWO, THREE)
    names = [button.accessibleName() for button in strip.findChildren(QPushButton) if button.isVisible()]
    assert all(names)
    assert len(set(names)) == len(names)


def test_tab_runs_as_the_cards_stand(strip: CompareStrip, qtbot: QtBot) -> None:
    views = _open(strip, ONE, TWO)
    expected = [views[0].take_button, views[0].pin_button, views[1], views[1].take_button]
    for widget in expected:
        _press(qtbot, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
