"""One file from the hub to the disk: resumed, checked, and tried again as long as that makes sense."""

from __future__ import annotations

import time
from collections.abc import Callable

from gpt2_desk.contract import BrokenTransferError, CancelToken, DownloadError, DownloadStage, DownloadStoppedError
from gpt2_desk.weights.disk import gigabytes
from gpt2_desk.weights.line import Door, Head, Line, LineBrokenError
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.part import Part
from gpt2_desk.weights.patience import Patience, PatienceLimits
from gpt2_desk.weights.trouble import (
    AgainError,
    broken,
    check_answer,
    damaged,
    no_connection,
    not_the_hub,
    trouble_of,
)

_WAIT_TICK_S = 0.05


class Transfer:
    """Fetches files over one door, with one patience.

    Args:
        door: the hub.
        name: the model, for the words.
        limits: what it puts up with.
        meter: told of each byte.
        cancel: looked at twenty times a second, whatever the network does.
    """

    def __init__(self, door: Door, name: str, limits: PatienceLimits, meter: Meter, cancel: CancelToken) -> None:
        self._door = door
        self._name = name
        self._limits = limits
        self._meter = meter
        self._cancel = cancel

    def fetch(self, url: str, part: Part) -> None:
        """Bring a file here, and give it its name once it is known to be right.

        Args:
            url: its address on the hub, asked afresh at each attempt: the addresses it leads to run out.
            part: open.

        Raises:
            DownloadStoppedError: the token was set; what is here stays.
            DownloadError: it cannot be had; what is here stays, unless it is wrong.
            OSError: it cannot be written.
        """
        ranges = True

        def attempt() -> None:
            nonlocal ranges
            try:
                self._attempt(url, part, ranges=ranges)
            except AgainError as trouble:
                ranges = ranges and not trouble.no_ranges
                raise

        self._keep_trying(attempt, lambda: part.size, self._limits)
        part.finish()

    def ask(self, url: str, longest: int) -> bytes:
        """A short answer of the hub, whole.

        Args:
            url: of the hub.
            longest: more bytes than this are no answer.

        Raises:
            DownloadError: it cannot be had.
        """
        answers: list[bytes] = []

        def attempt() -> None:
            watch = _Watch(self._limits, self._meter, DownloadStage.CONNECTING)
            with Line(self._door, url, self._cancel) as line:
                check_answer(line.head(watch.note), self._name)
                answers.append(self._whole(line, watch, longest))

        try:
            self._keep_trying(attempt, lambda: 0, self._limits.for_questions())
        except BrokenTransferError as error:
            raise no_connection(error.details) from error
        return answers[-1]

    def _whole(self, line: Line, watch: _Watch, longest: int) -> bytes:
        answer = bytearray()
        for chunk in line.chunks():
            answer += chunk
            watch.note(len(chunk))
            if len(answer) > longest:
                raise not_the_hub(f"an answer of more than {longest} bytes")
        return bytes(answer)

    def _keep_trying(self, attempt: Callable[[], None], here: Callable[[], int], limits: PatienceLimits) -> None:
        patience = Patience(limits)
        while True:
            before = here()
            try:
                self._once(attempt)
            except AgainError as trouble:
                brought = here() - before
                wait_s = patience.wait_s(trouble.wait_s, brought, costly=trouble.costly)
                if wait_s is None:
                    raise self._final(trouble.error) from trouble
                self._wait(wait_s, trouble.error)
            else:
                return

    def _once(self, attempt: Callable[[], None]) -> None:
        try:
            attempt()
        except LineBrokenError as error:
            raise trouble_of(error) from error

    def _attempt(self, url: str, part: Part, *, ranges: bool) -> None:
        if not part.complete:
            self._meter.enter(DownloadStage.CONNECTING)
            watch = _Watch(self._limits, self._meter, DownloadStage.DOWNLOADING)
            with Line(self._door, url, self._cancel, part.size if ranges else 0) as line:
                start = self._start(line.head(watch.note), part)
                self._take(line, watch, part, part.size - start)
        if not part.is_sound():
            raise self._spoiled(part)

    def _start(self, head: Head, part: Part) -> int:
        """Where an answer begins, seen to be one of the file that is wanted."""
        check_answer(head, self._name)
        if "html" in head.headers.get("content-type", "").lower():
            raise AgainError(not_the_hub(f"a page from {head.url}"))
        coding = head.headers.get("content-encoding", "identity")
        if coding != "identity":
            raise AgainError(not_the_hub(f"content-encoding: {coding}"))
        start, total = _place(head)
        if total is not None and total != part.origin.file.size:
            raise AgainError(damaged(part.origin.file.path))
        if start not in (0, part.size):
            raise AgainError(broken(f"asked from {part.size}, answered from {start}"), no_ranges=True)
        return start

    def _take(self, line: Line, watch: _Watch, part: Part, known_bytes: int) -> None:
        """Add what comes, but for so many bytes of it that are here already."""
        for chunk in line.chunks():
            watch.note(len(chunk))
            fresh = chunk[known_bytes:]
            known_bytes -= len(chunk) - len(fresh)
            if part.size + len(fresh) > part.origin.file.size:
                raise self._spoiled(part)
            if fresh:
                part.add(fresh)
                self._meter.add(len(fresh))
        if not part.complete:
            raise AgainError(broken(f"ended at {part.size} of {part.origin.file.size}"))

    def _spoiled(self, part: Part) -> AgainError:
        self._meter.add(-part.size)
        part.start_over()
        return AgainError(damaged(part.origin.file.path), costly=True)

    def _wait(self, wait_s: float, error: DownloadError) -> None:
        until = time.monotonic() + wait_s
        told = float("inf")
        while (left := until - time.monotonic()) > 0:
            if self._cancel.cancelled:
                raise DownloadStoppedError("The download was stopped.")
            if told - left >= 1:
                self._meter.enter(DownloadStage.WAITING, wait_s=left, error=error)
                told = left
            time.sleep(min(left, _WAIT_TICK_S))

    def _final(self, error: DownloadError) -> DownloadError:
        """The last word, with how far it came where the line was at fault."""
        if not isinstance(error, BrokenTransferError) or not self._meter.total_bytes:
            return error
        what = f"The download stopped at {gigabytes(self._meter.done_bytes)} of {gigabytes(self._meter.total_bytes)}."
        return BrokenTransferError(what, error.why, error.todo, details=error.details)


class _Watch:
    """Notices that a line has stalled, or is so slow that another may be better."""

    def __init__(self, limits: PatienceLimits, meter: Meter, lively: DownloadStage) -> None:
        self._limits = limits
        self._meter = meter
        self._lively = lively
        self._last_byte = self._since = time.monotonic()
        self._came = 0

    def note(self, count: int = 0) -> None:
        """So many bytes came, or none for a tick.

        Raises:
            AgainError: the connection is to be made anew.
        """
        now = time.monotonic()
        if count:
            self._last_byte = now
            self._came += count
            self._meter.enter(self._lively)
        else:
            if now - self._last_byte >= self._limits.quiet_s:
                self._meter.enter(DownloadStage.STALLED)
            self._meter.tick()
        if now - self._last_byte >= self._limits.stall_s:
            raise AgainError(broken(f"no byte for {now - self._last_byte:.0f} s"))
        if now - self._since >= self._limits.stall_s:
            if self._came < self._limits.slowest_bytes_per_s * (now - self._since):
                raise AgainError(broken(f"{self._came} bytes in {now - self._since:.0f} s"))
            self._since, self._came = now, 0


def _place(head: Head) -> tuple[int, int | None]:
    """Where an answer begins, and how large the file is, as far as it tells."""
    if head.status == 206:
        unit, _, told = head.headers.get("content-range", "").partition(" ")
        span, _, total = told.partition("/")
        start = span.partition("-")[0]
        if unit == "bytes" and start.isdecimal():
            return int(start), int(total) if total.isdecimal() else None
        raise AgainError(broken(f"content-range: {told}"))
    length = head.headers.get("content-length", "")
    return 0, int(length) if length.isdecimal() else None
