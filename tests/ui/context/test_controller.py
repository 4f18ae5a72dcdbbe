"""What the model reads, as the dialog shows it; the notes belong to the document on the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, SteppedEngine, scripted_desk

from gpt2_desk.contract import ContextReading
from gpt2_desk.ui.context.dialog import ContextDialog


class CountingEngine(SteppedEngine):
    """Counts characters for tokens, and reads the last 40 of a text, the note before the last 10."""

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        super().measure(text, max_tokens, memory, note)
        start = max(0, len(text) - 40)
        note_at = max(start, len(text) - 10) if note else None
        tokens = len(text) - start + len(memory) + len(note)
        return ContextReading(tokens, 1024, start, len(memory), len(note), note_at, cut=len(memory) > 100)


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp, CountingEngine()) as made:
        yield made


@pytest.fixture
def dialog(scene: ScriptedDesk) -> ContextDialog:
    scene.desk.desk.context.show()
    (dialog,) = scene.desk.window.findChildren(ContextDialog)
    return dialog


def reads(qtbot: QtBot, dialog: ContextDialog, *parts: tuple[str, str]) -> None:
    """Wait until the dialog shows these parts."""
    qtbot.waitUntil(lambda: dialog.reading._parts == parts)


def test_the_text_up_to_the_caret_is_shown_as_it_is_typed(
    qtbot: QtBot, scene: ScriptedDesk, dialog: ContextDialog
) -> None:
    scene.type("Once upon a time")
    reads(qtbot, dialog, ("text", "Once upon a time"))
    scene.page.set_caret(4)
    reads(qtbot, dialog, ("text", "Once"))


def test_memory_note_and_the_end_of_a_long_text_in_their_order(
    qtbot: QtBot, scene: ScriptedDesk, dialog: ContextDialog
) -> None:
    scene.page.insertPlainText("x" * 100 + "0123456789" * 4)
    dialog.memory.setPlainText("Hale is a widow.")
    dialog.note.setPlainText("Soon it snows.")
    dialog.flush()
    assert scene.page.document_model.notes == ("Hale is a widow.", "Soon it snows.")
    parts = (
        ("memory", "Hale is a widow."),
        ("text", "0123456789" * 3),
        ("note", "Soon it snows."),
        ("text", "0123456789"),
    )
    reads(qtbot, dialog, *parts)
    assert dialog._counts.text() == "memory 16 · note 14 · text 40 · room to write 100 · of 1,024 tokens"
    assert "Its beginning is left out" in dialog._warning.text()
    assert scene.engine.notes_measured[-1] == ("Hale is a widow.", "Soon it snows.")


def test_the_next_continue_sends_what_is_shown(qtbot: QtBot, scene: ScriptedDesk, dialog: ContextDialog) -> None:
    scene.type("Once. The end.")
    scene.page.set_caret(5)
    dialog.memory.setPlainText("Hale is a widow.")
    dialog.flush()
    reads(qtbot, dialog, ("memory", "Hale is a widow."), ("text", "Once."))
    scene.writes()
    request = scene.engine.requests[-1]
    assert (request.prompt, request.memory, request.note) == ("Once.", "Hale is a widow.", "")
    reads(qtbot, dialog, ("memory", "Hale is a widow."), ("text", "Once. and so on it went"))


def test_each_document_has_notes_of_its_own(qtbot: QtBot, scene: ScriptedDesk, dialog: ContextDialog) -> None:
    scene.type("Once")
    first = scene.files.current
    dialog.memory.setPlainText("typed a moment ago")  # and not told yet
    scene.files.new()
    assert first.document.notes == ("typed a moment ago", "")
    assert (dialog.memory.note, scene.files.document.notes) == ("", ("", ""))
    dialog.note.setPlainText("of the second")
    scene.files.choose(first.key)
    assert (dialog.memory.note, dialog.note.note) == ("typed a moment ago", "")
    assert [one.document.notes for one in scene.files.documents] == [
        ("typed a moment ago", ""),
        ("", "of the second"),
    ]


def test_notes_make_a_document_unsaved_and_no_step_to_undo(scene: ScriptedDesk, dialog: ContextDialog) -> None:
    assert not scene.files.document.is_modified
    dialog.memory.setPlainText("Hale")
    dialog.flush()
    assert scene.files.document.is_modified
    assert not scene.files.document.can_undo
    assert scene.files.close_current()
    assert scene.answers.asked == ["unsaved Untitled"]


def test_a_dialog_that_is_away_is_told_nothing_and_everything_once_it_is_back(
    qtbot: QtBot, scene: ScriptedDesk, dialog: ContextDialog
) -> None:
    dialog.close()
    scene.type("Once")
    with qtbot.waitSignal(scene.writing.context_read):
        scene.writing.measure()
    assert dialog.reading._parts == ()
    scene.desk.desk.context.show()
    reads(qtbot, dialog, ("text", "Once"))
