"""The names, the first line and the form of the chat on view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gpt2_desk.contract import SettingsError, Speaks
from gpt2_desk.documents.chat import Chat
from gpt2_desk.ui.chat.chat_setup import ChatSetup, Form
from gpt2_desk.ui.chat.controller import ChatController
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import told

if TYPE_CHECKING:
    from gpt2_desk.ui.chat.setup_dialog import ChatSetupDialog

_FORMS = {Form.SCRIPT: Speaks.SCRIPT, Form.TURNS: Speaks.TURNS, Form.MODEL: None}


class ChatSetupController(QObject):
    """Shows the dialog, and gives the chat what is set there; what cannot be is said in the dialog."""

    def __init__(self, chats: ChatController, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._chats = chats
        self._window = window
        self._theme = theme
        self._dialog: ChatSetupDialog | None = None
        self._chat: Chat | None = None
        chats.changed.connect(self._show_preview)

    @Slot()
    def show(self) -> None:
        """Show the dialog; nothing happens where a page is on view."""
        if self._chats.chat is None:
            return
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self.show_chat()
        self._dialog.show()
        self._show_preview()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _make_dialog(self) -> ChatSetupDialog:
        from gpt2_desk.ui.chat.setup_dialog import ChatSetupDialog

        dialog = ChatSetupDialog(self._theme, self._window)
        dialog.changed.connect(self._on_changed)
        return dialog

    def show_chat(self) -> None:
        """Another chat is on view, or none."""
        if self._dialog is None:
            return
        self._dialog.flush()  # what was typed belongs to the one before
        self._chat = self._chats.chat
        if self._chat is None:
            self._dialog.hide()
            return
        setup = self._chat.setup
        form = next(form for form, speaks in _FORMS.items() if speaks is setup.speaks)
        self._dialog.set_setup(ChatSetup(setup.writer, setup.model, setup.first_line, form, setup.template))
        self._show_preview()

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    @Slot(object)
    def _on_changed(self, wished: ChatSetup) -> None:
        if self._chat is None or self._chat is not self._chats.chat or self._dialog is None:
            return
        try:
            setup = replace(
                self._chat.setup,
                writer=wished.writer,
                model=wished.model,
                first_line=wished.first_line,
                template=wished.template,
                speaks=_FORMS[wished.form],
            )
        except SettingsError as error:
            self._dialog.set_problem(str(told(error)))
            return
        self._dialog.set_problem("")
        self._chats.set_up(setup)

    @Slot()
    def _show_preview(self) -> None:
        if self._dialog is not None and self._dialog.isVisible() and (prompt := self._chats.prompt()) is not None:
            self._dialog.set_preview("\n\n".join(part for part in (prompt.memory, prompt.text()) if part))
