"""What lies over the turns of a conversation: their buttons, and a field in the place of one that is edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desk.ui.chat.growing_field import GrowingField
from gpt2_desk.ui.chat.handles import TurnHandles
from gpt2_desk.ui.chat.painting import Shown
from gpt2_desk.ui.chat.selecting import SelectingTranscript
from gpt2_desk.ui.chat.tools import TOOLS_LEFT_PX, TurnTools
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import tr

_MOST_LINES = 30
_FIELD_SIDE_PX = 9


class EquippedTranscript(SelectingTranscript):
    """Turns with their buttons: those of the turn that keys are for, or else of the model's last, and of the one below
    the mouse. No setter makes a signal.

    Signals, those of turns with the turn's key:
        retry_requested(int): another is to be written in its place.
        step_requested(int, int): the one before (-1) or after (1) is to be shown.
        edited(int, str): the writer wants it to say something else.
        copy_requested(int)
        page_requested(int): it is to be put on a page.
        delete_requested(int)
        left(): the focus is to go to the input line.
    """

    retry_requested = Signal(int)
    step_requested = Signal(int, int)
    edited = Signal(int, str)
    copy_requested = Signal(int)
    page_requested = Signal(int)
    delete_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._current: int | None = None
        self._ringed = self._busy = False
        self._editing: int | None = None
        self._handles = TurnHandles(self.viewport())
        self.held_tools = TurnTools(theme, self.viewport())
        self.hover_tools = TurnTools(theme, self.viewport())
        self.field = GrowingField(tr("Edit"), _MOST_LINES, self.viewport(), keeps_escape=True)
        self.field.setPlaceholderText(tr("Some words, or Esc to leave it as it was"))
        self.field.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.set_font(self._style.font())
        self._connect()

    @property
    def current(self) -> int | None:
        """The key of the turn that keys are for."""
        return self._current

    @property
    def editing(self) -> int | None:
        """The key of the turn that is being edited."""
        return self._editing

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Show these in this order; the focus stays on its turn, or on the one that takes its place."""
        place = self._column.place(self._current)
        told = self._ended_by(turns)
        super().set_turns(turns)
        if self._current is not None and self._column.place(self._current) is None:
            self._current = turns[min(place or 0, len(turns) - 1)].key if turns else None
        if self._editing is not None and self._column.place(self._editing) is None:
            self._end_editing()
        if self._selection is not None and self._column.place(self._selection.key) is None:
            self._select(None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if turns else Qt.FocusPolicy.NoFocus)
        if not turns and self.hasFocus():
            self.left.emit()
        self._place_parts()
        self._tell(told)

    def update_turn(self, turn: Turn) -> None:
        """Show another form of a turn that is shown; one that is not is passed over."""
        told = self._ended_by([turn])
        super().update_turn(turn)
        self._tell(told)

    def set_writing(self, writing: bool) -> None:
        """Say whether the model writes, so that it cannot be asked for another turn."""
        self._busy = writing
        self._place_parts()
        self.viewport().update()

    def set_style(self, style: PageStyle) -> None:
        """Take other colours or another type."""
        self.field.set_font(style.font(self.devicePixelRatio()))
        super().set_style(style)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and the interface font as it is now."""
        for tools in (self.held_tools, self.hover_tools):
            tools.set_theme(theme)
        super().set_theme(theme)

    def edit(self, key: int) -> None:
        """Put a field in the place of a turn's words; one that is being written cannot be edited."""
        place = self._column.place(key)
        if place is None or self._column.turn(place).writing or key == self._editing:
            return
        self._save_edit()
        self._current = self._editing = key
        self._column.lay_out(place)
        self.field.setAccessibleName(tr("Edit what {name} says", name=self._column.turn(place).name))
        self._fit_field()
        self.field.setPlainText(self._column.turn(place).text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.show()
        self._on_field_grown()
        self.reveal(key)
        self.field.setFocus()

    # How it is done.

    def _has_focus_within(self) -> bool:
        return self.hasFocus() or any(button.hasFocus() for button in self.held_tools.buttons)

    def _connect(self) -> None:
        for tools in (self.held_tools, self.hover_tools):
            tools.retry_requested.connect(self.retry_requested)
            tools.step_requested.connect(self.step_requested)
            tools.edit_requested.connect(self.edit)
            tools.copy_requested.connect(self.copy_requested)
            tools.page_requested.connect(self.page_requested)
            tools.delete_requested.connect(self.delete_requested)
        self.field.entered.connect(self._on_field_entered)
        self.field.escaped.connect(self._on_field_escaped)
        self.field.grown.connect(self._on_field_grown)

    def _turn(self, key: int | None) -> Turn | None:
        place = self._column.place(key)
        return None if place is None else self._column.turn(place)

    def _marked(self) -> Shown:
        ringed = self._ringed and self._has_focus_within()
        tools = tuple(tools.key for tools in (self.held_tools, self.hover_tools) if not tools.isHidden())
        return Shown(self._selection, self._current if ringed else None, self._editing, tools)

    # What lies over the turns.

    def _place_parts(self) -> None:
        super()._place_parts()
        held = self._held_turn()
        self._place_tools(self.held_tools, held)
        hovered = self._turn(self._hovered)
        self._place_tools(self.hover_tools, None if hovered == held else hovered)
        self._place_field()
        top = self._value - self._turns_top
        shown = self._column.between(top, top + self.viewport().height())
        self._handles.place((self._column.turn(place), self._area(place)) for place in shown)

    def _held_turn(self) -> Turn | None:
        if self._has_focus_within():
            return self._turn(self._current)
        last = self._column.turn(len(self._column) - 1) if len(self._column) else None
        return last if last is not None and last.by_model and not self._busy else None

    def _place_tools(self, tools: TurnTools, turn: Turn | None) -> None:
        if turn is None or turn.writing or turn.key == self._editing:
            if any(button.hasFocus() for button in tools.buttons):
                self.setFocus()
            tools.hide()
            return
        place = self._column.place(turn.key) or 0
        tools.set_turn(turn, busy=self._busy, wordy=place == len(self._column) - 1)
        below = (self._column.measures.foot - tools.height()) // 2
        left = self._column.geometry.left + scaled(TOOLS_LEFT_PX)
        tools.move(left, self._top_on_screen(self._column.words_bottom(place)) + below)
        tools.show()
        tools.raise_()

    def _area(self, place: int) -> QRect:
        g, top = self._column.geometry, self._top_on_screen(self._column.head_top(place))
        return QRect(g.left, top, g.width, self._column.words_bottom(place) - self._column.head_top(place))

    def _place_field(self) -> None:
        place = self._column.place(self._editing)
        if place is not None:
            left = self._column.geometry.left - scaled(_FIELD_SIDE_PX)
            self.field.move(left, self._top_on_screen(self._column.words_top(place)))

    def _fit_field(self) -> None:
        measures = self._column.measures
        self.field.set_room(self.viewport().height() - measures.head - measures.foot)
        self.field.setFixedWidth(self._column.geometry.width + 2 * scaled(_FIELD_SIDE_PX))

    def _measure(self) -> None:
        super()._measure()
        self._fit_field()

    def _save_edit(self) -> bool:
        """Tell of what the field says; where it says nothing it stays."""
        turn, text = self._turn(self._editing), self.field.text.strip()
        if turn is None:
            return True
        if not text:
            return False
        self._end_editing()
        if text != turn.text:
            self.edited.emit(turn.key, text)
        return True

    def _end_editing(self) -> None:
        had_focus = self.field.hasFocus()
        self._editing = None
        self.field.hide()
        with self._steady():
            self._column.hold(None)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_field_entered(self) -> None:
        self._save_edit()

    @Slot()
    def _on_field_escaped(self) -> None:
        self._end_editing()

    @Slot()
    def _on_field_grown(self) -> None:
        if self._editing is not None:
            with self._steady():
                self._column.hold(self._editing, self.field.height_for_words())
            self.reveal(self._editing)

    def _ended_by(self, turns: Sequence[Turn]) -> str:
        """What a screen reader says of turns that have been written."""
        written = (turn for turn in turns if not turn.writing and turn.text)
        before = ((turn, self._turn(turn.key)) for turn in written)
        return next((turn.spoken for turn, old in before if old is not None and old.writing), "")

    def _tell(self, words: str) -> None:
        if words:
            announce(self, words)
