"""The window: where each part stands. What the parts do to each other is wired in `gpt2_desk.app`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gpt2_desk.ui.actions import Actions, build_actions
from gpt2_desk.ui.alternatives.pill import AlternativesPill
from gpt2_desk.ui.alternatives.strip import CompareStrip
from gpt2_desk.ui.document_bar import DocumentBar
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.error_bar import ErrorBar
from gpt2_desk.ui.find.bar import FindBar
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.sidebar import Sidebar
from gpt2_desk.ui.status_bar import StatusBar

if TYPE_CHECKING:
    from gpt2_desk.ui.chat.view import ChatView

SMALLEST = QSize(640, 440)
FIRST = QSize(1280, 800)
FRAME = QSize(16, 40)
"""Room for the frame that a desktop draws around a window, which is not known before it is shown."""
LOWEST_SHEET_PX = 90
SIDEBAR_FROM_WIDTH = 880
"""A window narrower than this has no room for the page and the sidebar side by side."""


class MainWindow(QMainWindow):
    """The page, its bars, and the sidebar.

    Attributes:
        actions_: the menus' actions.
        document_bar, page, pill, strip, find_bar, error_bar, sidebar, status: the parts.
    """

    def __init__(self, sidebar: Sidebar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self.document_bar = DocumentBar(theme)
        self.page = PageEditor()
        self._theme, self._page_style = theme, PageStyle()
        self._chat: ChatView | None = None
        self._sheets = QStackedWidget()
        self.pill = AlternativesPill(theme, self.page.viewport())
        self.strip = CompareStrip(theme)
        self.find_bar = FindBar(theme)
        self.error_bar = ErrorBar(theme)
        self.sidebar = sidebar
        self.status = StatusBar(theme)
        self.actions_: Actions = build_actions(self)
        self._may_close: Callable[[], bool] = lambda: True
        self._sidebar_wanted = True
        self._lay_out()
        self.setFocusProxy(self.page)

    def _lay_out(self) -> None:
        self.pill.hide()
        # In a low window the bars below keep their buttons; what is written on gives way.
        self._sheets.setMinimumHeight(scaled(LOWEST_SHEET_PX))
        self._sheets.addWidget(self.page)
        column = _stacked(QVBoxLayout(), self.document_bar, self._sheets, self.strip, self.find_bar, self.error_bar)
        desk = _stacked(QHBoxLayout(), column, self.sidebar)
        self.setCentralWidget(_stacked(QVBoxLayout(), desk, self.status))

    @property
    def chat(self) -> ChatView:
        """What stands where the page does while a chat is shown; made for the first one, as many writers have none."""
        if self._chat is None:
            from gpt2_desk.ui.chat.view import ChatView

            self._chat = ChatView(self._theme)
            self._chat.set_style(self._page_style)
            self._sheets.addWidget(self._chat)
            self._chat.follow(self.page)
        return self._chat

    @property
    def shows_chat(self) -> bool:
        """Whether a chat stands where the page does."""
        return self._sheets.currentWidget() is self._chat

    def show_sheet(self, *, chat: bool) -> None:
        """Show the chat, or the page; what belongs to the one alone is not offered beside the other."""
        self._sheets.setCurrentWidget(self.chat if chat else self.page)
        self.sidebar.set_chat(chat)
        self.document_bar.set_chat(chat)
        self.setFocusProxy(self.chat if chat else self.page)

    def focus_sheet(self) -> None:
        """Give the focus to what is written on."""
        (self.chat if self.shows_chat else self.page).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; the page has a style of its own."""
        self._theme = theme
        parts = (
            self.document_bar,
            self._chat,
            self.pill,
            self.strip,
            self.find_bar,
            self.error_bar,
            self.sidebar,
            self.status,
        )
        for part in parts:
            if part is not None:
                part.set_theme(theme)

    def set_page_style(self, style: PageStyle) -> None:
        """Take the page's looks, which are those of a chat too."""
        self._page_style = style
        self.page.set_style(style)
        if self._chat is not None:
            self._chat.set_style(style)

    def guard_close(self, may_close: Callable[[], bool]) -> None:
        """Ask this before the window closes; False keeps it open."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close only when the guard agrees."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fold the sidebar when the window becomes too narrow for it, and bring it back."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        narrow = scaled(SIDEBAR_FROM_WIDTH)
        if now < narrow and not 0 <= before < narrow:
            self._set_sidebar(visible=False)
        elif now >= narrow > before:
            self._set_sidebar(visible=self._sidebar_wanted)

    @property
    def sidebar_wanted(self) -> bool:
        """Whether the writer wants the sidebar where there is room for it."""
        return self._sidebar_wanted

    def want_sidebar(self, wanted: bool) -> None:
        """Show or fold the sidebar, as the writer left it."""
        self._sidebar_wanted = wanted
        self._set_sidebar(visible=wanted and self.width() >= scaled(SIDEBAR_FROM_WIDTH))

    @Slot()
    def toggle_sidebar(self) -> None:
        """Show the sidebar or fold it; in a narrow window for now, in a wide one for good."""
        visible = not self.sidebar.isVisible()
        if self.width() >= scaled(SIDEBAR_FROM_WIDTH):
            self._sidebar_wanted = visible
        self._set_sidebar(visible=visible)

    def _set_sidebar(self, *, visible: bool) -> None:
        if not visible and self.sidebar.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_sheet()
        self.sidebar.setVisible(visible)
        self.document_bar.set_sidebar_folded(not visible)

    @Slot()
    def focus_next_pane(self) -> None:
        """Move the focus to the next part of the window that can have it, round and round."""
        every = (self.page, self._chat, self.document_bar, self.sidebar, self.strip, self.find_bar, self.error_bar)
        panes = [pane for pane in every if pane is not None and pane.isVisible()]
        focused = QApplication.focusWidget()
        current = next((number for number, pane in enumerate(panes) if _holds(pane, focused)), -1)
        pane = panes[(current + 1) % len(panes)]
        if pane in (self.page, self._chat):
            pane.setFocus()
        else:
            _focus_first(pane)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def stored_geometry(self) -> str:
        """Place and size of the window, as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, stored: str) -> None:
        """Put the window where it was, or at first let the screen hold all of it; Qt ignores what is no geometry."""
        self.resize(FIRST.boundedTo(self.screen().availableSize() - FRAME))
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "ignore")))


def _stacked(layout: QHBoxLayout | QVBoxLayout, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        # The page takes the room that is left; the rest has its own size.
        bars = Sidebar | StatusBar | DocumentBar | ErrorBar | CompareStrip | FindBar
        layout.addWidget(widget, 0 if isinstance(widget, bars) else 1)
    holder.setLayout(layout)
    return holder


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _focus_first(pane: QWidget) -> None:
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value & 1:
            widget.setFocus()
            return
        widget = widget.nextInFocusChain()
