"""What the tests of the dialog of models share."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import Fit, Fitness, LibraryEntry, ModelState
from gpt2_desk.ui.models.dialog import ModelsDialog
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture(autouse=True, scope="module")
def _themed(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture
def entries() -> list[LibraryEntry]:
    easy = Fitness(Fit.EASY, 10**8, 4 * 10**9)
    return [
        LibraryEntry("starter", ModelState.INSIDE, "Small.", size_bytes=31_000_000, licence="MIT", fitness=easy),
        LibraryEntry(
            "gpt2-medium",
            ModelState.READY,
            "A steadier hand than gpt2.",
            size_bytes=1_520_000_000,
            licence="MIT",
            fitness=Fitness(Fit.WELL, 2 * 10**9, 4 * 10**9),
            folder=Path("gpt2-medium"),
        ),
        LibraryEntry("gpt2-large", ModelState.ABSENT, "Longer breath.", size_bytes=3_200_000_000, fitness=easy),
        LibraryEntry("distilgpt2", ModelState.PARTLY, size_bytes=353_000_000, here_bytes=120_000_000, fitness=easy),
        LibraryEntry("talker", ModelState.ABSENT, "Answers.", chats=True),
        LibraryEntry(
            "gpt2-xl",
            ModelState.ABSENT,
            "The largest.",
            size_bytes=6_400_000_000,
            fitness=Fitness(Fit.TOO_LARGE, 7 * 10**9, 4_100_000_000),
        ),
    ]


@pytest.fixture
def dialog(qtbot: QtBot, entries: list[LibraryEntry]) -> ModelsDialog:
    dialog = ModelsDialog()
    dialog.set_entries(entries)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.wait(1)  # the first turn of the event loop puts the focus where it belongs
    return dialog


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to a screen reader."""
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said
