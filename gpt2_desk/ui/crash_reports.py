"""What goes wrong inside the program is written down on this machine, and shown; it is sent nowhere."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal

from gpt2_desk import __version__

KEPT = 20
"""Of reports, the newest so many are kept."""

_FATAL = "fatal-"
logger = logging.getLogger(__name__)


class CrashReports(QObject):
    """Writes a report of each exception that nobody caught, and of a crash of the whole process.

    Args:
        folder: of the reports; it is made where it is not there.

    Signals:
        happened(str): something failed inside; the program goes on. The path of the report.
    """

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._fatal: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._was_enabled = faulthandler.is_enabled()

    def install(self) -> None:
        """Catch what nobody else does, from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{_FATAL}{os.getpid()}.txt"
            self._fatal = path.open("w", encoding="utf-8")
            faulthandler.enable(self._fatal)

    def remove(self) -> None:
        """The program ends as it should."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._fatal is not None:
            faulthandler.disable()
            if self._was_enabled and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._fatal.close()
            with suppress(OSError):
                Path(self._fatal.name).unlink()
            self._fatal = None

    def left(self) -> list[Path]:
        """Reports of crashes of earlier starts that were not shown yet; those that say nothing are deleted."""
        reports = []
        for path in sorted(self._files(f"{_FATAL}*.txt")):
            if self._fatal is not None and path == Path(self._fatal.name):
                continue
            with suppress(OSError):
                if path.stat().st_size:
                    shown = path.with_name(f"crash-{time.strftime('%Y-%m-%d-%H%M%S')}-{path.stem[len(_FATAL) :]}.txt")
                    path.replace(shown)
                    reports.append(shown)
                elif not _lives(path):
                    path.unlink()
        return reports

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        logger.error("%s", text)
        path = self._write(text)
        self.happened.emit(str(path) if path else "")

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _write(self, text: str) -> Path | None:
        import platform

        path = self._folder / f"error-{time.strftime('%Y-%m-%d-%H%M%S')}.txt"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            about = f"gpt2-desk {__version__}, Python {platform.python_version()}, {platform.platform()}\n\n"
            with path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(about + text + "\n")
            for old in sorted(self._files("error-*.txt"))[:-KEPT]:
                old.unlink()
            return path
        return None

    def _files(self, pattern: str) -> list[Path]:
        return list(self._folder.glob(pattern)) if self._folder.is_dir() else []


def _lives(path: Path) -> bool:
    """Whether the process that a file of no words belongs to may still be running."""
    import psutil

    with suppress(ValueError, OverflowError):
        return psutil.pid_exists(int(path.stem[len(_FATAL) :]))
    return False
