"""The strip over the page: the documents that are open, and the way to the sidebar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gpt2_desk.ui.buttons import IconButton, WordButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.keys import CONTINUE_KEYS, SIDEBAR_KEYS, STOP_KEYS, key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.tabs import HEIGHT_PX, Tab, TabStrip
from gpt2_desk.ui.translation import tr

__all__ = ["DocumentBar", "Tab"]

NEW_KEYS = QKeySequence.StandardKey.New


class DocumentBar(QWidget):
    """A tab per document, the sidebar's button, and Continue or Stop while the sidebar is folded.

    No setter makes a signal.

    Signals, those of tabs with the tab's key:
        tab_chosen(int)
        tab_close_requested(int)
        tab_moved(int, int): it stands elsewhere now: its new place, from 0.
        new_requested(): a new document is wanted.
        sidebar_toggled(): the sidebar is to be folded or unfolded.
        continue_requested()
        stop_requested()
    """

    tab_chosen = Signal(int)
    tab_close_requested = Signal(int)
    tab_moved = Signal(int, int)
    new_requested = Signal()
    sidebar_toggled = Signal()
    continue_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DocumentBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(HEIGHT_PX))
        self._folded = False
        self._writing = self._is_chat = False
        self.tabs = TabStrip(theme, self)
        self.new_button = IconButton(Icon.PLUS, tr("New document"), tr("New ({keys})", keys=key_words(NEW_KEYS)), self)
        self.continue_button, self.stop_button = self._make_buttons()
        self.sidebar_button = IconButton(Icon.SIDEBAR, "", parent=self)
        self._lay_out()
        self._connect()
        self._show_buttons()
        self.set_theme(theme)

    def set_tabs(self, tabs: Sequence[Tab], current: int) -> None:
        """Show these tabs in this order; `current` is the key of the one on the page."""
        self.tabs.set_tabs(tabs, current)

    def set_sidebar_folded(self, folded: bool) -> None:
        """Say whether the sidebar is folded; while it is, Continue or Stop stands here."""
        self._folded = folded
        self._show_buttons()

    def set_chat(self, chat: bool) -> None:
        """Say whether a chat is shown, which has buttons of its own."""
        self._is_chat = chat
        self._show_buttons()

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while text comes, Continue otherwise."""
        self._writing = writing
        self._show_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self.tabs, self.new_button, self.continue_button, self.stop_button, self.sidebar_button):
            part.set_theme(theme)

    def _make_buttons(self) -> tuple[WordButton, WordButton]:
        go = tr("Write on from the caret ({keys}).", keys=key_words(CONTINUE_KEYS))
        halt = tr("Stop writing ({keys}).", keys=key_words(STOP_KEYS))
        return (
            WordButton(Icon.CONTINUE, tr("Continue"), go, primary=True, compact=True, parent=self),
            WordButton(Icon.STOP, tr("Stop"), halt, compact=True, parent=self),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, scaled(8), 0)
        row.setSpacing(scaled(4))
        row.addWidget(self.tabs)
        row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for button in (self.continue_button, self.stop_button, self.sidebar_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.tab_chosen)
        self.tabs.close_requested.connect(self.tab_close_requested)
        self.tabs.moved.connect(self.tab_moved)
        self.new_button.clicked.connect(self.new_requested)
        self.continue_button.clicked.connect(self.continue_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.sidebar_button.clicked.connect(self._on_sidebar_clicked)

    def _show_buttons(self) -> None:
        offered = self._folded and not self._is_chat
        self.continue_button.setVisible(offered and not self._writing)
        self.stop_button.setVisible(offered and self._writing)
        name = tr("Show the sidebar") if self._folded else tr("Hide the sidebar")
        self.sidebar_button.setAccessibleName(name)
        self.sidebar_button.setToolTip(f"{name} ({key_words(SIDEBAR_KEYS)})")

    @Slot()
    def _on_sidebar_clicked(self) -> None:
        self.sidebar_toggled.emit()
