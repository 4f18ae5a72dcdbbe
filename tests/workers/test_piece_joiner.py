"""Fast tokens travel together, slow ones at once, and all of them arrive."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import TextPiece, TokenChoice
from gpt2_desk.workers.piece_joiner import JOIN_S, PieceJoiner


def piece(number: int) -> TextPiece:
    return TextPiece(f"{number} ", (TokenChoice(number, f"{number} ", -1.0),))


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_first_piece_is_told_at_once_and_those_right_behind_it_together() -> None:
    clock, told = Clock(), []
    joiner = PieceJoiner(told.append, clock)
    for number in range(4):
        joiner.add(piece(number))
    assert [one.text for one in told] == ["0 "]
    clock.now += JOIN_S
    joiner.add(piece(4))
    assert [one.text for one in told] == ["0 ", "1 2 3 4 "]


def test_each_token_of_a_slow_model_is_told_at_once() -> None:
    clock, told = Clock(), []
    joiner = PieceJoiner(told.append, clock)
    for number in range(5):
        clock.now += 2 * JOIN_S
        joiner.add(piece(number))
        assert len(told) == number + 1


@given(st.lists(st.floats(0, 2 * JOIN_S), max_size=60))
def test_nothing_is_lost_nor_told_twice_whatever_the_pace(pauses: list[float]) -> None:
    clock, told = Clock(), []
    joiner = PieceJoiner(told.append, clock)
    for number, pause in enumerate(pauses):
        clock.now += pause
        joiner.add(piece(number))
    joiner.flush()
    joiner.flush()
    assert [token.id for one in told for token in one.tokens] == list(range(len(pauses)))
    assert "".join(one.text for one in told) == "".join(f"{number} " for number in range(len(pauses)))
