"""A program that is killed while all sorts of things are done in it loses less than two seconds of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "packaging" / "benchmarks"
sys.path[:0] = [str(BENCHMARKS)]

from kills import EMPTY, MOST_LOST_S, Attempt, Campaign, Page, Shape, Told, kill_again_and_again  # noqa: E402

KILLS = 6
SEED = 11


def shape(text: str, *alternatives: str) -> Shape:
    return [text, [[1, number, words, False] for number, words in enumerate(alternatives, 1)], ["", ""]]


def told(*shapes: Shape, path: str | None = None) -> Told:
    """A page that was so at each second from 0 on."""
    return Told(
        [{"at": at, "page": 1, "shape": one, "path": path, "caret": 0} for at, one in enumerate(shapes)],
    )


def test_six_kills_three_of_them_in_the_recovery_too() -> None:
    campaign = kill_again_and_again(KILLS, SEED)
    assert campaign.faults == []
    assert campaign.kills == KILLS
    assert campaign.restored > 0
    assert campaign.worst_s < MOST_LOST_S


@pytest.mark.parametrize(
    ("restored", "lost_s"), [("Once upon", 0.0), ("Once", 8.0), ("", 9.0), ("Never", None)], ids=str
)
def test_what_is_lost_counts_from_the_first_thing_that_is_missing(restored: str, lost_s: float | None) -> None:
    page = told(EMPTY, shape("Once"), shape("Once upon")).pages[1]
    assert page.lost_s(shape(restored), 10.0) == lost_s


@pytest.mark.parametrize(
    ("restored", "words"),
    [
        ([shape("Once", "a", "b")], []),
        ([shape("Once", "a")], ["lost 8.00 s"]),
        ([shape("On")], ["lost 9.00 s"]),
        ([], ["is gone"]),
        ([shape("Once", "a", "c")], ["never was so", "is gone"]),
        ([shape("Once", "a", "b"), shape("Once", "a", "b")], ["came back twice"]),
    ],
    ids=["all", "an alternative lost", "words lost", "nothing", "another alternative", "twice"],
)
def test_it_would_notice(tmp_path: Path, restored: list[Shape], words: list[str]) -> None:
    campaign = Campaign()
    attempt = Attempt(tmp_path, 0, campaign, twice=False)
    written = told(shape("On"), shape("Once", "a"), shape("Once", "a", "b"))
    looked = Told(
        [{"at": 20, "page": number, "shape": one, "path": None, "caret": 0} for number, one in enumerate(restored)]
    )
    attempt._compare(written, looked, killed_at=10.0)
    assert len(campaign.faults) == len(words), campaign.faults
    assert all(word in fault for word, fault in zip(words, campaign.faults, strict=True))


def test_a_file_that_was_never_saved_so_is_noticed(tmp_path: Path) -> None:
    campaign = Campaign()
    (tmp_path / "story.md").write_text("half of wh", encoding="utf-8")
    (tmp_path / "story.desk.json").write_text('{"half": ', encoding="utf-8")
    attempt = Attempt(tmp_path, 0, campaign, twice=False)
    attempt._check_files(told(shape("half of what")), {str(tmp_path / "story.md"): "what was there"})
    assert len(campaign.faults) == 2


def test_a_page_knows_how_it_was_last() -> None:
    page = Page([(0.0, EMPTY, None), (1.0, shape("Once"), None)])
    assert page.last == shape("Once")
