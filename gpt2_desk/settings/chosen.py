"""What a writer has chosen, all in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from gpt2_desk.contract import MAX_SEED, STARTER, SamplingSettings, SettingsError

LENGTHS: tuple[int | None, ...] = (25, 100, 300, None)
"""Tokens that one continuation may have; None goes on until it is stopped."""

FONT_PX = (12, 32)
"""Smallest and largest size of the page's letters."""

LINE_CHARACTERS = (45, 100)
"""Shortest and longest line of the page, in characters of prose."""

SUGGEST_DELAY_MS = (200, 5000)
"""Shortest and longest pause in typing after which words are suggested."""

MAX_RECENT_FILES = 10
"""How many files the menu of recent files has."""


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Mark(StrEnum):
    """How the words that a model wrote are marked on the page."""

    TINT = "tint"
    LINE = "line"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the page looks.

    Attributes:
        theme: which colours.
        font_family: the page's letters; "" takes the program's own list.
        font_px: their size in pixels, within `FONT_PX`.
        mark: how the model's words are marked.
        line_characters: how long a line may be, in characters of prose, within `LINE_CHARACTERS`.
        book: indented paragraphs without gaps between them.
        typewriter: whether the line that is written on stays at one height.

    Raises:
        SettingsError: a size or a line out of range.
    """

    theme: Theme = Theme.SYSTEM
    font_family: str = ""
    font_px: int = 18
    mark: Mark = Mark.TINT
    line_characters: int = 68
    book: bool = False
    typewriter: bool = False

    def __post_init__(self) -> None:
        low, high = FONT_PX
        if not low <= self.font_px <= high:
            raise SettingsError(
                f"The size of the letters is {self.font_px}.", todo=f"Choose one from {low} to {high} pixels."
            )
        shortest, longest = LINE_CHARACTERS
        if not shortest <= self.line_characters <= longest:
            raise SettingsError(
                f"The lines are {self.line_characters} characters long.",
                todo=f"Choose from {shortest} to {longest} characters.",
            )


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window was left.

    Attributes:
        geometry: its place and size as the window system tells them, in base64; "" where it never was open.
        sidebar_visible: whether the sidebar was there.
    """

    geometry: str = ""
    sidebar_visible: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is kept from one day to the next. Paths are strings, as the file dialogs gave them.

    Attributes:
        sampling: how the next token is chosen.
        length: tokens of one continuation, one of `LENGTHS`.
        seed: the last seed, 0 to `MAX_SEED`, or None.
        seed_locked: whether each continuation takes that seed; without the lock it draws one.
        model: name of the model, or the folder of one that the writer opened.
        model_folders: folders of models that the writer opened.
        recent_files: files opened and saved, the last first.
        appearance: how the page looks.
        window: how the window was left.
        last_folder: where the last file dialog was; "" where there was none.
        models_folder: where models are kept; "" keeps them in the program's own folder.
        offline: whether the network is never to be used.
        downloads: models that were on their way, in order.
        downloads_paused: those of them that the writer had paused.
        suggest: whether words are suggested after a pause in typing.
        suggest_delay_ms: how long that pause is, within `SUGGEST_DELAY_MS`.
        autosave: whether a document that has a file is saved by itself.
        open_files: files that were open at the end, in the order of their tabs.
        welcomed: whether the welcome was shown and answered.

    Raises:
        SettingsError: a length, a seed or a pause out of range.
    """

    sampling: SamplingSettings = field(default_factory=SamplingSettings)
    length: int | None = 100
    seed: int | None = None
    seed_locked: bool = False
    model: str = STARTER
    model_folders: tuple[str, ...] = ()
    recent_files: tuple[str, ...] = ()
    appearance: Appearance = field(default_factory=Appearance)
    window: WindowState = field(default_factory=WindowState)
    last_folder: str = ""
    models_folder: str = ""
    offline: bool = False
    downloads: tuple[str, ...] = ()
    downloads_paused: tuple[str, ...] = ()
    suggest: bool = True
    suggest_delay_ms: int = 800
    autosave: bool = False
    open_files: tuple[str, ...] = ()
    welcomed: bool = False

    def __post_init__(self) -> None:
        if self.length not in LENGTHS:
            choices = ", ".join(str(length) for length in LENGTHS if length)
            raise SettingsError(f"The length is {self.length} tokens.", todo=f"Choose {choices}, or no limit.")
        if self.seed is not None and not 0 <= self.seed <= MAX_SEED:
            raise SettingsError(f"The seed is {self.seed}.", todo=f"Choose a whole number from 0 to {MAX_SEED}.")
        low, high = SUGGEST_DELAY_MS
        if not low <= self.suggest_delay_ms <= high:
            raise SettingsError(
                f"The pause before a suggestion is {self.suggest_delay_ms} milliseconds.",
                todo=f"Choose one from {low} to {high} milliseconds.",
            )

    def with_recent_file(self, path: str) -> Settings:
        """The settings with a file at the head of the recent ones."""
        others = (other for other in self.recent_files if other != path)
        return replace(self, recent_files=(path, *others)[:MAX_RECENT_FILES])
