from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.clipboard import OUR_FORMAT
from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
CTRL, SHIFT, NO = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drop(page: PageEditor, data: QMimeData, at: QPointF) -> QDropEvent:
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO)
    QApplication.sendEvent(page.viewport(), enter)
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO)
    QApplication.sendEvent(page.viewport(), event)
    return event


@pytest.mark.parametrize("cluster", [FAMILY, "e\u0301", "\U0001f600", "x", "\n"])
def test_backspace_takes_a_whole_character(open_page: OpenPage, cluster: str) -> None:
    page = open_page("a" + cluster)
    page.set_caret(len(page.document_model))
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert page.document_model.text == "a"
    page.undo_edit()
    assert page.document_model.text == "a" + cluster


@pytest.mark.parametrize("modifier", [NO, SHIFT])
def test_backspace_takes_the_selection(open_page: OpenPage, modifier: Qt.KeyboardModifier) -> None:
    page = open_page("one two")
    page.selectAll()
    QTest.keyClick(page, Qt.Key.Key_Backspace, modifier)
    assert page.document_model.text == ""


def test_ctrl_backspace_takes_a_word(open_page: OpenPage) -> None:
    page = open_page("one two")
    page.set_caret(7)
    QTest.keyClick(page, Qt.Key.Key_Backspace, CTRL)
    assert page.document_model.text == "one "


def test_undo_and_redo_have_their_keys(open_page: OpenPage) -> None:
    page = open_page()
    QTest.keyClicks(page, "word")
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert page.document_model.text == ""
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.document_model.text == "word"
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(page, Qt.Key.Key_Y, CTRL)
    assert page.document_model.text == "word"


def test_a_windows_undo_action_gets_its_shortcut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = PageEditor(window)
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(page.undo_edit)
    window.addAction(action)
    window.show()
    window.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    QTest.keyClicks(page, "one two")
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert page.document_model.text == "one "


def test_typing_merges_into_words_and_a_paste_stands_alone(open_page: OpenPage) -> None:
    page = open_page()
    QTest.keyClicks(page, "one two")
    page.insertFromMimeData(mime("three"))
    QTest.keyClicks(page, "four")
    texts = []
    while page.document_model.can_undo:
        page.undo_edit()
        texts.append(page.document_model.text)
    assert texts == ["one twothree", "one two", "one ", ""]


def test_pasted_text_is_plain_and_its_paragraphs_are_ours(open_page: OpenPage) -> None:
    page = open_page()
    data = mime("a\r\nb\rc\u2029d\u00a0e\u2028f")
    data.setHtml("<b>bold</b>")
    QApplication.clipboard().setMimeData(data)
    page.paste()
    assert page.document_model.text == "a\nb\nc\nd\u00a0e\u2028f"
    assert page.document().firstBlock().charFormat() == QTextCursor(page.document()).charFormat()


def test_a_huge_paragraph_stays_one(open_page: OpenPage) -> None:
    page = open_page()
    page.insertFromMimeData(mime("word " * 5000))
    assert page.document_model.paragraph_count == 1
    QTest.keyClicks(page, "!")
    assert page.document_model.text.endswith("word !")


def test_a_copy_is_plain_text_with_everything_in_it(open_page: OpenPage) -> None:
    text = "one\u00a0two\u2028three\nfour " + FAMILY
    page = open_page(text)
    page.selectAll()
    page.copy()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == text
    assert sorted(copied.formats()) == [OUR_FORMAT, "text/plain"]


def test_a_cut_is_one_step(open_page: OpenPage) -> None:
    page = open_page("one two")
    page.selectAll()
    QTest.keyClick(page, Qt.Key.Key_X, CTRL)
    assert page.document_model.text == ""
    page.undo_edit()
    assert page.document_model.text == "one two"


def test_a_dropped_file_is_handed_on_and_not_inserted(open_page: OpenPage, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page("text")
    file = tmp_path / "chapter é.md"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(page.file_dropped) as dropped:
        event = drop(page, data, QPointF(300, 70))
    assert [Path(name) for name in dropped.args or []] == [file]
    assert event.isAccepted()
    assert page.document_model.text == "text"


def test_dropped_text_is_inserted_where_it_falls(open_page: OpenPage) -> None:
    page = open_page("one two")
    cursor = page.textCursor()
    cursor.setPosition(4)
    place = page.cursorRect(cursor).center()
    drop(page, mime("and "), QPointF(place))
    assert page.document_model.text == "one and two"


def test_text_dragged_within_the_page_moves_in_one_step(open_page: OpenPage) -> None:
    page = open_page("one two three")
    page.move_text(0, 4, 8)
    assert page.document_model.text == "two one three"
    page.move_text(8, 13, 0)
    assert page.document_model.text == "threetwo one "
    page.undo_edit()
    assert page.document_model.text == "two one three"


@pytest.mark.parametrize(("delta", "steps"), [(120, [1]), (-240, [-1, -1]), (40, [])])
def test_ctrl_and_the_wheel_ask_for_another_size(open_page: OpenPage, delta: int, steps: list[int]) -> None:
    page = open_page("text")
    asked: list[int] = []
    page.zoom_requested.connect(asked.append)
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)
    assert asked == steps


def test_the_menu_is_ours_and_works_on_our_undo(open_page: OpenPage) -> None:
    page = open_page()
    QTest.keyClicks(page, "word")
    actions = {action.text(): action for action in page.build_menu().actions() if action.text()}
    assert list(actions) == ["Undo", "Redo", "Cut", "Copy", "Paste", "Select all"]
    assert actions["Undo"].isEnabled()
    assert not actions["Redo"].isEnabled()
    assert not actions["Cut"].isEnabled()
    actions["Undo"].trigger()
    assert page.document_model.text == ""


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Home, NO, 0),
        (Qt.Key.Key_Right, CTRL, 8),
        (Qt.Key.Key_Left, CTRL, 4),
        (Qt.Key.Key_End, CTRL, 27),
        (Qt.Key.Key_Home, CTRL, 0),
        (Qt.Key.Key_End, NO, 13),
        (Qt.Key.Key_Down, NO, 19),
    ],
)
def test_the_caret_keys_move_as_elsewhere(
    open_page: OpenPage, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: int
) -> None:
    page = open_page("one two three\none two three")
    page.set_caret(5)
    QTest.keyClick(page, key, modifier)
    assert page.caret == expected


def test_up_and_down_go_by_lines_that_wrap(open_page: OpenPage) -> None:
    page = open_page("word " * 60)
    page.set_caret(3)
    first = page.cursorRect()
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.cursorRect().top() - first.top() == page._layout.geometry.line
    assert abs(page.cursorRect().left() - first.left()) < 8
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.caret == 3


def test_the_page_keys_go_by_the_view(open_page: OpenPage) -> None:
    page = open_page("\n".join(f"line {n}" for n in range(200)), height=500)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    down = page.caret
    assert 5 <= page.document_model.paragraph_at(down)[0] <= 12
    assert page.viewport().rect().contains(page.cursorRect())
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.caret == 0


def test_clicks_select_words_and_paragraphs_and_a_drag_selects_between(open_page: OpenPage) -> None:
    page = open_page("one two three\nfour")
    cursor = page.textCursor()
    cursor.setPosition(5)
    place = page.cursorRect(cursor).center()
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.textCursor().selectedText() == "two"
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.textCursor().selectedText() == "one two three\u2029"
    page.set_caret(0)
    start = page.cursorRect().center()
    cursor.setPosition(16)
    end = page.cursorRect(cursor).center()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start.x(), end.y() + 200))
    QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page.viewport(), end)
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert page.textCursor().selectedText() == "one two three\u2029fo"


def test_it_has_a_name_for_those_who_cannot_see_it(open_page: OpenPage) -> None:
    assert open_page().accessibleName() == "Page"


def test_a_large_file_is_shown_whole(open_page: OpenPage) -> None:
    page = open_page()
    text = "\n".join(["It sat in the gutters and had opinions. " * 10] * 50_000)
    page.set_document_model(Document(text))
    assert page.document().blockCount() == 50_000
    assert page._layout.laid_out_count < 30
    page.set_document_model(Document("short"))
