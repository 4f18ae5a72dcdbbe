"""Speeds, waits, memory and words, all reckoned without a network."""

from __future__ import annotations

import errno
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weights.fetching import assert_plain

from gpt2_desk.contract import DiskFullError, DownloadProgress, DownloadStage, Fit
from gpt2_desk.weights import PatienceLimits
from gpt2_desk.weights.catalog import CATALOG
from gpt2_desk.weights.disk import gigabytes, of_the_disk
from gpt2_desk.weights.fitness import fitness
from gpt2_desk.weights.mailbox import Mailbox, MailboxClosedError
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.patience import Patience
from gpt2_desk.weights.shape import GPT2Shape
from gpt2_desk.weights.trouble import _retry_after


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A meter with a clock of its own, and what it told."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.told: list[DownloadProgress] = []
        self.meter = Meter("gpt2", self.told.append, self.clock)

    def pass_(self, seconds: float, bytes_per_s: float = 0, step_s: float = 0.01) -> None:
        for _ in range(round(seconds / step_s)):
            self.clock.now += step_s
            if bytes_per_s:
                self.meter.add(round(bytes_per_s * step_s))
            else:
                self.meter.tick()

    @property
    def last(self) -> DownloadProgress:
        return self.told[-1]


@pytest.fixture
def watched() -> Watched:
    watched = Watched()
    watched.meter.set_total(100_000_000)
    watched.meter.enter(DownloadStage.DOWNLOADING)
    return watched


def test_it_tells_ten_times_a_second_at_most(watched: Watched) -> None:
    watched.pass_(3, 1_000_000)
    assert 25 <= len(watched.told) <= 31


def test_speed_and_the_time_that_is_left(watched: Watched) -> None:
    watched.pass_(3, 1_000_000)
    assert watched.last.bytes_per_s == pytest.approx(1_000_000, rel=0.05)
    assert watched.last.seconds_left == pytest.approx(97, rel=0.05)
    assert watched.last.done_bytes == pytest.approx(3_000_000, rel=0.05)


def test_nothing_is_said_of_a_speed_before_it_is_known(watched: Watched) -> None:
    assert watched.last.bytes_per_s is None
    watched.pass_(0.1, 1_000_000)
    assert watched.last.seconds_left is None or watched.last.bytes_per_s


def test_a_line_that_slows_down_is_seen_within_seconds(watched: Watched) -> None:
    watched.pass_(60, 10_000_000)
    watched.pass_(6, 100_000)
    assert watched.last.bytes_per_s == pytest.approx(100_000, rel=0.1)


def test_a_line_that_is_dead_has_no_speed(watched: Watched) -> None:
    watched.pass_(10, 10_000_000)
    watched.pass_(6)
    assert watched.last.bytes_per_s == 0
    assert watched.last.seconds_left is None


def test_each_stage_is_told_at_once_and_once(watched: Watched) -> None:
    before = len(watched.told)
    for stage in (DownloadStage.STALLED, DownloadStage.STALLED, DownloadStage.DOWNLOADING, DownloadStage.DOWNLOADING):
        watched.meter.enter(stage)
    assert [progress.stage.value for progress in watched.told[before:]] == ["stalled", "downloading"]


def test_a_pause_does_not_count_as_slowness(watched: Watched) -> None:
    watched.pass_(5, 1_000_000)
    watched.meter.enter(DownloadStage.WAITING, wait_s=60)
    assert watched.last.wait_s == 60
    watched.clock.now += 60
    watched.meter.enter(DownloadStage.DOWNLOADING)
    watched.pass_(1, 1_000_000)
    assert watched.last.bytes_per_s == pytest.approx(1_000_000, rel=0.1)


def test_bytes_that_are_thrown_away_are_no_speed(watched: Watched) -> None:
    watched.pass_(2, 1_000_000)
    watched.meter.add(-2_000_000)
    watched.pass_(0.5, 1_000_000)
    assert watched.last.bytes_per_s == pytest.approx(1_000_000, rel=0.2)
    assert watched.last.done_bytes < 600_000


def test_it_forgets_as_it_goes(watched: Watched) -> None:
    watched.pass_(60, 1_000_000)
    assert len(watched.meter._samples) < 100


# --- patience


def test_waits_double_up_to_a_limit() -> None:
    patience = Patience(PatienceLimits(attempts=12, first_wait_s=1, longest_wait_s=60))
    waits = [patience.wait_s(None, 0) for _ in range(11)]
    for number, wait in enumerate(waits):
        assert wait is not None
        longest = min(2**number, 60)
        assert longest / 2 <= wait <= longest
    assert patience.wait_s(None, 0) is None


def test_an_attempt_that_gets_on_counts_from_the_beginning() -> None:
    patience = Patience(PatienceLimits(attempts=3))
    assert all(patience.wait_s(None, 1 << 20) is not None for _ in range(100))
    assert patience.wait_s(None, 10) is not None
    assert patience.wait_s(None, 10) is None


def test_the_hub_is_given_the_time_it_asks_for() -> None:
    assert Patience(PatienceLimits()).wait_s(300, 0) == 300
    assert (Patience(PatienceLimits()).wait_s(0, 0) or 0) >= 0.5


def test_a_whole_file_in_vain_is_not_repeated_for_ever() -> None:
    patience = Patience(PatienceLimits(whole_files=2))
    assert patience.wait_s(None, 1 << 30, costly=True) is not None
    assert patience.wait_s(None, 1 << 30, costly=True) is None


def test_questions_are_given_up_sooner_and_otherwise_the_same() -> None:
    limits = PatienceLimits(attempts=9, slowest_bytes_per_s=7, stall_s=3)
    assert limits.for_questions().attempts == 3
    assert limits.for_questions().slowest_bytes_per_s == 7
    assert PatienceLimits(attempts=1).for_questions().attempts == 1


# --- a mailbox


def test_bytes_come_in_order_then_the_end() -> None:
    mailbox = Mailbox()
    mailbox.put(b"a")
    mailbox.put(b"b")
    assert mailbox.take(0) == [b"a", b"b"]
    assert mailbox.take(0) == []
    mailbox.put(b"c")
    mailbox.end(ValueError("broken"))
    assert mailbox.take(0) == [b"c"]
    with pytest.raises(ValueError, match="broken"):
        mailbox.take(0)
    other = Mailbox()
    other.end()
    assert other.take(0) is None


def test_who_brings_waits_while_nobody_takes_and_hears_of_the_end() -> None:
    mailbox = Mailbox()
    brought, refused = [], []

    def bring() -> None:
        try:
            for _ in range(100):
                mailbox.put(bytes(1 << 18))
                brought.append(1)
        except MailboxClosedError:
            refused.append(1)

    thread = threading.Thread(target=bring)
    thread.start()
    deadline = time.monotonic() + 5
    while len(brought) < 4 and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(0.02)
    assert len(brought) == 4
    assert len(mailbox.take(1) or ()) == 4
    mailbox.close()
    thread.join(5)
    assert refused


# --- memory


@pytest.mark.parametrize("name", ["float32", "bfloat16", "int8"])
@pytest.mark.parametrize(("n_layer", "n_embd", "n_head"), [(12, 768, 12), (24, 1024, 16)])
def test_memory_is_reckoned_as_the_engine_reckons_it(n_layer: int, n_embd: int, n_head: int, name: str) -> None:
    import torch

    from gpt2_desk.gpt2.config import GPT2Config
    from gpt2_desk.gpt2.loading import empty_model
    from gpt2_desk.gpt2.memory import needed_bytes
    from gpt2_desk.gpt2.precision import choose_precision

    config = GPT2Config(n_layer=n_layer, n_embd=n_embd, n_head=n_head)
    engine = needed_bytes(empty_model(config), config, choose_precision(name, torch.device("cpu"), 0), True)
    ours = GPT2Shape(n_layer, n_embd).memory_bytes(name)
    assert ours == pytest.approx(engine, rel=0.05)


def test_parameters_as_they_are_published() -> None:
    shapes = {model.name: model.shape.parameters for model in CATALOG}
    assert shapes["gpt2"] == 124_439_808
    assert shapes["gpt2-medium"] == 354_823_168
    assert shapes["gpt2-large"] == 774_030_080
    assert shapes["gpt2-xl"] == 1_557_611_200
    assert shapes["distilgpt2"] == 81_912_576


@pytest.mark.parametrize(
    ("name", "free", "everything", "fit"),
    [
        ("distilgpt2", 8e9, 16e9, Fit.EASY),
        ("gpt2", 3e9, 8e9, Fit.WELL),
        ("gpt2-large", 8e9, 16e9, Fit.SLOW),
        ("gpt2-xl", 2e9, 8e9, Fit.TIGHT),
        ("gpt2-xl", 2e9, 4e9, Fit.TOO_LARGE),
        ("gpt2-xl", 1e9, 2e9, Fit.TOO_LARGE),
    ],
)
def test_how_models_get_on_with_a_machine(name: str, free: float, everything: float, fit: Fit) -> None:
    shape = next(model.shape for model in CATALOG if model.name == name)
    assert fitness(shape, int(free), int(everything)).fit is fit


def test_this_machine_is_asked_where_nothing_is_said() -> None:
    assert (fitness(GPT2Shape(1, 8)).free_bytes or 0) > 0


# --- words


@given(st.one_of(st.text(max_size=40), st.floats().map(str), st.integers().map(str), st.datetimes().map(str),
                 st.datetimes().map(format_datetime)))  # fmt: skip
def test_any_retry_after_is_a_time_or_nothing(value: str) -> None:
    wait = _retry_after(value)
    assert wait is None or 0 <= wait <= 3600


def test_retry_after() -> None:
    assert _retry_after(None) is None
    assert _retry_after("12") == 12
    assert _retry_after("-5") == 0
    assert _retry_after("soon") is None
    assert _retry_after("1e300") == 3600
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    assert _retry_after(later) == pytest.approx(100, abs=2)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EACCES, errno.EROFS, errno.EIO, 9999])
def test_what_the_system_says_of_the_disk(number: int) -> None:
    error = of_the_disk(OSError(number, "It says so", "/the/folder"))
    assert isinstance(error, DiskFullError) is (number in (errno.ENOSPC, errno.EFBIG))
    assert_plain(error)
    assert_plain(of_the_disk(OSError("nothing")))


def test_sizes_are_short() -> None:
    assert [gigabytes(size) for size in (0, 1, 3_010_000, 548_105_171, 6_431_829_960)] == [
        "0.1 MB", "0.1 MB", "3.0 MB", "0.5 GB", "6.4 GB"
    ]  # fmt: skip
