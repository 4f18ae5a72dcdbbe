"""A second start hands its file to the window that is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.single_instance import SingleInstance, hand_over, server_name, start_lock

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gpt2_desk.ui.single_instance import hand_over, start_lock
application = QCoreApplication([])
lock = start_lock(Path(sys.argv[1]))
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(0 if hand_over(Path(sys.argv[1]), file) else 3)
"""


@pytest.fixture
def first(qtbot: QtBot, desk_home: Path) -> SingleInstance:
    instance = SingleInstance(desk_home)
    assert instance.is_listening
    return instance


def start(qtbot: QtBot, *arguments: object) -> int:
    """A second process, while this one goes on."""
    process = subprocess.Popen([sys.executable, "-c", SECOND_START, *map(str, arguments)])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.returncode


def test_a_second_start_hands_its_file_over(
    qtbot: QtBot, first: SingleInstance, desk_home: Path, tmp_path: Path
) -> None:
    heard: list[str] = []
    first.file_handed_over.connect(heard.append)
    assert start(qtbot, desk_home, tmp_path / "chapter é.md") == 0
    assert start(qtbot, desk_home) == 0
    assert heard == [str(tmp_path / "chapter é.md"), ""]
    first.close()


def test_without_a_window_or_with_another_home_it_is_the_first(
    qtbot: QtBot, first: SingleInstance, desk_home: Path, tmp_path: Path
) -> None:
    assert start(qtbot, tmp_path / "another home") == 3
    first.close()
    assert not hand_over(desk_home, None)


def test_the_name_of_a_killed_window_is_taken_over(qtbot: QtBot, desk_home: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from gpt2_desk.ui.single_instance import SingleInstance; a = QCoreApplication([]);"
        "i = SingleInstance(Path(sys.argv[1])); assert i.is_listening; os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(desk_home)], check=False)
    after = SingleInstance(desk_home)
    assert after.is_listening
    assert start(qtbot, desk_home) == 0
    after.close()


def test_of_two_starts_at_once_the_later_one_waits_until_the_earlier_one_can_hear_it(
    qtbot: QtBot, desk_home: Path
) -> None:
    lock = start_lock(desk_home)
    process = subprocess.Popen([sys.executable, "-c", SECOND_START, str(desk_home), "/story.md"])
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.7)  # seconds; alone it takes a tenth of that
    first = SingleInstance(desk_home)
    heard: list[str] = []
    first.file_handed_over.connect(heard.append)
    lock.unlock()
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert process.returncode == 0
    assert heard == ["/story.md"]
    first.close()


def test_a_start_that_was_killed_keeps_nobody_waiting(desk_home: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from gpt2_desk.ui.single_instance import start_lock;"
        "lock = start_lock(Path(sys.argv[1])); assert lock.isLocked(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(desk_home)], check=False)
    lock = start_lock(desk_home)
    assert lock.isLocked()
    lock.unlock()


def test_a_start_that_hangs_is_not_waited_for_longer_than_it_may_take(
    desk_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt2_desk.ui.single_instance.START_MS", 50)
    hanging = start_lock(desk_home)
    later = start_lock(desk_home)
    assert hanging.isLocked()
    assert not later.isLocked()
    hanging.unlock()


@pytest.mark.parametrize("message", [b"nonsense\n", b"[]\n", b"{}\n", b'{"file": 3}\n'])
def test_nonsense_opens_nothing(qtbot: QtBot, first: SingleInstance, desk_home: Path, message: bytes) -> None:
    heard: list[str] = []
    first.file_handed_over.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(desk_home))
    assert socket.waitForConnected(1000)
    socket.write(message)
    socket.flush()
    qtbot.waitUntil(lambda: bool(heard) or socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard in ([], [""])
    first.close()
