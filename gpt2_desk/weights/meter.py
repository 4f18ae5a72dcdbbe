"""How far a download is, how fast, and how long it will take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from gpt2_desk.contract import DeskError, DownloadProgress, DownloadStage, ReportDownload

_REPORT_S = 0.1
_WINDOW_S = 5.0
"""Speed is that of the last seconds: an average since the beginning would hide that the line has slowed down."""


class Meter:
    """Turns bytes into reports.

    Args:
        name: the model.
        report: called ten times a second at most, and at each change of stage.
        clock: seconds that only grow.

    Thread: that of the work.
    """

    def __init__(self, name: str, report: ReportDownload, clock: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._report = report
        self._clock = clock
        self._stage = DownloadStage.CONNECTING
        self._total: int | None = None
        self._done = 0
        self._reported_at = float("-inf")
        self._samples: deque[tuple[float, int]] = deque()

    @property
    def done_bytes(self) -> int:
        """What is here, of all files."""
        return self._done

    @property
    def total_bytes(self) -> int | None:
        """Of all files; None before the hub has told."""
        return self._total

    def set_total(self, total_bytes: int) -> None:
        """What there is to fetch or to check, counted from the beginning."""
        self._total, self._done = total_bytes, 0
        self._samples.clear()

    def enter(self, stage: DownloadStage, *, wait_s: float | None = None, error: DeskError | None = None) -> None:
        """Begin a stage; reported at once where it is another one, or where it waits for something."""
        if stage is self._stage and wait_s is None:
            return
        if stage is not DownloadStage.DOWNLOADING:
            self._samples.clear()
        self._stage = stage
        self._tell(wait_s, error)

    def add(self, count: int) -> None:
        """So many bytes have come; fewer than none where some were thrown away."""
        self._done += count
        if count < 0:
            self._samples.clear()
        self.tick()

    def tick(self) -> None:
        """Time has passed, with or without a byte."""
        if self._clock() - self._reported_at >= _REPORT_S:
            self._tell()

    def _tell(self, wait_s: float | None = None, error: DeskError | None = None) -> None:
        self._reported_at = now = self._clock()
        speed = self._speed(now)
        left = None
        if speed and self._total is not None:
            left = max(0.0, (self._total - self._done) / speed)
        self._report(
            DownloadProgress(self._name, self._stage, self._done, self._total, speed, left, wait_s=wait_s, error=error)
        )

    def _speed(self, now: float) -> float | None:
        self._samples.append((now, self._done))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW_S:
            self._samples.popleft()
        if now - self._samples[0][0] < _REPORT_S:
            return None
        since, before = self._samples[0]
        return max(0.0, (self._done - before) / (now - since))
