"""Models on this machine and on the hub, and how one comes from there to here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gpt2_desk.contract.errors import DeskError


class ModelState(StrEnum):
    """Where a model is."""

    INSIDE = "inside"
    """Part of the program."""
    READY = "ready"
    """Whole, on this machine."""
    PARTLY = "partly"
    """Some of its files are here; the rest can be fetched."""
    ABSENT = "absent"
    """On the hub alone."""


class Fit(StrEnum):
    """How a model gets on with this machine."""

    EASY = "easy"
    """Small beside what the machine has."""
    WELL = "well"
    """Fast enough to write with."""
    SLOW = "slow"
    """It runs, at a walking pace."""
    TIGHT = "tight"
    """It would fit, were other programs closed."""
    TOO_LARGE = "too large"
    """More than the machine has."""


@dataclass(frozen=True, slots=True)
class Fitness:
    """What a model asks of this machine.

    Attributes:
        fit: how it gets on.
        needed_bytes: memory it takes in the arithmetic that the program would choose; None where it is not known.
        at_precision: the same for each arithmetic by its name.
        free_bytes: memory that is free now; None where the system does not tell.
    """

    fit: Fit
    needed_bytes: int | None
    free_bytes: int | None
    at_precision: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A model as a writer chooses it.

    Attributes:
        name: what people call it: "gpt2-medium", or "owner/name" of a repository that is not in the catalog.
        state: where it is.
        about: what it is good at, one short sentence, or "".
        parameters: how many numbers it has learned, or None.
        size_bytes: what is fetched, or what lies on disk; None where it is not known yet.
        here_bytes: how much of it is here.
        licence: as its card has it, such as "MIT"; "" where it is not known.
        fitness: how it gets on with this machine; None where its size is not known yet.
        folder: where it is, or None.
        chats: whether it was made for conversation.
        listed: whether it is in the catalog.
        borrowed: whether its folder is the writer's own, used in place: it is forgotten, never deleted.
    """

    name: str
    state: ModelState
    about: str = ""
    parameters: int | None = None
    size_bytes: int | None = None
    here_bytes: int = 0
    licence: str = ""
    fitness: Fitness | None = None
    folder: Path | None = None
    chats: bool = False
    listed: bool = True
    borrowed: bool = False


class DownloadStage(StrEnum):
    """What a download is doing."""

    QUEUED = "queued"
    """Others come first."""
    CONNECTING = "connecting"
    """Asking the hub what there is, or for a file."""
    DOWNLOADING = "downloading"
    """Bytes arrive."""
    STALLED = "stalled"
    """None have arrived for a while; the connection is being made anew."""
    WAITING = "waiting"
    """The line broke or the hub is busy; it tries again by itself."""
    CHECKING = "checking"
    """What lies here is read and compared with its fingerprint."""
    PAUSED = "paused"
    """Until the writer resumes it; what is here is kept."""
    FAILED = "failed"
    """Until the writer tries again; what is here is kept unless it is wrong."""
    DONE = "done"
    """Whole and checked."""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How a download, or a check of what is here, is doing.

    Attributes:
        name: the model.
        stage: what it is doing.
        done_bytes: bytes that are here, or were checked.
        total_bytes: of all; None before the hub has told.
        bytes_per_s: over the last seconds; None where nothing can be said.
        seconds_left: at that speed; None where nothing can be said.
        wait_s: until the next attempt, with WAITING.
        place: how many others come before, with QUEUED; None where it is not known.
        error: with FAILED what is wrong; with WAITING why it waits.
    """

    name: str
    stage: DownloadStage
    done_bytes: int = 0
    total_bytes: int | None = None
    bytes_per_s: float | None = None
    seconds_left: float | None = None
    wait_s: float | None = None
    error: DeskError | None = None
    place: int | None = None


ReportDownload = Callable[[DownloadProgress], None]
"""Called ten times a second at most, and at each change of stage, on the thread that does the work."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of a model's files found.

    Attributes:
        name: the model.
        damaged: files that are not what they were, or are cut short.
        missing: files that are gone.
        unknown: files of which no fingerprint is known, so that they could be read but not compared.
    """

    name: str
    damaged: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether all that could be compared is as it was fetched."""
        return not (self.damaged or self.missing)
