"""The controls of the voice behind the fold: words of the writer's own, repetition, and which words may come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gpt2_desk.contract import MAX_WORD_LENGTH, MAX_WORDS, SamplingSettings
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.sidebar.number_row import LIVE, NumberRow, NumberSpec
from gpt2_desk.ui.sidebar.slider_row import SliderRow, SliderSpec
from gpt2_desk.ui.sidebar.voice_rows import CHOICE_ROWS, NEEDED_BY, REPETITION_ROWS
from gpt2_desk.ui.sidebar.words_field import WordsField, biases_in, line_of, words_in
from gpt2_desk.ui.translation import tr

_GROUP_GAP_PX = 8


def make_row(spec: NumberSpec, parent: QWidget) -> SliderRow | NumberRow:
    """The row that a spec asks for."""
    return SliderRow(spec, parent) if isinstance(spec, SliderSpec) else NumberRow(spec, parent)


def changed_number(settings: SamplingSettings, spec: NumberSpec, value: float) -> SamplingSettings:
    """Settings with one number changed; the others stay as they were set, however many digits of them are shown."""
    change: dict[str, Any] = {spec.field: value if spec.decimals else int(value)}
    return replace(settings, **change)


class MoreControls(QWidget):
    """Three groups of controls.

    Signals:
        sampling_changed(SamplingSettings): the writer moved one.
    """

    sampling_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = SamplingSettings()
        self._rows: dict[str, SliderRow | NumberRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(10))
        self._add_heading(tr("Words of your own"))
        self._banned = self._add_words(
            tr("Never write"),
            tr("Words and phrases that it is not to write, with a small first letter or a capital one."),
            tr("suddenly, very"),
        )
        self._favoured = self._add_words(
            tr("Favour"),
            tr(
                "Words that are to come more easily. A number after = says by how much: 2 where there is none, "
                "below 0 they come less easily."
            ),
            tr("rain, lantern=4"),
        )
        self._add_heading(tr("Repetition"))
        self._guard = self._add_guard()
        self._add_rows(REPETITION_ROWS)
        self._add_heading(tr("Which words"))
        self._add_rows(CHOICE_ROWS)
        self._guard.toggled.connect(self._on_guard_toggled)
        self._banned.edited.connect(self._on_banned_edited)
        self._favoured.edited.connect(self._on_favoured_edited)

    def set_sampling(self, settings: SamplingSettings) -> None:
        """Show settings without saying that they changed."""
        self._settings = settings
        for field, row in self._rows.items():
            row.set_value(getattr(settings, field))
        self._rest_what_does_nothing()
        was_blocked = self._guard.blockSignals(True)
        self._guard.setChecked(settings.loop_guard)
        self._guard.blockSignals(was_blocked)
        # A line that says the same already stays as it was typed.
        if words_in(self._banned.text) != settings.banned_words:
            self._banned.set_text(", ".join(settings.banned_words))
        if biases_in(self._favoured.text) != settings.biased_words:
            self._favoured.set_text(line_of(settings.biased_words))

    def _add_rows(self, specs: Sequence[NumberSpec]) -> None:
        for spec in specs:
            row = make_row(spec, self)
            row.changed.connect(self._on_row_changed)
            self._rows[spec.field] = row
            self._column.addWidget(row)

    def _add_heading(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(scaled(_GROUP_GAP_PX))
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        self._column.addWidget(heading)

    def _add_guard(self) -> QCheckBox:
        guard = QCheckBox(tr("Break out of circles"), self)
        guard.setAccessibleName(tr("Break out of circles"))
        guard.setToolTip(
            tr("Notices when the text goes round in a circle, goes back to where that began, and draws again.")
        )
        self._column.addWidget(guard)
        return guard

    def _add_words(self, label: str, tip: str, example: str) -> WordsField:
        many = tr(
            "With commas between them; at most {words}, of {letters} letters each.",
            words=MAX_WORDS,
            letters=MAX_WORD_LENGTH,
        )
        field = WordsField(label, f"{tip}\n{many}\n{tr(LIVE)}", example, self)
        self._column.addWidget(field)
        return field

    def _change(self, settings: SamplingSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._rest_what_does_nothing()
            self.sampling_changed.emit(settings)

    def _rest_what_does_nothing(self) -> None:
        for field, needed in NEEDED_BY.items():
            self._rows[field].setEnabled(getattr(self._settings, needed) > 0)

    @Slot(str, float)
    def _on_row_changed(self, field: str, value: float) -> None:
        self._change(changed_number(self._settings, self._rows[field].spec, value))

    @Slot(bool)
    def _on_guard_toggled(self, on: bool) -> None:
        self._change(replace(self._settings, loop_guard=on))

    @Slot(str)
    def _on_banned_edited(self, text: str) -> None:
        self._change(replace(self._settings, banned_words=words_in(text)))

    @Slot(str)
    def _on_favoured_edited(self, text: str) -> None:
        self._change(replace(self._settings, biased_words=biases_in(text)))
