"""Models fetched with real keys, by each form of a name, from a hub on the loopback; then they write."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub.models import tiny_gpt2
from hub.server import LoopbackHub
from support.screen import Screen, missing_tools, program, screen, until

from gpt2_desk.settings import Settings, save_settings
from gpt2_desk.weights import parse_name

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}")

OPENING = "Once upon a time"
TYPED = [
    "gpt2",
    "openai-community/gpt2-medium",
    "DialoGPT-small",
    "somebody/novelist",
    "somebody/novelist@v1",
    "https://huggingface.co/somebody/poet",
]


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    novelist = tiny_gpt2("somebody/novelist")
    novelist.branches["v1"] = novelist.sha
    repositories = [
        tiny_gpt2("openai-community/gpt2"),
        tiny_gpt2("openai-community/gpt2-medium", "sharded"),
        tiny_gpt2("microsoft/DialoGPT-small", "pickle"),
        tiny_gpt2("somebody/poet"),
        novelist,
    ]
    with LoopbackHub(repositories) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


def focus(where: Screen, title: str) -> None:
    """Bring a window's keys to it; there is no window manager here that would."""
    until(lambda: bool(where.xdotool("search", "--onlyvisible", "--name", title)), f"the window {title}")
    where.xdotool("windowfocus", "--sync", where.xdotool("search", "--onlyvisible", "--name", title).splitlines()[0])


def chosen(home: Path) -> str:
    try:
        return str(json.loads((home / "settings.json").read_bytes())["model"])
    except (OSError, ValueError):
        return ""


def test_each_form_of_a_name_is_fetched_and_writes(display: Screen, hub: LoopbackHub, tmp_path: Path) -> None:
    home, story = tmp_path / "home", tmp_path / "story.md"
    story.write_text(OPENING, encoding="utf-8")
    # One draw in two hundred ends the text at once with these weights: a seed at which none does.
    save_settings(home, Settings(length=25, seed=1, seed_locked=True))
    with program(display, home, str(story)) as running:
        for typed in TYPED:
            name = parse_name(typed).name
            display.key("ctrl+shift+m")
            focus(display, "Models")
            display.key("ctrl+a")
            display.type(typed)
            time.sleep(1)  # another thread lists what there is
            display.key("Return")  # to the first card
            display.key("Return")  # its button: Download
            until(lambda name=name: bool(kept(home, name)), f"{typed} in the store")
            use(display, home, name)
            display.key("Escape")
            focus(display, "story.md")
            before = story.read_text(encoding="utf-8")
            display.key("ctrl+End", "ctrl+Return")
            until(lambda before=before: grown(display, story) > len(before), f"words of {typed}")
        display.key("Escape", "ctrl+s", "ctrl+q")
        assert running.wait(30) == 0
    assert story.read_text(encoding="utf-8").startswith(OPENING)


def kept(home: Path, name: str) -> list[Path]:
    records = (home / "models").glob("*/gpt2-desk.json")
    return [record.parent for record in records if json.loads(record.read_bytes())["name"] == name]


def use(where: Screen, home: Path, name: str) -> None:
    """Press the button that has the focus: Use, once the card has noticed that the model is here."""
    time.sleep(1)
    where.key("Return")
    until(lambda: chosen(home) == name, f"{name} in use")


def grown(where: Screen, story: Path) -> int:
    where.key("ctrl+s")
    return len(story.read_text(encoding="utf-8"))
