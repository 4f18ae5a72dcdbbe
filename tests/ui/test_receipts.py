"""How the words at the caret came to be, told and repeated; and the statistics of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.scripted_desk import ScriptedDesk, scripted_desk

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.documents import Receipt
from gpt2_desk.ui.receipts import Receipts, rows_of
from gpt2_desk.ui.statistics import ReceiptDialog, StatisticsDialog

ALL = " and so on it went"
AT = 1_790_000_000.0


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[ScriptedDesk]:
    with scripted_desk(qtbot, qapp) as made:
        made.type("Once")
        yield made


@pytest.fixture
def receipts(scene: ScriptedDesk) -> Receipts:
    return scene.desk.desk.receipts


@pytest.fixture
def notices(receipts: Receipts) -> list[str]:
    heard: list[str] = []
    receipts.noticed.connect(heard.append)
    return heard


def shown(scene: ScriptedDesk) -> ReceiptDialog:
    scene.desk.desk.receipts.show_receipt()
    (dialog,) = scene.desk.window.findChildren(ReceiptDialog)
    assert dialog.isVisible()
    return dialog


def rows(dialog: ReceiptDialog | StatisticsDialog) -> dict[str, str]:
    """What the dialog says, by what it calls it."""
    named = (label.accessibleName().partition(": ") for label in dialog.findChildren(QLabel))
    return {name: words for name, _, words in named if words}


@pytest.mark.parametrize("caret", [5, 10, len(f"Once{ALL}"), 4])
def test_the_words_at_the_caret_have_a_receipt(scene: ScriptedDesk, receipts: Receipts, caret: int) -> None:
    scene.desk.keeper.change(seed=7, seed_locked=True, length=25)
    scene.writes()
    scene.page.set_caret(caret)
    dialog = shown(scene)
    told = rows(dialog)
    assert told["Written by"] == "starter · float32"
    assert (told["Seed"], told["Length"]) == ("7", "25 tokens")
    assert told["Voice"].startswith("temperature ")
    assert dialog.read.prose == "Once"
    assert dialog.again_button.isEnabled()
    dialog.close()


def test_the_writers_own_words_have_none(scene: ScriptedDesk, receipts: Receipts, notices: list[str]) -> None:
    scene.writes()
    scene.page.set_caret(2)
    receipts.show_receipt()
    assert len(notices) == 1
    assert scene.desk.window.findChildren(ReceiptDialog) == []


def test_write_this_again_asks_for_the_very_same(scene: ScriptedDesk, receipts: Receipts) -> None:
    scene.page.document_model.set_notes("A tale.", "Slowly.")
    scene.desk.keeper.change(seed=7, seed_locked=True, length=25)
    scene.writes()
    scene.page.document_model.set_notes("", "")
    scene.desk.keeper.change(seed=8, length=100, sampling=SamplingSettings(temperature=0.1))
    dialog = shown(scene)
    dialog.again_button.click()
    scene.rests()
    first, second = scene.engine.requests
    assert first == second
    assert scene.text == f"Once{ALL}{ALL}"
    generations = scene.page.document_model.generations
    told = [generations.receipt(number) for number in (1, 2)]
    assert told[0] is not None
    assert told[1] is not None
    assert replace(told[1], at=told[0].at) == told[0]
    dialog.close()


def test_again_is_for_what_the_dialog_shows_though_another_page_is_there(
    scene: ScriptedDesk, receipts: Receipts
) -> None:
    scene.writes()
    dialog = shown(scene)
    scene.files.new()
    scene.type("Elsewhere")
    scene.writes()
    dialog.again_button.click()
    scene.rests()
    assert [one.prompt for one in scene.engine.requests] == ["Once", "Elsewhere", "Once"]
    dialog.close()


def test_again_while_the_model_is_at_work_is_refused_and_said(
    scene: ScriptedDesk, receipts: Receipts, notices: list[str]
) -> None:
    scene.writes()
    dialog = shown(scene)
    scene.engine.hold()
    scene.writing.continue_text()
    dialog.again_button.click()
    assert "at work" in notices[0]
    scene.engine.run()
    scene.becomes(f"Once{ALL}{ALL}")
    scene.rests()
    assert len(scene.engine.requests) == 2
    dialog.close()


def test_again_with_another_model_is_refused_and_said(
    scene: ScriptedDesk, receipts: Receipts, notices: list[str]
) -> None:
    scene.writes()
    dialog = shown(scene)
    scene.writing.set_model(replace(scene.engine.info, name="poet", fingerprint="other"))
    dialog.again_button.click()
    assert "starter wrote this" in notices[0]
    assert len(scene.engine.requests) == 1
    dialog.close()


def test_a_receipt_that_is_half_known_says_what_is_known() -> None:
    assert [name for name, _ in rows_of(Receipt())] == ["Length", "Voice"]
    whole = Receipt(
        "poet", "0123456789abcdef", "int8", SamplingSettings(min_p=0.1), True, 3, None, "", "M", "N", 3, 1, AT
    )
    told = dict(rows_of(whole))
    assert told["Written by"] == "poet · int8 · 0123456789ab"
    assert told["Together"] == "number 2 of 3"
    assert told["Length"] == "until Stop"
    assert told["Turned meanwhile"].startswith("yes")
    assert "min p 0.1" in told["Voice"]
    assert (told["Memory"], told["Author’s note"]) == ("M", "N")


def test_the_statistics_count_whose_words_they_are(scene: ScriptedDesk, receipts: Receipts) -> None:
    scene.writes()
    scene.page.set_caret(len("Once and so"))
    scene.type(" very")
    receipts.show_statistics()
    (dialog,) = scene.desk.window.findChildren(StatisticsDialog)
    told = rows(dialog)
    assert told["Words"] == "7"
    assert told["Characters"] == f"{len(scene.text)}"
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Your own words 14 %" in said
    assert "the model’s 72 %" in said
    assert "changed by you 14 %" in said
    dialog.close()
