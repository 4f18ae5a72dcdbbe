"""``gpt2-desk [FILE]``: the window."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from gpt2_desk.collecting import without_collecting
from gpt2_desk.commands.display import has_display
from gpt2_desk.contract import DeskError
from gpt2_desk.ui.features import without_features


class NoDisplayError(DeskError):
    """There is nowhere to show a window."""


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code.

    Raises:
        NoDisplayError: there is nowhere to show it.
    """
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise NoDisplayError(
            "The window cannot open.",
            "There is no display here.",
            "Start it from a desktop, or use gpt2-desk generate, which needs none.",
        )
    with without_collecting():
        without_features()
        from gpt2_desk.app_process import run_window
    return run_window(Path(arguments.file) if arguments.file else None)
