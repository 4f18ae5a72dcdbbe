"""A monkey at the keyboard: the real program in a real window, under keys, clicks and pastes without sense.

    python packaging/benchmarks/monkey.py [--minutes 20] [--seed N] [--from STEP] [--keep FOLDER]

On a display of its own (Xvfb, with openbox where it is there) xdotool types, clicks, drags, scrolls, resizes and
pastes, anywhere; files change under the program's hands; a second start hands over files of all sorts. Now and then
everything that stands open is left with Esc, and the model must write as on the first day. Where the program was quit,
it is started again. In the end it is killed, and the next start must bring back what was not saved.

Wrong is: another end than by leaving; an event loop that does not run for `HANGS_AFTER_S`; anything on standard error;
a report of a failure inside; a command that cannot be given any more. What is wrong is said with its step, and a
picture is kept beside the log; the program then starts anew, without its past. Each step has chances of its own, so
``--from`` does step STEP and those after it without the ones before. Exits with 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).resolve().parent)]

from monkey_program import OPENBOX, WINDOW, Program, furnished, until  # noqa: E402
from monkey_window import PARAGRAPH  # noqa: E402
from support.screen import Screen, missing_tools, screen  # noqa: E402

WIDTH_PX, HEIGHT_PX = 1280, 800
LOOKS_EVERY = 5
RESTS_EVERY = 120
STARTS_WITHIN_S = 60.0
RESTS_WITHIN_S = 45.0

COMMANDS = (
    *("ctrl+n", "ctrl+shift+n", "ctrl+o", "ctrl+s", "ctrl+shift+s", "ctrl+w", "ctrl+z", "ctrl+z", "ctrl+shift+z"),
    *("ctrl+y", "ctrl+x", "ctrl+c", "ctrl+v", "ctrl+a", "ctrl+f", "F3", "shift+F3", "ctrl+h", "ctrl+comma"),
    *("ctrl+Return", "ctrl+Return", "ctrl+Return", "ctrl+shift+Return", "ctrl+alt+Return", "alt+Prior", "alt+Next"),
    *("ctrl+shift+a", "ctrl+shift+r", "ctrl+i", "F9", "F6", "F11", "ctrl+shift+f", "ctrl+Tab", "ctrl+shift+Tab"),
    *("ctrl+Prior", "ctrl+Next", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+shift+m", "F1", "ctrl+F1", "Menu"),
    *("alt+f", "alt+e", "alt+w", "alt+v", "alt+m", "alt+h", "alt+a", "alt+s", "alt+d", "alt+n", "alt+o", "F10"),
)
PLAIN = (
    *("Tab", "Tab", "shift+Tab", "Left", "Right", "Up", "Down", "Return", "Return", "Escape", "BackSpace", "Delete"),
    *("Home", "End", "Prior", "Next", "ctrl+Home", "ctrl+End", "ctrl+Left", "ctrl+Right", "shift+Up", "shift+Down"),
    *("shift+Right", "ctrl+shift+Home", "ctrl+BackSpace", "ctrl+Delete", "shift+Return", "space", "Insert", "e", "r"),
)
WORDS = (
    *("rain", " and ", "“No,” ", "Mrs. Hale\n", "é", "ß", "漢字", "🌧", "\t", "a  b", "l’été "),
    *("/", "..", "0", "-1", "99999"),
)


@dataclass
class Campaign:
    """What happened.

    Attributes:
        steps: how many were done.
        deeds: of which kinds.
        starts: how often the program was started.
        findings: what was wrong.
        worst_s: the longest time that the event loop did not run.
        restored: pages that came back after the kill.
    """

    steps: int = 0
    deeds: Counter[str] = field(default_factory=Counter)
    starts: int = 0
    findings: list[str] = field(default_factory=list)
    worst_s: float = 0.0
    restored: int = 0

    @property
    def summary(self) -> str:
        """All of it in a few lines."""
        kinds = ", ".join(f"{number} {kind}" for kind, number in self.deeds.most_common())
        head = f"{self.steps} steps ({kinds}); {self.starts} starts; {self.restored} pages came back after the kill"
        tail = f"the event loop stood still for {self.worst_s:.1f} s at most; {len(self.findings)} findings"
        return "\n".join([head, tail, *self.findings])


def main(argv: Sequence[str] | None = None) -> int:
    """Let it play, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--from", type=int, default=1, metavar="STEP", dest="first", help="begin with this step")
    parser.add_argument("--keep", type=Path, help="a folder for the log and the pictures")
    arguments = parser.parse_args(argv)
    if missing := missing_tools():
        parser.error(f"needs {', '.join(missing)}")
    seed = random.randrange(2**32) if arguments.seed is None else arguments.seed
    keep = arguments.keep or Path(tempfile.mkdtemp(prefix="monkey-"))
    keep.mkdir(parents=True, exist_ok=True)
    print(f"seed {seed}, log in {keep}", flush=True)
    campaign = Campaign()
    with screen(f"{WIDTH_PX}x{HEIGHT_PX}x24") as display, _helpers(display, keep) as hands:
        Monkey(display, hands, seed, keep, campaign).play(arguments.minutes * 60, arguments.first)
    print(campaign.summary)
    return 1 if campaign.findings else 0


@contextmanager
def _helpers(display: Screen, keep: Path) -> Iterator[subprocess.Popen[str]]:
    """What holds the clipboard, and a window manager where there is one."""
    quiet = {"env": display.environment, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    hands = subprocess.Popen([sys.executable, str(WINDOW), "hands"], stdin=subprocess.PIPE, text=True, **quiet)  # type: ignore[call-overload]
    manager = None
    if shutil.which("openbox"):
        rules = keep / "openbox.xml"
        rules.write_text(OPENBOX, encoding="utf-8")
        manager = subprocess.Popen(["openbox", "--config-file", str(rules)], **quiet)  # type: ignore[call-overload]
    try:
        yield hands
    finally:
        for helper in filter(None, (hands, manager)):
            helper.kill()
            helper.wait(20)


class Monkey:
    """Plays.

    Args:
        display: where.
        hands: the clipboard's holder.
        seed: of all chances.
        keep: a folder for the log and the pictures.
        campaign: what happens is put down here.
    """

    def __init__(
        self, display: Screen, hands: subprocess.Popen[str], seed: int, keep: Path, campaign: Campaign
    ) -> None:
        self._display = display
        self._hands = hands
        self._seed = seed
        self._keep = keep
        self._campaign = campaign
        self._log = (keep / f"steps-{seed}.txt").open("a", encoding="utf-8")
        self._began = time.monotonic()
        self._step = 0
        self._chance = random.Random(seed)
        self._place = self._new_place()
        self._program = self._started()
        self._deeds: dict[Callable[[], str], int] = {
            self._command: 26,
            self._plain: 22,
            self._type: 12,
            self._click: 22,
            self._wheel: 4,
            self._drag: 5,
            self._paste: 3,
            self._shape: 4,
            self._hand_over: 1,
            self._meddle: 2,
            self._leave: 1,
        }

    def play(self, seconds: float, first: int) -> None:
        """Do one thing after the other, from a step on; at the end there is a kill."""
        self._step = first - 1
        while time.monotonic() - self._began < seconds:
            self._step += 1
            self._do()
            if self._program.process.poll() is not None or self._step % LOOKS_EVERY == 0:
                self._look()
            if self._step % RESTS_EVERY == 0:
                self._rest()
        self._kill_and_restore()
        self._program.kill()
        self._log.close()
        shutil.rmtree(self._place, ignore_errors=True)

    def _do(self) -> None:
        self._chance = random.Random(f"{self._seed}:{self._step}")
        (deed,) = self._chance.choices(list(self._deeds), list(self._deeds.values()))
        self._campaign.steps += 1
        self._campaign.deeds[deed.__name__.strip("_").replace("_", " ")] += 1
        self._note(deed())
        time.sleep(self._chance.choice((0, 0, 0.02, 0.05, 0.2, 0.6)))

    def _note(self, words: str) -> None:
        self._log.write(f"{time.monotonic() - self._began:8.2f} s  step {self._step}: {words}\n")
        self._log.flush()

    # The program's life.

    def _new_place(self) -> Path:
        place = Path(tempfile.mkdtemp(prefix="monkey-place-"))
        furnished(place / "texts")
        return place

    def _started(self, file: Path | None = None) -> Program:
        program = Program(self._display, self._place, file)
        self._campaign.starts += 1
        if not until(lambda: program.is_up or program.process.poll() is not None, STARTS_WITHIN_S):
            self._found(program, f"no window within {STARTS_WITHIN_S:.0f} s of the start")
        self._bring_forward(program)
        return program

    def _look(self) -> None:
        self._campaign.worst_s = max(self._campaign.worst_s, self._program.heart.get("worst_s", 0.0))
        if faults := self._program.faults():
            self._found(self._program, *faults)
            self._begin_anew()
        elif self._program.process.poll() is not None:
            self._note("it was left, and starts again")
            self._program = self._started()

    def _begin_anew(self) -> None:
        self._program.kill()
        shutil.rmtree(self._place, ignore_errors=True)
        self._place = self._new_place()
        self._program = self._started()

    def _found(self, program: Program, *faults: str) -> None:
        picture = self._keep / f"seed-{self._seed}-step-{self._step}.png"
        self._tell_hands(f"picture {picture}")
        for fault in faults:
            words = f"seed {self._seed}, step {self._step} ({program.heart}): {fault}"
            self._campaign.findings.append(words)
            self._note(f"FOUND {fault}")
            print(words, flush=True)

    def _rest(self) -> None:
        """Leave all that stands open; then everything must go as on the first day."""
        if wrong := self._unrest():
            self._note(f"at rest: {wrong}")
            self._look()
            self._found(self._program, f"stuck: {wrong}")
            self._begin_anew()

    def _unrest(self) -> str:
        program = self._program

        def is_free() -> bool:
            if not program.heart.get("active"):
                self._bring_forward(program)
            self._display.key("Escape")
            time.sleep(0.3)
            heart = program.heart
            return not heart.get("modal") and not heart.get("popup") and heart.get("phase") == "IDLE"

        if not until(lambda: program.process.poll() is not None or is_free(), RESTS_WITHIN_S):
            return f"not at rest after {RESTS_WITHIN_S:.0f} s of Esc: {program.heart}"
        if program.process.poll() is not None:
            return ""
        if off := program.heart["off"]:
            return f"{off} cannot be chosen"
        before = program.heart["endings"]
        self._bring_forward(program)
        self._display.key("ctrl+n")
        self._display.type("The rain")
        self._display.key("ctrl+Return")
        if until(lambda: program.heart.get("endings", 0) > before or program.faults(), RESTS_WITHIN_S):
            return ""
        return f"the model has written nothing in {RESTS_WITHIN_S:.0f} s: {program.heart}"

    def _kill_and_restore(self) -> None:
        """Kill it when it has had a moment, and see what the next start brings back."""
        self._rest()
        if self._program.process.poll() is not None:
            self._program = self._started()
        self._display.key("Escape")
        time.sleep(3.0)
        pages = {page["sha256"]: page for page in self._program.pages if page["at_risk"] and page["length"]}
        self._program.kill()
        self._program = self._started()
        if pages:
            until(lambda: self._program.heart.get("modal"), 20.0)
            self._display.key("Return")
            until(lambda: not self._program.heart.get("modal"), 20.0)
        came = {page["sha256"] for page in self._program.pages}
        self._campaign.restored += len(pages.keys() & came)
        for digest in pages.keys() - came:
            self._found(self._program, f"after the kill this did not come back: {pages[digest]}")
        self._look()

    # What it does.

    def _command(self) -> str:
        return self._pressed(self._chance.choice(COMMANDS))

    def _plain(self) -> str:
        return self._pressed(*self._chance.choices(PLAIN, k=self._chance.choice((1, 1, 2, 5))))

    def _pressed(self, *keys: str) -> str:
        self._display.xdotool("key", "--delay", "4", *keys)
        return f"keys {' '.join(keys)}"

    def _type(self) -> str:
        words = "".join(self._chance.choices(WORDS, k=self._chance.randint(1, 6)))
        self._display.xdotool("type", "--delay", "4", words)
        return f"types {words!r}"

    def _click(self) -> str:
        x, y = self._somewhere()
        button, times = self._chance.choice(((1, 1), (1, 1), (1, 1), (1, 2), (1, 3), (2, 1), (3, 1)))
        self._display.xdotool("mousemove", x, y, "click", "--repeat", str(times), "--delay", "30", str(button))
        return f"clicks {x} {y}, button {button}, {times} times"

    def _wheel(self) -> str:
        x, y = self._somewhere()
        button, times = self._chance.choice("4567"), str(self._chance.randint(1, 12))
        held = self._chance.choice(((), (), ("keydown", "ctrl")))
        let_go = ("keyup", "ctrl") if held else ()
        self._display.xdotool("mousemove", x, y, *held, "click", "--repeat", times, "--delay", "5", button, *let_go)
        return f"wheel {x} {y} {button} {times} {held}"

    def _drag(self) -> str:
        start, end = self._somewhere(), self._somewhere()
        self._display.xdotool("mousemove", *start, "mousedown", "1", "mousemove", *end, "mousemove_relative", "3", "3")
        time.sleep(0.1)
        self._display.xdotool("mouseup", "1")
        return f"drags {start} to {end}"

    def _somewhere(self) -> tuple[str, str]:
        """Mostly in the window that is in front."""
        x, y = self._chance.randrange(WIDTH_PX), self._chance.randrange(HEIGHT_PX)
        if self._chance.random() < 0.8 and (area := self._active_area()):
            left, top, width, height = area
            x, y = left + x * width // WIDTH_PX, top + y * height // HEIGHT_PX
        return str(max(0, x)), str(max(0, y))

    def _active_area(self) -> tuple[int, int, int, int] | None:
        told = self._display.xdotool("getactivewindow", "getwindowgeometry", "--shell")
        facts = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
        with suppress(KeyError, ValueError):
            return int(facts["X"]), int(facts["Y"]), int(facts["WIDTH"]), int(facts["HEIGHT"])
        return None

    def _paste(self) -> str:
        self._tell_hands(f"copy {self._seed}:{self._step}")
        return f"a clip; {self._pressed('ctrl+v')}"

    def _shape(self) -> str:
        x, y = str(self._chance.randint(-200, 900)), str(self._chance.randint(-100, 600))
        width, height = str(self._chance.randint(50, 1600)), str(self._chance.randint(40, 1000))
        change = self._chance.choice((("windowsize", width, height), ("windowmove", x, y), ("windowminimize",)))
        self._display.xdotool("getactivewindow", *change)
        if change == ("windowminimize",):
            time.sleep(0.2)
            self._bring_forward(self._program)
        return " ".join(change)

    def _bring_forward(self, program: Program) -> None:
        self._display.xdotool("windowactivate", str(program.heart.get("id", 0)))

    def _hand_over(self) -> str:
        """Another start, with a file of any sort or none."""
        texts = sorted((self._place / "texts").iterdir())
        given = [str(self._chance.choice(texts))] if self._chance.random() < 0.9 else []
        second = [sys.executable, "-m", "gpt2_desk", *given]
        environment = {**self._program.environment, "PYTHONPATH": str(ROOT)}
        with suppress(subprocess.TimeoutExpired):
            # Where the first does not answer, this one is a window of its own, which nobody watches.
            subprocess.run(second, env=environment, capture_output=True, timeout=8, check=False)
        return f"a second start with {given}"

    def _meddle(self) -> str:
        """Another program changes, deletes or makes a file."""
        path = self._chance.choice(sorted(path for path in (self._place / "texts").iterdir() if path.is_file()))
        match self._chance.randrange(3):
            case 0:
                path.write_text("Theirs. " * 20, encoding="utf-8")
                return f"writes {path.name!r}"
            case 1 if len(list(path.parent.iterdir())) > 8:
                path.unlink()
                return f"deletes {path.name!r}"
        (path.parent / f"new {self._step}.md").write_text(PARAGRAPH, encoding="utf-8")
        return "makes a file"

    def _leave(self) -> str:
        return self._pressed("ctrl+q")

    def _tell_hands(self, words: str) -> None:
        assert self._hands.stdin is not None
        assert self._hands.stdout is not None
        self._hands.stdin.write(f"{words}\n")
        self._hands.stdin.flush()
        self._hands.stdout.readline()


if __name__ == "__main__":
    os.nice(5)
    sys.exit(main())
