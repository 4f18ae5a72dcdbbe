"""The window in a language that brackets every text: what comes without brackets was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desk.contract import (
    DownloadProgress,
    DownloadStage,
    Fit,
    Fitness,
    LibraryEntry,
    ModelState,
    NoConnectionError,
    SamplingSettings,
)
from gpt2_desk.documents import Receipt
from gpt2_desk.settings import PRESETS
from gpt2_desk.ui.error_bar import ErrorBar
from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.models.dialog import ModelsDialog
from gpt2_desk.ui.models.search import Kind
from gpt2_desk.ui.models.top_bar import TopBar
from gpt2_desk.ui.models.words import progress_words
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.preference_groups.faces import FacePicker
from gpt2_desk.ui.preferences import PreferencesDialog
from gpt2_desk.ui.receipts import VOICE_NAMES, rows_of
from gpt2_desk.ui.sidebar import ModelEntry, ModelStage, Sidebar
from gpt2_desk.ui.sidebar.model_picker import ModelPicker
from gpt2_desk.ui.sidebar.preset_button import PRESET_NAMES, PresetButton
from gpt2_desk.ui.statistics import ReceiptDialog, Statistics, StatisticsDialog
from gpt2_desk.ui.tabs import Tab
from gpt2_desk.ui.translation import CONTEXT, install_language

GIB = 1 << 30
FIT = Fitness(Fit.TOO_LARGE, needed_bytes=8 * GIB, free_bytes=4 * GIB)
NEVER_TRANSLATED = re.compile(r"gpt2[\w-]*|hf_…|chapter one|GPT-2|Esc|[A-Z]\w*\+[\w+]+")


class Brackets(QTranslator):
    def translate(self, context: str, text: str, _disambiguation: str | None = None, _count: int = -1) -> str | None:
        return f"⟦{text}⟧" if context == CONTEXT and text else None


@pytest.fixture
def brackets(qapp: object) -> Iterator[None]:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """All that a person can see or a screen reader can say, each with where it is."""
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts.append(widget.title())
        if isinstance(widget, QComboBox) and not isinstance(widget, FacePicker):
            texts += [widget.itemText(index) for index in range(widget.count())]
        yield from ((where, text) for text in texts)
    for action in root.findChildren(QAction):
        yield from (("an action", text) for text in (action.text(), action.statusTip()))


def plain(root: QWidget) -> list[tuple[str, str]]:
    """What is said without brackets, save for names and numbers."""
    left = []
    for where, text in said(root):
        rest = re.sub(r"⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧", "", text)
        if re.search(r"[^\W\d_]{2,}", NEVER_TRANSLATED.sub("", rest)):
            left.append((where, text))
    return left


def entries() -> list[LibraryEntry]:
    return [
        LibraryEntry("gpt2-a", ModelState.INSIDE, licence="mit", size_bytes=GIB),
        LibraryEntry("gpt2-b", ModelState.PARTLY, licence="gpt2-x", size_bytes=GIB, here_bytes=GIB // 2),
        LibraryEntry("gpt2-c", ModelState.ABSENT, size_bytes=GIB, fitness=FIT),
    ]


@pytest.mark.usefixtures("brackets")
def test_the_sidebar(qtbot: QtBot) -> None:
    sidebar = Sidebar(PRESETS)
    qtbot.addWidget(sidebar)
    sidebar.set_models([ModelEntry("gpt2-a")])
    sidebar.set_model_state(ModelStage.WAKING, 0.5)
    sidebar.set_model_facts(124_000_000, 12.0)
    assert plain(sidebar) == []


@pytest.mark.usefixtures("brackets")
def test_the_window_with_its_menus(qtbot: QtBot) -> None:
    window = MainWindow(Sidebar(PRESETS), LIGHT)
    qtbot.addWidget(window)
    window.document_bar.set_tabs([Tab(1, "chapter one", unsaved=True, writing=True)], 1)
    window.status.set_speed(3.0)
    assert plain(window) == []


@pytest.mark.usefixtures("brackets")
def test_the_dialog_of_models(qtbot: QtBot) -> None:
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.set_entries(entries())
    dialog.set_offline(True)
    dialog.set_speed("gpt2-a", 12.0)
    for stage in DownloadStage:
        dialog.set_progress(DownloadProgress("gpt2-c", stage, done_bytes=GIB // 4, total_bytes=GIB))
        assert plain(dialog) == []


@pytest.mark.usefixtures("brackets")
def test_preferences(qtbot: QtBot) -> None:
    dialog = PreferencesDialog()
    qtbot.addWidget(dialog)
    dialog.set_offline(True, forced=True)
    dialog.set_token_kept(True)
    assert [found for found in plain(dialog) if found[1] not in ("Close", "&Close")] == []  # that one is Qt's own


@pytest.mark.usefixtures("brackets")
def test_statistics_and_receipts(qtbot: QtBot) -> None:
    statistics, receipt = StatisticsDialog(), ReceiptDialog()
    for dialog in (statistics, receipt):
        qtbot.addWidget(dialog)
    statistics.set_statistics(Statistics(9000, 8000, 900, 100, characters=50_000, paragraphs=3))
    settings = SamplingSettings(min_p=0.1, loop_guard=False)
    rows = rows_of(Receipt("gpt2-a", settings=settings, max_tokens=100, siblings=3, sibling=1, turned=True))
    receipt.set_receipt([(name, value.replace("False", "")) for name, value in rows], "")
    assert plain(statistics) == []
    assert plain(receipt) == []


@pytest.mark.usefixtures("brackets")
def test_messages_in_the_bar(qtbot: QtBot) -> None:
    bar = ErrorBar()
    qtbot.addWidget(bar)
    bar.show_error(NoConnectionError("", details="x"))
    assert bar.accessibleName() == "⟦Error⟧"
    assert "⟦Copy details⟧" in [text for _, text in said(bar)]


@pytest.mark.usefixtures("brackets")
def test_what_is_chosen_does_not_hang_on_the_words(qtbot: QtBot) -> None:
    picker, presets, top = ModelPicker(), PresetButton(PRESETS), TopBar()
    for widget in (picker, presets, top):
        qtbot.addWidget(widget)
    picker.set_models([ModelEntry("gpt2-a")])
    with qtbot.waitSignal(picker.folder_requested):
        picker.activated.emit(picker.count() - 2)
    with qtbot.waitSignal(picker.library_requested):
        picker.activated.emit(picker.count() - 1)
    with qtbot.waitSignal(presets.preset_chosen) as chosen:
        next(one for one in presets.findChildren(QAction) if one.text() == "⟦Daring⟧").trigger()
    assert chosen.args == [PRESETS["Daring"]]
    presets.set_sampling(PRESETS["Wild"])
    assert [one.text() for one in presets.findChildren(QAction) if one.isChecked()] == ["⟦Wild⟧"]
    kinds: list[Kind] = []
    top.searched.connect(lambda: kinds.append(top.kind))
    top.kinds.setCurrentIndex(2)
    top.clear()
    assert kinds == [Kind.THERE, Kind.ALL]


@pytest.mark.usefixtures("brackets")
def test_a_number_within_a_text_is_counted() -> None:
    queued = DownloadProgress("gpt2-c", DownloadStage.QUEUED, place=1)
    assert progress_words(queued)[1] == "⟦After one other⟧"


def test_every_preset_and_every_field_of_the_voice_has_words() -> None:
    assert set(PRESET_NAMES) == set(PRESETS)
    assert list(VOICE_NAMES) == [field.name for field in fields(SamplingSettings)]


@pytest.mark.parametrize(("language", "words"), [("en", "Ctrl+Enter"), ("de", "Strg+Enter"), ("fr", "Ctrl+Entrée")])
def test_the_key_that_ends_a_line_is_called_as_it_is_labelled(qtbot: QtBot, language: str, words: str) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    install_language(application, QLocale(language))
    try:
        assert key_words("Ctrl+Return") == words
    finally:
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.setParent(None)
