"""The open document: nothing is lost unasked, nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.answers import Answers

from gpt2_desk.contract import DeskError, FileChangedError
from gpt2_desk.documents import Receipt
from gpt2_desk.settings import Settings
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.document_controller import IN_ANOTHER_WINDOW, DocumentController
from gpt2_desk.ui.documents.storage import Storage
from gpt2_desk.ui.settings_keeper import SettingsKeeper


class Desk:
    """A controller with its answers, and what it said."""

    def __init__(self, home: Path) -> None:
        self.answers = Answers()
        self.keeper = SettingsKeeper(Settings(), lambda _settings: None)
        self.files = DocumentController(self.answers, self.keeper, Storage(home))
        self.errors: list[DeskError] = []
        self.remedies: dict[str, object] = {}
        self.said: list[str] = []
        self.files.failed.connect(self._on_failed)
        self.files.leaving.connect(lambda document: self.said.append(f"leaving {document.name}"))
        self.files.shown.connect(lambda document: self.said.append(f"shown {document.name}"))
        self.files.closing.connect(lambda document: self.said.append(f"closing {document.name}"))

    def _on_failed(self, error: DeskError, remedies: tuple[tuple[str, object], ...]) -> None:
        self.errors.append(error)
        self.remedies = dict(remedies)

    def write(self, text: str) -> None:
        end = len(self.files.document)
        self.files.document.edit(end, end, text, now=0.0)


@pytest.fixture
def desk(qtbot: QtBot, desk_home: Path) -> Iterator[Desk]:
    desk = Desk(desk_home)
    yield desk
    for document in desk.files.documents:
        document.release()


def test_at_first_there_is_an_empty_page_that_needs_no_saving(desk: Desk) -> None:
    assert desk.files.name == "Untitled"
    assert desk.files.path is None
    assert desk.files.may_leave()
    assert desk.answers.asked == []


def test_open_save_and_the_file_holds_the_page(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story é.md"
    path.write_bytes("\ufeffOne\r\nTwo".encode())
    desk.answers.open_file = path
    desk.files.open()
    assert desk.files.document.text == "One\nTwo"
    assert desk.said == ["leaving Untitled", "shown story é.md", "closing Untitled"]
    desk.write("\nThree")
    assert desk.files.save()
    assert path.read_bytes() == "\ufeffOne\r\nTwo\r\nThree".encode()
    assert desk.files.saved_at is not None
    assert not desk.files.document.is_modified
    assert desk.keeper.settings.recent_files == (str(path),)


def test_an_untitled_page_is_saved_where_the_writer_says(desk: Desk, tmp_path: Path) -> None:
    desk.write("The rain/had not: stopped for three days")
    desk.answers.save_file = tmp_path / "rain.md"
    assert desk.files.save()
    assert desk.answers.suggested is not None
    assert desk.answers.suggested.name == "The rainhad not stopped for.md"
    assert desk.files.name == "rain.md"
    assert (tmp_path / "rain.md").read_text(encoding="utf-8").startswith("The rain")


def test_a_save_that_is_not_wanted_after_all_leaves_the_words_unsaved(desk: Desk) -> None:
    desk.write("words")
    assert not desk.files.save()
    assert desk.files.document.is_modified


@pytest.mark.parametrize(("answer", "closes"), [(Answer.CANCEL, False), (Answer.DISCARD, True)])
def test_unsaved_words_are_asked_for_before_a_tab_closes(desk: Desk, answer: Answer, closes: bool) -> None:
    desk.write("words")
    desk.answers.unsaved = answer
    assert desk.files.close_current() is closes
    assert desk.answers.asked == ["unsaved Untitled"]
    assert desk.files.document.text == ("" if closes else "words")


def test_unsaved_words_are_saved_before_they_are_left(desk: Desk, tmp_path: Path) -> None:
    desk.write("words")
    desk.answers.unsaved = Answer.SAVE
    desk.answers.save_file = tmp_path / "kept.md"
    assert desk.files.close_current()
    assert (tmp_path / "kept.md").read_text(encoding="utf-8") == "words"
    assert desk.files.document.text == ""


def test_save_answered_and_then_given_up_keeps_the_page(desk: Desk) -> None:
    desk.write("words")
    desk.answers.unsaved = Answer.SAVE
    assert not desk.files.close_current()
    assert desk.files.document.text == "words"


def test_each_document_has_a_tab_and_its_own_words(desk: Desk, tmp_path: Path) -> None:
    desk.write("the first")
    desk.files.new()
    assert desk.files.document.text == ""
    desk.write("the second")
    path = tmp_path / "third.md"
    path.write_text("the third", encoding="utf-8")
    desk.files.open_path(str(path))
    assert [one.document.text for one in desk.files.documents] == ["the first", "the second", "the third"]
    assert desk.files.name == "third.md"
    desk.files.choose_next()
    assert desk.files.document.text == "the first"
    desk.files.choose_previous()
    assert desk.files.document.text == "the third"
    assert desk.answers.asked == []


def test_a_blank_page_makes_room_for_the_first_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("once", encoding="utf-8")
    desk.files.open_path(str(path))
    assert [one.name for one in desk.files.documents] == ["story.md"]
    desk.files.new()
    desk.files.new()
    assert [one.name for one in desk.files.documents] == ["story.md", "Untitled"]


def test_a_file_that_is_open_is_shown_and_not_opened_twice(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("once", encoding="utf-8")
    desk.files.open_path(str(path))
    desk.write(" more")
    desk.files.new()
    link = tmp_path / "link.md"
    link.symlink_to(path)
    desk.files.open_path(str(link))
    assert desk.files.document.text == "once more"
    assert len(desk.files.documents) == 2


def test_a_second_window_on_a_file_is_told_and_asked_when_it_saves(
    desk: Desk, qtbot: QtBot, desk_home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "story.md"
    path.write_text("once", encoding="utf-8")
    desk.files.open_path(str(path))
    other = Desk(desk_home)
    notices: list[str] = []
    other.files.noticed.connect(notices.append)
    other.files.open_path(str(path))
    assert notices == [IN_ANOTHER_WINDOW]
    desk.write(" by the first")
    assert desk.files.save()
    other.write(" by the second")
    assert not other.files.save()
    assert isinstance(other.errors[0], FileChangedError)
    assert path.read_text(encoding="utf-8") == "once by the first"


def test_the_window_closes_only_when_all_documents_may(desk: Desk) -> None:
    desk.write("one")
    desk.files.new()
    desk.write("two")
    assert not desk.files.may_close_all()
    desk.answers.unsaved = Answer.DISCARD
    desk.answers.asked.clear()
    assert desk.files.may_close_all()
    assert len(desk.answers.asked) == 2


def test_what_a_file_held_before_a_save_is_an_earlier_version(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("as it was", encoding="utf-8")
    desk.files.open_path(str(path))
    desk.write(", and is")
    assert desk.files.save()
    (version,) = desk.files.versions()
    assert version.path.read_text(encoding="utf-8") == "as it was"
    desk.answers.open_file = version.path
    before = (desk.keeper.settings.recent_files, desk.keeper.settings.last_folder)
    desk.files.open_earlier()
    assert (desk.keeper.settings.recent_files, desk.keeper.settings.last_folder) == before
    assert desk.files.document.text == "as it was"
    assert desk.files.path is None
    assert desk.files.document.is_modified


def test_alternatives_notes_and_caret_come_back_with_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.write("Once")
    document = desk.files.document
    for text in (" upon a time", " there was"):
        passage = document.alternatives.at(len(document))
        document.begin_stream(4, document.generations.new(Receipt(model="x")), passage.number if passage else None)
        document.extend_stream(text)
        document.end_stream()
    document.set_notes("A fairy tale.", "Slowly.")
    desk.files.set_caret_source(lambda _document: 2)
    desk.answers.save_file = tmp_path / "tale.md"
    assert desk.files.save()
    assert (tmp_path / "tale.md").read_text(encoding="utf-8") == "Once there was"
    assert (tmp_path / "tale.desk.json").exists()
    assert desk.files.close_current()
    desk.files.open_path(str(tmp_path / "tale.md"))
    again = desk.files.document
    (passage,) = again.alternatives.passages()
    assert [one.content.text for one in again.alternatives.of(passage.number)] == [" upon a time", " there was"]
    assert again.notes == ("A fairy tale.", "Slowly.")
    assert desk.files.current.caret == 2
    assert not again.is_modified


def test_a_damaged_sidecar_is_said_and_the_text_is_whole(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "tale.md").write_text("Once", encoding="utf-8")
    (tmp_path / "tale.desk.json").write_text("{ half", encoding="utf-8")
    notices: list[str] = []
    desk.files.noticed.connect(notices.append)
    desk.files.open_path(str(tmp_path / "tale.md"))
    assert desk.files.document.text == "Once"
    assert len(notices) == 1
    assert "text is whole" in notices[0]


@pytest.fixture
def changed(desk: Desk, tmp_path: Path) -> Path:
    """A file that another program changed after it was opened and written on."""
    path = tmp_path / "story.md"
    path.write_text("ours", encoding="utf-8")
    desk.files.open_path(str(path))
    desk.write(" and more")
    path.write_text("theirs", encoding="utf-8")
    assert not desk.files.save()
    assert isinstance(desk.errors[0], FileChangedError)
    assert path.read_text(encoding="utf-8") == "theirs"
    assert desk.files.document.is_modified
    return path


def test_a_file_that_changed_on_disk_can_be_replaced(desk: Desk, changed: Path) -> None:
    desk.remedies["Keep mine"]()  # type: ignore[operator]
    assert changed.read_text(encoding="utf-8") == "ours and more"
    assert not desk.files.document.is_modified


def test_a_file_that_changed_on_disk_can_be_taken(desk: Desk, changed: Path) -> None:
    desk.remedies["Take theirs"]()  # type: ignore[operator]
    assert desk.files.document.text == "theirs"
    assert not desk.files.document.is_modified


def test_after_keep_mine_a_further_change_is_noticed_again(desk: Desk, changed: Path) -> None:
    desk.remedies["Keep mine"]()  # type: ignore[operator]
    changed.write_text("theirs again", encoding="utf-8")
    desk.write("!")
    assert not desk.files.save()


@pytest.mark.parametrize("content", [b"\x00\x01binary\x00", None])
def test_a_file_that_is_no_text_leaves_the_page_untouched(desk: Desk, tmp_path: Path, content: bytes | None) -> None:
    desk.write("words")
    desk.answers.unsaved = Answer.DISCARD
    path = tmp_path / "odd"
    if content is not None:
        path.write_bytes(content)
    desk.files.open_path(str(path))
    assert len(desk.errors) == 1
    assert desk.files.document.text == "words"
    assert desk.files.document.is_modified


def test_an_empty_file_opens_as_an_empty_page(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.md").touch()
    desk.files.open_path(str(tmp_path / "empty.md"))
    assert desk.files.document.text == ""
    assert desk.files.name == "empty.md"


def test_a_recent_file_that_is_gone_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.md")
    desk.keeper.change(recent_files=(gone,))
    desk.files.open_path(gone)
    assert desk.keeper.settings.recent_files == ()
    assert len(desk.errors) == 1


def test_recent_files_are_ten_and_each_once(desk: Desk, tmp_path: Path) -> None:
    for number in [*range(12), 5]:
        path = tmp_path / f"{number}.md"
        path.touch()
        desk.files.open_path(str(path))
        desk.files.close_current()
    names = [Path(name).stem for name in desk.keeper.settings.recent_files]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]


def test_save_as_leaves_the_first_file_alone(desk: Desk, tmp_path: Path) -> None:
    first = tmp_path / "first.md"
    first.write_text("one", encoding="utf-8")
    desk.files.open_path(str(first))
    desk.write(" two")
    desk.answers.save_file = tmp_path / "second.md"
    assert desk.files.save_as()
    assert first.read_text(encoding="utf-8") == "one"
    assert (tmp_path / "second.md").read_text(encoding="utf-8") == "one two"
    assert desk.files.name == "second.md"


def test_a_folder_that_is_gone_is_said_and_the_words_stay(desk: Desk, tmp_path: Path) -> None:
    desk.write("words")
    desk.answers.save_file = tmp_path / "gone" / "story.md"
    assert not desk.files.save()
    assert "Save as…" in desk.remedies
    assert desk.files.document.is_modified


def test_what_the_model_wrote_while_the_dialog_stood_open_stays(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("other", encoding="utf-8")
    desk.answers.open_file = tmp_path / "other.md"
    desk.answers.when_asked = lambda: desk.write("streamed meanwhile")
    desk.files.open()
    assert [one.document.text for one in desk.files.documents] == ["streamed meanwhile", "other"]


def test_rare_line_ends_become_ordinary_ones_and_it_is_said(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "rare.md"
    path.write_text("first\u2029second\nthird", encoding="utf-8")
    notices: list[str] = []
    desk.files.noticed.connect(notices.append)
    desk.files.open_path(str(path))
    assert desk.files.document.text == "first\nsecond\nthird"
    assert not desk.files.document.can_undo
    assert len(notices) == 1


def test_save_as_beside_a_failure_means_the_document_that_failed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("ours", encoding="utf-8")
    desk.files.open_path(str(path))
    story = desk.files.current
    desk.write(" and more")
    desk.files.new()
    desk.write("another page")
    path.write_text("theirs", encoding="utf-8")
    assert not desk.files.save_quietly(story)
    desk.answers.save_file = tmp_path / "mine.md"
    desk.remedies["Save as…"]()  # type: ignore[operator]
    assert (tmp_path / "mine.md").read_text(encoding="utf-8") == "ours and more"
    assert not story.document.is_modified
    assert desk.files.name == "Untitled"
