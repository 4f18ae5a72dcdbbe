"""When the welcome is shown, and what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from gpt2_desk.settings import Settings
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from gpt2_desk.ui.welcome.view import Welcome

_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WelcomeController(QObject):
    """Shows the welcome over the page of a writer who is new here, once.

    It ends for good with a button, with whatever comes onto the page, and with `end`.

    Signals:
        open_requested(): a document is to be opened. The welcome stays until one is, for it may be none.
        models_requested(): the models are to be shown.
    """

    open_requested = Signal()
    models_requested = Signal()

    def __init__(self, page: PageEditor, keeper: SettingsKeeper, appearance: Appearance) -> None:
        super().__init__(page)
        self._page = page
        self._keeper = keeper
        self._appearance = appearance
        self._view: Welcome | None = None

    @property
    def view(self) -> Welcome | None:
        """The welcome while it is shown."""
        return self._view

    @Slot()
    def begin(self) -> None:
        """Show it, unless the writer has been here before, or something is on the page or asked already."""
        if not is_new(self._keeper.settings) or self._view or QApplication.activeModalWidget() is not None:
            return
        if len(self._page.document_model) or self._page.is_composing or self._page.undo_state != (False, False):
            return
        from gpt2_desk.ui.welcome.view import Welcome

        view = self._view = Welcome(self._page, self._appearance.page_style, self._appearance.theme)
        view.setGeometry(self._page.viewport().rect())
        view.start_requested.connect(self.end)
        view.open_requested.connect(self.open_requested)
        view.models_requested.connect(self._on_models_requested)
        self._page.changed.connect(self.end)
        self._appearance.theme_changed.connect(self._on_theme_changed)
        self._appearance.page_style_changed.connect(self._on_page_style_changed)
        self._page.installEventFilter(self)
        self._page.viewport().installEventFilter(self)
        view.show()
        announce(view, view.words)

    @Slot()
    def end(self) -> None:
        """Take it away, for good."""
        view, self._view = self._view, None
        if view is None:
            return
        self._page.removeEventFilter(self)
        self._page.viewport().removeEventFilter(self)
        self._page.changed.disconnect(self.end)
        self._appearance.theme_changed.disconnect(self._on_theme_changed)
        self._appearance.page_style_changed.disconnect(self._on_page_style_changed)
        self._page.setFocus()
        view.hide()
        view.deleteLater()
        self._keeper.change(welcomed=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the page's keys reach the buttons, and follow its size; whatever writes goes on to the page."""
        view = self._view
        if view is None:
            return False
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and watched is self._page:
                return self._takes_key(view, event)
            case QInputMethodEvent() if event.preeditString():
                self.end()
            case _ if event.type() == QEvent.Type.Resize and watched is self._page.viewport():
                view.setGeometry(self._page.viewport().rect())
        return False

    def _takes_key(self, view: Welcome, event: QKeyEvent) -> bool:
        if event.modifiers() & _HELD:
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            view.focus_button(first=event.key() == Qt.Key.Key_Tab)
        elif event.key() in _ENTER:
            self.end()
        elif event.key() in _SCROLLING:
            view.scroll_by_key(event)
        else:
            return False
        return True

    @Slot()
    def _on_models_requested(self) -> None:
        self.end()
        self.models_requested.emit()

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        if self._view is not None:
            self._view.set_theme(theme)

    @Slot(object)
    def _on_page_style_changed(self, style: PageStyle) -> None:
        if self._view is not None:
            self._view.set_style(style)


def is_new(settings: Settings) -> bool:
    """Whether a writer has never been welcomed, and never had a file here."""
    return not (settings.welcomed or settings.recent_files or settings.open_files)
