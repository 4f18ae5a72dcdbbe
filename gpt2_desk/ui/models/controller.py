"""What the writer wishes in the dialog of models, done; and what becomes of it, told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gpt2_desk.contract import (
    STARTER,
    DeskError,
    DiskFullError,
    DownloadProgress,
    DownloadStage,
    LibraryEntry,
    ModelRef,
    ModelState,
    OfflineError,
    PermissionNeededError,
    Verification,
)
from gpt2_desk.ui.dialogs import Dialogs
from gpt2_desk.ui.model_controller import ModelController
from gpt2_desk.ui.models.questions import FolderUse, Questions
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import tr
from gpt2_desk.weights import Library, parse_name
from gpt2_desk.workers.download_queue import QueuedDownload
from gpt2_desk.workers.downloads import DownloadService
from gpt2_desk.workers.library import LibraryService, Listing

if TYPE_CHECKING:
    from gpt2_desk.ui.models.dialog import ModelsDialog
    from gpt2_desk.weights.importing import CachedModel

Action = tuple[str, Callable[[], object]]


class LibraryController(QObject):
    """Stands between the dialog of models and the services that fetch, check and delete.

    The dialog is made when it is first asked for. Downloads go on without it.

    Signals:
        changed(): which models there are has changed.
        arrived(str): a model was fetched or taken over, and can be used.
        failed(str, DeskError): a download failed while the dialog was not there to say so.
        place_requested(), preferences_requested(), token_requested(): something that Preferences has.
    """

    changed = Signal()
    arrived = Signal(str)
    failed = Signal(str, object)
    place_requested = Signal()
    preferences_requested = Signal()
    token_requested = Signal()

    def __init__(
        self,
        library: Library,
        downloads: DownloadService,
        shelf: LibraryService,
        models: ModelController,
        dialogs: Dialogs,
        questions: Questions,
        window: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._downloads = downloads
        self._shelf = shelf
        self._models = models
        self._dialogs = dialogs
        self._questions = questions
        self._window = window
        self._theme = theme
        self._dialog: ModelsDialog | None = None
        self._entries: dict[str, LibraryEntry] = {}
        self._queued: set[str] = set()
        self._removing = ""
        downloads.progressed.connect(self._on_progressed)
        downloads.queue_changed.connect(self._on_queue_changed)
        downloads.arrived.connect(self._on_arrived)
        downloads.failed.connect(self._on_download_failed)
        downloads.discarded.connect(self._on_gone)
        shelf.listed.connect(self._on_listed)
        shelf.found_cached.connect(self._on_found_cached)
        shelf.progressed.connect(self._on_progressed)
        shelf.verified.connect(self._on_verified)
        shelf.removed.connect(self._on_gone)
        shelf.imported.connect(self._on_arrived)
        shelf.stopped.connect(self._on_stopped)
        shelf.failed.connect(self._on_failed)
        models.woken.connect(self._on_woken)
        models.failed.connect(self._on_model_failed)

    @property
    def dialog(self) -> ModelsDialog:
        """The dialog, made when it is first asked for."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        return self._dialog

    @property
    def entries(self) -> tuple[LibraryEntry, ...]:
        """The models, as they were last looked at."""
        return tuple(self._entries.values())

    @Slot()
    def show(self, name: str = "") -> None:
        """Show the dialog, and in it a model."""
        dialog = self.dialog
        self.show_offline()
        self.refresh()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if name:
            dialog.focus_model(name)

    @Slot()
    def refresh(self) -> None:
        """Look again at what is here."""
        self._shelf.refresh()

    def show_offline(self) -> None:
        """Tell the dialog whether downloads are switched off."""
        if self._dialog is not None:
            self._dialog.set_offline(self._library.is_offline)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def set_speed(self, tokens_per_s: float) -> None:
        """How fast the model that is open writes."""
        if self._dialog is not None and self._models.open_name:
            self._dialog.set_speed(self._models.open_name, tokens_per_s)

    def _make_dialog(self) -> ModelsDialog:
        from gpt2_desk.ui.models.dialog import ModelsDialog

        dialog = ModelsDialog(self._theme, self._window)
        dialog.use_requested.connect(self._models.choose)
        dialog.download_requested.connect(self._download)
        dialog.resume_requested.connect(self._download)
        dialog.pause_requested.connect(self._downloads.pause)
        dialog.cancel_requested.connect(self._cancel)
        dialog.verify_requested.connect(self._verify)
        dialog.remove_requested.connect(self._remove)
        dialog.reveal_requested.connect(self._reveal)
        dialog.up_requested.connect(lambda name: self._downloads.move(name, -1))
        dialog.down_requested.connect(lambda name: self._downloads.move(name, 1))
        dialog.folder_requested.connect(self._take_folder)
        dialog.cache_requested.connect(self._shelf.find_cached)
        dialog.change_place_requested.connect(self.place_requested)
        dialog.token_requested.connect(self.token_requested)
        dialog.preferences_requested.connect(self.preferences_requested)
        dialog.set_in_use(self._models.open_name)
        return dialog

    # --- wishes

    @Slot(str)
    def _download(self, name: str) -> None:
        """Fetch a model, or go on; a name that was typed is looked at first."""
        try:
            name = parse_name(name).name
        except DeskError as error:
            self._say(name, error)
            return
        self.dialog.clear_error(name)
        self._expect(name)
        entry = self._entries[name]
        here_bytes = entry.here_bytes if entry.state is ModelState.PARTLY else 0
        self._downloads.download(name, here_bytes, entry.size_bytes)

    @Slot(str)
    def _cancel(self, name: str) -> None:
        """Stop a check; give up a download, which asks where something of it is here."""
        queued = {item.name: item for item in self._downloads.queue}.get(name)
        if queued is None:
            self._shelf.stop(name)
        elif not queued.here_bytes or self._questions.give_up_download(name, queued.here_bytes):
            self._downloads.cancel(name)

    @Slot(str)
    def _verify(self, name: str) -> None:
        self.dialog.clear_error(name)
        self._shelf.verify(name)

    @Slot(str)
    def _remove(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is None or not self._questions.remove_model(name, entry.here_bytes, borrowed=entry.borrowed):
            return
        if entry.state is ModelState.PARTLY:
            self._downloads.cancel(name)
        elif self._models.open_name == name:
            # Windows deletes no file that is open; the one inside takes over first.
            self._removing = name
            self._models.choose(STARTER)
        else:
            self._shelf.remove(name)

    @Slot(str)
    def _reveal(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is not None and entry.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.folder)))

    @Slot()
    def _take_folder(self) -> None:
        """Take a model over from a folder of the writer's."""
        folder = self._dialogs.folder_of_model(Path.home())
        use = self._questions.use_of_folder(folder) if folder is not None else FolderUse.CANCEL
        if folder is not None and use is not FolderUse.CANCEL:
            self._expect(folder.name)
            self._shelf.import_folder(folder, in_place=use is FolderUse.IN_PLACE)

    def _expect(self, name: str) -> None:
        """Give a model a card before the library knows of it, so that what is done with it can be seen and stopped."""
        self._entries.setdefault(name, LibraryEntry(name, ModelState.ABSENT, listed=False))
        self.dialog.set_entries(list(self._entries.values()))
        self.dialog.focus_model(name)

    # --- what becomes of them

    @Slot(object)
    def _on_progressed(self, progress: DownloadProgress) -> None:
        if self._dialog is None:
            return
        if progress.stage is DownloadStage.DONE:
            self._dialog.clear_progress(progress.name)
            return
        self._dialog.set_progress(progress)
        entry = self._entries.get(progress.name)
        if progress.stage is DownloadStage.DOWNLOADING and entry is not None and entry.state is ModelState.ABSENT:
            # By now its size and licence are known.
            self.refresh()

    @Slot(object)
    def _on_queue_changed(self, queue: tuple[QueuedDownload, ...]) -> None:
        if self._dialog is None:
            return
        queued = {item.name for item in queue}
        for name in self._queued - queued:
            self._dialog.clear_progress(name)
        self._queued = queued

    @Slot(object)
    def _on_listed(self, listing: Listing) -> None:
        self._entries = {entry.name: entry for entry in listing.entries}
        for item in self._downloads.queue:
            absent = LibraryEntry(item.name, ModelState.ABSENT, listed=False)
            entry = self._entries.setdefault(item.name, absent)
            if entry.state is ModelState.PARTLY:  # else a kept one is being mended, and is not what is on its way
                self._downloads.learn(item.name, entry.here_bytes, entry.size_bytes)
        if self._dialog is None:
            return
        self._dialog.set_entries(list(self._entries.values()))
        self._dialog.set_place(listing.folder, listing.used_bytes, listing.free_bytes)
        for item in self._downloads.queue:
            self._dialog.set_progress(item.progress)

    @Slot(object)
    def _on_found_cached(self, found: list[CachedModel]) -> None:
        for model in self._questions.cached_models(found):
            self._expect(model.name)
            self._shelf.import_cached(model)

    @Slot(object)
    def _on_verified(self, found: Verification) -> None:
        self.dialog.clear_progress(found.name)
        if found.sound:
            unknown, known = tr("Readable. Nothing is known to compare it with."), tr("Checked: as it was fetched.")
            self.dialog.show_note(found.name, unknown if found.unknown else known)
        else:
            self.dialog.show_error(found.name, _unsound(found), self._repairs(found.name))

    def _repairs(self, name: str) -> list[Action]:
        record = self._library.store.record(name)
        if record is None or not record.repo_id:
            return []
        return [(tr("Fetch what is damaged"), lambda: self._download(name))]

    @Slot(object)
    def _on_arrived(self, model: ModelRef) -> None:
        self.refresh()
        self.changed.emit()
        if model.name == self._models.open_name:
            self._models.choose(model.name)  # it was mended: what is in memory is what was on disk before
        self.arrived.emit(model.name)

    @Slot(str)
    def _on_gone(self, _name: str) -> None:
        self.refresh()
        self.changed.emit()

    @Slot(str)
    def _on_stopped(self, name: str) -> None:
        if self._dialog is not None:
            self._dialog.clear_progress(name)

    @Slot(object)
    def _on_woken(self, info: object) -> None:
        if self._dialog is not None:
            self._dialog.set_in_use(self._models.open_name)
        if self._removing and self._models.open_name != self._removing:
            name, self._removing = self._removing, ""
            self._shelf.remove(name)

    @Slot(object, object)
    def _on_model_failed(self, _error: object, _remedies: object) -> None:
        """It may have been deleted by another program."""
        if self._dialog is not None:
            self.refresh()

    @Slot(str, object)
    def _on_download_failed(self, name: str, error: DeskError) -> None:
        if self._dialog is None or not self._dialog.isVisible():
            self.failed.emit(name, error)
        if self._dialog is not None:
            self._dialog.show_error(name, error, self._remedies(name, error))
        self.refresh()

    @Slot(str, object)
    def _on_failed(self, name: str, error: DeskError) -> None:
        if self._dialog is not None:
            self._dialog.clear_progress(name)
        self.refresh()
        self._say(name, error)

    def _say(self, name: str, error: DeskError) -> None:
        """Say what went wrong at the model's card, or in the window where it has none."""
        if name in self._entries and self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_error(name, error, self._remedies(name, error))
            self._dialog.focus_model(name)
        else:
            self.failed.emit(name, error)

    def _remedies(self, name: str, error: DeskError) -> list[Action]:
        match error:
            case PermissionNeededError():
                page = QUrl(f"{self._library.endpoint}/{parse_name(name).repo_id}")
                return [
                    (tr("Open its page"), lambda: QDesktopServices.openUrl(page)),
                    (tr("Add a token…"), self.token_requested.emit),
                ]
            case OfflineError():
                return [(tr("Preferences…"), self.preferences_requested.emit)]
            case DiskFullError():
                return [(tr("Change folder…"), self.place_requested.emit)]
            case _:
                return []


def _unsound(found: Verification) -> DeskError:
    damaged = tr("Damaged: {files}.", files=", ".join(found.damaged)) if found.damaged else ""
    missing = tr("Missing: {files}.", files=", ".join(found.missing)) if found.missing else ""
    return DeskError(
        tr("The model is not as it was when it came."),
        " ".join(part for part in (damaged, missing) if part),
        tr("It should not be used as it is."),
    )
