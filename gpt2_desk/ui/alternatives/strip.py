"""The panel under the page that shows the alternatives of one place side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.ui.alternatives.card import MOST_NUMBERS, AlternativeCard, CardView, StripButton
from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.fonts import page_families
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import ElidedLabel, label
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

HEIGHT_PX = 268
LEAST_HEIGHT_PX = 206
THREE_FROM_PX = 780
"""A strip narrower than this shows two cards at a time."""

TWO_FROM_PX = 460
"""One narrower than this shows one."""

_SIDE_PX = 14
_GAP_PX = 10
_KEYS = marked("1–9 take, P pins, Delete drops, M writes more")
_STILL_WRITING = marked("They are still being written.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OUR_KEYS = frozenset(
    {
        *(Qt.Key(Qt.Key.Key_1 + number) for number in range(MOST_NUMBERS)),
        *_ENTER,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_P,
        Qt.Key.Key_M,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Escape,
    }
)


class _CardArea(QScrollArea):
    """Scrolls sideways, and leaves the keys to the strip."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on to the strip, where the base class would scroll."""
        event.ignore()


class CompareStrip(QWidget):
    """Alternatives on cards, the pinned ones in front. No setter makes a signal.

    While the focus is in it: 1 to 9 and Enter take, Left and Right go from card to card, P pins, Delete drops,
    M asks for more, Esc closes.

    Signals, those of cards with the card's key:
        taken(int): it is to be put into the page.
        pin_toggled(int, bool): it is to be pinned, or not to be.
        dropped(int): it is to be thrown away.
        stop_requested(int): its writing is to end.
        more_requested(): three more are to be written.
        closed(): the writer closed the strip; `close_strip` does not say so.
    """

    taken = Signal(int)
    pin_toggled = Signal(int, bool)
    dropped = Signal(int)
    stop_requested = Signal(int)
    more_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._families = page_families()
        self._views: list[CardView] = []
        self.setObjectName("CompareStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Alternatives"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(scaled(LEAST_HEIGHT_PX))
        self.setMaximumHeight(scaled(HEIGHT_PX))
        self._keys = ElidedLabel("hint", self)
        self._keys.set_words(tr(_KEYS))
        self.more_button = StripButton(tr("Write three more"), self)
        self.more_button.setAccessibleName(tr("Write three more"))
        self.close_button = IconButton(Icon.CLOSE, tr("Close the alternatives"), tr("Close (Esc)"), self)
        self._row = QHBoxLayout()
        self._area = self._make_area()
        self._lay_out()
        self.more_button.clicked.connect(self.more_requested)
        self.close_button.clicked.connect(self._on_closed)
        self.hide()
        self.set_theme(theme)

    @property
    def keys(self) -> list[int]:
        """The cards' keys, as they stand."""
        return [view.card.key for view in self._views]

    def open_with(self, cards: Sequence[AlternativeCard]) -> None:
        """Show these, with the focus on the first."""
        self._clear()
        for card in cards:
            self._make_view(card)
        self._arrange()
        self.show()
        self._fit()
        if self._views:
            self._views[0].setFocus()
            self._area.horizontalScrollBar().setValue(0)
        else:
            self.setFocus()

    def add_card(self, card: AlternativeCard) -> None:
        """Show one more, at the end of its kind, and have it in sight while it is written."""
        self._make_view(card)
        self._arrange()
        if card.writing:
            QTimer.singleShot(0, self, self._show_last)
        if self.hasFocus():
            self._views[0].setFocus()

    def remove_card(self, key: int) -> None:
        """Show one no longer; the focus goes to its neighbour where it was on it."""
        view = self._view(key)
        if view is None:
            return
        place = self._views.index(view)
        had_focus = self._holds_focus(view)
        self._views.remove(view)
        self._discard(view)
        self._arrange()
        if had_focus:
            following: QWidget = self._views[min(place, len(self._views) - 1)] if self._views else self.more_button
            following.setFocus()

    def set_text(self, key: int, text: str) -> None:
        """Show other words on a card."""
        if (view := self._view(key)) is not None:
            view.set_text(text)

    def append_text(self, key: int, text: str) -> None:
        """Add words to a card. Cheap: called for each piece that streams."""
        if (view := self._view(key)) is not None:
            view.append_text(text)

    def set_state(
        self, key: int, *, writing: bool | None = None, shown: bool | None = None, pinned: bool | None = None
    ) -> None:
        """Show how a card stands; None leaves it as it was. One is shown in the page at a time."""
        view = self._view(key)
        if view is None:
            return
        if shown:
            for other in self._views:
                other.set_state(shown=False)
        view.set_state(writing=writing, shown=shown, pinned=pinned)
        self._arrange()

    def close_strip(self) -> None:
        """Go away, without saying so."""
        self.hide()
        self._clear()

    def set_families(self, families: Sequence[str]) -> None:
        """Set the texts in other faces, the best first."""
        self._families = list(families)
        for view in self._views:
            view.prose.set_families(families)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self.close_button.set_theme(theme)
        for view in self._views:
            view.set_theme(theme)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Some lines of each; a low window gives it less."""
        return QSize(scaled(THREE_FROM_PX), scaled(HEIGHT_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give each card its share of the width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Take the keys that a menu would take otherwise, such as Esc."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._means_something(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what the key says."""
        if not self._means_something(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._take(key - Qt.Key.Key_1)
        elif key in _ENTER:
            self._press_enter()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Escape:
            self._on_closed()
        elif key == Qt.Key.Key_M:
            self.more_button.click()
        elif (view := self._focused()) is not None:
            (view.toggle_pin if key == Qt.Key.Key_P else view.drop)()
        event.accept()

    def _make_area(self) -> QScrollArea:
        content = QWidget(self)
        content.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(_GAP_PX))
        self._row.addStretch()
        area = _CardArea(self)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(label("name", self, tr("Alternatives")))
        head.addWidget(self._keys, 1)
        head.addWidget(self.more_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(7), scaled(_SIDE_PX), scaled(8))
        column.setSpacing(scaled(7))
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def _make_view(self, card: AlternativeCard) -> None:
        view = CardView(card, self._theme, self)
        view.prose.set_families(self._families)
        view.taken.connect(self.taken)
        view.pin_toggled.connect(self.pin_toggled)
        view.dropped.connect(self.dropped)
        view.stop_requested.connect(self.stop_requested)
        self._views.append(view)

    def _arrange(self) -> None:
        """Put the cards in order, with their numbers."""
        order = sorted(self._views, key=lambda view: not view.card.pinned)
        moved = [self._row.indexOf(view) for view in order] != list(range(len(order)))
        self._views = order
        for place, view in enumerate(self._views):
            if moved:
                self._row.insertWidget(place, view)
                view.show()
            view.set_number(place + 1)
        if moved:
            self._chain()
            self._fit()
        self._offer_more(next((view for view in self._views if view.card.writing), None))

    def _offer_more(self, writing: CardView | None) -> None:
        """Ask for more only where nothing is being written."""
        if writing is not None and self.more_button.hasFocus():
            writing.setFocus()  # Qt would hand it to whatever comes next
        self.more_button.setEnabled(writing is None)
        self.more_button.setToolTip(tr(_STILL_WRITING) if writing else tr("Write three more (M)"))

    def _chain(self) -> None:
        """Have Tab run as the cards stand."""
        stops = [
            stop
            for view in self._views
            for stop in (view, view.take_button, view.pin_button, view.drop_button, view.stop_button)
        ]
        for before, after in zip(stops, [*stops[1:], self.more_button], strict=True):
            self.setTabOrder(before, after)
        self.setTabOrder(self.more_button, self.close_button)

    def _fit(self) -> None:
        at_once = 3 if self.width() >= scaled(THREE_FROM_PX) else 2 if self.width() >= scaled(TWO_FROM_PX) else 1
        gaps = (at_once - 1) * scaled(_GAP_PX)
        width = (self.width() - 2 * scaled(_SIDE_PX) - gaps) // at_once
        for view in self._views:
            view.setFixedWidth(max(width, 1))

    def _clear(self) -> None:
        for view in self._views:
            self._discard(view)
        self._views = []

    def _discard(self, view: CardView) -> None:
        self._row.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _view(self, key: int) -> CardView | None:
        return next((view for view in self._views if view.card.key == key), None)

    def _focused(self) -> CardView | None:
        return next((view for view in self._views if self._holds_focus(view)), None)

    def _holds_focus(self, view: CardView) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (focused is view or view.isAncestorOf(focused))

    def _means_something(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return plain and event.key() in _OUR_KEYS

    def _take(self, place: int) -> None:
        if place < min(len(self._views), MOST_NUMBERS):
            self._views[place].take()

    def _press_enter(self) -> None:
        focused = self.window().focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif (view := self._focused()) is not None:
            view.take()

    def _step(self, step: int) -> None:
        view = self._focused()
        place = step - 1 if view is None else self._views.index(view) + step
        if 0 <= place < len(self._views):
            self._views[place].setFocus()
            self._area.ensureWidgetVisible(self._views[place], 0, 0)

    @Slot()
    def _show_last(self) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _on_closed(self) -> None:
        self.close_strip()
        self.closed.emit()
