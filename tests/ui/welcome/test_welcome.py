"""The welcome is shown once, and nothing that is typed on it is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Mark, Settings
from gpt2_desk.ui.appearance import Appearance
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.settings_keeper import SettingsKeeper
from gpt2_desk.ui.welcome.controller import WelcomeController
from gpt2_desk.ui.welcome.sample import Sample
from gpt2_desk.ui.welcome.view import Welcome

NO = Qt.KeyboardModifier.NoModifier
BUTTONS = ("start_button", "open_button", "models_button")


class Stage:
    """A page with a welcome that may be shown over it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
        self.page = PageEditor()
        qtbot.addWidget(self.page)
        self.page.resize(700, 720)
        self.page.show()
        self.page.activateWindow()
        self.page.setFocus()
        qtbot.waitUntil(self.page.hasFocus)
        self.keeper = SettingsKeeper(settings, lambda _settings: None, self.page)
        self.appearance = Appearance(qapp, self.keeper, self.page)
        self.controller = WelcomeController(self.page, self.keeper, self.appearance)
        self.controller.begin()

    @property
    def view(self) -> Welcome:
        assert self.controller.view is not None
        return self.controller.view

    @property
    def text(self) -> str:
        return self.page.document_model.text

    def button(self, name: str) -> QPushButton:
        button = getattr(self.view, name)
        assert isinstance(button, QPushButton)
        return button


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Stage:
    return Stage(qtbot, qapp, Settings())


def commit(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


@pytest.mark.parametrize(
    "settings", [Settings(welcomed=True), Settings(recent_files=("/a.md",)), Settings(open_files=("/a.md",))]
)
def test_who_has_been_here_is_not_welcomed(qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
    assert Stage(qtbot, qapp, settings).controller.view is None


def test_it_covers_the_page_and_the_page_keeps_the_focus(stage: Stage) -> None:
    assert stage.view.isVisible()
    assert stage.view.geometry() == stage.page.viewport().rect()
    assert stage.page.hasFocus()
    assert not stage.keeper.settings.welcomed
    stage.page.resize(500, 400)
    assert stage.view.geometry() == stage.page.viewport().rect()


def test_a_letter_starts_the_page_and_none_is_lost(stage: Stage) -> None:
    QTest.keyClicks(stage.page, "Once upon")
    assert stage.text == "Once upon"
    assert stage.controller.view is None
    assert stage.keeper.settings.welcomed
    stage.controller.begin()
    assert stage.controller.view is None


@pytest.mark.parametrize("name", BUTTONS)
def test_a_letter_on_a_button_goes_to_the_page_and_the_focus_with_it(stage: Stage, name: str) -> None:
    stage.button(name).setFocus()
    QTest.keyClicks(stage.button(name), "É")
    QTest.keyClicks(stage.page, "mile")
    assert stage.text == "Émile"
    assert stage.page.hasFocus()
    assert stage.controller.view is None


@pytest.mark.parametrize("name", BUTTONS)
def test_what_an_input_method_commits_on_a_button_goes_to_the_page(stage: Stage, name: str) -> None:
    button = stage.button(name)
    button.setFocus()
    assert button.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QApplication.sendEvent(button, commit("ô"))
    assert stage.text == "ô"
    assert stage.page.hasFocus()


def test_what_an_input_method_composes_ends_it_at_once_and_stays(stage: Stage) -> None:
    QApplication.sendEvent(stage.page, QInputMethodEvent("にほ", []))
    assert stage.controller.view is None
    assert stage.page.is_composing
    QApplication.sendEvent(stage.page, commit("日本"))
    assert stage.text == "日本"


def test_composing_on_a_button_goes_on_on_the_page(stage: Stage) -> None:
    button = stage.button("open_button")
    button.setFocus()
    QApplication.sendEvent(button, QInputMethodEvent("に", []))
    assert stage.controller.view is None
    assert stage.page.hasFocus()
    QApplication.sendEvent(stage.page, commit("に"))
    assert stage.text == "に"


def test_tab_walks_through_the_buttons_and_writes_nothing(stage: Stage) -> None:
    QTest.keyClick(stage.page, Qt.Key.Key_Tab)
    for name in BUTTONS:
        assert stage.button(name).hasFocus(), name
        QTest.keyClick(stage.button(name), Qt.Key.Key_Tab)
    assert stage.button("start_button").hasFocus()
    stage.page.setFocus()
    QTest.keyClick(stage.page, Qt.Key.Key_Backtab)
    assert stage.button("models_button").hasFocus()
    assert stage.text == ""


def test_enter_starts_an_empty_page(stage: Stage) -> None:
    QTest.keyClick(stage.page, Qt.Key.Key_Return)
    assert stage.controller.view is None
    assert stage.text == ""
    assert stage.page.hasFocus()


def test_space_presses_a_button_and_space_on_the_page_is_a_space(stage: Stage) -> None:
    stage.button("start_button").setFocus()
    QTest.keyClick(stage.button("start_button"), Qt.Key.Key_Space)
    assert stage.controller.view is None
    assert stage.text == ""
    QTest.keyClick(stage.page, Qt.Key.Key_Space)
    assert stage.text == " "


def test_start_writing_leaves_an_empty_page_with_the_focus(stage: Stage) -> None:
    stage.button("start_button").click()
    assert stage.controller.view is None
    assert stage.page.hasFocus()
    assert stage.keeper.settings.welcomed


def test_the_models_end_it_and_opening_alone_does_not(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage.controller.open_requested):
        stage.button("open_button").click()
    assert stage.view.isVisible()
    with qtbot.waitSignal(stage.controller.models_requested):
        stage.button("models_button").click()
    assert stage.controller.view is None


def test_what_comes_onto_the_page_by_itself_ends_it(stage: Stage) -> None:
    stage.page.put_text("Dropped here.", "")
    assert stage.text == "Dropped here."
    assert stage.controller.view is None


def test_it_is_not_shown_over_words(qtbot: QtBot, qapp: QApplication) -> None:
    stage = Stage(qtbot, qapp, Settings(welcomed=True))
    QTest.keyClicks(stage.page, "Words")
    stage.keeper.change(welcomed=False)
    stage.controller.begin()
    assert stage.controller.view is None


def test_a_low_window_has_the_buttons_and_nothing_is_cut(qtbot: QtBot, stage: Stage) -> None:
    stage.page.resize(640, 345)
    buttons = [stage.button(name) for name in BUTTONS]
    qtbot.waitUntil(lambda: all(not button.visibleRegion().isEmpty() for button in buttons))
    assert stage.view.verticalScrollBar().maximum() == 0


def test_a_very_low_window_scrolls_by_keys(qtbot: QtBot, stage: Stage) -> None:
    stage.page.resize(400, 200)
    bar = stage.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(stage.page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert stage.view.isVisible()
    QTest.keyClick(stage.page, Qt.Key.Key_Backtab)
    assert not stage.button("models_button").visibleRegion().isEmpty()


def test_it_shows_no_marks_where_none_are_wanted(stage: Stage) -> None:
    sample = stage.view.findChild(Sample)
    assert isinstance(sample, Sample)
    assert sample.isVisible()
    stage.appearance.choose_mark(Mark.NOTHING)
    assert not sample.isVisible()


def test_the_sample_has_the_models_ground_behind_the_models_words_alone(qtbot: QtBot) -> None:
    style = replace(PageStyle(), families=("DejaVu Serif",))
    sample = Sample(style)
    qtbot.addWidget(sample)
    sample.resize(800, sample.heightForWidth(800))
    image = sample.grab().toImage()
    y = sample.height() - 8
    tinted = [x for x in range(800) if image.pixelColor(x, y) == style.machine]
    assert tinted
    assert 20 < tinted[0] < tinted[-1] < 400
    assert sample.heightForWidth(200) > sample.heightForWidth(800)
