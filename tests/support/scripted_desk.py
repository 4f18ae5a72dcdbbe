"""The whole window over an engine that writes word by word, as the tests let it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.app import Desk
from gpt2_desk.ui.alternatives.card import CardView
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.workers.piece_joiner import JOIN_S
from gpt2_desk.workers.session import Phase
from support.answers import Answers
from support.scripted_engine import WAIT_S, ScriptedEngine, ScriptedOpening

WORDS = [" and", " so", " on", " it", " went"]


@contextmanager
def desks(qtbot: QtBot, application: QApplication, answers: Answers) -> Iterator[Callable[..., Desk]]:
    """What opens windows over an engine, each with its model awake; all of them end as they should."""
    opened: list[Desk] = []

    def build(file: Path | None = None, engine: ScriptedEngine | None = None) -> Desk:
        engine = engine or ScriptedEngine("starter", [" and", " so", " on"])
        desk = Desk(application, ScriptedOpening({"starter": engine}), answers)
        opened.append(desk)
        desk.show(file)
        qtbot.addWidget(desk.window)
        qtbot.waitUntil(lambda: desk.models.is_awake)
        return desk

    yield build
    for desk in opened:
        assert desk.close()


class SteppedEngine(ScriptedEngine):
    """Writes one word for each that it is let, or all of them once it is let run."""

    def __init__(self, script: list[str | Exception] | None = None) -> None:
        super().__init__("starter", script or list(WORDS))
        self._let = threading.Semaphore(0)
        self._runs = threading.Event()
        self._runs.set()

    def hold(self) -> None:
        """Write nothing from now on but what it is let."""
        self._runs.clear()

    def let(self, words: int = 1) -> None:
        """Let it write so many words."""
        for _ in range(words):
            self._let.release()

    def run(self) -> None:
        """Let it write all."""
        self._runs.set()
        self._let.release()

    def _pace(self, made: int) -> None:
        if not self._runs.is_set():
            assert self._let.acquire(timeout=WAIT_S)
            time.sleep(2 * JOIN_S)  # as long after the last one as a slow model's token would come


class ScriptedDesk:
    """A window that is awake, with shorter words for what the tests do with it.

    Attributes:
        desk: the window with all that belongs to it.
        engine: what writes.
        answers: what answers its questions.
    """

    def __init__(self, qtbot: QtBot, desk: Desk, engine: SteppedEngine, answers: Answers) -> None:
        self._qtbot = qtbot
        self.desk = desk
        self.engine = engine
        self.answers = answers
        self.page = desk.window.page
        self.files = desk.files
        self.strip = desk.window.strip
        self.writing = desk.writing
        self.alternatives = desk.desk.alternatives

    @property
    def text(self) -> str:
        """What stands on the page."""
        return self.page.document_model.text

    def type(self, words: str) -> None:
        """Press keys."""
        QTest.keyClicks(self.page, words)

    def becomes(self, text: str) -> None:
        """Wait until the page says this."""
        self._qtbot.waitUntil(lambda: self.text == text)

    def rests(self) -> None:
        """Wait until nothing is being written."""
        self._qtbot.waitUntil(lambda: self.desk.session.phase is Phase.IDLE)

    def writes(self, *, retry: bool = False) -> str:
        """Have the model write to its end; returns the text then."""
        (self.writing.retry if retry else self.writing.continue_text)()
        self.rests()
        return self.text

    def texts(self, number: int = 0) -> list[str]:
        """The alternatives of a passage, counted from the text's beginning."""
        alternatives = self.page.document_model.alternatives
        return [one.content.text for one in alternatives.of(alternatives.passages()[number].number)]

    def cards(self) -> list[str]:
        """What the cards of the strip say, from left to right; [] where it is hidden."""
        return [view.card.text for view in self.views()]

    def views(self) -> list[CardView]:
        """The cards of the strip."""
        if self.strip.isHidden():
            return []
        views = {view.card.key: view for view in self.strip.findChildren(CardView) if not view.isHidden()}
        return [views[key] for key in self.strip.keys]

    def say(self, *cards: str) -> None:
        """Wait until the cards say this."""
        self._qtbot.waitUntil(lambda: self.cards() == list(cards))


@contextmanager
def scripted_desk(
    qtbot: QtBot, application: QApplication, engine: SteppedEngine | None = None, file: Path | None = None
) -> Iterator[ScriptedDesk]:
    """A window for as long as this lasts; without autosave and suggestions, as those come when they like."""
    engine, answers = engine or SteppedEngine(), Answers(unsaved=Answer.DISCARD)
    desk = Desk(application, ScriptedOpening({"starter": engine}), answers)
    try:
        desk.keeper.change(suggest=False)
        desk.show(file)
        qtbot.addWidget(desk.window)
        qtbot.waitUntil(lambda: desk.models.is_awake)
        yield ScriptedDesk(qtbot, desk, engine, answers)
    finally:
        answers.unsaved = Answer.DISCARD
        engine.run()
        assert desk.close()
