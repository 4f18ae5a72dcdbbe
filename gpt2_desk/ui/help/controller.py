"""Opens what the Help menu offers, and keeps it in the colours and the face of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.palette import Theme

if TYPE_CHECKING:
    from gpt2_desk.ui.about import AboutDialog
    from gpt2_desk.ui.help.dialog import HelpDialog
    from gpt2_desk.ui.help.keys import KeysDialog


class HelpController(QObject):
    """Makes the dialogs when they are first asked for. None of them is modal.

    Args:
        window: what they belong to.
        appearance: the colours and the page's face.
    """

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._help: HelpDialog | None = None
        self._keys: KeysDialog | None = None
        self._about: AboutDialog | None = None
        appearance.theme_changed.connect(self._on_theme_changed)
        appearance.page_style_changed.connect(self._on_page_style_changed)

    @Slot()
    def show_help(self) -> None:
        """Show the help, ready to search."""
        from gpt2_desk.ui.help.dialog import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self._appearance.theme, self._window)
            self._help.set_families(self._appearance.page_style.families)
        _raise(self._help)
        self._help.begin()

    @Slot()
    def show_keys(self) -> None:
        """Show every command that has keys."""
        from gpt2_desk.ui.help.keys import KeysDialog

        if self._keys is None:
            self._keys = KeysDialog(self._window)
        _raise(self._keys)

    @Slot()
    def show_about(self) -> None:
        """Show what this program is, and the licences of all that is inside."""
        from gpt2_desk.ui.about import AboutDialog

        if self._about is None:
            self._about = AboutDialog(self._window)
        _raise(self._about)

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        if self._help is not None:
            self._help.set_theme(theme)

    @Slot(object)
    def _on_page_style_changed(self, style: PageStyle) -> None:
        if self._help is not None:
            self._help.set_families(style.families)


def _raise(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
