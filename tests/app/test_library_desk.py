"""Models fetched, checked, moved and removed in the real window, from a hub on the loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hub.faults import Stall, Status
from hub.models import tiny_gpt2
from hub.server import LoopbackHub
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support.answers import Answers, ModelAnswers
from support.keyring_in_memory import KeyringInMemory, keyring_in_memory
from support.real_window import WAIT_MS, assert_writes_on, awake, dismiss, offers, said

from gpt2_desk.app import Desk
from gpt2_desk.contract import DownloadStage, ModelState
from gpt2_desk.library import open_store
from gpt2_desk.settings import Settings, home_folder, load_settings
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.models.questions import FolderUse
from gpt2_desk.weights import Library, PatienceLimits

NOVELIST = "somebody/novelist"
QUICK = PatienceLimits(attempts=3, first_wait_s=0.02, quiet_s=0.2, stall_s=1.0)

MakeDesk = Callable[[], Desk]


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringInMemory]:
    for variable in ("HF_TOKEN", "HF_HUB_OFFLINE", "HF_ENDPOINT"):
        monkeypatch.delenv(variable, raising=False)
    with keyring_in_memory() as ours:
        yield ours


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with LoopbackHub([tiny_gpt2("openai-community/gpt2"), tiny_gpt2(NOVELIST, seed=1)]) as running:
        yield running


@pytest.fixture
def asked() -> ModelAnswers:
    return ModelAnswers()


@pytest.fixture
def answers() -> Answers:
    return Answers(unsaved=Answer.DISCARD)


@pytest.fixture
def make(
    qtbot: QtBot, qapp: QApplication, hub: LoopbackHub, answers: Answers, asked: ModelAnswers
) -> Iterator[MakeDesk]:
    desks: list[Desk] = []

    def build() -> Desk:
        settings: Callable[[], Settings] = lambda: desk.keeper.settings  # noqa: E731
        library = Library(
            open_store(load_settings(home_folder())), lambda: settings().offline, limits=QUICK, address=hub.endpoint
        )
        desk = Desk(qapp, dialogs=answers, questions=asked, library=library)
        desks.append(desk)
        desk.keeper.change(length=25, seed=1, seed_locked=True)
        desk.show()
        qtbot.addWidget(desk.window)
        return awake(qtbot, desk)

    yield build
    for desk in desks:
        assert desk.close()


@pytest.fixture
def desk(make: MakeDesk) -> Desk:
    return make()


def wait(qtbot: QtBot, reached: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(reached()), timeout=WAIT_MS)


def names(desk: Desk) -> list[str]:
    """What the sidebar's list has."""
    picker = next(box for box in desk.window.sidebar.findChildren(QComboBox) if box.accessibleName() == "Model")
    return [picker.itemText(index) for index in range(picker.count())]


def fetch(qtbot: QtBot, desk: Desk, name: str = NOVELIST) -> None:
    desk.library.controller.dialog.download_requested.emit(name)
    wait(qtbot, lambda: name in names(desk))


def words_on_buttons(desk: Desk) -> list[str]:
    """What can be pressed in the dialog of models."""
    return [button.text() for button in desk.library.controller.dialog.findChildren(QPushButton) if button.isVisible()]


def state_of(desk: Desk, name: str) -> ModelState | None:
    entries = {entry.name: entry for entry in desk.library.controller.entries}
    return entries[name].state if name in entries else None


def test_a_fetched_model_is_offered_listed_and_writes(qtbot: QtBot, desk: Desk) -> None:
    desk.library.controller.show()
    fetch(qtbot, desk)
    wait(qtbot, lambda: f"{NOVELIST} is here and can be used." in said(desk))
    offers(desk)["Use it"].click()
    wait(qtbot, lambda: desk.models.open_name == NOVELIST)
    assert said(desk) == ""
    assert_writes_on(qtbot, desk, NOVELIST)
    desk.keeper.save_now()
    assert load_settings(home_folder()).model == NOVELIST


def test_a_name_of_the_catalog_is_found_under_its_old_and_its_full_name(
    qtbot: QtBot, desk: Desk, hub: LoopbackHub
) -> None:
    desk.library.controller.show()
    desk.library.controller.dialog.download_requested.emit("https://huggingface.co/openai-community/gpt2")
    wait(qtbot, lambda: "gpt2" in names(desk))
    assert hub.asked("openai-community/gpt2*", step="resolve")


def test_the_dialog_can_be_closed_and_downloads_go_on(qtbot: QtBot, desk: Desk, hub: LoopbackHub) -> None:
    rule = hub.faults.add(Stall(), on="resolve")
    desk.library.controller.show()
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: rule.struck)
    desk.library.controller.dialog.reject()
    hub.faults.clear()
    wait(qtbot, lambda: NOVELIST in names(desk))
    assert_writes_on(qtbot, desk)


def test_a_failure_is_told_in_the_window_when_the_dialog_is_closed(qtbot: QtBot, desk: Desk, hub: LoopbackHub) -> None:
    hub.faults.add(Status(503), on="api")
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: said(desk))
    assert "The model hub is busy." in said(desk)
    offers(desk)["Show models"].click()
    assert desk.library.controller.dialog.isVisible()
    hub.faults.clear()
    desk.library.controller.dialog.resume_requested.emit(NOVELIST)
    wait(qtbot, lambda: NOVELIST in names(desk))


def test_the_queue_is_taken_up_by_the_next_start_and_asks_nothing_by_itself(
    qtbot: QtBot, make: MakeDesk, hub: LoopbackHub
) -> None:
    first = make()
    rule = hub.faults.add(Stall(), on="api")
    for name in (NOVELIST, "gpt2"):
        first.library.controller.dialog.download_requested.emit(name)
    wait(qtbot, lambda: rule.struck)
    first.window.close()
    assert first.close()
    hub.faults.clear()
    hub.forget()
    second = make()
    wait(qtbot, lambda: "2 models are not all here yet." in said(second))
    assert [item.name for item in second.library.downloads.queue] == [NOVELIST, "gpt2"]
    assert hub.requests == []
    offers(second)["Resume"].click()
    wait(qtbot, lambda: {NOVELIST, "gpt2"} <= set(names(second)))


def test_what_the_writer_paused_is_not_brought_up_again(qtbot: QtBot, make: MakeDesk, hub: LoopbackHub) -> None:
    first = make()
    rule = hub.faults.add(Stall(), on="api")
    first.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: rule.struck)
    first.library.controller.dialog.pause_requested.emit(NOVELIST)
    assert first.close()
    second = make()
    qtbot.wait(50)
    assert said(second) == ""
    assert second.library.downloads.queue[0].progress.stage is DownloadStage.PAUSED


def test_the_model_that_writes_is_removed_after_the_one_inside_took_over(
    qtbot: QtBot, desk: Desk, asked: ModelAnswers
) -> None:
    desk.library.controller.show()
    fetch(qtbot, desk)
    desk.models.choose(NOVELIST)
    wait(qtbot, lambda: desk.models.open_name == NOVELIST)
    wait(qtbot, lambda: state_of(desk, NOVELIST) is ModelState.READY)
    asked.agrees = False
    desk.library.controller.dialog.remove_requested.emit(NOVELIST)
    assert desk.models.open_name == NOVELIST
    asked.agrees = True
    desk.library.controller.dialog.remove_requested.emit(NOVELIST)
    wait(qtbot, lambda: NOVELIST not in names(desk))
    assert desk.models.open_name == "starter"
    assert asked.asked == [f"remove {NOVELIST}"] * 2
    assert_writes_on(qtbot, desk)


def test_a_damaged_model_is_found_and_mended(qtbot: QtBot, desk: Desk, hub: LoopbackHub) -> None:
    controller = desk.library.controller
    controller.show()
    fetch(qtbot, desk)
    wait(qtbot, lambda: state_of(desk, NOVELIST) is ModelState.READY)
    folder = next(model.folder for model in desk.models.models() if model.name == NOVELIST)
    weights = folder / "model.safetensors"
    sound = weights.read_bytes()
    weights.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    with qtbot.waitSignal(desk.library.shelf.verified, timeout=WAIT_MS) as found:
        controller.dialog.verify_requested.emit(NOVELIST)
    assert found.args[0].damaged == ("model.safetensors",)
    hub.forget()
    button = next(b for b in controller.dialog.findChildren(QPushButton) if b.text() == "Fetch what is damaged")
    with qtbot.waitSignal(desk.library.downloads.arrived, timeout=WAIT_MS):
        button.click()
    assert weights.read_bytes() == sound
    assert {record.file for record in hub.asked(step="resolve")} == {"model.safetensors"}


def test_offline_asks_nothing_of_the_network(qtbot: QtBot, desk: Desk, hub: LoopbackHub) -> None:
    desk.library.preferences.show()
    desk.library.preferences.dialog.offline_changed.emit(True)
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: "Downloads are switched off." in said(desk))
    assert hub.requests == []
    desk.library.preferences.dialog.offline_changed.emit(False)
    fetch(qtbot, desk)


def test_offline_pauses_what_is_under_way(qtbot: QtBot, desk: Desk, hub: LoopbackHub) -> None:
    rule = hub.faults.add(Stall(), on="api")
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: rule.struck)
    desk.library.preferences.show()
    desk.library.preferences.dialog.offline_changed.emit(True)
    wait(qtbot, lambda: not desk.library.downloads.busy)
    assert desk.library.downloads.queue[0].progress.stage is DownloadStage.PAUSED
    assert said(desk) == ""


def test_what_is_here_of_a_download_is_not_deleted_unasked(
    qtbot: QtBot, desk: Desk, hub: LoopbackHub, asked: ModelAnswers
) -> None:
    controller, downloads = desk.library.controller, desk.library.downloads
    controller.show()
    stall = hub.faults.add(Stall(), on="cdn", after_bytes=2000)
    controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: stall.struck and downloads.queue[0].here_bytes > 2000)
    controller.dialog.pause_requested.emit(NOVELIST)
    wait(qtbot, lambda: not downloads.busy)
    again = hub.faults.add(Stall(), on="api")
    controller.dialog.resume_requested.emit(NOVELIST)
    wait(qtbot, lambda: again.struck)
    asked.agrees = False
    controller.dialog.cancel_requested.emit(NOVELIST)
    assert asked.asked == [f"give up {NOVELIST}"]
    assert [item.name for item in downloads.queue] == [NOVELIST]


def test_a_move_is_not_begun_while_a_download_is_under_way(
    qtbot: QtBot, desk: Desk, hub: LoopbackHub, asked: ModelAnswers, tmp_path: Path
) -> None:
    rule = hub.faults.add(Stall(), on="api")
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: rule.struck)
    asked.place = tmp_path / "new"
    desk.library.preferences.change_place()
    assert not desk.library.shelf.moving
    assert not (tmp_path / "new").exists()


def test_settings_that_cannot_be_saved_leave_the_models_where_they_are(
    qtbot: QtBot, desk: Desk, asked: ModelAnswers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch(qtbot, desk)
    old = desk.library.shelf.folder
    asked.place = tmp_path / "new"
    monkeypatch.setattr(desk.keeper, "save_now", lambda: False)
    with qtbot.waitSignal(desk.library.shelf.moved, timeout=WAIT_MS):
        desk.library.preferences.change_place()
    qtbot.wait(20)
    assert desk.library.shelf.folder == old
    assert list(old.glob("*/model.safetensors"))
    assert desk.keeper.settings.models_folder == ""


def test_models_move_to_another_folder_and_are_remembered_there(
    qtbot: QtBot, make: MakeDesk, asked: ModelAnswers, tmp_path: Path
) -> None:
    desk = make()
    fetch(qtbot, desk)
    old = desk.library.shelf.folder
    asked.place = tmp_path / "another drive" / "models"
    with qtbot.waitSignal(desk.library.preferences.moved, timeout=WAIT_MS):
        desk.library.preferences.change_place()
    wait(qtbot, lambda: not list(old.glob("*/model.safetensors")))
    assert load_settings(home_folder()).models_folder == str(asked.place)
    assert NOVELIST in names(desk)
    desk.models.choose(NOVELIST)
    wait(qtbot, lambda: desk.models.open_name == NOVELIST)
    assert desk.close()
    again = make()
    assert again.models.open_name == NOVELIST


def test_a_move_that_fails_leaves_everything_as_it_was(
    qtbot: QtBot, desk: Desk, asked: ModelAnswers, tmp_path: Path
) -> None:
    fetch(qtbot, desk)
    wait(qtbot, lambda: NOVELIST in said(desk))  # a moment after it is listed
    dismiss(desk)
    (tmp_path / "a file").touch()
    asked.place = tmp_path / "a file"
    with qtbot.waitSignal(desk.library.shelf.move_failed, timeout=WAIT_MS) as failed:
        desk.library.preferences.change_place()
    shown = [label.text() for label in desk.library.preferences.dialog.findChildren(QLabel) if label.isVisible()]
    assert str(failed.args[0]) in shown
    assert said(desk) == ""
    assert NOVELIST in names(desk)
    assert load_settings(home_folder()).models_folder == ""
    fetch(qtbot, desk, "gpt2")


@pytest.mark.parametrize("use", [FolderUse.COPY, FolderUse.IN_PLACE])
def test_a_model_in_a_folder_is_taken_over(
    qtbot: QtBot, desk: Desk, answers: Answers, asked: ModelAnswers, tmp_path: Path, use: FolderUse
) -> None:
    folder = tmp_path / "my model"
    folder.mkdir()
    for name, content in tiny_gpt2("x/y").files.items():
        if "/" not in name:
            (folder / name).write_bytes(content.content.read(0, content.content.size))
    answers.model_folder, asked.use = folder, use
    desk.library.controller.dialog.folder_requested.emit()
    wait(qtbot, lambda: "my model" in names(desk))
    model = next(model for model in desk.models.models() if model.name == "my model")
    assert (model.folder == folder) == (use is FolderUse.IN_PLACE)
    desk.library.controller.refresh()
    wait(qtbot, lambda: state_of(desk, "my model"))
    desk.library.controller.dialog.remove_requested.emit("my model")
    wait(qtbot, lambda: "my model" not in names(desk))
    assert (folder / "config.json").is_file()


def test_a_token_goes_to_the_keyring_and_to_no_file(
    qtbot: QtBot, desk: Desk, hub: LoopbackHub, ring: KeyringInMemory
) -> None:
    hub.repositories[NOVELIST].gated = "auto"
    desk.library.controller.show()
    desk.library.controller.dialog.download_requested.emit(NOVELIST)
    wait(qtbot, lambda: "Add a token…" in words_on_buttons(desk))
    desk.library.preferences.ask_for_token()
    desk.library.preferences.dialog.token_given.emit(" hf_good ")
    wait(qtbot, lambda: ring.kept == {("gpt2-desk", hub.endpoint): "hf_good"})
    desk.library.controller.dialog.resume_requested.emit(NOVELIST)
    wait(qtbot, lambda: NOVELIST in names(desk))
    desk.keeper.save_now()
    assert not [path for path in home_folder().rglob("*") if path.is_file() and b"hf_good" in path.read_bytes()]
    assert hub.tokens_that_reached_the_cdn() == []
    desk.library.preferences.dialog.token_removed.emit()
    wait(qtbot, lambda: ring.kept == {})


def test_without_a_keyring_no_token_is_kept_and_that_is_said(qtbot: QtBot, desk: Desk, ring: KeyringInMemory) -> None:
    ring.locked = True
    desk.library.preferences.show()
    with qtbot.waitSignal(desk.library.token.failed, timeout=WAIT_MS) as failed:
        desk.library.preferences.dialog.token_given.emit("hf_good")
    assert "no keyring" in str(failed.args[0])
    shown = [label.text() for label in desk.library.preferences.dialog.findChildren(QLabel) if label.isVisible()]
    assert str(failed.args[0]) in shown
    assert not [words for words in shown if "hf_good" in words]
