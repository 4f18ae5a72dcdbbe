"""Failures inside the program are written down here, and sent nowhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desk.ui.crash_reports import KEPT, CrashReports

CRASH = """
import sys, ctypes
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gpt2_desk.ui.crash_reports import CrashReports
application = QCoreApplication([])
reports = CrashReports(Path(sys.argv[1]))
reports.install()
if sys.argv[2] == "crash":
    ctypes.string_at(0)
reports.remove()
"""


def run(folder: Path, what: str) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(folder), what], check=False, capture_output=True)


@pytest.mark.logs_warnings
def test_an_exception_nobody_caught_is_reported_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    reports = CrashReports(tmp_path / "reports")
    hook = sys.excepthook
    reports.install()
    try:
        with qtbot.waitSignal(reports.happened) as told:
            sys.excepthook(RuntimeError, RuntimeError("of the page"), None)
    finally:
        reports.remove()
    assert sys.excepthook is hook
    text = Path(told.args[0]).read_text(encoding="utf-8")
    assert "RuntimeError: of the page" in text
    assert "gpt2-desk" in text


def test_a_crash_of_the_process_is_found_once_at_the_next_start(tmp_path: Path) -> None:
    run(tmp_path, "crash")
    (report,) = CrashReports(tmp_path).left()
    assert "Segmentation fault" in report.read_text(encoding="utf-8")
    assert CrashReports(tmp_path).left() == []


def test_a_process_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    run(tmp_path, "well")
    assert list(tmp_path.iterdir()) == []
    assert CrashReports(tmp_path).left() == []


@pytest.mark.logs_warnings
def test_a_folder_that_cannot_be_made_is_no_further_failure(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    reports = CrashReports(tmp_path / "file" / "reports")
    reports.install()
    try:
        with qtbot.waitSignal(reports.happened) as told:
            sys.excepthook(RuntimeError, RuntimeError("x"), None)
    finally:
        reports.remove()
    assert told.args == [""]


@pytest.mark.logs_warnings
def test_only_the_newest_reports_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        (tmp_path / f"error-2020-01-01-{number:06}.txt").write_text("old", encoding="utf-8")
    reports = CrashReports(tmp_path)
    reports._on_exception(RuntimeError, RuntimeError("new"), None)
    assert len(list(tmp_path.glob("error-*.txt"))) == KEPT
