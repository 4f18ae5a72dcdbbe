"""Buttons with the program's own icons. A click leaves the focus where it was: in the page, as a rule."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme


class IconButton(QToolButton):
    """A flat button that is an icon alone.

    Args:
        icon: its drawing.
        name: what it is called by a screen reader, and by its tooltip unless that is given.
        tip: the tooltip.
        parent: the widget it is in.
    """

    def __init__(self, icon: Icon, name: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = LIGHT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.setAccessibleName(name)
        self.setToolTip(tip or name)

    def set_drawing(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self._theme = theme
        self.setIcon(tinted(self._icon, theme.muted, theme.disabled))


class LinkButton(QPushButton):
    """A word in the accent colour with a chevron after it: it unfolds something.

    Args:
        word: what it says.
        parent: the widget it is in.
    """

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._icon = Icon.DOWN
        self._theme = LIGHT
        self.setProperty("link", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon stands after the word
        self.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_drawing(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self._theme = theme
        self.setIcon(tinted(self._icon, theme.accent))


class WordButton(QPushButton):
    """A button with an icon before its word.

    Args:
        icon: its drawing.
        word: what it says.
        tip: the tooltip.
        primary: whether it is the one that the window leads to.
        compact: whether it is to be low enough for a bar.
        parent: the widget it is in.
    """

    def __init__(
        self,
        icon: Icon,
        word: str,
        tip: str,
        *,
        primary: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(word, parent)
        self._icon = icon
        self._primary = primary
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.setAccessibleName(word)
        self.setToolTip(tip)
        self.setProperty("primary", primary)
        self.setProperty("compact", compact)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self.setIcon(tinted(self._icon, theme.on_accent if self._primary else theme.text, theme.disabled))
