"""A file is open in one window at a time, until that window closes or its program ends, however it does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gpt2_desk.contract import SaveError
from gpt2_desk.documents.open_locks import KernelLock, OpenFileLock, file_key

CHILD = """
import sys
from pathlib import Path
from gpt2_desk.documents.open_locks import OpenFileLock
held = OpenFileLock.try_open(Path(sys.argv[1]), Path(sys.argv[2]))
print(held is not None, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "open"


def held(lock: OpenFileLock | None) -> OpenFileLock:
    assert lock is not None
    return lock


def test_one_window_at_a_time(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "Kapitel eins – Übergang.md"
    lock = held(OpenFileLock.try_open(folder, path))
    assert OpenFileLock.try_open(folder, path) is None
    held(OpenFileLock.try_open(folder, tmp_path / "another.md")).release()
    lock.release()
    lock.release()
    again = held(OpenFileLock.try_open(folder, path))
    lock.release()  # of no effect: it is another's by now
    assert OpenFileLock.try_open(folder, path) is None
    again.release()
    assert list(folder.iterdir()) == []


def test_the_way_it_is_written_does_not_matter(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    lock = held(OpenFileLock.try_open(folder, tmp_path / "a.md"))
    monkeypatch.chdir(tmp_path)
    for path in (Path("a.md"), tmp_path / "sub" / ".." / "a.md"):
        assert OpenFileLock.try_open(folder, path) is None
    lock.release()


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")
def test_links_lead_to_their_file_and_circles_nowhere(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    lock = held(OpenFileLock.try_open(folder, tmp_path / "a.md"))
    assert OpenFileLock.try_open(folder, tmp_path / "link.md") is None
    lock.release()
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert len(file_key(tmp_path / "circle")) == 64


def test_another_process_and_its_end(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    command = [sys.executable, "-c", CHILD, str(folder), str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "True\n"
        assert OpenFileLock.try_open(folder, path) is None
        child.kill()
    held(OpenFileLock.try_open(folder, path)).release()


def test_a_lock_whose_file_was_deleted_between_is_taken_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    lock = KernelLock.try_hold(path)
    assert lock is not None
    assert lock.stands
    path.unlink()
    assert not lock.stands
    other = KernelLock.try_hold(path)
    assert other is not None
    lock.release(delete=False)
    assert KernelLock.try_hold(path) is None
    other.release()


def test_where_no_marks_can_be_kept_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SaveError, match=r"Whether “a\.md” is open in another window cannot be seen\."):
        OpenFileLock.try_open(tmp_path / "file" / "open", tmp_path / "a.md")
