from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import MAX_SEED
from gpt2_desk.ui.sidebar.seed_field import SeedField


@pytest.fixture
def seed(qtbot: QtBot) -> SeedField:
    seed = SeedField()
    qtbot.addWidget(seed)
    seed.show()
    return seed


def test_begins_without_a_seed(seed: SeedField) -> None:
    assert (seed.seed, seed.locked, seed.lock.isEnabled()) == (None, False, False)


def test_typing_a_seed_keeps_it(seed: SeedField, qtbot: QtBot) -> None:
    said: list[tuple[str, object]] = []
    seed.seed_locked.connect(lambda locked: said.append(("locked", locked)))
    seed.seed_changed.connect(lambda number: said.append(("seed", number)))
    qtbot.keyClicks(seed.field, "12")
    assert said == [("locked", True), ("seed", 1), ("seed", 12)]
    assert (seed.seed, seed.locked) == (12, True)


def test_taking_it_away_opens_the_lock(seed: SeedField, qtbot: QtBot) -> None:
    seed.set_seed(7, locked=True)
    with qtbot.waitSignals([seed.seed_locked, seed.seed_changed]):
        seed.field.selectAll()
        qtbot.keyClick(seed.field, Qt.Key.Key_Delete)
    assert (seed.seed, seed.locked) == (None, False)


def test_what_is_no_seed_cannot_be_typed(seed: SeedField, qtbot: QtBot) -> None:
    qtbot.keyClicks(seed.field, "-1x2 ")
    assert seed.seed == 12
    seed.set_seed(MAX_SEED)
    with qtbot.assertNotEmitted(seed.seed_changed):
        seed.field.end(False)
        qtbot.keyClicks(seed.field, "0")
    seed.set_seed(MAX_SEED // 10)
    seed.field.end(False)
    qtbot.keyClicks(seed.field, "9")  # beyond the highest by two
    assert seed.seed == MAX_SEED // 10


@pytest.mark.parametrize("words", ["٣४", "12 apples", "9" * 30])
def test_what_is_no_seed_cannot_be_pasted(seed: SeedField, words: str) -> None:
    QApplication.clipboard().setText(words)
    seed.field.paste()
    assert seed.seed is None


def test_the_dice(seed: SeedField, qtbot: QtBot) -> None:
    with qtbot.waitSignals([seed.seed_locked, seed.seed_changed]) as _:
        qtbot.mouseClick(seed.dice, Qt.MouseButton.LeftButton)
    assert seed.seed is not None
    assert 0 <= seed.seed < 100_000
    assert seed.locked
    thrown = set()
    for _ in range(20):
        qtbot.keyClick(seed.dice, Qt.Key.Key_Space)
        thrown.add(seed.seed)
    assert len(thrown) > 10


def test_the_lock(seed: SeedField, qtbot: QtBot) -> None:
    seed.set_seed(51724)
    tips = [seed.lock.toolTip()]
    for wanted in (True, False):
        with qtbot.waitSignal(seed.seed_locked) as locked, qtbot.assertNotEmitted(seed.seed_changed):
            qtbot.mouseClick(seed.lock, Qt.MouseButton.LeftButton)
        assert locked.args == [wanted]
        tips.append(seed.lock.toolTip())
    assert tips == ["Keep this seed.", "Draw a new seed each time.", "Keep this seed."]


def test_set_seed_is_silent_and_leaves_the_lock(seed: SeedField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(seed.seed_changed), qtbot.assertNotEmitted(seed.seed_locked):
        seed.set_seed(5, locked=True)
        seed.set_seed(MAX_SEED)
        assert (seed.seed, seed.locked) == (MAX_SEED, True)
        seed.set_seed(None)
        assert (seed.seed, seed.locked) == (None, False)
