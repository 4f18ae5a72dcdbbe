"""The whole window off screen, with an engine that the tests hold."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.scripted_engine import ScriptedEngine, ScriptedOpening, gate

from gpt2_desk.app import Desk
from gpt2_desk.contract import GenerationError, NotAModelError
from gpt2_desk.settings import Settings, home_folder, load_settings, save_settings
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.main_window import FIRST, FRAME
from gpt2_desk.workers.session import Phase

ROOT = Path(__file__).resolve().parents[2]

Make = Callable[..., Desk]


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine("starter", [" and", " so", " on"])


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Make]:
    desks: list[Desk] = []

    def build(opening: ScriptedOpening, file: Path | None = None) -> Desk:
        desk = Desk(qapp, opening, answers)
        desks.append(desk)
        desk.show(file)
        qtbot.addWidget(desk.window)
        return desk

    yield build
    for desk in desks:
        assert desk.close()


@pytest.fixture
def desk(qtbot: QtBot, make: Make, engine: ScriptedEngine) -> Desk:
    made = make(ScriptedOpening({"starter": engine}))
    qtbot.waitUntil(lambda: made.models.is_awake)
    return made


def text(desk: Desk) -> str:
    return desk.window.page.document_model.text


def said(desk: Desk) -> list[str]:
    """What the status bar says, from left to right."""
    return [label.text() for label in desk.window.status.findChildren(QLabel) if label.isVisible()]


def type_(desk: Desk, words: str) -> None:
    QTest.keyClicks(desk.window.page, words)


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE)


def test_typing_works_while_the_model_wakes(qtbot: QtBot, make: Make, engine: ScriptedEngine) -> None:
    opening = ScriptedOpening({"starter": engine}, load_gate=gate(is_open=False))
    desk = make(opening)
    qtbot.waitUntil(opening.loading.is_set)
    type_(desk, "Once")
    assert text(desk) == "Once"
    desk.writing.continue_text()
    assert desk.session.phase is Phase.READING
    opening.load_gate.set()
    qtbot.waitUntil(lambda: text(desk) == "Once and so on")
    settle(qtbot, desk)


def test_continue_writes_at_the_caret_and_what_follows_is_neither_read_nor_moved(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine
) -> None:
    type_(desk, "Once. The end.")
    desk.window.page.set_caret(4)
    QTest.keyClick(desk.window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text(desk) == "Once and so on. The end.")
    assert engine.requests[0].prompt == "Once"
    settle(qtbot, desk)


def test_one_undo_takes_the_generation_back_and_typed_text_stays(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine
) -> None:
    engine.token_gate.clear()
    engine.hold_after = 2
    type_(desk, "Once")
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == "Once and so")
    desk.window.page.set_caret(0)
    type_(desk, "Well. ")
    engine.token_gate.set()
    qtbot.waitUntil(lambda: text(desk) == "Well. Once and so on")
    settle(qtbot, desk)
    desk.window.page.undo_edit()
    assert text(desk) == "Well. Once"
    desk.window.page.redo_edit()
    assert text(desk) == "Well. Once and so on"


def test_escape_stops_and_the_status_says_so(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    engine.token_gate.clear()
    engine.hold_after = 1
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == " and")
    QTest.keyClick(desk.window.page, Qt.Key.Key_Escape)
    assert desk.session.phase is Phase.STOPPING
    engine.token_gate.set()
    settle(qtbot, desk)
    assert "Stopped" in said(desk)


def test_undo_while_it_streams_stops_it_and_takes_it_back(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    engine.token_gate.clear()
    engine.hold_after = 2
    type_(desk, "Once")
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == "Once and so")
    desk.window.page.undo_edit()
    assert text(desk) == "Once"
    engine.token_gate.set()
    settle(qtbot, desk)
    assert text(desk) == "Once"


def test_another_document_gets_nothing_of_the_text_that_still_streams(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine
) -> None:
    engine.token_gate.clear()
    engine.hold_after = 1
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == " and")
    desk.files.new()
    engine.token_gate.set()
    settle(qtbot, desk)
    assert text(desk) == ""


def test_an_error_is_shown_with_try_again_and_the_page_is_untouched(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine
) -> None:
    type_(desk, "Once")
    engine.script = [GenerationError("It broke.", "So.", "Try again.")]
    desk.writing.continue_text()
    qtbot.waitUntil(desk.window.error_bar.isVisible)
    settle(qtbot, desk)
    assert text(desk) == "Once"
    engine.script = ["!"]
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == "Once!")
    settle(qtbot, desk)


def test_a_folder_that_is_no_model_is_said_and_the_open_one_writes_on(
    qtbot: QtBot, desk: Desk, engine: ScriptedEngine, answers: Answers, tmp_path: Path
) -> None:
    folder = tmp_path / "holiday pictures"
    folder.mkdir()
    answers.model_folder = folder
    with qtbot.waitSignal(desk.service.load_failed):
        desk.models.choose_folder()
    assert desk.window.error_bar.isVisible()
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == " and so on")
    settle(qtbot, desk)
    assert load_settings(home_folder()).model == "starter"


def test_without_any_model_continue_says_what_to_do(qtbot: QtBot, make: Make) -> None:
    desk = make(ScriptedOpening({"starter": NotAModelError("The model inside is damaged.")}))
    qtbot.waitUntil(desk.window.error_bar.isVisible)
    type_(desk, "Once")
    desk.writing.continue_text()
    settle(qtbot, desk)
    assert text(desk) == "Once"


def test_the_seed_that_was_drawn_is_shown_and_can_be_kept(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    desk.keeper.change(seed=42, seed_locked=True)
    desk.writing.continue_text()
    settle(qtbot, desk)
    desk.keeper.change(seed_locked=False)
    desk.writing.continue_text()
    settle(qtbot, desk)
    assert [request.seed for request in engine.requests] == [42, None]


def test_settings_and_window_come_back(qtbot: QtBot, desk: Desk, make: Make, engine: ScriptedEngine) -> None:
    desk.window.toggle_sidebar()
    desk.window.resize(790, 580)  # the screen of these tests has 800 by 600
    desk.appearance.zoom(3)
    desk.appearance.choose_theme("dark")
    desk.keeper.change(length=25)
    desk.window.close()
    again = make(ScriptedOpening({"starter": engine}))
    assert (again.window.width(), again.window.height()) == (790, 580)
    assert not again.window.sidebar.isVisible()
    assert again.keeper.settings.appearance.font_px == 21
    assert again.appearance.theme.dark
    assert again.keeper.settings.length == 25


def test_closing_with_unsaved_words_asks(qtbot: QtBot, desk: Desk, answers: Answers) -> None:
    type_(desk, "Once")
    answers.unsaved = Answer.CANCEL
    desk.window.close()
    assert desk.window.isVisible()
    assert answers.asked == ["unsaved Untitled"]
    answers.unsaved = Answer.DISCARD
    desk.window.close()
    assert not desk.window.isVisible()


def test_at_first_the_screen_holds_the_whole_window(desk: Desk) -> None:
    room = desk.window.screen().availableSize()
    assert room.width() < FIRST.width()  # or this shows nothing
    assert desk.window.size() == FIRST.boundedTo(room - FRAME)


def test_a_narrow_window_folds_the_sidebar_and_a_wide_one_brings_it_back(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1200, 700)
    assert desk.window.sidebar.isVisible()
    desk.window.resize(700, 600)
    qtbot.waitUntil(lambda: not desk.window.sidebar.isVisible())
    assert desk.window.sidebar_wanted
    desk.window.toggle_sidebar()
    assert desk.window.sidebar.isVisible()
    desk.window.resize(1200, 700)
    qtbot.waitUntil(desk.window.sidebar.isVisible)


def test_f6_goes_round_and_escape_leads_back_to_the_page(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1200, 700)
    page = desk.window.page
    page.setFocus()
    seen = []
    for _ in range(3):
        desk.window.focus_next_pane()
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(page.isAncestorOf(focused) or focused is page)
    assert seen == [False, False, True]
    desk.window.focus_next_pane()
    desk.window.actions_.commands["stop"].trigger()
    assert QApplication.focusWidget() is page


def test_the_words_and_the_name_are_told(qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path) -> None:
    type_(desk, "Two words")
    qtbot.waitUntil(lambda: "2 words" in said(desk))
    assert desk.window.isWindowModified()
    answers.save_file = tmp_path / "story.md"
    desk.files.save()
    assert "story.md" in desk.window.windowTitle()
    assert not desk.window.isWindowModified()


def test_what_the_model_reads_is_told(qtbot: QtBot, desk: Desk) -> None:
    type_(desk, "Once")
    qtbot.waitUntil(lambda: "reads 4 of 1,024 tokens" in said(desk))


def test_a_file_dropped_on_the_page_is_opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("Once", encoding="utf-8")
    desk.window.page.file_dropped.emit(str(path))
    assert text(desk) == "Once"


def test_what_was_copied_outlives_the_window_and_python(qtbot: QtBot) -> None:
    probe = (
        "from gpt2_desk.app import Desk, make_application\n"
        "application = make_application(['gpt2-desk'])\n"
        "desk = Desk(application)\n"
        "page = desk.window.page\n"
        "page.insertPlainText('Once')\n"
        "page.selectAll()\n"
        "page.copy()\n"
        "assert desk.close()\n"
        "print(application.clipboard().text())\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Once\n", "")


def test_where_the_last_model_is_damaged_the_one_inside_wakes(
    qtbot: QtBot, make: Make, engine: ScriptedEngine, tmp_path: Path
) -> None:
    (tmp_path / "old").mkdir()
    save_settings(home_folder(), Settings(model=str(tmp_path / "old"), model_folders=(str(tmp_path / "old"),)))
    desk = make(ScriptedOpening({"starter": engine, "old": NotAModelError("It is damaged.")}))
    qtbot.waitUntil(lambda: desk.models.is_awake)
    assert desk.window.error_bar.isVisible()
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == " and so on")
    settle(qtbot, desk)


def test_an_error_does_not_hide_the_line_that_is_written(qtbot: QtBot, desk: Desk) -> None:
    page = desk.window.page
    page.insertPlainText("\n".join(f"Line {number}." for number in range(200)))
    page.ensureCursorVisible()
    desk.presenter.show_error("file", GenerationError("It broke.", "So it is.", "Try again."), ())
    qtbot.waitUntil(desk.window.error_bar.isVisible)
    qtbot.waitUntil(lambda: page.viewport().rect().contains(page.cursorRect()))


def test_what_was_wrong_with_a_file_is_forgotten_once_it_is_saved(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    type_(desk, "Once")
    answers.save_file = tmp_path / "gone" / "story.md"
    assert not desk.files.save()
    qtbot.waitUntil(desk.window.error_bar.isVisible)
    answers.save_file = tmp_path / "story.md"
    assert desk.files.save()
    assert not desk.window.error_bar.isVisible()


def test_the_column_does_not_move_when_the_page_grows_longer_than_the_window(qtbot: QtBot, desk: Desk) -> None:
    page = desk.window.page
    before = page.cursorRect().left()
    page.insertPlainText("\n" * 100)
    assert page.cursorRect().left() == before


def test_ctrl_home_shows_the_margin_above_the_first_line(qtbot: QtBot, desk: Desk) -> None:
    page = desk.window.page
    page.insertPlainText("\n" * 100)
    QTest.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.verticalScrollBar().value() == 0


def test_a_seed_given_while_text_streams_is_kept_for_the_next(qtbot: QtBot, desk: Desk, engine: ScriptedEngine) -> None:
    engine.token_gate.clear()
    engine.hold_after = 2
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: text(desk) == " and so")
    desk.window.sidebar.seed_locked.emit(True)
    desk.window.sidebar.seed_changed.emit(4242)
    engine.token_gate.set()
    settle(qtbot, desk)
    assert (desk.keeper.settings.seed, desk.keeper.settings.seed_locked) == (4242, True)


def test_a_model_that_stands_in_is_not_remembered_as_the_chosen_one(
    qtbot: QtBot, make: Make, engine: ScriptedEngine, tmp_path: Path
) -> None:
    drive = tmp_path / "drive that is unplugged today"
    save_settings(home_folder(), Settings(model=str(drive), model_folders=(str(drive),)))
    desk = make(ScriptedOpening({"starter": engine}))
    qtbot.waitUntil(lambda: desk.models.is_awake)
    assert desk.keeper.settings.model == str(drive)
