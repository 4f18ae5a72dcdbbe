"""Two lines round the cards: downloads are switched off; where models are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import ElidedLabel, label
from gpt2_desk.ui.models.words import folder_words, room_words
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

DOWNLOADS_ARE_OFF = marked("Downloads are switched off.")


def link(word: str, says: str, parent: QWidget) -> QPushButton:
    """A word in the accent colour that can be pressed."""
    button = QPushButton(word, parent)
    button.setProperty("link", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(says)
    return button


class OfflineNote(QFrame):
    """Says that downloads are switched off, and where that can be changed.

    Signals:
        preferences_requested()
    """

    preferences_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("note", True)
        self.setAccessibleName(tr(DOWNLOADS_ARE_OFF))
        self._picture = QLabel(self)
        self._link = link(tr("Preferences…"), tr("Open Preferences"), self)
        self._link.clicked.connect(self.preferences_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4))
        row.setSpacing(scaled(8))
        row.addWidget(self._picture)
        row.addWidget(label("", self, tr(DOWNLOADS_ARE_OFF)))
        row.addWidget(self._link)
        row.addStretch(1)
        self.set_theme(theme)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [self._link]

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self._picture.setPixmap(tinted(Icon.INFO, theme.accent).pixmap(scaled(ICON_PX)))


class PlaceNote(QWidget):
    """Says where models are kept, how much they take, and how much is free.

    Signals:
        change_requested(): models are to be kept elsewhere.
    """

    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("hint", self)
        self._link = link(tr("Change…"), tr("Change where models are kept"), self)
        self._link.clicked.connect(self.change_requested)
        self._link.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        row.addWidget(self._words)
        row.addWidget(self._link)
        row.addStretch(1)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [self._link]

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.words

    def set_place(self, folder: Path, used_bytes: int, free_bytes: int | None) -> None:
        """Say another place."""
        self._words.set_words(folder_words(folder), f"{tr('Kept in')} ", f" · {room_words(used_bytes, free_bytes)}")
        self._link.setToolTip(str(folder))
        self._link.show()
