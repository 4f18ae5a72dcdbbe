"""The part of the composition that has to do with models on disk and on the hub."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.model_controller import ModelController
from gpt2_desk.ui.models.controller import LibraryController
from gpt2_desk.ui.models.questions import NativeQuestions, Questions
from gpt2_desk.ui.preferences_controller import PreferencesController
from gpt2_desk.ui.presenter import Presenter
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import tr, tr_count
from gpt2_desk.weights import Library
from gpt2_desk.workers.download_queue import QueuedDownload, Standing
from gpt2_desk.workers.downloads import DownloadService
from gpt2_desk.workers.library import LibraryService
from gpt2_desk.workers.token_keeper import TokenKeeper

_LEFT, _ARRIVED = "downloads left", "download arrived"


class LibraryDesk(QObject):
    """Builds and wires what fetches, checks and shows models.

    Attributes:
        downloads, shelf, token: the services, each with threads of its own.
        controller: of the dialog of models.
        preferences: of the dialog of preferences.

    Thread: the GUI's.
    """

    def __init__(
        self,
        library: Library,
        keeper: SettingsKeeper,
        models: ModelController,
        presenter: Presenter,
        appearance: Appearance,
        window: MainWindow,
        dialogs: Dialogs,
        questions: Questions | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._models = models
        self._presenter = presenter
        asking = questions or NativeQuestions(window)
        theme = appearance.theme
        self.downloads = DownloadService(library, self._remember, self)
        self.shelf = LibraryService(library, self)
        self.token = TokenKeeper(library, self)
        self.controller = LibraryController(library, self.downloads, self.shelf, models, dialogs, asking, window, theme)
        self.preferences = PreferencesController(
            library, self.downloads, self.shelf, self.token, keeper, asking, window, theme
        )
        self._wire(appearance, window)

    def start(self) -> None:
        """Take up the queue of the last time, and offer to go on with it: nothing is fetched unasked."""
        settings = self._keeper.settings
        unpaused = [name for name in settings.downloads if name not in settings.downloads_paused]
        self.downloads.restore(settings.downloads, settings.downloads_paused)
        if unpaused:
            words = tr_count(
                "{name} is not all here yet.",
                "{count} models are not all here yet.",
                len(unpaused),
                name=unpaused[0],
            )
            self._presenter.show_notice(_LEFT, words, ((tr("Resume"), partial(self._resume, unpaused)),))
        self.downloads.queue_changed.connect(self._on_queue_changed)

    def shutdown(self) -> bool:
        """Pause downloads and end the threads; returns whether all have ended."""
        ended = [part.shutdown() for part in (self.downloads, self.shelf, self.token)]
        return all(ended)

    def _wire(self, appearance: Appearance, window: MainWindow) -> None:
        controller, preferences = self.controller, self.preferences
        controller.changed.connect(self._models.refresh)
        controller.arrived.connect(self._on_arrived)
        controller.failed.connect(self._on_failed)
        controller.place_requested.connect(preferences.change_place)
        controller.preferences_requested.connect(preferences.show)
        controller.token_requested.connect(preferences.ask_for_token)
        preferences.offline_changed.connect(controller.show_offline)
        preferences.moved.connect(controller.refresh)
        preferences.moved.connect(self._models.refresh)
        for part in (controller, preferences):
            appearance.theme_changed.connect(part.set_theme)
        # Who takes a model in hand has heard that it is here, and who removes one is not to be offered it.
        self._models.chosen.connect(partial(self._presenter.take_back, _ARRIVED))
        self.shelf.removed.connect(partial(self._presenter.take_back, _ARRIVED))
        window.sidebar.library_requested.connect(controller.show)
        window.actions_.on("library", self._on_library)
        window.actions_.on("preferences", self._on_preferences)

    def _remember(self, queue: Sequence[QueuedDownload]) -> None:
        # One that failed before anything of it was here is not worth being brought up again.
        kept = [item for item in queue if item.standing is not Standing.FAILED or item.here_bytes]
        names = tuple(item.name for item in kept)
        paused = tuple(item.name for item in kept if item.standing in (Standing.PAUSED, Standing.FAILED))
        self._keeper.change(downloads=names, downloads_paused=paused)

    @Slot(object)
    def _on_queue_changed(self, queue: Sequence[QueuedDownload]) -> None:
        if not any(item.standing is Standing.LEFT for item in queue):
            self._presenter.take_back(_LEFT)

    def _resume(self, names: Sequence[str]) -> None:
        for name in names:
            self.downloads.download(name)
        self.controller.show(names[0])

    @Slot(bool)
    def _on_library(self, _checked: bool = False) -> None:
        self.controller.show()

    @Slot(bool)
    def _on_preferences(self, _checked: bool = False) -> None:
        self.preferences.show()

    @Slot(str)
    def _on_arrived(self, name: str) -> None:
        if name != self._models.open_name:
            words = tr("{name} is here and can be used.", name=name)
            self._presenter.show_notice(_ARRIVED, words, ((tr("Use it"), partial(self._use, name)),))

    def _use(self, name: str) -> None:
        self._models.choose(name)

    @Slot(str, object)
    def _on_failed(self, name: str, error: DeskError) -> None:
        remedies = ((tr("Show models"), partial(self.controller.show, name)),)
        self._presenter.show_error(f"download {name}", error, remedies)
