from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Appearance, Settings
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.preferences_controller import PreferencesController
from gpt2_desk.ui.settings_keeper import SettingsKeeper


class Shelf(QObject):
    moved = Signal(object)
    move_progressed = Signal(object)
    move_failed = Signal(object)
    move_stopped = Signal()
    moving = False

    def stop_move(self) -> None:
        raise AssertionError


class Token(QObject):
    told = Signal(bool, bool)
    failed = Signal(object)

    def ask(self) -> None:
        self.told.emit(False, False)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def keeper(window: QWidget) -> SettingsKeeper:
    return SettingsKeeper(Settings(appearance=Appearance(font_px=20)), lambda _settings: None, window)


@pytest.fixture
def preferences(window: QWidget, keeper: SettingsKeeper) -> PreferencesController:
    library = SimpleNamespace(store=SimpleNamespace(folder=Path("/models")), is_offline=False)
    parts = (library, None, Shelf(window), Token(window), keeper, None)
    controller = PreferencesController(*cast("tuple[Any, ...]", parts), window, LIGHT)
    controller.show()
    return controller


def _size(preferences: PreferencesController) -> QSpinBox:
    return preferences.dialog.findChildren(QSpinBox)[0]


def test_the_page_is_shown_as_it_is_and_follows_the_menus(
    preferences: PreferencesController, keeper: SettingsKeeper
) -> None:
    assert _size(preferences).value() == 20
    keeper.change(appearance=Appearance(font_px=25), autosave=True)
    assert _size(preferences).value() == 25
    box = next(box for box in preferences.dialog.findChildren(QCheckBox) if box.text() == "Save by itself")
    assert box.isChecked()


def test_what_is_changed_is_in_force_at_once(
    preferences: PreferencesController, keeper: SettingsKeeper, qtbot: QtBot
) -> None:
    heard: list[Settings] = []
    keeper.changed.connect(heard.append)
    qtbot.keyClick(_size(preferences), Qt.Key.Key_Up)
    box = next(box for box in preferences.dialog.findChildren(QCheckBox) if box.text() == "Save by itself")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert [(settings.appearance.font_px, settings.autosave) for settings in heard] == [(21, False), (21, True)]
