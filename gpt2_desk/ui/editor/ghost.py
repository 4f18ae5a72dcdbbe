"""The suggestion on the page: words that only show, in grey, until the writer takes them."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QRectF, Qt, QTextBoundaryFinder, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QTextEdit

from gpt2_desk.documents.positions import utf16_length
from gpt2_desk.ui.editor.layout import x_of
from gpt2_desk.ui.editor.lines import PlacedBlock
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.translation import marked, tr

KEY_WORD = marked("Tab")
CAP_GAP_PX, CAP_PADDING_PX, CAP_RADIUS_PX = 9, 5, 4
LINE_BREAK = "\u2028"
"""Parts lines within a paragraph, which is all that a suggestion may do before it is taken."""
NO_BREAK_SPACE = "\u00a0"

HELD_KEYS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
"""Keys that are only held down for others."""
_STEPS = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}


class Ghost(QObject):
    """Words offered at the caret of a text field, in the place where input methods compose.

    They take part in line breaking, and in nothing else: no text, no undo, no copy has them. An input method owns the
    same place, so they are taken away before it composes; they go, too, at whatever the writer does but taking them.

    Signals:
        taken(str): the writer wants this much of them.
        refused(): the writer wants none of them.
        step_requested(int): the writer wants to see others: 1 the next, -1 those before.
    """

    taken = Signal(str)
    refused = Signal()
    step_requested = Signal(int)

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._text = ""
        self._preedit = ""
        self._place = QTextCursor()
        page.cursorPositionChanged.connect(self._on_caret_moved)
        page.selectionChanged.connect(self._on_caret_moved)

    @property
    def text(self) -> str:
        """What is offered; "" where nothing is."""
        return self._text

    @property
    def last_place(self) -> int:
        """How far behind the caret the last of it stands, the key too, in UTF-16 units."""
        return max(0, utf16_length(self._preedit) - 1)

    def show(self, text: str) -> None:
        """Offer words at the caret, in place of those offered before."""
        self.clear()
        self._text = plain(text)
        if self._text:
            self._place = self._page.textCursor()
            self._place.setKeepPositionOnInsert(True)
            self._preedit = self._text.replace("\n", LINE_BREAK) + self._room_for_cap()
            self._put(self._place.block(), self._place.positionInBlock(), self._preedit)
            announce(self._page, self._text)

    def clear(self) -> None:
        """Take the words away, if any are offered."""
        if self._text:
            preedit, self._text, self._preedit = self._preedit, "", ""
            block = self._place.block()
            if block.layout().preeditAreaText() == preedit:
                self._put(block, -1, "")

    def measure_anew(self) -> None:
        """The page's letters changed: the key takes up another number of spaces."""
        if self._text:
            self._preedit = self._text.replace("\n", LINE_BREAK) + self._room_for_cap()
            self._put(self._place.block(), self._place.positionInBlock(), self._preedit)

    # The writer's keys.

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key means the words offered, and not a command of the window's."""
        return bool(self._text) and (_takes_all(event) or _takes_word(event) or _refuses(event) or _step(event) != 0)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says to the words; where it says something else, they go, and the key is for others."""
        if not self._text or event.key() in HELD_KEYS:
            return False
        text, step = self._text, _step(event)
        if step:
            self.step_requested.emit(step)
            return True
        self.clear()
        if _takes_all(event):
            self.taken.emit(text)
        elif _takes_word(event):
            self.taken.emit(first_word(text))
        elif _refuses(event):
            self.refused.emit()
        else:
            return False
        return True

    # What is seen.

    def places(self, block: QTextBlock) -> range:
        """Which places in the laid-out lines of a paragraph the words take up, without the key."""
        if not self._text or block != self._place.block():
            return range(0)
        start = self._place.positionInBlock()
        return range(start, start + utf16_length(self._text))

    def draw_cap(self, painter: QPainter, placed: PlacedBlock, colour: QColor) -> None:
        """Draw the key that takes the words, behind them."""
        places = self.places(placed.block)
        if not places:
            return
        first, last = places.stop, self._place.positionInBlock() + utf16_length(self._preedit)
        line, slot = placed.row_of(last - 1)
        if line.lineNumber() in placed.rows:
            middle = slot.left() + (x_of(line, first) + x_of(line, last)) / 2
            painter.save()
            _draw_key(painter, middle, placed.top + line.y() + line.height() / 2, colour)
            painter.restore()

    def _room_for_cap(self) -> str:
        """Spaces as wide as the key with its gaps; no line breaks at them, so that it stays with the last word."""
        metrics = QFontMetricsF(self._page.document().defaultFont())
        wide = _cap_size().width() + 2 * scaled(CAP_GAP_PX)
        return NO_BREAK_SPACE * math.ceil(wide / max(1.0, metrics.horizontalAdvance(NO_BREAK_SPACE)))

    def _put(self, block: QTextBlock, place: int, preedit: str) -> None:
        block.layout().setPreeditArea(place, preedit)
        self._page.document().markContentsDirty(block.position(), block.length())
        self._page.viewport().update()

    @Slot()
    def _on_caret_moved(self) -> None:
        cursor = self._page.textCursor()
        if cursor.hasSelection() or cursor.position() != self._place.position():
            self.clear()


def first_word(text: str) -> str:
    """A text up to the end of its first word, with the space before it; what holds no other word goes along."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    units = text.encode("utf-16-le", "surrogatepass")
    while (end := finder.toNextBoundary()) >= 0:
        if finder.boundaryReasons() & QTextBoundaryFinder.BoundaryReason.EndOfItem:
            rest = units[2 * end :].decode("utf-16-le", "surrogatepass")
            return text if not any(map(str.isalnum, rest)) else text[: len(text) - len(rest)]
    return text


def _takes_all(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Tab and not event.modifiers()


def _takes_word(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.MoveToNextWord)


def _refuses(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()


def _step(event: QKeyEvent) -> int:
    modifiers = event.modifiers()
    # Where a layout has the brackets behind AltGr, Windows says Ctrl and Alt for it, and means the letter.
    alone = modifiers & Qt.KeyboardModifier.AltModifier and not modifiers & Qt.KeyboardModifier.ControlModifier
    return _STEPS.get(Qt.Key(event.key()), 0) if alone else 0


def _cap_font() -> QFont:
    font = QApplication.font()
    font.setPixelSize(max(1, interface_px() - scaled(2)))
    return font


def _cap_size() -> QRectF:
    metrics = QFontMetricsF(_cap_font())
    padding = scaled(CAP_PADDING_PX)
    return QRectF(0, 0, metrics.horizontalAdvance(tr(KEY_WORD)) + 2 * padding, metrics.height() + scaled(3))


def _draw_key(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    """A key with its word on it, its middle at a point."""
    cap = _cap_size()
    cap.moveCenter(QRectF(x, y, 0, 0).center())
    cap = QRectF(cap.toRect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, scaled(CAP_RADIUS_PX), scaled(CAP_RADIUS_PX))
    painter.setFont(_cap_font())
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, tr(KEY_WORD))
