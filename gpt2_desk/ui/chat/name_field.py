"""A line for the name of one who speaks, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietField
from gpt2_desk.ui.translation import tr

MAX_NAME_CHARACTERS = 40


def problem_of(name: str, other: str = "") -> str:
    """What is wrong with a name, in words; "" where nothing is.

    Args:
        name: the name, without white space around it.
        other: the other side's, which must not be the same.
    """
    if not name:
        return tr("A name is needed: it tells who speaks.")
    if len(name) > MAX_NAME_CHARACTERS:
        return tr("At most {most} characters; these are {count}.", most=MAX_NAME_CHARACTERS, count=len(name))
    if len(name.splitlines()) > 1 or not name.isprintable():
        return tr("A name stands on one line.")
    if ":" in name:
        return tr("A name has no colon: a script puts one behind it.")
    if name.casefold() == other.casefold():
        return tr("Both are called so. The model could not tell who speaks.")
    return ""


class NameField(QWidget):
    """A name below what it is for. No setter makes a signal.

    Args:
        title: what it is for.
        parent: the widget it is in.

    Signals:
        edited(): the writer changed it.
    """

    edited = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QuietField(self)
        self.line.setAccessibleName(title)
        self._problem = wrapped("problem", self)
        self._problem.hide()
        head = label("name", self, title)
        head.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(head)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)

    @property
    def name(self) -> str:
        """The name, without white space around it."""
        return self.line.text().strip()

    @property
    def problem(self) -> str:
        """What is said to be wrong with it."""
        return self._problem.text()

    def set_name(self, name: str) -> None:
        """Show another name."""
        self.line.setText(name)
        self.line.setCursorPosition(0)

    def set_problem(self, words: str) -> None:
        """Say below it what is wrong with it; "" says nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()
