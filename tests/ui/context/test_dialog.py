from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.context.counts import ContextCounts
from gpt2_desk.ui.context.dialog import ContextDialog
from gpt2_desk.ui.context.note_field import DELAY_MS
from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.share_meter import ShareMeter
from gpt2_desk.ui.theme import apply_theme

COUNTS = ContextCounts(memory=45, note=12, text=812, room=100, limit=1024)
PARTS = [
    ("memory", "Mrs. Hale is a widow.\n"),
    ("text", "It rained.\n\n"),
    ("note", "Soon it snows."),
    ("text", "\nShe"),
]


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> ContextDialog:
    apply_theme(qapp, LIGHT)
    dialog = ContextDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def _said(dialog: ContextDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_notes_are_told_once_the_writer_pauses(dialog: ContextDialog, qtbot: QtBot) -> None:
    told: list[str] = []
    dialog.memory_changed.connect(told.append)
    with qtbot.waitSignal(dialog.memory_changed):
        qtbot.keyClicks(dialog.memory, "Hale")
        assert told == []
    assert told == ["Hale"]
    with qtbot.waitSignal(dialog.note_changed) as note:
        qtbot.keyClicks(dialog.note, "snow")
    assert note.args == ["snow"]


def test_what_waits_is_told_when_the_dialog_goes(dialog: ContextDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.memory, "Hale")
    with qtbot.waitSignal(dialog.memory_changed, timeout=DELAY_MS // 2) as told:
        qtbot.keyClick(dialog.memory, Qt.Key.Key_Escape)
    assert told.args == ["Hale"]
    assert dialog.isHidden()


def test_flush_tells_once(dialog: ContextDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.note, "snow")
    with qtbot.waitSignal(dialog.note_changed):
        dialog.flush()
    with qtbot.assertNotEmitted(dialog.note_changed, wait=DELAY_MS + 100):
        dialog.flush()


def test_setters_are_silent(dialog: ContextDialog, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(dialog.memory_changed, wait=DELAY_MS + 100),
        qtbot.assertNotEmitted(dialog.note_changed),
    ):
        dialog.set_notes("Hale", "snow")
        dialog.set_reading(PARTS, COUNTS)
        dialog.set_theme(DARK)
    assert (dialog.memory.note, dialog.note.note) == ("Hale", "snow")


def test_the_same_notes_leave_the_caret_and_undo_alone(dialog: ContextDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.memory, "Hale and Voss")
    qtbot.keyClick(dialog.memory, Qt.Key.Key_Left)
    place = dialog.memory.textCursor().position()
    dialog.set_notes("Hale and Voss", "")
    assert dialog.memory.textCursor().position() == place
    assert dialog.memory.document().isUndoAvailable()


def test_enter_stays_in_the_field_and_tab_leaves_it(dialog: ContextDialog, qtbot: QtBot) -> None:
    dialog.memory.setFocus()
    qtbot.keyClick(dialog.memory, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.memory.note == "\n"
    qtbot.keyClick(dialog.memory, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.reading


def test_the_reading_stands_in_its_order_with_heads(dialog: ContextDialog) -> None:
    dialog.set_reading(PARTS, COUNTS)
    assert dialog.reading.prose.split("\n") == [
        "Memory",
        "Mrs. Hale is a widow.",
        "It rained.",
        "Author’s note",
        "Soon it snows.",
        "She",
    ]


def test_parts_without_words_are_left_out(dialog: ContextDialog) -> None:
    dialog.set_reading([("memory", " "), ("text", "She"), ("note", "")], COUNTS)
    assert dialog.reading.prose == "She"
    dialog.set_reading([], COUNTS)
    assert dialog.reading.prose == ""


def test_memory_and_note_have_a_ground_of_their_own(dialog: ContextDialog) -> None:
    dialog.set_reading(PARTS, COUNTS)
    for theme in (LIGHT, DARK):
        dialog.set_theme(theme)
        block, grounds = dialog.reading.document().begin(), []
        while block.isValid():
            brush = block.blockFormat().background()
            grounds.append(brush.color().name().upper() if brush.style() != Qt.BrushStyle.NoBrush else "")
            block = block.next()
        wash = theme.accent_wash
        assert grounds == [wash, wash, "", wash, wash, ""]


def test_the_view_stays_where_it_is_while_the_text_grows(dialog: ContextDialog) -> None:
    dialog.set_reading([("text", "It rained. " * 400)], COUNTS)
    QApplication.processEvents()
    bar = dialog.reading.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    dialog.set_reading([("text", "It rained. " * 401)], COUNTS)
    QApplication.processEvents()
    assert place > 0
    assert bar.value() == place


def test_counts(dialog: ContextDialog) -> None:
    dialog.set_reading(PARTS, COUNTS)
    words = "memory 45 · note 12 · text 812 · room to write 100 · of 1,024 tokens"
    assert words in _said(dialog)
    assert dialog.findChildren(ShareMeter)[0].accessibleName() == words


@pytest.mark.parametrize(("notes_cut", "text_cut"), [(False, False), (True, False), (False, True), (True, True)])
def test_what_is_cut_is_said(dialog: ContextDialog, notes_cut: bool, text_cut: bool) -> None:
    dialog.set_reading(PARTS, ContextCounts(45, 12, 812, 100, 1024, notes_cut=notes_cut, text_cut=text_cut))
    said = " ".join(_said(dialog))
    assert ("The memory and the note together" in said) == notes_cut
    assert ("Its beginning is left out" in said) == text_cut


def test_fields_are_named_and_explained(dialog: ContextDialog) -> None:
    assert (dialog.memory.accessibleName(), dialog.note.accessibleName()) == ("Memory", "Author’s note")
    assert "Always read first" in dialog.memory.accessibleDescription()
    assert "near the end" in dialog.note.accessibleDescription()
    assert dialog.reading.accessibleName()
