"""What the sidebar keeps in reach however far it is scrolled: Continue and Stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gpt2_desk.ui.buttons import WordButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.keys import CONTINUE_KEYS, STOP_KEYS, key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme


class SidebarFooter(QWidget):
    """Continue and Stop, of which one can be pressed at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SidebarFooter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.continue_button = WordButton(
            Icon.CONTINUE,
            "Continue",
            f"Write on from the caret ({key_words(CONTINUE_KEYS)}).",
            primary=True,
            parent=self,
        )
        self.stop_button = WordButton(Icon.STOP, "Stop", f"Stop writing ({key_words(STOP_KEYS)}).", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(14))
        row.setSpacing(scaled(8))
        row.addWidget(self.continue_button, 3)
        row.addWidget(self.stop_button, 2)
        self.set_writing(False)

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while text comes, Continue otherwise."""
        self.continue_button.setEnabled(not writing)
        self.stop_button.setEnabled(writing)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self.continue_button.set_theme(theme)
        self.stop_button.set_theme(theme)
