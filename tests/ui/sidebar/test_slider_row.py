from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import LIMITS
from gpt2_desk.ui.sidebar.slider_row import SliderRow, SliderSpec
from gpt2_desk.ui.sidebar.voice_rows import CHOICE_ROWS, FIRST_ROWS, REPETITION_ROWS

ROWS = {spec.field: spec for spec in (*FIRST_ROWS, *CHOICE_ROWS, *REPETITION_ROWS) if isinstance(spec, SliderSpec)}


def _row(qtbot: QtBot, field: str) -> SliderRow:
    row = SliderRow(ROWS[field])
    qtbot.addWidget(row)
    row.resize(248, row.sizeHint().height())
    row.show()
    return row


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_keys_on_the_slider(qtbot: QtBot, key: Qt.Key) -> None:
    steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
    row = _row(qtbot, "temperature")
    with qtbot.waitSignal(row.changed) as changed:
        qtbot.keyClick(row.slider, key)
    assert changed.args == ["temperature", pytest.approx(0.8 + steps[key] / 100)]
    assert row.number.value() == pytest.approx(changed.args[1])


def test_each_key_changes_top_k(qtbot: QtBot) -> None:
    row = _row(qtbot, "top_k")
    seen = [row.value]
    qtbot.keyClick(row.slider, Qt.Key.Key_Home)
    while row.slider.value() < row.slider.maximum():
        seen.append(row.value)
        qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert len(set(seen[1:])) == len(seen) - 1
    assert (row.value, row.number.text(), row.slider.accessibleDescription()) == (0, "all", "all")


def test_a_number_typed_moves_the_slider(qtbot: QtBot) -> None:
    row = _row(qtbot, "top_p")
    row.number.selectAll()
    qtbot.keyClicks(row.number, "0.95")
    assert row.value == pytest.approx(0.95)
    assert row.slider.value() == 95
    assert row.slider.accessibleDescription() == "0.95"


def test_a_number_beyond_the_slider_is_kept(qtbot: QtBot) -> None:
    row = _row(qtbot, "temperature")
    with qtbot.waitSignal(row.changed) as changed:
        row.number.selectAll()
        qtbot.keyClicks(row.number, "3")
    assert changed.args == ["temperature", 3.0]
    assert row.slider.value() == row.slider.maximum()
    assert row.value == 3.0


@pytest.mark.parametrize("field", ROWS)
def test_limits_are_those_of_the_settings(qtbot: QtBot, field: str) -> None:
    row = _row(qtbot, field)
    assert (row.number.minimum(), row.number.maximum()) == LIMITS[field]
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(row.slider, key)
        assert LIMITS[field][0] <= row.value <= LIMITS[field][1]


@pytest.mark.parametrize("field", ROWS)
def test_a_double_click_returns_to_the_default(qtbot: QtBot, field: str) -> None:
    row = _row(qtbot, field)
    low, high = LIMITS[field]
    row.set_value(low if ROWS[field].default == high else high)
    with qtbot.waitSignal(row.changed) as changed:
        qtbot.mouseDClick(row.slider, Qt.MouseButton.LeftButton)
    assert changed.args == [field, pytest.approx(ROWS[field].default)]


def test_dragging_says_each_value(qtbot: QtBot) -> None:
    row = _row(qtbot, "temperature")
    values: list[float] = []
    row.changed.connect(lambda _field, value: values.append(value))
    row.slider.setSliderDown(True)
    for position in (90, 100, 110):
        row.slider.setSliderPosition(position)
    row.slider.setSliderDown(False)
    assert values == pytest.approx([0.9, 1.0, 1.1])


@pytest.mark.parametrize("field", ROWS)
def test_set_value_is_silent(qtbot: QtBot, field: str) -> None:
    row = _row(qtbot, field)
    with qtbot.assertNotEmitted(row.changed):
        row.set_value(LIMITS[field][1])
        row.set_value(LIMITS[field][0])


@pytest.mark.parametrize("spec", ROWS.values(), ids=ROWS)
def test_named_and_explained(qtbot: QtBot, spec: SliderSpec) -> None:
    row = _row(qtbot, spec.field)
    assert row.slider.accessibleName() == spec.label
    assert row.number.accessibleName() == f"{spec.label}, as a number"
    assert "Changes take effect at once, also while the model writes." in row.toolTip()
    assert row.toolTip().startswith(spec.tip)
    assert row.toolTip().endswith(f"returns to {row.number.text()}.")
