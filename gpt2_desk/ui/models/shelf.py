"""The column of cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gpt2_desk.contract import LibraryEntry, ModelState
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.card import ModelCard
from gpt2_desk.ui.models.labels import wrapped
from gpt2_desk.ui.models.search import Kind, is_kind, is_named, repository_in
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

NO_SUCH_MODEL = marked("No model of that name. Try the hub’s full name, such as distilbert/distilgpt2.")
NONE_OF_THIS_KIND = marked("No models of this kind.")
OFFER = marked("Any GPT-2 on the hub: it is looked at before anything is fetched.")

_SIDE_PX = 18
_GAP_PX = 8
_AIR_PX = 40


class Shelf(QScrollArea):
    """Cards by name, in the order of the entries, of which a search shows some.

    Cards that stay are kept: so are the focus, and how far the column is scrolled.

    Signals:
        card_made(ModelCard): it is new, and wants to be told what is known of its model and to be listened to.
        stops_changed(): what Tab reaches is not what it was.
    """

    card_made = Signal(object)
    stops_changed = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[str, ModelCard] = {}
        self._offer: ModelCard | None = None
        self._text = ""
        self._kind = Kind.ALL
        self._empty = wrapped("about", self)
        self._air = QWidget(self)
        self._column = self._lay_out()

    def __iter__(self) -> Iterator[ModelCard]:
        """All cards from top to bottom, shown or not."""
        if self._offer is not None:
            yield self._offer
        yield from self._cards.values()

    @property
    def shown(self) -> list[ModelCard]:
        """The cards that the search has left, from top to bottom."""
        return [card for card in self if not card.isHidden()]

    def card(self, name: str) -> ModelCard | None:
        """The card of a model, or None."""
        if self._offer is not None and self._offer.entry.name == name:
            return self._offer
        return self._cards.get(name)

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Have a card for each of these, and no others."""
        wanted = {entry.name: entry for entry in entries}
        for name in self._cards.keys() - wanted.keys():
            self._drop(self._cards.pop(name))
        for name, entry in wanted.items():
            if name in self._cards:
                self._cards[name].set_entry(entry)
            else:
                self._cards[name] = self._make(entry)
        self._cards = {name: self._cards[name] for name in wanted}
        self._sift()
        self._order()

    def search(self, text: str, kind: Kind) -> None:
        """Show the cards that have this text and are of this kind."""
        self._text, self._kind = text, kind
        self._sift()
        self._order()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        for card in self:
            card.set_theme(theme)

    def reveal(self, card: ModelCard) -> None:
        """Scroll to a card."""
        self._column.activate()
        self.ensureWidgetVisible(card, 0, scaled(_GAP_PX))

    def reveal_focus(self) -> None:
        """Scroll to the card that has the focus, if one has."""
        focus = self.window().focusWidget()
        card = next((card for card in self if focus is not None and card.isAncestorOf(focus)), None)
        if card is not None:
            self.ensureWidgetVisible(card, 0, scaled(_GAP_PX))

    def _lay_out(self) -> QVBoxLayout:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(2), scaled(_SIDE_PX), scaled(8))
        column.setSpacing(scaled(_GAP_PX))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.hide()
        self._air.setFixedHeight(scaled(_AIR_PX))
        self._air.hide()
        column.addWidget(self._air)
        column.addWidget(self._empty)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        return column

    def _make(self, entry: LibraryEntry) -> ModelCard:
        card = ModelCard(entry, self._theme, self.widget())
        card.stops_changed.connect(self.stops_changed)
        self.card_made.emit(card)
        return card

    def _drop(self, card: ModelCard) -> None:
        focus = self.window().focusWidget()
        heir = self._heir(card)
        if focus is not None and card.isAncestorOf(focus) and heir is not None:
            heir.focus()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _heir(self, card: ModelCard) -> ModelCard | None:
        """The card that takes the focus of one that goes: its namesake, or its neighbour."""
        others = [other for other in self.shown if other is not card]
        namesake = next((other for other in others if other.entry.name == card.entry.name), None)
        place = self._column.indexOf(card)
        below = next((other for other in others if self._column.indexOf(other) > place), None)
        return namesake or below or (others[-1] if others else None)

    def _sift(self) -> None:
        meant = repository_in(self._text)
        for card in self._cards.values():
            named = is_named(card.entry, self._text) or card.entry.name == meant
            card.setVisible(is_kind(card.entry, self._kind) and named)
        self._show_offer(meant)
        empty = bool(self._cards) and not self.shown
        self._empty.setText(tr(NO_SUCH_MODEL) if self._text.strip() else tr(NONE_OF_THIS_KIND))
        self._empty.setVisible(empty)
        self._air.setVisible(empty)

    def _show_offer(self, name: str) -> None:
        known = {other.casefold() for other in self._cards}
        wanted = "" if name.casefold() in known else name
        if self._offer is not None and self._offer.entry.name != wanted:
            offer, self._offer = self._offer, None
            self._drop(offer)
        if wanted and self._offer is None:
            self._offer = self._make(LibraryEntry(wanted, ModelState.ABSENT, OFFER, listed=False))
            self._offer.show()

    def _order(self) -> None:
        moved = False
        for place, card in enumerate(self):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                moved = True
        if moved:
            self.stops_changed.emit()

    @Slot(int, int)
    def _on_range_changed(self, _first: int, last: int) -> None:
        # The scroll bar comes and goes within the margin, so that nothing beside it moves.
        margins = self._column.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width() if last > 0 else 0
        margins.setRight(max(scaled(_SIDE_PX) - bar, 0))
        self._column.setContentsMargins(margins)
