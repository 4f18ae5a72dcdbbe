"""The text of the help: sections under headings, a table of keys, and what was found in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from gpt2_desk.ui.help.sections import KEYS_TITLE, Section
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.prose import ProseBox, prose_format
from gpt2_desk.ui.translation import tr

_HEAD_MORE_PX = 2
_ABOVE_HEAD_PX, _BELOW_HEAD_PX, _BELOW_PARAGRAPH_PX = 18, 6, 8
_MARGIN_PX = 14
_CELL_PX = 3
_WHAT_PERCENT = 62


class HelpText(ProseBox):
    """The help, in the page's own face. What is found is marked; one place of it is the current one.

    Args:
        sections: the words.
        keys: what a command does, and its keys.
        theme: the theme in force.
        parent: the widget it is in.
    """

    def __init__(
        self,
        sections: Sequence[Section],
        keys: Sequence[tuple[str, str]],
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Help"), parent)
        self._theme = theme
        self._heads: list[int] = []
        self._found: list[QTextCursor] = []
        self._current = -1
        self.setProperty("framed", True)
        self.document().setDocumentMargin(scaled(_MARGIN_PX))
        self._write(sections, keys)

    @property
    def section(self) -> int:
        """The number of the section at the top of what shows."""
        tops = [self._top_of(place) for place in self._heads]
        return max(sum(top <= scaled(_ABOVE_HEAD_PX) for top in tops) - 1, 0)

    def show_section(self, number: int) -> None:
        """Scroll a section's heading to the top, as far as the text goes."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._top_of(self._heads[number]) - scaled(_CELL_PX))

    def find_all(self, words: str) -> int:
        """Mark every place where these words stand, capitals or not, and show the first; returns how many there are."""
        self._found = list(self._places_of(words.replace("'", "’"))) if words.strip() else []
        self._current = -1
        self.step(1)
        return len(self._found)

    def step(self, by: int) -> int:
        """Go to the next place that was found, or to another, round and round; returns its number from 0, or -1."""
        if self._found:
            self._current = (self._current + by) % len(self._found) if self._current >= 0 else 0
            cursor = QTextCursor(self._found[self._current])
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._mark()
        return self._current

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; those of the text are the style sheet's."""
        self._theme = theme
        self._mark()

    def _top_of(self, place: int) -> int:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        return self.cursorRect(cursor).top()

    def _places_of(self, words: str) -> Sequence[QTextCursor]:
        places: list[QTextCursor] = []
        cursor = self.document().find(words, 0)
        while not cursor.isNull():
            places.append(cursor)
            cursor = self.document().find(words, cursor)
        return places

    def _mark(self) -> None:
        marks = []
        for number, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            ground = self._theme.selection if number == self._current else self._theme.accent_wash
            ink = self._theme.selected_text if number == self._current else self._theme.text
            form = QTextCharFormat()
            form.setBackground(QColor(ground))
            form.setForeground(QColor(ink))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    # Writing it.

    def _write(self, sections: Sequence[Section], keys: Sequence[tuple[str, str]]) -> None:
        cursor = QTextCursor(self.document())
        for section in sections:
            self._write_head(cursor, section.title)
            for words in section.paragraphs:
                cursor.insertBlock(_paragraph_format(), QTextCharFormat())
                cursor.insertText(words)
        self._write_head(cursor, tr(KEYS_TITLE))
        cursor.insertBlock(_paragraph_format(), QTextCharFormat())
        _write_table(cursor, keys)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_head(self, cursor: QTextCursor, title: str) -> None:
        form = QTextBlockFormat()
        form.setBottomMargin(scaled(_BELOW_HEAD_PX))
        form.setHeadingLevel(2)
        if self._heads:
            form.setTopMargin(scaled(_ABOVE_HEAD_PX))
            cursor.insertBlock(form)
        cursor.setBlockFormat(form)
        self._heads.append(cursor.position())
        cursor.insertText(title, _interface_format(_HEAD_MORE_PX, QFont.Weight.DemiBold))


def _write_table(cursor: QTextCursor, keys: Sequence[tuple[str, str]]) -> None:
    form = QTextTableFormat()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(scaled(_CELL_PX))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    kinds = QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(kinds, _WHAT_PERCENT), QTextLength(kinds, 100 - _WHAT_PERCENT)])
    table = cursor.insertTable(len(keys), 2, form)
    cell = QTextTableCellFormat()
    cell.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    for row, (what, words) in enumerate(keys):
        table.cellAt(row, 0).setFormat(cell)
        table.cellAt(row, 1).setFormat(cell)
        table.cellAt(row, 0).firstCursorPosition().insertText(what, QTextCharFormat())
        table.cellAt(row, 1).firstCursorPosition().insertText(words, _interface_format(0, QFont.Weight.Normal))


def _paragraph_format() -> QTextBlockFormat:
    form = prose_format()
    form.setBottomMargin(scaled(_BELOW_PARAGRAPH_PX))
    form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


def _interface_format(more_px: int, weight: QFont.Weight) -> QTextCharFormat:
    font = QFont(QApplication.font())
    font.setPixelSize(interface_px() + more_px)
    font.setWeight(weight)
    form = QTextCharFormat()
    form.setFont(font)
    return form
