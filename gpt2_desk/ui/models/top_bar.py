"""Above the cards: a search, a choice of kinds, and other ways to a model."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QStyledItemDelegate, QWidget

from gpt2_desk.ui.buttons import IconButton, WordButton
from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.quiet_dialog import QuietField
from gpt2_desk.ui.models.search import Kind
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

_KINDS = tuple(Kind)


class TopBar(QWidget):
    """Says what is looked for, and what else is wanted.

    Signals:
        searched(): the text or the kind is another.
        search_ended(): Enter was pressed in the search.
        folder_requested()
        cache_requested()
        token_requested()
    """

    searched = Signal()
    search_ended = Signal()
    folder_requested = Signal()
    cache_requested = Signal()
    token_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens, self._wipe = QAction(self), QAction(tr("Clear the search"), self)
        self.search = self._make_search()
        self.kinds = self._make_kinds()
        self._folder = WordButton(
            Icon.FOLDER, tr("Open a folder…"), tr("A model that lies in a folder of your own."), parent=self
        )
        self._more = IconButton(Icon.MORE, tr("More ways to a model"), tr("More"), self)
        self._menu = self._make_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        for part, stretch in ((self.search, 1), (self.kinds, 0), (self._folder, 0), (self._more, 0)):
            part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Minimum)  # all as high as one
            row.addWidget(part, stretch)
        self._folder.clicked.connect(self.folder_requested)
        self._more.clicked.connect(self._on_more)
        self.set_theme(theme)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.search.text()

    @property
    def kind(self) -> Kind:
        """The kind that was chosen."""
        return _KINDS[self.kinds.currentIndex()]

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [self.search, self.kinds, self._folder, self._more]

    def clear(self) -> None:
        """Look for nothing, of any kind."""
        self.search.clear()
        self.kinds.setCurrentIndex(_KINDS.index(Kind.ALL))

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._folder.set_theme(theme)
        self._more.set_theme(theme)
        self._lens.setIcon(tinted(Icon.SEARCH, theme.muted))
        self._wipe.setIcon(tinted(Icon.CLOSE, theme.muted))

    def _make_search(self) -> QLineEdit:
        search = QuietField(self)
        search.setPlaceholderText(tr("Find a model"))
        search.setAccessibleName(tr("Find a model"))
        search.setToolTip(tr("Part of a name, or the full name of any GPT-2 on the hub."))
        search.setMinimumWidth(scaled(120))
        search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        search.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self._wipe.setVisible(False)
        self._wipe.triggered.connect(search.clear)
        search.textChanged.connect(self._on_text_changed)
        search.returnPressed.connect(self.search_ended)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find)
        return search

    def _make_kinds(self) -> QComboBox:
        kinds = QComboBox(self)
        kinds.setItemDelegate(QStyledItemDelegate(kinds))  # the base class's own leaves out the style sheet's spacing
        kinds.addItems([tr(kind) for kind in _KINDS])
        kinds.setAccessibleName(tr("Which models to show"))
        kinds.setToolTip(tr("Which models to show."))
        kinds.currentIndexChanged.connect(self.searched)
        return kinds

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Look in the Hugging Face cache…")).triggered.connect(self.cache_requested)
        menu.addAction(tr("Hub token…")).triggered.connect(self.token_requested)
        return menu

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
        self.searched.emit()

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_more(self) -> None:
        below = self._more.mapToGlobal(self._more.rect().bottomRight())
        self._menu.popup(below - QPoint(self._menu.sizeHint().width(), 0))
