"""What a card shows and offers in each state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import (
    BrokenTransferError,
    DeskError,
    DiskFullError,
    DownloadProgress,
    DownloadStage,
    Fit,
    Fitness,
    LibraryEntry,
    ModelState,
    PermissionNeededError,
)
from gpt2_desk.ui.models.card import ModelCard
from gpt2_desk.ui.models.labels import ElidedLabel, Pill
from gpt2_desk.ui.models.progress_line import Bar, Ends
from gpt2_desk.ui.models.tones import Tone
from gpt2_desk.ui.palette import DARK, LIGHT, Theme
from gpt2_desk.ui.theme import apply_theme

NAME = "gpt2-large"
BROKEN = BrokenTransferError("The download stopped at 1.3 of 3.2 GB.", "The connection broke; what is here is kept.")
HUGE = Fitness(Fit.TOO_LARGE, 7 * 10**9, 4_100_000_000)


def _entry(state: ModelState, **more: object) -> LibraryEntry:
    known: dict[str, object] = {"size_bytes": 3_200_000_000, "licence": "MIT", "folder": Path("models")}
    return LibraryEntry(NAME, state, "Longer breath.", **(known | more))  # type: ignore[arg-type]


def _card(qtbot: QtBot, entry: LibraryEntry, progress: DownloadProgress | None = None, width: int = 700) -> ModelCard:
    card = ModelCard(entry)
    if progress is not None:
        card.set_progress(progress)
    qtbot.addWidget(card)
    card.resize(width, 10)
    card.show()
    qtbot.waitExposed(card)
    card.activateWindow()
    return card


def _progress(stage: DownloadStage, **more: object) -> DownloadProgress:
    known: dict[str, object] = {"done_bytes": 1_300_000_000, "total_bytes": 3_200_000_000}
    return DownloadProgress(NAME, stage, **(known | more))  # type: ignore[arg-type]


def _words(card: ModelCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()]


def _buttons(card: ModelCard) -> dict[str, QPushButton]:
    return {button.text(): button for button in card.findChildren(QPushButton) if button.isVisible()}


def _lines(card: ModelCard) -> list[str]:
    return [action.text() for action in card.findChildren(QMenu)[0].actions()]


STILL = [
    (_entry(ModelState.INSIDE, folder=None), "Inside", Tone.ACCENT, {"Use": "use"}, {"Verify": "verify"}),
    (
        _entry(ModelState.READY),
        "Ready",
        Tone.SUCCESS,
        {"Use": "use"},
        {"Verify": "verify", "Reveal in folder": "reveal", "Remove…": "remove"},
    ),
    (
        _entry(ModelState.READY, borrowed=True),
        "Ready",
        Tone.SUCCESS,
        {"Use": "use"},
        {"Verify": "verify", "Reveal in folder": "reveal", "Forget": "remove"},
    ),
    (_entry(ModelState.PARTLY), "Partly here", Tone.WARNING, {"Resume": "download", "Remove": "remove"}, {}),
    (_entry(ModelState.ABSENT), "Not here", Tone.PLAIN, {"Download": "download"}, {}),
    (_entry(ModelState.ABSENT, fitness=HUGE), "Not here", Tone.PLAIN, {"Download anyway": "download"}, {}),
]
FETCHING = {"Pause": "pause", "Cancel": "cancel"}
MOVING = [
    (
        DownloadStage.QUEUED,
        "Queued",
        Tone.PLAIN,
        {"Pause": "pause", "Cancel": "cancel"},
        {"Move up": "up", "Move down": "down"},
    ),
    (DownloadStage.CONNECTING, "Connecting", Tone.ACCENT, FETCHING, {}),
    (DownloadStage.DOWNLOADING, "Downloading", Tone.ACCENT, FETCHING, {}),
    (DownloadStage.STALLED, "Stalled", Tone.WARNING, FETCHING, {}),
    (DownloadStage.WAITING, "Waiting", Tone.WARNING, FETCHING, {}),
    (DownloadStage.CHECKING, "Checking", Tone.ACCENT, {"Cancel": "cancel"}, {}),
    (DownloadStage.PAUSED, "Paused", Tone.WARNING, {"Resume": "resume", "Cancel": "cancel"}, {}),
    (DownloadStage.FAILED, "Failed", Tone.DANGER, {"Try again": "resume", "Cancel": "cancel"}, {}),
    (DownloadStage.DONE, "Ready", Tone.SUCCESS, {"Use": "use"}, None),
]


def _check_offers(
    qtbot: QtBot, card: ModelCard, pill: tuple[str, Tone], buttons: dict[str, str], lines: dict[str, str]
) -> None:
    shown = card.findChildren(Pill)[0]
    assert (shown.text(), shown.property("pill")) == pill
    assert list(_buttons(card)) == list(buttons)
    assert _lines(card) == list(lines)
    assert card.findChildren(QToolButton)[0].isVisible() is bool(lines)
    for word, wish in buttons.items():
        with qtbot.waitSignal(card.wish_requested) as asked:
            qtbot.mouseClick(_buttons(card)[word], Qt.MouseButton.LeftButton)
        assert asked.args == [wish, NAME]
    for place, wish in enumerate(lines.values()):
        qtbot.mouseClick(card.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
        menu = card.findChildren(QMenu)[0]
        assert menu.isVisible()
        with qtbot.waitSignal(card.wish_requested) as asked:
            for key in (*[Qt.Key.Key_Down] * (place + 1), Qt.Key.Key_Return):
                qtbot.keyClick(menu, key)
        assert asked.args == [wish, NAME]


@pytest.mark.parametrize(("entry", "word", "tone", "buttons", "lines"), STILL)
def test_each_state(
    qtbot: QtBot, entry: LibraryEntry, word: str, tone: Tone, buttons: dict[str, str], lines: dict[str, str]
) -> None:
    card = _card(qtbot, entry)
    _check_offers(qtbot, card, (word, tone), buttons, lines)
    assert not card.findChildren(Bar)[0].isVisible()


@pytest.mark.parametrize(("stage", "word", "tone", "buttons", "lines"), MOVING)
def test_each_stage(
    qtbot: QtBot,
    stage: DownloadStage,
    word: str,
    tone: Tone,
    buttons: dict[str, str],
    lines: dict[str, str] | None,
) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT), _progress(stage))
    if lines is None:
        lines = {"Verify": "verify", "Reveal in folder": "reveal", "Remove…": "remove"}
    _check_offers(qtbot, card, (word, tone), buttons, lines)
    assert card.findChildren(Bar)[0].isVisible() is (stage != DownloadStage.DONE)
    assert card.findChildren(Bar)[0].height() == 6


def test_the_model_that_writes_is_not_offered(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.READY))
    card.set_in_use(True)
    assert "In use" in _words(card)
    assert _buttons(card) == {}
    assert "Remove…" in _lines(card)
    card.set_in_use(False)
    assert "In use" not in _words(card)
    assert list(_buttons(card)) == ["Use"]


@pytest.mark.parametrize(
    ("progress", "names"),
    [
        (None, ["Download gpt2-large"]),
        (
            _progress(DownloadStage.DOWNLOADING),
            ["Pause the download of gpt2-large", "Cancel the download of gpt2-large"],
        ),
        (_progress(DownloadStage.CHECKING), ["Cancel the check of gpt2-large"]),
        (_progress(DownloadStage.PAUSED), ["Resume the download of gpt2-large", "Cancel the download of gpt2-large"]),
    ],
)
def test_what_a_screen_reader_finds(qtbot: QtBot, progress: DownloadProgress | None, names: list[str]) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT, fitness=HUGE if progress else None), progress)
    assert [button.accessibleName() for button in _buttons(card).values()] == names
    assert card.accessibleName() == NAME
    assert card.accessibleDescription().startswith(f"{card.stage.word}. Longer breath.")
    assert "MIT licence" in card.accessibleDescription()
    assert card.findChildren(Bar)[0].accessibleName() == f"Progress of {NAME}"


def test_the_focus_stays_on_the_card_when_its_buttons_change(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT))
    _buttons(card)["Download"].setFocus()
    card.set_progress(_progress(DownloadStage.CONNECTING))
    assert card.focusWidget() is _buttons(card)["Pause"]
    card.set_progress(_progress(DownloadStage.PAUSED))
    assert card.focusWidget() is _buttons(card)["Resume"]
    _buttons(card)["Cancel"].setFocus()
    card.set_progress(None)
    assert card.focusWidget() is _buttons(card)["Download"]
    card.set_entry(_entry(ModelState.READY))
    assert card.focusWidget() is _buttons(card)["Use"]
    card.set_in_use(True)
    assert card.focusWidget() is card.findChildren(QToolButton)[0]


def test_the_second_click_of_a_double_click_does_nothing(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT), _progress(DownloadStage.CONNECTING))
    with qtbot.assertNotEmitted(card.wish_requested):
        # The double click alone: its first press had gone to Download, which stood where Cancel is now.
        qtbot.mouseDClick(_buttons(card)["Cancel"], Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(_buttons(card)["Cancel"], Qt.MouseButton.LeftButton)


def test_while_downloads_are_off_nothing_can_be_fetched(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT))
    card.set_blocked("Downloads are switched off.")
    button = _buttons(card)["Download"]
    assert (button.isEnabled(), button.toolTip()) == (False, "Downloads are switched off.")
    assert button.accessibleDescription() == "Downloads are switched off."
    card.set_progress(_progress(DownloadStage.PAUSED))
    assert not _buttons(card)["Resume"].isEnabled()
    assert _buttons(card)["Cancel"].isEnabled()
    card.set_entry(_entry(ModelState.READY))
    card.set_progress(None)
    assert _buttons(card)["Use"].isEnabled()
    assert _buttons(card)["Use"].toolTip() == ""
    card.set_entry(_entry(ModelState.ABSENT))
    card.set_blocked("")
    assert _buttons(card)["Download"].isEnabled()


def test_a_tick_says_what_is_new_and_no_more(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT))
    assert card.set_progress(_progress(DownloadStage.DOWNLOADING))
    before = card.findChildren(QPushButton)
    done = replace(_progress(DownloadStage.DOWNLOADING), done_bytes=1_600_000_000, bytes_per_s=8.4e6, seconds_left=190)
    assert not card.set_progress(done)
    assert card.findChildren(QPushButton) == before
    assert card.findChildren(Bar)[0].share == pytest.approx(0.5)
    assert card.findChildren(Bar)[0].value() == 50
    assert card.findChildren(Ends)[0].words == ("1.6 of 3.2 GB", "8.4 MB/s · about 3 minutes left")
    assert card.set_progress(None)
    assert not card.set_progress(None)


def test_a_failure_is_said_on_the_card(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.PARTLY), _progress(DownloadStage.FAILED, error=BROKEN))
    assert {BROKEN.what, BROKEN.why} <= set(_words(card))
    again: list[str] = []
    card.show_error(_detailed(details="ECONNRESET"), [("Try again", lambda: again.append("again"))])
    assert list(_buttons(card)) == ["Cancel", "Try again", "Copy details"]
    qtbot.mouseClick(_buttons(card)["Try again"], Qt.MouseButton.LeftButton)
    assert again == ["again"]
    qtbot.mouseClick(_buttons(card)["Copy details"], Qt.MouseButton.LeftButton)
    assert "ECONNRESET" in QGuiApplication.clipboard().text()
    assert "ECONNRESET" not in " ".join(_words(card))
    card.clear_error()
    assert BROKEN.what in _words(card)
    assert list(_buttons(card)) == ["Try again", "Cancel"]
    card.set_progress(_progress(DownloadStage.CONNECTING))
    assert BROKEN.what not in _words(card)


def _detailed(details: str) -> DeskError:
    return BrokenTransferError(BROKEN.what, BROKEN.why, details=details)


def test_what_failed_is_forgotten_once_it_is_done_again(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.PARTLY))
    card.show_error(BROKEN, [])
    assert BROKEN.what in _words(card)
    card.set_progress(_progress(DownloadStage.QUEUED))
    assert BROKEN.what not in _words(card)


def test_a_message_can_be_closed(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.READY))
    card.show_error(BROKEN, [])
    close = next(button for button in card.findChildren(QToolButton) if button.toolTip() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert BROKEN.what not in _words(card)


def test_some_failures_know_a_way_out(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT))
    card.set_progress(_progress(DownloadStage.FAILED, error=PermissionNeededError("This model needs permission.")))
    with qtbot.waitSignal(card.token_requested):
        qtbot.mouseClick(_buttons(card)["Add a token…"], Qt.MouseButton.LeftButton)
    card.set_progress(_progress(DownloadStage.FAILED, error=DiskFullError("Not enough room.")))
    with qtbot.waitSignal(card.place_requested):
        qtbot.mouseClick(_buttons(card)["Change folder…"], Qt.MouseButton.LeftButton)


def test_a_failure_before_the_first_byte_has_no_bar(qtbot: QtBot) -> None:
    card = _card(qtbot, _entry(ModelState.ABSENT), DownloadProgress(NAME, DownloadStage.FAILED, error=BROKEN))
    assert not card.findChildren(Bar)[0].isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_both_themes(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_theme(qapp, theme)
    card = _card(qtbot, _entry(ModelState.ABSENT, fitness=HUGE), _progress(DownloadStage.DOWNLOADING))
    card.set_theme(theme)
    image = card.grab().toImage()
    seen = {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert {theme.raised, theme.accent, theme.track, theme.accent_wash, theme.danger} <= seen
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("width", [480, 700])
def test_long_names_are_cut_in_the_middle(qtbot: QtBot, width: int) -> None:
    name = "someone-with-a-name/" + "a-novel-of-very-many-parts-" * 6 + "v2"
    card = _card(qtbot, replace(_entry(ModelState.PARTLY), name=name), width=width)
    shown = card.findChildren(ElidedLabel)[0]
    assert shown.cut
    assert shown.toolTip() == shown.words == name
    assert card.width() == width
    for part in (*_buttons(card).values(), card.findChildren(Pill)[0]):
        assert part.width() >= part.sizeHint().width()
        assert card.rect().contains(part.rect().translated(part.mapTo(card, part.rect().topLeft())))


@pytest.mark.parametrize("px", [13, 17])
def test_nothing_is_clipped_at_a_larger_font(qapp: QApplication, qtbot: QtBot, px: int) -> None:
    before = qapp.font()
    try:
        font = qapp.font()
        font.setPixelSize(px)
        qapp.setFont(font)
        apply_theme(qapp, LIGHT)
        card = _card(qtbot, _entry(ModelState.ABSENT, fitness=HUGE), width=490 * px // 13)
        card.show_error(BROKEN, [("Try again", list), ("Copy what it said", list)])
        card.resize(card.width(), card.heightForWidth(card.width()))
        qtbot.waitUntil(lambda: card.height() >= card.heightForWidth(card.width()))
        for label in card.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                assert label.hasHeightForWidth() or label.width() >= label.sizeHint().width(), label.text()
        for button in _buttons(card).values():
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= button.sizeHint().height()
    finally:
        qapp.setFont(before)
        apply_theme(qapp, LIGHT)
