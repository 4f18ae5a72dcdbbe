"""How quick the page is in the whole window: opening, keys, streams, saving, memory, by the length of the text.

    make page-bench     or     .venv/bin/python packaging/benchmarks/page.py [--words 10000 100000 1000000] [--json]

Each length is a process of its own: the window as it ships, its journal writing and its suggestions on. What writes is
an engine that gives `TOKENS_PER_S` and costs nothing, so that the page alone is measured, and once the model that comes
with the program. A key is timed from its event to the end of its painting. Without a display Qt draws off screen.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gpt2_desk.app import Desk
    from gpt2_desk.contract import (
        CancelToken,
        ContextReading,
        GenerationEnd,
        GenerationRequest,
        LoadProgress,
        ModelInfo,
        ModelRef,
        SettingsDial,
        TextPiece,
    )

TOKENS_PER_S = 200
PASSAGES, WORDS_PER_PASSAGE = 2_000, 25
"""So many passages of the model's are in the text, but no more than one for so many words."""
READ = 4_000
"""Characters that the receipt of each keeps of what the model read."""
KEYS = 200
KEYS_PER_S = 10
TYPING_S = 6.0
TICK_MS = 5
SOON_S = 3.0
"""How long after a file was opened the window may still be busy with it."""
WORDS = ("rain", "window", "doctor", "nursery", "weather", "of", "the", "a", "in", "had", "not", "and", "it", "—")
TYPED = "and the rain went on "

Times = dict[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure each length in its own process and print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if arguments.child is not None:
        print(json.dumps(_measure(arguments.child)), flush=True)
        return 0
    results = {words: _child(words) for words in arguments.words}
    print(json.dumps(results) if arguments.json else _table(results))
    return 0


def prose(words: int) -> str:
    """Random words, the same each time, in paragraphs of about a hundred."""
    chance = random.Random(1)
    paragraphs = []
    while words > 0:
        length = min(words, chance.randint(20, 180))
        paragraphs.append(" ".join(chance.choices(WORDS, k=length)))
        words -= length
    return "\n".join(paragraphs)


def _child(words: int) -> Times:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GPT2_DESK_HOME": home}
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [sys.executable, __file__, "--child", str(words)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=900)
    if done.returncode:
        raise SystemExit(f"the process for {words:,} words failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def _table(results: dict[int, Times]) -> str:
    where = "on a display" if os.environ.get("DISPLAY") or sys.platform != "linux" else "off screen"
    names = list(dict.fromkeys(name for result in results.values() for name in result))
    lines = [f"{where}, {os.cpu_count()} cores; milliseconds unless said otherwise"]
    lines.append(f"{'words':<44}" + "".join(f"{words:>12,}" for words in results))
    lines += [f"{name:<44}" + "".join(_cell(result.get(name)) for result in results.values()) for name in names]
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    return " " * 12 if value is None else f"{value:>12.2f}"


# One process.


def _measure(words: int) -> Times:
    """All that is measured of one length."""
    from gpt2_desk.app import Desk, make_application, open_engine

    application = make_application(sys.argv[:1])
    engine = PacedEngine()
    desk = Desk(application, Opening(engine, open_engine))
    desk.show()
    _until(lambda: desk.models.is_awake)
    desk.keeper.change(length=None, suggest_delay_ms=200)
    with tempfile.TemporaryDirectory() as folder:
        plain, rich = Path(folder, "plain.md"), Path(folder, "rich.md")
        plain.write_text(prose(words), encoding="utf-8")
        found = _opened(desk, plain, "plain")
        found |= _typed(desk) | _streamed(desk) | _through_suggestions(desk) | _saved(desk, "plain")
        desk.files.close_current()
        _write_with_passages(rich, words)
        found |= _opened(desk, rich, "with passages")
        found |= {f"{name}, passages": value for name, value in (_typed(desk) | _streamed(desk)).items()}
        found |= _saved(desk, "with passages")
        engine.is_real = True
        desk.models.choose("starter")
        found |= {f"{name}, starter": value for name, value in _streamed(desk).items()}
        desk.files.save()
        desk.close()
    return found


def _opened(desk: Desk, path: Path, name: str) -> Times:
    """From the wish to the painted page; then how long the window is deaf, and what it all takes of memory."""
    before = _resident_bytes()
    begin = time.perf_counter()
    desk.files.open_path(str(path))
    desk.window.page.viewport().repaint()
    painted = time.perf_counter() - begin
    late = Lateness()
    _wait(SOON_S)
    return {
        f"open, {name}": 1000 * painted,
        f"longest wait after that, {name}": max(late.stop()),
        f"memory, {name}, MB": (_resident_bytes() - before) / 1e6,
    }


def _typed(desk: Desk) -> Times:
    """Keys at rest at three places, and how late the event loop is at a writer's pace."""
    found: Times = {}
    for name, position in _places(desk).items():
        desk.window.page.set_caret(position)
        _wait(0.3)
        found |= _figures(f"key at the {name}", [_key(desk, letter) for letter in _letters(KEYS)])
    late = Lateness()
    _type_at_pace(desk)
    return found | _late("typing", late.stop())


def _streamed(desk: Desk) -> Times:
    """The same while the model writes at the text's end."""
    from gpt2_desk.workers.session import Phase

    found: Times = {}
    late: list[float] = []
    for name, position in _places(desk).items():
        desk.window.page.set_caret(len(desk.files.document))
        desk.writing.continue_text()
        _until(lambda: desk.session.phase is Phase.WRITING)
        desk.window.page.set_caret(position)
        watch = Lateness()
        found |= _figures(f"key at the {name}, streaming", _type_at_pace(desk))
        late += watch.stop()
        desk.writing.stop()
        _until(lambda: desk.session.phase is Phase.IDLE)
    return found | _late("typing and streaming", late)


def _through_suggestions(desk: Desk) -> Times:
    """Keys that make words go which are offered, in the middle."""
    page = desk.window.page
    page.set_caret(_places(desk)["middle"])
    times = []
    for _ in range(15):
        _key(desk, " ")
        _until(lambda: bool(page.suggestion))
        times.append(_key(desk, "a"))
    return _figures("key through a suggestion", times)


def _saved(desk: Desk, name: str) -> Times:
    """How long the window stands still for a save, the second of two: the first keeps an earlier version too."""
    times = []
    for _ in range(2):
        _key(desk, "a")
        _wait(0.5)
        begin = time.perf_counter()
        desk.files.save()
        times.append(1000 * (time.perf_counter() - begin))
        _wait(1)
    return {f"first save, {name}": times[0], f"save, {name}": times[1]}


def _write_with_passages(path: Path, words: int) -> None:
    """A file whose sidecar knows of passages all over the text, each with another alternative and a receipt."""
    from gpt2_desk.documents import Document, Receipt
    from gpt2_desk.documents.sidecar import sidecar_of, to_sidecar

    text = prose(words)
    document, count = Document(text), _passages(words)
    for number in reversed(range(count)):
        position = text.index(" ", number * len(text) // count)
        receipt = Receipt(model="starter", seed=number, read=text[max(0, position - READ) : position])
        generations = [document.generations.new(receipt) for _ in range(2)]
        written = [(" what the model wrote, in some ten words, more or less", generation) for generation in generations]
        document.alternatives.insert(position, written, 0)
    path.write_text(document.text, encoding="utf-8")
    sidecar_of(path).write_bytes(to_sidecar(document, path.name, 0) or b"")


def _passages(words: int) -> int:
    return min(PASSAGES, words // WORDS_PER_PASSAGE)


def _places(desk: Desk) -> dict[str, int]:
    length = len(desk.files.document)
    return {"start": 0, "middle": length // 2, "end": length}


def _letters(count: int) -> Iterator[str]:
    return (TYPED[index % len(TYPED)] for index in range(count))


def _key(desk: Desk, letter: str) -> float:
    """Press a key and paint; returns milliseconds. What it sets going for later is done before the next one."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    page = desk.window.page
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    begin = time.perf_counter()
    QApplication.sendEvent(page, event)
    page.viewport().repaint()
    taken = 1000 * (time.perf_counter() - begin)
    QApplication.processEvents()
    return taken


def _type_at_pace(desk: Desk) -> list[float]:
    times = []
    for letter in _letters(int(TYPING_S * KEYS_PER_S)):
        times.append(_key(desk, letter))
        _wait(1 / KEYS_PER_S)
    return times


def _figures(name: str, times: list[float]) -> Times:
    return {name: statistics.median(times), f"{name}, p95": statistics.quantiles(times, n=20)[18]}


def _late(name: str, times: list[float]) -> Times:
    return {f"event loop late, {name}, p99": statistics.quantiles(times, n=100)[98], f"the latest, {name}": max(times)}


class Lateness:
    """Measures how late the event loop is, from when it is made until it is stopped."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def stop(self) -> list[float]:
        """What was measured, in milliseconds."""
        self._tick()
        self._timer.stop()
        return self._late

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append((now - self._last) * 1000 - TICK_MS)
        self._last = now


@dataclass
class PacedEngine:
    """Writes words at a steady pace, without end, for next to nothing; ``is_real`` has the true engine opened next."""

    is_real: bool = False
    chance: random.Random = field(default_factory=lambda: random.Random(2))

    @property
    def info(self) -> ModelInfo:
        """What it passes for."""
        from gpt2_desk.contract import ModelInfo

        return ModelInfo("starter", 1, 1024, 10, "float32", "cpu")

    def stream(
        self, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial | None = None
    ) -> Iterator[TextPiece | GenerationEnd]:
        """Words until it is cancelled or has as many as were asked for."""
        from gpt2_desk.contract import EndReason, GenerationEnd, TextPiece, TokenChoice

        made, due = 0, time.monotonic()
        while not cancel.cancelled and made != request.max_tokens:
            word = self.chance.choice([*(f" {word}" for word in WORDS), ".\n"])
            yield TextPiece(word, (TokenChoice(1, word, -1.0),))
            made, due = made + 1, due + 1 / TOKENS_PER_S
            time.sleep(max(0.0, due - time.monotonic()))
        reason = EndReason.CANCELLED if cancel.cancelled else EndReason.LENGTH
        yield GenerationEnd(reason, 1, made, 1.0, float(TOKENS_PER_S), "starter", "float32", 0)

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        """As if all of it were read."""
        from gpt2_desk.contract import ContextReading

        return ContextReading(min(1024, len(text) // 4), 1024, max(0, len(text) - 4_000))


@dataclass
class Opening:
    """Opens the paced engine, and once that says so the real one."""

    paced: PacedEngine
    real: Callable[[ModelRef, LoadProgress, CancelToken], object]

    def __call__(self, model: ModelRef, progress: LoadProgress, cancel: CancelToken) -> object:
        """Open one; worker's thread."""
        return self.real(model, progress, cancel) if self.paced.is_real else self.paced


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if sys.platform == "linux" else 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    _until(lambda: time.monotonic() >= until)


def _until(reached: Callable[[], bool]) -> None:
    """Let the event loop run, asleep between events as in a program, until something is so."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    deadline = time.monotonic() + 120
    wake = QTimer()
    wake.start(10)
    while not reached():
        if time.monotonic() > deadline:
            raise SystemExit("waited two minutes in vain")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    sys.exit(main())
