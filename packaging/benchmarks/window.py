"""How the window keeps up with the model: start, streaming, the event loop, Stop.

    make bench        or        .venv/bin/python packaging/benchmarks/window.py [--runs 5] [--json]

Each measurement is a process of its own, as a writer's would be, and the two that are compared (the model alone, the
model in the window) take turns, so that whatever else the machine does falls on both. With a display it is the real
window; without one Qt draws off screen, and the first line says so.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gpt2_desk.app import Desk

PROMPT = "The rain had not stopped for three days, and Mrs. Hale"
NEW_TOKENS = 300
TICK_MS = 5


def main(argv: Sequence[str] | None = None) -> int:
    """Measure everything and print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="processes of each kind (default 5)")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", choices=["start", "headless", "window"], help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if arguments.child:
        print(json.dumps(CHILDREN[arguments.child]()), flush=True)
        return 0
    results = _measure(arguments.runs)
    print(json.dumps(results) if arguments.json else _table(results))
    return 0


def _measure(runs: int) -> dict[str, float]:
    _child("start")  # warms the file cache
    starts = [_child("start") for _ in range(runs)]
    pairs = [(_child("headless"), _child("window")) for _ in range(runs)]
    alone = statistics.median(headless["tokens_per_s"] for headless, _ in pairs)
    return {
        "window_painted_s": statistics.median(run["painted_s"] for run in starts),
        "first_token_s": statistics.median(run["first_token_s"] for run in starts),
        "headless_tokens_per_s": alone,
        "window_tokens_per_s": statistics.median(window["tokens_per_s"] for _, window in pairs),
        "window_share": statistics.median(w["tokens_per_s"] / h["tokens_per_s"] for h, w in pairs),
        "event_loop_late_p99_ms": statistics.median(window["late_p99_ms"] for _, window in pairs),
        "stop_median_ms": statistics.median(window["stop_median_ms"] for _, window in pairs),
        "stop_worst_ms": max(window["stop_worst_ms"] for _, window in pairs),
    }


def _table(results: dict[str, float]) -> str:
    where = "on a display" if os.environ.get("DISPLAY") or sys.platform != "linux" else "off screen"
    lines = [f"medians, {where}, {os.cpu_count()} cores"]
    lines += [f"{name:28} {value:10.3f}" for name, value in results.items()]
    return "\n".join(lines)


def _child(kind: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GPT2_DESK_HOME": home, "BENCHMARK_STARTED": repr(time.time())}
        environment["PYTHONDONTWRITEBYTECODE"] = ""  # as a reader has it
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [sys.executable, __file__, "--child", kind]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        raise SystemExit(f"the {kind} process failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def _starter() -> Path:
    from gpt2_desk.resources import resource_path

    return resource_path("models", "starter")


def _headless() -> dict[str, float]:
    """The model alone, on the main thread of a process that does nothing else."""
    from gpt2_desk.contract import CancelToken, GenerationEnd, GenerationRequest
    from gpt2_desk.gpt2 import Engine

    engine = Engine.open(_starter())
    request = GenerationRequest(PROMPT, max_tokens=NEW_TOKENS, seed=1)
    ends = [item for _ in range(4) for item in engine.stream(request, CancelToken()) if isinstance(item, GenerationEnd)]
    return {"tokens_per_s": statistics.median(end.decode_tokens_per_s or 0.0 for end in ends[1:])}  # the first warms up


def _start() -> dict[str, float]:
    """From the start of the process to the painted page, and to the first words on it."""
    started = float(os.environ["BENCHMARK_STARTED"])
    from PySide6.QtCore import QEvent, QObject

    from gpt2_desk.app import Desk, make_application

    application = make_application(sys.argv[:1])
    desk = Desk(application)
    times: dict[str, float] = {}

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                times.setdefault("painted_s", time.time() - started)
            return False

    watcher = FirstPaint()
    desk.window.page.viewport().installEventFilter(watcher)
    desk.show()
    desk.window.page.insertPlainText(PROMPT)
    _until(lambda: "painted_s" in times)
    desk.session.text_ready.connect(lambda _text: times.setdefault("first_token_s", time.time() - started))
    _until(lambda: desk.service.loading)
    desk.writing.continue_text()
    _until(lambda: "first_token_s" in times)
    desk.close()
    return times


def _window() -> dict[str, float]:
    """The model in the window: its speed, how late the event loop is meanwhile, how soon Stop ends it."""
    from PySide6.QtCore import Qt, QTimer

    from gpt2_desk.app import Desk, make_application
    from gpt2_desk.workers.session import Phase

    application = make_application(sys.argv[:1])
    desk = Desk(application)
    desk.show()
    _until(lambda: desk.service.loading)
    _until(lambda: not desk.service.loading)
    desk.keeper.change(length=NEW_TOKENS, seed=1, seed_locked=True)
    speeds: list[float] = []
    desk.writing.speed_changed.connect(speeds.append)

    def write() -> None:
        desk.window.page.insertPlainText(PROMPT)
        desk.writing.continue_text()
        _until(lambda: desk.session.phase is Phase.IDLE)
        desk.window.page.selectAll()
        desk.window.page.cut()

    for _ in range(4):  # the first warms up
        write()
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last) * 1000 - TICK_MS)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    last = time.perf_counter()
    write()
    timer.stop()
    stops = _stops(desk)
    desk.close()
    return {
        "tokens_per_s": statistics.median(speeds[1:4]),
        "late_p99_ms": statistics.quantiles(late, n=100)[98],
        "stop_median_ms": statistics.median(stops),
        "stop_worst_ms": max(stops),
    }


def _stops(desk: Desk) -> list[float]:
    from gpt2_desk.workers.session import Phase

    times = []
    for _ in range(20):
        desk.window.page.insertPlainText(PROMPT)
        desk.writing.continue_text()
        _until(lambda: desk.session.phase is Phase.WRITING)
        asked = time.perf_counter()
        desk.writing.stop()
        _until(lambda: desk.session.phase is Phase.IDLE)
        times.append((time.perf_counter() - asked) * 1000)
    return times


def _until(reached: Callable[[], bool]) -> None:
    """Let the event loop run, asleep between events as in a program, until something is so."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    deadline = time.monotonic() + 120
    wake = QTimer()
    wake.start(50)
    while not reached():
        if time.monotonic() > deadline:
            raise SystemExit("waited two minutes in vain")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


CHILDREN = {"start": _start, "headless": _headless, "window": _window}

if __name__ == "__main__":
    sys.exit(main())
