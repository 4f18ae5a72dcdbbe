"""The real window on a screen of its own, driven with real keys while text streams."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.screen import Screen, missing_tools, program, screen, started, until

from gpt2_desk.settings import Settings, load_settings, save_settings

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}")

OPENING = "The rain had not stopped for three days."
TYPED = " Mrs. Hale looked out and"


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "chapter one é.md"
    path.write_bytes(OPENING.encode())
    return path


def saved(where: Screen, story: Path) -> str:
    where.key("ctrl+s")
    return story.read_text(encoding="utf-8")


def asked(where: Screen) -> bool:
    return bool(where.xdotool("search", "--name", "Save first"))


def settled(where: Screen, story: Path, holds: str, longer_than: int = 0) -> str:
    """What the file holds once it holds this, and something more."""
    until(lambda: holds in (now := saved(where, story)) and len(now) > longer_than, f"{holds!r} in the file")
    return story.read_text(encoding="utf-8")


def test_type_continue_type_elsewhere_stop_undo_redo_save_reopen(display: Screen, story: Path, tmp_path: Path) -> None:
    save_settings(tmp_path / "home", Settings(length=None))
    with program(display, tmp_path / "home", str(story)) as running:
        display.type(TYPED)
        settled(display, story, OPENING + TYPED)

        display.key("ctrl+Return")
        settled(display, story, OPENING + TYPED, longer_than=len(OPENING + TYPED) + 10)
        display.key("ctrl+Home")
        display.type("Chapter One. ")
        # It streams until it is stopped: the text grows on while what was typed stands in one piece before it.
        before = settled(display, story, "Chapter One. " + OPENING + TYPED)
        settled(display, story, before, longer_than=len(before) + 10)
        display.key("Escape")
        until(lambda: saved(display, story) == saved(display, story), "the stream's end")
        written = saved(display, story)

        display.key("ctrl+z")
        without = settled(display, story, "Chapter One. " + OPENING + TYPED)
        assert without == "Chapter One. " + OPENING + TYPED

        display.key("ctrl+shift+z")
        assert settled(display, story, TYPED, longer_than=len(without)) == written

        display.key("ctrl+q")
        assert running.wait(30) == 0

    with program(display, tmp_path / "home", str(story)) as again:
        display.type(" The end.")
        settled(display, story, written + " The end.")
        display.key("ctrl+q")
        assert again.wait(30) == 0


def test_a_window_closed_while_text_streams_ends_cleanly(display: Screen, story: Path, tmp_path: Path) -> None:
    with program(display, tmp_path / "home", str(story)) as running:
        display.key("ctrl+Return")
        settled(display, story, OPENING, longer_than=len(OPENING) + 10)
        display.key("ctrl+s", "ctrl+q")
        # Words that came after the save are asked for; "Don't save" is one Tab away from Save.
        until(
            lambda: running.poll() is not None or bool(display.xdotool("search", "--name", "Save first")), "an answer"
        )
        if running.poll() is None:
            display.key("Return")
        assert running.wait(30) == 0
    assert story.read_text(encoding="utf-8").startswith(OPENING)


def test_two_starts_at_the_same_moment_make_one_window_with_both_files(
    display: Screen, story: Path, tmp_path: Path
) -> None:
    home, other = tmp_path / "home", tmp_path / "chapter two.md"
    other.write_text("It rained.", encoding="utf-8")
    with started(display, home, str(story)) as one, started(display, home, str(other)) as two:
        until(lambda: one.poll() is not None or two.poll() is not None, "the end of the later start")
        later, earlier = (one, two) if one.poll() is not None else (two, one)
        assert later.wait(30) == 0
        assert earlier.poll() is None
        display.focus()
        until(lambda: {*load_settings(home).open_files} == {str(story), str(other)}, "both files")
        display.key("ctrl+q")
        assert earlier.wait(30) == 0


def test_ctrl_c_in_the_terminal_closes_the_window(display: Screen, story: Path, tmp_path: Path) -> None:
    with program(display, tmp_path / "home", str(story)) as running:
        display.key("ctrl+s")  # it is painted, and hears
        running.send_signal(signal.SIGINT)
        assert running.wait(30) == 130
    assert story.read_text(encoding="utf-8") == OPENING
