"""What a monkey at the keyboard and bad files through every door have found; see packaging/benchmarks/monkey.py."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import signal
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.real_window import FULL_BYTES, disk, said, text, type_
from support.scripted_desk import desks

from gpt2_desk.app import Desk
from gpt2_desk.atomic import read_file
from gpt2_desk.contract import DamagedModelError, NotAModelError
from gpt2_desk.documents import Document, Receipt
from gpt2_desk.documents.journal_lines import encode_line
from gpt2_desk.gpt2.config import read_config
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.settings import Settings, load_settings
from gpt2_desk.ui.chat.growing_field import GrowingField
from gpt2_desk.ui.context.note_field import NoteField
from gpt2_desk.ui.crash_reports import CrashReports
from gpt2_desk.ui.documents.storage import UNREADABLE_SIDECAR
from gpt2_desk.ui.single_instance import SingleInstance, server_name

Make = Callable[..., Desk]

ENDLESS = "iVBORw0KGgoA" * 30_000
LONG_S = 2.0
"""What takes longer is taken for a window that stands still; these took minutes, or for ever."""
HUGE_BYTES = 5_000_000_000
TEXT = "Once upon a time.\nMore."

GIVEN_UP_S = 30

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")


@pytest.fixture(autouse=True)
def no_endless_waiting() -> Iterator[None]:
    """Fail a test that waits for ever, where the system has a clock that interrupts it."""

    def give_up(*_of: object) -> None:
        pytest.fail(f"it waited for {GIVEN_UP_S} s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(GIVEN_UP_S)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    with desks(qtbot, qapp, answers) as build:
        yield build


@pytest.fixture
def desk(make: Make) -> Desk:
    return make()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def pipe(path: Path) -> None:
    """A named pipe into which nobody ever writes: who reads it waits."""
    os.mkfifo(path)


def huge(path: Path) -> None:
    """A file longer than memory, which takes no room."""
    path.touch()
    os.truncate(path, HUGE_BYTES)


both = pytest.mark.parametrize("hinder", [pytest.param(pipe, marks=needs_pipes), huge])


def sidecar(story: Path, **odd: Any) -> Path:
    """A sidecar of the story with something odd in it."""
    receipt = {**Receipt(model="m", at=1.0).to_json(), "read": packed(b"Once"), **odd.pop("receipt", {})}
    kept = {
        "program": "gpt2-desk",
        "version": 1,
        "file": story.name,
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "caret": 3,
        "notes": ["", ""],
        "paragraphs": [[0, 0, [[0, 4, 1]], []]],
        "siblings": [],
        "last_passage": 0,
        "generations": {"1": receipt},
        "last_generation": 1,
    }
    path = story.with_name("story.desk.json")
    path.write_text(json.dumps({**kept, **odd}), encoding="utf-8")
    return path


def packed(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data)).decode()


# Words without an end.


def test_a_word_without_an_end_is_no_hang(desk: Desk) -> None:
    QApplication.clipboard().setText(ENDLESS)
    began = time.monotonic()
    desk.window.page.paste()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Home, Qt.Key.Key_Backspace):
        QTest.keyClick(desk.window.page, key)
    assert time.monotonic() - began < LONG_S
    assert len(text(desk)) == len(ENDLESS)


def test_a_paragraph_as_long_of_ordinary_words_breaks_between_them(desk: Desk) -> None:
    desk.window.page.insertPlainText("rainy days " * 2_000)
    block = desk.window.page.document().firstBlock()
    starts = [block.layout().lineAt(row).textStart() for row in range(1, block.layout().lineCount())]
    assert len(starts) > 10
    assert all(block.text()[start - 1] == " " for start in starts)


@pytest.mark.parametrize("build", [lambda: NoteField("Note", 3), lambda: GrowingField("Say", 6)])
def test_nor_is_it_in_a_field(qtbot: QtBot, build: Callable[[], NoteField | GrowingField]) -> None:
    field, data = build(), QMimeData()
    qtbot.addWidget(field)
    field.show()
    data.setText(ENDLESS)
    began = time.monotonic()
    field.insertFromMimeData(data)
    field.grab()
    assert time.monotonic() - began < LONG_S
    assert len(field.toPlainText()) == len(ENDLESS)


def test_nor_is_it_in_the_notes_of_a_file(qtbot: QtBot, desk: Desk, story: Path) -> None:
    sidecar(story, notes=[ENDLESS, ENDLESS])
    desk.files.open_path(str(story))
    began = time.monotonic()
    desk.desk.context.show()
    QApplication.processEvents()
    assert time.monotonic() - began < LONG_S


# What is read beside a text.


@both
def test_a_sidecar_that_can_never_be_read_keeps_no_text_from_opening_or_saving(
    desk: Desk, story: Path, hinder: Callable[[Path], None]
) -> None:
    hinder(story.with_name("story.desk.json"))
    desk.files.open_path(str(story))
    assert said(desk) == UNREADABLE_SIDECAR
    type_(desk, "!")
    assert desk.files.save()
    assert story.read_text(encoding="utf-8") == text(desk)


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "", ".", "a\0b"])
def test_a_sidecar_that_names_another_place_keeps_no_text_from_being_saved(desk: Desk, story: Path, name: str) -> None:
    sidecar(story, file=name)
    desk.files.open_path(str(story))
    assert text(desk) == TEXT
    type_(desk, "!")
    assert desk.files.save()
    assert story.read_text(encoding="utf-8") == text(desk)


def test_a_few_bytes_that_stand_for_all_of_the_memory_are_refused(desk: Desk, story: Path) -> None:
    sidecar(story, receipt={"read": packed(b"x" * 50_000_000)})
    desk.files.open_path(str(story))
    assert said(desk) == UNREADABLE_SIDECAR
    assert text(desk) == TEXT


@pytest.mark.parametrize("odd", [1e300, float("inf"), float("nan"), -1e15, 10**400])
def test_a_time_that_no_calendar_knows_is_not_known(odd: float) -> None:
    assert Receipt.from_json({"model": "m", "at": odd}) == Receipt(model="m")


@pytest.mark.parametrize(("siblings", "sibling"), [(10**30, 5), (2, 5), (2, -1), (0, 0)])
def test_one_of_several_that_is_none_of_them_is_one_alone(siblings: int, sibling: int) -> None:
    receipt = Receipt.from_json({"siblings": siblings, "sibling": sibling})
    assert (receipt.siblings, receipt.sibling) == (1, 0)


# What is saved over.


@needs_pipes
def test_a_pipe_is_not_saved_into(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    answers.save_file = tmp_path / "pipe.md"
    pipe(answers.save_file)
    type_(desk, "Once")
    assert not desk.files.save_as()
    assert "A folder, or a device, has that name." in said(desk)


@needs_pipes
def test_a_file_that_became_a_pipe_is_not_saved_into(desk: Desk, story: Path) -> None:
    desk.files.open_path(str(story))
    story.unlink()
    pipe(story)
    type_(desk, "!")
    assert not desk.files.save()
    assert "A folder, or a device, has that name." in said(desk)


def test_a_file_that_became_longer_than_memory_is_another(desk: Desk, story: Path) -> None:
    desk.files.open_path(str(story))
    huge(story)
    type_(desk, "!")
    assert not desk.files.save()
    assert "was changed by another program" in said(desk)
    assert story.stat().st_size == HUGE_BYTES


# What the program keeps of its own.


@both
def test_settings_that_can_never_be_read_are_the_defaults(tmp_path: Path, hinder: Callable[[Path], None]) -> None:
    hinder(tmp_path / "settings.json")
    assert load_settings(tmp_path) == Settings()


@needs_pipes
def test_damaged_settings_are_kept_though_a_pipe_has_their_name(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    pipe(tmp_path / "settings.json.bad")
    assert load_settings(tmp_path) == Settings()
    assert (tmp_path / "settings.json.bad").read_text(encoding="utf-8") == "{"


@both
def test_a_journal_that_can_never_be_read_is_put_aside(
    qtbot: QtBot, make: Make, desk_home: Path, hinder: Callable[[Path], None]
) -> None:
    (desk_home / "journal").mkdir(parents=True)
    hinder(desk_home / "journal" / "abc.journal")
    desk = make()
    qtbot.waitUntil(lambda: "abc.journal" in said(desk))
    assert [path.name for path in (desk_home / "journal").iterdir()] == ["abc.journal.damaged"]


def test_a_journal_of_a_time_that_no_calendar_knows_comes_back(
    qtbot: QtBot, make: Make, answers: Answers, desk_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[float] = []
    restore = Answers.pages_to_restore

    def looked_at(self: Answers, pages: Any) -> Any:
        times.extend(page.when for page in pages)
        return restore(self, pages)

    monkeypatch.setattr(Answers, "pages_to_restore", looked_at)
    document = Document("Once upon")
    document.mark_unsaved()
    header = {"version": 1, "id": "abc", "began": 1.0, "kind": "page", "name": "Untitled"}
    batch = {"n": 1, "at": 1e300, "ops": [], "caret": [0, 0]}
    (desk_home / "journal").mkdir(parents=True)
    lines = map(encode_line, (header, document.freeze()(), batch))
    (desk_home / "journal" / "abc.journal").write_bytes(b"".join(lines))
    desk = make()
    qtbot.waitUntil(lambda: text(desk) == "Once upon")
    assert times == [pytest.approx(time.time(), abs=600)]


def test_a_report_of_a_process_that_cannot_be_is_none(tmp_path: Path) -> None:
    (tmp_path / "fatal-99999999999999999999.txt").touch()
    (tmp_path / "fatal-x.txt").touch()
    assert CrashReports(tmp_path).left() == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [b"[" * 50_000, b'{"file": 3, "file": {}}', b"\xff", b"null"])
def test_what_no_later_start_says_is_passed_over(qtbot: QtBot, desk_home: Path, words: bytes) -> None:
    instance = SingleInstance(desk_home)
    heard: list[str] = []
    instance.file_handed_over.connect(heard.append)
    sockets = [QLocalSocket() for _ in range(2)]
    for socket, told in zip(sockets, (words, b'{"file": "/story.md"}'), strict=True):
        socket.connectToServer(server_name(desk_home))
        socket.write(told + b"\n")
        socket.flush()
    qtbot.waitUntil(lambda: heard[-1:] == ["/story.md"])
    assert [file for file in heard if file] == ["/story.md"]
    for socket in sockets:
        socket.abort()
    instance.close()


def test_a_full_disk_under_everything(
    qtbot: QtBot, make: Make, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with disk(tmp_path / "small", 12 * FULL_BYTES):
        home = tmp_path / "small" / "home"
        monkeypatch.setenv("GPT2_DESK_HOME", str(home))
        answers.save_file = tmp_path / "small" / "story.md"
        desk = make()
        type_(desk, "Once")
        assert desk.files.save()
        desk.documents.net.flush()
        assert desk.documents.journal.flush_now()  # a journal that goes now would make room
        filler = tmp_path / "small" / "filler"
        filler.touch()
        with pytest.raises(OSError, match="No space"):
            filler.write_bytes(b"x" * 16 * FULL_BYTES)
        desk.window.page.insertPlainText(" upon a time" * 5_000)
        desk.keeper.change(length=300)
        assert not desk.keeper.save_now()
        assert not desk.files.save()
        assert "The disk is full." in said(desk)
        assert answers.save_file.read_text(encoding="utf-8") == "Once"
        desk.writing.continue_text()
        qtbot.waitUntil(lambda: text(desk).endswith(" and so on"))
        filler.unlink()
        assert desk.files.save()
        assert desk.keeper.save_now()
        assert answers.save_file.read_text(encoding="utf-8") == text(desk)
        assert load_settings(home).length == 300
        desk.window.close()


# Models.


@both
def test_a_configuration_that_can_never_be_read_is_said(tmp_path: Path, hinder: Callable[[Path], None]) -> None:
    hinder(tmp_path / "config.json")
    with pytest.raises(NotAModelError):
        read_config(tmp_path)


def test_a_tokenizer_longer_than_memory_is_said(tmp_path: Path) -> None:
    huge(tmp_path / "tokenizer.json")
    began = time.monotonic()
    with pytest.raises(DamagedModelError):
        Tokenizer.load(tmp_path)
    assert time.monotonic() - began < LONG_S


def test_a_folder_is_no_file_and_a_file_of_the_longest_length_is_read(tmp_path: Path) -> None:
    (tmp_path / "four").write_bytes(b"four")
    assert read_file(tmp_path / "four", 4) == b"four"
    with pytest.raises(OSError, match="too long"):
        read_file(tmp_path / "four", 3)
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path, 4)
