from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt2_desk.contract import DeskError, FileChangedError, SaveError, UnreadableFileError
from gpt2_desk.documents import Encoding, Newline, TextFile, TextForm, read_text_file, save_text_file
from gpt2_desk.documents.files import MAX_BYTES

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
POSIX = os.name == "posix"
IS_ADMINISTRATOR = POSIX and os.geteuid() == 0
on_posix = pytest.mark.skipif(not POSIX, reason="Windows has other permissions, links and devices")
CHILD = """
import os, resource, sys
from pathlib import Path
from gpt2_desk.contract import DeskError
from gpt2_desk.documents import TextForm, read_text_file, save_text_file
verb, path, argument, limit = sys.argv[1:]
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    if verb == "read":
        print(read_text_file(Path(path)).text)
    else:
        save_text_file(Path(path), "new" * int(argument), TextForm(), None)
        print("saved")
except DeskError as error:
    print(error)
"""


def in_child(verb: str, path: Path, times: int = 1, *, limit_bytes: int | None = None) -> str:
    """Read or save as an account that is not the administrator's, whom no permission stops."""
    arguments = [verb, str(path), str(times), str(limit_bytes or "")]
    done = subprocess.run(
        [sys.executable, "-B", "-c", CHILD, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account may use; pytest's own is for one alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kilobytes."""
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)]
    if not IS_ADMINISTRATOR or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def opened(path: Path, content: bytes) -> TextFile:
    path.write_bytes(content)
    return read_text_file(path)


def test_a_text_is_read_and_saved_in_its_own_form(tmp_path: Path) -> None:
    path = tmp_path / "Kapitel eins – Übergang.txt"
    file = opened(path, b"\xef\xbb\xbfone\r\ntwo")
    assert (file.path, file.text) == (path, "one\ntwo")
    assert file.form == TextForm(Encoding.UTF_8_BOM, Newline.CRLF)
    fingerprint = save_text_file(path, "one\ntwo\nthree", file.form, file.fingerprint)
    assert path.read_bytes() == b"\xef\xbb\xbfone\r\ntwo\r\nthree"
    assert read_text_file(path).fingerprint == fingerprint
    save_text_file(path, "four", file.form, fingerprint)
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    file = opened(tmp_path / "a.txt", b"")
    assert (file.text, file.form) == ("", TextForm())


def test_a_file_of_20_megabytes_opens(tmp_path: Path) -> None:
    content = "The rain had not stopped — not once.\n".encode() * 500_000
    assert opened(tmp_path / "a.txt", content).text.encode() == content


def test_a_file_beyond_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    os.truncate(path, MAX_BYTES + 1)
    with pytest.raises(UnreadableFileError, match="too long"):
        read_text_file(path)


@on_posix
def test_a_missing_file_a_folder_and_a_device_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"“a\.txt” could not be opened\. There is no such file"):
        read_text_file(tmp_path / "a.txt")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        read_text_file(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFileError, match="is a device"):
        read_text_file(tmp_path / "pipe")
    (tmp_path / "file").touch()
    with pytest.raises(UnreadableFileError, match="no such file"):
        read_text_file(tmp_path / "file" / "a.txt")


@on_posix
@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "loop"])
def test_a_name_that_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(UnreadableFileError, match="could not be opened"):
        read_text_file(tmp_path / name)
    with pytest.raises(SaveError, match="could not be saved"):
        save_text_file(tmp_path / name, "new", TextForm(), None)
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]


@on_posix
def test_a_name_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=r"The name is too long\. Choose a shorter one"):
        save_text_file(tmp_path / ("x" * 300), "new", TextForm(), None)
    name = tmp_path / ("y" * 255)
    save_text_file(name, "the longest name there is", TextForm(), None)
    assert name.read_text() == "the longest name there is"


def test_a_file_that_another_program_changed_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    file = opened(path, b"mine")
    status = path.stat()
    path.write_bytes(b"thei")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    with pytest.raises(FileChangedError, match="changed by another program"):
        save_text_file(path, "new", file.form, file.fingerprint)
    assert path.read_bytes() == b"thei"
    path.unlink()
    with pytest.raises(FileChangedError, match="no longer where it was"):
        save_text_file(path, "new", file.form, file.fingerprint)
    assert list(tmp_path.iterdir()) == []


def test_a_file_touched_but_not_changed_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    file = opened(path, b"mine")
    os.utime(path, (1, 1))
    save_text_file(path, "new", file.form, file.fingerprint)
    assert path.read_bytes() == b"new"


def test_nothing_expected_replaces_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"other")
    save_text_file(path, "new", TextForm(), None)
    assert path.read_bytes() == b"new"


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_permissions_stay(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    path.chmod(mode)
    save_text_file(path, "new", TextForm(), None)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@on_posix
def test_a_new_file_has_the_accounts_usual_permissions(tmp_path: Path) -> None:
    usual = tmp_path / "usual.txt"
    usual.touch()
    save_text_file(tmp_path / "a.txt", "new", TextForm(), None)
    assert (tmp_path / "a.txt").stat().st_mode == usual.stat().st_mode


@pytest.mark.skipif(not IS_ADMINISTRATOR, reason="only an administrator can give a file away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    os.chown(path, NOBODY, NOBODY)
    save_text_file(path, "new", TextForm(), None)
    assert (path.stat().st_uid, path.stat().st_gid) == (NOBODY, NOBODY)


@on_posix
@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_a_link(tmp_path: Path, is_there: bool) -> None:
    (tmp_path / "elsewhere").mkdir()
    target, link = tmp_path / "elsewhere" / "a.txt", tmp_path / "link.txt"
    link.symlink_to(Path("elsewhere") / "a.txt")
    if is_there:
        target.write_bytes(b"old")
    save_text_file(link, "new", TextForm(), None)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.txt", "elsewhere", "link.txt"]


@on_posix
def test_a_folder_or_a_device_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "pipe"):
        with pytest.raises(SaveError, match="has that name"):
            save_text_file(tmp_path / name, "new", TextForm(), None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "pipe"]


@on_posix
def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=r"The folder is no longer there\. Choose another"):
        save_text_file(tmp_path / "gone" / "a.txt", "new", TextForm(), None)
    (tmp_path / "file").touch()
    with pytest.raises(SaveError, match="a file, not a folder"):
        save_text_file(tmp_path / "file" / "a.txt", "new", TextForm(), None)


def test_a_full_disk_leaves_the_old_file_and_no_litter(tiny_disk: Path) -> None:
    path = tiny_disk / "a.txt"
    file = opened(path, b"old")
    with pytest.raises(SaveError, match=r"The disk is full\. Make room") as caught:
        save_text_file(path, "new" * 100_000, file.form, file.fingerprint)
    assert "Errno" not in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tiny_disk.iterdir()) == [path]
    save_text_file(path, "shorter", file.form, file.fingerprint)
    assert path.read_bytes() == b"shorter"


@on_posix
def test_a_file_beyond_the_disks_limit_leaves_the_old_one(open_folder: Path) -> None:
    path = open_folder / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o666)
    assert "takes no file of that length" in in_child("save", path, 10_000, limit_bytes=5_000)
    assert path.read_bytes() == b"old"
    assert list(open_folder.iterdir()) == [path]
    assert in_child("save", path, 1, limit_bytes=5_000) == "saved"


@on_posix
def test_a_folder_that_may_not_be_written_is_said(open_folder: Path) -> None:
    path = open_folder / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o666)
    open_folder.chmod(0o555)
    assert "This account may not write in that folder. Save in another folder" in in_child("save", path, 1)
    assert path.read_bytes() == b"old"
    assert list(open_folder.iterdir()) == [path]
    open_folder.chmod(0o777)


@on_posix
def test_a_locked_file_is_not_replaced(open_folder: Path) -> None:
    path = open_folder / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    assert "The file is locked against changes." in in_child("save", path, 1)
    assert path.read_bytes() == b"old"


@on_posix
def test_a_file_that_may_not_be_read_is_said(open_folder: Path) -> None:
    path = open_folder / "a.txt"
    path.write_bytes(b"secret")
    path.chmod(0)
    assert "This account may not read it." in in_child("read", path)
    path.chmod(0o644)
    assert in_child("read", path) == "secret"


def test_a_crash_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    script = """
import sys
from pathlib import Path
from gpt2_desk.documents import TextForm, save_text_file
while True:
    for letter in "ab":
        save_text_file(Path(sys.argv[1]), letter * 1_000_000, TextForm(), None)
        print(letter, flush=True)
"""
    for saves in (1, 2, 4):
        command = [sys.executable, "-B", "-c", script, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            for _ in range(saves):
                child.stdout.readline()
            child.kill()
        assert read_text_file(path).text in ("a" * 1_000_000, "b" * 1_000_000)


def test_every_error_says_what_to_do(tmp_path: Path) -> None:
    errors: list[DeskError] = []
    for attempt in ("missing.txt", "folder"):
        (tmp_path / "folder").mkdir(exist_ok=True)
        with pytest.raises(UnreadableFileError) as caught:
            read_text_file(tmp_path / attempt)
        errors.append(caught.value)
    assert all(error.what.endswith(".") and error.todo.endswith(".") for error in errors)
