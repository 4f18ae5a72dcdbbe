"""The last line of a card: how the model gets on with this machine, its size and its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gpt2_desk.contract import Fit, LibraryEntry
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, restyle, wrapped
from gpt2_desk.ui.models.tones import Tone
from gpt2_desk.ui.models.words import entry_words, fit_words, memory_words
from gpt2_desk.ui.palette import LIGHT, Theme

_TONES = {Fit.TIGHT: Tone.WARNING, Fit.TOO_LARGE: Tone.DANGER}


class FitLine(QWidget):
    """An icon and words on the fit at the left, size and licence at the right."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.PLAIN
        self._picture = QLabel(self)
        self._fit = wrapped("fit", self)
        self._facts = label("hint", self)
        self._facts.setContentsMargins(0, scaled(1), 0, 0)  # its letters are smaller, and are to stand on the same line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        for part, stretch in ((self._picture, 0), (self._fit, 1), (self._facts, 0)):
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop if stretch == 0 else Qt.AlignmentFlag(0))

    @property
    def words(self) -> str:
        """All that it says."""
        return ". ".join(part for part in (self._fit.text(), self._facts.text()) if part)

    def show_entry(self, entry: LibraryEntry, tokens_per_s: float | None, *, moving: bool) -> None:
        """Say how a model gets on here; while there is progress to show, its whole size."""
        tone = Tone.PLAIN if entry.fitness is None else _TONES.get(entry.fitness.fit, Tone.SUCCESS)
        self._fit.setText(fit_words(entry.fitness, tokens_per_s))
        self.setToolTip(memory_words(entry.fitness))
        self._facts.setText(entry_words(entry, whole=moving))
        restyle(self._fit, "tone", str(tone))
        if tone != self._tone:
            self._tone = tone
            self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self._theme = theme
        self._picture.setVisible(self._tone != Tone.PLAIN)
        if self._tone != Tone.PLAIN:
            icon = Icon.CHECK if self._tone == Tone.SUCCESS else Icon.WARNING
            colour: str = getattr(theme, self._tone)
            self._picture.setPixmap(tinted(icon, colour).pixmap(scaled(ICON_PX)))
