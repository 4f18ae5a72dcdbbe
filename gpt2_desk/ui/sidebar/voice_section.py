"""The voice: a preset, three controls, and the others behind a fold."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.buttons import LinkButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.sidebar.more_controls import MoreControls, changed_number
from gpt2_desk.ui.sidebar.preset_button import PresetButton
from gpt2_desk.ui.sidebar.slider_row import SliderRow, SliderSpec
from gpt2_desk.ui.sidebar.voice_rows import FIRST_ROWS
from gpt2_desk.ui.translation import tr


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
        self._more = MoreControls(self)
        self._lay_out()
        self._more.hide()
        self.preset_button.preset_chosen.connect(self._on_preset_chosen)
        self._more_button.toggled.connect(self._on_more_toggled)
        self._more.sampling_changed.connect(self._on_more_changed)
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
        self._more.set_sampling(settings)
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
        button = LinkButton(tr("More…"), self)
        button.setCheckable(True)
        button.set_drawing(Icon.RIGHT)
        button.setAccessibleName(tr("More controls of the voice"))
        button.setToolTip(tr("Words of your own, what may come again, and which words may come."))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addLayout(self._head())
        for spec in FIRST_ROWS:
            column.addWidget(self._rows[spec.field])
        column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        column.addWidget(self._more)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        title = QLabel(tr("Voice"), self)
        title.setProperty("role", "section")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.preset_button)
        return head

    @Slot(str, float)
    def _on_row_changed(self, field: str, value: float) -> None:
        settings = changed_number(self._settings, self._rows[field].spec, value)
        self._more.set_sampling(settings)
        self._on_more_changed(settings)

    @Slot(object)
    def _on_more_changed(self, settings: SamplingSettings) -> None:
        self._settings = settings
        self.preset_button.set_sampling(settings)
        self.sampling_changed.emit(settings)

    @Slot(object)
    def _on_preset_chosen(self, preset: SamplingSettings) -> None:
        settings = self._settings.retuned(preset)
        self.set_sampling(settings)
        self.sampling_changed.emit(settings)

    @Slot(bool)
    def _on_more_toggled(self, shown: bool) -> None:
        self._more.setVisible(shown)
        self._more_button.set_drawing(Icon.DOWN if shown else Icon.RIGHT)
