"""The model's replies: asked for, taken in, judged, and drawn again where they are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError, EndReason, GenerationEnd, GenerationRequest, ModelInfo, Speaks
from gpt2_desk.documents import Receipt
from gpt2_desk.documents.chat import Chat, ChatPrompt, Fault, Side, Turn, fault_of, format_for, next_seed, verdict
from gpt2_desk.ui.receipt_making import completed, new_receipt
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import told, tr
from gpt2_desk.workers.session import Phase, WritingSession


@dataclass(slots=True)
class _Job:
    """A reply under way: of which chat, after which turn, and which try it is."""

    chat: Chat
    to: int
    prompt: ChatPrompt
    generation: int = 0
    drawn: int = 0


class Replies(QObject):
    """Has the model reply in a chat, one reply at a time, whichever chat is on view.

    Signals:
        begun(Chat): a reply was asked for.
        turns_changed(Chat): a reply begins to show, has ended, or is given up.
        text_added(Chat, int, str): more of the reply that shows, by the number of its turn.
        noticed(Chat, str): what is to be said of the reply, "" for nothing.
        ended(): the last reply has ended, well or not.
        said(str): how, for the status line.
        failed(DeskError): the model stopped in the middle; what has come stays.
        speed_changed(float): tokens per second.
    """

    begun = Signal(object)
    turns_changed = Signal(object)
    text_added = Signal(object, int, str)
    noticed = Signal(object, str)
    ended = Signal()
    said = Signal(str)
    failed = Signal(object)
    speed_changed = Signal(float)

    def __init__(self, session: WritingSession, keeper: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._job: _Job | None = None
        self._model: ModelInfo | None = None
        session.text_ready.connect(self._on_text)
        session.ended.connect(self._on_ended)
        session.failed.connect(self._on_failed)

    @property
    def chat(self) -> Chat | None:
        """The chat in which the model replies; None while it does in none."""
        return self._job.chat if self._job else None

    def set_model(self, info: ModelInfo | None) -> None:
        """Which model is open: it decides the form in which a chat is read."""
        self._model = info

    def prompt(self, chat: Chat, path: Sequence[Turn]) -> ChatPrompt:
        """What the model would read before a reply to the last of some turns."""
        speaks = self._model.speaks if self._model is not None else Speaks.SCRIPT
        return format_for(chat.setup, speaks).prompt(chat.setup, path)

    def request(self, prompt: ChatPrompt, seed: int | None = None) -> GenerationRequest:
        """What to ask of the model; a reply ends with its first paragraph: small models get lost after it."""
        return prompt.request(max_tokens=self._keeper.settings.length, seed=seed, one_paragraph=True)

    def ask(self, chat: Chat, path: Sequence[Turn], to: int) -> None:
        """Have the model reply to some turns, of which the last has that number; not while it writes anything."""
        settings = self._keeper.settings
        if self._session.phase is Phase.IDLE:
            self._begin(_Job(chat, to, self.prompt(chat, path)), settings.seed if settings.seed_locked else None)

    def stop_if_over(self, chat: Chat) -> None:
        """A change of the chat may have ended the reply that was coming in; the model need not write on."""
        if self.chat is chat and chat.reply is None:
            self._session.stop()

    def leave(self, chat: Chat) -> None:
        """End the reply here and now if it is this chat's, which is about to be closed."""
        if self.chat is chat:
            self._job = None
            self._session.stop()
            chat.end_reply()

    def _begin(self, job: _Job, seed: int | None) -> None:
        self._session.turn(self._keeper.settings.sampling)
        if not self._session.reply(self.request(job.prompt, seed)):
            return
        job.generation = job.chat.generations.new(self._receipt(job))
        job.chat.begin_reply(job.generation, job.to)
        self._job = job
        self.said.emit("")
        self.begun.emit(job.chat)
        self.noticed.emit(job.chat, "")
        self.turns_changed.emit(job.chat)

    def _receipt(self, job: _Job) -> Receipt:
        return new_receipt(self._keeper.settings, self._model, job.prompt.text(), job.prompt.memory)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        job = self._job
        number = job.chat.reply if job is not None else None
        if job is None or number is None:
            return
        showed = bool(_text_of(job.chat, number))
        piece = job.chat.extend_reply(text)
        if piece and showed:
            self.text_added.emit(job.chat, number, piece)
        elif piece:
            self.turns_changed.emit(job.chat)

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
            self._judge(job, job.chat.reply, end)
        self.ended.emit()

    def _judge(self, job: _Job, number: int, end: GenerationEnd) -> None:
        """Keep the reply that has ended, or draw another in its place."""
        chat, settings = job.chat, self._keeper.settings
        text = _text_of(chat, number)
        can_differ = settings.sampling.temperature > 0 and not settings.seed_locked
        found = verdict(_fault(job, number, text), text, chat.setup.model, drawn=job.drawn, can_differ=can_differ)
        if found.draws_again:
            chat.drop_reply()
            self._begin(replace(job, drawn=job.drawn + 1), next_seed(end.seed))
            return
        if found.stays:
            self._settle(job, end)
        else:
            chat.drop_reply()
            self.turns_changed.emit(chat)
        self.noticed.emit(chat, told(DeskError(found.words)).what)

    def _settle(self, job: _Job, end: GenerationEnd) -> None:
        job.chat.end_reply()
        receipt = job.chat.generations.receipt(job.generation)
        if receipt is not None and end.new_tokens:
            whole = replace(completed(receipt, end, self._receipt(job)), read=job.prompt.text(end.read_from_turn))
            job.chat.generations.describe(job.generation, whole)
        self.turns_changed.emit(job.chat)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.chat.end_reply()
            self.turns_changed.emit(job.chat)
            self.failed.emit(error)


def _text_of(chat: Chat, number: int) -> str:
    """What a turn on the path says; "" while it is not there."""
    return next((turn.text for turn in chat.path if turn.number == number), "")


def _fault(job: _Job, number: int, text: str) -> Fault | None:
    chat = job.chat
    others = chat.alternatives(number) if text else ()
    return fault_of(
        text,
        earlier=[turn.text for turn in chat.path_to(job.to) if turn.side is Side.MODEL],
        names=(chat.setup.writer, chat.setup.model),
        alternatives=[turn.text for turn in others if turn.number != number],
    )
