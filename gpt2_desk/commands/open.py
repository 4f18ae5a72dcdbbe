"""``gpt2-desk [FILE]``: the window."""

from __future__ import annotations

import argparse
from pathlib import Path

from gpt2_desk.app import run_window


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code."""
    return run_window(Path(arguments.file) if arguments.file else None)
