"""What the tests of the sidebar share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.sidebar import ModelEntry, Sidebar
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def _plain_numbers() -> Iterator[None]:
    """A decimal point, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True, scope="module")
def _themed(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture
def presets() -> dict[str, SamplingSettings]:
    return {
        "Steady": SamplingSettings(temperature=0.6, top_k=30),
        "Balanced": SamplingSettings(),
        "Daring": SamplingSettings(temperature=1.1, top_k=0, top_p=0.98),
    }


@pytest.fixture
def sidebar(qtbot: QtBot, presets: dict[str, SamplingSettings]) -> Sidebar:
    sidebar = Sidebar(presets)
    sidebar.set_models([ModelEntry("starter", "Inside"), ModelEntry("gpt2", "Ready")])
    sidebar.set_model("starter")
    sidebar.set_seed(51724)
    qtbot.addWidget(sidebar)
    sidebar.resize(sidebar.width(), 700)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    sidebar.activateWindow()
    return sidebar
