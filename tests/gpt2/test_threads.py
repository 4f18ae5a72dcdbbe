"""The number of threads: one where others hold the cores, more again where they are free."""

from __future__ import annotations

import pytest
import torch

from gpt2_desk.gpt2.threads import THREADED_FROM_PARAMETERS, Threads, threads_for


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def numbers(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every number of threads that torch is told, and none of them taken."""
    told: list[int] = []
    monkeypatch.setattr(torch, "set_num_threads", told.append)
    return told


def measured(clock: Clock, numbers: list[int], alone: float, together: float, most: int = 4) -> Threads:
    def step() -> None:
        clock.now += alone if numbers[-1] == 1 else together

    threads = Threads(most, clock)
    threads.measure(step)
    return threads


def test_more_threads_are_used_where_they_are_quicker(numbers: list[int]) -> None:
    threads = measured(Clock(), numbers, alone=0.010, together=0.006)
    threads.use()
    assert (threads.count, numbers[-1]) == (4, 4)


def test_one_is_used_where_they_are_not(numbers: list[int]) -> None:
    threads = measured(Clock(), numbers, alone=0.010, together=0.200)
    threads.use()
    assert (threads.count, numbers[-1]) == (1, 1)


@pytest.mark.parametrize(
    ("seconds", "chosen"),
    [
        ({1: 8.0, 2: 5.0, 4: 3.0, 8: 2.9, 12: 2.8}, 12),
        ({1: 8.0, 2: 5.0, 4: 2.0, 8: 2.9, 12: 3.8}, 4),
        ({1: 8.0, 2: 5.0, 4: 2.7, 8: 2.9, 12: 2.8}, 12),
        ({1: 1.0, 2: 5.0, 4: 2.7, 8: 2.9, 12: 2.8}, 1),
    ],
)
def test_as_many_as_are_quickest(numbers: list[int], seconds: dict[int, float], chosen: int) -> None:
    clock = Clock()
    threads = Threads(12, clock)

    def step() -> None:
        clock.now += seconds[numbers[-1]]

    threads.measure(step)
    assert (threads.count, numbers[-1]) == (chosen, chosen)


def test_a_hiccup_changes_nothing(numbers: list[int]) -> None:
    threads = measured(Clock(), numbers, alone=0.010, together=0.006)
    for seconds in (0.3, 0.006, 0.3, 0.006):
        threads.took(seconds)
    assert threads.count == 4


def test_slow_steps_lead_to_one_thread_and_free_cores_back(numbers: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    threads = measured(clock, numbers, alone=0.010, together=0.006)
    free = False
    asked: list[float] = []

    def are_free(self: Threads) -> bool:
        asked.append(clock.now)
        return free

    monkeypatch.setattr(Threads, "_cores_are_free", are_free)
    threads.took(0.3)
    threads.took(0.3)
    assert threads.count == 1
    began = clock.now
    for _ in range(400):
        clock.now += 0.1
        threads.use()
        threads.took(0.010)
    pauses = [round(later - earlier) for earlier, later in zip([began, *asked], asked, strict=False)]
    assert pauses == [1, 2, 4, 8, 16]
    assert threads.count == 1
    free = True
    clock.now += 20
    threads.use()
    assert (threads.count, numbers[-1]) == (4, 4)


def test_the_cores_are_looked_at_before_a_model_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Threads, "_cores_are_free", lambda self: False)
    busy, single = Threads(4), Threads(1)
    busy.look()
    single.look()
    assert (busy.count, single.count) == (1, 1)
    monkeypatch.setattr(Threads, "_cores_are_free", lambda self: True)
    free = Threads(4)
    free.look()
    assert free.count == 4


def test_waits_tell_whether_cores_are_free() -> None:
    clock = Clock()
    threads = Threads(2, clock)
    assert threads._cores_are_free()  # no time passes on this clock
    ticking = iter(range(1000))
    assert not Threads(2, lambda: next(ticking) * 0.01)._cores_are_free()


def test_four_texts_may_take_longer_than_one(numbers: list[int]) -> None:
    threads = measured(Clock(), numbers, alone=0.010, together=0.006)
    for _ in range(3):
        threads.took(0.025, rows=4)
    assert threads.count == 4
    threads.took(0.3, rows=4)
    threads.took(0.3, rows=4)
    assert threads.count == 1


def test_small_models_have_one_and_what_was_asked_for_holds() -> None:
    assert threads_for(THREADED_FROM_PARAMETERS - 1, None).count == 1
    assert threads_for(THREADED_FROM_PARAMETERS, None).count >= 1
    assert threads_for(10, 3).count == 3
