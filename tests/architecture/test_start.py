"""What a start may cost: the window is painted before anything is imported that no painted window needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ELSEWHERE = {
    *(
        "asyncio",
        "email",
        "http",
        "importlib.metadata",
        "multiprocessing",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "uuid",
        "xml",
    ),
    *("httpx2", "huggingface_hub", "keyring", "numpy", "psutil", "safetensors", "tokenizers", "torch", "tqdm"),
    *("truststore", "xml", "PySide6.QtNetwork"),
}
"""Packages of others, with all that is in them."""

LATE = {
    "gpt2_desk.gpt2",
    "gpt2_desk.documents.pattern_cost",
    *(f"gpt2_desk.weights.{part}" for part in ("checking", "download", "hub", "importing", "line", "moving")),
    *(f"gpt2_desk.weights.{part}" for part in ("selection", "transfer", "trouble")),
    *(f"gpt2_desk.ui.{part}" for part in ("about", "preference_groups", "preferences", "statistics")),
    *(f"gpt2_desk.ui.chat.{part}" for part in ("input_line", "setup_dialog", "transcript", "view")),
    *("gpt2_desk.ui.context.dialog", "gpt2_desk.ui.help.dialog", "gpt2_desk.ui.help.keys"),
    *("gpt2_desk.ui.models.dialog", "gpt2_desk.ui.recovery.dialog"),
}
"""Our own that are imported when they are first opened, or once the window stands."""

START = """
import builtins, json, os, sys
from gpt2_desk.ui.editor.page import PageEditor

paint = PageEditor.paintEvent

def painted(page, event):
    from PySide6.QtWidgets import QApplication
    paint(page, event)
    modules = sorted(sys.modules)
    reads = builtins.__import__ is getattr(builtins, "__feature_import__", None)
    QApplication.instance().setStyleSheet("")
    told = {"modules": modules, "reads_sources": reads, "style": QApplication.style().name()}
    print(json.dumps(told), flush=True)
    os._exit(0)

PageEditor.paintEvent = painted
from gpt2_desk.cli import main
sys.exit(main(sys.argv[1:]))
"""


@dataclass(frozen=True)
class Moment:
    """What is so when the page is first painted."""

    modules: list[str]
    reads_sources: bool
    style: str


@pytest.fixture(scope="module", params=["an empty page", "a text"])
def moment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Moment:
    home = tmp_path_factory.mktemp("home")
    story = home / "story.md"
    story.write_text("The rain had not stopped for three days.", encoding="utf-8")
    command = [sys.executable, "-c", START, *([str(story)] if request.param == "a text" else [])]
    environment = {**os.environ, "GPT2_DESK_HOME": str(home / "desk"), "QT_STYLE_OVERRIDE": "Windows"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return Moment(**json.loads(done.stdout))


def test_what_is_not_seen_is_not_imported(moment: Moment) -> None:
    others = tuple(f"{package}." for package in ELSEWHERE)
    assert not [name for name in moment.modules if name in LATE or f"{name}.".startswith(others)]


def test_what_is_to_be_late_is_there_at_all() -> None:
    assert not [name for name in LATE if not _file_of(name).exists()]


def test_the_sources_are_not_read(moment: Moment) -> None:
    assert not moment.reads_sources


def test_the_style_is_ours(moment: Moment) -> None:
    assert moment.style == "fusion"


def _file_of(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
