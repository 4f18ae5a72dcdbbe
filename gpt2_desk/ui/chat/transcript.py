"""The transcript: turns that can be gone through by keys, each with a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from gpt2_desk.ui.chat.equipped import EquippedTranscript
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.translation import tr

_STEP_LINES = 3
_OUR_KEYS = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_Delete, Qt.Key.Key_Escape),
    }
)
_POINTED = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Transcript(EquippedTranscript):
    """Turns that can be gone through by keys: Up and Down from turn to turn, Left and Right to another in its place,
    E edits, R asks for another, C copies, P puts it on a page, Delete deletes, Esc leaves.
    """

    def enter(self) -> None:
        """Take the focus, on the last turn."""
        if len(self._column):
            self._current = self._column.turn(len(self._column) - 1).key
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def build_menu(self, key: int) -> QMenu:
        """The menu of a turn."""
        menu, turn = QMenu(self), self._turn(key)
        if self.selected_text:
            menu.addAction(tr("Copy the selection"), self.copy_selection).setShortcut(QKeySequence.StandardKey.Copy)
            menu.addSeparator()
        if turn is not None and turn.by_model:
            menu.addAction(tr("Try another"), lambda: self._act(Qt.Key.Key_R, key)).setEnabled(not self._busy)
        menu.addAction(tr("Edit"), lambda: self.edit(key))
        menu.addAction(tr("Copy"), lambda: self.copy_requested.emit(key))
        menu.addAction(tr("To the page"), lambda: self.page_requested.emit(key))
        menu.addAction(tr("Select all of it"), lambda: self.select_turn(key))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self.delete_requested.emit(key))
        return menu

    # What Qt asks for.

    def event(self, event: QEvent) -> bool:
        """Take the keys that a menu would take otherwise, such as Esc."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what the key says."""
        standard = QKeySequence.StandardKey
        if event.matches(standard.Copy):
            self._copy()
        elif event.matches(standard.SelectAll) and self._current is not None:
            self.select_turn(self._current)
        elif self._is_ours(event):
            self._press(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Be on a turn, and show on which unless the mouse did."""
        super().focusInEvent(event)
        if self._turn(self._current) is None and len(self._column):
            self._current = self._column.turn(len(self._column) - 1).key
        self._ringed = event.reason() not in _POINTED or (
            self._ringed and event.reason() is not Qt.FocusReason.MouseFocusReason
        )
        self._focus_moved()
        if self._ringed and self._current is not None:
            self._go_to(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show no ring."""
        super().focusOutEvent(event)
        # Where the focus goes is known only then.
        QTimer.singleShot(0, self, self._focus_moved)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu of the turn below the mouse, or of the one that keys are for."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self._turn_at(event.pos().y()) if by_mouse else self._column.place(self._current)
        if place is None or self._column.turn(place).writing:
            return
        at = event.globalPos()
        if not by_mouse:
            top = self._top_on_screen(self._column.words_top(place))
            at = self.viewport().mapToGlobal(QRect(self._column.geometry.left, top, 1, 1).topLeft())
        menu = self.build_menu(self._column.turn(place).key)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # How it is done.

    def _is_ours(self, event: QKeyEvent) -> bool:
        if not self._has_focus_within():
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return (plain and event.key() in _OUR_KEYS) or event.matches(QKeySequence.StandardKey.Copy)

    def _press(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._current is not None:
            self._act(key, self._current)

    def _act(self, pressed: Qt.Key, key: int) -> None:
        turn = self._turn(key)
        if turn is None:
            return
        keys = Qt.Key
        match pressed:
            case keys.Key_Up | keys.Key_Down:
                self._step(1 if pressed == keys.Key_Down else -1)
            case keys.Key_Home | keys.Key_End:
                self._go_to(self._column.turn(0 if pressed == keys.Key_Home else len(self._column) - 1).key)
            case _ if turn.writing:
                return
            case keys.Key_Left | keys.Key_Right if turn.total > 1 and not self._busy:
                self.step_requested.emit(key, 1 if pressed == keys.Key_Right else -1)
            case keys.Key_R if turn.by_model and not self._busy:
                self.retry_requested.emit(key)
            case keys.Key_E:
                self.edit(key)
            case keys.Key_C:
                self.copy_requested.emit(key)
            case keys.Key_P:
                self.page_requested.emit(key)
            case keys.Key_Delete:
                self.delete_requested.emit(key)

    def _copy(self) -> None:
        if self.selected_text:
            self.copy_selection()
        elif self._current is not None:
            self.copy_requested.emit(self._current)

    def _step(self, step: int) -> None:
        """To the next turn; through one that reaches out of the view by lines."""
        place = self._column.place(self._current)
        if place is None or self._scrolled_within(place, step):
            return
        if place + step >= len(self._column):
            self.left.emit()
        elif place + step >= 0:
            self._go_to(self._column.turn(place + step).key)
        else:
            self.verticalScrollBar().setValue(0)

    def _scrolled_within(self, place: int, step: int) -> bool:
        top, bottom = self._column.top(place), self._column.words_bottom(place)
        hidden = self._top_on_screen(bottom) - self.viewport().height() if step > 0 else -self._top_on_screen(top)
        if hidden <= 0 or bottom - top < self.viewport().height():
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * min(hidden, _STEP_LINES * self._column.geometry.line))
        return True

    def _go_to(self, key: int) -> None:
        self._current, self._ringed = key, True
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(key)
        self._place_parts()
        self.viewport().update()
        if (turn := self._turn(key)) is not None:
            self.setAccessibleDescription(turn.spoken)
            announce(self, turn.spoken)

    def _pressed(self, key: int) -> None:
        self._current, self._ringed = key, False
        self._place_parts()

    def _on_hovered(self) -> None:
        self._place_parts()
        self.viewport().update()

    @Slot()
    def _focus_moved(self) -> None:
        self.held_tools.set_reachable(self._has_focus_within())
        self._place_parts()
        self.viewport().update()
