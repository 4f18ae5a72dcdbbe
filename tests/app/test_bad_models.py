"""Models that cannot be used: each is said, the page is untouched, the open model writes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.answers import Answers
from support.bad_models import (
    BAD_MODELS,
    TRUNCATED,
    BadModel,
    mark_of,
    model_that_fails_in_mid_text,
    model_too_large_for_any_memory,
    sound_model,
)
from support.real_window import (
    WAIT_MS,
    Make,
    as_somebody_without_rights,
    assert_clear,
    assert_writes_on,
    awake,
    choose,
    offers,
    said,
    text,
    type_,
)

from gpt2_desk.app import Desk
from gpt2_desk.settings import Settings, home_folder, load_settings, save_settings
from gpt2_desk.ui.sidebar.model_picker import ModelPicker
from gpt2_desk.workers.session import Phase


@pytest.mark.parametrize("bad", BAD_MODELS, ids=lambda bad: bad.name)
def test_a_bad_model_is_said_and_the_open_one_writes_on(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path, bad: BadModel
) -> None:
    folder = bad.write(tmp_path, starter_folder)
    type_(desk, "Once")
    choose(qtbot, desk, answers, folder)
    assert_clear(desk, bad.said, bad.todo)
    assert "Open another folder…" in offers(desk)
    assert text(desk) == "Once"
    assert not mark_of(folder).exists()
    picker = desk.window.sidebar.findChild(ModelPicker)
    assert picker is not None
    assert picker.model_name == picker.currentText() == "starter"
    assert_writes_on(qtbot, desk)
    desk.keeper.save_now()
    kept = load_settings(home_folder())
    assert (kept.model, kept.model_folders) == ("starter", ())


def test_the_model_that_the_others_are_damaged_copies_of_is_sound(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    choose(qtbot, desk, answers, sound_model(tmp_path / "sound", starter_folder))
    assert said(desk) == ""
    assert_writes_on(qtbot, desk, "sound")


def test_a_model_that_does_not_fit_into_memory_is_said(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    type_(desk, "Once")
    choose(qtbot, desk, answers, model_too_large_for_any_memory(tmp_path / "too large", starter_folder))
    assert_clear(desk, "The model ran out of memory.", "Choose a smaller model")
    assert text(desk) == "Once"


def test_a_model_whose_file_alone_is_larger_than_memory_is_said(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    folder = model_too_large_for_any_memory(tmp_path / "too large", starter_folder, n_embd=20_000, n_layer=12)
    choose(qtbot, desk, answers, folder)
    assert_clear(desk, "memory", "Choose a smaller model")


def test_after_a_model_that_does_not_fit_into_memory_the_open_one_writes_on(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    choose(qtbot, desk, answers, model_too_large_for_any_memory(tmp_path / "too large", starter_folder))
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE, timeout=WAIT_MS)
    assert text(desk) != ""


def test_a_model_in_a_locked_folder_is_said(qtbot: QtBot, desk: Desk, answers: Answers, locked: Path) -> None:
    with as_somebody_without_rights():
        choose(qtbot, desk, answers, locked / "model")
    assert_clear(desk, "model")


def test_a_bad_model_chosen_while_text_comes_leaves_what_is_written(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    folder = TRUNCATED.write(tmp_path, starter_folder)
    desk.keeper.change(length=None)
    type_(desk, "Once")
    desk.writing.continue_text()
    qtbot.waitUntil(lambda: len(text(desk)) > len("Once"), timeout=WAIT_MS)
    written = text(desk)
    choose(qtbot, desk, answers, folder)
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE, timeout=WAIT_MS)
    assert_clear(desk, TRUNCATED.said)
    assert text(desk).startswith(written)
    desk.keeper.change(length=25)
    assert_writes_on(qtbot, desk)


def test_a_chosen_model_that_is_damaged_at_the_next_start_leaves_the_page_and_the_one_inside(
    qtbot: QtBot, make: Make, tmp_path: Path, starter_folder: Path
) -> None:
    folder = str(TRUNCATED.write(tmp_path, starter_folder))
    save_settings(home_folder(), Settings(model=folder, model_folders=(folder,)))
    desk = make()
    qtbot.waitUntil(lambda: said(desk) != "", timeout=WAIT_MS)
    assert_clear(desk, TRUNCATED.said)
    type_(desk, "Once")
    assert text(desk) == "Once"
    desk.models.choose("starter")
    assert_writes_on(qtbot, awake(qtbot, desk))


def test_a_model_that_fails_in_mid_text_keeps_what_it_wrote_and_another_writes_on(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, starter_folder: Path
) -> None:
    choose(qtbot, desk, answers, model_that_fails_in_mid_text(tmp_path / "fails", starter_folder))
    desk.keeper.change(length=100)
    type_(desk, "Once")
    with qtbot.waitSignal(desk.session.failed, timeout=WAIT_MS):
        desk.writing.continue_text()
    assert_clear(desk, "The model stopped in mid-text.", "Try again")
    assert "Try again" in offers(desk)
    written = text(desk)
    assert written.startswith("Once")
    assert len(written) > len("Once") + 20
    desk.window.page.undo_edit()
    assert text(desk) == "Once"
    desk.window.page.redo_edit()
    assert text(desk) == written
    desk.models.choose("starter")
    assert_writes_on(qtbot, desk)
