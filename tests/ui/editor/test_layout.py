from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from gpt2_desk.ui.editor.geometry import BOTTOM_SHARE, SIDE_MARGIN_PX
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.painting import PagePainter
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]

PROSE = "She had begun to speak of it as one speaks of a relation who will not leave. "
MIXED = [
    PROSE * 5,
    "",
    "A family \U0001f468\u200d\U0001f469\u200d\U0001f467 and a word\u2028with a soft line, no\u00a0break.",
    "\u05d0\u05d9\u05d4 \u05d9\u05d5\u05dd \u05e9\u05dc \u05d2\u05e9\u05dd. " * 12,
    "Tabs\tand " + "unbreakable" * 20,
    PROSE,
]


def test_a_hit_where_a_position_stands_gives_that_position_back(open_page: OpenPage) -> None:
    page = open_page("\n".join(MIXED), height=2000)
    cursor = QTextCursor(page.document())
    while True:
        centre = QPointF(page.cursorRect(cursor).center()) + QPointF(0, page.verticalScrollBar().value())
        hit = page._layout.hitTest(QPointF(page.cursorRect(cursor).left(), centre.y()), Qt.HitTestAccuracy.FuzzyHit)
        assert page.cursorRect(cursor) == page.cursorRect(_at(page, hit)), cursor.position()
        if not cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
            break


def _at(page: PageEditor, position: int) -> QTextCursor:
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor


def test_a_position_of_plain_prose_is_hit_exactly(open_page: OpenPage) -> None:
    page = open_page(PROSE * 5)
    for position in range(page.document().characterCount()):
        cursor = _at(page, position)
        assert page.cursorForPosition(page.cursorRect(cursor).center()).position() == position


def test_a_click_beside_the_end_of_a_wrapped_line_stays_on_that_line(open_page: OpenPage) -> None:
    page = open_page(PROSE * 5)
    g = page._layout.geometry
    for row in range(4):
        y = g.top + row * g.line + g.line // 2
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(g.right + 40, y).toPoint())
        assert page.cursorRect().center().y() == pytest.approx(y, abs=4)


def test_beside_the_text_an_exact_hit_is_none(open_page: OpenPage) -> None:
    page = open_page("short")
    g = page._layout.geometry
    inside = QPointF(g.left + 5, g.top + g.line / 2)
    beside = QPointF(g.right - 5, g.top + g.line / 2)
    assert page._layout.hitTest(inside, Qt.HitTestAccuracy.ExactHit) >= 0
    assert page._layout.hitTest(beside, Qt.HitTestAccuracy.ExactHit) == -1
    assert page._layout.hitTest(beside, Qt.HitTestAccuracy.FuzzyHit) == 5


def test_the_column_is_centred_and_keeps_its_width_in_a_wider_window(open_page: OpenPage) -> None:
    page = open_page(PROSE * 9, width=900)
    before = page._layout.geometry
    lines = page.document().firstBlock().layout().lineCount()
    page.resize(1300, 600)
    after = page._layout.geometry
    assert after.width == before.width
    assert abs(after.left * 2 + after.width - page.viewport().width()) <= 1
    assert page.document().firstBlock().layout().lineCount() == lines


def test_a_narrow_window_narrows_the_column_down_to_its_margins(open_page: OpenPage) -> None:
    page = open_page(PROSE * 9, width=900)
    lines = page.document().firstBlock().layout().lineCount()
    page.resize(420, 600)
    assert page._layout.geometry.left == SIDE_MARGIN_PX
    page._layout.blockBoundingRect(page.document().firstBlock())
    assert page.document().firstBlock().layout().lineCount() > lines


def test_lines_stand_1_6_sizes_apart_and_paragraphs_half_a_line(open_page: OpenPage) -> None:
    page = open_page("one\ntwo")
    g = page._layout.geometry
    assert g.line == 29
    tops = [page.cursorRect(_at(page, position)).top() for position in (0, 4)]
    assert tops[1] - tops[0] == 29 + round(29 / 2)
    assert page._layout.documentSize().height() == g.top + 2 * (29 + g.gap) + round(600 * BOTTOM_SHARE)


def test_a_book_indents_its_paragraphs_and_has_no_gaps(open_page: OpenPage) -> None:
    page = open_page(PROSE * 3 + "\ntwo")
    page.set_style(PageStyle(book=True))
    first, second = page.cursorRect(_at(page, 0)), page.cursorRect(_at(page, len(PROSE) * 3 + 1))
    g = page._layout.geometry
    assert first.left() - g.left == pytest.approx(1.5 * 18, abs=1)
    rows = page.document().firstBlock().layout().lineCount()
    assert second.top() - first.top() == rows * g.line
    assert page.document().firstBlock().layout().lineAt(1).x() == 0


def test_a_right_to_left_paragraph_stands_on_the_right(open_page: OpenPage) -> None:
    page = open_page("\u05e9\u05dc\u05d5\u05dd")
    g = page._layout.geometry
    assert page.cursorRect(_at(page, 0)).left() == pytest.approx(g.right, abs=3)


def test_a_million_words_are_laid_out_only_where_they_are_looked_at(open_page: OpenPage) -> None:
    page = open_page("\n".join([PROSE * 6] * 10_400))
    at_start = page._layout.laid_out_count
    assert at_start < 20
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page, "The end.")
    page.grab()
    QTest.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Return)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    page.grab()
    assert page._layout.laid_out_count < at_start + 60


@pytest.mark.parametrize("height", [400, 613])
def test_scrolling_up_through_text_never_laid_out_moves_by_the_step_alone(open_page: OpenPage, height: int) -> None:
    page = open_page("\n".join(PROSE * (1 + n % 7) for n in range(400)), height=height)
    page.document().firstBlock()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page.grab()
    for _ in range(80):
        watched = page.cursorForPosition(page.viewport().rect().center())
        before = page.cursorRect(watched).top()
        bar.setValue(bar.value() - 40)
        page.grab()
        assert page.cursorRect(watched).top() - before == 40


@pytest.mark.logs_warnings
def test_a_failure_while_drawing_is_logged_and_the_page_lives_on(
    open_page: OpenPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    page = open_page("text")

    def fail(*_: object) -> None:
        raise RuntimeError("no paint")

    monkeypatch.setattr(PagePainter, "draw", fail)
    page.grab()
    assert any("ProseLayout.draw" in record.getMessage() for record in caplog.records)
    monkeypatch.undo()
    QTest.keyClicks(page, "more ")
    assert page.document_model.text == "more text"


@pytest.mark.logs_warnings
def test_a_failure_while_laying_out_is_logged_and_the_page_lives_on(
    open_page: OpenPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    page = open_page("one\ntwo")

    def fail(*_: object) -> int:
        raise RuntimeError("no line")

    layout_type = type(page._layout)
    monkeypatch.setattr(layout_type, "_lay_out", fail)
    QTest.keyClicks(page, "a")
    page.grab()
    assert any("documentChanged" in record.getMessage() for record in caplog.records)
    monkeypatch.undo()
    page.set_style(PageStyle(font_px=20))
    assert page.document_model.text == "aone\ntwo"


def test_a_jump_into_text_never_laid_out_shows_the_caret_however_wrong_the_guesses_were(open_page: OpenPage) -> None:
    page = open_page("\n".join("WWWW MMMM " * (5 + n % 9) for n in range(600)), height=450)
    length = len(page.document_model)
    for share in (0.5, 0.25, 0.8, 0.1, 0.65):
        page.set_caret(int(length * share))
        page.grab()
        assert page.viewport().rect().contains(page.cursorRect())
