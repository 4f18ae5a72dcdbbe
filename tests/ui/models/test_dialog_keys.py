"""The dialog of models: its search, its keys, its sizes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import (
    DownloadProgress,
    DownloadStage,
    LibraryEntry,
    ModelState,
    NoConnectionError,
)
from gpt2_desk.ui.models.card import ModelCard
from gpt2_desk.ui.models.dialog import ModelsDialog
from gpt2_desk.ui.models.shelf import NO_SUCH_MODEL, NONE_OF_THIS_KIND, OFFER, Shelf
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme

SIGNALS = [name for name in vars(ModelsDialog) if name.endswith("_requested")]
OFF = NoConnectionError("No connection.", "Downloads need the internet, writing does not.")


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


def test_search(dialog: ModelsDialog, qtbot: QtBot) -> None:
    _search(dialog, "gpt2 hand", qtbot)
    assert _cards(dialog) == ["gpt2-medium"]
    _search(dialog, "tolstoy", qtbot)
    assert _cards(dialog) == []
    assert NO_SUCH_MODEL in _words(dialog)
    _search(dialog, "", qtbot)
    assert len(_cards(dialog)) == 6
    assert NO_SUCH_MODEL not in _words(dialog)


def test_kinds(dialog: ModelsDialog, qtbot: QtBot, entries: list[LibraryEntry]) -> None:
    kinds = dialog.findChildren(QComboBox)[0]
    found = []
    for key in (Qt.Key.Key_Down,) * 3:
        qtbot.keyClick(kinds, key)
        qtbot.wait(1)
        found.append(_cards(dialog))
    assert found == [
        ["starter", "gpt2-medium", "distilgpt2"],
        ["gpt2-large", "distilgpt2", "talker", "gpt2-xl"],
        ["talker"],
    ]
    dialog.set_entries(entries[:3])
    assert NONE_OF_THIS_KIND in _words(dialog)


def test_any_model_on_the_hub_can_be_asked_for(dialog: ModelsDialog, entries: list[LibraryEntry], qtbot: QtBot) -> None:
    _search(dialog, "someone/a-model@v2", qtbot)
    assert _cards(dialog) == ["someone/a-model@v2"]
    assert OFFER in _words(dialog)
    button = _named(dialog, "Download someone/a-model@v2")
    qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert dialog.focusWidget() is button
    with qtbot.waitSignal(dialog.download_requested) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked.args == ["someone/a-model@v2"]
    dialog.set_entries([*entries, LibraryEntry("someone/a-model@v2", ModelState.ABSENT, listed=False)])
    dialog.set_progress(DownloadProgress("someone/a-model@v2", DownloadStage.CONNECTING))
    assert _cards(dialog) == ["someone/a-model@v2"]
    assert OFFER not in _words(dialog)
    assert dialog.focusWidget().accessibleName() == "Pause the download of someone/a-model@v2"
    _search(dialog, "someone/other", qtbot)
    assert _cards(dialog) == ["someone/other"]
    _search(dialog, "", qtbot)
    assert len(_cards(dialog)) == 7


def test_enter_in_the_search_presses_nothing(dialog: ModelsDialog, qtbot: QtBot) -> None:
    said: list[str] = []
    for name in SIGNALS:
        getattr(dialog, name).connect(lambda *_, name=name: said.append(name))
    _search(dialog, "large", qtbot)
    qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert said == []
    assert dialog.isVisible()
    assert dialog.focusWidget() is _named(dialog, "Download gpt2-large")


def test_a_model_is_brought_into_sight(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSize())
    qtbot.wait(1)
    _search(dialog, "starter", qtbot)
    dialog.focus_model("gpt2-xl")
    assert len(_cards(dialog)) == 6
    qtbot.waitUntil(lambda: not _card(dialog, "gpt2-xl").visibleRegion().isEmpty())
    assert dialog.focusWidget() is _named(dialog, "Download gpt2-xl anyway")
    dialog.reject()
    dialog.focus_model("starter")
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is _named(dialog, "Use starter"))


def test_esc_hides_and_the_search_has_the_focus_at_first(dialog: ModelsDialog, qtbot: QtBot) -> None:
    assert dialog.focusWidget() is dialog.findChildren(QLineEdit)[0]
    assert not dialog.isModal()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_tab_walks_from_top_to_bottom(dialog: ModelsDialog, entries: list[LibraryEntry], qtbot: QtBot) -> None:
    dialog.set_place(Path("models"), 0, None)
    dialog.set_entries([entries[2], entries[0], entries[1]])
    dialog.show_error("gpt2-large", OFF, [("Try again", list)])
    dialog.set_offline(True)
    dialog.set_offline(False)
    names = []
    for _ in range(12):
        names.append(dialog.focusWidget().accessibleName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert names == [
        "Find a model",
        "Which models to show",
        "Open a folder…",
        "More ways to a model",
        "Download gpt2-large",
        "Try again",
        "Close this message",
        "Use starter",
        "More for starter",
        "Use gpt2-medium",
        "More for gpt2-medium",
        "Change where models are kept",
    ]
    assert dialog.focusWidget().accessibleName() == "Close"


def test_tab_keeps_the_card_in_sight(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSize())
    qtbot.wait(1)
    bar = dialog.findChildren(Shelf)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    _named(dialog, "More ways to a model").setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget().accessibleName() == "Use starter"
    assert bar.value() < 10
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    assert dialog.focusWidget().accessibleName() == "More ways to a model"


def test_all_that_can_be_pressed_has_a_name(dialog: ModelsDialog) -> None:
    dialog.set_progress(_progress(DownloadStage.DOWNLOADING))
    dialog.set_offline(True)
    pressed = [w for w in dialog.findChildren(QWidget) if isinstance(w, QPushButton | QToolButton | QComboBox)]
    pressed = [widget for widget in pressed if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(pressed) > 12
    assert [widget for widget in pressed if not widget.accessibleName()] == []


@pytest.mark.parametrize("px", [13, 17])
@pytest.mark.parametrize("long", [False, True])
def test_it_fits_at_its_smallest(
    qapp: QApplication, qtbot: QtBot, entries: list[LibraryEntry], px: int, long: bool
) -> None:
    before = qapp.font()
    try:
        font = qapp.font()
        font.setPixelSize(px)
        qapp.setFont(font)
        apply_theme(qapp, LIGHT)
        dialog = ModelsDialog()
        dialog.set_entries([replace(entry, name=entry.name * (20 if long else 1)) for entry in entries])
        dialog.set_place(Path("/a folder/" + "of many names/" * (20 if long else 1)), 1_900_000_000, 212 * 10**9)
        qtbot.addWidget(dialog)
        dialog.resize(dialog.minimumSize())
        dialog.show()
        qtbot.wait(1)
        assert dialog.size() == dialog.minimumSize()
        shelf = dialog.findChildren(Shelf)[0]
        assert shelf.widget().width() == shelf.viewport().width()
        for button in dialog.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        for card in dialog.findChildren(ModelCard):
            assert card.geometry().right() < shelf.viewport().width()
            assert card.height() == card.heightForWidth(card.width())
    finally:
        qapp.setFont(before)
        apply_theme(qapp, LIGHT)
