"""A library that a test holds by the hand."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from gpt2_desk.contract import (
    CancelToken,
    DeskError,
    DownloadProgress,
    DownloadStage,
    DownloadStoppedError,
    ModelRef,
    ReportDownload,
)


@dataclass
class ScriptedLibrary:
    """Fetches nothing: a download waits until its model is `ready`, fails with what `errors` has for it, or stops."""

    ready: set[str] = field(default_factory=set)
    errors: dict[str, Exception] = field(default_factory=dict)
    deaf: threading.Event = field(default_factory=threading.Event)
    begun: list[str] = field(default_factory=list)
    discarded: list[str] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    threads: set[int] = field(default_factory=set)

    def fetch(self, name: str, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        self.begun.append(name)
        self.threads.add(threading.get_ident())
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            report(DownloadProgress(name, DownloadStage.DOWNLOADING, 5, 10))
            return self._fetch(name, cancel)
        finally:
            self.at_once -= 1

    def _fetch(self, name: str, cancel: CancelToken) -> ModelRef:
        pause = threading.Event()
        while name not in self.ready:
            if cancel.cancelled and not self.deaf.is_set():
                raise DownloadStoppedError("Stopped.")
            if name in self.errors:
                raise self.errors[name]
            pause.wait(0.002)
        return ModelRef(name, Path(name))

    def discard(self, name: str) -> None:
        self.discarded.append(name)
        if isinstance(error := self.errors.get(f"discard {name}"), DeskError):
            raise error
