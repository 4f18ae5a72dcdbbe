"""A text field with the manners of a plain page: keys, mouse, clipboard, menu. It knows no document of ours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from gpt2_desk.ui.editor.layout import PARAGRAPH_END
from gpt2_desk.ui.editor.origins import Written
from gpt2_desk.ui.editor.plain_text import plain
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.editor.view import ProseView

WHEEL_STEP = 120
"""What Qt counts for one notch of a wheel."""


_HELD_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)

OUR_FORMAT = "application/x-gpt2-desk-text"
"""Says that what was copied comes from a page of this program."""


def leave_clipboard(clipboard: QClipboard) -> None:
    """Before the program ends: hand over what was copied from a page as Qt's own data.

    Qt lets go of it when Python has ended already, which data made in Python does not survive.
    """
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if data is not None and data.hasFormat(OUR_FORMAT):
            clipboard.setText(data.text(), mode)


class WritingSurface(ProseView):
    """Plain text in and out, whole characters, and an undo that is not Qt's.

    Signals:
        zoom_requested: Ctrl and the wheel: +1 larger, -1 smaller, for each notch.
        file_dropped: the path of a local file that was dropped on the page.
    """

    zoom_requested = Signal(int)
    file_dropped = Signal(str)

    def __init__(self, parent: QWidget | None, style: PageStyle, document: Written) -> None:
        super().__init__(parent, style, document)
        self._wheel = 0
        self.setAcceptRichText(False)

    def undo_edit(self) -> None:
        """Take back the last step."""
        raise NotImplementedError

    def redo_edit(self) -> None:
        """Make the step again that was undone last."""
        raise NotImplementedError

    def move_text(self, start: int, end: int, to: int) -> None:
        """Move what stands between two positions of the view to a third, outside of it."""
        raise NotImplementedError

    @property
    def undo_state(self) -> tuple[bool, bool]:
        """Whether there is a step to take back, and one to make again."""
        raise NotImplementedError

    def build_menu(self) -> QMenu:
        """The menu of the right button; Qt's own would offer Qt's undo."""
        menu, keys = QMenu(self), QKeySequence.StandardKey
        selected = self.textCursor().hasSelection()
        can_undo, can_redo = self.undo_state
        _add(menu, "Undo", keys.Undo, self.undo_edit, possible=can_undo)
        _add(menu, "Redo", keys.Redo, self.redo_edit, possible=can_redo)
        menu.addSeparator()
        _add(menu, "Cut", keys.Cut, self.cut, possible=selected)
        _add(menu, "Copy", keys.Copy, self.copy, possible=selected)
        _add(menu, "Paste", keys.Paste, self.paste, possible=self.canPaste())
        menu.addSeparator()
        _add(menu, "Select all", keys.SelectAll, self.selectAll, possible=not self.document().isEmpty())
        return menu

    # What Qt asks for.

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window's actions, which Qt's text field would keep from them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _history_key(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take undo and redo where no action of the window did; erase whole characters."""
        if not _is_letter(event):
            self.finish_composing()
        match _history_key(event):
            case QKeySequence.StandardKey.Undo:
                self.undo_edit()
            case QKeySequence.StandardKey.Redo:
                self.redo_edit()
            case _ if event.key() == Qt.Key.Key_Backspace and not _modifiers(event):
                self._erase_back()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def finish_composing(self) -> None:
        """Commit what an input method is composing: Qt's caret gets lost where text changes or it moves there."""
        composing = self.textCursor().block().layout().preeditAreaText()
        if composing:
            QGuiApplication.inputMethod().reset()
            commit = QInputMethodEvent("", [])
            commit.setCommitString(composing)
            self.inputMethodEvent(commit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take what was composed away before it is committed: Qt would leave it in a paragraph that a commit ends."""
        if event.commitString():
            layout = self.textCursor().block().layout()
            layout.setPreeditArea(-1, "")
            layout.clearFormats()
        super().inputMethodEvent(event)

    def _erase_back(self) -> None:
        """Qt's own Backspace takes one code point, and would leave half a family."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Ask for another size of type where Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / WHEEL_STEP)
        self._wheel -= notches * WHEEL_STEP
        for _ in range(abs(notches)):
            self.zoom_requested.emit(1 if notches > 0 else -1)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open our menu."""
        self.finish_composing()
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Plain text; Qt's own turns no-break spaces into spaces."""
        data = QMimeData()
        data.setData(OUR_FORMAT, b"")
        data.setText(self.textCursor().selectedText().replace(PARAGRAPH_END, "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Text, and files, which `dropEvent` hands on."""
        return source.hasText() or bool(_local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Insert plain text at the caret."""
        if source.hasText():
            self.finish_composing()
            self.textCursor().insertText(plain(source.text()))
            self.ensureCursorVisible()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand files on, move our own text as one step, insert other text."""
        files = _local_files(event.mimeData())
        ours = event.source() is self.viewport() and event.dropAction() == Qt.DropAction.MoveAction
        if not files and not ours:
            super().dropEvent(event)
            return
        self.finish_composing()
        # Qt ends its own drag, and its scrolling at the edges, as if the mouse had left.
        super().dragLeaveEvent(QDragLeaveEvent())
        event.acceptProposedAction()
        for file in files:
            self.file_dropped.emit(file)
        if ours:
            self._move_selection(self.cursorForPosition(event.position().toPoint()).position())

    def _move_selection(self, to: int) -> None:
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        if not start <= to <= end:
            self.move_text(start, end, to)


def _add(menu: QMenu, words: str, key: QKeySequence.StandardKey, act: Callable[[], None], *, possible: bool) -> None:
    action = menu.addAction(words, act)
    action.setShortcut(key)
    action.setEnabled(possible)


def _history_key(event: QKeyEvent) -> QKeySequence.StandardKey | None:
    if event.matches(QKeySequence.StandardKey.Undo):
        return QKeySequence.StandardKey.Undo
    ctrl_y = event.key() == Qt.Key.Key_Y and _modifiers(event) == Qt.KeyboardModifier.ControlModifier
    return QKeySequence.StandardKey.Redo if ctrl_y or event.matches(QKeySequence.StandardKey.Redo) else None


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes something, or is only held down for others."""
    return event.text().isprintable() if event.text() else event.key() in _HELD_KEYS


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


def _local_files(source: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
