"""The order in which Tab walks through a window."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def chain_stops(stops: Sequence[QWidget]) -> None:
    """Let Tab walk through these in their order."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
