"""What was found stays with its words."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gpt2_desk.ui.editor.highlights import Highlights
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

OpenPage = Callable[..., PageEditor]
EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), st.integers(0, 6)), max_size=12)


@given(st.sets(st.integers(0, 20)), EDITS, st.integers(0, 60), st.integers(0, 20))
def test_they_follow_edits_and_those_that_an_edit_touches_go(
    starts: set[int], edits: list[tuple[int, int, int]], start: int, length: int
) -> None:
    places = [(3 * n, 3 * n + 2) for n in sorted(starts)]
    highlights = Highlights()
    highlights.set(places)
    for at, removed, inserted in edits:
        end = at + removed
        kept = [(first, last) for first, last in places if last <= at or first >= end]
        growth = inserted - removed
        places = [(a, b) if b <= at else (a + growth, b + growth) for a, b in kept]
        highlights.follow(at, end, inserted)
        assert len(highlights) == len(places)
        assert highlights.between(0, 10**6) == places
    shown = highlights.between(start, start + length)
    assert shown == [(first, last) for first, last in places if last > start and first < start + length]


def columns(page: PageEditor, colour: QColor) -> set[int]:
    seen, y = page.viewport().grab().toImage(), page._layout.geometry.top + 1
    return {x for x in range(seen.width()) if seen.pixelColor(x, y) == colour}


def test_what_was_found_is_seen_and_moves_with_its_text(open_page: OpenPage) -> None:
    page, colour = open_page("\U0001f600 one two one"), QColor("#ff00ff")
    page.set_style(PageStyle(highlight=colour))
    page.set_highlights([(2, 5), (10, 13)])
    before = columns(page, colour)
    page.set_caret(2)
    first = page.cursorRect().left()
    assert abs(min(before) - first) <= 2
    page.set_caret(0)
    QTest.keyClicks(page, "x")
    after = columns(page, colour)
    assert abs(len(after) - len(before)) <= 2
    assert min(after) > min(before)
    page.set_caret(4)
    QTest.keyClicks(page, "x")
    assert 0 < len(columns(page, colour)) < len(before)
    page.set_highlights([])
    assert columns(page, colour) == set()


def test_what_was_found_follows_the_stream_and_undo(open_page: OpenPage) -> None:
    page = open_page("one two one")
    page.set_highlights([(0, 3), (8, 11)])
    page.set_caret(4)
    page.begin_stream(1)
    page.insert_stream("and ")
    page.end_stream()
    assert page._painter.highlights.between(0, 99) == [(0, 3), (12, 15)]
    page.undo_edit()
    assert page._painter.highlights.between(0, 99) == [(0, 3), (8, 11)]


def test_another_document_has_none(open_page: OpenPage) -> None:
    page = open_page("one two one")
    page.set_highlights([(0, 3)])
    page.set_document_model(page.document_model)
    assert len(page._painter.highlights) == 0
