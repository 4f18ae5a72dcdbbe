"""What the model wrote once it writes again, word for word, with what its receipt says; the real model, all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.real_window import WAIT_MS, Make, text, type_

from gpt2_desk.app import Desk
from gpt2_desk.contract import GenerationEnd
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.window import ContextWindow, Reading
from gpt2_desk.ui.context.dialog import ContextDialog
from gpt2_desk.workers.session import Phase

OPENING = "The rain had not stopped for three days. "
PARAGRAPH = "Mrs. Hale had begun to speak of it as one speaks of a relation who will not leave.\n"
LONG = PARAGRAPH * 150
MEMORY, NOTE = "Mrs. Hale is a widow and lives by the sea.", "Soon it will snow."


def rests(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.session.phase is Phase.IDLE, timeout=WAIT_MS)


def written_by(desk: Desk, generation: int) -> str:
    """All that stands on the page of one generation."""
    document = desk.files.document
    runs = [run for run in document.origins(0, len(document)) if run[2] == generation]
    return "".join(document.slice(start, end) for start, end, _ in runs)


def repeated(qtbot: QtBot, desk: Desk, generation: int) -> str:
    """The same once more, on an empty page and after other settings."""
    receipt = desk.files.document.generations.receipt(generation)
    assert receipt is not None
    desk.files.new()
    desk.keeper.change(length=100, seed=99)
    assert desk.writing.repeat(receipt)
    rests(qtbot, desk)
    return text(desk)


@pytest.mark.parametrize("length", [25, 100])
@pytest.mark.parametrize(
    "before", [OPENING, OPENING.strip(), LONG], ids=["space", "no space", "longer than the window"]
)
@pytest.mark.parametrize("notes", [("", ""), (MEMORY, NOTE)], ids=["alone", "with notes"])
def test_a_continuation(qtbot: QtBot, desk: Desk, before: str, notes: tuple[str, str], length: int) -> None:
    desk.keeper.change(length=length, seed=5)
    desk.window.page.insertPlainText(before)
    desk.files.document.set_notes(*notes)
    desk.writing.continue_text()
    rests(qtbot, desk)
    written = written_by(desk, 1)
    receipt = desk.files.document.generations.receipt(1)
    assert receipt is not None
    assert (receipt.seed, receipt.memory, receipt.note, receipt.max_tokens) == (5, *notes, length)
    assert before.endswith(receipt.read)
    assert len(receipt.read) < 6_000
    assert len(receipt.fingerprint) >= 16
    assert receipt.model == "starter"
    assert receipt.precision
    assert written
    assert repeated(qtbot, desk, 1) == written


def test_a_retry_is_another_text_and_comes_again_too(qtbot: QtBot, desk: Desk) -> None:
    type_(desk, OPENING)
    desk.writing.continue_text()
    rests(qtbot, desk)
    desk.writing.retry()
    rests(qtbot, desk)
    first, second = (one.content.text for one in desk.files.document.alternatives.of(1))
    assert first != second
    assert written_by(desk, 2) == second
    assert repeated(qtbot, desk, 2) == second


@pytest.mark.parametrize("notes", [("", ""), (MEMORY, NOTE)], ids=["alone", "with notes"])
@pytest.mark.parametrize("before", [OPENING, LONG], ids=["short", "longer than the window"])
def test_a_sibling(qtbot: QtBot, desk: Desk, before: str, notes: tuple[str, str]) -> None:
    desk.window.page.insertPlainText(before)
    desk.files.document.set_notes(*notes)
    desk.desk.alternatives.compare()
    rests(qtbot, desk)
    strip = desk.window.strip
    strip.taken.emit(strip.keys[1])
    siblings = desk.files.document.alternatives.of(1)
    assert len({one.content.text for one in siblings}) == 3
    shown = siblings[1]
    assert text(desk) == before + shown.content.text
    receipt = desk.files.document.generations.receipt(shown.generation)
    assert receipt is not None
    assert (receipt.siblings, receipt.sibling) == (3, 1)
    assert repeated(qtbot, desk, shown.generation) == shown.content.text


def offered(qtbot: QtBot, desk: Desk) -> str:
    """Have words suggested at the caret; returns them."""
    page = desk.window.page
    desk.window.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    desk.desk.suggestions.suggest_now()
    qtbot.waitUntil(lambda: bool(page.suggestion), timeout=WAIT_MS)
    return page.suggestion


@pytest.mark.parametrize("before", [OPENING.strip(), LONG.strip()], ids=["short", "longer than the window"])
def test_a_suggestion_that_was_accepted(qtbot: QtBot, desk: Desk, before: str) -> None:
    desk.window.page.insertPlainText(before)
    desk.files.document.set_notes(MEMORY, NOTE)
    words = offered(qtbot, desk)
    QTest.keyClick(desk.window.page, Qt.Key.Key_Tab)
    assert text(desk) == before + words
    assert written_by(desk, 1) == words
    assert repeated(qtbot, desk, 1).startswith(words)


@pytest.mark.parametrize("several", [False, True])
def test_what_was_asked_for_before_the_model_was_awake(qtbot: QtBot, make: Make, several: bool) -> None:
    desk = make()
    qtbot.waitUntil(lambda: desk.service.loading, timeout=WAIT_MS)
    type_(desk, OPENING)
    (desk.desk.alternatives.compare if several else desk.writing.continue_text)()
    assert not desk.models.is_awake
    rests(qtbot, desk)
    if several:
        desk.window.strip.taken.emit(desk.window.strip.keys[0])
    document = desk.files.document
    ((_, _, generation),) = document.origins(0, len(document))
    written = written_by(desk, generation)
    assert written
    assert repeated(qtbot, desk, generation) == written


def test_turned_meanwhile_it_does_not_come_again(qtbot: QtBot, desk: Desk) -> None:
    desk.keeper.change(length=None, seed=1)
    type_(desk, OPENING)
    with qtbot.waitSignal(desk.session.text_ready, timeout=WAIT_MS):
        desk.writing.continue_text()
    later: list[object] = []
    desk.session.text_ready.connect(later.append)
    desk.session.turn(desk.keeper.settings.sampling.__class__(temperature=0.31))
    # The model may end the text before three more pieces are there.
    qtbot.waitUntil(lambda: len(later) >= 3 or desk.session.phase is Phase.IDLE, timeout=WAIT_MS)
    desk.writing.stop()
    rests(qtbot, desk)
    receipt = desk.files.document.generations.receipt(1)
    assert receipt is not None
    assert receipt.turned
    assert not desk.writing.repeat(receipt)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Reading]:
    """Whatever the engine has read, in order."""
    kept: list[Reading] = []
    read = ContextWindow.read

    def keep(window: ContextWindow, *arguments: object, **named: object) -> Reading:
        kept.append(read(window, *arguments, **named))  # type: ignore[arg-type]
        return kept[-1]

    monkeypatch.setattr(ContextWindow, "read", keep)
    return kept


@pytest.mark.parametrize("notes", [("", ""), (MEMORY, ""), ("", NOTE), (MEMORY, NOTE)])
@pytest.mark.parametrize("before", [OPENING.strip(), LONG, PARAGRAPH * 3 + "She"], ids=["short", "long", "lines"])
def test_the_dialog_shows_exactly_what_the_engine_reads(
    qtbot: QtBot, desk: Desk, starter_folder: Path, readings: list[Reading], before: str, notes: tuple[str, str]
) -> None:
    desk.window.page.insertPlainText(before)
    desk.files.document.set_notes(*notes)
    with qtbot.waitSignal(desk.writing.context_read, timeout=WAIT_MS):
        desk.desk.context.show()
    (dialog,) = desk.window.findChildren(ContextDialog)
    shown = "".join(words if kind == "text" else f"{words}\n" for kind, words in dialog.reading._parts)
    counted = dialog._counts.text()
    with qtbot.waitSignal(desk.session.ended, timeout=WAIT_MS) as ended:
        desk.writing.continue_text()
    end = ended.args[0]
    assert isinstance(end, GenerationEnd)
    reading = next(one for one in reversed(readings) if len(one.ids) == end.prompt_tokens)
    assert Tokenizer.load(starter_folder).decode(reading.ids) == shown
    text_tokens = end.prompt_tokens - reading.memory_tokens - reading.note_tokens
    assert f"memory {reading.memory_tokens} · note {reading.note_tokens} · text {text_tokens:,} ·" in counted
    assert (end.read_from > 0) == ("Its beginning is left out" in dialog._warning.text())
    dialog.close()
