"""What a card says and offers, for each state a model or its download can be in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from gpt2_desk.contract import DownloadProgress, DownloadStage, Fit, LibraryEntry, ModelState
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.models.tones import Tone
from gpt2_desk.ui.translation import marked


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


USE = Offer(Wish.USE, marked("Use"), marked("Use {name}"))
DOWNLOAD = Offer(Wish.DOWNLOAD, marked("Download"), marked("Download {name}"), Icon.DOWNLOAD)
DOWNLOAD_ANYWAY = Offer(Wish.DOWNLOAD, marked("Download anyway"), marked("Download {name} anyway"), Icon.DOWNLOAD)
FETCH_REST = Offer(Wish.DOWNLOAD, marked("Resume"), marked("Resume the download of {name}"), Icon.PLAY)
PAUSE = Offer(Wish.PAUSE, marked("Pause"), marked("Pause the download of {name}"), Icon.PAUSE)
RESUME = Offer(Wish.RESUME, marked("Resume"), marked("Resume the download of {name}"), Icon.PLAY)
TRY_AGAIN = Offer(Wish.RESUME, marked("Try again"), marked("Try the download of {name} again"))
CANCEL = Offer(Wish.CANCEL, marked("Cancel"), marked("Cancel the download of {name}"))
CANCEL_CHECK = Offer(Wish.CANCEL, marked("Cancel"), marked("Cancel the check of {name}"))
REMOVE_PART = Offer(Wish.REMOVE, marked("Remove"), marked("Remove what is here of {name}"))
VERIFY = Offer(Wish.VERIFY, marked("Verify"), marked("Verify the files of {name}"))
REVEAL = Offer(Wish.REVEAL, marked("Reveal in folder"), marked("Reveal {name} in its folder"))
REMOVE = Offer(Wish.REMOVE, marked("Remove…"), marked("Remove {name}"))
FORGET = Offer(Wish.REMOVE, marked("Forget"), marked("Forget {name}; its folder stays"))
UP = Offer(Wish.UP, marked("Move up"), marked("Download {name} sooner"))
DOWN = Offer(Wish.DOWN, marked("Move down"), marked("Download {name} later"))

_MOVES: dict[DownloadStage, Stage] = {
    DownloadStage.QUEUED: Stage(marked("Queued"), Tone.PLAIN, (PAUSE, CANCEL), (UP, DOWN), moving=True),
    DownloadStage.CONNECTING: Stage(marked("Connecting"), Tone.ACCENT, (PAUSE, CANCEL), moving=True),
    DownloadStage.DOWNLOADING: Stage(marked("Downloading"), Tone.ACCENT, (PAUSE, CANCEL), moving=True),
    DownloadStage.STALLED: Stage(marked("Stalled"), Tone.WARNING, (PAUSE, CANCEL), moving=True),
    DownloadStage.WAITING: Stage(marked("Waiting"), Tone.WARNING, (PAUSE, CANCEL), moving=True),
    DownloadStage.CHECKING: Stage(marked("Checking"), Tone.ACCENT, (CANCEL_CHECK,), moving=True),
    DownloadStage.PAUSED: Stage(marked("Paused"), Tone.WARNING, (RESUME, CANCEL), moving=True),
    DownloadStage.FAILED: Stage(marked("Failed"), Tone.DANGER, (TRY_AGAIN, CANCEL), moving=True),
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
            return Stage(marked("Inside"), Tone.ACCENT, use, _lines(entry))
        case ModelState.READY:
            return Stage(marked("Ready"), Tone.SUCCESS, use, _lines(entry))
        case ModelState.PARTLY:
            away = FORGET if entry.borrowed else REMOVE_PART
            return Stage(marked("Partly here"), Tone.WARNING, (FETCH_REST, away))
        case ModelState.ABSENT:
            return Stage(marked("Not here"), Tone.PLAIN, (DOWNLOAD_ANYWAY if too_large else DOWNLOAD,))


def _lines(entry: LibraryEntry) -> tuple[Offer, ...]:
    reveal = () if entry.folder is None else (REVEAL,)
    away = () if entry.state == ModelState.INSIDE else (FORGET if entry.borrowed else REMOVE,)
    return (VERIFY, *reveal, *away)
