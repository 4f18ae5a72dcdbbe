"""What the writer wishes in Preferences, done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desk.contract import DeskError, DownloadProgress
from gpt2_desk.settings import Appearance, Settings
from gpt2_desk.ui.models.questions import Questions
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import marked, told, tr
from gpt2_desk.weights import Library, ModelStore, offline_by_environment
from gpt2_desk.workers.downloads import DownloadService
from gpt2_desk.workers.library import LibraryService
from gpt2_desk.workers.token_keeper import TokenKeeper

if TYPE_CHECKING:
    from gpt2_desk.ui.preferences import PreferencesDialog

_MOVING = marked("Moving the models…")


class PreferencesController(QObject):
    """Stands between Preferences and the settings, the keyring, and the folder of models.

    Signals:
        offline_changed(): whether the network may be used has changed.
        moved(): models are kept in another folder from now on.
    """

    offline_changed = Signal()
    moved = Signal()

    def __init__(
        self,
        library: Library,
        downloads: DownloadService,
        shelf: LibraryService,
        token: TokenKeeper,
        keeper: SettingsKeeper,
        questions: Questions,
        window: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._downloads = downloads
        self._shelf = shelf
        self._token = token
        self._keeper = keeper
        self._questions = questions
        self._window = window
        self._theme = theme
        self._dialog: PreferencesDialog | None = None
        shelf.moved.connect(self._on_moved)
        shelf.move_progressed.connect(self._on_move_progressed)
        shelf.move_failed.connect(self._on_move_failed)
        shelf.move_stopped.connect(self._on_move_ended)
        token.told.connect(self._on_token_told)
        token.failed.connect(self._on_token_failed)
        keeper.changed.connect(self._on_settings_changed)

    @property
    def dialog(self) -> PreferencesDialog:
        """The dialog, made when it is first asked for."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        return self._dialog

    def _make_dialog(self) -> PreferencesDialog:
        from gpt2_desk.ui.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._theme, self._window)
        dialog.appearance_changed.connect(self._on_appearance)
        dialog.autosave_changed.connect(self._on_autosave)
        dialog.change_place_requested.connect(self.change_place)
        dialog.stop_move_requested.connect(self._shelf.stop_move)
        dialog.offline_changed.connect(self._on_offline)
        dialog.token_given.connect(self._on_token_given)
        dialog.token_removed.connect(self._on_token_removed)
        return dialog

    @Slot()
    def show(self) -> None:
        """Show the dialog as things stand now."""
        dialog = self.dialog
        dialog.set_page(self._keeper.settings.appearance, self._keeper.settings.autosave)
        dialog.set_place(self._library.store.folder)
        dialog.set_offline(self._library.is_offline, forced=offline_by_environment())
        dialog.set_token_problem("")
        if not self._shelf.moving:
            dialog.set_place_problem("")
        self._token.ask()
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
        """Ask for a folder, and move the models there; no download begins meanwhile."""
        self.show()
        if self._shelf.moving:
            return
        here = self._library.store.folder
        folder = self._questions.place_for_models(here)
        if folder is None or folder == here:
            return
        if self._downloads.busy:
            self._on_move_failed(
                DeskError(
                    tr("The models cannot be moved now."),
                    tr("A download is under way."),
                    tr("Pause it, then try again."),
                )
            )
            return
        self._downloads.hold()
        self.dialog.set_place_problem("")
        self.dialog.set_busy(tr(_MOVING))
        self._shelf.move(folder)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        # The menus and the wheel change the page's letters too.
        if self._dialog is not None:
            self._dialog.set_page(settings.appearance, settings.autosave)

    @Slot(object)
    def _on_appearance(self, appearance: Appearance) -> None:
        self._keeper.change(appearance=appearance)

    @Slot(bool)
    def _on_autosave(self, autosave: bool) -> None:
        self._keeper.change(autosave=autosave)

    @Slot(object)
    def _on_moved(self, store: object) -> None:
        """All models are in both folders now; the old ones go once the new folder is remembered on disk."""
        assert isinstance(store, ModelStore)
        old, before = self._library.store, self._keeper.settings.models_folder
        self._keeper.change(models_folder=str(store.folder))
        if not self._keeper.save_now():
            self._keeper.change(models_folder=before)
            self._on_move_failed(
                DeskError(
                    tr("The models were not moved."),
                    tr("The settings could not be saved, so they stay where they were."),
                )
            )
            return
        self._library.use(store)
        self._shelf.clear(old, store)
        self._on_move_ended()
        self.dialog.set_place(store.folder)
        self.moved.emit()

    @Slot()
    def _on_move_ended(self) -> None:
        self._downloads.release()
        self.dialog.set_busy(None)

    @Slot(object)
    def _on_move_progressed(self, progress: DownloadProgress) -> None:
        if progress.total_bytes:
            self.dialog.set_move_progress(progress.done_bytes, progress.total_bytes)

    @Slot(object)
    def _on_move_failed(self, error: DeskError) -> None:
        self._on_move_ended()
        self.dialog.set_place_problem(str(told(error)))

    @Slot(bool)
    def _on_offline(self, offline: bool) -> None:
        self._keeper.change(offline=offline)
        if offline:
            self._downloads.pause_all()
        self.offline_changed.emit()

    @Slot(str)
    def _on_token_given(self, token: str) -> None:
        self.dialog.set_token_problem("")
        self._token.keep(token.strip())

    @Slot()
    def _on_token_removed(self) -> None:
        self.dialog.set_token_problem("")
        self._token.forget()

    @Slot(bool, bool)
    def _on_token_told(self, kept: bool, by_environment: bool) -> None:
        if self._dialog is not None:
            self._dialog.set_token_kept(kept, tr("the environment (HF_TOKEN)") if by_environment else "")

    @Slot(object)
    def _on_token_failed(self, error: DeskError) -> None:
        self.dialog.set_token_problem(str(told(error)))
