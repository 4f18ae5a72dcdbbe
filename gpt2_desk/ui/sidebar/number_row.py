"""A control that is a number alone: its name, and the number beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QWidget

from gpt2_desk.contract import LIMITS
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.translation import marked, tr

LIVE = marked("Changes take effect at once, also while the model writes.")

_NUMBER_WIDTH_PX = 58


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSpec:
    """What a row shows.

    Attributes:
        field: the field that it sets, as a rule of `SamplingSettings`.
        label: what the field is called on the page.
        tip: what it does, one sentence.
        default: the program's own value.
        decimals: digits after the point; 0 makes it a whole number.
        step: how much an arrow key moves the number; 0 is its last digit.
        zero: what the number says at its lowest value if that is 0, or "".
        unit: what stands after the number.
        limits: how low and how high it may be; None where `LIMITS` says so.
        live: when a change takes effect.
    """

    field: str
    label: str
    tip: str
    default: float
    decimals: int = 2
    step: float = 0.0
    zero: str = ""
    unit: str = ""
    limits: tuple[float, float] | None = None
    live: str = LIVE


class NumberBox(QDoubleSpinBox):
    """The number of a row, within its limits."""

    def __init__(self, spec: NumberSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDecimals(spec.decimals)
        self.setRange(*(spec.limits or LIMITS[spec.field]))
        self.setSingleStep(spec.step or 10**-spec.decimals)
        self.setSpecialValueText(tr(spec.zero))
        self.setSuffix(spec.unit)
        self._unit = spec.unit
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Qt keeps a cursor's width free at the right; the figures are to stand flush with the slider's end.
        self.lineEdit().setTextMargins(0, 0, -3, 0)
        self.setFixedWidth(scaled(_NUMBER_WIDTH_PX))

    def words_of(self, value: float, zero: str) -> str:
        """A value as the box would show it."""
        return tr(zero) if value == 0 and zero else f"{self.textFromValue(value)}{self._unit}"


class NumberRow(QWidget):
    """A control with a number alone.

    Signals:
        changed(str, float): the writer moved it: the field and its value; `set_value` does not say so.
    """

    changed = Signal(str, float)

    def __init__(self, spec: NumberSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.number = NumberBox(spec, self)
        self.number.setAccessibleName(tr(spec.label))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr(spec.label), self), 1)
        row.addWidget(self.number)
        default = self.number.words_of(spec.default, spec.zero)
        comes = tr("As the program comes, it is {value}.", value=default)
        self.setToolTip(f"{tr(spec.tip)}\n{tr(spec.live)}\n{comes}")
        self.set_value(spec.default)
        self.number.valueChanged.connect(self._on_number_changed)

    @property
    def value(self) -> float:
        """The value shown, rounded to the digits shown."""
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show a value without saying that it changed."""
        with QSignalBlocker(self.number):
            self.number.setValue(value)

    @Slot(float)
    def _on_number_changed(self, value: float) -> None:
        self.changed.emit(self.spec.field, value)
