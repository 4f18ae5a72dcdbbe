"""How large the frozen program is and how soon it is there, beside the same program from its source.

    build/environment/bin/python packaging/benchmarks/frozen.py [--runs 5] [--cold] [--json]

after `make package`. The screen is an Xvfb whose memory this reads, so that the program is started as it is and nothing
of it is measured from the inside: the window is there when the page's colour is on the screen, the first words are when
the tint of the model's words is. Both programs take turns, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import json
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "frozen")]

from budget import measure, measure_package  # noqa: E402

from gpt2_desk.ui.palette import LIGHT  # noqa: E402

PROGRAM = ROOT / "dist" / "gpt2-desk"
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"
LONGEST_S = 60.0
PIXELS = 12
"""So many of one colour in a row are taken for its surface."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start, in seconds from the moment the process was made.

    Attributes:
        window_s: until the page is painted.
        words_s: until the model's first words are, Continue having been pressed as soon as the page was there.
    """

    window_s: float
    words_s: float


class Screen:
    """An Xvfb whose picture is a file.

    Args:
        name: as DISPLAY has it.
        memory: the picture's file.
    """

    def __init__(self, name: str, memory: Path) -> None:
        self.name = name
        with memory.open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def shows(self, colour: str) -> bool:
        """Whether a surface of that colour, "#rrggbb", is to be seen."""
        red, green, blue = bytes.fromhex(colour.removeprefix("#"))
        return any(self._picture.find(bytes((blue, green, red, top)) * PIXELS) >= 0 for top in (0, 255))

    def press(self, *keys: str) -> None:
        """Press keys in the program's window."""
        environment = {**os.environ, "DISPLAY": self.name}
        focus = ["xdotool", "search", "--onlyvisible", "--class", "gpt2", "windowfocus", "key", "--delay", "0", *keys]
        subprocess.run(focus, env=environment, check=True, capture_output=True)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen of our own, on a display that is free. It stays as it is between two programs, as a desktop's does."""
    with tempfile.TemporaryDirectory() as place:
        reader, writer = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            "1280x800x24",
            "-br",
            "-noreset",
            "-nolisten",
            "tcp",
        ]
        with subprocess.Popen([*command, "-fbdir", place], pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
            os.close(writer)
            try:
                with os.fdopen(reader) as display:
                    yield Screen(f":{display.readline().strip()}", Path(place) / "Xvfb_screen0")
            finally:
                server.terminate()


def start(command: Sequence[str], shown: Screen) -> Start:
    """Start a program on the screen, continue in it, and end it.

    Raises:
        SystemExit: something did not come.
    """
    with tempfile.TemporaryDirectory() as home:
        story = Path(home) / "story.md"
        story.write_text(PROMPT, encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment = {**kept, "DISPLAY": shown.name, "HOME": home, **_program(home)}
        began = time.perf_counter()
        with subprocess.Popen([*command, str(story)], env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                window_s = _until(lambda: shown.shows(LIGHT.page), began)
                shown.press("ctrl+End", "ctrl+Return")
                words_s = _until(lambda: shown.shows(LIGHT.machine), began)
            finally:
                process.kill()
    _until(lambda: not shown.shows(LIGHT.page), began)
    return Start(window_s, words_s)


def first_token_s(command: Sequence[str]) -> float:
    """From the start of ``generate`` to the first words on standard output."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **_program(home)}
        asked = [*command, "generate", PROMPT, "--max-tokens", "1", "--seed", "1", "--json"]
        began = time.perf_counter()
        with subprocess.Popen(asked, env=environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            took_s = time.perf_counter() - began
            process.stdout.read()
    return took_s


def _program(home: str) -> dict[str, str]:
    """The environment of either program; the one from its source may keep its bytecode, as it does for a writer."""
    return {"GPT2_DESK_HOME": home, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}


def _until(reached: Callable[[], bool], began: float) -> float:
    while not reached():
        if time.perf_counter() - began > LONGEST_S:
            raise SystemExit("waited a minute in vain for the window")
        time.sleep(0.002)
    return time.perf_counter() - began


def _forget_files() -> None:
    """Let the system's cache of files go; needs root."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def _measure(runs: int, cold: bool) -> dict[str, dict[str, float]]:
    commands = {"frozen": [str(PROGRAM / "gpt2-desk")], "source": [sys.executable, "-m", "gpt2_desk"]}
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    tokens: dict[str, list[float]] = {name: [] for name in commands}
    with screen() as shown:
        for turn in range(runs + (not cold)):  # the first warms the system's cache of files
            for name, command in commands.items():
                if cold:
                    _forget_files()
                began = start(command, shown)
                if cold:
                    _forget_files()
                token_s = first_token_s(command)
                if cold or turn:
                    starts[name].append(began)
                    tokens[name].append(token_s)
    return {
        name: {
            "window_s": statistics.median(each.window_s for each in starts[name]),
            "first_words_in_window_s": statistics.median(each.words_s for each in starts[name]),
            "first_token_of_generate_s": statistics.median(tokens[name]),
        }
        for name in commands
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print a table or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="starts of each program (default 5)")
    parser.add_argument(
        "--cold", action="store_true", help="with the system's cache of files emptied each time; needs root"
    )
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    sizes = [*measure(PROGRAM), *(measure_package(file, PROGRAM) for file in sorted((ROOT / "dist").glob("*.deb")))]
    times = _measure(arguments.runs, arguments.cold)
    if arguments.json:
        print(json.dumps({"sizes_mib": {line.name: line.size for line in sizes}, "times": times}))
        return 0
    print("MiB, and what they may be", *sizes, sep="\n")
    print(f"\nseconds, medians of {arguments.runs}, {'cold' if arguments.cold else 'warm'}, {os.cpu_count()} cores")
    for name, told in times.items():
        print(f"{name:8}", *(f"{what.removesuffix('_s')}: {value:.2f}" for what, value in told.items()), sep="   ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
