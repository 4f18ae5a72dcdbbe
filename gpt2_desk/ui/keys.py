"""The keys that tooltips name."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

CONTINUE_KEYS = "Ctrl+Return"
STOP_KEYS = "Esc"
SIDEBAR_KEYS = "F9"


def key_words(keys: QKeySequence.StandardKey | str) -> str:
    """Keys as this system writes them, such as "Ctrl+Enter"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
