from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.palette import DARK, DARK_CONTRAST, LIGHT
from gpt2_desk.ui.sidebar import ModelEntry, ModelStage, Sidebar
from gpt2_desk.ui.sidebar.preset_button import PresetButton
from gpt2_desk.ui.theme import apply_theme

Control = TypeVar("Control", bound=QWidget)

SIGNALS = (
    "model_chosen",
    "folder_requested",
    "sampling_changed",
    "length_changed",
    "seed_changed",
    "seed_locked",
    "continue_requested",
    "stop_requested",
)


def _named(sidebar: Sidebar, kind: type[Control], name: str) -> Control:
    return next(widget for widget in sidebar.findChildren(kind) if widget.accessibleName() == name)


def _unfold(sidebar: Sidebar, qtbot: QtBot) -> None:
    qtbot.mouseClick(_named(sidebar, QPushButton, "More controls of the voice"), Qt.MouseButton.LeftButton)


def _wheel(widget: QWidget) -> bool:
    """Turn the wheel over a widget; whether it kept the event to itself."""
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(widget.mapToGlobal(centre.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Temperature", "temperature", 0.81),
        ("Top-k", "top_k", 57),
        ("Top-p", "top_p", 0.99),
        ("Min-p", "min_p", 0.01),
        ("Repetition penalty", "repetition_penalty", 1.01),
        ("No-repeat n-gram", "no_repeat_ngram", 1),
        ("Typical-p", "typical_p", 0.99),
        ("XTC", "xtc_probability", 0.01),
        ("DRY", "dry_multiplier", 0.01),
    ],
)
def test_a_slider_changes_one_field(sidebar: Sidebar, qtbot: QtBot, name: str, field: str, value: float) -> None:
    slider = _named(sidebar, QSlider, name)
    key = Qt.Key.Key_Left if field in ("top_p", "typical_p") else Qt.Key.Key_Right
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        qtbot.keyClick(slider, key)
    settings: SamplingSettings = changed.args[0]
    got = getattr(settings, field)
    assert type(got) is type(getattr(SamplingSettings(), field))
    assert got > SamplingSettings().top_k if field == "top_k" else got == pytest.approx(value)
    assert replace(settings, **{field: getattr(SamplingSettings(), field)}) == SamplingSettings()
    assert sidebar.sampling == settings


def test_fields_beyond_the_digits_shown_stay_exact(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_sampling(SamplingSettings(min_p=0.0012, top_p=0.123456))
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        qtbot.keyClick(_named(sidebar, QSlider, "Temperature"), Qt.Key.Key_Right)
    assert (changed.args[0].min_p, changed.args[0].top_p) == (0.0012, 0.123456)


def test_presets(sidebar: Sidebar, qtbot: QtBot, presets: dict[str, SamplingSettings]) -> None:
    button = sidebar.findChildren(PresetButton)[0]
    menu = button.findChildren(QMenu)[0]
    assert (button.text(), button.accessibleName()) == ("Balanced", "Voice: Balanced")
    assert [action.text() for action in menu.actions()] == list(presets)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    with qtbot.waitSignal(sidebar.sampling_changed) as changed:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(menu, key)
    assert changed.args == [presets["Daring"]]
    assert button.text() == "Daring"
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    qtbot.keyClick(_named(sidebar, QSlider, "Temperature"), Qt.Key.Key_Right)
    assert button.text() == "Your own"
    assert not any(action.isChecked() for action in menu.actions())


def test_continue_and_stop(sidebar: Sidebar, qtbot: QtBot) -> None:
    go, stop = _named(sidebar, QPushButton, "Continue"), _named(sidebar, QPushButton, "Stop")
    assert (go.isEnabled(), stop.isEnabled()) == (True, False)
    with qtbot.waitSignal(sidebar.continue_requested):
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    sidebar.set_writing(True)
    assert (go.isEnabled(), stop.isEnabled()) == (False, True)
    with qtbot.waitSignal(sidebar.stop_requested):
        qtbot.keyClick(stop, Qt.Key.Key_Space)


def test_other_signals_come_through(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.length_changed) as length:
        qtbot.keyClick(_named(sidebar, QComboBox, "Length"), Qt.Key.Key_Down)
    assert length.args == [300] == [sidebar.length]
    with qtbot.waitSignals([sidebar.seed_locked, sidebar.seed_changed]):
        qtbot.mouseClick(_named(sidebar, QToolButton, "Draw another seed"), Qt.MouseButton.LeftButton)
    assert sidebar.kept_seed is not None
    with qtbot.waitSignal(sidebar.seed_locked):
        qtbot.mouseClick(_named(sidebar, QToolButton, "Keep this seed"), Qt.MouseButton.LeftButton)
    assert sidebar.kept_seed is None
    picker = _named(sidebar, QComboBox, "Model")
    with qtbot.waitSignal(sidebar.model_chosen) as chosen:
        qtbot.keyClick(picker, Qt.Key.Key_Down)
        qtbot.keyClick(picker.view(), Qt.Key.Key_Down)
        qtbot.keyClick(picker.view(), Qt.Key.Key_Return)
    assert chosen.args == ["gpt2"]
    with qtbot.waitSignal(sidebar.library_requested):
        qtbot.keyClick(picker, Qt.Key.Key_Down)
        qtbot.keyClick(picker.view(), Qt.Key.Key_End)
        qtbot.keyClick(picker.view(), Qt.Key.Key_Return)
    with qtbot.waitSignal(sidebar.folder_requested):
        qtbot.keyClick(picker, Qt.Key.Key_Down)
        qtbot.keyClick(picker.view(), Qt.Key.Key_End)
        qtbot.keyClick(picker.view(), Qt.Key.Key_Up)
        qtbot.keyClick(picker.view(), Qt.Key.Key_Return)


def test_setters_are_silent(sidebar: Sidebar, presets: dict[str, SamplingSettings]) -> None:
    said: list[str] = []
    for name in SIGNALS:
        getattr(sidebar, name).connect(lambda *_, name=name: said.append(name))
    sidebar.set_models([ModelEntry("gpt2"), ModelEntry("gpt2-xl")])
    sidebar.set_model("gpt2")
    sidebar.set_model_state(ModelStage.WAKING, 0.4)
    sidebar.set_model_facts(355_000_000, 41.0)
    sidebar.set_sampling(presets["Daring"])
    sidebar.set_length(None)
    sidebar.set_seed(3, locked=True)
    sidebar.set_writing(True)
    sidebar.set_theme(DARK)
    assert said == []
    assert (sidebar.sampling, sidebar.length, sidebar.kept_seed) == (presets["Daring"], None, 3)


def _focusable(sidebar: Sidebar) -> list[QWidget]:
    """What Tab reaches, in its order, once round."""
    found: list[QWidget] = []
    widget = sidebar.nextInFocusChain()
    while widget is not sidebar:
        inside = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox)
        if widget.focusPolicy().value & 1 and widget.isVisible() and widget.isEnabled() and not inside:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_all_that_takes_the_focus_has_a_name_and_a_tooltip(sidebar: Sidebar, qtbot: QtBot) -> None:
    _unfold(sidebar, qtbot)
    sidebar.set_sampling(SamplingSettings(dry_multiplier=1, xtc_probability=1))  # so that nothing rests
    reached = _focusable(sidebar)
    assert len(reached) >= 35
    for widget in reached:
        assert widget.accessibleName(), widget
        assert widget.toolTip() or widget.parentWidget().toolTip(), widget.accessibleName()
    names = [widget.accessibleName() for widget in reached]
    assert len(set(names)) == len(names)


def test_tab_runs_from_top_to_bottom(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(sidebar.width(), 2000)
    _unfold(sidebar, qtbot)
    sidebar.layout().activate()
    QApplication.processEvents()
    tops = [widget.mapTo(sidebar, widget.rect().center()).y() for widget in _focusable(sidebar)]
    assert all(after >= before - 2 for before, after in pairwise(tops)), tops


def test_tab_reaches_what_is_scrolled_away(sidebar: Sidebar, qtbot: QtBot) -> None:
    _unfold(sidebar, qtbot)
    sidebar.resize(sidebar.width(), 400)
    last = _named(sidebar, QToolButton, "Draw another seed")
    _named(sidebar, QLineEdit, "Seed").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    view = sidebar.findChildren(QScrollArea)[0].viewport()
    assert view.rect().contains(last.mapTo(view, last.rect().center()))


@pytest.mark.parametrize("name", ["Temperature", "Temperature, as a number", "Length", "Model"])
def test_a_control_without_the_focus_leaves_the_wheel_to_the_sidebar(sidebar: Sidebar, qtbot: QtBot, name: str) -> None:
    control = _named(sidebar, QWidget, name)
    with (
        qtbot.assertNotEmitted(sidebar.sampling_changed),
        qtbot.assertNotEmitted(sidebar.length_changed),
        qtbot.assertNotEmitted(sidebar.model_chosen),
    ):
        assert not _wheel(control)


def test_the_wheel_turns_what_has_the_focus(sidebar: Sidebar, qtbot: QtBot) -> None:
    slider = _named(sidebar, QSlider, "Temperature")
    slider.setFocus()
    assert slider.hasFocus()
    with qtbot.waitSignal(sidebar.sampling_changed):
        assert _wheel(slider)


def test_buttons_leave_the_focus_where_it_is(sidebar: Sidebar) -> None:
    for button in (*sidebar.findChildren(QPushButton), *sidebar.findChildren(QToolButton)):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.accessibleName()


def test_the_scroll_bar_moves_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    slider = _named(sidebar, QSlider, "Temperature")
    before = slider.width()
    _unfold(sidebar, qtbot)
    sidebar.resize(sidebar.width(), 400)
    bar = sidebar.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QApplication.processEvents()
    assert slider.width() == before


@pytest.mark.parametrize("pixels", [11, 13, 17, 22])
def test_nothing_is_cut_at_any_font_size(
    qapp: QApplication, qtbot: QtBot, presets: dict[str, SamplingSettings], pixels: int
) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(pixels)
    qapp.setFont(font)
    try:
        apply_theme(qapp, DARK_CONTRAST)
        sidebar = Sidebar(presets, DARK_CONTRAST)
        qtbot.addWidget(sidebar)
        sidebar.set_models([ModelEntry("a-model-with-a-very-long-name-from-the-hub-of-models", "Downloading")])
        sidebar.set_model("a-model-with-a-very-long-name-from-the-hub-of-models")
        _unfold(sidebar, qtbot)
        sidebar.resize(sidebar.width(), 1600)
        sidebar.show()
        QApplication.processEvents()
        for widget in sidebar.findChildren(QWidget):
            if widget.isVisible() and isinstance(
                widget, QLabel | QPushButton | QToolButton | QSlider | QAbstractSpinBox | QCheckBox
            ):
                assert widget.width() >= min(widget.sizeHint().width(), widget.maximumWidth()), widget.accessibleName()
                right = widget.mapTo(sidebar, widget.rect().topRight()).x()
                assert right < sidebar.width(), widget
    finally:
        qapp.setFont(before)
        apply_theme(qapp, LIGHT)
