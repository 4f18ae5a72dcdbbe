"""The program that `kills.py` kills: the real window off screen, in which a writer without a plan does all there is.

    python packaging/benchmarks/kills_writer.py FOLDER SEED (write | restore | look)

FOLDER holds the program's home and the writer's texts. Each line of its output is what stands on the pages by then:
``write`` works until it is killed; ``restore`` brings back what the last one left, and waits to be killed; ``look``
does so too, takes everything back to the beginning and makes it again, and ends.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).resolve().parent)]

from kills import shape_of  # noqa: E402
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from support.answers import Answers  # noqa: E402
from support.scripted_engine import ScriptedEngine, ScriptedOpening  # noqa: E402

from gpt2_desk.app import Desk, make_application  # noqa: E402
from gpt2_desk.settings import Settings, save_settings  # noqa: E402
from gpt2_desk.ui.dialogs import Answer  # noqa: E402
from gpt2_desk.ui.documents.open_document import OpenDocument  # noqa: E402
from gpt2_desk.ui.recovery.dialog import RecoveryChoice  # noqa: E402
from gpt2_desk.ui.recovery.row import RecoveredPage  # noqa: E402

WORDS = (
    "rain",
    "window",
    "doctor",
    "Mrs. Hale",
    "weather\n",
    "a hat.",
    "naïve",
    "“No,”",
    "🌧",
    "upon\n\nthe",
    "table",
    "l’été",
    "and",
    "of",
)
DIALOG_MS = 400
MOST_PAGES = 5


def main(folder: str, seed: str, part: str) -> int:
    """Run until the end, which most of these do not see."""
    place, chance = Path(folder), random.Random(seed)
    home = place / "home"
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "GPT2_DESK_HOME": str(home)}
    if not (home / "settings.json").exists():
        save_settings(home, Settings(length=None, autosave=True, suggest=False))
    application = make_application(["gpt2-desk"])
    desk = Desk(application, ScriptedOpening({"starter": WordyEngine(chance)}), RandomAnswers(place, chance))
    reporter = Reporter(desk)
    desk.show(place / "chapter é.md" if part == "write" else None)
    if part == "write":
        RandomWriter(desk, reporter, chance)
        application.exec()
    until_restored(desk, reporter)
    if part == "restore":
        application.exec()
    look(desk, reporter)
    desk.documents.net.end(keep=False)
    return 0 if desk.close() else 1


class WordyEngine(ScriptedEngine):
    """Writes words, as slowly as a model of some size, without an end."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__("starter", [f" {word}" for word in chance.choices(WORDS, k=400)])

    def _pace(self, made: int) -> None:
        time.sleep(0.02)


class RandomAnswers(Answers):
    """Answers without a plan; whatever can be restored is, after a while."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        super().__init__()
        self._folder = folder
        self._chance = chance
        self.is_asking = False

    def file_to_save(self, suggestion: Path) -> Path | None:
        """One of a few, so that files are also replaced."""
        return self._folder / f"story {self._chance.randrange(40)}.md"

    def unsaved_words(self, name: str) -> Answer:
        """Any."""
        return self._chance.choice(list(Answer))

    def pages_to_restore(self, pages: Sequence[RecoveredPage]) -> RecoveryChoice:
        """All, once the dialog has stood for a moment."""
        say(dialog=[page.name for page in pages])
        loop = QEventLoop()
        QTimer.singleShot(DIALOG_MS, loop.quit)
        loop.exec()
        return super().pages_to_restore(pages)


def say(**facts: object) -> None:
    """Tell whoever will do the killing, at once."""
    os.write(1, json.dumps({"at": time.time(), **facts}).encode("ascii") + b"\n")


class Reporter(QObject):
    """Tells of each page whenever it is another than it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told: dict[int, object] = {}
        page, session, files = desk.window.page, desk.session, desk.files
        for changed in (page.changed, page.cursorPositionChanged, session.text_ready, session.sibling_ended):
            changed.connect(self.tell)
        session.ended.connect(self.tell)
        desk.desk.batch.decided.connect(self.tell)
        files.tabs_changed.connect(self.tell)
        files.saved.connect(self._on_saved)
        files.closing.connect(self._on_closing)

    @Slot()
    def tell(self, *_of: object) -> None:
        """Tell of the pages that changed."""
        for one in self._desk.files.documents:
            facts = [shape_of(one.document), str(one.path) if one.path else None]
            if self._told.get(one.key) != facts:
                self._told[one.key] = facts
                say(page=one.key, shape=facts[0], path=facts[1], caret=self._desk.documents.caret_of(one))

    @Slot(object)
    def _on_saved(self, document: OpenDocument) -> None:
        say(saved=str(document.path), text=document.document.text)
        self.tell()

    @Slot(object)
    def _on_closing(self, document: OpenDocument) -> None:
        say(closed=document.key)


class RandomWriter(QObject):
    """Does one thing after the other, at the pace of somebody in a hurry."""

    def __init__(self, desk: Desk, reporter: Reporter, chance: random.Random) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = desk.window.page
        self._reporter = reporter
        self._chance = chance
        self._timer = QTimer(self, singleShot=True, interval=1)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()
        self._deeds = {
            self._type: 30,
            self._paste: 4,
            self._delete: 6,
            self._walk: 8,
            self._replace: 2,
            desk.writing.continue_text: 8,
            desk.writing.stop: 4,
            desk.writing.retry: 5,
            desk.desk.alternatives.compare: 4,
            self._take: 8,
            self._pin_or_drop: 4,
            desk.desk.alternatives.show_next: 3,
            desk.desk.alternatives.show_previous: 2,
            desk.files.save: 3,
            desk.files.save_as: 1,
            desk.documents.autosave.save_all: 2,
            desk.files.new: 2,
            desk.files.choose_next: 4,
            self._close: 1,
            self._page.undo_edit: 4,
            self._page.redo_edit: 3,
            self._note: 2,
        }

    @Slot()
    def _on_time(self) -> None:
        (deed,) = self._chance.choices(list(self._deeds), list(self._deeds.values()))
        deed()
        self._reporter.tell()
        self._timer.start(self._chance.choice((0, 2, 5, 10, 20, 60, 200)))

    def _words(self, most: int) -> str:
        return "".join(f" {word}" for word in self._chance.choices(WORDS, k=self._chance.randint(1, most)))

    def _type(self) -> None:
        for character in self._words(4):
            if character.isascii():
                key = Qt.Key.Key_Return if character == "\n" else character
                QTest.keyClick(self._page, key)
            else:
                self._page.insertPlainText(character)

    def _paste(self) -> None:
        QApplication.clipboard().setText(self._words(300))
        self._page.paste()

    def _delete(self) -> None:
        for _ in range(self._chance.randint(1, 12)):
            QTest.keyClick(self._page, self._chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete)))

    def _walk(self) -> None:
        length = len(self._page.document_model)
        self._page.set_caret(self._chance.choice((length, self._chance.randint(0, length))))

    def _replace(self) -> None:
        text, word = self._page.document_model.text, self._chance.choice(("rain", "and", "snow"))
        places = [place for place in range(len(text)) if text.startswith(word, place)]
        self._page.replace_many([(place, place + len(word), "snow") for place in places])

    def _take(self) -> None:
        if keys := self._desk.window.strip.keys:
            self._desk.window.strip.taken.emit(self._chance.choice(keys))

    def _pin_or_drop(self) -> None:
        strip = self._desk.window.strip
        for view in strip.findChildren(QObject):
            if hasattr(view, "toggle_pin") and self._chance.random() < 0.5:
                self._chance.choice((view.toggle_pin, view.drop))()

    def _close(self) -> None:
        if len(self._desk.files.documents) > MOST_PAGES or self._chance.random() < 0.3:
            self._desk.files.close_current()

    def _note(self) -> None:
        self._page.document_model.set_notes(self._words(5), self._words(3))


def until_restored(desk: Desk, reporter: Reporter) -> None:
    """Let the program come to rest: what it brought back is in journals of its own by then."""
    for _ in range(20):
        QTest.qWait(20)
    desk.documents.journal.flush_now()
    reporter.tell()
    say(rests=True)


def look(desk: Desk, reporter: Reporter) -> None:
    """Take back everything, make it again, and tell of both ends."""
    for one in desk.files.documents:
        desk.files.choose(one.key)
        text, page, steps = one.document.text, desk.window.page, 0
        while one.document.can_undo:
            page.undo_edit()
            steps += 1
        beginning = one.document.text
        for _ in range(steps):
            page.redo_edit()
        say(looked=one.key, beginning=beginning, came_again=one.document.text == text)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
