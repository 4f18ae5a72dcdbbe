"""What is behind the fold of the voice, and what the writer's own words become."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import LIMITS, SamplingSettings
from gpt2_desk.ui.sidebar import Sidebar
from gpt2_desk.ui.sidebar.preset_button import PresetButton
from gpt2_desk.ui.sidebar.voice_rows import CHOICE_ROWS, FIRST_ROWS, REPETITION_ROWS
from gpt2_desk.ui.sidebar.voice_section import VoiceSection
from gpt2_desk.ui.sidebar.words_field import biases_in, line_of

Control = TypeVar("Control", bound=QWidget)


def _named(sidebar: Sidebar, kind: type[Control], name: str) -> Control:
    return next(widget for widget in sidebar.findChildren(kind) if widget.accessibleName() == name)


def _unfold(sidebar: Sidebar, qtbot: QtBot) -> None:
    qtbot.mouseClick(_named(sidebar, QPushButton, "More controls of the voice"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("XTC threshold", "xtc_threshold", 0.15),
        ("DRY allowed length", "dry_allowed_length", 3),
        ("DRY base", "dry_base", 1.8),
        ("Presence penalty", "presence_penalty", 0.05),
        ("Frequency penalty", "frequency_penalty", 0.05),
        ("Penalty range", "penalty_range", 50),
    ],
)
def test_a_number_changes_one_field(sidebar: Sidebar, qtbot: QtBot, name: str, field: str, value: float) -> None:
    before = SamplingSettings(dry_multiplier=0.8, xtc_probability=0.5)
    sidebar.set_sampling(before)
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        qtbot.keyClick(_named(sidebar, QAbstractSpinBox, name), Qt.Key.Key_Up)
    assert changed.args == [replace(before, **{field: value})]
    assert type(getattr(changed.args[0], field)) is type(value)


def test_every_number_has_a_row_that_shows_it(sidebar: Sidebar) -> None:
    rows = (*FIRST_ROWS, *CHOICE_ROWS, *REPETITION_ROWS)
    assert sorted(spec.field for spec in rows) == sorted(LIMITS)
    assert all(spec.default == getattr(SamplingSettings(), spec.field) for spec in rows)
    sidebar.set_sampling(SamplingSettings(**{name: high for name, (_, high) in LIMITS.items()}))
    voice = sidebar.findChildren(VoiceSection)[0]
    shown = sorted(box.value() for box in voice.findChildren(QDoubleSpinBox))
    assert shown == sorted(high for _, high in LIMITS.values())


def test_controls_of_either_side_of_the_fold_change_the_same_settings(sidebar: Sidebar, qtbot: QtBot) -> None:
    qtbot.keyClick(_named(sidebar, QSlider, "Min-p"), Qt.Key.Key_Right)
    qtbot.keyClick(_named(sidebar, QSlider, "Temperature"), Qt.Key.Key_Right)
    qtbot.keyClick(_named(sidebar, QAbstractSpinBox, "Presence penalty"), Qt.Key.Key_Up)
    assert sidebar.sampling == SamplingSettings(temperature=0.81, min_p=0.01, presence_penalty=0.05)


def test_what_does_nothing_rests(sidebar: Sidebar, qtbot: QtBot) -> None:
    threshold = _named(sidebar, QAbstractSpinBox, "XTC threshold")
    assert not threshold.isEnabled()
    qtbot.keyClick(_named(sidebar, QSlider, "XTC"), Qt.Key.Key_Right)
    assert threshold.isEnabled()
    assert not _named(sidebar, QAbstractSpinBox, "DRY base").isEnabled()
    sidebar.set_sampling(SamplingSettings(dry_multiplier=0.8))
    assert not threshold.isEnabled()
    assert _named(sidebar, QAbstractSpinBox, "DRY base").isEnabled()


def test_circles_are_a_switch(sidebar: Sidebar, qtbot: QtBot) -> None:
    _unfold(sidebar, qtbot)
    switch = _named(sidebar, QCheckBox, "Break out of circles")
    assert switch.isChecked()
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert changed.args == [SamplingSettings(loop_guard=False)]
    sidebar.set_sampling(SamplingSettings())
    assert switch.isChecked()


def test_words_are_typed_with_commas(sidebar: Sidebar, qtbot: QtBot) -> None:
    banned, favoured = _named(sidebar, QLineEdit, "Never write"), _named(sidebar, QLineEdit, "Favour")
    qtbot.keyClicks(banned, "suddenly, all of  a sudden,,very , very")
    qtbot.keyClicks(favoured, "rain, lantern=4.5, fog = -1,sea=")
    assert sidebar.sampling == SamplingSettings(
        banned_words=("suddenly", "all of a sudden", "very"),
        biased_words=(("rain", 2.0), ("lantern", 4.5), ("fog", -1.0), ("sea", 2.0)),
    )
    assert _named(sidebar, PresetButton, "Voice: Balanced")
    # What was typed stays as it was typed while it says what is in force.
    sidebar.set_sampling(sidebar.sampling)
    assert banned.text() == "suddenly, all of  a sudden,,very , very"
    sidebar.set_sampling(replace(sidebar.sampling, banned_words=("gold",), biased_words=(("rain", 2.0), ("fog", -1.0))))
    assert (banned.text(), favoured.text()) == ("gold", "rain, fog=-1")
    qtbot.keyClick(banned, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        qtbot.keyClick(banned, Qt.Key.Key_Delete)
    assert changed.args[0].banned_words == ()


@pytest.mark.parametrize(
    "typed",
    [
        "x" * 61,
        "a\u2028b",
        "=",
        "=3",
        "rain=nan",
        "rain=inf",
        "rain=1e999",
        "rain=-1e999",
        "w," * 500,
        "\ud800",
        "a==2",
    ],
)
def test_whatever_is_typed_makes_settings(sidebar: Sidebar, typed: str) -> None:
    for name in ("Never write", "Favour"):
        line = _named(sidebar, QLineEdit, name)
        line.setText(typed)
        line.textEdited.emit(line.text())
    assert isinstance(sidebar.sampling, SamplingSettings)
    line.setText(", ".join(f"word{number}" for number in range(300)))
    line.textEdited.emit(line.text())
    assert len(sidebar.sampling.biased_words) == 200


def test_a_preset_leaves_the_writers_words(
    sidebar: Sidebar, qtbot: QtBot, presets: dict[str, SamplingSettings]
) -> None:
    own = SamplingSettings(banned_words=("very",), biased_words=(("rain", 3.0),), loop_guard=False, dry_multiplier=0.8)
    sidebar.set_sampling(own)
    button = sidebar.findChildren(PresetButton)[0]
    assert button.text() == "Your own"
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        button.findChildren(QMenu)[0].actions()[2].trigger()
    assert changed.args == [own.retuned(presets["Daring"])] == [sidebar.sampling]
    assert button.text() == "Daring"
    assert _named(sidebar, QLineEdit, "Never write").text() == "very"


@pytest.mark.parametrize("typed", ["rain", "rain=2", "rain = 2.0", "rain=", "rain=.", "rain=nan", "rain=inf"])
def test_without_a_number_a_word_is_favoured_by_two(typed: str) -> None:
    assert biases_in(typed) == (("rain", 2.0),)
    assert line_of(biases_in(typed)) == "rain"


def test_a_number_too_large_is_the_largest() -> None:
    assert biases_in("rain=1e9, fog=-1e9") == (("rain", 100.0), ("fog", -100.0))
