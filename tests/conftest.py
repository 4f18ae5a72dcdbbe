"""What holds for every test: no screen, no network, a home of its own, no stray logs, no thread left alive."""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QThread

from gpt2_desk.collecting import collect_due

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["GPT2_DESK_LANGUAGE"] = "en"  # whatever the machine speaks; what a test starts inherits it

ROOT = Path(__file__).resolve().parents[1]

# The machines that run these differ in speed by a factor of ten, so no single example has a deadline. The same
# examples each time, so that a change is judged by what it changed; HYPOTHESIS_PROFILE=explore looks for new ones.
_slow = [HealthCheck.too_slow]
settings.register_profile("desk", deadline=None, suppress_health_check=_slow, derandomize=True)
settings.register_profile("explore", deadline=None, suppress_health_check=_slow)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


# A widget in an unreachable cycle ends on the thread that finds it, which has to be this one: see ui/cycle_collector.
gc.disable()


def pytest_runtest_teardown() -> None:
    """Look for cycles between two tests."""
    collect_due()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs the network, unless it is asked for by name."""
    if "network" in str(config.getoption("-m")):
        return
    skip = pytest.mark.skip(reason="needs the hub; run with -m network")
    for item in items:
        if item.get_closest_marker("network"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The program's style, whatever the system's own is."""
    return ["gpt2-desk", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def desk_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program keeps its things in, new for each test."""
    home = tmp_path / "desk home é"
    monkeypatch.setenv("GPT2_DESK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_stray_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked ``logs_warnings`` because it means to."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    stray = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    stray = [record for record in stray if record.levelno >= logging.WARNING and record.name.startswith("gpt2_desk")]
    assert not stray, [record.getMessage() for record in stray]


@pytest.fixture(autouse=True)
def no_living_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread behind, Python's or ours of Qt's.

    Qt's are known by their start: the names that the system lists are also those of OpenMP's workers, which take over
    the name of the thread that began them and stay for good.
    """
    started: list[QThread] = []
    start = QThread.start

    def remembered(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", remembered)
    before = {thread.ident for thread in threading.enumerate()}
    yield
    alive = [thread for thread in threading.enumerate() if thread.ident not in before and not thread.daemon]
    assert not alive, alive
    running = [thread.objectName() for thread in started if shiboken6.isValid(thread) and thread.isRunning()]
    assert not running, f"threads of the program are still alive: {running}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of data that lies beside a developer's checkout; tests that need it skip without."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder shared/ beside the checkout, which is not here")
    return folder


@pytest.fixture(scope="session")
def starter_folder() -> Path:
    """The model that is inside the program."""
    return ROOT / "resources" / "models" / "starter"
