"""The bar at the foot of the page that says what to find, and what to put in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.documents.search import Query
from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.labels import label, restyle, wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.tab_order import chain_stops
from gpt2_desk.ui.translation import marked, tr

NEXT_KEYS, PREVIOUS_KEYS = "F3", "Shift+F3"
CASE_HINT = marked("Tell capitals from small letters, and typographic quotation marks from straight ones.")
WORDS_HINT = marked("Find no part of a longer word.")
PATTERN_HINT = marked(
    "The words are a regular expression: \\w+ is any word, . any character, (…) a group that the replacement may "
    "take over as \\1."
)

_COUNT_PX = 168
_BESIDE_FROM_PX = 860
_LEAST_FIELD_PX = 120


class FindBar(QWidget):
    """What to find and what to put in its place. It is told what was found, asks for everything, and finds nothing.

    Enter in the first field asks for the next match, Shift+Enter for the one before, Esc anywhere for the end. In the
    second field Enter asks for the replacement.

    Signals:
        query_changed(): the writer looks for something else.
        next_requested()
        previous_requested()
        replace_requested(): this match.
        replace_all_requested()
        close_requested()
    """

    query_changed = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FindBar")
        self.setAccessibleName(tr("Find and replace"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lens = QAction(self)
        self.field = _FindField(tr("Find"), self)
        self.replacement_field = _FindField(tr("Replace with"), self)
        self._count = label("hint", self)
        self._problem = wrapped("problem", self)
        self._previous = IconButton(Icon.UP, tr("Previous match"), _tip(tr("Previous match"), PREVIOUS_KEYS), self)
        self._next = IconButton(Icon.DOWN, tr("Next match"), _tip(tr("Next match"), NEXT_KEYS), self)
        self._close = IconButton(Icon.CLOSE, tr("Close find and replace"), _tip(tr("Close"), "Esc"), self)
        self._case = _box(tr("Match case"), tr(CASE_HINT), self)
        self._words = _box(tr("Whole words"), tr(WORDS_HINT), self)
        self._pattern = _box(tr("Pattern"), tr(PATTERN_HINT), self)
        self._replace = _button(tr("Replace"), tr("Replace this match"), self)
        self._replace_all = _button(tr("Replace all"), tr("Replace all matches"), self)
        self._options = QWidget(self)
        self._replacing = QWidget(self)
        self._grid = QGridLayout()
        self._beside: bool | None = None
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    @property
    def query(self) -> Query:
        """What to find."""
        return Query(
            self.field.text(),
            match_case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            regex=self._pattern.isChecked(),
        )

    @property
    def replacement(self) -> str:
        """What to put in the place of a match."""
        return self.replacement_field.text()

    def open_with(self, text: str, *, replacing: bool) -> None:
        """Show the bar with the focus in it, and with this text to find unless that is "".

        Args:
            text: what to find; a pattern is given up for it.
            replacing: whether the second row is wanted.
        """
        if text:
            self._pattern.setChecked(False)
            self.field.setText(text)
        for part in (self.replacement_field, self._replacing):
            part.setVisible(replacing)
        self.show()
        field = self.replacement_field if replacing and text else self.field
        field.setFocus()
        field.selectAll()

    def show_count(self, words: str, *, failed: bool = False, aloud: bool = False) -> None:
        """Say how many were found.

        Args:
            words: such as "3 of 17"; "" says nothing.
            failed: whether that is bad news.
            aloud: whether a screen reader is to say it too.
        """
        self._count.setText(words)
        restyle(self._count, "tone", "danger" if failed else "")
        self._show_problem("")
        if aloud and words:
            announce(self, words)

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the pattern or the replacement."""
        self._count.setText("")
        self._show_problem(words)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for button in (self._previous, self._next, self._close):
            button.set_theme(theme)
        self._lens.setIcon(tinted(Icon.SEARCH, theme.muted))

    def event(self, event: QEvent) -> bool:
        """Have Esc for the bar: the window has it for another command."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close at Esc."""
        if _is_escape(event):
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the options below the field where all does not fit side by side."""
        super().resizeEvent(event)
        self._turn()

    def _lay_out(self) -> None:
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._count.setMinimumWidth(scaled(_COUNT_PX))
        moving, closing = QWidget(self), QVBoxLayout()
        _fill(moving, self._count, self._previous, self._next)
        _fill(self._options, self._case, self._words, self._pattern)
        _fill(self._replacing, self._replace, self._replace_all)
        closing.addWidget(self._close)
        closing.addStretch(1)
        self._grid.setHorizontalSpacing(scaled(12))
        self._grid.setVerticalSpacing(scaled(6))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(moving, 0, 1)
        self._grid.addWidget(self.replacement_field, 2, 0)
        self._grid.addWidget(self._replacing, 2, 1, 1, 2)
        self._grid.addWidget(self._problem, 3, 0, 1, 3)
        body = QHBoxLayout()
        body.setContentsMargins(scaled(18), scaled(8), scaled(8), scaled(8))
        body.setSpacing(scaled(8))
        body.addLayout(self._grid, 1)
        body.addLayout(closing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule)
        outer.addLayout(body)
        self._turn()
        self._show_problem("")

    def _turn(self) -> None:
        beside = self.width() >= scaled(_BESIDE_FROM_PX)
        if beside != self._beside:
            self._beside = beside
            self._grid.removeWidget(self._options)
            self._grid.addWidget(self._options, *((0, 2) if beside else (1, 0, 1, 3)))

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        for box in (self._case, self._words, self._pattern):
            box.toggled.connect(self.query_changed)
        self.field.entered.connect(self._on_entered)
        self.replacement_field.entered.connect(self.replace_requested)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._replace.clicked.connect(self.replace_requested)
        self._replace_all.clicked.connect(self.replace_all_requested)
        self._close.clicked.connect(self.close_requested)
        options = (self._case, self._words, self._pattern)
        moves = (self._previous, self._next)
        chain_stops(
            [
                *(self.field, self.replacement_field, *moves, *options),
                *(self._replace, self._replace_all, self._close),
            ]
        )

    def _show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    @Slot(bool)
    def _on_entered(self, backwards: bool) -> None:
        if backwards:
            self.previous_requested.emit()
        else:
            self.next_requested.emit()


class _FindField(QLineEdit):
    """A line of text that tells whether Shift was held at Enter.

    Signals:
        entered(bool): Enter was pressed, with Shift or not.
    """

    entered = Signal(bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMinimumWidth(scaled(_LEAST_FIELD_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Cancel)


def _tip(words: str, keys: str) -> str:
    return f"{words} ({key_words(keys)})"


def _box(words: str, tip: str, parent: QWidget) -> QCheckBox:
    box = QCheckBox(words, parent)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the writer in the field
    box.setAccessibleName(words)
    box.setAccessibleDescription(tip)
    box.setToolTip(tip)
    return box


def _button(word: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(word, parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(tip)
    button.setToolTip(tip)
    button.setProperty("compact", True)
    return button


def _fill(holder: QWidget, *parts: QWidget) -> None:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(8))
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
