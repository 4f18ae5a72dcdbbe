"""A dialog without a default button, and a field whose Enter stays in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietDialog(QDialog):
    """Enter presses the button that has the focus and no other; Esc closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep Enter in a field from pressing the first button that Qt finds."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        button = self.focusWidget()
        if isinstance(button, QPushButton | QToolButton):
            button.click()
        event.accept()


class QuietField(QLineEdit):
    """A line of text. Enter is told by ``returnPressed`` and goes no further.

    Qt hands it on to the dialog, where it would press whatever button has got the focus meanwhile.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep Enter."""
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()
