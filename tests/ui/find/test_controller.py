from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.documents import Document
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.places import ViewState
from gpt2_desk.ui.find import FindBar, FindController, controller
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme

TEXT = "The rain fell.\n“It’s only rain,” she said.\nRain, and a hat."
RAINS = [(4, 8), (26, 30), (43, 47)]


class Paper(QObject):
    """A page without a picture."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.document_model = Document(text)
        self.selection = (0, 0)
        self.highlights: list[tuple[int, int]] = []
        self.focused = 0

    def view_state(self) -> ViewState:
        return ViewState(*self.selection)

    def select(self, start: int, end: int) -> None:
        self.selection = (start, end)

    def set_highlights(self, places: Sequence[tuple[int, int]]) -> None:
        self.highlights = list(places)

    def replace_many(self, replacements: Sequence[tuple[int, int, str]]) -> None:
        self.document_model.edit_many(replacements)
        if len(replacements) == 1:
            start, _, text = replacements[0]
            self.selection = (start + len(text), start + len(text))
        self.changed.emit()

    def setFocus(self) -> None:  # noqa: N802
        self.focused += 1

    def edit(self, start: int, end: int, text: str) -> None:
        self.document_model.edit(start, end, text, now=0.0)
        self.changed.emit()

    @property
    def selected(self) -> str:
        return self.document_model.slice(*self.selection)


@pytest.fixture(autouse=True, scope="module")
def _themed(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture
def paper() -> Paper:
    return Paper(TEXT)


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar()
    bar.resize(1000, 100)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def finder(paper: Paper, bar: FindBar) -> FindController:
    return FindController(paper, bar, bar)


def said(bar: FindBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if not label.isHidden() and label.text())


def tick(bar: FindBar, words: str) -> None:
    next(box for box in bar.findChildren(QCheckBox) if box.text() == words).click()


def test_typing_finds_the_first_match_from_the_caret(finder: FindController, paper: Paper, bar: FindBar) -> None:
    paper.selection = (10, 10)
    finder.open_find()
    assert (said(bar), paper.highlights) == ("", [])
    bar.field.setText("rain")
    assert paper.selection == RAINS[1]
    assert paper.highlights == RAINS
    assert said(bar) == "2 of 3"
    bar.field.setText("Rain,")
    assert (paper.selection, said(bar)) == ((26, 31), "1 of 2")
    bar.field.setText("fell")
    assert (paper.selection, said(bar)) == ((9, 13), "1 of 1 · From the top")
    bar.field.setText("zebra")
    assert (paper.highlights, said(bar)) == ([], "Nothing found")
    bar.field.setText("")
    assert said(bar) == ""


def test_the_selected_words_are_what_is_looked_for(finder: FindController, paper: Paper, bar: FindBar) -> None:
    paper.selection = (47, 43)
    finder.open_find()
    assert bar.field.text() == "Rain"
    assert (sorted(paper.selection), said(bar)) == ([43, 47], "3 of 3")
    paper.selection = (4, 20)
    finder.open_find()
    assert bar.field.text() == "Rain"
    assert paper.selection == (4, 20)
    assert said(bar) == "3 found"


def test_next_and_previous_go_round_and_say_so(finder: FindController, paper: Paper, bar: FindBar) -> None:
    finder.open_find()
    bar.field.setText("rain")
    steps = [finder.find_next, finder.find_next, finder.find_next, finder.find_previous, finder.find_previous]
    told = []
    for step in steps:
        step()
        told.append((RAINS.index(paper.selection), said(bar)))
    assert told == [
        (1, "2 of 3"),
        (2, "3 of 3"),
        (0, "1 of 3 · From the top"),
        (2, "3 of 3 · From the end"),
        (1, "2 of 3"),
    ]


def test_f3_goes_on_where_the_bar_was_closed(finder: FindController, paper: Paper, bar: FindBar) -> None:
    finder.open_find()
    bar.field.setText("rain")
    finder.close()
    assert (bar.isHidden(), paper.highlights, paper.focused) == (True, [], 1)
    finder.find_next()
    assert (bar.isHidden(), paper.selection, said(bar)) == (False, RAINS[1], "2 of 3")
    assert not bar.field.hasFocus()
    assert paper.highlights == RAINS


def test_next_with_nothing_to_find_opens_the_bar(finder: FindController, bar: FindBar) -> None:
    finder.find_next()
    assert not bar.isHidden()
    assert said(bar) == ""


def test_each_command_looks_at_the_text_as_it_is(finder: FindController, paper: Paper, bar: FindBar) -> None:
    finder.open_find()
    bar.field.setText("hat")
    paper.document_model.begin_stream(0, paper.document_model.new_generation())
    for piece in ("Of ", "rain and ", "hats. "):
        paper.document_model.extend_stream(piece)
        paper.changed.emit()
    paper.selection = (0, 0)
    finder.find_next()
    assert (paper.selection, said(bar)) == ((12, 15), "1 of 2")
    finder.find_next()
    assert paper.selected == "hat"
    assert paper.selection[0] > len(TEXT) - 5


def test_what_changes_is_searched_again_a_little_later(
    finder: FindController, paper: Paper, bar: FindBar, qtbot: QtBot
) -> None:
    finder.open_find()
    bar.field.setText("rain")
    before = list(paper.highlights)
    paper.edit(0, 0, "Rain. ")
    assert paper.highlights == before
    qtbot.waitUntil(lambda: said(bar) == "2 of 4" or said(bar) == "4 found", timeout=3000)
    assert paper.highlights == [(0, 4), *((start + 6, end + 6) for start, end in RAINS)]
    assert paper.selection == RAINS[0]
    finder.close()
    paper.edit(0, 0, "Rain. ")
    qtbot.wait(controller.AGAIN_AFTER_MS + 100)
    assert paper.highlights == []


def test_another_document_is_searched_from_then_on(
    finder: FindController, paper: Paper, bar: FindBar, qtbot: QtBot
) -> None:
    finder.open_find()
    bar.field.setText("rain")
    paper.document_model = Document("Some rain.")
    paper.selection = (0, 0)
    finder.find_next()
    assert (paper.selection, said(bar)) == ((5, 9), "1 of 1")
    paper.document_model = Document("No more of it.")
    finder.refresh()
    qtbot.waitUntil(lambda: said(bar) == "Nothing found", timeout=3000)


def test_replace_takes_the_selected_match_and_goes_to_the_next(
    finder: FindController, paper: Paper, bar: FindBar
) -> None:
    finder.open_replace()
    bar.field.setText("rain")
    bar.replacement_field.setText("snow")
    paper.selection = (0, 3)
    bar.replace_requested.emit()
    assert (paper.document_model.text, paper.selection) == (TEXT, RAINS[0])
    bar.replace_requested.emit()
    assert paper.document_model.text == TEXT.replace("rain", "snow", 1)
    assert (paper.selection, said(bar)) == (RAINS[1], "1 of 2")
    bar.replace_requested.emit()
    bar.replace_requested.emit()
    assert paper.document_model.text == "The snow fell.\n“It’s only snow,” she said.\nsnow, and a hat."
    assert said(bar) == "Nothing found"
    for _ in range(3):
        paper.document_model.undo()
    assert paper.document_model.text == TEXT


def test_replace_all_is_one_step_and_says_how_many(
    finder: FindController, paper: Paper, bar: FindBar, qtbot: QtBot
) -> None:
    finder.open_replace()
    tick(bar, "Pattern")
    bar.field.setText(r"(\w)ain")
    bar.replacement_field.setText(r"\1ainfall")
    bar.replace_all_requested.emit()
    assert paper.document_model.text == TEXT.replace("ain", "ainfall")
    assert said(bar) == "Replaced 3"
    qtbot.wait(controller.AGAIN_AFTER_MS + 100)
    assert said(bar) == "Replaced 3"
    assert len(paper.highlights) == 3
    finder.find_next()
    assert said(bar) == "2 of 3"
    paper.document_model.undo()
    assert paper.document_model.text == TEXT


def test_replace_all_without_a_match(finder: FindController, paper: Paper, bar: FindBar) -> None:
    finder.open_replace()
    bar.field.setText("zebra")
    bar.replace_all_requested.emit()
    assert said(bar) == "Nothing found"
    assert not paper.document_model.can_undo
    bar.field.setText("")
    bar.replace_all_requested.emit()
    assert said(bar) == ""


def test_a_pattern_that_is_none_is_said_and_harms_nothing(finder: FindController, paper: Paper, bar: FindBar) -> None:
    finder.open_replace()
    bar.field.setText("rain")
    tick(bar, "Pattern")
    bar.field.setText("(rain")
    assert said(bar).startswith("This is no pattern yet. A bracket is opened and not closed.")
    assert paper.highlights == []
    finder.find_next()
    bar.replace_requested.emit()
    bar.replace_all_requested.emit()
    assert said(bar).startswith("This is no pattern yet.")
    bar.field.setText("(rain)")
    assert said(bar) == "1 of 3"
    bar.replacement_field.setText(r"\2")
    for request in (bar.replace_requested, bar.replace_all_requested):
        request.emit()
        assert said(bar).startswith("The pattern has no group 2.")
    assert paper.document_model.text == TEXT


def test_a_pattern_that_would_take_too_long_is_said(finder: FindController, paper: Paper, bar: FindBar) -> None:
    paper.edit(0, 0, "a" * 3000)
    finder.open_find()
    tick(bar, "Pattern")
    bar.field.setText(".*b.*c")
    assert said(bar).startswith("This pattern would take too long.")
    finder.find_next()
    assert said(bar).startswith("This pattern would take too long.")


def test_a_long_text_is_searched_between_other_things(
    paper: Paper, bar: FindBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "SLICE_S", 0.0)
    paper.document_model = Document("The sun shone, and nobody spoke of it.\n" * 4000 + "The rain.")
    finder = FindController(paper, bar, bar)
    finder.open_find()
    bar.field.setText("rain")
    assert (paper.selection, said(bar)) == ((0, 0), "")
    qtbot.waitUntil(lambda: said(bar) == "1 of 1", timeout=5000)
    assert paper.selected == "rain"


def test_the_first_match_is_selected_before_all_are_found(
    paper: Paper, bar: FindBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "SLICE_S", 0.0)
    paper.document_model = Document("The rain.\n" * 4000)
    finder = FindController(paper, bar, bar)
    finder.open_find()
    bar.field.setText("rain")
    assert (paper.selection, said(bar)) == ((4, 8), "")
    finder.find_next()
    assert said(bar) == "2 of 4,000"


def test_a_million_words_do_not_hold_up_a_key(paper: Paper, bar: FindBar, qtbot: QtBot) -> None:
    paper.document_model = Document("\n".join(["It was only weather, and she had seen rain enough. " * 8] * 12_500))
    finder = FindController(paper, bar, bar)
    finder.open_find()
    longest = 0.0
    bar.field.setText("zebra")
    while said(bar) != "Nothing found":
        began = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.1  # a slice is of 8 ms; the machine may be busy with other things


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    page = PageEditor(window)
    column.addWidget(page)
    window.resize(900, 600)
    qtbot.addWidget(window)
    page.set_document_model(Document(TEXT + "\nThe end." * 200 + " 😀 rain"))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    page.setFocus()
    return window


def test_on_the_page_itself(window: QWidget, qtbot: QtBot) -> None:
    page = window.findChildren(PageEditor)[0]
    bar = FindBar(parent=window)
    window.layout().addWidget(bar)
    finder = FindController(page, bar, page)
    finder.open_replace()
    qtbot.keyClicks(bar.field, "rain")
    assert page.textCursor().selectedText() == "rain"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(bar) == "4 of 4 · From the end"
    assert page.textCursor().selectedText() == "rain"
    assert page.viewport().rect().contains(page.cursorRect())
    page.begin_stream(page.document_model.new_generation())
    page.insert_stream(" Rain again.")
    bar.replacement_field.setText("snow")
    bar.replace_all_requested.emit()
    page.insert_stream(" More rain.")
    page.end_stream()
    text = page.document_model.text
    assert text.count("snow") == 5
    assert page.toPlainText() == text
    assert said(bar) == "Replaced 5"
    qtbot.keyClick(bar.replacement_field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert page.hasFocus()
