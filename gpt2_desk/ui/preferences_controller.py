"""What the writer wishes in Preferences, done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desk.contract import DeskError, DownloadProgress
from gpt2_desk.ui.models.questions import Questions
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.preferences import PreferencesDialog
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.weights import Library, ModelStore, offline_by_environment
from gpt2_desk.workers.downloads import DownloadService
from gpt2_desk.workers.library import LibraryService

_MOVING = "Moving the models…"


class PreferencesController(QObject):
    """Stands between Preferences and the settings, the keyring, and the folder of models.

    Signals:
        offline_changed(): whether the network may be used has changed.
        moved(): models are kept in another folder from now on.
        failed(DeskError): the models could not be moved; they are where they were.
    """

    offline_changed = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        downloads: DownloadService,
        shelf: LibraryService,
        keeper: SettingsKeeper,
        questions: Questions,
        window: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._downloads = downloads
        self._shelf = shelf
        self._keeper = keeper
        self._questions = questions
        self._window = window
        self._theme = theme
        self._dialog: PreferencesDialog | None = None
        self._moving = False
        shelf.moved.connect(self._on_moved)
        shelf.progressed.connect(self._on_progressed)
        shelf.failed.connect(self._on_failed)
        shelf.stopped.connect(self._on_move_ended)
        shelf.token_told.connect(self._on_token_told)
        shelf.token_failed.connect(self._on_token_failed)

    @property
    def dialog(self) -> PreferencesDialog:
        """The dialog, made when it is first asked for."""
        if self._dialog is None:
            self._dialog = PreferencesDialog(self._theme, self._window)
            self._dialog.change_place_requested.connect(self.change_place)
            self._dialog.offline_changed.connect(self._on_offline)
            self._dialog.token_given.connect(self._on_token_given)
            self._dialog.token_removed.connect(self._on_token_removed)
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Show the dialog as things stand now."""
        dialog = self.dialog
        dialog.set_place(self._library.store.folder)
        dialog.set_offline(self._library.is_offline, forced=offline_by_environment())
        dialog.set_token_problem("")
        self._shelf.ask_for_token()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def ask_for_token(self) -> None:
        """Show the dialog with the field for a token open."""
        self.show()
        self.dialog.ask_for_token()

    @Slot()
    def change_place(self) -> None:
        """Ask for a folder, and move the models there."""
        if self._moving:
            return
        if self._downloads.busy:
            self.failed.emit(
                DeskError("The models cannot be moved now.", "A download is under way.", "Pause it, then try again.")
            )
            return
        folder = self._questions.place_for_models(self._library.store.folder)
        if folder is not None and folder != self._library.store.folder:
            self._moving = True
            self.dialog.set_busy(_MOVING)
            self._shelf.move(folder)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    @Slot(object)
    def _on_moved(self, store: object) -> None:
        """All models are in both folders now; the old ones go once the new folder is remembered."""
        assert isinstance(store, ModelStore)
        old = self._library.store
        self._library.use(store)
        self._keeper.change(models_folder=str(store.folder))
        self._keeper.save_now()
        self._on_move_ended()
        self.dialog.set_place(store.folder)
        self.moved.emit()
        self._shelf.clear(old)

    @Slot()
    def _on_move_ended(self, _name: str = "") -> None:
        self._moving = False
        if self._dialog is not None:
            self._dialog.set_busy(None)

    @Slot(object)
    def _on_progressed(self, progress: DownloadProgress) -> None:
        if self._moving and not progress.name and progress.total_bytes:
            self.dialog.set_move_progress(progress.done_bytes, progress.total_bytes)

    @Slot(str, object)
    def _on_failed(self, name: str, error: DeskError) -> None:
        if self._moving and not name:
            self._on_move_ended()

    @Slot(bool)
    def _on_offline(self, offline: bool) -> None:
        self._keeper.change(offline=offline)
        self.offline_changed.emit()

    @Slot(str)
    def _on_token_given(self, token: str) -> None:
        self.dialog.set_token_problem("")
        self._shelf.keep_token(token.strip())

    @Slot()
    def _on_token_removed(self) -> None:
        self.dialog.set_token_problem("")
        self._shelf.forget_token()

    @Slot(bool, bool)
    def _on_token_told(self, kept: bool, by_environment: bool) -> None:
        if self._dialog is not None:
            self._dialog.set_token_kept(kept, "the environment (HF_TOKEN)" if by_environment else "")

    @Slot(object)
    def _on_token_failed(self, error: DeskError) -> None:
        self.dialog.set_token_problem(str(error))
