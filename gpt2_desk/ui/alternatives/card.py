"""One alternative: its words, where they came from, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import ElidedLabel, label, restyle
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.prose import ProseBox
from gpt2_desk.ui.translation import marked, tr

MOST_NUMBERS = 9
"""How many cards have a key of their own."""

_PINNED_STAYS = marked("A pinned one stays. Unpin it first.")
_SCROLL_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class AlternativeCard:
    """What a card shows.

    Attributes:
        key: tells it from the others.
        text: its words so far.
        hint: where they came from, such as "written 09:41, temperature 0.8".
        shown: whether it is the one in the page.
        pinned: whether it is kept from being dropped.
        writing: whether it is still being written.
    """

    key: int
    text: str
    hint: str
    shown: bool
    pinned: bool
    writing: bool

    @property
    def state(self) -> str:
        """How it stands, in the window's words."""
        words = ((tr("writing…"), self.writing), (tr("shown now"), self.shown), (tr("pinned"), self.pinned))
        return " · ".join(word for word, is_so in words if is_so)


class StripButton(QPushButton):
    """A button of the strip. Left and Right are the strip's, where the base class would go to another button."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(scaled(ICON_PX - 2), scaled(ICON_PX - 2)))
        self.setProperty("compact", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave those two to the strip."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class CardView(QFrame):
    """An alternative on a card that takes the focus as a whole. No setter makes a signal.

    Args:
        card: what it shows.
        theme: the theme in force.
        parent: the widget it is in.

    Signals, with the card's key:
        taken(int)
        pin_toggled(int, bool): it is to be pinned, or not to be.
        dropped(int)
        stop_requested(int)
    """

    taken = Signal(int)
    pin_toggled = Signal(int, bool)
    dropped = Signal(int)
    stop_requested = Signal(int)

    def __init__(self, card: AlternativeCard, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._theme = theme
        self._number = 0
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._key_cap = QLabel(self)
        self._key_cap.setProperty("role", "key")
        self._key_cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = ElidedLabel("hint", self)
        self._state = label("state", self)
        self.prose = ProseBox(tr("Text"), self)
        # The card has the focus, so that its keys work wherever it was clicked.
        self.prose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take_button = self._button(tr("Take"), tr("Put it into the page"))
        self.pin_button = self._button(tr("Pin"), "")
        self.drop_button = self._button(tr("Drop"), "")
        self.stop_button = self._button(tr("Stop"), tr("Stop writing this one"))
        self._lay_out()
        self._connect()
        self.prose.set_prose(card.text)
        if card.writing:
            self.prose.follow()
        self.set_theme(theme)

    def set_number(self, number: int) -> None:
        """Say where it stands, from 1."""
        self._number = number
        self._key_cap.setText(str(number))
        self._key_cap.setToolTip(tr("The key {number} takes it.", number=number) if number <= MOST_NUMBERS else "")
        self._refresh()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self.card = replace(self.card, text=text)
        self.prose.set_prose(text)

    def append_text(self, text: str) -> None:
        """Add words at the end, and stay with them unless the reader has scrolled away."""
        self.card = replace(self.card, text=self.card.text + text)
        self.prose.append_prose(text)

    def set_state(self, *, writing: bool | None = None, shown: bool | None = None, pinned: bool | None = None) -> None:
        """Show how it stands; None leaves it as it was."""
        card = self.card
        self.card = replace(
            card,
            writing=card.writing if writing is None else writing,
            shown=card.shown if shown is None else shown,
            pinned=card.pinned if pinned is None else pinned,
        )
        if card.writing and not self.card.writing:
            self.prose.show_start()  # it is to be read and compared now
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        for button, icon in ((self.pin_button, Icon.PIN), (self.stop_button, Icon.STOP)):
            button.setIcon(tinted(icon, theme.text, theme.disabled))

    @Slot()
    def take(self) -> None:
        """Ask that it is put into the page."""
        self.taken.emit(self.card.key)

    @Slot()
    def toggle_pin(self) -> None:
        """Ask that it is pinned, or is not."""
        self.pin_toggled.emit(self.card.key, not self.card.pinned)

    @Slot()
    def drop(self) -> None:
        """Ask that it is dropped, where it can be."""
        if self.drop_button.isEnabled() and not self.card.writing:
            self.dropped.emit(self.card.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll and copy the text, which has no focus of its own."""
        if event.key() in _SCROLL_KEYS:
            self.prose.scroll_by_key(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.prose.copy()
        else:
            super().keyPressEvent(event)

    def _button(self, word: str, tip: str) -> StripButton:
        button = StripButton(word, self)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(self._key_cap)
        head.addWidget(self._hint, 1)
        head.addWidget(self._state)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(6))
        foot.addWidget(self.take_button)
        foot.addWidget(self.pin_button)
        foot.addStretch()
        foot.addWidget(self.drop_button)
        foot.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(10), scaled(9), scaled(10), scaled(9))
        column.setSpacing(scaled(6))
        column.addLayout(head)
        column.addWidget(self.prose, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take)
        self.pin_button.clicked.connect(self.toggle_pin)
        self.drop_button.clicked.connect(self.drop)
        self.stop_button.clicked.connect(self._on_stop_clicked)

    def _refresh(self) -> None:
        card = self.card
        self._hint.set_words(card.hint)
        self._state.setText(card.state)
        restyle(self._state, "tone", "accent" if card.writing or card.shown else "plain")
        self._show_offers(card)
        self.setAccessibleName(", ".join(part for part in (self._name, card.hint, card.state) if part))
        for button in (self.take_button, self.pin_button, self.drop_button, self.stop_button):
            button.setAccessibleName(tr("{what} alternative {number}", what=button.text(), number=self._number))

    def _show_offers(self, card: AlternativeCard) -> None:
        going = self.drop_button if card.writing else self.stop_button
        if going.hasFocus():
            self.setFocus()
        self.stop_button.setVisible(card.writing)
        self.drop_button.setVisible(not card.writing)
        self.drop_button.setEnabled(not card.pinned)
        self.drop_button.setToolTip(tr(_PINNED_STAYS) if card.pinned else tr("Throw it away (Delete)"))
        self.drop_button.setAccessibleDescription(tr(_PINNED_STAYS) if card.pinned else "")
        self.pin_button.setText(tr("Unpin") if card.pinned else tr("Pin"))
        self.pin_button.setToolTip(tr("Keep it no longer (P)") if card.pinned else tr("Keep it, and in front (P)"))

    @property
    def _name(self) -> str:
        return tr("Alternative {number}", number=self._number)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(self.card.key)
