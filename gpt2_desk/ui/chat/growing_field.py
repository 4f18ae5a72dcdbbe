"""A field that is as high as its words, and in which Enter is an act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gpt2_desk.ui.editor.layout import PARAGRAPH_END, has_endless_word
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.metrics import scaled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BORDER_PX, _PADDING_PX = 1, 2
"""What the style sheet puts around the words, on each side."""
_SLACK_PX = 2


class GrowingField(QPlainTextEdit):
    """Plain text in the page's face. Shift+Enter starts a new line; while an input method composes, Enter commits.

    Args:
        name: what it is called by a screen reader.
        most_lines: how many lines it grows to before it scrolls.
        parent: the widget it is in.
        keeps_escape: whether Esc is the field's, and not an action of the window's.

    Signals:
        entered(): Enter, or Ctrl+Enter.
        escaped(): Esc.
        left_upwards(): Up in an empty field.
        grown(): it wants another height.
    """

    entered = Signal()
    escaped = Signal()
    left_upwards = Signal()
    grown = Signal()

    def __init__(
        self, name: str, most_lines: int, parent: QWidget | None = None, *, keeps_escape: bool = False
    ) -> None:
        super().__init__(parent)
        self._most_lines = self._wanted_lines = most_lines
        self._keys = (*_ENTER, Qt.Key.Key_Escape) if keeps_escape else _ENTER
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_text_resized)
        self._fit()

    @property
    def text(self) -> str:
        """The words; Qt's own way would turn no-break spaces into spaces."""
        return plain(self.document().toRawText().replace(PARAGRAPH_END, "\n"))

    @property
    def is_composing(self) -> bool:
        """Whether an input method is composing at the caret."""
        return bool(self._composed())

    def replace_text(self, text: str) -> None:
        """Put a text in the place of all; one undo takes that back."""
        self._break_for(text)
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(plain(text))
        self.setTextCursor(cursor)

    def set_font(self, font: QFont) -> None:
        """Write in another font."""
        # A style sheet outweighs the widget's font, and leaves that of the text alone.
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._fit()

    def set_room(self, height: int) -> None:
        """Grow to no more than a height, in pixels, and less than otherwise where that is low."""
        spare = self.height_for(0)
        line = max(1, self.height_for(1) - spare)
        self._most_lines = max(1, min(self._wanted_lines, (height - spare) // line))
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its words."""
        return QSize(super().sizeHint().width(), self.height_for_words())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same, and narrow."""
        return QSize(scaled(60), self.height_for_words())

    def height_for_words(self) -> int:
        """The height that all lines take, or as many as it grows to."""
        return self.height_for(min(max(1, round(self.document().size().height())), self._most_lines))

    def height_for(self, lines: int) -> int:
        """The height that so many lines take."""
        line = QFontMetricsF(self.document().defaultFont()).lineSpacing()
        around = 2 * (self.document().documentMargin() + scaled(_BORDER_PX) + scaled(_PADDING_PX))
        return round(lines * line + around) + _SLACK_PX

    def event(self, event: QEvent) -> bool:
        """Take Enter, and perhaps Esc, where an action of the window would; leave it undo where the field has none."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in self._keys and not _belongs_to_window(event):
                event.accept()
                return True
            if self._has_nothing_to(event):
                event.ignore()
                return True
        return super().event(event)

    def _has_nothing_to(self, event: QKeyEvent) -> bool:
        """Whether a key means undo or redo, of which the field has none: then it means the conversation."""
        document, keys = self.document(), QKeySequence.StandardKey
        undoes = event.matches(keys.Undo) and not document.isUndoAvailable()
        return undoes or (event.matches(keys.Redo) and not document.isRedoAvailable())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter, Esc and Up in an empty field are acts."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and self.is_composing:
            self._commit()
        elif key in _ENTER and not shift:
            self.entered.emit()
        elif key in _ENTER:
            self.textCursor().insertBlock()  # Qt would put a separator into the paragraph, which is no line feed
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Escape and not self.is_composing:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and not self.is_composing and self.document().isEmpty():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste, or drop."""
        self._break_for(self.text + source.text())
        super().insertFromMimeData(source)

    def _break_for(self, text: str) -> None:
        """Break lines within words where one of them would take Qt seconds."""
        modes = (QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere)
        self.setWordWrapMode(modes[has_endless_word(text)])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._fit()

    def _composed(self) -> str:
        return self.textCursor().block().layout().preeditAreaText()

    def _commit(self) -> None:
        """Keep what is composed, as far as the input method has not done so by itself."""
        composing = self._composed()
        QGuiApplication.inputMethod().reset()
        if composing and self.is_composing:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(composing)
            self.inputMethodEvent(commit)

    def _fit(self) -> None:
        height = self.height_for_words()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if self.document().size().height() > self._most_lines
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()
            self.grown.emit()

    @Slot()
    def _on_text_resized(self) -> None:
        self._fit()


def _belongs_to_window(event: QKeyEvent) -> bool:
    """Whether a key is held with Alt, or with both others: Ctrl+Shift+Enter tries another."""
    held = event.modifiers()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return bool(held & Qt.KeyboardModifier.AltModifier) or held & both == both
