"""What stands in the place of the page while the writer talks with the model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpt2_desk.ui.chat.input_line import InputLine
from gpt2_desk.ui.chat.transcript import Transcript
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.tab_order import chain_stops
from gpt2_desk.ui.translation import tr


class ChatView(QWidget):
    """A transcript above an input line, which has the focus first. No setter makes a signal.

    Args:
        theme: the theme in force.
        parent: the widget it is in.

    Signals, those of turns with the turn's key:
        retry_requested(int): another turn is to be written in the place of one.
        step_requested(int, int): the one before (-1) or after (1) in its place is to be shown.
        edited(int, str): a turn is to say something else.
        copy_requested(int): a turn's words are to be put on the clipboard.
        page_requested(int): a turn is to be put on a page.
        delete_requested(int)
        scene_changed(str)
        setup_requested(): names and form are to be chosen.
        send_requested(str): the writer said something; never while the model writes.
        continue_requested(): the model is to go on by itself.
        stop_requested()
    """

    retry_requested = Signal(int)
    step_requested = Signal(int, int)
    edited = Signal(int, str)
    copy_requested = Signal(int)
    page_requested = Signal(int)
    delete_requested = Signal(int)
    scene_changed = Signal(str)
    setup_requested = Signal()
    send_requested = Signal(str)
    continue_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChatView")
        self.setAccessibleName(tr("Chat"))
        self._page = PageStyle().page
        self.transcript = Transcript(theme, self)
        self.input_line = InputLine(theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.transcript, 1)
        self._column.addWidget(self.input_line)
        self.setFocusProxy(self.input_line.field)
        self.follow()
        self._connect()
        self.set_names(tr("You"), tr("the model"))
        self.set_style(PageStyle())

    @property
    def draft(self) -> str:
        """What stands in the input line."""
        return self.input_line.text

    def set_draft(self, text: str) -> None:
        """Put another text into the input line."""
        self.input_line.set_text(text)

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Show these turns, told apart by their keys: what stays keeps its place in the view, and the focus.

        For another conversation, whose keys may be the same, show none first; then its end is shown.
        """
        self.transcript.set_turns(turns)
        self.input_line.set_begun(bool(turns))

    def update_turn(self, turn: Turn) -> None:
        """Show another form of a turn that is shown."""
        self.transcript.update_turn(turn)

    def append_text(self, key: int, text: str) -> None:
        """Add words to a turn. Cheap: called for each piece that streams."""
        self.transcript.append_text(key, text)

    def set_read_from(self, key: int | None) -> None:
        """Say before a turn that the model reads from there; None says it nowhere."""
        self.transcript.set_read_from(key)

    def set_scene(self, text: str) -> None:
        """Show another scene; "" shows a way to add one."""
        self.transcript.scene.set_scene(text)

    def set_names(self, writer: str, model: str) -> None:
        """Say who talks with whom. The turns have names of their own."""
        self.input_line.field.setAccessibleName(tr("Say something as {name}", name=writer))
        self.input_line.set_model(model)
        self.transcript.set_placeholder(tr("Say something. The model answers as {name}.", name=model))

    def set_writing(self, writing: bool) -> None:
        """Say whether the model writes."""
        self.input_line.set_writing(writing)
        self.transcript.set_writing(writing)

    def set_notice(self, text: str) -> None:
        """Say something in a quiet line below the last turn; "" says nothing."""
        if text and text != self.transcript.notice:
            announce(self, text)
        self.transcript.set_notice(text)

    def set_style(self, style: PageStyle) -> None:
        """Take the page's colours and type."""
        self._page = style.page
        self.update()
        self.transcript.set_style(style)
        self.input_line.set_style(style)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.transcript.set_theme(theme)
        self.input_line.set_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The page's paper behind all; where a style sheet is in force a palette would not hold."""
        QPainter(self).fillRect(event.rect(), self._page)

    def follow(self, *before: QWidget) -> None:
        """Have Tab run from the scene through the turns to the input line, after another part of the same window."""
        scene, line = self.transcript.scene, self.input_line
        stops = [*before, scene.edit_button, scene.field, scene.add_button, scene.setup_button, self.transcript]
        stops += self.transcript.held_tools.buttons
        stops += [line.field, line.send_button, line.stop_button, self.transcript.field]
        # Qt passes over what cannot have the focus yet, such as a transcript without turns.
        policies = [stop.focusPolicy() for stop in stops]
        for stop in stops:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chain_stops(stops)
        for stop, policy in zip(stops, policies, strict=True):
            stop.setFocusPolicy(policy)

    def _connect(self) -> None:
        transcript, line = self.transcript, self.input_line
        transcript.retry_requested.connect(self.retry_requested)
        transcript.step_requested.connect(self.step_requested)
        transcript.edited.connect(self.edited)
        transcript.copy_requested.connect(self.copy_requested)
        transcript.page_requested.connect(self.page_requested)
        transcript.delete_requested.connect(self.delete_requested)
        transcript.scene.scene_changed.connect(self.scene_changed)
        transcript.scene.setup_requested.connect(self.setup_requested)
        transcript.scene.ended.connect(self._on_left)
        transcript.left.connect(self._on_left)
        transcript.column_moved.connect(line.set_column)
        line.field.grown.connect(self._on_line_grown)
        line.left_upwards.connect(transcript.enter)
        line.send_requested.connect(self._on_sent)
        line.continue_requested.connect(self._on_continued)
        line.stop_requested.connect(self.stop_requested)

    @Slot()
    def _on_left(self) -> None:
        self.input_line.field.setFocus()

    @Slot()
    def _on_line_grown(self) -> None:
        # Qt would lay out one part a moment after the other, and paint in between.
        self.input_line.settle()
        self._column.activate()

    @Slot(str)
    def _on_sent(self, text: str) -> None:
        # Who says something wants to see it, and the answer.
        self.transcript.follow()
        self.send_requested.emit(text)

    @Slot()
    def _on_continued(self) -> None:
        self.transcript.follow()
        self.continue_requested.emit()
