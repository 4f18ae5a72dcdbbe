"""The help: a window of its own beside the page, with a field that searches it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.help.keys import key_table
from gpt2_desk.ui.help.sections import KEYS_TITLE, help_sections
from gpt2_desk.ui.help.text import HelpText
from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.labels import label, restyle
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.tab_order import chain_stops
from gpt2_desk.ui.translation import marked, tr

WIDTH_PX, HEIGHT_PX = 760, 620
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 400, 320
NEXT_KEYS, PREVIOUS_KEYS = "F3", "Shift+F3"
NOT_FOUND = marked("Not found")
_LIST_FROM_PX = 600
_LIST_PX = 184
_COUNT_PX = 72
_SIDE_PX = 18


class HelpDialog(QuietDialog):
    """All of the help on one page, its sections in a list beside it. It is not modal; Esc hides it.

    In the field Enter shows the next place that was found, Shift+Enter the one before; Up, Down and the keys of pages
    scroll the text.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.
    """

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(HEIGHT_PX))
        sections = help_sections()
        self.field = QLineEdit(self)
        self._lens = QAction(self)
        self._count = label("hint", self)
        self._previous = IconButton(Icon.UP, tr("Previous match"), _tip(tr("Previous match"), PREVIOUS_KEYS), self)
        self._next = IconButton(Icon.DOWN, tr("Next match"), _tip(tr("Next match"), NEXT_KEYS), self)
        self.sections = QListWidget(self)
        self.text = HelpText(sections, key_table(), theme, self)
        self._close = QPushButton(tr("Close"), self)
        self._fill([*(section.title for section in sections), tr(KEYS_TITLE)])
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_families(self, families: Sequence[str]) -> None:
        """Set the text in other faces, the best first."""
        self.text.set_families(families)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._lens.setIcon(tinted(Icon.SEARCH, theme.muted))
        for part in (self._previous, self._next, self.text):
            part.set_theme(theme)

    def begin(self) -> None:
        """Put the focus into the field, with what was searched for selected."""
        self.field.setFocus()
        self.field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the list of sections out where the text needs the room."""
        super().resizeEvent(event)
        self.sections.setVisible(self.width() >= scaled(_LIST_FROM_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Have the field's Enter step through what was found, and the keys that it has no use for scroll the text."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.text.scroll_by_key(event)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _fill(self, titles: Sequence[str]) -> None:
        self.sections.setObjectName("SectionList")
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setFixedWidth(scaled(_LIST_PX))
        self.sections.addItems(titles)
        self.sections.setCurrentRow(0)
        self.field.setPlaceholderText(tr("Find in the help"))
        self.field.setAccessibleName(tr("Find in the help"))
        self._count.setMinimumWidth(scaled(_COUNT_PX))
        self._close.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(scaled(8))
        top.addWidget(self.field, 1)
        for part in (self._count, self._previous, self._next):
            top.addWidget(part)
        middle.setSpacing(scaled(12))
        middle.addWidget(self.sections)
        middle.addWidget(self.text, 1)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(14), scaled(_SIDE_PX), scaled(14))
        column.setSpacing(scaled(12))
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_words_changed)
        self.field.installEventFilter(self)
        self._next.clicked.connect(self._on_next)
        self._previous.clicked.connect(self._on_previous)
        self.sections.currentRowChanged.connect(self.text.show_section)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._close.clicked.connect(self.close)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.begin),
            (QKeySequence(NEXT_KEYS), self._on_next),
            (QKeySequence(PREVIOUS_KEYS), self._on_previous),
        ):
            QShortcut(keys, self).activated.connect(slot)
        chain_stops([self.field, self._previous, self._next, self.sections, self.text, self._close])

    def _step(self, by: int) -> None:
        self._tell(self.text.step(by), len(self.text.extraSelections()))

    def _tell(self, current: int, found: int) -> None:
        searching = bool(self.field.text().strip())
        words = tr(NOT_FOUND) if searching else ""
        if found:
            words = tr("{number} of {total}", number=current + 1, total=found)
        self._count.setText(words)
        restyle(self._count, "tone", "danger" if words and not found else "")
        if words:
            announce(self, words)

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        found = self.text.find_all(words)
        self._tell(0 if found else -1, found)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    @Slot()
    def _on_scrolled(self) -> None:
        # The last sections are too short to reach the top: what the writer chose there stays chosen.
        if not self.sections.hasFocus():
            with QSignalBlocker(self.sections):
                self.sections.setCurrentRow(self.text.section)


def _tip(words: str, keys: str) -> str:
    return f"{words} ({key_words(keys)})"
