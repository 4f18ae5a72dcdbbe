"""The dialog of models as a whole."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import (
    DownloadProgress,
    DownloadStage,
    LibraryEntry,
    ModelState,
    NoConnectionError,
    NotOnHubError,
)
from gpt2_desk.ui.models.card import ModelCard
from gpt2_desk.ui.models.dialog import ModelsDialog
from gpt2_desk.ui.models.notes import DOWNLOADS_ARE_OFF, PlaceNote
from gpt2_desk.ui.models.shelf import Shelf
from gpt2_desk.ui.palette import DARK, LIGHT

SIGNALS = [name for name in vars(ModelsDialog) if name.endswith("_requested")]
OFF = NoConnectionError("No connection.", "Downloads need the internet, writing does not.")


class Counter(QObject):
    """Counts the layouts that a dialog is asked to do, and the widgets that come into being."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.ChildAdded, QEvent.Type.ChildPolished)
        return False


def _cards(dialog: ModelsDialog) -> list[str]:
    cards = [card for card in dialog.findChildren(ModelCard) if card.isVisible()]
    return [card.entry.name for card in sorted(cards, key=lambda card: card.y())]


def _card(dialog: ModelsDialog, name: str) -> ModelCard:
    return next(card for card in dialog.findChildren(ModelCard) if card.entry.name == name and not card.isHidden())


def _named(dialog: ModelsDialog, name: str) -> QWidget:
    return next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == name and w.isVisible())


def _words(dialog: ModelsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def _search(dialog: ModelsDialog, text: str, qtbot: QtBot) -> None:
    field = dialog.findChildren(QLineEdit)[0]
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.wait(1)


def _progress(stage: DownloadStage, done_bytes: int = 0, **more: object) -> DownloadProgress:
    return DownloadProgress("gpt2-large", stage, done_bytes, 3_200_000_000, **more)  # type: ignore[arg-type]


def test_cards_stand_in_the_order_of_the_entries(
    dialog: ModelsDialog, entries: list[LibraryEntry], qtbot: QtBot
) -> None:
    assert _cards(dialog) == [entry.name for entry in entries]
    kept = _card(dialog, "gpt2-large")
    dialog.set_entries([*reversed(entries[1:]), LibraryEntry("new", ModelState.ABSENT)])
    qtbot.wait(1)
    assert _cards(dialog) == [*(entry.name for entry in reversed(entries[1:])), "new"]
    assert _card(dialog, "gpt2-large") is kept


def test_entries_change_in_place(dialog: ModelsDialog, entries: list[LibraryEntry], qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSize())
    qtbot.wait(1)
    bar = dialog.findChildren(Shelf)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    button = _named(dialog, "Download gpt2-xl anyway")
    button.setFocus()
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING, 10**9))
    changed = [replace(entry, about=f"{entry.about} Changed.") for entry in entries]
    dialog.set_entries(changed)
    qtbot.wait(1)
    assert bar.value() == place
    assert dialog.focusWidget() is button
    assert _card(dialog, "gpt2-large").stage.word == "Downloading"
    assert "The largest. Changed." in _words(dialog)


def test_the_focus_of_a_card_that_goes_moves_to_its_neighbour(
    dialog: ModelsDialog, entries: list[LibraryEntry]
) -> None:
    _named(dialog, "Download gpt2-large").setFocus()
    dialog.set_entries([entry for entry in entries if entry.name != "gpt2-large"])
    assert dialog.focusWidget().accessibleName() == "Resume the download of distilgpt2"


@pytest.mark.parametrize(
    ("button", "signal", "name"),
    [
        ("Use starter", "use_requested", "starter"),
        ("Download gpt2-large", "download_requested", "gpt2-large"),
        ("Resume the download of distilgpt2", "download_requested", "distilgpt2"),
        ("Remove what is here of distilgpt2", "remove_requested", "distilgpt2"),
    ],
)
def test_wishes_by_mouse_and_by_keys(dialog: ModelsDialog, qtbot: QtBot, button: str, signal: str, name: str) -> None:
    for do in (
        lambda widget: qtbot.mouseClick(widget, Qt.MouseButton.LeftButton),
        lambda widget: qtbot.keyClick(widget, Qt.Key.Key_Space),
        lambda widget: (widget.setFocus(), qtbot.keyClick(widget, Qt.Key.Key_Return)),
    ):
        with qtbot.waitSignal(getattr(dialog, signal)) as asked:
            do(_named(dialog, button))
        assert asked.args == [name]


def test_wishes_of_a_download(dialog: ModelsDialog, qtbot: QtBot) -> None:
    for stage, button, signal in (
        (DownloadStage.DOWNLOADING, "Pause the download of gpt2-large", dialog.pause_requested),
        (DownloadStage.DOWNLOADING, "Cancel the download of gpt2-large", dialog.cancel_requested),
        (DownloadStage.PAUSED, "Resume the download of gpt2-large", dialog.resume_requested),
        (DownloadStage.FAILED, "Try the download of gpt2-large again", dialog.resume_requested),
    ):
        dialog.set_progress(_progress(stage))
        with qtbot.waitSignal(signal) as asked:
            qtbot.mouseClick(_named(dialog, button), Qt.MouseButton.LeftButton)
        assert asked.args == ["gpt2-large"]
    dialog.clear_progress("gpt2-large")
    assert _named(dialog, "Download gpt2-large")


@pytest.mark.parametrize(
    ("line", "signal"), [("Verify", "verify"), ("Reveal in folder", "reveal"), ("Remove…", "remove")]
)
def test_wishes_in_the_menu_of_a_card(dialog: ModelsDialog, qtbot: QtBot, line: str, signal: str) -> None:
    menu = _card(dialog, "gpt2-medium").findChildren(QMenu)[0]
    with qtbot.waitSignal(getattr(dialog, f"{signal}_requested")) as asked:
        next(action for action in menu.actions() if action.text() == line).trigger()
    assert asked.args == ["gpt2-medium"]


@pytest.mark.parametrize(("line", "signal"), [("Move up", "up"), ("Move down", "down")])
def test_the_queue(dialog: ModelsDialog, qtbot: QtBot, line: str, signal: str) -> None:
    dialog.set_progress(_progress(DownloadStage.QUEUED))
    menu = _card(dialog, "gpt2-large").findChildren(QMenu)[0]
    with qtbot.waitSignal(getattr(dialog, f"{signal}_requested")) as asked:
        next(action for action in menu.actions() if action.text() == line).trigger()
    assert asked.args == ["gpt2-large"]


def test_other_ways_to_a_model(dialog: ModelsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.folder_requested):
        qtbot.mouseClick(_named(dialog, "Open a folder…"), Qt.MouseButton.LeftButton)
    more = _named(dialog, "More ways to a model")
    for place, signal in enumerate((dialog.cache_requested, dialog.token_requested), start=1):
        qtbot.keyClick(more, Qt.Key.Key_Space)
        menu = next(menu for menu in dialog.findChildren(QMenu) if menu.isVisible())
        with qtbot.waitSignal(signal):
            for key in (*[Qt.Key.Key_Down] * place, Qt.Key.Key_Return):
                qtbot.keyClick(menu, key)


def test_the_place(dialog: ModelsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.set_place(tmp_path, 1_900_000_000, 212 * 10**9)
    assert dialog.findChildren(PlaceNote)[0].words == f"Kept in {tmp_path} · 1.9 GB used, 212 GB free"
    with qtbot.waitSignal(dialog.change_place_requested):
        qtbot.mouseClick(_named(dialog, "Change where models are kept"), Qt.MouseButton.LeftButton)


def test_downloads_are_off(dialog: ModelsDialog, qtbot: QtBot, announced: list[str]) -> None:
    assert DOWNLOADS_ARE_OFF not in _words(dialog)
    dialog.set_offline(True)
    dialog.set_offline(True)
    assert DOWNLOADS_ARE_OFF in _words(dialog)
    assert announced == [DOWNLOADS_ARE_OFF]
    button = _named(dialog, "Download gpt2-large")
    assert not button.isEnabled()
    assert "Preferences" in button.toolTip()
    assert _named(dialog, "Use starter").isEnabled()
    with qtbot.waitSignal(dialog.preferences_requested):
        qtbot.mouseClick(_named(dialog, "Open Preferences"), Qt.MouseButton.LeftButton)
    _search(dialog, "owner/name", qtbot)
    assert not _named(dialog, "Download owner/name").isEnabled()
    dialog.set_offline(False)
    assert _named(dialog, "Download owner/name").isEnabled()


def test_in_use_and_speed_hold_for_cards_that_come_later(dialog: ModelsDialog, entries: list[LibraryEntry]) -> None:
    dialog.set_in_use("new")
    dialog.set_speed("new", 41.2)
    dialog.set_entries([*entries, replace(entries[1], name="new")])
    assert "Runs well here, about 41 tokens/s" in _words(dialog)
    assert "In use" in _words(dialog)
    dialog.set_in_use("gpt2-medium")
    assert _named(dialog, "Use new")
    assert not [
        widget
        for widget in dialog.findChildren(QPushButton)
        if widget.accessibleName() == "Use gpt2-medium" and widget.isVisible()
    ]


def test_a_failure_is_said_on_its_card(dialog: ModelsDialog, qtbot: QtBot, announced: list[str]) -> None:
    again: list[int] = []
    dialog.show_error("gpt2-large", OFF, [("Try again", lambda: again.append(1))])
    card = _card(dialog, "gpt2-large")
    assert OFF.what in [label.text() for label in card.findChildren(QLabel)]
    assert announced == [f"gpt2-large: {OFF}"]
    qtbot.wait(1)
    qtbot.mouseClick(_named(dialog, "Try again"), Qt.MouseButton.LeftButton)
    assert again == [1]
    dialog.clear_error("gpt2-large")
    assert OFF.what not in _words(dialog)


def test_a_failure_without_a_card_waits_for_one(dialog: ModelsDialog, qtbot: QtBot) -> None:
    unknown = NotOnHubError("No such model: someone/thing.")
    dialog.show_error("someone/thing", unknown)
    assert unknown.what not in _words(dialog)
    _search(dialog, "someone/thing", qtbot)
    assert unknown.what in _words(dialog)
    dialog.show_error("someone/other", unknown)
    dialog.clear_error("someone/other")
    _search(dialog, "someone/other", qtbot)
    assert unknown.what not in _words(dialog)


def test_a_note_is_no_failure(dialog: ModelsDialog, qtbot: QtBot, announced: list[str]) -> None:
    dialog.show_note("starter", "Checked: as it was fetched.")
    dialog.show_note("nobody", "Nothing.")
    qtbot.wait(1)
    box = _named(dialog, "Notice")
    assert "Checked: as it was fetched." in _words(dialog)
    assert announced == ["starter: Checked: as it was fetched."]
    ground = box.grab().toImage().pixelColor(box.width() // 2, box.height() - 3).name().upper()
    dialog.show_error("starter", OFF)
    qtbot.wait(1)
    assert _named(dialog, "Error") is box
    failed = box.grab().toImage().pixelColor(box.width() // 2, box.height() - 3).name().upper()
    assert (ground, failed) == (LIGHT.accent_wash, LIGHT.danger_wash)
    dialog.clear_error("starter")
    assert not box.isVisible()


def test_progress_of_what_has_no_card_is_ignored(dialog: ModelsDialog) -> None:
    dialog.set_progress(DownloadProgress("nobody", DownloadStage.DOWNLOADING))
    dialog.clear_progress("nobody")
    dialog.clear_error("nobody")
    dialog.focus_model("nobody")
    assert len(_cards(dialog)) == 6


def test_progress_is_cheap_and_quiet(dialog: ModelsDialog, qtbot: QtBot, announced: list[str]) -> None:
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING))
    qtbot.wait(50)
    before = set(dialog.findChildren(QWidget))
    counter = Counter()
    for widget in (dialog, *before):
        widget.installEventFilter(counter)
    begun = time.perf_counter()
    for tick in range(500):
        dialog.set_progress(
            _progress(DownloadStage.DOWNLOADING, tick * 6_000_000, bytes_per_s=8.4e6 + tick, seconds_left=500.0 - tick)
        )
    spent_s = time.perf_counter() - begun
    qtbot.wait(50)
    assert counter.count == 0
    assert set(dialog.findChildren(QWidget)) == before
    assert announced == ["gpt2-large: Downloading"]
    assert spent_s / 500 < 0.005
    for widget in (dialog, *before):
        widget.removeEventFilter(counter)


def test_a_screen_reader_hears_of_stages(dialog: ModelsDialog, announced: list[str]) -> None:
    dialog.set_progress(_progress(DownloadStage.CONNECTING))
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING, 10**9))
    dialog.set_progress(_progress(DownloadStage.FAILED, error=OFF))
    dialog.hide()
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING, 10**9))
    assert announced == ["gpt2-large: Connecting", "gpt2-large: Downloading", f"gpt2-large: {OFF}"]


def test_setters_are_silent(dialog: ModelsDialog, entries: list[LibraryEntry]) -> None:
    said: list[str] = []
    for name in SIGNALS:
        getattr(dialog, name).connect(lambda *_, name=name: said.append(name))
    dialog.set_entries(entries[:3])
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING))
    dialog.clear_progress("gpt2-large")
    dialog.set_in_use("starter")
    dialog.set_place(Path("models"), 0, None)
    dialog.set_offline(True)
    dialog.set_speed("starter", 41.0)
    dialog.show_error("starter", OFF)
    dialog.focus_model("gpt2-large")
    dialog.set_theme(DARK)
    assert said == []
    assert len(SIGNALS) == 15
