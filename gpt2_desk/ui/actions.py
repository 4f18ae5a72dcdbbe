"""The menus: every command of the window, its words and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu.

    Attributes:
        name: what code calls it; the action's object name.
        text: what the menu calls it, ``&`` before the letter that picks it.
        keys: its keys; the first is shown.
        tip: what the status line says of it.
        ticks: whether it is on or off, and ticked while it is on.
    """

    name: str
    text: str
    keys: tuple[Keys, ...] = ()
    tip: str = ""
    ticks: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A submenu of which one line is ticked.

    Attributes:
        name: what code calls it.
        text: what the menu calls it.
        options: value and words of each line.
    """

    name: str
    text: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Submenu:
    """A submenu that is filled later."""

    name: str
    text: str


SEPARATOR = None

_STANDARD = QKeySequence.StandardKey

MENUS: tuple[tuple[str, tuple[Command | Choice | Submenu | None, ...]], ...] = (
    (
        "&File",
        (
            Command("new", "&New", (_STANDARD.New,)),
            Command("new_chat", "New c&hat", ("Ctrl+Shift+N",), "Talk with the model."),
            Command("open", "&Open…", (_STANDARD.Open,)),
            Submenu("recent", "Open &recent"),
            SEPARATOR,
            Command("save", "&Save", (_STANDARD.Save,)),
            Command("save_as", "Save &as…", ("Ctrl+Shift+S",)),
            Command("earlier", "&Earlier versions…", (), "What the file held before, kept at each save."),
            SEPARATOR,
            Command("close_tab", "&Close", ("Ctrl+W",)),
            Command("quit", "&Quit", ("Ctrl+Q",)),
        ),
    ),
    (
        "&Edit",
        (
            Command("undo", "&Undo", (_STANDARD.Undo,)),
            Command("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
            SEPARATOR,
            Command("cut", "Cu&t", (_STANDARD.Cut,)),
            Command("copy", "&Copy", (_STANDARD.Copy,)),
            Command("paste", "&Paste", (_STANDARD.Paste,)),
            SEPARATOR,
            Command("select_all", "Select &all", (_STANDARD.SelectAll,)),
            SEPARATOR,
            Command("find", "&Find…", (_STANDARD.Find,)),
            Command("find_next", "Find &next", ("F3",)),
            Command("find_previous", "Find pre&vious", ("Shift+F3",)),
            Command("find_replace", "R&eplace…", ("Ctrl+H",)),
            SEPARATOR,
            Command("preferences", "Preference&s…", ("Ctrl+,",)),
        ),
    ),
    (
        "&Write",
        (
            Command("continue", "&Continue", ("Ctrl+Return", "Ctrl+Enter"), "The model writes on at the caret."),
            Command("stop", "&Stop", ("Esc",), "The model stops; what it wrote stays."),
            SEPARATOR,
            Command("retry", "&Try another", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "What is there is kept."),
            Command("compare", "&Write three and choose", ("Ctrl+Alt+Return", "Ctrl+Alt+Enter")),
            Command("previous_alternative", "&Previous alternative", ("Alt+PgUp",)),
            Command("next_alternative", "&Next alternative", ("Alt+PgDown",)),
            Command("alternatives", "Compare &alternatives", ("Ctrl+Shift+A",)),
            SEPARATOR,
            Command("context", "W&hat the model reads…", ("Ctrl+Shift+R",)),
            Command("convert", "Op&en as a chat", (), "A script of two becomes a chat; a chat becomes a page."),
            Command("chat_setup", "Na&mes and form…", (), "Who talks in the chat, and how the model reads it."),
            Command("receipt", "H&ow this was written…", ("Ctrl+I",)),
            Command("statistics", "Stat&istics…"),
        ),
    ),
    (
        "&View",
        (
            Command("sidebar", "&Sidebar", ("F9",)),
            Command("next_pane", "Next &pane", ("F6",)),
            Command("full_screen", "&Full screen", ("F11",)),
            SEPARATOR,
            Command("focus", "Foc&us on the paragraph", ("Ctrl+Shift+F",), "Nothing but the page.", ticks=True),
            Command("typewriter", "&Typewriter scrolling", (), "The line you write stays where it is.", ticks=True),
            SEPARATOR,
            Command("next_tab", "Ne&xt document", ("Ctrl+Tab", "Ctrl+PgDown")),
            Command("previous_tab", "P&revious document", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
            SEPARATOR,
            Command("larger", "&Larger text", ("Ctrl++", "Ctrl+=")),
            Command("smaller", "S&maller text", ("Ctrl+-",)),
            Command("normal_size", "&Normal size", ("Ctrl+0",)),
            SEPARATOR,
            Choice("theme", "&Colours", (("system", "Like the &system"), ("light", "&Light"), ("dark", "&Dark"))),
            Choice(
                "mark",
                "Mar&k the model’s words",
                (("tint", "&Tint"), ("line", "Tint and &dotted line"), ("nothing", "&Nothing")),
            ),
        ),
    ),
    (
        "&Models",
        (
            Submenu("models", "&Use"),
            Command("library", "&All models…", ("Ctrl+Shift+M",), "Fetch, check and remove models."),
            Command("model_folder", "&Open a folder…"),
        ),
    ),
    (
        "&Help",
        (
            Command("help", "&Help", ("F1",)),
            Command("keys", "&Keys…", ("Ctrl+F1",)),
            SEPARATOR,
            Command("about", "&About gpt2-desk"),
        ),
    ),
)


@dataclass
class Actions:
    """The actions and submenus of one window, by name."""

    commands: dict[str, QAction] = field(default_factory=dict)
    menus: dict[str, QMenu] = field(default_factory=dict)
    choices: dict[str, dict[str, QAction]] = field(default_factory=dict)

    def on(self, name: str, slot: Callable[..., object]) -> None:
        """Do this when a command is given."""
        self.commands[name].triggered.connect(slot)

    def tick(self, name: str, value: str) -> None:
        """Tick the line of a choice that is in force."""
        action = self.choices[name].get(value)
        if action is not None:
            action.setChecked(True)


def build_actions(window: QMainWindow) -> Actions:
    """Fill a window's menu bar from `MENUS`."""
    actions = Actions()
    for title, lines in MENUS:
        menu = window.menuBar().addMenu(title)
        for line in lines:
            _add_line(window, menu, line, actions)
    actions.commands["preferences"].setMenuRole(QAction.MenuRole.PreferencesRole)
    actions.commands["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions.commands["about"].setMenuRole(QAction.MenuRole.AboutRole)
    return actions


def _add_line(window: QMainWindow, menu: QMenu, line: Command | Choice | Submenu | None, actions: Actions) -> None:
    match line:
        case None:
            menu.addSeparator()
        case Command():
            actions.commands[line.name] = _command(window, menu, line)
        case Submenu():
            actions.menus[line.name] = menu.addMenu(line.text)
        case Choice():
            actions.choices[line.name] = _choice(window, menu.addMenu(line.text), line.options)


def _command(window: QMainWindow, menu: QMenu, command: Command) -> QAction:
    action = QAction(command.text, window)
    action.setObjectName(command.name)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setCheckable(command.ticks)
    if command.tip:
        action.setStatusTip(command.tip)
    menu.addAction(action)
    # An action that lives in a menu alone loses its keys where the menu bar is hidden, as in full screen.
    window.addAction(action)
    return action


def _choice(window: QMainWindow, menu: QMenu, options: Sequence[tuple[str, str]]) -> dict[str, QAction]:
    group = QActionGroup(window)
    made = {}
    for value, words in options:
        action = group.addAction(words)
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)
        made[value] = action
    return made
