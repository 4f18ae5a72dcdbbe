"""Between a chat and its view: what is said, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from gpt2_desk.contract import ContextReading, DeskError, ModelInfo
from gpt2_desk.documents.chat import (
    Chat,
    ChatPrompt,
    ChatSetup,
    Side,
)
from gpt2_desk.documents.chat import Turn as Said
from gpt2_desk.ui.chat.replies import Replies
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import tr
from gpt2_desk.ui.writing_controller import MEASURE_AFTER_MS
from gpt2_desk.workers.session import Phase, WritingSession

if TYPE_CHECKING:
    from gpt2_desk.ui.chat.view import ChatView


class ChatController(QObject):
    """Lets the writer talk with the model in the chat that is on view.

    Args:
        make_view: gives what the chats are shown in; asked with the first one.
        session: has the model answer.
        keeper: of the settings.

    Attributes:
        replies: what the model answers, there and in other chats.

    Signals:
        changed(): the chat on view is another than before.
        undo_state_changed(bool, bool): whether there is something to undo, to redo.
        failed(DeskError, tuple of `Remedy`)
        page_requested(int): a turn is to go to the page.
        setup_requested(): the names and the form are to be shown.
    """

    changed = Signal()
    undo_state_changed = Signal(bool, bool)
    failed = Signal(object, object)
    page_requested = Signal(int)
    setup_requested = Signal()

    def __init__(
        self,
        make_view: Callable[[], ChatView],
        session: WritingSession,
        keeper: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_view = make_view
        self._made: ChatView | None = None
        self._session = session
        self.replies = Replies(session, keeper, self)
        self._chat: Chat | None = None
        self._measured: tuple[int, ...] = ()
        self._drafts: dict[Chat, str] = {}
        self._rest = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS)
        self._rest.timeout.connect(self.measure)
        self.replies.text_added.connect(self._on_text_added)
        self.replies.turns_changed.connect(self._on_turns_changed)
        self.replies.noticed.connect(self._on_noticed)
        self.replies.ended.connect(self._rest.start)
        self.replies.failed.connect(self._on_failed)
        session.context_changed.connect(self._on_context)
        session.phase_changed.connect(self._on_phase)

    @property
    def _view(self) -> ChatView:
        if self._made is None:
            self._made = self._make_view()
            self._made.set_writing(self._session.phase is not Phase.IDLE)
            self._connect(self._made)
        return self._made

    def _connect(self, view: ChatView) -> None:
        view.send_requested.connect(self.send)
        view.continue_requested.connect(self.reply)
        view.stop_requested.connect(self._session.stop)
        view.retry_requested.connect(self.retry)
        view.step_requested.connect(self.step)
        view.edited.connect(self.edit)
        view.copy_requested.connect(self._on_copy)
        view.page_requested.connect(self._on_page)
        view.delete_requested.connect(self.delete)
        view.scene_changed.connect(self._on_scene)
        view.setup_requested.connect(self.setup_requested)

    @property
    def chat(self) -> Chat | None:
        """The chat on view; None while a page is."""
        return self._chat

    @Slot(object)
    def set_model(self, info: ModelInfo | None) -> None:
        """Which model is open: it decides the form in which a chat is read."""
        self.replies.set_model(info)
        self.measure()

    def show(self, chat: Chat | None) -> None:
        """Show a chat; None while a page is shown."""
        if self._chat is not None:
            self._drafts[self._chat] = self._view.draft
        self._chat = chat
        if chat is not None:
            self._view.set_turns([])  # numbers of turns mean others in another chat
            self._view.set_read_from(None)
            self._view.set_draft(self._drafts.get(chat, ""))
            self._view.set_notice("")
            self._refresh()

    def leave(self, chat: Chat) -> None:
        """End the reply here and now if it is this chat's, which is about to be closed."""
        self._drafts.pop(chat, None)
        self.replies.leave(chat)

    # What the writer wishes.

    @Slot(str)
    def send(self, text: str) -> None:
        """Say something, and have the model answer."""
        if self._chat is None or self._session.phase is not Phase.IDLE:
            return
        if self._try(lambda chat: chat.send(text)):
            self.reply()
        else:
            self._view.set_draft(text)

    @Slot()
    def reply(self) -> None:
        """Have the model say something next."""
        if self._chat is not None:
            path = self._chat.path
            self.replies.ask(self._chat, path, path[-1].number if path else 0)

    @Slot(int)
    def retry(self, number: int) -> None:
        """Have the model answer again, or answer a turn of the writer's; what it answered stays as an alternative."""
        chat = self._chat
        if chat is None or self._session.phase is not Phase.IDLE:
            return
        turn = chat.turn(number)
        to = turn.parent if turn.side is Side.MODEL and turn.parent is not None else number
        self.replies.ask(chat, chat.path_to(to), to)

    @Slot()
    def retry_last(self) -> None:
        """Have the model answer again what was said last."""
        if self._chat is not None and self._chat.path:
            self.retry(self._chat.path[-1].number)

    @Slot(int, int)
    def step(self, number: int, by: int) -> None:
        """Show another of the alternatives of a turn, round and round."""
        if self._chat is not None:
            numbers = [turn.number for turn in self._chat.alternatives(number)]
            chosen = numbers[(numbers.index(number) + by) % len(numbers)]
            self._try(lambda chat: chat.choose(chosen))

    @Slot(int, str)
    def edit(self, number: int, text: str) -> None:
        """Say something else in a turn's place."""
        self._try(lambda chat: chat.edit(number, text))

    @Slot(int)
    def delete(self, number: int) -> None:
        """Delete a turn and what follows it."""
        self._try(lambda chat: chat.delete(number))

    @Slot()
    def undo(self) -> None:
        """Take back the last step; a reply that is coming in is what is taken back."""
        self._try(lambda chat: chat.undo())

    @Slot()
    def redo(self) -> None:
        """Make the step again that was undone last."""
        self._try(lambda chat: chat.redo())

    def set_up(self, setup: ChatSetup) -> None:
        """Let the chat begin otherwise."""
        self._try(lambda chat: chat.set_up(setup))

    def prompt(self) -> ChatPrompt | None:
        """What the model would read for the next reply."""
        return None if self._chat is None else self.replies.prompt(self._chat, self._chat.path)

    @Slot()
    def measure(self) -> None:
        """Count what the model would read."""
        if self._chat is None or self._session.phase is not Phase.IDLE:
            return
        path = self._chat.path
        self._measured = tuple(turn.number for turn in path)
        self._session.measure_chat(self.replies.request(self.replies.prompt(self._chat, path)))

    def _try(self, change: Callable[[Chat], object]) -> bool:
        """Change the chat on view; a reply that this ends is stopped. Returns whether it could be done."""
        if self._chat is None:
            return False
        try:
            change(self._chat)
        except DeskError as error:
            self.failed.emit(error, ())
            return False
        self.replies.stop_if_over(self._chat)
        self._view.set_notice("")
        self._refresh()
        return True

    # The view.

    @Slot(object, int, str)
    def _on_text_added(self, chat: Chat, number: int, text: str) -> None:
        if chat is self._chat:
            self._view.append_text(number, text)

    @Slot(object)
    def _on_turns_changed(self, chat: Chat) -> None:
        if chat is self._chat:
            self._refresh()

    @Slot(object, str)
    def _on_noticed(self, chat: Chat, words: str) -> None:
        if chat is self._chat:
            self._view.set_notice(words)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, ((tr("Try again"), self.reply),))

    @Slot(object)
    def _on_phase(self, phase: Phase) -> None:
        if self._made is not None:
            self._made.set_writing(phase is not Phase.IDLE)

    @Slot(object)
    def _on_context(self, reading: ContextReading) -> None:
        if self._chat is None or self.replies.chat not in (None, self._chat):
            return
        begins = self._measured[reading.turn] if 0 < reading.turn < len(self._measured) else None
        self._view.set_read_from(begins)

    @Slot(int)
    def _on_copy(self, number: int) -> None:
        if self._chat is not None:
            QGuiApplication.clipboard().setText(self._chat.turn(number).text)

    @Slot(int)
    def _on_page(self, number: int) -> None:
        if self._chat is not None:
            self.page_requested.emit(number)

    @Slot(str)
    def _on_scene(self, scene: str) -> None:
        if self._chat is not None:
            self.set_up(replace(self._chat.setup, scene=scene))

    def _refresh(self) -> None:
        chat = self._chat
        if chat is None:
            return
        self._view.set_names(chat.setup.writer, chat.setup.model)
        self._view.set_scene(chat.setup.scene)
        self._view.set_turns([_view_turn(chat, turn) for turn in chat.path])
        self.undo_state_changed.emit(chat.can_undo, chat.can_redo)
        self.changed.emit()
        self._rest.start()


def _view_turn(chat: Chat, turn: Said) -> Turn:
    numbers = [one.number for one in chat.alternatives(turn.number)]
    return Turn(
        key=turn.number,
        name=chat.setup.name(turn.side),
        text=turn.text,
        by_model=turn.side is Side.MODEL,
        number=numbers.index(turn.number) + 1 if turn.number in numbers else 1,
        total=len(numbers),
        writing=turn.number == chat.reply,
        edited=turn.edited,
    )
