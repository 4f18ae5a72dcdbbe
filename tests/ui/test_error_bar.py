from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import DeskError
from gpt2_desk.ui.error_bar import ErrorBar
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.theme import apply_theme

MEMORY = DeskError("The model ran out of memory.", "It needs 3.4 GB and 1.2 GB is free.", "Your text is safe.")
SAVING = DeskError("Could not save chapter-one.md.", "The folder does not allow it.", details="EACCES /home/x")


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """A page with the bar at its foot."""
    apply_theme(qapp, LIGHT)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QTextEdit(page), 1)
    column.addWidget(ErrorBar(parent=page))
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    return page


@pytest.fixture
def bar(page: QWidget) -> ErrorBar:
    return page.findChildren(ErrorBar)[0]


def _words(bar: ErrorBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()]


def _buttons(bar: ErrorBar) -> dict[str, QPushButton]:
    return {button.text(): button for button in bar.findChildren(QPushButton) if button.isVisible()}


def _close(bar: ErrorBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)


def test_hidden_until_something_is_wrong(bar: ErrorBar) -> None:
    assert not bar.isVisible()


def test_says_what_why_and_what_to_do(bar: ErrorBar) -> None:
    bar.show_error(MEMORY, [("Choose a smaller model", list), ("Try again", list)])
    assert _words(bar) == ["The model ran out of memory.", "It needs 3.4 GB and 1.2 GB is free. Your text is safe."]
    assert list(_buttons(bar)) == ["Choose a smaller model", "Try again"]


def test_an_action_is_done_once_the_bar_is_gone(bar: ErrorBar, qtbot: QtBot) -> None:
    seen: list[bool] = []
    bar.show_error(MEMORY, [("Try again", lambda: seen.append(bar.isVisible()))])
    with qtbot.waitSignal(bar.answered):
        qtbot.mouseClick(_buttons(bar)["Try again"], Qt.MouseButton.LeftButton)
    assert seen == [False]


def test_an_action_may_bring_the_error_back(bar: ErrorBar, qtbot: QtBot) -> None:
    def again() -> None:
        bar.show_error(MEMORY, [("Try again", again)])

    again()
    for _ in range(3):
        qtbot.mouseClick(_buttons(bar)["Try again"], Qt.MouseButton.LeftButton)
        assert list(_buttons(bar)) == ["Try again"]


def test_one_at_a_time_until_answered_the_newest_first(bar: ErrorBar, qtbot: QtBot) -> None:
    bar.show_error(MEMORY, topic="model")
    bar.show_error(SAVING, topic="file")
    assert _words(bar)[0] == SAVING.what
    with qtbot.waitSignal(bar.answered):
        _close(bar, qtbot)
    assert _words(bar)[0] == MEMORY.what
    _close(bar, qtbot)
    assert not bar.isVisible()


def test_of_one_topic_only_the_newest_is_said(bar: ErrorBar, qtbot: QtBot) -> None:
    bar.show_error(MEMORY, topic="model")
    bar.show_error(SAVING, topic="file")
    bar.show_error(SAVING, [("Other", lambda: None)], topic="model")
    qtbot.waitUntil(lambda: "Other" in _buttons(bar))
    _close(bar, qtbot)
    assert _words(bar)[0] == SAVING.what
    _close(bar, qtbot)
    assert not bar.isVisible()


def test_a_notice_waits_behind_a_failure(bar: ErrorBar, qtbot: QtBot) -> None:
    bar.show_error(MEMORY, topic="model")
    bar.show_notice("By the way.", topic="file")
    assert _words(bar)[0] == MEMORY.what
    _close(bar, qtbot)
    assert _words(bar)[0] == "By the way."


def test_what_is_true_no_more_is_taken_back(bar: ErrorBar) -> None:
    bar.show_error(MEMORY, topic="model")
    bar.show_error(SAVING, topic="file")
    bar.dismiss("file")
    assert _words(bar)[0] == MEMORY.what
    bar.show_error(SAVING, topic="file")
    bar.dismiss("model")
    assert _words(bar)[0] == SAVING.what
    bar.dismiss("file")
    assert not bar.isVisible()


def test_details_are_copied_not_shown(bar: ErrorBar, qtbot: QtBot) -> None:
    bar.show_error(MEMORY)
    assert "Copy details" not in _buttons(bar)
    _close(bar, qtbot)
    bar.show_error(SAVING)
    assert "EACCES" not in " ".join(_words(bar))
    qtbot.mouseClick(_buttons(bar)["Copy details"], Qt.MouseButton.LeftButton)
    assert "EACCES /home/x" in QGuiApplication.clipboard().text()
    assert bar.isVisible()


def test_a_notice_is_no_error(bar: ErrorBar, qtbot: QtBot) -> None:
    bar.show_notice("The text was not in UTF-8.")
    assert bar.accessibleName() == "Notice"
    assert _words(bar) == ["The text was not in UTF-8."]
    notice = bar.grab().toImage().pixelColor(3, 10).name().upper()
    _close(bar, qtbot)
    bar.show_error(MEMORY)
    assert bar.accessibleName() == "Error"
    assert (notice, bar.grab().toImage().pixelColor(3, 10).name().upper()) == (LIGHT.accent_wash, LIGHT.danger_wash)


def test_markup_in_a_message_is_text(bar: ErrorBar) -> None:
    bar.show_error(DeskError("<b>x</b> is missing."))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in bar.findChildren(QLabel) if label.text())


def test_the_focus_stays_in_the_page_and_tab_reaches_the_bar(page: QWidget, bar: ErrorBar, qtbot: QtBot) -> None:
    editor = page.findChildren(QTextEdit)[0]
    editor.setTabChangesFocus(True)
    editor.setFocus()
    bar.show_error(SAVING, [("Save as…", list)])
    assert QApplication.focusWidget() is editor
    names = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Copy details", "Save as…", "Close this message"]
    with qtbot.waitSignal(bar.answered):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [640, 500, 900])
def test_all_words_fit_at_any_width(page: QWidget, bar: ErrorBar, qtbot: QtBot, width: int) -> None:
    page.resize(width, 500)
    bar.show_error(
        DeskError("The model ran out of memory.", "It needs about 3.4 GB and 1.2 GB is free. " * 3, details="x"),
        [("Choose a smaller model", list), ("Try again", list)],
    )
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    for label in bar.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width())
    for button in _buttons(bar).values():
        assert button.width() >= button.sizeHint().width()
        assert bar.rect().contains(button.geometry())


def test_another_theme(bar: ErrorBar) -> None:
    bar.show_error(MEMORY)
    before = bar.findChildren(QLabel)[0].pixmap().toImage()
    bar.set_theme(DARK)
    assert bar.findChildren(QLabel)[0].pixmap().toImage() != before
