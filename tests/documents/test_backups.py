"""What a save replaces is kept: not too often, not twice, not for ever, and each of the last days for a week."""

from __future__ import annotations

import errno
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import SaveError
from gpt2_desk.documents import backups as room
from gpt2_desk.documents.backups import backups, keep_backup

NOON = datetime(2026, 3, 10, 12, 0, 0).timestamp()
HOUR = 3_600.0
DAY = 24 * HOUR


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Backups é"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chapter one.md"


def contents(folder: Path, path: Path) -> list[bytes]:
    return [backup.path.read_bytes() for backup in backups(folder, path)]


def test_what_is_replaced_is_kept_under_its_date(folder: Path, path: Path) -> None:
    assert backups(folder, path) == []
    kept = keep_backup(folder, path, b"first", NOON)
    assert kept is not None
    assert backups(folder, path) == [kept]
    assert kept.when == NOON
    assert kept.path.name == "2026-03-10 12.00.00 chapter one.md"
    assert kept.path.parent.parent == folder
    assert kept.path.parent.name.startswith("chapter one.md-")
    assert kept.path.read_bytes() == b"first"


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_nobody_else_may_read_it(folder: Path, path: Path) -> None:
    kept = keep_backup(folder, path, b"first", NOON)
    assert kept is not None
    assert [stat.S_IMODE(place.stat().st_mode) for place in (kept.path, kept.path.parent, folder)] == [
        0o600,
        0o700,
        0o700,
    ]


def test_not_more_often_than_asked_for(folder: Path, path: Path) -> None:
    keep_backup(folder, path, b"first", NOON)
    assert keep_backup(folder, path, b"second", NOON + 599) is None
    keep_backup(folder, path, b"third", NOON + 600)
    keep_backup(folder, path, b"fourth", NOON + 601, at_most_every_s=0)
    assert contents(folder, path) == [b"fourth", b"third", b"first"]


def test_the_same_content_not_twice(folder: Path, path: Path) -> None:
    keep_backup(folder, path, b"first", NOON)
    assert keep_backup(folder, path, b"first", NOON + HOUR) is None
    keep_backup(folder, path, b"other", NOON + 2 * HOUR)
    assert contents(folder, path) == [b"other", b"first"]


def test_a_clock_that_is_set_back_stops_nothing(folder: Path, path: Path) -> None:
    keep_backup(folder, path, b"first", NOON)
    keep_backup(folder, path, b"second", NOON - HOUR)
    keep_backup(folder, path, b"third", NOON - HOUR)
    keep_backup(folder, path, b"fourth", NOON, at_most_every_s=0)
    assert sorted(contents(folder, path)) == [b"first", b"fourth", b"second", b"third"]
    names = [backup.path.name for backup in backups(folder, path)]
    assert names[0] == "2026-03-10 12.00.00 (2) chapter one.md"


def test_the_oldest_go_but_the_last_of_each_day_of_a_week_stays(folder: Path, path: Path) -> None:
    for day in range(10):
        for hour in range(3):
            keep_backup(folder, path, b"%d %d" % (day, hour), NOON + day * DAY + hour * HOUR, limit=4)
    assert contents(folder, path) == [b"9 2", b"9 1", b"9 0", b"8 2", b"7 2", b"6 2", b"5 2", b"4 2", b"3 2"]


def test_the_limit_holds_within_a_day(folder: Path, path: Path) -> None:
    for number in range(30):
        keep_backup(folder, path, b"%d" % number, NOON + number * 600)
    assert contents(folder, path) == [b"%d" % number for number in range(29, 9, -1)]


def test_files_of_one_name_in_two_folders_are_two(folder: Path, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / path.name
    keep_backup(folder, path, b"mine", NOON)
    keep_backup(folder, other, b"other", NOON)
    assert contents(folder, path) == [b"mine"]
    assert contents(folder, other) == [b"other"]


def test_other_files_there_are_left_alone(folder: Path, path: Path) -> None:
    kept = keep_backup(folder, path, b"first", NOON)
    assert kept is not None
    for name in ("notes.txt", "2026-99-10 12.00.00 chapter one.md"):
        (kept.path.parent / name).touch()
    assert backups(folder, path) == [kept]
    keep_backup(folder, path, b"second", NOON + HOUR, limit=1)
    assert len(list(kept.path.parent.iterdir())) == 3


names = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="/\0"), min_size=1, max_size=255)


@pytest.mark.skipif(os.name != "posix", reason="Windows allows fewer names")
@given(name=names.filter(lambda name: name not in (".", "..")))
def test_whatever_a_file_is_called(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("backups")
    path = folder / "texts" / name
    for number in range(2):
        keep_backup(folder, path, b"%d" % number, NOON, at_most_every_s=0)
    assert contents(folder, path) == [b"1", b"0"]


def test_a_long_name_keeps_its_ending(folder: Path, tmp_path: Path) -> None:
    kept = keep_backup(folder, tmp_path / f"{'ü' * 120}.md", b"first", NOON)
    assert kept is not None
    assert kept.path.name.endswith("üü.md")
    assert len(kept.path.name.encode()) < 143


def test_trouble_is_told_and_leaves_nothing(folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(room, "replace_file", full)
        with pytest.raises(SaveError, match=r"The earlier version of “chapter one\.md” could not be kept\. The disk"):
            keep_backup(folder, path, b"first", NOON)
    assert backups(folder, path) == []
    keep_backup(folder, path, b"first", NOON)
    assert contents(folder, path) == [b"first"]


def test_a_folder_that_cannot_be_is_told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SaveError, match="could not be kept"):
        keep_backup(tmp_path / "file" / "backups", path, b"first", NOON)
    with pytest.raises(SaveError, match="could not be kept"):
        keep_backup(tmp_path, path, b"first", float("inf"))
