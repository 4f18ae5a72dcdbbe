"""A screen of our own, and keys that come the way a person's do: through the X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WAIT_S = 90.0


def missing_tools() -> list[str]:
    """What this machine lacks for it."""
    return [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


@dataclass
class Screen:
    """A display that is running."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout.strip()

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "8", text)

    def key(self, *keys: str) -> None:
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)

    def focus(self) -> None:
        """Put the program's window in front, once it is there."""
        until(lambda: bool(self.xdotool("search", "--onlyvisible", "--class", "gpt2")), "the window")
        window = self.xdotool("search", "--onlyvisible", "--class", "gpt2").splitlines()[0]
        self.xdotool("windowfocus", "--sync", window)


@contextmanager
def screen(size: str = "1280x800x24") -> Iterator[Screen]:
    """Xvfb on a display that is free."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as display:
            yield Screen(f":{display.readline().strip()}")
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def started(where: Screen, home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program as a writer starts it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gpt2_desk", *arguments],
        env={**where.environment, "GPT2_DESK_HOME": str(home), "HOME": str(home.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=30)


@contextmanager
def program(where: Screen, home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program as a writer starts it, its window in front."""
    with started(where, home, *arguments) as process:
        where.focus()
        yield process


def until(reached: Callable[[], bool], what: str) -> None:
    """Wait for something that another process does."""
    deadline = time.monotonic() + WAIT_S
    while not reached():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
