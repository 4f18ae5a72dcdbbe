"""What `monkey.py` plays with: the program as a writer starts it, with a heart that can be felt from outside.

    python packaging/benchmarks/monkey_window.py window FOLDER [FILE]
    python packaging/benchmarks/monkey_window.py hands

``window`` is the program itself, with three things beside it: each beat of the event loop is written to
``FOLDER/heart.json``; where none comes for `HANGS_AFTER_S`, what the program is doing goes to ``FOLDER/hang.txt``; and
file dialogs lead nowhere but into ``FOLDER/texts``. ``hands`` holds the clipboard and takes pictures of the screen, as
it is told on its standard input.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from PySide6.QtCore import QByteArray, QMimeData, QObject, QSocketNotifier, QTimer, QUrl, Slot  # noqa: E402
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QFileDialog  # noqa: E402

HANGS_AFTER_S = 5.0
BEAT_MS = 200
HEART, HANG, ASK, PAGES = "heart.json", "hang.txt", "ask", "pages.json"
PARAGRAPH = "The rain had not stopped for three days, and Mrs. Hale had begun to speak of it. " * 6 + "\n\n"
CLIPS = (
    "a word",
    "",
    "\n" * 500,
    PARAGRAPH * 400,
    "x" * 300_000,
    "one\r\ntwo\rthree\u2028four\u2029five\x0bsix\x0cseven\x85eight",
    "nul \0 and \x01\x02\x1b[31m and \ufdd0 \uffff and \ufeff",
    "אבגד \u202eright to left\u202c مرحبا",
    "👩‍👩‍👧‍👦 e\u0301\u0323\u0327 " + "a" + "\u0301" * 400,
    "Anna: No.\nKeeper: Yes.\nAnna: " + "Why? " * 30,
    "<|endoftext|> <b>not bold</b> &amp; %s {name} \\n",
)
ORIGINS = (
    b"{damaged",
    b"[[0, 99999999, -1]]",
    b"[[-5, 3, 1e999]]",
    b"null",
    b'{"runs": [[0, 1, 7]], "receipts": {"7": 3}}',
)
"""What a damaged program may say of who wrote a text."""


class Heart(QObject):
    """Writes down that the event loop runs, and how the window is."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QApplication.instance())
        self._folder = folder
        self._hang = (folder / HANG).open("a", encoding="utf-8")
        self._last = time.monotonic()
        self._beats = self._endings = 0
        self._worst_s = 0.0
        self._desk: Any = None
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def listen_to(self, desk: Any) -> None:  # noqa: ANN401  # a Desk, whose import is for the program to choose
        """Count what the model ends, and tell of the window's state."""
        self._desk = desk
        for ending in (desk.session.ended, desk.session.failed, desk.session.siblings_ended):
            ending.connect(self._on_ending)

    @Slot()
    def _on_ending(self, *_of: object) -> None:
        self._endings += 1

    @Slot()
    def _on_beat(self) -> None:
        now = time.monotonic()
        self._worst_s, self._last = max(self._worst_s, now - self._last), now
        self._beats += 1
        faulthandler.dump_traceback_later(HANGS_AFTER_S, file=self._hang)
        _put(self._folder / HEART, {"beats": self._beats, "worst_s": self._worst_s, **self._state()})
        ask = self._folder / ASK
        if ask.exists():
            _put(self._folder / PAGES, self._pages())
            ask.unlink()

    def _state(self) -> dict[str, Any]:
        modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
        state: dict[str, Any] = {
            "modal": modal.windowTitle() or type(modal).__name__ if modal else "",
            "popup": type(popup).__name__ if popup else "",
            "active": QApplication.activeWindow() is not None,
            "focus": type(QApplication.focusWidget()).__name__,
            "endings": self._endings,
        }
        if self._desk is not None:
            window, commands = self._desk.window, self._desk.window.actions_.commands
            state["phase"] = self._desk.session.phase.name
            state["awake"] = self._desk.models.is_awake
            state["visible"], state["id"] = window.isVisible(), int(window.winId())
            state["off"] = [
                name for name in ("new", "open", "save", "continue", "quit") if not commands[name].isEnabled()
            ]
        return state

    def _pages(self) -> list[dict[str, Any]]:
        from gpt2_desk.ui.documents.open_document import text_of

        pages = []
        for one in self._desk.files.documents:
            text = text_of(one.content)
            digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            pages.append({"name": one.name, "length": len(text), "sha256": digest, "at_risk": one.is_at_risk})
        return pages


def _put(path: Path, facts: object) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(facts), encoding="utf-8")
    beside.replace(path)


class FencedDialog(QFileDialog):
    """A file dialog that gives no place outside of one folder, and changes nothing by itself."""

    fence = Path("/nowhere")

    def __init__(self, *arguments: Any) -> None:  # noqa: ANN401  # QFileDialog's own
        super().__init__(*arguments)
        self.setOptions(self._options())

    @staticmethod
    def getOpenFileName(*arguments: Any) -> tuple[str, str]:  # noqa: N802, ANN401
        """A file within the fence, or none."""
        name, kind = QFileDialog.getOpenFileName(*arguments, options=FencedDialog._options())
        return FencedDialog._fenced(name), kind

    @staticmethod
    def getExistingDirectory(*arguments: Any) -> str:  # noqa: N802, ANN401
        """A folder within the fence, or none."""
        return FencedDialog._fenced(QFileDialog.getExistingDirectory(*arguments, options=FencedDialog._options()))

    def selectedFiles(self) -> list[str]:  # noqa: N802
        """Files within the fence; any other becomes one in it."""
        return [self._fenced(name) or str(self.fence / "fenced.md") for name in super().selectedFiles()]

    @staticmethod
    def _options() -> QFileDialog.Option:
        return QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ReadOnly

    @staticmethod
    def _fenced(name: str) -> str:
        return name if name and Path(name).resolve().is_relative_to(FencedDialog.fence) else ""


class Nowhere(QObject):
    """Opens no browser."""

    @Slot(QUrl)
    def open(self, _url: QUrl) -> None:
        """Do nothing."""


def run_window(folder: Path, arguments: list[str]) -> int:
    """The program; returns its exit code."""
    from gpt2_desk import app_process
    from gpt2_desk.cli import main
    from gpt2_desk.ui import dialogs
    from gpt2_desk.ui.models import questions

    hearts: list[Heart] = []
    nowhere = Nowhere()
    make_application, make_desk = app_process.make_application, app_process.Desk

    def application_with_heart(*given: Any) -> QApplication:  # noqa: ANN401
        application = make_application(*given)
        hearts.append(Heart(folder))
        for scheme in ("file", "http", "https"):
            QDesktopServices.setUrlHandler(scheme, nowhere, "open")
        return application

    def desk_with_heart(*given: Any) -> object:  # noqa: ANN401
        desk = make_desk(*given)
        hearts[0].listen_to(desk)
        return desk

    FencedDialog.fence = folder.resolve() / "texts"
    vars(app_process).update(make_application=application_with_heart, Desk=desk_with_heart)
    for asking in (dialogs, questions):
        vars(asking)["QFileDialog"] = FencedDialog
    code = main(arguments)
    faulthandler.cancel_dump_traceback_later()
    return code


class Hands(QObject):
    """Does what a line of standard input says: ``copy SEED``, or ``picture PATH``; answers each with a line."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_input)

    @Slot()
    def _on_input(self) -> None:
        read = os.read(0, 65536)
        if not read:
            QGuiApplication.quit()
        *lines, self._waiting = (self._waiting + read).split(b"\n")
        for line in lines:
            what, _, how = line.decode().partition(" ")
            {"copy": self._copy, "picture": self._picture}[what](how)
            os.write(1, b"done\n")

    def _copy(self, seed: str) -> None:
        chance, data = random.Random(seed), QMimeData()
        text = chance.choice(CLIPS)
        data.setText(text)
        match chance.randrange(8):
            case 0:
                data.setHtml(f"<h1>{text[:9999]}</h1><img src='x.png'><table><tr><td>1</table>")
            case 1:
                image = QImage(40, 40, QImage.Format.Format_RGB32)
                image.fill(0)
                data.setImageData(image)
            case 2:
                data.setUrls([QUrl.fromLocalFile("/nowhere/at all.md"), QUrl("https://example.org/")])
            case 3:
                data.setData("application/x-gpt2-desk-text", QByteArray(chance.choice(ORIGINS)))
        QGuiApplication.clipboard().setMimeData(data)

    def _picture(self, path: str) -> None:
        QGuiApplication.primaryScreen().grabWindow(0).save(path)


def main(argv: list[str]) -> int:
    """Be one of the two."""
    if argv[0] == "hands":
        application = QGuiApplication(argv[:1])
        hands = Hands()
        code = application.exec()
        del hands
        return code
    return run_window(Path(argv[1]), argv[2:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
