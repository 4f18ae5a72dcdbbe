"""The search for cycles is put off, and taken up again; what is due is looked through."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from gpt2_desk.collecting import collect_due, without_collecting


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()  # as it is for the other tests


def test_nothing_is_looked_for_inside_and_everything_after() -> None:
    assert gc.isenabled()
    with without_collecting():
        assert not gc.isenabled()
        kept = [object() for _ in range(10)]
        before = gc.get_freeze_count()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before
    assert kept
    gc.unfreeze()


def test_it_is_taken_up_again_after_a_failure() -> None:
    with pytest.raises(RuntimeError), without_collecting():
        raise RuntimeError
    assert gc.isenabled()
    gc.unfreeze()


def test_the_young_are_looked_at_often_and_the_old_seldom() -> None:
    gc.disable()
    gc.collect()
    looked: list[int] = []
    gc.callbacks.append(lambda phase, told: looked.append(told["generation"]) if phase == "start" else None)
    try:
        collect_due()
        assert looked == []  # nothing is due yet
        kept = []
        for _ in range(150):
            kept.append([[number] for number in range(gc.get_threshold()[0] + 1)])
            collect_due()
    finally:
        gc.callbacks.pop()
    assert len(looked) == 150
    assert looked.count(0) > 8 * looked.count(1) > 8 * looked.count(2) > 0
