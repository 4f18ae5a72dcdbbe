"""What a card says and offers, for each state a model or its download can be in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from gpt2_desk.contract import DownloadProgress, DownloadStage, Fit, LibraryEntry, ModelState
from gpt2_desk.ui.icons import Icon


class Tone(StrEnum):
    """How a state looks; the style sheet knows the colours."""

    PLAIN = "plain"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


class Wish(StrEnum):
    """What a writer can want of one model."""

    USE = "use"
    DOWNLOAD = "download"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    VERIFY = "verify"
    REMOVE = "remove"
    REVEAL = "reveal"
    UP = "up"
    DOWN = "down"


NEEDS_NETWORK = frozenset({Wish.DOWNLOAD, Wish.RESUME})
"""What cannot be had while downloads are switched off."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button, or a line of a menu.

    Attributes:
        wish: what it stands for.
        word: what it says.
        says: what a screen reader says, "{name}" for the model.
        icon: its drawing, or None.
    """

    wish: Wish
    word: str
    says: str
    icon: Icon | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One state, as a card shows it.

    Attributes:
        word: the word on the pill.
        tone: the colour of the pill.
        buttons: two at most, the likelier first.
        lines: of the menu behind the three dots.
        moving: whether there is progress to show.
    """

    word: str
    tone: Tone
    buttons: tuple[Offer, ...] = ()
    lines: tuple[Offer, ...] = ()
    moving: bool = False


USE = Offer(Wish.USE, "Use", "Use {name}")
DOWNLOAD = Offer(Wish.DOWNLOAD, "Download", "Download {name}", Icon.DOWNLOAD)
DOWNLOAD_ANYWAY = Offer(Wish.DOWNLOAD, "Download anyway", "Download {name} anyway", Icon.DOWNLOAD)
FETCH_REST = Offer(Wish.DOWNLOAD, "Resume", "Resume the download of {name}", Icon.PLAY)
PAUSE = Offer(Wish.PAUSE, "Pause", "Pause the download of {name}", Icon.PAUSE)
RESUME = Offer(Wish.RESUME, "Resume", "Resume the download of {name}", Icon.PLAY)
TRY_AGAIN = Offer(Wish.RESUME, "Try again", "Try the download of {name} again")
CANCEL = Offer(Wish.CANCEL, "Cancel", "Cancel the download of {name}")
CANCEL_CHECK = Offer(Wish.CANCEL, "Cancel", "Cancel the check of {name}")
REMOVE_PART = Offer(Wish.REMOVE, "Remove", "Remove what is here of {name}")
VERIFY = Offer(Wish.VERIFY, "Verify", "Verify the files of {name}")
REVEAL = Offer(Wish.REVEAL, "Reveal in folder", "Reveal {name} in its folder")
REMOVE = Offer(Wish.REMOVE, "Remove…", "Remove {name}")
FORGET = Offer(Wish.REMOVE, "Forget", "Forget {name}; its folder stays")
UP = Offer(Wish.UP, "Move up", "Download {name} sooner")
DOWN = Offer(Wish.DOWN, "Move down", "Download {name} later")

_MOVES: dict[DownloadStage, Stage] = {
    DownloadStage.QUEUED: Stage("Queued", Tone.PLAIN, (PAUSE, CANCEL), (UP, DOWN), moving=True),
    DownloadStage.CONNECTING: Stage("Connecting", Tone.ACCENT, (PAUSE, CANCEL), moving=True),
    DownloadStage.DOWNLOADING: Stage("Downloading", Tone.ACCENT, (PAUSE, CANCEL), moving=True),
    DownloadStage.STALLED: Stage("Stalled", Tone.WARNING, (PAUSE, CANCEL), moving=True),
    DownloadStage.WAITING: Stage("Waiting", Tone.WARNING, (PAUSE, CANCEL), moving=True),
    DownloadStage.CHECKING: Stage("Checking", Tone.ACCENT, (CANCEL_CHECK,), moving=True),
    DownloadStage.PAUSED: Stage("Paused", Tone.WARNING, (RESUME, CANCEL), moving=True),
    DownloadStage.FAILED: Stage("Failed", Tone.DANGER, (TRY_AGAIN, CANCEL), moving=True),
}


def stage_of(entry: LibraryEntry, progress: DownloadProgress | None = None, *, in_use: bool = False) -> Stage:
    """What a card shows of a model.

    Args:
        entry: the model.
        progress: of its download or check, or None where there is none.
        in_use: whether it is the model that writes.
    """
    if progress is not None and progress.stage != DownloadStage.DONE:
        return _MOVES[progress.stage]
    if progress is not None and entry.state in (ModelState.ABSENT, ModelState.PARTLY):
        # It has just arrived; the library's word on it is on its way.
        entry = replace(entry, state=ModelState.READY)
    return _still(entry, in_use)


def _still(entry: LibraryEntry, in_use: bool) -> Stage:
    too_large = entry.fitness is not None and entry.fitness.fit == Fit.TOO_LARGE
    use = () if in_use else (USE,)
    match entry.state:
        case ModelState.INSIDE:
            return Stage("Inside", Tone.ACCENT, use, _lines(entry))
        case ModelState.READY:
            return Stage("Ready", Tone.SUCCESS, use, _lines(entry))
        case ModelState.PARTLY:
            away = FORGET if entry.borrowed else REMOVE_PART
            return Stage("Partly here", Tone.WARNING, (FETCH_REST, away))
        case ModelState.ABSENT:
            return Stage("Not here", Tone.PLAIN, (DOWNLOAD_ANYWAY if too_large else DOWNLOAD,))


def _lines(entry: LibraryEntry) -> tuple[Offer, ...]:
    reveal = () if entry.folder is None else (REVEAL,)
    away = () if entry.state == ModelState.INSIDE else (FORGET if entry.borrowed else REMOVE,)
    return (VERIFY, *reveal, *away)
