"""The menus: every command of the window, its words and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gpt2_desk.ui.translation import marked, tr

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
        marked("&File"),
        (
            Command("new", marked("&New"), (_STANDARD.New,)),
            Command("new_chat", marked("New c&hat"), ("Ctrl+Shift+N",), marked("Talk with the model.")),
            Command("open", marked("&Open…"), (_STANDARD.Open,)),
            Submenu("recent", marked("Open &recent")),
            SEPARATOR,
            Command("save", marked("&Save"), (_STANDARD.Save,)),
            Command("save_as", marked("Save &as…"), ("Ctrl+Shift+S",)),
            Command(
                "earlier", marked("&Earlier versions…"), (), marked("What the file held before, kept at each save.")
            ),
            SEPARATOR,
            Command("close_tab", marked("&Close"), ("Ctrl+W",)),
            Command("quit", marked("&Quit"), ("Ctrl+Q",)),
        ),
    ),
    (
        marked("&Edit"),
        (
            Command("undo", marked("&Undo"), (_STANDARD.Undo,)),
            Command("redo", marked("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            SEPARATOR,
            Command("cut", marked("Cu&t"), (_STANDARD.Cut,)),
            Command("copy", marked("&Copy"), (_STANDARD.Copy,)),
            Command("paste", marked("&Paste"), (_STANDARD.Paste,)),
            SEPARATOR,
            Command("select_all", marked("Select &all"), (_STANDARD.SelectAll,)),
            SEPARATOR,
            Command("find", marked("&Find…"), (_STANDARD.Find,)),
            Command("find_next", marked("Find &next"), ("F3",)),
            Command("find_previous", marked("Find pre&vious"), ("Shift+F3",)),
            Command("find_replace", marked("R&eplace…"), ("Ctrl+H",)),
            SEPARATOR,
            Command("preferences", marked("Preference&s…"), ("Ctrl+,",)),
        ),
    ),
    (
        marked("&Write"),
        (
            Command(
                "continue",
                marked("&Continue"),
                ("Ctrl+Return", "Ctrl+Enter"),
                marked("The model writes on at the caret."),
            ),
            Command("stop", marked("&Stop"), ("Esc",), marked("The model stops; what it wrote stays.")),
            SEPARATOR,
            Command(
                "retry",
                marked("&Try another"),
                ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                marked("What is there is kept."),
            ),
            Command("compare", marked("&Write three and choose"), ("Ctrl+Alt+Return", "Ctrl+Alt+Enter")),
            Command("previous_alternative", marked("&Previous alternative"), ("Alt+PgUp",)),
            Command("next_alternative", marked("&Next alternative"), ("Alt+PgDown",)),
            Command("alternatives", marked("Compare &alternatives"), ("Ctrl+Shift+A",)),
            SEPARATOR,
            Command("context", marked("W&hat the model reads…"), ("Ctrl+Shift+R",)),
            Command(
                "convert",
                marked("Op&en as a chat"),
                (),
                marked("A script of two becomes a chat; a chat becomes a page."),
            ),
            Command(
                "chat_setup",
                marked("Na&mes and form…"),
                (),
                marked("Who talks in the chat, and how the model reads it."),
            ),
            Command("receipt", marked("H&ow this was written…"), ("Ctrl+I",)),
            Command("statistics", marked("Stat&istics…")),
        ),
    ),
    (
        marked("&View"),
        (
            Command("sidebar", marked("&Sidebar"), ("F9",)),
            Command("next_pane", marked("Next &pane"), ("F6",)),
            Command("full_screen", marked("&Full screen"), ("F11",)),
            SEPARATOR,
            Command(
                "focus",
                marked("Foc&us on the paragraph"),
                ("Ctrl+Shift+F",),
                marked("Nothing but the page."),
                ticks=True,
            ),
            Command(
                "typewriter",
                marked("&Typewriter scrolling"),
                (),
                marked("The line you write stays where it is."),
                ticks=True,
            ),
            SEPARATOR,
            Command("next_tab", marked("Ne&xt document"), ("Ctrl+Tab", "Ctrl+PgDown")),
            Command("previous_tab", marked("P&revious document"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
            SEPARATOR,
            Command("larger", marked("&Larger text"), ("Ctrl++", "Ctrl+=")),
            Command("smaller", marked("S&maller text"), ("Ctrl+-",)),
            Command("normal_size", marked("&Normal size"), ("Ctrl+0",)),
            SEPARATOR,
            Choice(
                "theme",
                marked("&Colours"),
                (("system", marked("Like the &system")), ("light", marked("&Light")), ("dark", marked("&Dark"))),
            ),
            Choice(
                "mark",
                marked("Mar&k the model’s words"),
                (("tint", marked("&Tint")), ("line", marked("Tint and &dotted line")), ("nothing", marked("&Nothing"))),
            ),
        ),
    ),
    (
        marked("&Models"),
        (
            Submenu("models", marked("&Use")),
            Command("library", marked("&All models…"), ("Ctrl+Shift+M",), marked("Fetch, check and remove models.")),
            Command("model_folder", marked("&Open a folder…")),
        ),
    ),
    (
        marked("&Help"),
        (
            Command("help", marked("&Help"), ("F1",)),
            Command("keys", marked("&Keys…"), ("Ctrl+F1",)),
            SEPARATOR,
            Command("about", marked("&About gpt2-desk")),
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
        menu = window.menuBar().addMenu(tr(title))
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
            actions.menus[line.name] = menu.addMenu(tr(line.text))
        case Choice():
            actions.choices[line.name] = _choice(window, menu.addMenu(tr(line.text)), line.options)


def _command(window: QMainWindow, menu: QMenu, command: Command) -> QAction:
    action = QAction(tr(command.text), window)
    action.setObjectName(command.name)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setCheckable(command.ticks)
    if command.tip:
        action.setStatusTip(tr(command.tip))
    menu.addAction(action)
    # An action that lives in a menu alone loses its keys where the menu bar is hidden, as in full screen.
    window.addAction(action)
    return action


def _choice(window: QMainWindow, menu: QMenu, options: Sequence[tuple[str, str]]) -> dict[str, QAction]:
    group = QActionGroup(window)
    made = {}
    for value, words in options:
        action = group.addAction(tr(words))
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)
        made[value] = action
    return made
