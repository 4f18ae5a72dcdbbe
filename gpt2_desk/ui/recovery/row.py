"""One page that a crash has left, on a card with a box to tick."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import ElidedLabel, label, wrapped
from gpt2_desk.ui.recovery.words import ending_of, plain_line, time_of, words_of
from gpt2_desk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class RecoveredPage:
    """A page that a crash has left.

    Attributes:
        key: the caller's own.
        name: of its file, or what a page without one is called.
        when: its last change, in seconds since the epoch.
        words: how many it has.
        ending: its text, or the end of it.
    """

    key: int
    name: str
    when: float
    words: int
    ending: str


class PageRow(QFrame):
    """A page, ticked at first. A click anywhere on it ticks it or unticks it.

    Args:
        page: the page.
        now: in seconds since the epoch.
        parent: the widget it is in.

    Signals:
        ticked_changed()
    """

    ticked_changed = Signal()

    def __init__(self, page: RecoveredPage, now: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._box = QCheckBox(self)
        self._box.setChecked(True)
        self.setProperty("card", True)
        self._lay_out(plain_line(page.name), tr("until {time}", time=time_of(page.when, now)), ending_of(page.ending))
        self._box.toggled.connect(self.ticked_changed)

    @property
    def box(self) -> QCheckBox:
        """What takes the focus."""
        return self._box

    @property
    def ticked(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do as the box does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()

    def _lay_out(self, name: str, until: str, ending: str) -> None:
        title = ElidedLabel("name", self)
        title.set_words(name)
        facts = f"{until} · {words_of(self.page.words)}"
        self._box.setAccessibleName(f"{name}, {until}, {words_of(self.page.words)}")
        self._box.setAccessibleDescription(ending)
        column = QVBoxLayout()
        column.setSpacing(scaled(3))
        column.addWidget(title)
        column.addWidget(label("hint", self, facts))
        if ending:
            column.addWidget(wrapped("about", self, ending))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(10), scaled(14), scaled(10))
        row.setSpacing(scaled(8))
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
