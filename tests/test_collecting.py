"""The search for cycles is put off, and taken up again."""

from __future__ import annotations

import gc

import pytest

from gpt2_desk.collecting import without_collecting


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
