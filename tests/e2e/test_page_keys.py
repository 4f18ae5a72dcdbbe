"""A page written with real keys: suggestions, alternatives, replacing, tabs, the focus mode, leaving."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.screen import Screen, missing_tools, program, screen, until

from gpt2_desk.settings import Settings, save_settings

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}")

OPENING = "The rain had not stopped for three days. Mrs. Hale looked at the rain and"
HEAD = "Chapter One. "
STRIP_OPENS_S = 1.0
TABS_TO_REPLACE_ALL = 7


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(OPENING, encoding="utf-8")
    return path


@pytest.fixture
def page(display: Screen, story: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The program with the story open; each continuation has a few words."""
    save_settings(tmp_path / "home", Settings(length=25, suggest_delay_ms=200))
    with program(display, tmp_path / "home", str(story)) as running:
        display.key("ctrl+End")
        yield running


def saved(where: Screen, story: Path) -> str:
    where.key("ctrl+s")
    return story.read_text(encoding="utf-8")


def settled(where: Screen, story: Path, wanted: Callable[[str], bool], what: str) -> str:
    """The text once it is as it should be and no more comes."""

    def is_settled() -> bool:
        before = saved(where, story)
        time.sleep(0.3)
        return wanted(before) and saved(where, story) == before

    until(is_settled, what)
    return saved(where, story)


def wake(where: Screen, story: Path) -> None:
    """Have the model write once, and take that back: from then on it is awake."""
    where.key("ctrl+Return")
    settled(where, story, lambda text: len(text) > len(OPENING), "the first words")
    where.key("ctrl+z")
    settled(where, story, lambda text: text == OPENING, "the first words taken back")


def focus(where: Screen, title: str) -> None:
    """Bring a window's keys to it; there is no window manager here that would."""
    until(lambda: bool(where.xdotool("search", "--onlyvisible", "--name", title)), f"the window {title}")
    where.xdotool("windowfocus", "--sync", where.xdotool("search", "--onlyvisible", "--name", title).splitlines()[0])


def test_suggested_words_are_taken_one_by_one_and_undone(
    display: Screen, story: Path, page: subprocess.Popen[str]
) -> None:
    wake(display, story)
    display.type(" the")

    def has_taken_a_word() -> bool:
        display.key("ctrl+Right")  # at the text's end it does nothing while nothing is offered
        return len(saved(display, story)) > len(OPENING + " the")

    until(has_taken_a_word, "a suggested word")
    taken = saved(display, story)
    assert taken.startswith(OPENING + " the")
    display.key("Escape")
    assert saved(display, story) == taken
    until(lambda: (display.key("ctrl+z"), saved(display, story))[1] == OPENING + " the", "the typed words alone")
    display.key("ctrl+q")
    assert page.wait(30) == 0


def test_a_place_is_tried_again_gone_through_and_chosen(
    display: Screen, story: Path, page: subprocess.Popen[str]
) -> None:
    display.key("ctrl+Return", "ctrl+Home")
    display.type(HEAD)  # while it streams
    grown = len(HEAD + OPENING)
    first = settled(display, story, lambda text: len(text) > grown, "a first continuation")
    assert first.startswith(HEAD + OPENING)
    display.key("ctrl+z")
    undone = settled(display, story, lambda text: text != first, "a step taken back")
    assert undone in (HEAD + OPENING, first.removeprefix(HEAD))
    display.key("ctrl+shift+z")
    settled(display, story, lambda text: text == first, "the step made again")

    display.key("ctrl+End", "ctrl+shift+Return")
    second = settled(display, story, lambda text: text != first and len(text) > grown, "another")
    assert second.startswith(HEAD + OPENING)
    display.key("alt+Prior")
    settled(display, story, lambda text: text == first, "the one before")
    display.key("alt+Next")
    settled(display, story, lambda text: text == second, "the next one")

    display.key("ctrl+alt+Return")
    time.sleep(STRIP_OPENS_S)
    display.key("4")
    third = settled(display, story, lambda text: text not in (first, second), "the fourth of five")
    assert third.startswith(HEAD + OPENING)
    display.key("ctrl+z")
    settled(display, story, lambda text: text == second, "the choice taken back")
    display.key("ctrl+q")
    assert page.wait(30) == 0


def test_all_is_replaced_and_taken_back_at_once(display: Screen, story: Path, page: subprocess.Popen[str]) -> None:
    display.key("ctrl+Home", "ctrl+Right", *["shift+Right"] * len("rain"))
    display.key("ctrl+h")  # the selected word is what is to be found
    display.type("and")
    display.key(*["Tab"] * TABS_TO_REPLACE_ALL, "space", "Escape")
    replaced = OPENING.replace("rain", "and")
    until(lambda: saved(display, story) == replaced, "the word replaced")
    display.key("ctrl+z")
    until(lambda: saved(display, story) == OPENING, "the replacement taken back")
    display.key("ctrl+q")
    assert page.wait(30) == 0


def test_pages_beside_each_other_and_nothing_but_the_page(
    display: Screen, story: Path, page: subprocess.Popen[str]
) -> None:
    display.key("ctrl+n")
    display.type("Another page.")
    display.key("ctrl+Tab", "ctrl+End", "ctrl+shift+f")
    display.type(" so on")
    until(lambda: saved(display, story) == OPENING + " so on", "the words on their page")
    display.key("ctrl+shift+f", "ctrl+Tab", "ctrl+w")
    focus(display, "Save first")
    display.key("alt+d")
    focus(display, "story.md")
    display.key("ctrl+End")
    display.type(".")
    until(lambda: saved(display, story) == OPENING + " so on.", "the page that is left")
    display.key("ctrl+q")
    assert page.wait(30) == 0


def test_unsaved_words_are_asked_for_and_saved(display: Screen, story: Path, page: subprocess.Popen[str]) -> None:
    display.type(" waited")
    display.key("ctrl+q")
    focus(display, "Save first")
    display.key("Escape")
    until(lambda: not display.xdotool("search", "--onlyvisible", "--name", "Save first"), "the question gone")
    assert page.poll() is None
    assert story.read_text(encoding="utf-8") == OPENING
    focus(display, "story.md")
    display.key("ctrl+q")
    focus(display, "Save first")
    display.key("Return")
    assert page.wait(30) == 0
    assert story.read_text(encoding="utf-8") == OPENING + " waited"
