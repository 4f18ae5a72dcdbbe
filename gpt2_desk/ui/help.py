"""Two short texts: the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from gpt2_desk import __version__
from gpt2_desk.ui.actions import MENUS, Command
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled

ABOUT = """gpt2-desk {version}

A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. \
The small model inside was trained for this program on fiction in the public domain."""


SUGGESTION_KEYS = (
    ("Take the suggestion", "Tab"),
    ("Take its next word", "Ctrl+Right"),
    ("Another suggestion", "Alt+]"),
    ("The suggestion before", "Alt+["),
    ("Refuse it", "Esc"),
)


def show_keys(window: QWidget) -> None:
    """Show every command that has keys."""
    KeysDialog(window).exec()


def show_about(window: QWidget) -> None:
    """Show the program's name, version and promise."""
    QMessageBox.about(window, "About gpt2-desk", ABOUT.format(version=__version__))


class KeysDialog(QDialog):
    """The commands and their keys, as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        table = QGridLayout()
        table.setHorizontalSpacing(scaled(24))
        table.setVerticalSpacing(scaled(6))
        table.setColumnMinimumWidth(2, scaled(16))
        lines = key_table()
        half = (len(lines) + 1) // 2
        for number, (what, keys) in enumerate(lines):
            row, place = number % half, 3 * (number // half)
            hint = QLabel(keys, self)
            hint.setProperty("role", "hint")
            table.addWidget(QLabel(what, self), row, place)
            table.addWidget(hint, row, place + 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16))
        column.setSpacing(scaled(16))
        column.addLayout(table)
        column.addWidget(buttons)


def key_table() -> list[tuple[str, str]]:
    """Each command that has keys, with the first of them as this system writes it, and the keys of suggestions."""
    commands = [
        (line.text.replace("&", "").rstrip("…"), key_words(line.keys[0]))
        for _, lines in MENUS
        for line in lines
        if isinstance(line, Command) and line.keys
    ]
    return [*commands, *((what, key_words(keys)) for what, keys in SUGGESTION_KEYS)]
