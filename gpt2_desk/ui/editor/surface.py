"""A text field with the manners of a plain page: keys, mouse, clipboard, menu. It knows no document of ours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from gpt2_desk.ui.editor.clipboard import local_files, origins_in, packed, text_in
from gpt2_desk.ui.editor.ghost import HELD_KEYS
from gpt2_desk.ui.editor.layout import PARAGRAPH_END
from gpt2_desk.ui.editor.origins import Written
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.editor.view import ProseView
from gpt2_desk.ui.translation import tr

WHEEL_STEP = 120
"""What Qt counts for one notch of a wheel."""


class WritingSurface(ProseView):
    """Plain text in and out, whole characters, and an undo that is not Qt's.

    Signals:
        zoom_requested: Ctrl and the wheel: +1 larger, -1 smaller, for each notch.
        file_dropped: the path of a local file that was dropped on the page.
        suggestion_accepted: the writer takes this much of the words offered, which are gone from the page.
        suggestion_refused: the writer wants none of them.
        suggestion_step_requested: the writer wants to see others: 1 the next, -1 those before.
    """

    zoom_requested = Signal(int)
    file_dropped = Signal(str)
    suggestion_accepted = Signal(str)
    suggestion_refused = Signal()
    suggestion_step_requested = Signal(int)

    def __init__(self, parent: QWidget | None, style: PageStyle, document: Written) -> None:
        super().__init__(parent, style, document)
        self._wheel = 0
        self.setAcceptRichText(False)
        self._ghost.taken.connect(self.suggestion_accepted)
        self._ghost.refused.connect(self.suggestion_refused)
        self._ghost.step_requested.connect(self.suggestion_step_requested)

    def undo_edit(self) -> None:
        """Take back the last step."""
        raise NotImplementedError

    def redo_edit(self) -> None:
        """Make the step again that was undone last."""
        raise NotImplementedError

    def origins_of(self, start: int, end: int) -> str:
        """What goes through the clipboard of who wrote what between two positions of the view."""
        raise NotImplementedError

    def put_text(self, text: str, origins: str) -> None:
        """Put a text in the place of the selection as one step, with what `origins_of` said of it, or ""."""
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
        _add(menu, tr("Undo"), keys.Undo, self.undo_edit, possible=can_undo)
        _add(menu, tr("Redo"), keys.Redo, self.redo_edit, possible=can_redo)
        menu.addSeparator()
        _add(menu, tr("Cut"), keys.Cut, self.cut, possible=selected)
        _add(menu, tr("Copy"), keys.Copy, self.copy, possible=selected)
        _add(menu, tr("Paste"), keys.Paste, self.paste, possible=self.canPaste())
        menu.addSeparator()
        _add(menu, tr("Select all"), keys.SelectAll, self.selectAll, possible=not self.document().isEmpty())
        return menu

    # What Qt asks for.

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window's actions, which Qt's text field would keep from them.

        What takes or refuses a suggestion is the page's own, whatever else the window does with those keys.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._ghost.wants(event)
            if wanted or _history_key(event):
                event.setAccepted(wanted)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take undo and redo where no action of the window did; erase whole characters; take a suggestion."""
        if self._ghost.press(event):
            event.accept()
            return
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

    @property
    def is_composing(self) -> bool:
        """Whether an input method is composing at the caret."""
        return bool(self._composed())

    def _composed(self) -> str:
        return "" if self._ghost.text else self.textCursor().block().layout().preeditAreaText()

    def finish_composing(self) -> None:
        """Commit what an input method is composing: Qt's caret gets lost where text changes or it moves there.

        A suggestion, which stands in the same place, goes.
        """
        self._ghost.clear()
        composing = self._composed()
        if composing:
            QGuiApplication.inputMethod().reset()
            commit = QInputMethodEvent("", [])
            commit.setCommitString(composing)
            self.inputMethodEvent(commit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take what was composed away before it is committed: Qt would leave it in a paragraph that a commit ends."""
        if self._ghost.text and _says_nothing(event):
            event.accept()  # Qt would take the suggestion for what was composed, and away.
            return
        self._ghost.clear()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put the caret where the writer saw the text before a suggestion went and the text closed up."""
        if not self._ghost.text or event.button() != Qt.MouseButton.LeftButton:
            self._ghost.clear()
            super().mousePressEvent(event)
            return
        keep, move = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
        place, cursor = self.cursorForPosition(event.position().toPoint()).position(), self.textCursor()
        self._ghost.clear()
        cursor.setPosition(place, keep if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else move)
        self.setTextCursor(cursor)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """A suggestion is for who writes here."""
        self._ghost.clear()
        super().focusOutEvent(event)

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
        """Plain text, and who wrote it."""
        cursor = self.textCursor()
        text = cursor.selectedText().replace(PARAGRAPH_END, "\n")
        return packed(text, self.origins_of(cursor.selectionStart(), cursor.selectionEnd()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Text, and files, which `dropEvent` hands on."""
        return source.hasText() or bool(local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Put plain text in the place of the selection, with who wrote it where that is known."""
        if source.hasText():
            self.finish_composing()
            self.put_text(text_in(source), origins_in(source))
            self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Show the text alone, so that what is dropped falls where it is seen to."""
        self._ghost.clear()
        super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand files on, move our own text as one step, insert other text.

        Qt would insert within an edit of its own, in which the page is not yet laid out.
        """
        files = local_files(event.mimeData())
        ours = event.source() is self.viewport() and event.dropAction() == Qt.DropAction.MoveAction
        place = self.cursorForPosition(event.position().toPoint())
        self.finish_composing()
        # Qt ends its own drag, and its scrolling at the edges, as if the mouse had left.
        super().dragLeaveEvent(QDragLeaveEvent())
        event.acceptProposedAction()
        for file in files:
            self.file_dropped.emit(file)
        if ours:
            self._move_selection(place.position())
        elif not files:
            self.setTextCursor(place)
            self.insertFromMimeData(event.mimeData())

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
    return event.text().isprintable() if event.text() else event.key() in HELD_KEYS


def _says_nothing(event: QInputMethodEvent) -> bool:
    """Whether an input method only says that it is there, as some do after each key."""
    return not (event.commitString() or event.preeditString() or event.replacementLength() or event.attributes())


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
