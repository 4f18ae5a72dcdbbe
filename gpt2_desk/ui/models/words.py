"""Bytes, speed, time and fit in a reader's words. Units are decimal, as on the box a disk came in."""

from __future__ import annotations

from pathlib import Path

from gpt2_desk.contract import DownloadProgress, DownloadStage, Fit, Fitness, LibraryEntry
from gpt2_desk.ui.translation import marked, told, tr, tr_count

_UNITS = ((marked("TB"), 1e12), (marked("GB"), 1e9), (marked("MB"), 1e6), (marked("kB"), 1e3))
_ROUNDS_UP = 0.9995
_MINUTE_S, _HOUR_S, _DAY_S = 60.0, 3600.0, 86400.0
_FITS = {
    Fit.EASY: marked("Runs easily here"),
    Fit.WELL: marked("Runs well here"),
    Fit.SLOW: marked("Runs here at a walking pace"),
    Fit.TIGHT: marked("Tight: close other programs"),
}
_LICENCES = {"mit": "MIT", "apache-2.0": "Apache 2.0", "bsd-3-clause": "BSD", "openrail": "OpenRAIL"}
_NO_LICENCE = frozenset({"", "unknown", "other"})


def size_words(size_bytes: float) -> str:
    """A size: "31 MB", "1.5 GB"."""
    if size_bytes < 1:
        return f"0 {tr('MB')}"
    unit, factor = _unit(size_bytes)
    return f"{_figures(size_bytes / factor)} {tr(unit)}"


def share_words(done_bytes: int, total_bytes: int | None) -> str:
    """How much is here of how much: "1.3 of 3.2 GB", "120 of 353 MB"; without a total, how much is here."""
    if total_bytes is None:
        return size_words(done_bytes) if done_bytes else ""
    unit, factor = _unit(total_bytes)
    # The same digits on both sides and all the way, so that nothing shifts while the figures run.
    digits = 1 if unit in ("TB", "GB") or total_bytes / factor < 10 else 0
    done = min(done_bytes, total_bytes) / factor
    total = total_bytes / factor
    return tr("{done} of {total} {unit}", done=f"{done:.{digits}f}", total=f"{total:.{digits}f}", unit=tr(unit))


def speed_words(bytes_per_s: float) -> str:
    """How fast bytes come: "8.4 MB/s"."""
    return tr("{size}/s", size=size_words(max(bytes_per_s, 1000.0)))


def left_words(seconds: float) -> str:
    """How long a download still takes: "about 4 minutes left"."""
    return tr("{duration} left", duration=_duration(seconds))


def wait_words(seconds: float | None) -> str:
    """When the next attempt comes: "in 12 s"; "soon" where nobody knows."""
    if seconds is None or seconds < 1:
        return tr("soon")
    if seconds < 99.5:
        return tr("in {seconds} s", seconds=f"{seconds:.0f}")
    return tr("in {duration}", duration=_duration(seconds))


def pace_words(tokens_per_s: float) -> str:
    """How fast a model writes: "about 41 tokens/s"."""
    speed = f"{tokens_per_s:.1f}" if tokens_per_s < 1.95 else f"{tokens_per_s:.0f}"
    return tr("about {speed} tokens/s", speed=speed)


def fit_words(fitness: Fitness | None, tokens_per_s: float | None = None) -> str:
    """How a model gets on with this machine; "" where its size is not known."""
    pace = "" if tokens_per_s is None else pace_words(tokens_per_s)
    if fitness is None:
        return pace[:1].upper() + pace[1:]
    if fitness.fit == Fit.TOO_LARGE:
        return _misfit_words(fitness)
    return ", ".join(part for part in (tr(_FITS[fitness.fit]), pace) if part)


def memory_words(fitness: Fitness | None) -> str:
    """What a model needs in each arithmetic, for those who want to know; "" where its size is not known."""
    if fitness is None or not fitness.at_precision:
        return ""
    needs = (
        tr("{size} in {precision}", size=size_words(needed), precision=name) for name, needed in fitness.at_precision
    )
    return tr("Memory it needs: {needs}.", needs=", ".join(needs))


def licence_words(licence: str) -> str:
    """A licence by its usual name: "MIT licence"."""
    if licence.strip().casefold() in _NO_LICENCE:
        return tr("licence on its page")
    name = _LICENCES.get(licence.strip().casefold(), licence.strip())
    if name.islower() and name[-1].isdigit():
        name = name.upper()  # an abbreviation with its version, as the hub has it: "gpl-3.0"
    return name if "licen" in name.casefold() else tr("{name} licence", name=name)


def entry_words(entry: LibraryEntry, *, whole: bool = False) -> str:
    """How large a model is and under which licence; of what is partly here, how much, unless the whole is asked for."""
    size = ""
    if entry.size_bytes is not None:
        partly = not whole and 0 < entry.here_bytes < entry.size_bytes
        size = share_words(entry.here_bytes, entry.size_bytes) if partly else size_words(entry.size_bytes)
    # A folder of the writer's own has no page.
    pageless = entry.borrowed and entry.licence.strip().casefold() in _NO_LICENCE
    return " · ".join(part for part in (size, "" if pageless else licence_words(entry.licence)) if part)


def folder_words(folder: Path) -> str:
    """A folder, from the writer's own folder on where it is within it."""
    try:
        return str(folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # it is elsewhere, or this account has no home
        return str(folder)


def room_words(used_bytes: int, free_bytes: int | None) -> str:
    """How much the models take and how much is free: "1.9 GB used, 212 GB free"."""
    used = size_words(used_bytes)
    if free_bytes is None:
        return tr("{used} used", used=used)
    return tr("{used} used, {free} free", used=used, free=size_words(free_bytes))


def progress_words(progress: DownloadProgress) -> tuple[str, str]:
    """The two ends of the line below a progress bar: how much, and how it goes."""
    share = share_words(progress.done_bytes, progress.total_bytes)
    if progress.stage == DownloadStage.CHECKING and share:
        share = tr("{share} checked", share=share)
    return share, _news(progress)


def _news(progress: DownloadProgress) -> str:
    match progress.stage:
        case DownloadStage.QUEUED:
            return _turn(progress.place)
        case DownloadStage.CONNECTING:
            return tr("Asking the hub…")
        case DownloadStage.DOWNLOADING | DownloadStage.CHECKING:
            return _pace(progress)
        case DownloadStage.STALLED:
            return tr("No data for a while; trying again")
        case DownloadStage.WAITING:
            return _wait(progress)
        case DownloadStage.PAUSED:
            return tr("What is here is kept")
        case _:
            return ""


def _turn(place: int | None) -> str:
    if place is None:
        return tr("Begins when those before it are done")
    if place == 0:
        return tr("Next")
    return tr_count("After one other", "After {count} others", place)


def _pace(progress: DownloadProgress) -> str:
    speed = "" if progress.bytes_per_s is None else speed_words(progress.bytes_per_s)
    left = "" if progress.seconds_left is None else left_words(progress.seconds_left)
    return " · ".join(part for part in (speed, left) if part)


def _wait(progress: DownloadProgress) -> str:
    wait = wait_words(progress.wait_s)
    if progress.error is None:
        return tr("The line broke; trying again {wait}", wait=wait)
    return f"{told(progress.error).what} {tr('Trying again {wait}', wait=wait)}"


def _misfit_words(fitness: Fitness) -> str:
    if fitness.needed_bytes is None:
        return tr("Will not fit into this machine’s memory")
    needed = size_words(fitness.needed_bytes)
    if fitness.free_bytes is None:
        return tr("Will not fit: needs {needed} of memory", needed=needed)
    free = size_words(fitness.free_bytes)
    return tr("Will not fit: needs {needed} of memory, this machine has {free} free", needed=needed, free=free)


def _duration(seconds: float) -> str:
    if seconds < _MINUTE_S:
        return tr("less than a minute")
    if seconds < 59.5 * _MINUTE_S:
        return tr_count("about a minute", "about {count} minutes", _count(seconds / _MINUTE_S))
    if seconds < 23.5 * _HOUR_S:
        return tr_count("about an hour", "about {count} hours", _count(seconds / _HOUR_S))
    return tr_count("about a day", "about {count} days", _count(seconds / _DAY_S))


def _count(value: float) -> int:
    return max(round(value), 1)


def _unit(size_bytes: float) -> tuple[str, float]:
    return next((unit for unit in _UNITS if size_bytes >= unit[1] * _ROUNDS_UP), _UNITS[-1])


def _figures(value: float) -> str:
    if value >= 9.95:
        return f"{value:,.0f}"
    return f"{max(value, 0.1):.1f}".removesuffix(".0")
