from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import SUGGEST_DELAY_MS, Settings
from gpt2_desk.ui.sidebar import Sidebar
from gpt2_desk.ui.sidebar.suggest_section import PAUSE, SuggestSection


def _toggle(sidebar: Sidebar) -> QCheckBox:
    return next(box for box in sidebar.findChildren(QCheckBox) if "Suggest" in box.text())


def _pause(sidebar: Sidebar) -> QSlider:
    return next(slider for slider in sidebar.findChildren(QSlider) if slider.accessibleName() == "Pause")


def _button(sidebar: Sidebar, name: str) -> QPushButton:
    return next(button for button in sidebar.findChildren(QPushButton) if button.accessibleName() == name)


def test_the_switch(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.suggest_changed) as changed:
        qtbot.keyClick(_toggle(sidebar), Qt.Key.Key_Space)
    assert changed.args == [False]
    assert not _pause(sidebar).isEnabled()
    with qtbot.waitSignal(sidebar.suggest_changed) as changed:
        qtbot.keyClick(_toggle(sidebar), Qt.Key.Key_Space)
    assert changed.args == [True]
    assert _pause(sidebar).isEnabled()


@pytest.mark.parametrize(("key", "delay_ms"), [(Qt.Key.Key_Right, 900), (Qt.Key.Key_Home, 200), (Qt.Key.Key_End, 5000)])
def test_the_pause_is_told_in_milliseconds(sidebar: Sidebar, qtbot: QtBot, key: Qt.Key, delay_ms: int) -> None:
    with qtbot.waitSignal(sidebar.suggest_delay_changed) as changed:
        qtbot.keyClick(_pause(sidebar), key)
    assert changed.args == [delay_ms]


def test_it_begins_as_the_settings_do(qtbot: QtBot) -> None:
    section = SuggestSection()
    qtbot.addWidget(section)
    assert section.toggle.isChecked() == Settings().suggest
    assert section.pause.value * 1000 == pytest.approx(Settings().suggest_delay_ms)
    assert PAUSE.limits == tuple(limit / 1000 for limit in SUGGEST_DELAY_MS)


def test_setters_are_silent(sidebar: Sidebar, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(sidebar.suggest_changed),
        qtbot.assertNotEmitted(sidebar.suggest_delay_changed),
        qtbot.assertNotEmitted(sidebar.retry_requested),
        qtbot.assertNotEmitted(sidebar.compare_requested),
    ):
        sidebar.set_suggesting(on=False, delay_ms=2500)
        sidebar.set_can_retry(True)
    number = next(box for box in sidebar.findChildren(QDoubleSpinBox) if box.accessibleName() == "Pause, as a number")
    assert number.text() == "2.5 s"
    assert not _toggle(sidebar).isChecked()


def test_the_pause_says_when_it_counts(sidebar: Sidebar) -> None:
    tip = _pause(sidebar).parentWidget().toolTip()
    assert "next pause" in tip
    assert "0.8 s" in tip


def test_other_ways_to_go_on(sidebar: Sidebar, qtbot: QtBot) -> None:
    retry, compare = _button(sidebar, "Try another"), _button(sidebar, "Compare")
    assert not retry.isEnabled()
    sidebar.set_can_retry(True)
    with qtbot.waitSignal(sidebar.retry_requested):
        qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sidebar.compare_requested):
        qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    sidebar.set_writing(True)
    assert not compare.isEnabled()
    assert "Ctrl+Shift+Enter" in retry.toolTip()
    assert "Ctrl+Alt+Enter" in compare.toolTip()
