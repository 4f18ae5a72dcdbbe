from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from gpt2_desk.ui.fonts import PAGE_FAMILIES, page_families, register_page_faces


@pytest.fixture(autouse=True, scope="module")
def _faces(qapp: QApplication) -> None:
    assert register_page_faces() == ["Source Serif Pro"]


def test_all_four_faces_are_there() -> None:
    styles = {
        (QFontDatabase.weight("Source Serif Pro", style), QFontDatabase.italic("Source Serif Pro", style))
        for style in QFontDatabase.styles("Source Serif Pro")
    }
    assert {(400, False), (400, True), (700, False), (700, True)} <= styles


def test_families_are_those_that_this_machine_has() -> None:
    families = page_families()
    assert "Source Serif Pro" in families
    assert set(families) <= set(QFontDatabase.families())
    assert families == [family for family in PAGE_FAMILIES if family in families]


def test_the_writers_choice_comes_first() -> None:
    other = next(family for family in QFontDatabase.families() if family not in PAGE_FAMILIES)
    assert page_families(other)[0] == other
    assert page_families("No such family") == page_families()
