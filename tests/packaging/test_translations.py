"""The translations are whole, in step with the source, and in force when the window speaks their language."""

from __future__ import annotations

import errno
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging" / "translations"
sys.path.insert(0, str(SCRIPTS))

import extract  # noqa: E402
from faults import faults_of  # noqa: E402
from source_texts import SourceProblemError, SourceText, source_texts  # noqa: E402
from ts_file import Message, read_ts, write_ts  # noqa: E402

from gpt2_desk.contract import DeskError  # noqa: E402
from gpt2_desk.documents.file_trouble import unsaved  # noqa: E402
from gpt2_desk.resources import resource_path  # noqa: E402
from gpt2_desk.ui import translation  # noqa: E402
from gpt2_desk.ui.actions import MENUS, build_actions  # noqa: E402
from gpt2_desk.ui.translation import CONTEXT, LANGUAGES, install_language, told, tr, tr_count  # noqa: E402


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Installs the language of a locale for one test."""
    before = set(qapp.findChildren(QTranslator))

    def _speak(name: str) -> str:
        return install_language(qapp, QLocale(name))

    yield _speak
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    translation._patterns.cache_clear()


def test_the_translations_are_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract.LANGUAGES == LANGUAGES
    assert extract.main(["--check"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_in_step_with_what_was_translated(language: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(resource_path("translations") / f"{language}.qm"))
    messages = [one for one in read_ts(SCRIPTS / f"{language}.ts") if one.finished]
    assert messages
    stale = [one.source for one in messages if translator.translate(CONTEXT, one.source) != one.translation]
    assert not stale, "run packaging/translations/build.py"


@pytest.mark.parametrize(
    ("locale", "language"), [("de_AT", "de"), ("fr", "fr"), ("fr_CA", "fr"), ("en_GB", "en"), ("ja", "en")]
)
def test_a_locale_speaks_its_language_or_english(speak: Callable[[str], str], locale: str, language: str) -> None:
    assert speak(locale) == language
    assert (tr("Close") == "Close") == (language == "en")


def test_qt_speaks_the_same_language(speak: Callable[[str], str]) -> None:
    speak("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("locale", ["de", "fr"])
def test_an_error_is_told_with_its_values(speak: Callable[[str], str], locale: str) -> None:
    error = unsaved(Path("Mein Roman.md"), OSError(errno.ENOSPC, "No space left on device"))
    speak(locale)
    form = tr("The text could not be saved as “{value1}”.")
    translated = told(error)
    assert translated.what == form.replace("{value1}", "Mein Roman.md")
    assert translated.what != error.what
    assert (translated.why, translated.todo) == (tr(error.why), tr(error.todo))
    assert translated.why != error.why
    assert translated.details == error.details


def test_an_error_that_nobody_knows_stays_as_it_is(speak: Callable[[str], str]) -> None:
    speak("de")
    error = DeskError("The moon fell into the sea", "", "Look up")
    assert str(told(error)) == str(error)


def test_numbers_choose_the_form() -> None:
    assert tr_count("1 word", "{count} words", 1) == "1 word"
    assert tr_count("1 word", "{count} words", 1_200) == "1,200 words"


# The menus


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
def test_no_two_lines_of_a_menu_have_the_same_mnemonic(qtbot: QtBot, speak: Callable[[str], str], locale: str) -> None:
    speak(locale)
    window = _window(qtbot)
    for name, texts in _menus(window):
        letters = [letter.lower() for text in texts for letter in re.findall(r"(?<!&)&([^\W_])", text)]
        twice = [letter for letter, count in Counter(letters).items() if count > 1]
        assert not twice, (name, texts)


@pytest.mark.parametrize("locale", ["de", "fr"])
def test_a_window_shows_no_english_menu(qtbot: QtBot, speak: Callable[[str], str], locale: str) -> None:
    speak(locale)
    window = _window(qtbot)
    titles = [action.text() for action in window.menuBar().actions()]
    assert len(titles) == len(MENUS)
    assert not {title.replace("&", "") for title in titles} & {title.replace("&", "") for title, _ in MENUS}


def _window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    build_actions(window)
    return window


def _menus(window: QMainWindow) -> Iterator[tuple[str, list[str]]]:
    yield "the menu bar", [action.text() for action in window.menuBar().actions()]
    for menu in window.findChildren(QMenu):
        yield menu.title(), [action.text() for action in menu.actions()]


# The collecting


def collected(tmp_path: Path, **modules: str) -> dict[str, SourceText]:
    """What is collected of a package with these modules; ``__`` stands for a slash."""
    for name, source in {"contract__errors": "class DeskError(Exception): ...", **modules}.items():
        path = tmp_path / "gpt2_desk" / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return {one.text: one for one in source_texts(tmp_path)}


def test_the_windows_texts_are_collected(tmp_path: Path) -> None:
    source = 'tr("a {x}", x=1); marked("b" " c"); tr_count("1 d", "{count} d", 3); tr("e" if x else "f"); tr(NAME)'
    found = collected(tmp_path, ui__page=source, app_chat='tr("g")', documents__page='tr("h")', cli='tr("i")')
    assert set(found) == {"a {x}", "b c", "1 d", "{count} d", "e", "f", "g"}
    assert not any(one.by_form for one in found.values())


@pytest.mark.parametrize("call", ['tr(f"{x} words")', 'tr("a " + b)', 'tr("{x} words", y=1)', 'tr_count("{x}", "", 2)'])
def test_a_text_that_cannot_be_translated_is_a_problem(tmp_path: Path, call: str) -> None:
    with pytest.raises(SourceProblemError, match=r"ui/page\.py:1"):
        collected(tmp_path, ui__page=call)


def test_the_words_of_errors_are_collected(tmp_path: Path) -> None:
    source = '''
"""No text of an error."""
class OwnError(DeskError): ...
_WHY = {1: ("The disk is full.", "Make room.")}
def wrong(name):
    """None either."""
    logger.warning("It failed again.")
    if name: raise ValueError("This is for developers.")
    why = f"{name} is {len(name)} letters long, {name}."
    return OwnError(f"A file {'was' if name else 'is'} lost: {path.name}.", why, todo="Go on", details="At line 3.")
'''
    found = collected(tmp_path, weights__trouble=source)
    assert {text for text, one in found.items() if not one.by_form} == {"The disk is full.", "Make room.", "Go on"}
    assert {text for text, one in found.items() if one.by_form} == {
        "{name} is {value2} letters long, {name}.",
        "A file was lost: {value1}.",
        "A file is lost: {value1}.",
    }


def test_the_command_line_stays_english(tmp_path: Path) -> None:
    assert not collected(tmp_path, commands__open='raise DeskError("There is no screen.")')


# The files


def test_a_translation_stays_with_its_text(tmp_path: Path) -> None:
    ts = tmp_path / "de.ts"
    had = [
        Message("Öffne <a> & “b”\nc ", "x\n y", "a.py", finished=True),
        Message("gone", "weg", "a.py", finished=True),
    ]
    write_ts(ts, "de", had)
    assert read_ts(ts) == had
    texts = [SourceText("new", "b.py"), SourceText("Öffne <a> & “b”\nc ", "c.py")]
    assert extract.merged(texts, read_ts(ts)) == [
        Message("new", "", "b.py"),
        Message("Öffne <a> & “b”\nc ", "x\n y", "c.py", finished=True),
    ]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Close", "", "unfinished"),
        ("{a} words", "Wörter", "lacks {a}"),
        ("{a} words", "{a} {b}", "invents {b}"),
        ("&Open", "Öffnen", "mnemonic"),
        ("Open", "&Öffnen", "mnemonic"),
        ("Open…", "Öffnen", "ends in"),
        ("Name:", "Name", "ends in"),
        ("a ", "b", "spaces"),
    ],
)
def test_what_is_wrong_with_a_translation_is_told(source: str, translation: str, fault: str) -> None:
    assert any(fault in one for one in faults_of(Message(source, translation, finished=True)))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("&Open…", "Ö&ffnen…"),
        ("{a} of {b}:", "{b} : {a} :"),
        ("“Open”.", "« Ouvrir »."),
        ("It is “a.”", "C’est « a. »"),
    ],
)
def test_a_good_translation_has_no_fault(source: str, translation: str) -> None:
    assert not list(faults_of(Message(source, translation, finished=True)))
