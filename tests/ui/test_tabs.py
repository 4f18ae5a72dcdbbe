from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.palette import DARK, LIGHT
from gpt2_desk.ui.tabs import Tab, TabMark, TabStrip
from gpt2_desk.ui.theme import apply_theme

ONE = Tab(7, "chapter-one.md", unsaved=False)
TWO = Tab(3, "letters & notes.md", unsaved=True, tip="/home/hale/letters & notes.md")
CHAT = Tab(9, "Chat", unsaved=False, chat=True)


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot) -> TabStrip:
    apply_theme(qapp, LIGHT)
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.set_tabs([ONE, TWO, CHAT], 7)
    strip.resize(strip.sizeHint())
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def _mark(strip: TabStrip, index: int) -> TabMark:
    mark = strip.tabButton(index, QTabBar.ButtonPosition.RightSide)
    assert isinstance(mark, TabMark)
    return mark


def _ink(mark: TabMark) -> int:
    """How many pixels of a mark are drawn on."""
    image = mark.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    return sum(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_a_click_chooses(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(1).center())
    assert chosen.args == [3]
    assert strip.current == 3


def test_the_middle_button_closes(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.chosen), qtbot.waitSignal(strip.close_requested) as closing:
        qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(2).center())
    assert closing.args == [9]


def test_the_cross_closes_its_tab(strip: TabStrip, qtbot: QtBot) -> None:
    strip.set_tabs([TWO, ONE], 7)
    with qtbot.waitSignal(strip.close_requested) as closing:
        qtbot.mouseClick(_mark(strip, 0), Qt.MouseButton.LeftButton)
    assert closing.args == [3]


def test_keys(strip: TabStrip, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.moved) as moved:
        qtbot.keyClick(strip, Qt.Key.Key_Right, both)
    with qtbot.assertNotEmitted(strip.moved):
        qtbot.keyClick(strip, Qt.Key.Key_Right, both)  # it is the last
    with qtbot.waitSignal(strip.close_requested) as closing:
        qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert (chosen.args, moved.args, closing.args) == ([3], [3, 2], [3])
    assert strip.keys == [7, 9, 3]


def test_delete_without_any_tab_does_nothing(strip: TabStrip, qtbot: QtBot) -> None:
    strip.set_tabs([], 0)
    with qtbot.assertNotEmitted(strip.close_requested):
        qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert strip.current is None


def test_a_tab_is_dragged(strip: TabStrip, qtbot: QtBot) -> None:
    order = strip.keys

    def follow(key: int, place: int) -> None:
        order.remove(key)
        order.insert(place, key)

    strip.moved.connect(follow)
    start, end = strip.tabRect(0).center(), strip.tabRect(2).center()
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    for share in range(1, 21):
        qtbot.mouseMove(strip, start + (end - start) * (share / 20))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    assert strip.keys == order == [3, 9, 7]
    assert strip.current == 7


def test_setters_are_silent_and_keep_order(strip: TabStrip, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(strip.chosen),
        qtbot.assertNotEmitted(strip.moved),
        qtbot.assertNotEmitted(strip.close_requested),
    ):
        strip.set_tabs([CHAT, ONE], 7)
        strip.set_theme(DARK)
    assert (strip.keys, strip.current) == ([9, 7], 7)


def test_what_a_tab_says(strip: TabStrip) -> None:
    names = [strip.accessibleTabName(index) for index in range(3)]
    assert names == ["chapter-one.md", "letters & notes.md, not saved yet", "Chat"]
    assert strip.tabToolTip(0) == "chapter-one.md"
    assert strip.tabToolTip(1) == TWO.tip
    strip.set_tabs([replace(TWO, writing=True)], 3)
    assert strip.accessibleTabName(0) == "letters & notes.md, not saved yet, the model is writing"


def test_it_is_a_list_of_page_tabs(strip: TabStrip) -> None:
    spoken = QAccessible.queryAccessibleInterface(strip)
    assert spoken.role() == QAccessible.Role.PageTabList
    assert spoken.child(1).role() == QAccessible.Role.PageTab
    assert spoken.child(1).text(QAccessible.Text.Name) == "letters & notes.md, not saved yet"


def test_marks(strip: TabStrip) -> None:
    strip.set_tabs([ONE, TWO, CHAT, replace(CHAT, key=4, writing=True)], 7)
    cross, dot, nothing, bar = (_ink(_mark(strip, index)) for index in range(4))
    assert nothing == 0
    assert cross > 0
    assert dot > 0
    assert bar > 0
    assert dot != bar


def test_nothing_jumps_when_a_document_becomes_unsaved(strip: TabStrip) -> None:
    before = [strip.tabRect(index) for index in range(3)]
    strip.set_tabs([replace(ONE, unsaved=True), replace(TWO, unsaved=False), replace(CHAT, writing=True)], 7)
    assert [strip.tabRect(index) for index in range(3)] == before


def test_long_names_never_make_it_wide(strip: TabStrip) -> None:
    strip.set_tabs([Tab(1, "a very long name " * 50, unsaved=False)], 1)
    assert strip.sizeHint().width() < 340
    assert strip.minimumSizeHint().width() < 200


def test_the_wheel_scrolls_and_leaves_the_page_alone(strip: TabStrip, qtbot: QtBot) -> None:
    strip.set_tabs([Tab(key, f"document {key}.md", unsaved=False) for key in range(20)], 0)
    strip.resize(400, strip.height())
    QApplication.processEvents()
    first = strip.tabRect(0).left()
    centre = QPointF(strip.rect().center())
    turn = QPoint(0, -120)
    event = QWheelEvent(
        centre,
        QPointF(strip.mapToGlobal(centre.toPoint())),
        turn,
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(strip.chosen):
        QApplication.sendEvent(strip, event)
    assert strip.tabRect(0).left() < first
    assert strip.current == 0


def test_tabs_shrink_before_they_scroll(strip: TabStrip) -> None:
    tabs = [Tab(key, f"a rather long name of a document {key}.md", unsaved=False) for key in range(4)]
    strip.set_tabs(tabs, 0)
    strip.resize(strip.sizeHint())
    QApplication.processEvents()
    wide = strip.tabRect(0).width()
    strip.resize(4 * (wide - 60), strip.height())
    QApplication.processEvents()
    scrollers = strip.findChildren(QToolButton)
    assert strip.tabRect(0).width() < wide
    assert not any(scroller.isVisible() for scroller in scrollers)
    strip.resize(250, strip.height())
    QApplication.processEvents()
    assert all(scroller.isVisible() and scroller.accessibleName() for scroller in scrollers)
