"""Why PySide6 is held below 6.12: on Python 3.11 each call of that version loses a reference to None."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 3_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_leave_the_references_to_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
