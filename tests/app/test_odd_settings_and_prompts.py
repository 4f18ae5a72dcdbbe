"""Settings that cannot be used or kept, and odd prompts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.real_window import (
    WAIT_MS,
    Make,
    assert_clear,
    assert_writes_on,
    awake,
    disk,
    dismiss,
    said,
    text,
    type_,
)

from gpt2_desk.app import Desk
from gpt2_desk.settings import Settings, home_folder, load_settings, save_settings


@pytest.mark.parametrize("content", [b"", b"\x00\xffnonsense", b'{"sampling": {"temperature": "hot"}, "length": -3}'])
def test_a_garbled_settings_file_is_kept_aside_and_the_window_works(
    qtbot: QtBot, make: Make, desk_home: Path, content: bytes
) -> None:
    desk_home.mkdir()
    (desk_home / "settings.json").write_bytes(content)
    desk = awake(qtbot, make())
    assert desk.keeper.settings.sampling == Settings().sampling
    assert_writes_on(qtbot, desk)
    desk.keeper.save_now()
    assert load_settings(desk_home) == desk.keeper.settings
    assert (desk_home / "settings.json.bad").read_bytes() == content


def test_a_model_folder_in_the_settings_that_the_system_refuses_is_passed_over(qtbot: QtBot, make: Make) -> None:
    save_settings(home_folder(), Settings(model_folders=("x" * 300,)))
    with qtbot.captureExceptions() as raised:
        desk = make()
        qtbot.waitUntil(lambda: bool(raised) or desk.models.is_awake, timeout=WAIT_MS)
    assert raised == []


def test_a_last_folder_in_the_settings_that_the_system_refuses_is_passed_over(
    desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    desk.keeper.change(last_folder="x" * 300)
    type_(desk, "Once")
    answers.save_file = tmp_path / "story.md"
    assert desk.files.save()


@pytest.fixture(params=["full", "read-only", "below a file"])
def no_home(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for the program's own things where nothing can be kept."""
    if request.param == "below a file":
        (tmp_path / "a file").touch()
        monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path / "a file" / "home"))
        yield home_folder()
        return
    with disk(tmp_path / "disk", 4096) as make_read_only:
        monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path / "disk"))
        if request.param == "full":
            (tmp_path / "disk" / "something").write_bytes(bytes(4096))
        else:
            make_read_only()
        yield home_folder()


def test_without_a_home_the_window_works_and_says_that_settings_are_not_kept(
    qtbot: QtBot, no_home: Path, make: Make, tmp_path: Path, answers: Answers
) -> None:
    desk = awake(qtbot, make())
    desk.keeper.save_now()
    assert_clear(desk, "The settings could not be saved.", str(no_home))
    type_(desk, "Once")
    assert_writes_on(qtbot, desk)
    answers.save_file = tmp_path / "story.md"
    assert desk.files.save()
    assert (tmp_path / "story.md").read_text(encoding="utf-8") == text(desk)
    desk.window.close()
    assert not desk.window.isVisible()


def test_that_settings_are_not_kept_is_said_once(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").touch()
    monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path / "a file"))
    desk = awake(qtbot, make())
    desk.keeper.save_now()
    assert said(desk) != ""
    dismiss(desk)
    desk.keeper.change(length=100)
    desk.keeper.save_now()
    assert said(desk) == ""


@pytest.mark.parametrize("prompt", ["", " ", "   ", "\n", "\n\n \n", "\t", "\N{NO-BREAK SPACE}"])
def test_a_page_without_a_visible_letter_begins_a_text(qtbot: QtBot, desk: Desk, prompt: str) -> None:
    desk.window.page.insertPlainText(prompt)
    assert text(desk) == prompt
    assert_writes_on(qtbot, desk)
    assert text(desk)[len(prompt) :].strip()
    assert said(desk) == ""


@pytest.mark.parametrize("data", ["half \ud83d an emoji".encode("utf-8", "surrogatepass"), b"caf\xe9 \xff", b"a\x00b"])
def test_odd_text_that_is_pasted_is_written_on_and_saved(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, data: bytes
) -> None:
    copied = QMimeData()
    copied.setData("text/plain", data)
    QApplication.clipboard().setMimeData(copied)
    desk.window.page.paste()
    assert text(desk).startswith(data[:1].decode())
    assert_writes_on(qtbot, desk)
    answers.save_file = tmp_path / "story.md"
    assert desk.files.save()
    assert (tmp_path / "story.md").read_text(encoding="utf-8") == text(desk).replace("\x00", "\ufffd")


def test_half_an_emoji_that_is_pasted_is_no_error(qtbot: QtBot, desk: Desk) -> None:
    QApplication.clipboard().setText("half \ud83d an emoji")
    desk.window.page.paste()
    assert text(desk).startswith("half ")
    text(desk).encode()
    assert_writes_on(qtbot, desk)
