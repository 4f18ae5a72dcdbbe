"""Beside a passage: which of its alternatives is shown, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

HEIGHT_PX = 26
PREVIOUS_KEYS = "Alt+PgUp"
NEXT_KEYS = "Alt+PgDown"
LIST_KEYS = "Ctrl+Shift+A"


class AlternativesPill(QWidget):
    """A pill, “‹ 2 of 3 ›”. It lies over the page and leaves the focus there. No setter makes a signal.

    Signals:
        previous_requested(): the one before is to be shown.
        next_requested(): the one after.
        list_requested(): all are to be shown side by side.
    """

    previous_requested = Signal()
    next_requested = Signal()
    list_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AlternativesPill")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)  # the page below has that of text
        self.setFixedHeight(scaled(HEIGHT_PX))
        self.previous_button = self._button(tr("Previous alternative"), PREVIOUS_KEYS)
        self.list_button = self._button(tr("Compare alternatives"), LIST_KEYS)
        self.next_button = self._button(tr("Next alternative"), NEXT_KEYS)
        self._lay_out()
        self.previous_button.clicked.connect(self.previous_requested)
        self.list_button.clicked.connect(self.list_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.set_state(1, 1)
        self.set_theme(theme)

    def set_state(self, number: int, total: int) -> None:
        """Say which is shown, from 1, and how many there are. Its size follows."""
        self.list_button.setText(tr("{number} of {total}", number=number, total=total))
        self.list_button.setAccessibleName(tr("{number} of {total}, compare alternatives", number=number, total=total))
        self.setAccessibleName(tr("Alternative {number} of {total}", number=number, total=total))
        # After the last comes the first.
        for button in (self.previous_button, self.next_button):
            button.setEnabled(total > 1)
        self.adjustSize()

    def set_theme(self, theme: Theme) -> None:
        """Tint the chevrons."""
        for button, icon in ((self.previous_button, Icon.LEFT), (self.next_button, Icon.RIGHT)):
            button.setIcon(tinted(icon, theme.accent, theme.disabled))

    def _button(self, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(scaled(ICON_PX - 2), scaled(ICON_PX - 2)))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key_words(keys)})")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(4), 0, scaled(4), 0)
        row.setSpacing(0)
        for button in (self.previous_button, self.list_button, self.next_button):
            row.addWidget(button)
