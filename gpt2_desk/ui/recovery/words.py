"""What is said of pages that a crash has left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale

from gpt2_desk.ui.translation import tr, tr_count

ENDING_CHARACTERS = 240


def words_of(count: int) -> str:
    """A number of words."""
    return tr_count("1 word", "{count} words", count)


def time_of(when: float, now: float) -> str:
    """A time as short as it is clear: "09:38", "23 November, 09:38".

    Args:
        when: in seconds since the epoch.
        now: the same.
    """
    moment, today = datetime.fromtimestamp(when), datetime.fromtimestamp(now)
    if moment.date() == today.date():
        return f"{moment:%H:%M}"
    # The system's own names of months would not go with the rest: the translation of "en" is its language's code.
    month, time = QLocale(tr("en")).monthName(moment.month), f"{moment:%H:%M}"
    if moment.year == today.year:
        return tr("{day} {month}, {time}", day=moment.day, month=month, time=time)
    return tr("{day} {month} {year}, {time}", day=moment.day, month=month, year=moment.year, time=time)


def found(times: Sequence[str]) -> str:
    """What is there, by the time of each page."""
    return tr("Unsaved words from {time} are here.", time=times[0]) if len(times) == 1 else tr("These pages are here.")


def plain_line(text: str) -> str:
    """A text on one line, without anything that cannot be shown."""
    line = " ".join(text.split())
    return line.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def ending_of(text: str) -> str:
    """The last words of a text, on one line."""
    line = plain_line(text)
    if len(line) <= ENDING_CHARACTERS:
        return line
    cut = line[-ENDING_CHARACTERS:]
    _, space, rest = cut.partition(" ")
    return f"… {rest if space else cut}"
