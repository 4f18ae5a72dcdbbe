from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Appearance
from gpt2_desk.ui.models.labels import ElidedLabel
from gpt2_desk.ui.models.progress_line import Bar, Ends
from gpt2_desk.ui.palette import DARK, LIGHT, Theme
from gpt2_desk.ui.preference_groups import FORCED_OFFLINE, NO_TOKEN, TOKEN_HINT, Group
from gpt2_desk.ui.preference_groups.faces import OWN
from gpt2_desk.ui.preference_groups.token import TokenField
from gpt2_desk.ui.preferences import PreferencesDialog
from gpt2_desk.ui.theme import apply_theme

Named = TypeVar("Named", bound=QWidget)

TOKEN = "hf_a_secret_of_the_writer"


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> Iterator[PreferencesDialog]:
    apply_theme(qapp, LIGHT)
    dialog = PreferencesDialog()
    dialog.set_place(Path("/models"))
    dialog.set_offline(False)
    dialog.set_token_kept(False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.wait(1)
    yield dialog
    apply_theme(qapp, LIGHT)


def _words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def _button(dialog: QWidget, word: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == word and button.isVisible())


def _field(dialog: QWidget) -> QLineEdit:
    return dialog.findChildren(TokenField)[0]


def _box(dialog: QWidget, words: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == words)


def _named(dialog: QWidget, kind: type[Named], name: str) -> Named:
    return next(widget for widget in dialog.findChildren(kind) if widget.accessibleName() == name)


def _give(dialog: PreferencesDialog, qtbot: QtBot, text: str = TOKEN) -> None:
    qtbot.mouseClick(_button(dialog, "Add a token…"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(_field(dialog), text)
    qtbot.wait(1)


def test_the_page_is_shown_and_nothing_is_said(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    shown = Appearance(font_family="Gill", font_px=21, line_characters=80, book=True, typewriter=True)
    with qtbot.assertNotEmitted(dialog.appearance_changed), qtbot.assertNotEmitted(dialog.autosave_changed):
        dialog.set_page(shown, autosave=True)
    assert _named(dialog, QComboBox, "Font of the page").currentText() == "Gill (not on this machine)"
    assert _named(dialog, QSpinBox, "Size of the letters").text() == "21 px"
    assert _named(dialog, QSpinBox, "Length of a line").text() == "80 characters"
    assert _named(dialog, QComboBox, "Paragraphs").currentText() == "Indented, as in a book"
    assert _box(dialog, "Typewriter scrolling").isChecked()
    assert _box(dialog, "Save by itself").isChecked()
    dialog.set_page(Appearance(), autosave=False)
    assert _named(dialog, QComboBox, "Font of the page").currentText().startswith(OWN)


def test_each_change_of_the_page_is_one_signal(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    heard: list[Appearance] = []
    dialog.appearance_changed.connect(heard.append)
    start = Appearance(font_family="", font_px=20, line_characters=70)
    dialog.set_page(start, autosave=False)
    face = _named(dialog, QComboBox, "Font of the page")
    qtbot.keyClick(face, Qt.Key.Key_Down)
    qtbot.keyClick(_named(dialog, QSpinBox, "Size of the letters"), Qt.Key.Key_Up)
    qtbot.keyClick(_named(dialog, QSpinBox, "Length of a line"), Qt.Key.Key_Down)
    qtbot.keyClick(_named(dialog, QComboBox, "Paragraphs"), Qt.Key.Key_Down)
    qtbot.keyClick(_box(dialog, "Typewriter scrolling"), Qt.Key.Key_Space)
    family = face.itemData(1)
    expected = [replace(start, font_family=family)]
    for change in ({"font_px": 21}, {"line_characters": 69}, {"book": True}, {"typewriter": True}):
        expected.append(replace(expected[-1], **change))
    assert family
    assert heard == expected
    with qtbot.waitSignal(dialog.autosave_changed) as changed:
        qtbot.keyClick(_box(dialog, "Save by itself"), Qt.Key.Key_Space)
    assert changed.args == [True]


def test_a_typed_number_is_one_change(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    heard: list[Appearance] = []
    dialog.appearance_changed.connect(heard.append)
    line = _named(dialog, QSpinBox, "Length of a line")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "100")
    assert heard == []
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert [appearance.line_characters for appearance in heard] == [100]


def test_the_dialog_scrolls_where_the_screen_is_low(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    group = Group("Tall", dialog)
    group.setMinimumHeight(2000)
    last = QPushButton("Last", group)
    group.add_row(last)
    dialog.add_group(group)
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert dialog.height() < dialog.screen().availableGeometry().height()
    assert last.visibleRegion().isEmpty()
    _button(dialog, "Add a token…").setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is last
    assert last.visibleRegion().boundingRect() == last.rect()


def test_the_place(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    assert dialog.findChildren(ElidedLabel)[0].words == f"Models are kept in {Path('/models')}"
    assert _button(dialog, "Change…").accessibleName() == "Change where models are kept"
    with qtbot.waitSignal(dialog.change_place_requested):
        qtbot.mouseClick(_button(dialog, "Change…"), Qt.MouseButton.LeftButton)


def test_a_move(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    bar = dialog.findChildren(Bar)[0]
    assert not bar.isVisible()
    dialog.set_busy("Moving the models…")
    dialog.set_move_progress(1_600_000_000, 3_200_000_000)
    assert "Moving the models…" in _words(dialog)
    assert (bar.isVisible(), bar.share) == (True, 0.5)
    assert dialog.findChildren(Ends)[0].words == ("1.6 of 3.2 GB", "")
    with qtbot.waitSignal(dialog.stop_move_requested):
        _button(dialog, "Stop").click()
    dialog.set_busy("Tidying up…")
    assert bar.share == 0.5
    dialog.set_busy(None)
    assert not bar.isVisible()
    dialog.set_place_problem("It did not work.")
    assert "It did not work." in _words(dialog)
    with qtbot.waitSignal(dialog.change_place_requested):
        _button(dialog, "Change…").click()
    dialog.set_busy("Moving the models…")
    assert bar.share == 0
    dialog.set_move_progress(0, 0)
    assert bar.share == 0


def test_offline(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    box = _box(dialog, "Work offline: never use the network")
    with qtbot.assertNotEmitted(dialog.offline_changed):
        dialog.set_offline(True)
        dialog.set_offline(False)
    box.setFocus()
    for ticked in (True, False):
        with qtbot.waitSignal(dialog.offline_changed) as changed:
            qtbot.keyClick(box, Qt.Key.Key_Space)
        assert changed.args == [ticked]
    assert FORCED_OFFLINE not in _words(dialog)
    dialog.set_offline(True, forced=True)
    assert (box.isChecked(), box.isEnabled()) == (True, False)
    assert FORCED_OFFLINE in _words(dialog)
    assert box.accessibleDescription() == FORCED_OFFLINE
    dialog.set_offline(False)
    assert (box.isChecked(), box.isEnabled()) == (False, True)


def test_whether_a_token_is_kept(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    assert NO_TOKEN in _words(dialog)
    assert TOKEN_HINT in _words(dialog)
    assert not [
        button for button in dialog.findChildren(QPushButton) if button.text() == "Remove" and button.isVisible()
    ]
    dialog.set_token_kept(True)
    assert "A token is kept in this computer’s keyring." in _words(dialog)
    assert _button(dialog, "Replace…")
    with qtbot.waitSignal(dialog.token_removed):
        qtbot.mouseClick(_button(dialog, "Remove"), Qt.MouseButton.LeftButton)
    dialog.set_token_kept(True, "a file")
    assert "A token is kept in a file." in _words(dialog)


@pytest.mark.parametrize("by_enter", [True, False])
def test_a_token_is_given_and_the_field_is_empty_at_once(
    dialog: PreferencesDialog, qtbot: QtBot, by_enter: bool
) -> None:
    seen: list[str] = []
    dialog.token_given.connect(lambda _token: seen.append(_field(dialog).text()))
    _give(dialog, qtbot, f"  {TOKEN} ")
    assert _field(dialog).echoMode() == QLineEdit.EchoMode.Password
    assert dialog.focusWidget() is _field(dialog)
    with qtbot.waitSignal(dialog.token_given) as given:
        if by_enter:
            qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
        else:
            qtbot.mouseClick(_button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert given.args == [TOKEN]
    assert seen == [""]
    assert not _field(dialog).isVisible()
    assert dialog.focusWidget() is _button(dialog, "Add a token…")


def test_no_trace_of_a_token_is_left(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.token_given.connect(lambda _token: None)
    _give(dialog, qtbot)
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    _field(dialog).undo()
    _field(dialog).redo()
    assert _field(dialog).text() == ""
    for widget in (dialog, *dialog.findChildren(QWidget)):
        held = [value for value in vars(widget).values() if isinstance(value, str)]
        held += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        assert TOKEN not in " ".join(held)


@pytest.mark.parametrize("way", ["cancel", "esc", "close"])
def test_a_token_that_is_not_given_is_wiped(dialog: PreferencesDialog, qtbot: QtBot, way: str) -> None:
    _give(dialog, qtbot)
    with qtbot.assertNotEmitted(dialog.token_given):
        if way == "cancel":
            qtbot.mouseClick(_button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
        elif way == "esc":
            qtbot.keyClick(_field(dialog), Qt.Key.Key_Escape)
        else:
            dialog.close()
    assert dialog.isVisible() is (way != "close")
    assert _field(dialog).text() == ""
    assert _field(dialog).isHidden() or not _field(dialog).isVisible()


def test_nothing_is_no_token(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    _give(dialog, qtbot, "   ")
    assert not _button(dialog, "Save").isEnabled()
    with qtbot.assertNotEmitted(dialog.token_given):
        qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    assert _field(dialog).isVisible()


def test_straight_to_the_token(dialog: PreferencesDialog) -> None:
    dialog.ask_for_token()
    assert dialog.focusWidget() is _field(dialog)


def test_a_problem_is_said_until_it_is_over(
    dialog: PreferencesDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    problem = "The keyring of this computer did not open."
    dialog.set_token_problem(problem)
    assert problem in _words(dialog)
    assert said == [problem]
    qtbot.mouseClick(_button(dialog, "Add a token…"), Qt.MouseButton.LeftButton)
    assert problem not in _words(dialog)
    dialog.set_token_problem(problem)
    dialog.set_token_kept(True)
    assert problem not in _words(dialog)


def test_esc_closes(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    assert not dialog.isModal()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_tab_and_names(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.set_token_kept(True)
    _button(dialog, "Change…").setFocus()
    names = []
    for _ in range(5):
        widget = dialog.focusWidget()
        names.append(widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""))
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert names == [
        "Change where models are kept",
        "Work offline: never use the network",
        "Replace the token",
        "Remove the token",
        "Close",
    ]


def test_more_groups_can_come(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    before = dialog.height()
    group = Group("Writing", dialog)
    group.add_row(QLabel("Something", group))
    dialog.add_group(group)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert {"Writing", "Something"} <= set(_words(dialog))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("px", [13, 17])
def test_all_fits(qapp: QApplication, qtbot: QtBot, theme: Theme, px: int) -> None:
    before = qapp.font()
    try:
        font = qapp.font()
        font.setPixelSize(px)
        qapp.setFont(font)
        apply_theme(qapp, theme)
        dialog = PreferencesDialog(theme)
        dialog.set_theme(theme)
        dialog.set_place(Path("/a/" + "folder of many names/" * 12))
        dialog.set_offline(True, forced=True)
        dialog.set_token_kept(True, "this computer’s keyring")
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.set_busy("Moving the models…")
        dialog.ask_for_token()
        dialog.set_token_problem("The keyring of this computer did not open. " * 3)
        qtbot.wait(10)
        assert dialog.findChildren(ElidedLabel)[0].cut
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for button in dialog.findChildren(QPushButton):
            assert not button.isVisible() or button.width() >= button.sizeHint().width()
        corner = dialog.grab().toImage().pixelColor(2, 2).name().upper()
        assert corner == theme.surface
    finally:
        qapp.setFont(before)
        apply_theme(qapp, LIGHT)
