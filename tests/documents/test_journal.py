"""A journal gives back what was put into it, through full disks, locked folders and files that go away."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt2_desk.contract import SaveError, UnreadableFileError
from gpt2_desk.documents import journal
from gpt2_desk.documents.journal import JournalFile
from gpt2_desk.documents.journal_claims import claim_orphans, orphans
from gpt2_desk.documents.journal_lines import encode_line
from gpt2_desk.documents.journal_reading import Batch, read_journal

POSIX = os.name == "posix"
IS_ADMINISTRATOR = POSIX and os.geteuid() == 0
on_posix = pytest.mark.skipif(not POSIX, reason="Windows has other permissions, and keeps files that are open")
HEADER: dict[str, object] = {"path": None, "title": "Untitled", "began": 5.0}
STATE: dict[str, object] = {"text": "The rain had not stopped.", "undo": []}


def batch(number: int, text: str = "rain") -> Batch:
    return Batch(1_000.5 + number, (["edit", number, number, text, [], True, 7], ["undo"]), (number, number + 4))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Journale é"


@pytest.fixture
def open_journal(folder: Path) -> Iterator[JournalFile]:
    made = JournalFile.create(folder, "a1", HEADER, STATE)
    yield made
    made.close()


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kilobytes."""
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)]
    if not IS_ADMINISTRATOR or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_what_is_put_in_comes_back(open_journal: JournalFile) -> None:
    added = [batch(1), batch(2, "lone \ud83d and \n line"), batch(3)]
    for one in added:
        open_journal.append(one)
    open_journal.sync()
    content = read_journal(open_journal.path)
    assert content.header == {**HEADER, "version": 1, "id": "a1"}
    assert content.checkpoint == STATE
    assert content.batches == tuple(added)
    assert not content.torn
    assert open_journal.size == open_journal.path.stat().st_size > open_journal.checkpoint_size


def test_a_restart_takes_the_place_of_all(open_journal: JournalFile) -> None:
    open_journal.append(batch(1))
    open_journal.restart({"title": "One"}, {"text": "later"})
    open_journal.append(batch(2))
    content = read_journal(open_journal.path)
    assert content.header["title"] == "One"
    assert content.checkpoint == {"text": "later"}
    assert content.batches == (batch(2),)
    assert open_journal.size == open_journal.path.stat().st_size
    assert sorted(path.name for path in open_journal.path.parent.iterdir()) == ["a1.journal", "a1.lock"]


@on_posix
def test_nobody_else_may_read_it(open_journal: JournalFile) -> None:
    for _ in range(2):
        assert stat.S_IMODE(open_journal.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(open_journal.path.parent.stat().st_mode) == 0o700
        open_journal.restart(HEADER, STATE)


def test_cut_at_every_byte_it_reads_a_prefix(open_journal: JournalFile, tmp_path: Path) -> None:
    for number in range(3):
        open_journal.append(batch(number))
    data, cut = open_journal.path.read_bytes(), tmp_path / "cut.journal"
    beginning = data.index(b"\n", data.index(b"\n") + 1) + 1
    for length in range(len(data)):
        cut.write_bytes(data[:length])
        if length < beginning:
            with pytest.raises(UnreadableFileError, match=r"cut\.journal"):
                read_journal(cut)
        else:
            whole = data[:length].count(b"\n") - 2
            content = read_journal(cut)
            assert content.batches == tuple(batch(number) for number in range(whole))
            assert content.torn is not data[:length].endswith(b"\n")


def test_reading_stops_at_damage_and_at_what_is_out_of_order(open_journal: JournalFile, tmp_path: Path) -> None:
    for number in range(3):
        open_journal.append(batch(number))
    lines = open_journal.path.read_bytes().splitlines(keepends=True)
    odd = encode_line({"n": 2, "at": 1, "ops": [7], "caret": [0, 0]})
    for changed in ([*lines[:3], lines[4]], [*lines[:3], lines[2], *lines[3:]], [*lines[:3], odd, lines[4]]):
        path = tmp_path / "changed.journal"
        path.write_bytes(b"".join(changed))
        content = read_journal(path)
        assert (content.batches, content.torn) == ((batch(0),), True)


def test_a_newer_version_and_none_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    newer = encode_line({"version": 2}) + encode_line({})
    path.write_bytes(newer)
    with pytest.raises(UnreadableFileError, match="newer version"):
        read_journal(path)
    assert path.read_bytes() == newer
    path.write_bytes(encode_line({"version": "one"}) + encode_line({}))
    with pytest.raises(UnreadableFileError, match="damaged"):
        read_journal(path)
    with pytest.raises(UnreadableFileError, match="no such file"):
        read_journal(tmp_path / "none.journal")


def test_half_a_line_is_cut_off_before_the_next(open_journal: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    open_journal.append(batch(1))
    write, room_left = os.write, [20, 0]

    def write_what_fits(descriptor: int, data: bytes) -> int:
        room = room_left.pop(0)
        if not room:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:room])

    with monkeypatch.context() as patch:
        patch.setattr(journal.os, "write", write_what_fits)
        with pytest.raises(SaveError, match=r"not kept safe.* The disk is full\."):
            open_journal.append(batch(2))
    torn = read_journal(open_journal.path)
    assert (torn.batches, torn.torn) == ((batch(1),), True)
    open_journal.append(batch(2))
    open_journal.append(batch(3))
    mended = read_journal(open_journal.path)
    assert (mended.batches, mended.torn) == ((batch(1), batch(2), batch(3)), False)


def test_a_full_disk(tiny_disk: Path) -> None:
    ballast = tiny_disk / "ballast"
    ballast.write_bytes(b"x" * 16_000)
    made = JournalFile.create(tiny_disk / "journals", "a1", HEADER, STATE)
    count = 0

    def fill() -> None:
        nonlocal count
        while True:
            made.append(batch(count, "rain " * 500))
            count += 1

    with pytest.raises(SaveError, match=r"The disk is full\."):
        fill()
    assert count > 5
    with pytest.raises(SaveError, match=r"The disk is full\."):
        made.restart(HEADER, {"text": "rain " * 10_000})
    assert len(read_journal(made.path).batches) == count
    ballast.unlink()
    made.append(batch(count, "rain " * 500))
    assert len(read_journal(made.path).batches) == count + 1
    made.close()


def test_words_for_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SaveError, match="not kept safe from a crash") as raised:
        JournalFile.create(tmp_path / "file" / "journals", "a1", HEADER, STATE)
    assert str(tmp_path) in raised.value.details
    with pytest.raises(ValueError, match="no id"):
        JournalFile.create(tmp_path, "../a1", HEADER, STATE)


@on_posix
def test_a_file_that_goes_away_is_missed_and_comes_again(open_journal: JournalFile, folder: Path) -> None:
    open_journal.append(batch(1))
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    open_journal.append(batch(2))
    for _ in range(2):
        with pytest.raises(SaveError, match="no longer there"):
            open_journal.sync()
    with pytest.raises(SaveError, match="no longer there"):
        open_journal.append(batch(3))
    open_journal.restart(HEADER, {"text": "all of it"})
    open_journal.append(batch(4))
    open_journal.sync()
    assert read_journal(open_journal.path).batches == (batch(4),)
    assert orphans(folder) == []


@on_posix
def test_another_file_in_its_place_is_not_written_to(open_journal: JournalFile) -> None:
    open_journal.append(batch(1))
    open_journal.path.rename(open_journal.path.with_name("away"))
    open_journal.path.write_bytes(b"x" * 10_000)
    with pytest.raises(SaveError):
        open_journal.sync()
    with pytest.raises(SaveError):
        open_journal.append(batch(2))
    assert open_journal.path.read_bytes() == b"x" * 10_000


def test_a_disk_that_refuses_is_told(open_journal: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(journal.os, "fsync", refuse)
    with pytest.raises(SaveError, match="Input/output error"):
        open_journal.sync()


def test_discarded_it_leaves_nothing(folder: Path) -> None:
    made = JournalFile.create(folder, "a1", HEADER, STATE)
    made.append(batch(1))
    made.discard()
    assert list(folder.iterdir()) == []


def test_a_journal_that_cannot_be_deleted_is_told(open_journal: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(SaveError, match="could not be deleted"):
            open_journal.discard()
    assert [claim.path for claim in claim_orphans(open_journal.path.parent)] == [open_journal.path]


def test_only_what_nobody_holds_is_an_orphan(folder: Path) -> None:
    assert orphans(folder) == []
    one, two = (JournalFile.create(folder, name, HEADER, STATE) for name in ("one", "two"))
    assert orphans(folder) == []
    one.close()
    assert orphans(folder) == [one.path]
    two.close()
    os.utime(two.path, (1, 1))
    assert orphans(folder) == [two.path, one.path]
    assert sorted(path.name for path in folder.iterdir()) == ["one.journal", "two.journal"]


CHILD = """
import sys
from pathlib import Path
from gpt2_desk.documents.journal import JournalFile
journal = JournalFile.create(Path(sys.argv[1]), "child", {}, {"text": "hers"})
print("open", flush=True)
sys.stdin.read()
"""


def test_what_another_process_holds_is_free_when_it_is_killed(folder: Path) -> None:
    command = [sys.executable, "-c", CHILD, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        assert orphans(folder) == []
        with pytest.raises(SaveError, match="Another window"):
            JournalFile.create(folder, "child", {}, {})
        child.kill()
    assert [path.name for path in orphans(folder)] == ["child.journal"]


def test_an_orphan_is_claimed_once_and_taken_up(folder: Path) -> None:
    JournalFile.create(folder, "old", HEADER, STATE).close()
    (claim,) = claim_orphans(folder)
    assert claim_orphans(folder) == []
    assert claim.read().checkpoint == STATE
    made = JournalFile.create(folder, "new", HEADER, {"text": "restored"}, claim)
    assert made.path == claim.path
    assert read_journal(made.path).checkpoint == {"text": "restored"}
    assert orphans(folder) == []
    made.discard()
    assert list(folder.iterdir()) == []


def test_a_claim_that_was_not_taken_up_stays_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    JournalFile.create(folder, "old", HEADER, STATE).close()
    (claim,) = claim_orphans(folder)

    def full(*_arguments: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(journal, "replace_file", full)
        with pytest.raises(SaveError):
            JournalFile.create(folder, "new", HEADER, {}, claim)
    assert orphans(folder) == []
    assert claim.read().checkpoint == STATE
    claim.close()
    assert orphans(folder) == [claim.path]


def test_a_claim_can_be_discarded_or_set_aside(folder: Path) -> None:
    JournalFile.create(folder, "one", HEADER, STATE).close()
    (claim,) = claim_orphans(folder)
    claim.discard()
    assert list(folder.iterdir()) == []
    (folder / "two.journal").write_bytes(b"nothing")
    (claim,) = claim_orphans(folder)
    with pytest.raises(UnreadableFileError, match=r"two\.journal.*damaged"):
        claim.read()
    claim.set_aside()
    assert [path.name for path in folder.iterdir()] == ["two.journal.damaged"]
    assert orphans(folder) == []


def test_a_newer_versions_journal_is_not_set_aside(folder: Path) -> None:
    folder.mkdir()
    (folder / "new.journal").write_bytes(encode_line({"version": 2}) + encode_line({}))
    (claim,) = claim_orphans(folder)
    claim.set_aside()
    assert orphans(folder) == [folder / "new.journal"]


def test_a_claim_that_is_closed_twice_harms_nobody(folder: Path) -> None:
    JournalFile.create(folder, "old", HEADER, STATE).close()
    (claim,) = claim_orphans(folder)
    claim.close()
    (other,) = claim_orphans(folder)
    claim.close()
    assert orphans(folder) == []
    other.discard()
    other.close()
    assert list(folder.iterdir()) == []


def test_what_a_kill_left_is_swept_after_a_day(folder: Path) -> None:
    folder.mkdir()
    fresh, stale, lock = (folder / name for name in (".aa.tmp", ".bb.tmp", "gone.lock"))
    for path in (fresh, stale, lock):
        path.touch()
    os.utime(stale, (1, 1))
    assert orphans(folder) == []
    assert list(folder.iterdir()) == [fresh]
