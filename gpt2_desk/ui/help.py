"""Two short texts: the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from gpt2_desk import __version__
from gpt2_desk.ui.actions import MENUS, Command, Keys

ABOUT = """gpt2-desk {version}

A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. \
The small model inside was trained for this program on fiction in the public domain."""


def show_keys(window: QWidget) -> None:
    """Show every command that has keys."""
    QMessageBox.information(window, "Keys", "\n".join(f"{what}:  {keys}" for what, keys in key_table()))


def show_about(window: QWidget) -> None:
    """Show the program's name, version and promise."""
    QMessageBox.about(window, "About gpt2-desk", ABOUT.format(version=__version__))


def key_table() -> list[tuple[str, str]]:
    """Each command that has keys, with the first of them as this system writes it."""
    return [
        (line.text.replace("&", "").rstrip("…"), _native(line.keys[0]))
        for _, lines in MENUS
        for line in lines
        if isinstance(line, Command) and line.keys
    ]


def _native(keys: Keys) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
