from __future__ import annotations

from gpt2_desk.ui.chat.turn import Selection, Turn


def test_a_turn_is_spoken_with_its_name_and_place() -> None:
    assert Turn(1, "Keeper", "The lamp is lit.", by_model=True).spoken == "Keeper: The lamp is lit."
    turn = Turn(1, "Keeper", "The lamp is lit.", by_model=True, number=2, total=3, edited=True)
    assert turn.spoken == "Keeper, 2 of 3, changed by you: The lamp is lit."
    assert Turn(1, "Keeper", "", by_model=True, writing=True).spoken == "Keeper: …"


def test_what_the_writer_says_is_not_called_changed() -> None:
    assert Turn(1, "Ines", "Why?", by_model=False, edited=True).spoken == "Ines: Why?"


def test_a_selection_begins_where_it_comes_first() -> None:
    assert (Selection(1, 7, 3).start, Selection(1, 7, 3).end) == (3, 7)
