"""One window of the program at a time: a second start hands its file to the first and ends.

Qt's network is imported where it is used: the first start has its window painted without it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal, Slot

WAIT_MS = 1_000
"""How long the first window may take to answer; one that takes longer is taken for stuck."""

START_MS = 5_000
"""How long a start waits for another one that has not got as far as to answer."""

_LONGEST_MESSAGE = 100_000


def server_name(home: Path) -> str:
    """The name by which the windows that keep their things in one folder find each other."""
    return f"gpt2-desk-{hashlib.sha256(str(home).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def start_lock(home: Path) -> QLockFile:
    """What a start holds while it looks for an open window, and until it can be found itself.

    Without it two starts at the same moment, such as an impatient double click's, would both find no window. It waits
    for the other start; one that was killed holds it no longer, and one that takes longer than it may is not heeded.
    """
    lock = QLockFile(str(Path(QDir.tempPath(), f"{server_name(home)}.lock")))
    lock.tryLock(START_MS)
    return lock


def hand_over(home: Path, file: Path | None) -> bool:
    """Ask a window that is open already to come forward and open a file.

    Returns:
        Whether there is one, and it has understood.
    """
    name = server_name(home)
    # Elsewhere it is no file that could be looked for.
    if sys.platform != "win32" and not Path(QDir.tempPath(), name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps({"file": str(file.absolute()) if file else None}).encode() + b"\n")
    if not socket.waitForBytesWritten(WAIT_MS) or not socket.waitForReadyRead(WAIT_MS):
        return False
    return bytes(socket.readAll().data()) == b"ok\n"


class SingleInstance(QObject):
    """Listens for later starts of the program.

    Signals:
        file_handed_over(str): a later start was given this file; "" where it was given none.
    """

    file_handed_over = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        # Nobody else on this computer may open files in the writer's window.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = server_name(home)
        if not self._server.listen(name):
            # Left by a window that was killed; one that lives would have answered.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether later starts can reach this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine(_LONGEST_MESSAGE).data()))
            file = message["file"]
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.disconnectFromServer()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.file_handed_over.emit(file if isinstance(file, str) else "")
