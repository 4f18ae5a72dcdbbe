"""The window's process: one at a time, closed by Ctrl-C as by a click, and honest about its own failures."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QLockFile, QObject, QSocketNotifier, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFileOpenEvent
from PySide6.QtWidgets import QApplication

from gpt2_desk.app import Desk, make_application
from gpt2_desk.collecting import without_collecting
from gpt2_desk.settings import home_folder
from gpt2_desk.ui.crash_reports import CrashReports
from gpt2_desk.ui.cycle_collector import CycleCollector
from gpt2_desk.ui.main_window import MainWindow
from gpt2_desk.ui.single_instance import SingleInstance, hand_over, start_lock
from gpt2_desk.ui.translation import marked, tr

INTERRUPTED = 130
FAILED_INSIDE = marked("Something failed inside the program. Your text is safe. A report was written on this machine.")
CRASHED = marked("The program broke down the last time. A report was written on this machine; it was sent to nobody.")


def run_window(file: Path | None = None) -> int:
    """Show the window until it is closed, or have the one that is open already show the file; returns the exit code."""
    application = make_application(sys.argv[:1], QLocale.system())
    lock = start_lock(home_folder())
    if hand_over(home_folder(), file):
        return 0
    with without_collecting():
        desk = Desk(application)
        process = Process(desk, lock)
        desk.show(file)
    collector = CycleCollector(desk)
    desk.service.model_opened.connect(collector.keep, Qt.ConnectionType.SingleShotConnection)
    interrupts = Interrupts(desk.window)
    desk.first_paint.painted.connect(interrupts.begin)
    code = application.exec()
    if interrupts.came:
        code = INTERRUPTED
    process.end()
    if not desk.close():
        # The thread would not end. Its text is on disk or was given up; a QThread that is destroyed while it runs
        # would abort the process with an error that means nothing to a writer.
        os._exit(code)
    return code


class Process(QObject):
    """Listens for later starts, and tells the writer of failures that nothing else tells of.

    Args:
        desk: the window and what belongs to it.
        lock: is given back as soon as later starts can be heard.
    """

    def __init__(self, desk: Desk, lock: QLockFile) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lock = lock
        self._instance: SingleInstance | None = None
        self._reports = CrashReports(home_folder() / "reports", self)
        self._reports.happened.connect(self._on_failure)
        self._reports.install()
        if sys.platform == "darwin":
            # There a file that is double-clicked comes as an event; elsewhere as an argument.
            QApplication.instance().installEventFilter(self)
        QTimer.singleShot(0, self._tell_of_crash)
        desk.first_paint.painted.connect(self._on_painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Open the files that the system asks for."""
        if isinstance(event, QFileOpenEvent):
            self._desk.come_forward(event.file())
            return True
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """The window is closed."""
        if self._instance is not None:
            self._instance.close()
        self._lock.unlock()
        self._reports.remove()

    @Slot(str)
    def _on_failure(self, report: str) -> None:
        self._tell(FAILED_INSIDE, report)

    @Slot()
    def _on_painted(self) -> None:
        self._instance = SingleInstance(home_folder(), self)
        self._instance.file_handed_over.connect(self._desk.come_forward)
        self._lock.unlock()

    @Slot()
    def _tell_of_crash(self) -> None:
        reports = self._reports.left()
        if reports:
            self._tell(CRASHED, str(reports[-1]))

    def _tell(self, words: str, report: str) -> None:
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(report))
        self._desk.presenter.show_notice("failure", tr(words), ((tr("Show the report"), show),) if report else ())


class Interrupts(QObject):
    """Lets Ctrl-C in the terminal close the window, which asks about unsaved words as ever.

    Python runs its handlers only when Python runs, and Qt's event loop does not. So the signal writes a byte, and the
    byte wakes the loop.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.came = False
        self._window = window

    @Slot()
    def begin(self) -> None:
        """Take Ctrl-C from now on; until then it ends the program, in which nothing has been written yet."""
        import socket  # makes a hundred constants, and the window is not painted sooner for them

        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno())
        signal.signal(signal.SIGINT, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_interrupt)

    @Slot()
    def _on_interrupt(self) -> None:
        self._reader.recv(64)
        self.came = self._window.close()
