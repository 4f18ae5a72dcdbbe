"""Widgets in unreachable cycles end on the GUI thread, whatever thread allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gpt2_desk.ui import cycle_collector
from gpt2_desk.ui.cycle_collector import CycleCollector


class Ends(QObject):
    """Is in a cycle with its timer's receiver, and tells on which thread it ends."""

    def __init__(self, ended_on: list[int]) -> None:
        super().__init__()
        self._ended_on = ended_on
        self._itself = self
        self._timer = QTimer(self, interval=60_000)
        self._timer.start()

    def __del__(self) -> None:
        self._ended_on.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CycleCollector]:
    gc.collect()
    gc.enable()
    monkeypatch.setattr(cycle_collector, "EVERY_MS", 10)
    yield CycleCollector()
    gc.disable()
    gc.unfreeze()


def allocate() -> None:
    """More than Python would let pass without looking for cycles, on another thread."""
    thread = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    thread.start()
    thread.join()


def test_a_cycle_ends_on_the_gui_thread(qtbot: QtBot, collector: CycleCollector) -> None:
    ended_on: list[int] = []
    for _ in range(100):
        Ends(ended_on)
    allocate()
    assert ended_on == []
    kept = [[number] for number in range(10_000)]  # enough for a look to be due
    qtbot.waitUntil(lambda: len(ended_on) == 100)
    assert set(ended_on) == {threading.get_ident()}
    assert kept


def test_what_is_kept_is_looked_at_no_more(collector: CycleCollector) -> None:
    before = gc.get_freeze_count()
    collector.keep()
    assert gc.get_freeze_count() > before
