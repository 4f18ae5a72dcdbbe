"""The voice: a preset, three controls, and three more behind a fold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.buttons import LinkButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.sidebar.preset_button import PresetButton
from gpt2_desk.ui.sidebar.scales import LinearScale, TopKScale
from gpt2_desk.ui.sidebar.slider_row import SliderRow, SliderSpec

_DEFAULTS = SamplingSettings()

FIRST_ROWS = (
    SliderSpec(
        field="temperature",
        label="Temperature",
        low="steady",
        high="surprising",
        tip="How daring the next word may be. Low is steady, high surprising.",
        scale=LinearScale(0.0, 2.0, 0.01),
        default=_DEFAULTS.temperature,
    ),
    SliderSpec(
        field="top_k",
        label="Top-k",
        low="few words",
        high="all words",
        tip="How many candidate words it may choose from.",
        scale=TopKScale(),
        default=_DEFAULTS.top_k,
        decimals=0,
        zero="all",
    ),
    SliderSpec(
        field="top_p",
        label="Top-p",
        low="likely only",
        high="rare too",
        tip="Drops the unlikeliest words until this share of likelihood remains.",
        scale=LinearScale(0.0, 1.0, 0.01),
        default=_DEFAULTS.top_p,
    ),
)
MORE_ROWS = (
    SliderSpec(
        field="min_p",
        label="Min-p",
        low="rare too",
        high="likely only",
        tip="Drops words less likely than this share of the likeliest.",
        scale=LinearScale(0.0, 0.5, 0.01),
        default=_DEFAULTS.min_p,
    ),
    SliderSpec(
        field="repetition_penalty",
        label="Repetition penalty",
        low="words may return",
        high="ever new words",
        tip="Makes words that it has read already less likely. At 1 they may return freely.",
        scale=LinearScale(1.0, 2.0, 0.01),
        default=_DEFAULTS.repetition_penalty,
    ),
    SliderSpec(
        field="no_repeat_ngram",
        label="No-repeat n-gram",
        low="off",
        high="long runs only",
        tip="No run of this many tokens is written twice.",
        scale=LinearScale(0, 10, 1),
        default=_DEFAULTS.no_repeat_ngram,
        decimals=0,
        zero="off",
    ),
)


class VoiceSection(QWidget):
    """The sampling controls.

    Signals:
        sampling_changed(SamplingSettings): the writer moved a control or took a preset.
    """

    sampling_changed = Signal(object)

    def __init__(self, presets: Mapping[str, SamplingSettings], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = SamplingSettings()
        self.preset_button = PresetButton(presets, self)
        self._rows = {spec.field: self._make_row(spec) for spec in FIRST_ROWS}
        self._more_button = self._make_more_button()
        self._more = QWidget(self)
        self._rows |= {spec.field: self._make_row(spec) for spec in MORE_ROWS}
        self._lay_out()
        self._more.hide()
        self.preset_button.preset_chosen.connect(self._on_preset_chosen)
        self._more_button.toggled.connect(self._on_more_toggled)
        self.set_sampling(self._settings)

    @property
    def sampling(self) -> SamplingSettings:
        """The settings as the controls stand."""
        return self._settings

    def set_sampling(self, settings: SamplingSettings) -> None:
        """Show settings without saying that they changed."""
        self._settings = settings
        for field, row in self._rows.items():
            row.set_value(getattr(settings, field))
        self.preset_button.set_sampling(settings)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self.preset_button.set_theme(theme)
        self._more_button.set_theme(theme)

    def _make_row(self, spec: SliderSpec) -> SliderRow:
        row = SliderRow(spec, self)
        row.changed.connect(self._on_row_changed)
        return row

    def _make_more_button(self) -> LinkButton:
        button = LinkButton("More…", self)
        button.setCheckable(True)
        button.set_drawing(Icon.RIGHT)
        button.setAccessibleName("More controls of the voice")
        button.setToolTip("Min-p, repetition penalty and no-repeat n-gram.")
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addLayout(self._head())
        for spec in FIRST_ROWS:
            column.addWidget(self._rows[spec.field])
        column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        inner = QVBoxLayout(self._more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(scaled(10))
        for spec in MORE_ROWS:
            inner.addWidget(self._rows[spec.field])
        column.addWidget(self._more)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        title = QLabel("Voice", self)
        title.setProperty("role", "section")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.preset_button)
        return head

    @Slot(str, float)
    def _on_row_changed(self, field: str, value: float) -> None:
        change: dict[str, Any] = {field: value if self._rows[field].spec.decimals else int(value)}
        # The other fields stay as they were set, however many digits of them are shown.
        self._settings = replace(self._settings, **change)
        self.preset_button.set_sampling(self._settings)
        self.sampling_changed.emit(self._settings)

    @Slot(object)
    def _on_preset_chosen(self, settings: SamplingSettings) -> None:
        self.set_sampling(settings)
        self.sampling_changed.emit(settings)

    @Slot(bool)
    def _on_more_toggled(self, shown: bool) -> None:
        self._more.setVisible(shown)
        self._more_button.set_drawing(Icon.DOWN if shown else Icon.RIGHT)
