"""Tells the bars and the sidebar how things stand. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desk.contract import STARTER, ContextReading, DeskError, ModelInfo, ModelRef
from gpt2_desk.ui.document_controller import DocumentController, Remedy
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.sidebar import ModelEntry, ModelStage
from gpt2_desk.ui.status_bar import Activity
from gpt2_desk.ui.tabs import Tab
from gpt2_desk.ui.translation import tr
from gpt2_desk.workers.session import Phase

REFRESH_MS = 100
"""Numbers that change faster than this cannot be read, and cost the model its time."""

_ACTIVITIES = {
    Phase.IDLE: Activity.RESTING,
    Phase.READING: Activity.READING,
    Phase.WRITING: Activity.WRITING,
    Phase.STOPPING: Activity.STOPPED,
}


class Presenter(QObject):
    """Slots for what the controllers say, over the parts of one window."""

    def __init__(self, window: MainWindow, files: DocumentController) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._phase = Phase.IDLE
        self._waking = False
        self._parameters: int | None = None
        self._tokens_per_s: float | None = None
        self._reading: ContextReading | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self._refresh)

    @Slot()
    def refresh_soon(self) -> None:
        """The text changed; the bars follow in a moment, however often it does."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def show_document(self) -> None:
        """The document's name, whether it is saved, and how long it is."""
        content = self._files.current.content
        name, unsaved = self._files.name, content.is_modified
        self.show_tabs()
        self._window.setWindowTitle(f"{name}[*]")
        self._window.setWindowModified(unsaved)
        self._window.status.set_words(content.word_count)
        self._window.status.set_saved(self._saved_words(unsaved))

    @Slot()
    def show_tabs(self) -> None:
        """Which documents are open."""
        tabs = [
            Tab(
                one.key,
                one.name,
                one.content.is_modified,
                tip=str(one.path or ""),
                chat=one.chat is not None,
                writing=one is not self._files.current and one.is_being_written,
            )
            for one in self._files.documents
        ]
        self._window.document_bar.set_tabs(tabs, self._files.current.key)

    @Slot(object)
    def show_phase(self, phase: Phase) -> None:
        """What the model is doing, and which of Continue and Stop can be pressed."""
        self._phase = phase
        writing = phase is not Phase.IDLE
        self._window.sidebar.set_writing(writing)
        self._window.document_bar.set_writing(writing)
        for name in ("continue", "retry", "compare"):
            self._window.actions_.commands[name].setEnabled(not writing)
        if self._window.shows_chat:
            self._window.actions_.commands["compare"].setEnabled(False)
        self._show_activity()

    @Slot(str)
    def say(self, words: str) -> None:
        """How the last continuation ended."""
        if self._phase is Phase.IDLE:
            self._window.status.set_activity(words)

    @Slot(object)
    def show_reading(self, reading: ContextReading) -> None:
        """How much the model reads."""
        self._reading = reading
        self.refresh_soon()

    @Slot(float)
    def show_speed(self, tokens_per_s: float) -> None:
        """How fast it wrote."""
        self._tokens_per_s = tokens_per_s
        self._window.status.set_speed(tokens_per_s)
        self._window.sidebar.set_model_facts(self._parameters, tokens_per_s)

    @Slot(object)
    def show_seed(self, seed: int) -> None:
        """The seed of the last continuation."""
        self._window.sidebar.set_seed(seed)

    @Slot(object)
    def show_models(self, models: Sequence[ModelRef]) -> None:
        """What there is to choose from."""
        entries = [ModelEntry(model.name, tr("Inside") if model.name == STARTER else "") for model in models]
        self._window.sidebar.set_models(entries)

    @Slot(object, float)
    def show_waking(self, model: ModelRef, share: float) -> None:
        """A model is being opened."""
        self._waking = True
        self._window.sidebar.set_model(model.name)
        self._window.sidebar.set_model_state(ModelStage.WAKING, share)
        self._window.sidebar.set_model_facts(None)
        self._show_activity()

    @Slot(object)
    def show_woken(self, info: ModelInfo) -> None:
        """A model is open."""
        self._tokens_per_s = None
        self._window.status.set_model(info.name)
        self._window.status.set_speed(None)
        self.show_kept(info)

    @Slot(object)
    def show_kept(self, info: ModelInfo) -> None:
        """The model that was open stays the one that writes."""
        self._waking = False
        self._parameters = info.parameters
        self._window.sidebar.set_model(info.name)
        self._window.sidebar.set_model_state(ModelStage.READY)
        self._window.sidebar.set_model_facts(info.parameters, self._tokens_per_s)
        self._show_activity()

    @Slot()
    def show_asleep(self) -> None:
        """No model is open."""
        self._waking = False
        self._window.sidebar.set_model_state(ModelStage.NOT_LOADED)
        self._window.status.set_model("")
        self._reading = None
        self._refresh()
        self._show_activity()

    def show_error(self, topic: str, error: DeskError, remedies: Sequence[Remedy] = ()) -> None:
        """What went wrong with something, and what can be done."""
        self._window.error_bar.show_error(error, remedies, topic)

    def show_notice(self, topic: str, words: str, remedies: Sequence[Remedy] = ()) -> None:
        """Something worth a sentence, and what can be done with it."""
        self._window.error_bar.show_notice(words, actions=remedies, topic=topic)

    def take_back(self, topic: str, *_: object) -> None:
        """What was said of something is true no more."""
        self._window.error_bar.dismiss(topic)

    @Slot()
    def _refresh(self) -> None:
        self.show_document()
        self._window.status.set_reading(self._reading)

    def _saved_words(self, unsaved: bool) -> str:
        if unsaved:
            return tr("not saved yet")
        if self._files.saved_at is not None:
            return tr("saved {time}", time=f"{datetime.fromtimestamp(self._files.saved_at):%H:%M}")
        return tr("saved") if self._files.path else ""

    def _show_activity(self) -> None:
        waiting = self._phase in (Phase.IDLE, Phase.READING)
        activity = Activity.WAKING if self._waking and waiting else _ACTIVITIES[self._phase]
        self._window.status.set_activity(tr(activity))
