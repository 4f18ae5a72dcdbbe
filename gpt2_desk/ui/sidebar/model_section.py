"""The model: which one, and how it is doing."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.sidebar.model_picker import ModelPicker
from gpt2_desk.ui.translation import marked, tr


class ModelStage(StrEnum):
    """How far a model is from writing, in the window's words."""

    NOT_LOADED = marked("Not loaded")
    WAKING = marked("Waking the model…")
    READY = marked("Ready")


class ModelSection(QWidget):
    """The list of models, and a line on the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = ModelPicker(self)
        self._stage = _label("hint", self)
        self._facts = _label("hint", self)
        title = _label("section", self)
        title.setText(tr("Model"))
        line = QHBoxLayout()
        line.addWidget(self._stage)
        line.addStretch()
        line.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(title)
        column.addWidget(self.picker)
        column.addLayout(line)
        self.set_stage(ModelStage.NOT_LOADED)

    def set_stage(self, stage: ModelStage, share: float | None = None) -> None:
        """Say how far the model is; `share` of a load is 0 to 1."""
        self._stage.setText(tr(stage) if share is None else f"{tr(stage)} {share * 100:.0f} %")

    def set_facts(self, parameters: int | None, tokens_per_s: float | None) -> None:
        """Say how large and how fast the model is, as far as it is known."""
        size = "" if parameters is None else count_words(parameters)
        speed = "" if tokens_per_s is None else tr("{speed} tokens/s", speed=f"{tokens_per_s:.0f}")
        self._facts.setText(" · ".join(part for part in (size, speed) if part))


def count_words(parameters: int) -> str:
    """A number of parameters, short: "6 M", "355 M", "1.6 B"."""
    if parameters >= 999_500_000:
        return tr("{count} B", count=f"{parameters / 1e9:.1f}")
    return tr("{count} M", count=f"{max(parameters / 1e6, 1):.0f}")


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    return label
