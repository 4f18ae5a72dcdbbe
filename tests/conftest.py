"""What holds for every test: no screen, no network, a home of its own, no stray logs, no thread left alive."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

ROOT = Path(__file__).resolve().parents[1]
OUR_THREADS = {"generation", "downloads", "library", "listing", "keyring", "journal"}

# The machines that run these differ in speed by a factor of ten, so no single example has a deadline. The same
# examples each time, so that a change is judged by what it changed; HYPOTHESIS_PROFILE=explore looks for new ones.
_slow = [HealthCheck.too_slow]
settings.register_profile("desk", deadline=None, suppress_health_check=_slow, derandomize=True)
settings.register_profile("explore", deadline=None, suppress_health_check=_slow)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs the network, unless it is asked for by name."""
    if "network" in str(config.getoption("-m")):
        return
    skip = pytest.mark.skip(reason="needs the hub; run with -m network")
    for item in items:
        if item.get_closest_marker("network"):
            item.add_marker(skip)


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
def no_living_threads() -> Iterator[None]:
    """Fail a test that leaves a thread behind, Python's or ours of Qt's."""
    before = {thread.ident for thread in threading.enumerate()}
    yield
    alive = [thread for thread in threading.enumerate() if thread.ident not in before and not thread.daemon]
    assert not alive, alive
    # A thread that was waited for may still be listed for a moment.
    deadline = time.monotonic() + 2
    while _native_thread_names() & OUR_THREADS:
        assert time.monotonic() < deadline, "a thread of the program is still alive"
        time.sleep(0.001)


def _native_thread_names() -> set[str]:
    if not sys.platform.startswith("linux"):
        return set()
    names = set()
    for task in Path("/proc/self/task").iterdir():
        try:
            names.add((task / "comm").read_text().strip())
        except OSError:  # it ended while we looked
            continue
    return names


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
