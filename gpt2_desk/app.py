"""The composition root of the window: it builds the parts, wires them, and takes them down. Nothing else wires."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gpt2_desk import __version__
from gpt2_desk.app_chat import ChatDesk
from gpt2_desk.app_documents import DocumentsDesk
from gpt2_desk.app_library import LibraryDesk
from gpt2_desk.app_writing import WritingDesk
from gpt2_desk.contract import (
    CancelToken,
    LoadProgress,
    ModelRef,
    OpenEngine,
    SamplingSettings,
    TextEngine,
)
from gpt2_desk.library import open_library
from gpt2_desk.settings import PRESETS, Settings, WindowState, home_folder, load_settings, save_settings
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.dialogs import Dialogs, NativeDialogs
from gpt2_desk.ui.editor.clipboard import leave_clipboard
from gpt2_desk.ui.find.controller import FindController
from gpt2_desk.ui.first_paint import FirstPaint
from gpt2_desk.ui.focus_mode import FocusMode
from gpt2_desk.ui.fonts import register_page_faces
from gpt2_desk.ui.help.controller import HelpController
from gpt2_desk.ui.icons import application_icon
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.menus import Menus
from gpt2_desk.ui.model_controller import ModelController
from gpt2_desk.ui.models.questions import Questions
from gpt2_desk.ui.presenter import Presenter
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.sidebar import Sidebar
from gpt2_desk.ui.translation import install_language
from gpt2_desk.ui.welcome.controller import WelcomeController
from gpt2_desk.weights import Library
from gpt2_desk.workers.generation import GenerationService
from gpt2_desk.workers.session import Phase, WritingSession

LANGUAGE_VARIABLE = "GPT2_DESK_LANGUAGE"
"""The environment variable that names the window's language, such as "de", in place of the system's."""


def open_engine(model: ModelRef, progress: LoadProgress, cancel: CancelToken) -> TextEngine:
    """Open a model on the calling thread, which is the worker's: torch is imported here, and nowhere before."""
    from gpt2_desk import gpt2

    return gpt2.open_engine(model, progress, cancel)


def make_application(argv: Sequence[str], locale: QLocale | None = None) -> QApplication:
    """The `QApplication`, named for the desktop's sake, with the language of all that is built after it.

    Args:
        argv: of the process.
        locale: speaks its language, unless the environment names one; English where neither does.
    """
    QApplication.setDesktopFileName("gpt2-desk")
    # Native styles ignore parts of a palette, and fall back half-styled under a style sheet. `setStyle` would do, but
    # gives the style back, which has Qt for Python make a class for it and all of its five hundred constants.
    application = QApplication([*argv, "-style", "Fusion"])
    application.setApplicationName("gpt2-desk")
    application.setApplicationDisplayName("gpt2-desk")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(application_icon())
    install_language(application, _named_locale() or locale or QLocale(QLocale.Language.English))
    register_page_faces()
    return application


def _named_locale() -> QLocale | None:
    name = os.environ.get(LANGUAGE_VARIABLE)
    return QLocale(name) if name else None


class Desk(QObject):
    """One window with all that belongs to it.

    Args:
        application: the process's.
        engines: what opens models; the real one unless a test holds another.
        dialogs, questions: what asks; the system's own dialogs unless a test answers.
        library: the models; the writer's own unless a test has another.

    Thread: the GUI's.
    """

    def __init__(
        self,
        application: QApplication,
        engines: OpenEngine = open_engine,
        dialogs: Dialogs | None = None,
        questions: Questions | None = None,
        library: Library | None = None,
    ) -> None:
        super().__init__()
        home = home_folder()
        self.keeper = SettingsKeeper(load_settings(home), partial(save_settings, home), self)
        self.appearance = Appearance(application, self.keeper, self)
        self.window = MainWindow(Sidebar(PRESETS, self.appearance.theme), self.appearance.theme)
        self.appearance.put_on()
        asking = dialogs or NativeDialogs(self.window)
        self.service = GenerationService(engines, self, waits=True)
        self.session = WritingSession(self.service, self)
        self.documents = DocumentsDesk(home, self.window, self.keeper, asking, self)
        self.files = self.documents.files
        library = library or open_library(lambda: self.keeper.settings)
        self.models = ModelController(library, self.service, self.keeper, asking, self)
        self.presenter = Presenter(self.window, self.files)
        self.desk = WritingDesk(
            self.window, self.session, self.keeper, self.files, self.presenter, self.appearance.theme
        )
        self.writing = self.desk.writing
        self.chats = ChatDesk(self.window, self.session, self.keeper, self.files, self.presenter, self.appearance.theme)
        self.find = FindController(self.window.page, self.window.find_bar, self.window)
        self.focus = FocusMode(self.window)
        self.library = LibraryDesk(
            library, self.keeper, self.models, self.presenter, self.appearance, self.window, asking, questions, self
        )
        self.menus = Menus(self.window.actions_, self.window)
        self.help = HelpController(self.window, self.appearance)
        self.welcome = WelcomeController(self.window.page, self.keeper, self.appearance)
        self.first_paint = FirstPaint(self.window)
        self._wire()
        self._show_settings(self.keeper.settings)

    def show(self, file: Path | None = None) -> None:
        """Show the window, with a file in it where one is given; the model is woken once it is painted."""
        window = self.keeper.settings.window
        self.window.restore_geometry(window.geometry)
        self.window.show()
        self.window.want_sidebar(window.sidebar_visible)
        self.window.page.setFocus()
        self.documents.start(file)
        if file is None:
            QTimer.singleShot(0, self.welcome.begin)
        QTimer.singleShot(0, self.models.start)
        QTimer.singleShot(0, self.library.start)

    @Slot(str)
    def come_forward(self, file: str = "") -> None:
        """Show the window in front of all others, with a file in it where one is given."""
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        if file:
            self.files.open_path(file)

    def close(self) -> bool:
        """Let everything end; returns whether the threads have."""
        ended = self.library.shutdown()
        ended = self.documents.shutdown() and ended
        self.keeper.save_now()
        leave_clipboard(QApplication.clipboard())
        return self.service.shutdown() and ended

    def _may_close(self) -> bool:
        if not self.files.may_close_all():
            return False
        self.session.stop()
        self.focus.set_on(False)
        self.documents.remember_open()
        self.documents.release()
        state = WindowState(self.window.stored_geometry(), self.window.sidebar_wanted)
        self.keeper.change(window=state)
        self.keeper.save_now()
        return True

    def _show_settings(self, settings: Settings) -> None:
        sidebar = self.window.sidebar
        sidebar.set_sampling(settings.sampling)
        sidebar.set_length(settings.length)
        sidebar.set_seed(settings.seed, settings.seed_locked)
        sidebar.set_suggesting(settings.suggest, settings.suggest_delay_ms)
        self.window.set_page_style(self.appearance.page_style)
        self.window.page.set_document_model(self.files.document)
        self.menus.show_settings(settings)
        self.presenter.show_document()
        self.presenter.show_phase(self.session.phase)

    def _wire(self) -> None:
        self.window.guard_close(self._may_close)
        self._wire_page()
        self._wire_files()
        self._wire_sidebar()
        self._wire_models()
        self._wire_appearance()
        self._wire_menus()
        self._wire_welcome()
        self.first_paint.painted.connect(self.service.begin)
        self.first_paint.painted.connect(self.documents.recovery.run)

    def _wire_page(self) -> None:
        page = self.window.page
        page.changed.connect(self.presenter.refresh_soon)
        page.undo_state_changed.connect(self._on_undo_state)
        self.chats.controller.undo_state_changed.connect(self._on_undo_state)
        page.zoom_requested.connect(self.appearance.zoom)
        page.file_dropped.connect(self.files.open_path)

    def _wire_files(self) -> None:
        self.files.state_changed.connect(self.presenter.show_document)
        self.files.tabs_changed.connect(self.presenter.show_tabs)
        self.files.shown.connect(self.find.refresh)
        self.files.failed.connect(partial(self.presenter.show_error, "file"))
        self.files.settled.connect(partial(self.presenter.take_back, "file"))
        self.files.noticed.connect(partial(self.presenter.show_notice, "file"))
        self.documents.recovery.noticed.connect(partial(self.presenter.show_notice, "file"))
        self.documents.journal.failed.connect(partial(self.presenter.show_error, "journal"))
        self.documents.journal.recovered.connect(partial(self.presenter.take_back, "journal"))
        self.keeper.changed.connect(self.menus.show_settings)
        self.keeper.failed.connect(partial(self.presenter.show_error, "settings"))

    def _wire_sidebar(self) -> None:
        sidebar = self.window.sidebar
        sidebar.model_chosen.connect(self.models.choose)
        sidebar.folder_requested.connect(self.models.choose_folder)
        sidebar.sampling_changed.connect(self._on_sampling)
        sidebar.length_changed.connect(self._on_length)
        sidebar.seed_changed.connect(self._on_seed)
        sidebar.seed_locked.connect(self._on_seed_locked)
        sidebar.suggest_changed.connect(self._on_suggest)
        sidebar.suggest_delay_changed.connect(self._on_suggest_delay)
        sidebar.retry_requested.connect(self.writing.retry)
        sidebar.compare_requested.connect(self.desk.alternatives.compare)
        for bar in (sidebar, self.window.document_bar):
            bar.continue_requested.connect(self.writing.continue_text)
            bar.stop_requested.connect(self.writing.stop)
        self.window.document_bar.sidebar_toggled.connect(self.window.toggle_sidebar)

    def _wire_models(self) -> None:
        self.models.models_changed.connect(self.presenter.show_models)
        self.models.models_changed.connect(self.menus.show_models)
        self.models.waking.connect(self.presenter.show_waking)
        self.models.woken.connect(self.presenter.show_woken)
        self.models.woken.connect(self.menus.tick_model)
        self.models.woken.connect(self.writing.set_model)
        self.models.kept.connect(self.writing.set_model)
        self.models.woken.connect(self.chats.controller.set_model)
        self.models.kept.connect(self.chats.controller.set_model)
        self.models.asleep.connect(self.presenter.show_asleep)
        self.models.kept.connect(self.presenter.show_kept)
        self.models.kept.connect(self.menus.tick_model)
        self.models.chosen.connect(partial(self.presenter.take_back, "model"))
        self.models.failed.connect(partial(self.presenter.show_error, "model"))

    def _wire_appearance(self) -> None:
        self.writing.speed_changed.connect(self.library.controller.set_speed)
        self.writing.seed_used.connect(self._on_seed)
        self.appearance.theme_changed.connect(self.window.set_theme)
        self.appearance.theme_changed.connect(self.desk.context.set_theme)
        self.appearance.theme_changed.connect(self.desk.receipts.set_theme)
        self.appearance.theme_changed.connect(self.chats.setup.set_theme)
        self.appearance.page_style_changed.connect(self.window.set_page_style)

    def _wire_menus(self) -> None:
        page, window = self.window.page, self.window
        commands: dict[str, Callable[..., object]] = {
            "new": self.files.new,
            "new_chat": self.files.new_chat,
            "open": self.files.open,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "earlier": self.files.open_earlier,
            "close_tab": self.files.close_current,
            "next_tab": self.files.choose_next,
            "previous_tab": self.files.choose_previous,
            "quit": window.close,
            "undo": partial(self._on_sheet, page.undo_edit, self.chats.controller.undo),
            "redo": partial(self._on_sheet, page.redo_edit, self.chats.controller.redo),
            "cut": page.cut,
            "copy": page.copy,
            "paste": page.paste,
            "select_all": page.selectAll,
            "find": self.find.open_find,
            "find_replace": self.find.open_replace,
            "find_next": self.find.find_next,
            "find_previous": self.find.find_previous,
            "continue": partial(self._on_sheet, self.writing.continue_text, self.chats.controller.reply),
            "convert": self.chats.convert,
            "chat_setup": self.chats.setup.show,
            "stop": self._on_escape,
            "retry": partial(self._on_sheet, self.writing.retry, self.chats.controller.retry_last),
            "compare": self.desk.alternatives.compare,
            "previous_alternative": self.desk.alternatives.show_previous,
            "next_alternative": self.desk.alternatives.show_next,
            "alternatives": self.desk.alternatives.open_list,
            "context": self.desk.context.show,
            "receipt": self.desk.receipts.show_receipt,
            "statistics": self.desk.receipts.show_statistics,
            "focus": self.focus.set_on,
            "typewriter": self._on_typewriter,
            "sidebar": window.toggle_sidebar,
            "next_pane": window.focus_next_pane,
            "full_screen": window.toggle_full_screen,
            "larger": partial(self.appearance.zoom, 1),
            "smaller": partial(self.appearance.zoom, -1),
            "normal_size": self.appearance.normal_size,
            "model_folder": self.models.choose_folder,
            "help": self.help.show_help,
            "keys": self.help.show_keys,
            "about": self.help.show_about,
        }
        for name, slot in commands.items():
            window.actions_.on(name, slot)
        for value, action in window.actions_.choices["theme"].items():
            action.triggered.connect(partial(self.appearance.choose_theme, value))
        for value, action in window.actions_.choices["mark"].items():
            action.triggered.connect(partial(self.appearance.choose_mark, value))
        self.menus.file_chosen.connect(self.files.open_path)
        self.menus.model_chosen.connect(self.models.choose)

    def _on_sheet(self, on_page: Callable[[], object], in_chat: Callable[[], object]) -> None:
        """Do what a command means where the writer is."""
        (in_chat if self.window.shows_chat else on_page)()

    def _wire_welcome(self) -> None:
        self.welcome.open_requested.connect(self.files.open)
        self.welcome.models_requested.connect(self.library.controller.show)
        self.files.shown.connect(self.welcome.end)
        # A new document is none where the page is blank already.
        self.window.actions_.on("new", self.welcome.end)
        self.window.document_bar.new_requested.connect(self.welcome.end)

    @Slot(bool, bool)
    def _on_undo_state(self, can_undo: bool, can_redo: bool) -> None:
        self.window.actions_.commands["undo"].setEnabled(can_undo)
        self.window.actions_.commands["redo"].setEnabled(can_redo)

    @Slot(object)
    def _on_sampling(self, settings: SamplingSettings) -> None:
        self.keeper.change(sampling=settings)
        self.session.turn(settings)

    @Slot(object)
    def _on_length(self, length: int | None) -> None:
        self.keeper.change(length=length)
        self.writing.measure()

    @Slot(object)
    def _on_seed(self, seed: int | None) -> None:
        self.keeper.change(seed=seed)

    @Slot(bool)
    def _on_seed_locked(self, locked: bool) -> None:
        self.keeper.change(seed_locked=locked)

    @Slot(bool)
    def _on_suggest(self, suggest: bool) -> None:
        self.keeper.change(suggest=suggest)

    @Slot(int)
    def _on_suggest_delay(self, delay_ms: int) -> None:
        self.keeper.change(suggest_delay_ms=delay_ms)

    @Slot(bool)
    def _on_typewriter(self, on: bool) -> None:
        self.keeper.change(appearance=replace(self.keeper.settings.appearance, typewriter=on))

    @Slot()
    def _on_escape(self) -> None:
        """Esc stops the model, puts away what lies over the page, and leads back to it from wherever the focus is."""
        if not self.window.find_bar.isHidden() and self.session.phase is Phase.IDLE:
            self.find.close()
        self.window.focus_sheet()
        self.writing.stop()
