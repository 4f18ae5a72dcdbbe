from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.palette import DARK
from gpt2_desk.ui.sidebar.model_picker import MORE_MODELS, OPEN_FOLDER, ModelEntry, ModelPicker
from gpt2_desk.ui.sidebar.model_section import ModelSection, ModelStage, count_words

ENTRIES = [ModelEntry("starter", "Inside"), ModelEntry("gpt2", "Ready"), ModelEntry(OPEN_FOLDER)]


@pytest.fixture
def picker(qtbot: QtBot) -> ModelPicker:
    picker = ModelPicker()
    picker.set_theme(DARK)
    picker.set_models(ENTRIES[:2])
    picker.set_model("starter")
    qtbot.addWidget(picker)
    picker.show()
    return picker


def _take(picker: ModelPicker, qtbot: QtBot, *keys: Qt.Key) -> None:
    """Open the list, walk in it, take what is there."""
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.view().isVisible()
    for key in (*keys, Qt.Key.Key_Return):
        qtbot.keyClick(picker.view(), key)


def test_a_model_is_chosen_by_keys(picker: ModelPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.model_chosen) as chosen:
        _take(picker, qtbot, Qt.Key.Key_Down)
    assert chosen.args == ["gpt2"]
    assert picker.currentText() == picker.model_name == "gpt2"


def test_a_model_is_chosen_by_mouse(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.showPopup()
    place = picker.view().visualRect(picker.model().index(1, 0)).center()
    with qtbot.waitSignal(picker.model_chosen) as chosen:
        qtbot.mouseClick(picker.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["gpt2"]


def test_a_folder_is_asked_for_and_the_choice_stays(picker: ModelPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.model_chosen), qtbot.waitSignal(picker.folder_requested):
        _take(picker, qtbot, Qt.Key.Key_End, Qt.Key.Key_Up)
    assert picker.currentText() == "starter"


def test_all_models_are_asked_for_and_the_choice_stays(picker: ModelPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.folder_requested), qtbot.waitSignal(picker.library_requested):
        _take(picker, qtbot, Qt.Key.Key_End)
    assert picker.currentText() == "starter"


def test_the_same_model_again_is_no_choice(picker: ModelPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.model_chosen):
        _take(picker, qtbot)


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_G])
def test_no_key_wakes_a_model_in_passing(picker: ModelPicker, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(picker.model_chosen), qtbot.assertNotEmitted(picker.folder_requested):
        qtbot.keyClick(picker, key)
    assert picker.view().isVisible()
    picker.hidePopup()


def test_setters_are_silent(picker: ModelPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.model_chosen), qtbot.assertNotEmitted(picker.folder_requested):
        picker.set_model("gpt2")
        assert picker.currentText() == "gpt2"
        picker.set_models([ModelEntry("gpt2"), ModelEntry("gpt2-large")])
        assert picker.currentText() == "gpt2"
        picker.set_models([ModelEntry("gpt2-large")])
        assert picker.currentIndex() == -1
        picker.set_models([])
        assert [picker.itemText(index) for index in range(picker.count())] == [OPEN_FOLDER, MORE_MODELS]


def test_states_are_drawn_at_the_end_of_their_lines(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.showPopup()
    qtbot.waitUntil(picker.view().isVisible)
    image = picker.view().viewport().grab().toImage()
    rect = picker.view().visualRect(picker.model().index(1, 0))
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(rect.center().x(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }
    picker.hidePopup()
    assert DARK.muted in colours


@pytest.mark.parametrize(
    ("parameters", "words"),
    [(6_300_000, "6 M"), (354_823_168, "355 M"), (999_600_000, "1.0 B"), (1_557_611_200, "1.6 B"), (300, "1 M")],
)
def test_count_words(parameters: int, words: str) -> None:
    assert count_words(parameters) == words


def test_the_line_below(qtbot: QtBot) -> None:
    section = ModelSection()
    qtbot.addWidget(section)
    section.set_stage(ModelStage.WAKING, 0.4)
    assert section._stage.text() == "Waking the model… 40 %"
    section.set_stage(ModelStage.READY)
    section.set_facts(6_300_000, 41.2)
    assert (section._stage.text(), section._facts.text()) == ("Ready", "6 M · 41 tokens/s")
    section.set_facts(None, None)
    assert section._facts.text() == ""
