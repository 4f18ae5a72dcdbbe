"""The part of the composition that has to do with chats."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from gpt2_desk.documents import Document, Span
from gpt2_desk.documents.chat import chat_to_page, page_to_chat
from gpt2_desk.documents.clipping import copied
from gpt2_desk.ui.chat.controller import ChatController
from gpt2_desk.ui.chat.setup_controller import ChatSetupController
from gpt2_desk.ui.document_controller import DocumentController
from gpt2_desk.ui.documents.open_document import OpenDocument
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.presenter import Presenter
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.translation import marked, tr
from gpt2_desk.workers.session import WritingSession

NO_CHAT = marked(
    "Nobody talks on this page. A chat is made of a script: “Anna: …”, “Keeper: …”, or of quoted lines of two."
)


FOR_PAGES = (
    "compare",
    "previous_alternative",
    "next_alternative",
    "alternatives",
    "context",
    "receipt",
    "statistics",
    "find",
    "find_next",
    "find_previous",
    "find_replace",
    "focus",
    "typewriter",
)
"""Commands that mean nothing in a chat."""


class ChatDesk(QObject):
    """The chats of one window.

    Attributes:
        controller: talks.
        setup: names, first line and form.
    """

    def __init__(
        self,
        window: MainWindow,
        session: WritingSession,
        keeper: SettingsKeeper,
        files: DocumentController,
        presenter: Presenter,
        theme: Theme,
    ) -> None:
        # What talks to the window's parts goes when the window goes.
        super().__init__(window)
        self._window = window
        self._files = files
        self._presenter = presenter
        self._page: OpenDocument | None = None
        self.controller = ChatController(lambda: window.chat, session, keeper, self)
        self.setup = ChatSetupController(self.controller, window, theme)
        self._offer_commands(in_chat=False)
        self._wire(files, presenter)

    def _wire(self, files: DocumentController, presenter: Presenter) -> None:
        controller = self.controller
        controller.changed.connect(presenter.refresh_soon)
        controller.replies.said.connect(presenter.say)
        controller.replies.begun.connect(partial(presenter.take_back, "writing"))
        controller.failed.connect(partial(presenter.show_error, "writing"))
        controller.replies.speed_changed.connect(presenter.show_speed)
        controller.page_requested.connect(self._on_page_requested)
        controller.setup_requested.connect(self.setup.show)
        files.shown.connect(self._on_shown)
        files.closing.connect(self._on_closing)

    @Slot()
    def convert(self) -> None:
        """Open the chat that is shown as a page, or the page as a chat; the one it is made of stays as it is."""
        chat = self.controller.chat
        if chat is not None:
            document = Document(chat_to_page(chat))
            document.mark_unsaved()
            self._files.show_content(document)
            return
        made = page_to_chat(self._files.document.text)
        if made is None:
            self._presenter.show_notice("writing", tr(NO_CHAT))
            return
        made.mark_unsaved()
        self._files.show_content(made)

    @Slot(object)
    def _on_shown(self, shown: OpenDocument) -> None:
        if shown.chat is None:
            self._page = shown
        self._offer_commands(in_chat=shown.chat is not None)
        self._window.show_sheet(chat=shown.chat is not None)
        self.controller.show(shown.chat)
        self.setup.show_chat()
        if shown.chat is not None:
            self._window.focus_sheet()

    def _offer_commands(self, *, in_chat: bool) -> None:
        commands = self._window.actions_.commands
        for name in FOR_PAGES:
            commands[name].setEnabled(not in_chat)
        commands["chat_setup"].setEnabled(in_chat)
        commands["convert"].setText(tr("Op&en as a page") if in_chat else tr("Op&en as a chat"))

    @Slot(object)
    def _on_closing(self, closed: OpenDocument) -> None:
        if closed is self._page:
            self._page = None
        if closed.chat is not None:
            self.controller.leave(closed.chat)

    @Slot(int)
    def _on_page_requested(self, number: int) -> None:
        """Put a turn on the page that was shown last, at its caret; where none is open, on a new one."""
        chat = self.controller.chat
        if chat is None:
            return
        turn = chat.turn(number)
        origins = copied(Span(turn.text, turn.origins), chat.generations)
        if self._page is None:
            self._page = next((one for one in self._files.documents if one.chat is None), None)
        if self._page is None:
            self._files.show_content(Document())
        else:
            self._files.choose(self._page.key)
        self._window.page.put_text(turn.text, origins)
        self._window.page.setFocus()
