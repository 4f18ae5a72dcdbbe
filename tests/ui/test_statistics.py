from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.palette import DARK, LIGHT, Theme
from gpt2_desk.ui.share_meter import ShareMeter
from gpt2_desk.ui.statistics import ReceiptDialog, Statistics, StatisticsDialog, percentages
from gpt2_desk.ui.theme import apply_theme

COUNTED = Statistics(words=1204, own_words=747, model_words=361, changed_words=96, characters=6800, paragraphs=41)
ROWS = [("Model", "gpt2-medium"), ("Seed", "51724")]


@pytest.fixture
def statistics(qapp: QApplication, qtbot: QtBot) -> StatisticsDialog:
    apply_theme(qapp, LIGHT)
    dialog = StatisticsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def receipt(qapp: QApplication, qtbot: QtBot) -> ReceiptDialog:
    apply_theme(qapp, LIGHT)
    dialog = ReceiptDialog()
    qtbot.addWidget(dialog)
    dialog.set_receipt(ROWS, "It rained.\nShe")
    dialog.show()
    return dialog


def _said(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def _of(words: int) -> Statistics:
    return Statistics(words, own_words=words, model_words=0, changed_words=0, characters=0, paragraphs=0)


@given(st.tuples(*[st.integers(0, 10**7)] * 3))
def test_percentages_are_a_hundred_together(counts: tuple[int, int, int]) -> None:
    shares = percentages(counts)
    assert sum(shares) == (100 if sum(counts) else 0)
    for count, share in zip(counts, shares, strict=True):
        assert abs(share - 100 * count / max(sum(counts), 1)) < 1


def test_shares() -> None:
    assert COUNTED.percent == (62, 30, 8)
    assert COUNTED.shares == "Your own words 62 % · the model’s 30 % · the model’s, changed by you 8 %"
    assert _of(0).shares == "No words yet."


@pytest.mark.parametrize(
    ("words", "time"),
    [
        (0, "none"),
        (1, "under a minute"),
        (230, "about 1 minute"),
        (1204, "about 5 minutes"),
        (230 * 60, "about 1 hour"),
        (230 * 150, "about 2 hours 30 minutes"),
    ],
)
def test_reading_time(words: int, time: str) -> None:
    assert _of(words).reading_time == time


def test_what_the_dialog_says(statistics: StatisticsDialog) -> None:
    statistics.set_statistics(COUNTED)
    for words in ("1,204", "6,800", "41", "about 5 minutes", COUNTED.shares):
        assert words in _said(statistics)
    assert statistics.findChildren(ShareMeter)[0].accessibleName() == COUNTED.shares


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_bar_has_the_shares_in_the_themes_colours(qtbot: QtBot, colours: Theme) -> None:
    meter = ShareMeter(("text", "machine_line", "edited_line"))
    qtbot.addWidget(meter)
    meter.resize(100, meter.height())
    meter.set_theme(colours)
    meter.set_shares((50, 25, 0), 100, "half")
    image = meter.grab().toImage()
    seen = [image.pixelColor(x, meter.height() // 2).name().upper() for x in (25, 60, 85)]
    assert seen == [colours.text, colours.machine_line, colours.track]
    meter.set_shares((0, 0, 0), 0, "nothing")
    assert meter.grab().toImage().pixelColor(25, meter.height() // 2).name().upper() == colours.track


def test_a_receipt(receipt: ReceiptDialog, qtbot: QtBot) -> None:
    for words in ("Model", "gpt2-medium", "Seed", "51724"):
        assert words in _said(receipt)
    assert receipt.read.prose == "It rained.\nShe"
    assert receipt.read.isReadOnly()
    with qtbot.waitSignal(receipt.again_requested):
        qtbot.mouseClick(receipt.again_button, Qt.MouseButton.LeftButton)


def test_a_receipt_is_copied(receipt: ReceiptDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(receipt.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Model: gpt2-medium\nSeed: 51724\n\nIt rained.\nShe"


def test_another_receipt_takes_its_place(receipt: ReceiptDialog) -> None:
    receipt.set_receipt([("Model", "starter")], "")
    QApplication.processEvents()
    assert "starter" in _said(receipt)
    assert "gpt2-medium" not in _said(receipt)


def test_what_cannot_be_repeated_says_why(receipt: ReceiptDialog, qtbot: QtBot) -> None:
    receipt.set_can_repeat(False, "The controls were turned while it wrote.")
    with qtbot.assertNotEmitted(receipt.again_requested):
        qtbot.mouseClick(receipt.again_button, Qt.MouseButton.LeftButton)
    assert "turned" in receipt.again_button.toolTip()
    receipt.set_can_repeat(True)
    assert receipt.again_button.isEnabled()
    assert "turned" not in receipt.again_button.toolTip()


def test_a_long_row_wraps(receipt: ReceiptDialog) -> None:
    receipt.set_receipt([("Voice", "never write: suddenly, very " * 20)], "")
    receipt.resize(400, 500)
    QApplication.processEvents()
    assert receipt.minimumSizeHint().width() <= 480
