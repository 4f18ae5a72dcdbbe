"""A text field that looks like a page: our layout, our painting, and a view that does not jump."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gpt2_desk.ui.editor.geometry import Geometry, measure
from gpt2_desk.ui.editor.ghost import Ghost
from gpt2_desk.ui.editor.layout import ProseLayout
from gpt2_desk.ui.editor.margin import ContextMark
from gpt2_desk.ui.editor.origins import Written
from gpt2_desk.ui.editor.painting import BAR_PX, Carets, PagePainter
from gpt2_desk.ui.editor.scrolling import ScrollKeeper
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.translation import tr


class ProseView(QTextEdit):
    """Shows text as a page of a given style. It knows who wrote what only in order to paint it.

    Signals:
        view_moved: lines stand elsewhere in the viewport than before; told at the latest before they are painted.
    """

    view_moved = Signal()

    def __init__(self, parent: QWidget | None, style: PageStyle, document: Written) -> None:
        super().__init__(parent)
        self._style = style
        self.setAccessibleName(tr("Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The bar keeps its room while there is nothing to scroll: the column must not move when there is.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._mark = ContextMark(self)
        self._ghost = Ghost(self)
        self._painter = PagePainter(style, document, Carets, self._mark, self._ghost)
        self._relaid = False
        # Python keeps what Qt only borrows: the text, its layout, and what paints it.
        self._font = self.font()
        self._text = QTextDocument(self)
        self._text.setUndoRedoEnabled(False)
        self._layout = ProseLayout(self._text, self._measured(), self._painter)
        self._text.setDocumentLayout(self._layout)
        self._layout.update.connect(self._on_laid_out)
        self._layout.documentSizeChanged.connect(self._on_laid_out)
        self.setDocument(self._text)
        self.setCursorWidth(BAR_PX)
        self._scroll = ScrollKeeper(self, self._layout)
        self._mark.changed.connect(self.viewport().update)
        # Qt would repaint letters alone where we select whole lines.
        self.selectionChanged.connect(self.viewport().update)
        self._wear(style)

    def set_style(self, style: PageStyle) -> None:
        """Change colours, type or manners; one repaint, and nothing enters undo."""
        if style != self._style:
            begins = style.typewriter and not self._style.typewriter
            self._style = style
            with self._scroll.caret_in_sight(), self._scroll.anchored(margin=True):
                self._wear(style)
            if begins:
                self._scroll.hold(self.textCursor().position())

    @property
    def column_right(self) -> int:
        """The right edge of the column of text, in the viewport's coordinates."""
        return self._layout.geometry.right

    def _wear(self, style: PageStyle) -> None:
        self._painter.style = style
        self._scroll.typewriter = style.typewriter
        palette = self.palette()
        for role, colour in _palette_roles(style):
            palette.setColor(role, colour)
        self.setPalette(palette)
        font = style.font(self.devicePixelRatio())
        self.setFont(font)
        self._text.setDefaultFont(font)
        if font != self._font:
            self._font = font
            self._layout.invalidate()
        self._layout.set_geometry(self._measured())
        self._ghost.measure_anew()
        self.viewport().update()

    def _measured(self) -> Geometry:
        font = self._style.font(self.devicePixelRatio())
        return measure(self._style, QFontMetricsF(font), self.viewport().size())

    # What Qt asks for.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lay out what shows, then paint."""
        self._scroll.settle()
        if self._relaid:
            self._relaid = False
            self.view_moved.emit()
        self._scroll.painting = True
        super().paintEvent(event)
        self._scroll.painting = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Move the column, and keep the line at the top where it was unless that would hide the caret."""
        with self._scroll.caret_in_sight(event.oldSize().height()), self._scroll.anchored(margin=True):
            self._layout.set_geometry(self._measured())
            super().resizeEvent(event)
        self.view_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Lay out what comes into sight before it is painted."""
        super().scrollContentsBy(dx, dy)
        self._scroll.settle()
        self.viewport().update()
        self.view_moved.emit()

    @Slot()
    def _on_laid_out(self) -> None:
        # The place of a line may be asked only once view and document agree again.
        self._relaid = True

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        self.verticalScrollBar().setEnabled(lowest < highest)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Hold on to the page's font whatever the window's becomes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._text.defaultFont() != self._font:
            self._text.setDefaultFont(self._font)


def _palette_roles(style: PageStyle) -> tuple[tuple[QPalette.ColorRole, QColor], ...]:
    """What Qt itself paints of a page, such as the corner of a drag."""
    role = QPalette.ColorRole
    return (
        (role.Base, style.page),
        (role.Text, style.text),
        (role.Highlight, style.selection),
        (role.HighlightedText, style.selected_text),
    )
