"""Suggestions: whether words are offered while the writer pauses, and after how long."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gpt2_desk.settings import SUGGEST_DELAY_MS, Settings
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.sidebar.scales import LinearScale
from gpt2_desk.ui.sidebar.slider_row import SliderRow, SliderSpec
from gpt2_desk.ui.translation import marked, tr

_MS_PER_S = 1000
_SHORTEST_S, _LONGEST_S = (limit / _MS_PER_S for limit in SUGGEST_DELAY_MS)

PAUSE = SliderSpec(
    field="suggest_delay_s",
    label=marked("Pause"),
    low=marked("at once"),
    high=marked("after a while"),
    tip=marked("How long you pause before it suggests the next words."),
    scale=LinearScale(_SHORTEST_S, _LONGEST_S, 0.1),
    default=Settings().suggest_delay_ms / _MS_PER_S,
    decimals=1,
    unit=" s",
    limits=(_SHORTEST_S, _LONGEST_S),
    live=marked("Changes take effect at the next pause."),
)


class SuggestSection(QWidget):
    """A switch, and the length of the pause.

    Signals:
        suggest_changed(bool): the writer switched it.
        delay_changed(int): the writer moved the pause, in milliseconds.
    """

    suggest_changed = Signal(bool)
    delay_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = QCheckBox(tr("Suggest while I pause"), self)
        self.toggle.setAccessibleName(tr("Suggest while I pause"))
        self.toggle.setToolTip(
            tr("Offers the next words in grey after the caret. Tab takes them, any other key waves them off.")
        )
        self.pause = SliderRow(PAUSE, self)
        title = QLabel(tr("Suggestions"), self)
        title.setProperty("role", "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for part in (title, self.toggle, self.pause):
            column.addWidget(part)
        self.set_suggesting(on=True, delay_ms=Settings().suggest_delay_ms)
        self.toggle.toggled.connect(self._on_toggled)
        self.pause.changed.connect(self._on_pause_changed)

    def set_suggesting(self, on: bool, delay_ms: int) -> None:
        """Show the switch and the pause without saying that they changed."""
        with QSignalBlocker(self.toggle):
            self.toggle.setChecked(on)
        self.pause.set_value(delay_ms / _MS_PER_S)
        self.pause.setEnabled(on)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self.pause.setEnabled(on)
        self.suggest_changed.emit(on)

    @Slot(str, float)
    def _on_pause_changed(self, _field: str, value: float) -> None:
        self.delay_changed.emit(round(value * _MS_PER_S))
