"""The table of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gpt2_desk.ui.actions import MENUS, Command
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.translation import marked, tr

SUGGESTION_KEYS = (
    (marked("Take the suggestion"), "Tab"),
    (marked("Take its next word"), "Ctrl+Right"),
    (marked("Another suggestion"), "Alt+]"),
    (marked("The suggestion before"), "Alt+["),
    (marked("Refuse it"), "Esc"),
)

_MOST_OF_THE_SCREEN = 0.8
_SIDE_PX = 24


def key_table() -> list[tuple[str, str]]:
    """Each command that has keys, with the first of them as this system writes it, and the keys of suggestions."""
    commands = [
        (tr(line.text).replace("&", "").rstrip("…"), key_words(line.keys[0]))
        for _, lines in MENUS
        for line in lines
        if isinstance(line, Command) and line.keys
    ]
    return [*commands, *((tr(what), key_words(keys)) for what, keys in SUGGESTION_KEYS)]


class KeysDialog(QuietDialog):
    """The commands and their keys, as a table in two halves; it scrolls where the screen is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._table = QWidget(self)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(tr("Keys"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        self._fill()
        self._lay_out()

    def _fill(self) -> None:
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(24))
        grid.setVerticalSpacing(scaled(6))
        grid.setColumnMinimumWidth(2, scaled(16))
        lines = key_table()
        half = (len(lines) + 1) // 2
        for number, (what, keys) in enumerate(lines):
            row, place = number % half, 3 * (number // half)
            grid.addWidget(label("", self._table, what), row, place)
            grid.addWidget(label("hint", self._table, keys), row, place + 1)

    def _lay_out(self) -> None:
        self._area.setWidget(self._table)
        size = self._table.sizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(size.width() + bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(20), scaled(_SIDE_PX) - bar, scaled(16))
        column.setSpacing(scaled(16))
        column.addWidget(self._area, 1)
        column.addWidget(self._buttons)
        around = column.sizeHint().height() - self._area.sizeHint().height()
        screen = self.screen().availableGeometry().height()
        self.resize(self.sizeHint().width(), min(size.height() + around, int(screen * _MOST_OF_THE_SCREEN)))
