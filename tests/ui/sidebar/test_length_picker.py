from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.sidebar.length_picker import LENGTHS, LengthPicker


@pytest.fixture
def picker(qtbot: QtBot) -> LengthPicker:
    picker = LengthPicker()
    qtbot.addWidget(picker)
    picker.show()
    return picker


def test_lengths_by_keys(picker: LengthPicker, qtbot: QtBot) -> None:
    said: list[int | None] = []
    picker.length_changed.connect(said.append)
    assert (picker.currentText(), picker.length) == ("A paragraph", 100)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(picker, key)
    assert said == [300, None, 25]
    assert picker.length == 25


@pytest.mark.parametrize(("words", "length"), [*LENGTHS, ("1,500 tokens", 1500)])
def test_set_length_is_silent(picker: LengthPicker, qtbot: QtBot, words: str, length: int | None) -> None:
    with qtbot.assertNotEmitted(picker.length_changed):
        picker.set_length(length)
    assert (picker.currentText(), picker.length) == (words, length)


def test_a_length_without_a_word_goes_when_it_is_left(picker: LengthPicker) -> None:
    picker.set_length(1500)
    picker.set_length(25)
    assert picker.count() == len(LENGTHS)
