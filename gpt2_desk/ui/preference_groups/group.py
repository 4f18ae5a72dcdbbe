"""What all groups of the preferences have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label


class Group(QWidget):
    """A heading, and below it what belongs to one matter.

    Args:
        title: the heading.
        parent: the widget it is in.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(8))
        self.column.addWidget(label("section", self, title))

    def add_row(self, *parts: QWidget, stretched: QWidget | None = None) -> None:
        """Put widgets side by side; the stretched one takes what is left, or else nothing does."""
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for part in parts:
            row.addWidget(part, 1 if part is stretched else 0)
        if stretched is None:
            row.addStretch(1)
        self.column.addLayout(row)


def group_button(word: str, says: str, parent: QWidget) -> QPushButton:
    """A button that a click leaves without the focus."""
    button = QPushButton(word, parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(says)
    return button
