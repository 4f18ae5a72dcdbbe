"""``gpt2-desk self-check``: the real window, the real model and a file on disk, put through their paces."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gpt2_desk.app import Desk, make_application
from gpt2_desk.commands.display import has_display
from gpt2_desk.contract import DeskError
from gpt2_desk.documents import read_text_file
from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.recovery.dialog import RecoveryChoice
from gpt2_desk.ui.recovery.row import RecoveredPage
from gpt2_desk.weights.line import Door
from gpt2_desk.workers.session import Phase

OPENING = "The rain had not stopped for three days, and Mrs. Hale"
LONGEST_WAIT_S = 120.0
"""For any one step; a machine that is slower than this has a fault worth hearing of."""


class CheckFailedError(DeskError):
    """A step of the self-check did not do what it should."""


class _Answers:
    """Answers the window's questions, so that no dialog waits for a person."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "self-check é.md"

    def file_to_open(self, folder: Path) -> Path | None:
        return self._file

    def file_to_save(self, suggestion: Path) -> Path | None:
        return self._file

    def folder_of_model(self, folder: Path) -> Path | None:
        return None

    def unsaved_words(self, name: str) -> Answer:
        return Answer.DISCARD

    def pages_to_restore(self, pages: Sequence[RecoveredPage]) -> RecoveryChoice:
        return RecoveryChoice((), ())


def run(arguments: argparse.Namespace) -> int:
    """Open the window, type, generate, save, undo, redo, stop and reopen.

    Off screen where there is no display. What the program keeps goes to a folder of the check's own, so that the
    writer's settings stay as they are.

    Raises:
        CheckFailedError: a step did not do what it should.
    """
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _reach_late_parts()
    _check(Path(arguments.screenshot) if arguments.screenshot else None)
    print("All is well.", flush=True)
    return 0


def _reach_late_parts() -> None:
    """Import what else is imported when it is asked for: a program that was packed may lack it, and say so too late."""
    import httpx2
    import keyring
    from huggingface_hub import CacheNotFound, ModelInfo, hf_hub_url, scan_cache_dir
    from huggingface_hub.utils import hf_raise_for_status, validate_repo_id  # type: ignore[attr-defined]

    late = (CacheNotFound, ModelInfo, hf_hub_url, scan_cache_dir, hf_raise_for_status, validate_repo_id)
    _must(all(map(callable, late)), "A part of the hub's client is missing.")
    httpx2.Client(verify=Door("https://localhost").certificates).close()
    _say("certificates and keyring", type(keyring.get_keyring()).__module__)


def _check(screenshot: Path | None) -> None:
    with tempfile.TemporaryDirectory() as place, _home(Path(place) / "home"), _noticed_exceptions() as failures:
        application = make_application(sys.argv[:1])
        desk = Desk(application, dialogs=_Answers(Path(place)))
        try:
            _run(desk, Path(place), screenshot)
        finally:
            ended = desk.close()
            desk.window.hide()
        if failures:
            raise CheckFailedError("Something failed in the window.", failures[0].strip().splitlines()[-1])
        _must(ended, "The model's thread did not end.")


def _run(desk: Desk, place: Path, screenshot: Path | None) -> None:
    page, session = desk.window.page, desk.session
    desk.show()
    _must(bool(QFontDatabase.families()), "There is no font on this machine.")
    _wait("the starter", lambda: desk.models.is_awake)
    _say("window and model are open", desk.files.name)

    _type(page, OPENING)
    _must(page.document_model.text == OPENING, "The page does not hold what was typed.")

    desk.writing.continue_text()
    _wait("the text", lambda: session.phase is Phase.IDLE)
    written = page.document_model.text
    _must(written.startswith(OPENING) and len(written) > len(OPENING) + 20, "The model wrote nothing.")
    _say("the model wrote", written)
    if screenshot is not None:
        _photograph(desk.window, screenshot)

    desk.files.save()
    saved = read_text_file(place / "self-check é.md").text
    _must(saved == written, "The file does not hold the page.")

    page.undo_edit()
    _must(page.document_model.text == OPENING, "Undo did not take the continuation back.")
    page.redo_edit()
    _must(page.document_model.text == written, "Redo did not bring the continuation back.")
    _say("saved, undone, redone", f"{len(written)} characters")

    desk.keeper.change(length=None)
    desk.writing.continue_text()
    _wait("the second text", lambda: session.phase is Phase.WRITING)
    asked = time.perf_counter()
    desk.writing.stop()
    _wait("the stop", lambda: session.phase is Phase.IDLE)
    _say("stopped", f"after {(time.perf_counter() - asked) * 1000:.0f} ms")

    desk.files.close_current()
    desk.files.open()
    _must(page.document_model.text == written, "The reopened file is not the one that was saved.")


def _type(page: QWidget, text: str) -> None:
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(page, key)


def _wait(what: str, reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LONGEST_WAIT_S
    wake = QTimer()  # so that a wait for something that does not come ends too
    wake.start(100)
    while not reached():
        _must(time.monotonic() < deadline, f"Waited {LONGEST_WAIT_S:.0f} s for {what}.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _photograph(window: QWidget, target: Path) -> None:
    QApplication.processEvents()
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
    _must(window.grab().save(str(target)), f"The picture could not be written to {target}.")
    _say("picture", str(target))


def _say(what: str, detail: str) -> None:
    print(f"{what}: {detail}", flush=True)


def _must(condition: bool, otherwise: str) -> None:
    if not condition:
        raise CheckFailedError(otherwise)


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    before = os.environ.get("GPT2_DESK_HOME")
    os.environ["GPT2_DESK_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["GPT2_DESK_HOME"]
        else:
            os.environ["GPT2_DESK_HOME"] = before


@contextmanager
def _noticed_exceptions() -> Iterator[list[str]]:
    """Exceptions in slots do not reach the caller; here they are kept, so that the check fails with them."""
    failures: list[str] = []
    before = sys.excepthook

    def keep(kind: type[BaseException], error: BaseException, trace: object) -> None:
        failures.append("".join(traceback.format_exception(error)))
        before(kind, error, trace)  # type: ignore[arg-type]

    sys.excepthook = keep
    try:
        yield failures
    finally:
        sys.excepthook = before
