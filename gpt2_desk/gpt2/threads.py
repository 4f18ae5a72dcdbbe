"""How many threads the arithmetic runs on, found by measuring and changed while it runs.

torch's threads wait for each other after each operation, and there are two hundred operations in a token. On cores of
their own that takes microseconds. Where another program holds one of the cores, each wait lasts until the system gives
that core back, some milliseconds: a GPT-2 that wrote 250 tokens a second on two cores was measured to write 4. One
thread alone waits for nobody and writes 150.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

_ALL_THREADS = torch.get_num_threads()
"""What torch takes by itself, the physical cores; read before anything here changes it."""

THREADED_FROM_PARAMETERS = 20_000_000
"""Below it the threads would wait for each other longer than they compute: on two idle cores a model of 10 million
parameters is as quick with one."""

_SLOW = 1.5
"""A step is slow if it takes so many times what one thread takes."""

_CLEARLY_QUICKER = 0.9
"""The share of the time of all threads that fewer may take, to be taken instead."""

_SLOW_STEPS = 2
"""Slow steps in a row after which one thread goes on: a single one is a hiccup."""

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 16.0
"""After which time it is tried whether the cores are free again; doubled each time that they are not."""

_WAITS = 20
_FREE_WAIT_S = 0.001
"""The cores are free if the threads can wait for each other so many times, each time less long than this."""


class Threads:
    """The number of threads of one model's arithmetic.

    Args:
        most: how many there may be.
        clock: seconds; evenly running.

    Thread: the one that runs the model. The number is kept for each thread by itself, so `use` sets it there.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.perf_counter) -> None:
        self._most = most
        self._now = most
        self._clock = clock
        self._alone_s = float("inf")
        self._slow_steps = 0
        self._pause_s = _FIRST_PAUSE_S
        self._try_at = 0.0

    @property
    def count(self) -> int:
        """How many are in use."""
        return self._now

    def use(self) -> None:
        """Set the number for the calling thread, trying more again where it is time."""
        if self._now < self._most and self._clock() >= self._try_at:
            torch.set_num_threads(self._most)
            self._try_more()
        torch.set_num_threads(self._now)

    def look(self) -> None:
        """See whether the cores are free, and begin with one thread if they are not."""
        if self._most > 1:
            torch.set_num_threads(self._most)
            if not self._cores_are_free():
                self._go_alone()
        torch.set_num_threads(self._now)

    def measure(self, step: Callable[[], object]) -> None:
        """Learn what a step takes on one thread and on more, and how many are the quickest.

        Fewer than there may be are only taken where they are clearly quicker, as they are where a few of them read all
        that the memory gives. One thread is never the last word: it may be that the cores are taken just now.

        Args:
            step: a step such as will be timed; it is run a few times.
        """
        if self._most == 1:
            return
        times = {}
        for count in _counts(self._most):
            torch.set_num_threads(count)
            times[count] = min(self._seconds(step) for _ in range(2))
        self._alone_s = times[1]
        best = min(times, key=times.__getitem__)
        if best > 1 and times[best] < _CLEARLY_QUICKER * times[self._most]:
            self._now = self._most = best
        if times[self._most] > times[1]:
            self._go_alone()
        torch.set_num_threads(self._now)

    def took(self, seconds: float, rows: int = 1) -> None:
        """Take note of how long a step took, of so many texts at once."""
        if self._now == 1:
            return
        slow = seconds > _SLOW * self._alone_s * (1 + (rows - 1) / 4)
        self._slow_steps = self._slow_steps + 1 if slow else 0
        if self._slow_steps == _SLOW_STEPS:
            self._go_alone()

    def _go_alone(self) -> None:
        self._now = 1
        self._slow_steps = 0
        self._try_at = self._clock() + self._pause_s

    def _try_more(self) -> None:
        if self._cores_are_free():
            self._now, self._pause_s = self._most, _FIRST_PAUSE_S
        else:
            self._pause_s = min(2 * self._pause_s, _LONGEST_PAUSE_S)
            self._try_at = self._clock() + self._pause_s

    def _cores_are_free(self) -> bool:
        """Whether threads that wait for each other wait for nobody else."""
        numbers = torch.zeros(1 << 16)  # enough for torch to share the work out
        return all(self._seconds(lambda: numbers.add_(1)) < _FREE_WAIT_S for _ in range(_WAITS))

    def _seconds(self, work: Callable[[], object]) -> float:
        started = self._clock()
        work()
        return self._clock() - started


def _counts(most: int) -> list[int]:
    """One, two, four … and all."""
    return [*(2**power for power in range(most.bit_length()) if 2**power < most), most]


def threads_for(parameters: int, asked: int | None) -> Threads:
    """The threads for a model of so many parameters; a number that was asked for may be fewer at times, never more."""
    return Threads(asked or (1 if parameters < THREADED_FROM_PARAMETERS else _ALL_THREADS))
