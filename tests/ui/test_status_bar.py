from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import ContextReading
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.status_bar import Activity, ContextMeter, StatusBar
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """A window that is nothing but the bar, and may be narrower than the bar would like."""
    apply_theme(qapp, LIGHT)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(StatusBar(parent=window))
    qtbot.addWidget(window)
    window.resize(1280, 28)
    window.show()
    return window


@pytest.fixture
def bar(window: QWidget) -> StatusBar:
    return window.findChildren(StatusBar)[0]


def _shown(bar: StatusBar) -> list[str]:
    labels = [label for label in bar.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in sorted(labels, key=lambda label: label.x())]


def _fill(bar: StatusBar) -> None:
    bar.set_words(1204)
    bar.set_reading(ContextReading(871, 1024, 40))
    bar.set_activity(Activity.WRITING)
    bar.set_saved("saved 09:41")
    bar.set_model("gpt2-medium")
    bar.set_speed(41.3)


ALL = [
    "1,204 words",
    "reads 871 of 1,024 tokens",
    "Writing… Esc stops",
    "saved 09:41",
    "gpt2-medium",
    "41 tokens/s",
]


def test_says_what_it_was_told(bar: StatusBar) -> None:
    assert _shown(bar) == ["0 words"]
    _fill(bar)
    assert _shown(bar) == ALL
    bar.set_activity(Activity.RESTING)
    bar.set_words(1)
    bar.set_saved("not saved yet")
    bar.set_speed(None)
    assert _shown(bar) == ["1 word", "reads 871 of 1,024 tokens", "not saved yet", "gpt2-medium"]


def test_leaves_out_in_order_when_narrow(bar: StatusBar) -> None:
    _fill(bar)
    meter = bar.findChildren(ContextMeter)[0]
    seen: list[tuple[str, ...]] = []
    for width in range(1280, 200, -10):
        bar.window().resize(width, 28)
        left = tuple(words for words in ALL if words not in _shown(bar)) + (() if meter.isVisible() else ("meter",))
        if left not in seen:
            seen.append(left)
    speed, model, reading = "41 tokens/s", "gpt2-medium", "reads 871 of 1,024 tokens"
    assert seen == [(), (speed,), (model, speed), (model, speed, "meter"), (reading, model, speed, "meter")]
    bar.window().resize(1280, 28)
    assert _shown(bar) == ALL


@pytest.mark.parametrize("width", [640, 800, 1280])
def test_nothing_is_cut(bar: StatusBar, qtbot: QtBot, width: int) -> None:
    _fill(bar)
    bar.window().resize(width, 28)
    qtbot.waitUntil(lambda: bar.width() == width)
    bar.layout().activate()
    for label in bar.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.sizeHint().width(), label.text()


def test_a_screen_reader_hears_the_meter(bar: StatusBar) -> None:
    _fill(bar)
    meter = bar.findChildren(ContextMeter)[0]
    assert meter.accessibleName() == "reads 871 of 1,024 tokens"
    assert "1,024 at once" in meter.toolTip()


def test_the_meter_fills(bar: StatusBar) -> None:
    meter = bar.findChildren(ContextMeter)[0]
    bar.set_theme(DARK)
    counts = []
    for tokens in (0, 512, 1024, 4096):
        bar.set_reading(ContextReading(tokens, 1024, 0))
        image = meter.grab().toImage()
        row = [image.pixelColor(x, image.height() // 2).name().upper() for x in range(image.width())]
        counts.append(row.count(DARK.muted) / len(row))
    assert counts[0] == 0
    assert counts[1] == pytest.approx(0.5, abs=0.1)
    assert counts[2] == counts[3] > 0.9
