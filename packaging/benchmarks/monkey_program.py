"""The program while `monkey.py` plays with it, and the writer's folder in which it plays."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).resolve().parent)]

from monkey_window import ASK, HANG, HANGS_AFTER_S, HEART, PAGES, PARAGRAPH  # noqa: E402
from support.screen import Screen  # noqa: E402

WINDOW = Path(__file__).resolve().with_name("monkey_window.py")
OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><keyboard/><mouse>
<context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
</context></mouse></openbox_config>"""
"""Without menus of its own, in which the monkey would end it."""

OF_QT = ("Broken filename passed to function",)
"""What Qt's own file dialog says of a name with a NUL in it; the systems' dialogs take none."""


def furnished(folder: Path) -> Path:
    """A writer's folder with files of all sorts."""
    folder.mkdir()
    (folder / "long.md").write_text(PARAGRAPH * 3_000, encoding="utf-8")
    (folder / "nothing.txt").touch()
    (folder / "unicode é 漢 🌧.md").write_text("אבגד “é” 🌧\u2028 e\u0301\n" * 60, encoding="utf-8")
    (folder / "talk.chat.md").write_text("Anna: Who is there?\n\nKeeper: Nobody.\n\n" * 40, encoding="utf-8")
    (folder / "none.chat.md").write_text("Nobody talks here.\n\n> not even so\n", encoding="utf-8")
    (folder / "damaged.md").write_text("Once upon a time.\n", encoding="utf-8")
    (folder / "damaged.desk.json").write_text('{"program":"gpt2-desk","version":1,"file":"damaged.md","sha', "utf-8")
    (folder / "windows.txt").write_bytes(b"caf\xe9\r\nna\xefve\r\n" * 30)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    (folder / "line\nbreak.md").write_text("A name in two lines.", encoding="utf-8")
    (folder / "a folder").mkdir()
    return folder


class Program:
    """The program while it runs.

    Args:
        display: where.
        place: a folder of its own: home, texts, the heart's file.
        file: what it is started with.
    """

    def __init__(self, display: Screen, place: Path, file: Path | None = None) -> None:
        self.place = place
        self._display = display
        for name in (HEART, HANG, PAGES, ASK):
            (place / name).unlink(missing_ok=True)
        self.errors = place / "stderr.txt"
        command = [sys.executable, str(WINDOW), "window", str(place), *([str(file)] if file else [])]
        self.process = subprocess.Popen(
            command,
            env=self.environment,
            cwd=place / "texts",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self.errors.open("ab"),
        )

    @property
    def environment(self) -> dict[str, str]:
        """Of the program: no network, no home but its own."""
        home = {"GPT2_DESK_HOME": str(self.place / "home"), "HOME": str(self.place / "texts")}
        cache = {"XDG_CACHE_HOME": str(self.place / "cache"), "XDG_CONFIG_HOME": str(self.place / "config")}
        return {**self._display.environment, **home, **cache, "HF_ENDPOINT": "http://127.0.0.1:9"}

    @property
    def heart(self) -> dict[str, Any]:
        """How it is, as far as is known."""
        with suppress(OSError, ValueError):
            return dict(json.loads((self.place / HEART).read_bytes()))
        return {}

    @property
    def is_up(self) -> bool:
        """Whether its window stands."""
        return bool(self.heart.get("visible"))

    @property
    def silence_s(self) -> float:
        """For how long the event loop has not run."""
        with suppress(OSError):
            return time.time() - (self.place / HEART).stat().st_mtime
        return 0.0

    @property
    def pages(self) -> list[dict[str, Any]]:
        """What is open in it; empty where it does not answer."""
        (self.place / ASK).touch()
        until(lambda: not (self.place / ASK).exists(), 15.0)
        with suppress(OSError, ValueError):
            return list(json.loads((self.place / PAGES).read_bytes()))
        return []

    def faults(self) -> list[str]:
        """What has gone wrong by now."""
        found = []
        code = self.process.poll()
        if code not in (None, 0):
            found.append(f"it ended with {code}")
        if code is None and self.silence_s > HANGS_AFTER_S:
            found.append(f"the event loop has stood still for {self.silence_s:.1f} s")
        for name, path in (("standard error", self.errors), ("what it does while it hangs", self.place / HANG)):
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
            if words := "\n".join(line for line in lines if line not in OF_QT):
                found.append(f"{name}:\n{words[-4_000:]}")
        reports = sorted((self.place / "home" / "reports").glob("*.txt"))
        told = [one for one in reports if not one.name.startswith("fatal-") or one.stat().st_size]
        return found + [f"a report, {one.name}:\n{one.read_text(encoding='utf-8')[-4_000:]}" for one in told]

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait(30)


def until(reached: Callable[[], object], seconds: float) -> bool:
    """Wait for something that another process does; returns whether it came."""
    deadline = time.monotonic() + seconds
    while not reached():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
