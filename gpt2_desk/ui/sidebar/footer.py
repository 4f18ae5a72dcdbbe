"""What the sidebar keeps in reach however far it is scrolled: Continue and Stop, and other ways to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gpt2_desk.ui.buttons import WordButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.keys import CONTINUE_KEYS, STOP_KEYS, key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import tr

RETRY_KEYS = "Ctrl+Shift+Return"
COMPARE_KEYS = "Ctrl+Alt+Return"
_SIDE_PX = 12


class SidebarFooter(QWidget):
    """Continue and Stop, of which one can be pressed at a time, and two that write something else in the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SidebarFooter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.continue_button = WordButton(
            Icon.CONTINUE,
            tr("Continue"),
            tr("Write on from the caret ({keys}).", keys=key_words(CONTINUE_KEYS)),
            primary=True,
            parent=self,
        )
        self.stop_button = WordButton(
            Icon.STOP, tr("Stop"), tr("Stop writing ({keys}).", keys=key_words(STOP_KEYS)), parent=self
        )
        self.retry_button = self._icon_button(
            Icon.RETRY, tr("Try another"), tr("Try another ({keys})", keys=key_words(RETRY_KEYS))
        )
        self.compare_button = self._icon_button(
            Icon.COLUMNS, tr("Compare"), tr("Write three and choose ({keys})", keys=key_words(COMPARE_KEYS))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(_SIDE_PX), scaled(12), scaled(_SIDE_PX), scaled(14))
        row.setSpacing(scaled(5))
        row.addWidget(self.continue_button, 1)
        for button in (self.stop_button, self.retry_button, self.compare_button):
            row.addWidget(button)
        self.set_writing(False)
        self.set_can_retry(False)

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while text comes, Continue otherwise."""
        self.continue_button.setEnabled(not writing)
        self.stop_button.setEnabled(writing)
        self.compare_button.setEnabled(not writing)

    def set_can_retry(self, can_retry: bool) -> None:
        """Say whether there is a passage that can be written another way."""
        self.retry_button.setEnabled(can_retry)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for button in (self.continue_button, self.stop_button, self.retry_button, self.compare_button):
            button.set_theme(theme)

    def _icon_button(self, icon: Icon, name: str, tip: str) -> WordButton:
        button = WordButton(icon, "", tip, parent=self)
        button.setAccessibleName(name)
        button.setProperty("wordless", True)
        return button
