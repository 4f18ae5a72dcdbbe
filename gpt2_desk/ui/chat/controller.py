"""Between a chat and its view: what is said, what the model answers, and what becomes of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from gpt2_desk.contract import ContextReading, DeskError, EndReason, GenerationEnd, ModelInfo, Speaks
from gpt2_desk.documents import Receipt
from gpt2_desk.documents.chat import (
    Chat,
    ChatPrompt,
    ChatSetup,
    Side,
    fault_of,
    format_for,
    next_seed,
    verdict,
)
from gpt2_desk.documents.chat import Turn as Said
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.chat.view import ChatView
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import told, tr
from gpt2_desk.ui.writing_controller import MEASURE_AFTER_MS, completed
from gpt2_desk.workers.session import Phase, WritingSession


@dataclass(slots=True)
class _Job:
    """A reply under way: of which chat, after which turns, and which try it is."""

    chat: Chat
    to: int
    prompt: ChatPrompt
    generation: int
    drawn: int = 0


class ChatController(QObject):
    """Lets the writer talk with the model, one reply at a time.

    Signals:
        changed(): the chat on view is another than before.
        undo_state_changed(bool, bool): whether there is something to undo, to redo.
        begun(): a reply was asked for.
        said(str): what to say of the last reply, "" for nothing.
        failed(DeskError, tuple of `Remedy`)
        speed_changed(float): tokens per second.
        page_requested(int): a turn is to go to the page.
        setup_requested(): the names and the form are to be shown.
    """

    changed = Signal()
    undo_state_changed = Signal(bool, bool)
    begun = Signal()
    said = Signal(str)
    failed = Signal(object, object)
    speed_changed = Signal(float)
    page_requested = Signal(int)
    setup_requested = Signal()

    def __init__(
        self, view: ChatView, session: WritingSession, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._keeper = keeper
        self._chat: Chat | None = None
        self._job: _Job | None = None
        self._model: ModelInfo | None = None
        self._measured: tuple[int, ...] = ()
        self._drafts: dict[Chat, str] = {}
        self._rest = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS)
        self._rest.timeout.connect(self.measure)
        self._connect()

    def _connect(self) -> None:
        view, session = self._view, self._session
        view.send_requested.connect(self.send)
        view.continue_requested.connect(self.reply)
        view.stop_requested.connect(session.stop)
        view.retry_requested.connect(self.retry)
        view.step_requested.connect(self.step)
        view.edited.connect(self.edit)
        view.copy_requested.connect(self._on_copy)
        view.page_requested.connect(self._on_page)
        view.delete_requested.connect(self.delete)
        view.scene_changed.connect(self._on_scene)
        view.setup_requested.connect(self.setup_requested)
        session.text_ready.connect(self._on_text)
        session.ended.connect(self._on_ended)
        session.failed.connect(self._on_failed)
        session.context_changed.connect(self._on_context)
        session.phase_changed.connect(self._on_phase)

    @property
    def chat(self) -> Chat | None:
        """The chat on view; None while a page is."""
        return self._chat

    @Slot(object)
    def set_model(self, info: ModelInfo | None) -> None:
        """Which model is open: it decides the form in which a chat is read."""
        self._model = info
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
        if self._job is not None and self._job.chat is chat:
            self._job = None
            self._session.stop()
            chat.end_reply()

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
            self._ask(path, path[-1].number if path else 0)

    @Slot(int)
    def retry(self, number: int) -> None:
        """Have the model answer again, or answer a turn of the writer's; what it answered stays as an alternative."""
        chat = self._chat
        if chat is None or self._session.phase is not Phase.IDLE:
            return
        turn = chat.turn(number)
        to = turn.parent if turn.side is Side.MODEL and turn.parent is not None else number
        self._ask(chat.path_to(to), to)

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
        return None if self._chat is None else self._prompt(self._chat, self._chat.path)

    @Slot()
    def measure(self) -> None:
        """Count what the model would read."""
        if self._chat is None or self._session.phase is not Phase.IDLE:
            return
        path = self._chat.path
        self._measured = tuple(turn.number for turn in path)
        request = self._prompt(self._chat, path).request(max_tokens=self._keeper.settings.length, one_paragraph=True)
        self._session.measure_chat(request)

    def _try(self, change: Callable[[Chat], object]) -> bool:
        """Change the chat on view; a reply that this ends is stopped. Returns whether it could be done."""
        if self._chat is None:
            return False
        try:
            change(self._chat)
        except DeskError as error:
            self.failed.emit(error, ())
            return False
        if self._job is not None and self._job.chat is self._chat and self._chat.reply is None:
            self._session.stop()
        self._view.set_notice("")
        self._refresh()
        return True

    # The reply.

    def _ask(self, path: tuple[Said, ...], to: int, drawn: int = 0, seed: int | None = None) -> None:
        chat, settings = self._chat, self._keeper.settings
        if chat is None or self._session.phase is not Phase.IDLE:
            return
        self._begin(_Job(chat, to, self._prompt(chat, path), 0, drawn), settings.seed if settings.seed_locked else seed)

    def _begin(self, job: _Job, seed: int | None) -> None:
        settings = self._keeper.settings
        self._session.turn(settings.sampling)
        request = job.prompt.request(max_tokens=settings.length, seed=seed, one_paragraph=True)
        if not self._session.reply(request):
            return
        job.generation = job.chat.generations.new(self._receipt(job))
        job.chat.begin_reply(job.generation, job.to)
        self._job = job
        self.said.emit("")
        self.begun.emit()
        self._view.set_notice("")
        self._refresh()

    def _prompt(self, chat: Chat, path: tuple[Said, ...]) -> ChatPrompt:
        speaks = self._model.speaks if self._model is not None else Speaks.SCRIPT
        return format_for(chat.setup, speaks).prompt(chat.setup, path)

    def _receipt(self, job: _Job) -> Receipt:
        settings, model = self._keeper.settings, self._model
        return Receipt(
            model=model.name if model else "",
            fingerprint=model.fingerprint if model else "",
            precision=model.precision if model else "",
            settings=settings.sampling,
            max_tokens=settings.length,
            read=job.prompt.text(),
            memory=job.prompt.memory,
            at=time.time(),
        )

    @Slot(str)
    def _on_text(self, text: str) -> None:
        job = self._job
        if job is None or job.chat.reply is None:
            return
        number, was_there = job.chat.reply, bool(self._shown(job.chat.reply))
        piece = job.chat.extend_reply(text)
        if not piece or job.chat is not self._chat:
            return
        if was_there:
            self._view.append_text(number, piece)
        else:
            self._refresh()

    def _shown(self, number: int) -> list[Said]:
        return [turn for turn in (self._chat.path if self._chat else ()) if turn.number == number]

    @Slot(object)
    def _on_ended(self, end: GenerationEnd) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        if end.decode_tokens_per_s is not None:
            self.speed_changed.emit(end.decode_tokens_per_s)
        if job.chat.reply is None or end.reason is EndReason.CANCELLED:
            self._settle(job, end)
            self.said.emit(tr("Stopped") if end.reason is EndReason.CANCELLED else "")
        else:
            self._judge(job, end)
        self._rest.start()

    def _judge(self, job: _Job, end: GenerationEnd) -> None:
        """Keep the reply that has ended, or draw another in its place."""
        chat = job.chat
        number = chat.reply
        before = chat.path_to(job.to)
        text = next((turn.text for turn in chat.path if turn.number == number), "")
        others = chat.alternatives(number) if text and number is not None else ()
        alternatives = [turn.text for turn in others if turn.number != number]
        names = (chat.setup.writer, chat.setup.model)
        earlier = [turn.text for turn in before if turn.side is Side.MODEL]
        fault = fault_of(text, earlier, names, alternatives)
        can_differ = self._keeper.settings.sampling.temperature > 0 and not self._keeper.settings.seed_locked
        found = verdict(fault, text, chat.setup.model, drawn=job.drawn, can_differ=can_differ)
        if found.draws_again:
            chat.drop_reply()
            self._begin(replace(job, drawn=job.drawn + 1), next_seed(end.seed))
            return
        if found.stays:
            self._settle(job, end)
        else:
            chat.drop_reply()
            self._refresh()
        if chat is self._chat:
            self._view.set_notice(told(DeskError(found.words)).what)

    def _settle(self, job: _Job, end: GenerationEnd) -> None:
        job.chat.end_reply()
        receipt = job.chat.generations.receipt(job.generation)
        if receipt is not None and end.new_tokens:
            read = job.prompt.text(end.read_from_turn)
            job.chat.generations.describe(
                job.generation, replace(completed(receipt, end, self._receipt(job)), read=read)
            )
        self._refresh()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.chat.end_reply()
            self._refresh()
            self.failed.emit(error, ((tr("Try again"), self.reply),))

    # The view.

    @Slot(object)
    def _on_phase(self, phase: Phase) -> None:
        self._view.set_writing(phase is not Phase.IDLE)

    @Slot(object)
    def _on_context(self, reading: ContextReading) -> None:
        if self._chat is None or (self._job is not None and self._job.chat is not self._chat):
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
