"""Words that are offered, taken and refused with real keys and a real mouse."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import offering_window
from support.offering_window import OFFER, TEXT
from support.screen import Screen, missing_tools, screen, until

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}")


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


def window_id(display: Screen) -> str:
    return display.xdotool("search", "--onlyvisible", "--name", offering_window.TITLE).partition("\n")[0]


@pytest.fixture
def state(display: Screen, tmp_path: Path) -> Iterator[Callable[[], dict[str, Any]]]:
    """What the window last wrote down."""
    told = tmp_path / "told.json"
    command = [sys.executable, str(Path(offering_window.__file__)), str(told)]
    process = subprocess.Popen(command, env=display.environment)
    try:
        until(lambda: told.exists() and bool(window_id(display)), "the window")
        display.xdotool("windowfocus", "--sync", window_id(display))
        until(lambda: json.loads(told.read_text())["offer"] == OFFER, "the words offered")
        yield lambda: json.loads(told.read_text())
    finally:
        process.terminate()
        process.wait(20)


def comes(state: Callable[[], dict[str, Any]], **wanted: object) -> None:
    until(lambda: wanted.items() <= state().items(), f"{wanted}")


def test_words_are_taken_one_by_one_and_then_all(display: Screen, state: Callable[[], dict[str, Any]]) -> None:
    display.key("ctrl+Right")
    comes(state, text=TEXT + " sill", offer=" and looked about.")
    display.key("ctrl+Right")
    comes(state, text=TEXT + " sill and", offer=" looked about.")
    display.key("Tab")
    comes(state, text=TEXT + OFFER, offer="", caret=len(TEXT + OFFER))
    display.key("Tab")
    comes(state, text=TEXT + OFFER + "\t")
    display.key("ctrl+z", "ctrl+z")
    comes(state, text=TEXT + " sill and")


def test_escape_refuses_and_only_then_stops(display: Screen, state: Callable[[], dict[str, Any]]) -> None:
    display.key("alt+bracketright", "alt+bracketleft")
    comes(state, steps=[1, -1], offer=OFFER, text=TEXT)
    display.key("Escape")
    comes(state, refusals=1, stops=0, offer="")
    display.key("Escape")
    comes(state, refusals=1, stops=1)


def test_what_is_typed_through_an_offer_is_typed(display: Screen, state: Callable[[], dict[str, Any]]) -> None:
    display.type(" door +")
    comes(state, text=TEXT + " door +", offer=OFFER)
    display.key("BackSpace")
    comes(state, text=TEXT + " door ", offer="")
    display.key("Home", "ctrl+Right")
    comes(state, text=TEXT + " door ", caret=4)


def test_a_click_into_the_text_takes_the_offer_away(display: Screen, state: Callable[[], dict[str, Any]]) -> None:
    display.xdotool("mousemove", "400", "300", "click", "1")
    comes(state, text=TEXT, offer="")
