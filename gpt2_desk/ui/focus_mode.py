"""Nothing but the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desk.ui.main_window import MainWindow


class FocusMode(QObject):
    """Folds everything away but the page, whose paragraph at the caret alone keeps its full ink.

    Signals:
        changed(bool): whether it is on.
    """

    changed = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._is_on = False

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Fold everything away, or bring back what was there."""
        if on == self._is_on:
            return
        self._is_on = on
        window = self._window
        if on:
            around = (window.menuBar(), window.document_bar, window.sidebar, window.status)
            self._hidden = [part for part in around if part.isVisible()]
        for part in self._hidden:
            part.setVisible(not on)
        window.page.set_focus_mode(on)
        window.page.setFocus()
        window.actions_.commands["focus"].setChecked(on)
        self.changed.emit(on)
