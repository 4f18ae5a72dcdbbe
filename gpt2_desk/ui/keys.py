"""The keys that tooltips name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

CONTINUE_KEYS = "Ctrl+Return"
STOP_KEYS = "Esc"
SIDEBAR_KEYS = "F9"


def key_words(keys: QKeySequence.StandardKey | str) -> str:
    """Keys as this system writes them, such as "Ctrl+Enter"."""
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace(_label("Return"), _label("Enter"))


def _label(key: str) -> str:
    """What Qt calls a key in the language of the window."""
    return QCoreApplication.translate("QShortcut", key)
