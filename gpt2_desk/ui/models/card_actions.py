"""What can be done with a model, at the top right of its card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label
from gpt2_desk.ui.models.stages import NEEDS_NETWORK, Offer
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

SWITCHED_OFF = marked("Downloads are switched off in Preferences.")


class CardButton(QPushButton):
    """A button that stands for one offer after another, so that the focus can stay where it is.

    Signals:
        wish_requested(str): a `Wish`.
    """

    wish_requested = Signal(str)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.clicked.connect(self._on_clicked)

    def show_offer(self, offer: Offer, name: str) -> None:
        """Stand for another offer."""
        if offer == self.offer:
            return
        self.offer = offer
        self.setText(tr(offer.word))
        self.setAccessibleName(tr(offer.says, name=name))
        self.set_theme(self._theme)

    def set_blocked(self, reason: str) -> None:
        """Say why it cannot be pressed; "" where it can."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self._theme = theme
        icon = None if self.offer is None else self.offer.icon
        self.setIcon(QIcon() if icon is None else tinted(icon, theme.text, theme.disabled))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave out the second click: by then another offer may lie under the pointer."""
        event.accept()

    @Slot()
    def _on_clicked(self) -> None:
        if self.offer is not None:
            self.wish_requested.emit(str(self.offer.wish))


class CardActions(QWidget):
    """Two buttons at most, and the rest in a menu.

    Args:
        name: the model.
        theme: the theme in force.
        parent: the widget it is in.

    Signals:
        wish_requested(str): a `Wish`.
    """

    wish_requested = Signal(str)

    def __init__(self, name: str, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lines: tuple[Offer, ...] = ()
        self._blocked = ""
        self._in_use = label("about", self, tr("In use"))
        self._in_use.hide()
        self._buttons = (CardButton(theme, self), CardButton(theme, self))
        self._more = IconButton(Icon.MORE, tr("More for {name}", name=name), tr("More"), self)
        self._menu = QMenu(self)
        self._lay_out()
        for button in self._buttons:
            button.wish_requested.connect(self.wish_requested)
        self._more.clicked.connect(self._on_more)
        self._menu.triggered.connect(self._on_triggered)
        self.set_theme(theme)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [*self._buttons, self._more]

    def show_offers(self, buttons: Sequence[Offer], lines: tuple[Offer, ...], *, in_use: bool) -> None:
        """Offer these; the focus stays within the row where it is in it."""
        focused = self.window().focusWidget()  # also while another window is the active one
        for button, offer in zip(self._buttons, buttons, strict=False):
            button.show_offer(offer, self._name)
        shown = [*self._buttons[: len(buttons)], *((self._more,) if lines else ())]
        for stop in shown:
            stop.show()
        self._in_use.setVisible(in_use)
        self._block()
        # Qt hands the focus of a button that goes away to whatever comes next, which may be far off.
        if focused in self.stops and focused not in shown and shown:
            shown[0].setFocus()
        for stop in self.stops:
            stop.setVisible(stop in shown)
        self._fill_menu(lines)

    def set_blocked(self, reason: str) -> None:
        """Say why nothing can be fetched; "" where it can."""
        self._blocked = reason
        self._block()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for part in (*self._buttons, self._more):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        for part in (self._in_use, *self._buttons, self._more):
            row.addWidget(part)

    def _block(self) -> None:
        for button in self._buttons:
            fetches = button.offer is not None and button.offer.wish in NEEDS_NETWORK
            button.set_blocked(self._blocked if fetches else "")

    def _fill_menu(self, lines: tuple[Offer, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        self._menu.hide()
        self._menu.clear()
        for offer in lines:
            action = self._menu.addAction(tr(offer.word))
            action.setData(str(offer.wish))
            action.setToolTip(tr(offer.says, name=self._name))

    @Slot()
    def _on_more(self) -> None:
        below = self._more.mapToGlobal(self._more.rect().bottomRight())
        self._menu.popup(below - QPoint(self._menu.sizeHint().width(), 0))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.wish_requested.emit(action.data())
