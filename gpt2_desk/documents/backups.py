"""Earlier versions of a file: what a save replaces is kept for a while."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from gpt2_desk.atomic import replace_file
from gpt2_desk.contract import SaveError
from gpt2_desk.documents.file_trouble import unsaved
from gpt2_desk.documents.open_locks import file_key, make_private_folder

LIMIT = 20
"""So many versions of a file are kept."""
AT_MOST_EVERY_S = 600
"""Two versions lie so far apart, or further."""
DAYS = 7
"""The last version of each of so many days is kept, however many came after it."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \((\d+)\))? .*", re.DOTALL)
_TIME_FORMAT = "%Y-%m-%d %H.%M.%S"
_LONGEST_NAME_BYTES = 100
"""A name may have 143 on some disks, and the date stands before it."""


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier version of a file.

    Attributes:
        path: where it lies.
        when: when it was replaced, in seconds since the epoch.
    """

    path: Path
    when: float


def keep_backup(
    folder: Path,
    path: Path,
    data: bytes,
    now: float,
    limit: int = LIMIT,
    at_most_every_s: float = AT_MOST_EVERY_S,
) -> Backup | None:
    """Keep what a save is about to replace, unless a version was kept a moment ago or the newest holds the same.

    The oldest versions beyond the limit go, but never the last one of any of the last seven days. Any thread.

    Args:
        folder: of all backups; it is made where it is not there.
        path: the file that is saved.
        data: what it holds until then.
        now: in seconds since the epoch.
        limit: so many versions stay.
        at_most_every_s: how long after a version the next one is kept, in seconds.

    Returns:
        The version, or None where none was to be kept.

    Raises:
        SaveError: it could not be kept. The save itself may go on.
    """
    try:
        kept = backups(folder, path)
        if kept and (0 <= now - kept[0].when < at_most_every_s or _holds(kept[0], data)):
            return None
        place = _folder(folder, path)
        make_private_folder(folder)
        make_private_folder(place)
        backup = _free_place(place, path, now)
        replace_file(backup.path, data, private=True)
        _prune([backup, *kept], limit, now)
    except (OSError, ValueError, OverflowError) as error:
        told = unsaved(path, error)
        raise SaveError(
            f"The earlier version of “{path.name}” could not be kept.",
            told.why,
            "The text itself can be saved all the same.",
            details=told.details,
        ) from error
    return backup


def backups(folder: Path, path: Path) -> list[Backup]:
    """The earlier versions of a file, the newest first; none where they cannot be listed. Any thread.

    Args:
        folder: of all backups.
        path: the file that was saved.
    """
    with suppress(OSError):
        found = [(when, number, entry) for entry in _folder(folder, path).iterdir() for when, number in _time(entry)]
        return [Backup(entry, when) for when, number, entry in sorted(found, reverse=True)]
    return []


def _folder(folder: Path, path: Path) -> Path:
    return folder / f"{_short(path.name)}-{file_key(path)[:8]}"


def _free_place(place: Path, path: Path, now: float) -> Backup:
    time = datetime.fromtimestamp(now).strftime(_TIME_FORMAT)
    chosen, number = place / f"{time} {_short(path.name)}", 2
    while chosen.exists():  # the clock was set back, as it is each autumn
        chosen, number = place / f"{time} ({number}) {_short(path.name)}", number + 1
    return Backup(chosen, now)


def _time(entry: Path) -> list[tuple[float, int]]:
    """When it was kept, and its number among those of that second; empty where it is no backup."""
    match = _NAME.fullmatch(entry.name)
    if match is None:
        return []
    with suppress(ValueError, OverflowError, OSError):
        return [(datetime.strptime(match[1], _TIME_FORMAT).timestamp(), int(match[2] or 1))]
    return []


def _holds(backup: Backup, data: bytes) -> bool:
    return backup.path.stat().st_size == len(data) and backup.path.read_bytes() == data


def _prune(kept: Sequence[Backup], limit: int, now: float) -> None:
    newest_of_day: dict[date, Backup] = {}
    for backup in kept:
        newest_of_day.setdefault(datetime.fromtimestamp(backup.when).date(), backup)
    today = datetime.fromtimestamp(now).date()
    week = {today - timedelta(days=number) for number in range(DAYS)}
    spared = {backup.path for day, backup in newest_of_day.items() if day in week}
    for backup in kept[limit:]:
        if backup.path not in spared:
            backup.path.unlink(missing_ok=True)


def _short(name: str) -> str:
    """A name that leaves room for a date; where it is cut, its ending stays."""
    whole = os.fsencode(name)
    if len(whole) <= _LONGEST_NAME_BYTES:
        return name
    ending = Path(name).suffix
    ending = ending if len(os.fsencode(ending)) <= 20 else ""
    stem = name.removesuffix(ending)
    while len(os.fsencode(stem + ending)) > _LONGEST_NAME_BYTES:
        stem = stem[:-1]
    return stem + ending
