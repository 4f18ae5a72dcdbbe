from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desk.contract import (
    DownloadProgress,
    DownloadStage,
    Fit,
    Fitness,
    HubBusyError,
    LibraryEntry,
    ModelState,
)
from gpt2_desk.ui.models.words import (
    entry_words,
    fit_words,
    folder_words,
    left_words,
    licence_words,
    pace_words,
    progress_words,
    room_words,
    share_words,
    size_words,
    speed_words,
    wait_words,
)

GB = 10**9


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 MB"),
        (1, "0.1 kB"),
        (999, "1 kB"),
        (640_000, "640 kB"),
        (999_499, "999 kB"),
        (999_600, "1 MB"),
        (3_440_000, "3.4 MB"),
        (9_960_000, "10 MB"),
        (31_000_000, "31 MB"),
        (999_600_000, "1 GB"),
        (1_520_000_000, "1.5 GB"),
        (7 * GB, "7 GB"),
        (212 * GB, "212 GB"),
        (1_840 * GB, "1.8 TB"),
        (4_000_000 * GB, "4,000 TB"),
    ],
)
def test_sizes(size_bytes: int, words: str) -> None:
    assert size_words(size_bytes) == words


@pytest.mark.parametrize(
    ("done_bytes", "total_bytes", "words"),
    [
        (1_300_000_000, 3_200_000_000, "1.3 of 3.2 GB"),
        (0, 3 * GB, "0.0 of 3.0 GB"),
        (3 * GB, 3 * GB, "3.0 of 3.0 GB"),
        (120_000_000, 353_000_000, "120 of 353 MB"),
        (1_200_000, 3_000_000, "1.2 of 3.0 MB"),
        (5 * GB, 4 * GB, "4.0 of 4.0 GB"),
        (31_000_000, None, "31 MB"),
        (0, None, ""),
    ],
)
def test_shares(done_bytes: int, total_bytes: int | None, words: str) -> None:
    assert share_words(done_bytes, total_bytes) == words


@pytest.mark.parametrize(
    ("bytes_per_s", "words"), [(8.4e6, "8.4 MB/s"), (24.4e6, "24 MB/s"), (640e3, "640 kB/s"), (3, "1 kB/s")]
)
def test_speeds(bytes_per_s: float, words: str) -> None:
    assert speed_words(bytes_per_s) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute left"),
        (59.9, "less than a minute left"),
        (60, "about a minute left"),
        (240, "about 4 minutes left"),
        (59 * 60, "about 59 minutes left"),
        (59.6 * 60, "about an hour left"),
        (2.2 * 3600, "about 2 hours left"),
        (23.6 * 3600, "about a day left"),
        (80 * 3600, "about 3 days left"),
    ],
)
def test_time_left(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, "soon"), (0, "soon"), (12.2, "in 12 s"), (90, "in 90 s"), (420, "in about 7 minutes")]
)
def test_waits(seconds: float | None, words: str) -> None:
    assert wait_words(seconds) == words


@pytest.mark.parametrize(
    ("pace", "words"), [(41.2, "about 41 tokens/s"), (4, "about 4 tokens/s"), (0.62, "about 0.6 tokens/s")]
)
def test_paces(pace: float, words: str) -> None:
    assert pace_words(pace) == words


@pytest.mark.parametrize(
    ("fitness", "pace", "words"),
    [
        (Fitness(Fit.EASY, 1, 1), None, "Runs easily here"),
        (Fitness(Fit.WELL, 1, 1), 41.0, "Runs well here, about 41 tokens/s"),
        (Fitness(Fit.SLOW, 1, 1), None, "Runs here at a walking pace"),
        (Fitness(Fit.TIGHT, 1, 1), None, "Tight: close other programs"),
        (
            Fitness(Fit.TOO_LARGE, 7 * GB, 4_100_000_000),
            None,
            "Will not fit: needs 7 GB of memory, this machine has 4.1 GB free",
        ),
        (Fitness(Fit.TOO_LARGE, 7 * GB, None), None, "Will not fit: needs 7 GB of memory"),
        (Fitness(Fit.TOO_LARGE, None, None), 3.0, "Will not fit into this machine’s memory"),
        (None, None, ""),
        (None, 41.0, "About 41 tokens/s"),
    ],
)
def test_fits(fitness: Fitness | None, pace: float | None, words: str) -> None:
    assert fit_words(fitness, pace) == words


@pytest.mark.parametrize(
    ("licence", "words"),
    [
        ("MIT", "MIT licence"),
        ("mit", "MIT licence"),
        ("Apache 2.0", "Apache 2.0 licence"),
        ("apache-2.0", "Apache 2.0 licence"),
        ("gpl-3.0", "GPL-3.0 licence"),
        ("Modified MIT License", "Modified MIT License"),
        ("", "licence on its page"),
        ("other", "licence on its page"),
    ],
)
def test_licences(licence: str, words: str) -> None:
    assert licence_words(licence) == words


def test_entries() -> None:
    part = LibraryEntry("x", ModelState.PARTLY, size_bytes=353_000_000, here_bytes=120_000_000, licence="MIT")
    assert entry_words(part) == "120 of 353 MB · MIT licence"
    assert entry_words(part, whole=True) == "353 MB · MIT licence"
    assert entry_words(LibraryEntry("x", ModelState.ABSENT)) == "licence on its page"
    assert entry_words(LibraryEntry("x", ModelState.READY, size_bytes=5 * GB, borrowed=True)) == "5 GB"


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert folder_words(tmp_path / "Documents" / "models") == str(Path("Documents", "models"))
    assert folder_words(tmp_path.parent) == str(tmp_path.parent)
    assert room_words(1_900_000_000, 212 * GB) == "1.9 GB used, 212 GB free"
    assert room_words(0, None) == "0 MB used"


HALF = {"done_bytes": 1_300_000_000, "total_bytes": 3_200_000_000}


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (DownloadProgress("x", DownloadStage.QUEUED), ("", "Begins when those before it are done")),
        (DownloadProgress("x", DownloadStage.CONNECTING), ("", "Asking the hub…")),
        (
            DownloadProgress("x", DownloadStage.DOWNLOADING, **HALF, bytes_per_s=8.4e6, seconds_left=240),
            ("1.3 of 3.2 GB", "8.4 MB/s · about 4 minutes left"),
        ),
        (DownloadProgress("x", DownloadStage.DOWNLOADING, **HALF, bytes_per_s=8.4e6), ("1.3 of 3.2 GB", "8.4 MB/s")),
        (DownloadProgress("x", DownloadStage.DOWNLOADING, **HALF), ("1.3 of 3.2 GB", "")),
        (DownloadProgress("x", DownloadStage.STALLED, **HALF), ("1.3 of 3.2 GB", "No data for a while; trying again")),
        (
            DownloadProgress("x", DownloadStage.WAITING, **HALF, wait_s=12),
            ("1.3 of 3.2 GB", "The line broke; trying again in 12 s"),
        ),
        (
            DownloadProgress("x", DownloadStage.WAITING, wait_s=12, error=HubBusyError("The model hub is busy.")),
            ("", "The model hub is busy. Trying again in 12 s"),
        ),
        (DownloadProgress("x", DownloadStage.CHECKING, **HALF), ("1.3 of 3.2 GB checked", "")),
        (DownloadProgress("x", DownloadStage.PAUSED, **HALF), ("1.3 of 3.2 GB", "What is here is kept")),
        (DownloadProgress("x", DownloadStage.FAILED, **HALF), ("1.3 of 3.2 GB", "")),
    ],
)
def test_progress(progress: DownloadProgress, words: tuple[str, str]) -> None:
    assert progress_words(progress) == words
