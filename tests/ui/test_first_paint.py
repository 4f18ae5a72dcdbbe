from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui import first_paint
from gpt2_desk.ui.first_paint import FirstPaint


class Part(QWidget):
    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted = True


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_it_tells_once_and_when_all_of_the_window_is_painted(qtbot: QtBot, window: QWidget) -> None:
    part = Part()
    part.setMinimumSize(100, 100)
    QVBoxLayout(window).addWidget(part)
    told: list[bool] = []
    FirstPaint(window).painted.connect(lambda: told.append(part.painted))
    qtbot.wait(20)
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    window.hide()
    window.show()
    qtbot.wait(20)
    assert told == [True]


def test_a_window_that_is_not_painted_is_waited_for_no_longer_than_that(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "LONGEST_MS", 30)
    first = FirstPaint(window)
    with qtbot.waitSignal(first.painted):
        window.showMinimized()
    window.showNormal()
    with qtbot.assertNotEmitted(first.painted, wait=20):
        window.repaint()
