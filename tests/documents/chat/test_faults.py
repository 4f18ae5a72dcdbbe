"""Replies that are none."""

from __future__ import annotations

import pytest

from gpt2_desk.contract import MAX_SEED
from gpt2_desk.documents.chat import MAX_DRAWS, Fault, fault_of, next_seed, verdict

NAMES = ("Anna", "Keeper")
EARLIER = ["Yes.", "I was afraid of the sea, once."]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.EMPTY),
        (" \n", Fault.EMPTY),
        ("Keeper", Fault.NAME),
        ("anna:", Fault.NAME),
        ("Anna…", Fault.NAME),
        ("…", Fault.SIGNS),
        ("\" - .", Fault.SIGNS),
        ("🙂", None),
        ("I was afraid of the sea — once!", Fault.REPEATED),
        ("Yes.", None),
        ("No.", Fault.REPEATED),
        ("No, no, no.", None),
        ("I know. I know. I know. I know.", Fault.CIRCLE),
        ("And the sea and the sea and the sea and the sea", Fault.CIRCLE),
        ("no no no no no no", Fault.CIRCLE),
        ("I was a boy. The sea, the sea, the sea.", None),
        ("I was a boy then, and had not seen it yet: the sea, the sea, the sea, the sea, the sea", Fault.CIRCLE),
        ("Anna is my name.", None),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_reply(text: str, fault: Fault | None) -> None:
    assert fault_of(text, EARLIER, NAMES, ["No."]) is fault


def test_another_is_drawn_three_times_and_then_it_is_said() -> None:
    for drawn in range(MAX_DRAWS):
        assert verdict(Fault.EMPTY, "", "Keeper", drawn=drawn).draws_again
    last = verdict(Fault.EMPTY, "", "Keeper", drawn=MAX_DRAWS)
    assert (last.draws_again, last.stays) == (False, False)
    assert last.words.startswith("Keeper has nothing to say.")


@pytest.mark.parametrize("fault", list(Fault))
def test_each_fault_has_its_words(fault: Fault) -> None:
    told = verdict(fault, "…", "{text}", drawn=0, can_differ=False)
    assert not told.draws_again
    assert told.stays is (fault in (Fault.REPEATED, Fault.CIRCLE))
    assert told.words.startswith("{text} ")
    assert "!" not in told.words


def test_a_good_reply_stays() -> None:
    told = verdict(None, "Yes.", "Keeper", drawn=2)
    assert (told.draws_again, told.stays, told.words) == (False, True, "")


def test_the_next_seed_is_another() -> None:
    assert next_seed(5) == 6
    assert next_seed(MAX_SEED) == 0
