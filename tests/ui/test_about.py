"""What the program says of itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gpt2_desk import __version__
from gpt2_desk.licences import Licence
from gpt2_desk.ui.about import ABOUT, COPIED, AboutDialog, version_details

LICENCES = (Licence("gpt2-desk 1", "MIT", "May be copied."), Licence("other 2", "", "Ask its author."))


@pytest.fixture
def dialog(qtbot: QtBot) -> AboutDialog:
    made = AboutDialog(gather=lambda: LICENCES)
    qtbot.addWidget(made)
    made.show()
    return made


def words(dialog: AboutDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_tells_the_version_and_promises_only_what_is_so(dialog: AboutDialog) -> None:
    assert f"gpt2-desk {__version__}" in words(dialog)
    assert ABOUT in words(dialog)
    assert "this machine" in ABOUT


def test_the_keys_walk_through_the_licences(dialog: AboutDialog) -> None:
    assert dialog.text.toPlainText() == "May be copied."
    assert "Licence: MIT" in words(dialog)
    QTest.keyClick(dialog.parts, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() == "Ask its author."
    assert dialog.text.accessibleName() == "Licence of other 2"
    assert not [told for told in words(dialog) if told.startswith("Licence")]


def test_the_details_go_to_the_clipboard(dialog: AboutDialog) -> None:
    dialog.copy_button.click()
    told = QGuiApplication.clipboard().text()
    assert told == version_details()
    assert told.startswith(f"gpt2-desk: {__version__}\n")
    for name in ("system", "python", "qt", "torch"):
        assert f"\n{name}: " in told
    assert "not known" not in told
    assert COPIED in words(dialog)


def test_enter_presses_the_button_that_has_the_focus_and_no_other(dialog: AboutDialog) -> None:
    QTest.keyClick(dialog.parts, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
