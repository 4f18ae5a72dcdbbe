"""Texts that cannot be read or saved: each is said, and nothing is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.real_window import (
    FULL_BYTES,
    as_somebody_without_rights,
    assert_clear,
    assert_writes_on,
    choose,
    disk,
    offers,
    said,
    text,
    type_,
)

from gpt2_desk.app import Desk
from gpt2_desk.ui.dialogs import Answer


def test_a_0_byte_file_is_an_empty_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "nothing.md"
    path.touch()
    desk.files.open_path(str(path))
    assert said(desk) == ""
    assert text(desk) == ""
    assert_writes_on(qtbot, desk)
    assert desk.files.save()
    assert path.read_text(encoding="utf-8") == text(desk)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("beach.png", ("“beach.png” is not a text file.", "Open a file of plain text or Markdown")),
        ("folder", ("“folder” is a folder.", "Choose a file inside it.")),
        ("gone.md", ("“gone.md” could not be opened.", "There is no such file.", "look for it")),
    ],
)
def test_what_is_no_text_leaves_the_page_untouched(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name: str, words: tuple[str, ...]
) -> None:
    (tmp_path / "beach.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe")
    (tmp_path / "folder").mkdir()
    type_(desk, "Once")
    desk.files.open_path(str(tmp_path / name))
    assert_clear(desk, *words)
    assert "Open another…" in offers(desk)
    assert text(desk) == "Once"
    assert desk.files.name == "Untitled"
    assert desk.files.document.is_modified
    assert_writes_on(qtbot, desk)


@pytest.mark.parametrize("name", ["locked/story.md", "x" * 300])
def test_a_place_that_the_system_refuses_is_said(desk: Desk, tmp_path: Path, locked: Path, name: str) -> None:
    type_(desk, "Once")
    with as_somebody_without_rights():
        desk.files.open_path(str(tmp_path / name))
    assert_clear(desk, "could not be opened.")
    assert text(desk) == "Once"


def test_a_20_megabyte_file_opens_and_is_written_on(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    paragraph = "The rain had not stopped for three days, and Mrs. Hale had begun to speak of it. " * 6 + "\n\n"
    long = paragraph * (20_000_000 // len(paragraph) + 1)
    path = tmp_path / "long.txt"
    path.write_bytes(long.encode())
    desk.files.open_path(str(path))
    assert said(desk) == ""
    assert desk.window.page.caret == len(long)
    type_(desk, "The end")
    assert_writes_on(qtbot, desk)
    assert text(desk).startswith(f"{long}The end")
    assert desk.files.save()
    assert path.read_bytes() == text(desk).encode()


def test_a_file_that_vanishes_is_said_at_the_save_and_can_be_written_anew(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("Once", encoding="utf-8")
    desk.files.open_path(str(path))
    path.unlink()
    type_(desk, " more")
    assert not desk.files.save()
    assert_clear(desk, "“story.md” is no longer where it was.", "Save the text as a new file.")
    assert set(offers(desk)) == {"Save it there again", "Save as…"}
    assert text(desk) == "Once more"
    assert not path.exists()
    offers(desk)["Save it there again"].click()
    assert path.read_text(encoding="utf-8") == "Once more"
    assert said(desk) == ""


@pytest.mark.parametrize(("offer", "kept"), [("Keep mine", "Once more"), ("Take theirs", "Theirs")])
def test_a_file_that_changed_on_disk_is_replaced_or_taken_knowingly(
    desk: Desk, tmp_path: Path, offer: str, kept: str
) -> None:
    path = tmp_path / "story.md"
    path.write_text("Once", encoding="utf-8")
    desk.files.open_path(str(path))
    type_(desk, " more")
    path.write_text("Theirs", encoding="utf-8")
    assert not desk.files.save()
    assert_clear(desk, "“story.md” was changed by another program.", "replace the file knowingly.")
    assert (text(desk), path.read_text(encoding="utf-8")) == ("Once more", "Theirs")
    offers(desk)[offer].click()
    assert (text(desk), path.read_text(encoding="utf-8")) == (kept, kept)


@pytest.mark.parametrize("offer", ["Keep mine", "Take theirs"])
def test_what_was_offered_for_one_document_does_nothing_to_the_next(desk: Desk, tmp_path: Path, offer: str) -> None:
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    for path in (first, second):
        path.write_text(path.stem, encoding="utf-8")
    desk.files.open_path(str(first))
    type_(desk, "!")
    first.write_text("Theirs", encoding="utf-8")
    assert not desk.files.save()
    desk.files.open_path(str(second))
    type_(desk, " and unsaved")
    if offer in offers(desk):
        offers(desk)[offer].click()
    assert first.read_text(encoding="utf-8") == "Theirs"
    assert text(desk) == "second and unsaved"
    assert desk.files.path == second


def test_a_failed_save_is_seen_though_an_older_message_stands(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    choose(qtbot, desk, answers, tmp_path / "empty")
    assert said(desk) != ""
    type_(desk, "Once")
    answers.save_file = tmp_path / "gone" / "story.md"
    assert not desk.files.save()
    assert_clear(desk, "The text could not be saved")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], object]]]:
    """A folder that is a disk of `FULL_BYTES`, and what makes it one that can only be read."""
    with disk(tmp_path / "small disk", FULL_BYTES) as make_read_only:
        yield tmp_path / "small disk", make_read_only


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder with a text that everybody may read and write, in which nobody may make files."""
    with tempfile.TemporaryDirectory() as place:  # pytest's own are hidden from all but their owner
        folder = Path(place)
        (folder / "story.md").write_text("Once", encoding="utf-8")
        (folder / "story.md").chmod(0o666)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o700)


def save_elsewhere(desk: Desk, answers: Answers, place: Path) -> None:
    """Take the error bar's offer, and see that the words are safe then."""
    answers.save_file = place / "elsewhere.md"
    offers(desk)["Save as…"].click()
    assert (place / "elsewhere.md").read_text(encoding="utf-8") == text(desk)
    assert not desk.files.document.is_modified
    assert said(desk) == ""


def test_a_full_disk_keeps_the_old_file_and_the_words(
    desk: Desk, answers: Answers, tmp_path: Path, small_disk: tuple[Path, Callable[[], object]]
) -> None:
    folder, _ = small_disk
    path = folder / "story.md"
    path.write_text("x" * (FULL_BYTES * 3 // 4), encoding="utf-8")
    desk.files.open_path(str(path))
    type_(desk, " more")
    assert not desk.files.save()
    assert_clear(desk, "The text could not be saved as “story.md”.", "The disk is full.", "Make room on it")
    assert text(desk).endswith("x more")
    assert path.read_text(encoding="utf-8") == "x" * (FULL_BYTES * 3 // 4)
    assert list(folder.iterdir()) == [path]
    save_elsewhere(desk, answers, tmp_path)


@pytest.mark.parametrize("name", ["new.md", "story.md"])
def test_a_disk_that_can_only_be_read_is_said(
    desk: Desk, answers: Answers, tmp_path: Path, small_disk: tuple[Path, Callable[[], object]], name: str
) -> None:
    folder, make_read_only = small_disk
    (folder / "story.md").write_text("Once", encoding="utf-8")
    make_read_only()
    desk.files.open_path(str(folder / "story.md"))
    type_(desk, " more")
    answers.save_file = folder / name
    assert not desk.files.save_as()
    assert text(desk) == "Once more"
    assert_clear(desk, "could not be saved", "The disk can only be read, not written.", "Save on another disk.")
    save_elsewhere(desk, answers, tmp_path)


def test_a_folder_that_can_only_be_read_keeps_the_old_file_and_the_words(
    desk: Desk, answers: Answers, tmp_path: Path, read_only_folder: Path
) -> None:
    path = read_only_folder / "story.md"
    desk.files.open_path(str(path))
    type_(desk, " more")
    with as_somebody_without_rights():
        assert not desk.files.save()
    assert_clear(desk, "The text could not be saved as “story.md”.", "Save in another folder")
    assert (text(desk), path.read_text(encoding="utf-8")) == ("Once more", "Once")
    assert list(read_only_folder.iterdir()) == [path]
    save_elsewhere(desk, answers, tmp_path)


def test_a_window_whose_words_cannot_be_saved_does_not_close(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    type_(desk, "Once")
    answers.unsaved = Answer.SAVE
    answers.save_file = tmp_path / "gone" / "story.md"
    desk.window.close()
    assert desk.window.isVisible()
    assert_clear(desk, "The text could not be saved as “story.md”.", "The folder is no longer there.")
    assert text(desk) == "Once"
    save_elsewhere(desk, answers, tmp_path)
    desk.window.close()
    assert not desk.window.isVisible()
