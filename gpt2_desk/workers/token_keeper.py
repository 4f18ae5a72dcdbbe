"""The hub token: asked for, kept and forgotten on a thread of its own, since a keyring may wait for the writer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desk.contract import DeskError
from gpt2_desk.weights import Library
from gpt2_desk.workers.tasks import TaskThread


class TokenKeeper(QObject):
    """Speaks with the system's keyring, which may ask the writer to unlock it; nothing else is held up meanwhile.

    Signals, all on the GUI thread:
        told(bool, bool): whether there is a token of the hub, and whether the environment gives it.
        failed(DeskError): it could not be kept or removed.

    Thread: the GUI's.
    """

    told = Signal(bool, bool)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._thread = TaskThread("keyring", self)
        self._thread.ended.connect(self._on_ended)
        self._thread.failed.connect(self._on_failed)

    def ask(self) -> None:
        """Ask whether there is a token."""
        self._thread.post(lambda _report, _cancel: self._standing())

    def keep(self, token: str) -> None:
        """Put a token into the keyring."""
        self._change(partial(self._library.token.keep, token))

    def forget(self) -> None:
        """Take the token out of the keyring."""
        self._change(self._library.token.forget)

    def shutdown(self, wait_ms: int = 5_000) -> bool:
        """Let the thread end; returns whether it has."""
        return self._thread.shutdown(wait_ms)

    def _change(self, change: Callable[[], None]) -> None:
        self._thread.post(lambda _report, _cancel: change())
        self.ask()

    def _standing(self) -> tuple[bool, bool]:
        token = self._library.token
        return token.get() is not None, token.from_environment

    @Slot(int, object)
    def _on_ended(self, _number: int, standing: object) -> None:
        if isinstance(standing, tuple):
            self.told.emit(*standing)

    @Slot(int, object)
    def _on_failed(self, _number: int, error: DeskError) -> None:
        self.failed.emit(error)
