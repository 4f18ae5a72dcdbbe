"""When words are offered, which, and what becomes of those that are taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import EndReason, GenerationEnd, SamplingSettings
from gpt2_desk.documents.document import Document
from gpt2_desk.settings import Settings
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.suggestion_controller import SuggestionController
from gpt2_desk.workers.session import Phase, WritingSession

NO, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def end(seed: int = 1, reason: EndReason = EndReason.LENGTH) -> GenerationEnd:
    return GenerationEnd(reason, 9, 24, 1.0, 1.0, "starter", "float32", seed)


class FakeSession(QObject):
    """Remembers what was asked of it."""

    suggested = Signal(str, object)
    model_changed = Signal()
    phase_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.phase = Phase.IDLE
        self.settings: list[SamplingSettings] = []
        self.asked: list[dict[str, Any]] = []
        self.cancelled = 0

    def turn(self, settings: SamplingSettings) -> None:
        self.settings.append(settings)

    def suggest(self, text: str, **wishes: Any) -> None:
        self.asked.append({"text": text, **wishes})

    def cancel_suggestion(self) -> None:
        self.cancelled += 1

    def set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit(phase)


class Desk:
    """A page, a session that answers when it is told to, and what stands between them."""

    def __init__(self, text: str = "") -> None:
        self.page = PageEditor()
        self.page.resize(800, 500)
        self.page.set_document_model(Document(text))
        self.page.show()
        self.page.activateWindow()
        self.page.setFocus()
        self.page.set_caret(len(text))
        self.session = FakeSession()
        self.keeper = SettingsKeeper(Settings(suggest_delay_ms=200), lambda _settings: None)
        self.controller = SuggestionController(self.page, cast("WritingSession", self.session), self.keeper)
        self.taken: list[tuple[str, int]] = []
        self.controller.accepted.connect(self.accept)

    def accept(self, text: str, told: GenerationEnd) -> None:
        self.taken.append((text, told.seed))
        self.page.insert_written(text, self.page.document_model.new_generation())

    def type(self, text: str) -> None:
        QTest.keyClicks(self.page, text)

    def pause(self) -> None:
        """Let the pause be over, if one has begun."""
        if self.controller._pause.isActive():
            self.controller._pause.stop()
            self.controller._pause.timeout.emit()

    def offered(self, text: str = " sill and looked about.", seed: int = 1) -> None:
        self.session.suggested.emit(text, end(seed))

    def offering(self) -> Desk:
        self.type("The rain over the")
        self.pause()
        self.offered()
        assert self.page.suggestion == " sill and looked about."
        return self

    @property
    def text(self) -> str:
        return self.page.document_model.text


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.page.close()
    made.page.deleteLater()
    qapp.processEvents()


def test_a_pause_in_typing_asks_for_words(desk: Desk, qtbot: QtBot) -> None:
    desk.controller.set_notes_source(lambda: ("memory", "note"))
    desk.type("The rain")
    assert desk.session.asked == []
    qtbot.waitUntil(lambda: bool(desk.session.asked), timeout=3000)
    (asked,) = desk.session.asked
    assert asked.pop("max_tokens") > 0
    assert asked == {"text": "The rain", "seed": None, "memory": "memory", "note": "note"}
    assert desk.session.settings == [desk.keeper.settings.sampling]
    desk.offered(" had not stopped. It")
    assert desk.page.suggestion == " had not stopped."
    assert desk.text == "The rain"


def test_each_key_begins_the_pause_anew(desk: Desk) -> None:
    desk.keeper.change(suggest_delay_ms=5000)
    desk.type("a")
    assert desk.controller._pause.interval() == 5000
    desk.keeper.change(suggest_delay_ms=200)
    desk.type("b")
    assert desk.controller._pause.interval() == 200
    assert desk.controller._pause.remainingTime() <= 250


@pytest.mark.parametrize(
    "reason", ["settings", "focus", "selection", "composing", "writing", "no word", "within a word", "moved", "undone"]
)
def test_nothing_is_asked_where_it_would_disturb(desk: Desk, reason: str) -> None:
    desk.type("The rain" if reason != "no word" else " - ")
    page = desk.page
    {
        "settings": lambda: desk.keeper.change(suggest=False),
        "focus": page.clearFocus,
        "selection": page.selectAll,
        "composing": lambda: QApplication.sendEvent(page, QInputMethodEvent("ni", [])),
        "writing": lambda: desk.session.set_phase(Phase.WRITING),
        "no word": lambda: None,
        "within a word": lambda: (page.set_caret(3), desk.type("r"), page.set_caret(5), desk.type("x")),
        "moved": lambda: page.set_caret(3),
        "undone": page.undo_edit,
    }[reason]()
    desk.pause()
    assert desk.session.asked == []
    page.finish_composing()


def test_what_comes_too_late_is_not_offered(desk: Desk) -> None:
    for change in (lambda: desk.type("x"), lambda: desk.page.set_caret(1), desk.page.selectAll):
        desk.page.set_caret(len(desk.text))
        desk.type(" word")
        desk.pause()
        cancelled = desk.session.cancelled
        change()
        assert desk.session.cancelled == cancelled + 1
        desk.offered()
        assert desk.page.suggestion == ""


def test_what_was_asked_for_another_document_is_not_offered(desk: Desk) -> None:
    desk.type("x")
    desk.page.set_caret(0)
    desk.page.set_document_model(Document("The rain"))
    desk.controller._asked = None
    desk.page.set_caret(8)
    desk.controller.suggest_now()
    desk.page.set_document_model(Document("The rain"))
    desk.page.set_caret(8)
    desk.offered()
    assert desk.page.suggestion == ""


def test_nothing_that_says_nothing_is_offered(desk: Desk) -> None:
    desk.type("The rain")
    desk.pause()
    desk.offered(" \n ")
    assert desk.page.suggestion == ""


def test_what_follows_already_is_not_offered(desk: Desk) -> None:
    desk.page.set_document_model(Document("The old house"))
    desk.page.set_caret(4)
    desk.type("x ")
    desk.pause()
    desk.offered("old house")
    assert desk.page.suggestion == ""


def test_tab_takes_all_and_a_pause_begins(desk: Desk) -> None:
    desk.offering()
    QTest.keyClick(desk.page, Qt.Key.Key_Tab)
    assert desk.taken == [(" sill and looked about.", 1)]
    assert desk.text == "The rain over the sill and looked about."
    assert desk.page.suggestion == ""
    desk.pause()
    assert desk.session.asked[-1]["text"] == desk.text
    desk.page.undo_edit()
    assert desk.text == "The rain over the"


def test_a_word_is_taken_and_the_rest_offered_again(desk: Desk) -> None:
    desk.offering()
    for words in (" sill", " and", " looked"):
        QTest.keyClick(desk.page, Qt.Key.Key_Right, CTRL)
        assert desk.taken[-1] == (words, 1)
    assert desk.page.suggestion == " about."
    assert desk.text == "The rain over the sill and looked"
    QTest.keyClick(desk.page, Qt.Key.Key_Right, CTRL)
    assert desk.text == "The rain over the sill and looked about."
    assert desk.page.suggestion == ""
    assert len(desk.session.asked) == 1


def test_words_that_nobody_put_in_are_not_followed_by_the_rest(desk: Desk) -> None:
    desk.controller.accepted.disconnect(desk.accept)
    desk.offering()
    QTest.keyClick(desk.page, Qt.Key.Key_Right, CTRL)
    assert desk.page.suggestion == ""


def test_escape_ends_it_until_something_is_typed(desk: Desk) -> None:
    desk.offering()
    QTest.keyClick(desk.page, Qt.Key.Key_Escape)
    assert desk.page.suggestion == ""
    desk.pause()
    assert len(desk.session.asked) == 1
    desk.type("n")
    desk.pause()
    assert len(desk.session.asked) == 2


def step(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.page, key, ALT)


def test_alt_and_brackets_go_through_what_was_offered(desk: Desk) -> None:
    desk.offering()
    first, second = " sill and looked about.", " doorstep of the house."
    step(desk, Qt.Key.Key_BracketLeft)
    assert len(desk.session.asked) == 1
    step(desk, Qt.Key.Key_BracketRight)
    assert desk.session.asked[1] == desk.session.asked[0]
    assert desk.page.suggestion == first
    step(desk, Qt.Key.Key_BracketRight)
    assert len(desk.session.asked) == 2
    desk.offered(second, seed=2)
    assert desk.page.suggestion == second
    step(desk, Qt.Key.Key_BracketLeft)
    assert desk.page.suggestion == first
    step(desk, Qt.Key.Key_BracketRight)
    assert desk.page.suggestion == second
    assert len(desk.session.asked) == 2
    QTest.keyClick(desk.page, Qt.Key.Key_Tab)
    assert desk.taken == [(second, 2)]


def test_the_same_words_again_are_asked_away_but_not_for_ever(desk: Desk) -> None:
    desk.offering()
    step(desk, Qt.Key.Key_BracketRight)
    for _ in range(10):
        desk.offered()
    assert len(desk.session.asked) == 5
    assert desk.page.suggestion == " sill and looked about."
    step(desk, Qt.Key.Key_BracketLeft)
    assert desk.page.suggestion == " sill and looked about."


@pytest.mark.parametrize("by", ["settings", "writing"])
def test_it_goes_when_it_is_turned_off_or_the_model_writes(desk: Desk, by: str) -> None:
    desk.offering()
    if by == "settings":
        desk.keeper.change(suggest=False)
    else:
        desk.session.set_phase(Phase.READING)
    assert desk.page.suggestion == ""
    desk.session.set_phase(Phase.IDLE)
    desk.pause()
    assert len(desk.session.asked) == 1


def test_words_can_be_asked_for_without_a_pause(desk: Desk) -> None:
    desk.keeper.change(suggest=False)
    desk.type("The rain")
    desk.controller.suggest_now()
    desk.offered(" had not stopped.")
    assert desk.page.suggestion == " had not stopped."
