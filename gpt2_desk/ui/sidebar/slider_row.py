"""One sampling control: its name, its number, its slider, and what the ends mean in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from gpt2_desk.ui.sidebar.number_row import NumberBox, NumberSpec
from gpt2_desk.ui.sidebar.scales import Scale
from gpt2_desk.ui.translation import tr

PAGE_STEPS = 10
"""Steps that a Page key moves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SliderSpec(NumberSpec):
    """What a row with a slider shows.

    Attributes:
        low: what the left end means.
        high: what the right end means.
        scale: the slider's values; the number may go beyond them, up to its limits.
    """

    low: str
    high: str
    scale: Scale


class RowSlider(QSlider):
    """A horizontal slider that says when it is double-clicked.

    Signals:
        double_clicked()
    """

    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Say so, rather than move."""
        event.accept()
        self.double_clicked.emit()


class SliderRow(QWidget):
    """A control with a slider and a number that follow each other.

    Signals:
        changed(str, float): the writer moved it: the field and its value; `set_value` does not say so.
    """

    changed = Signal(str, float)

    def __init__(self, spec: SliderSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.number = self._make_number()
        self.slider = self._make_slider()
        self._lay_out()
        self._explain()
        self.number.valueChanged.connect(self._on_number_changed)
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.slider.double_clicked.connect(self._on_double_clicked)
        self.set_value(spec.default)

    @property
    def value(self) -> float:
        """The value shown, rounded to the digits shown."""
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show a value without saying that it changed."""
        with QSignalBlocker(self.number):
            self.number.setValue(value)
        self._follow()

    def _make_number(self) -> NumberBox:
        number = NumberBox(self.spec, self)
        number.setAccessibleName(tr("{name}, as a number", name=tr(self.spec.label)))
        return number

    def _make_slider(self) -> RowSlider:
        slider = RowSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, self.spec.scale.last)
        slider.setPageStep(PAGE_STEPS)
        slider.setAccessibleName(tr(self.spec.label))
        return slider

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.addWidget(QLabel(tr(self.spec.label), self), 0, 0)
        grid.addWidget(self.number, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(_hint(tr(self.spec.low), self), 2, 0)
        grid.addWidget(_hint(tr(self.spec.high), self), 2, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)

    def _explain(self) -> None:
        default = self.number.words_of(self.spec.default, self.spec.zero)
        returns = tr("A double-click on the slider returns to {value}.", value=default)
        self.setToolTip(f"{tr(self.spec.tip)}\n{tr(self.spec.live)}\n{returns}")

    def _follow(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(self.spec.scale.position(self.value))
        self.slider.setAccessibleDescription(self.number.text())

    @Slot(float)
    def _on_number_changed(self, value: float) -> None:
        self._follow()
        self.changed.emit(self.spec.field, value)

    @Slot(int)
    def _on_slider_moved(self, position: int) -> None:
        with QSignalBlocker(self.number):
            self.number.setValue(self.spec.scale.value(position))
        self.slider.setAccessibleDescription(self.number.text())
        self.changed.emit(self.spec.field, self.value)

    @Slot()
    def _on_double_clicked(self) -> None:
        self.number.setValue(self.spec.default)


def _hint(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("role", "hint")
    return label
