from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from gpt2_desk.ui.chat.column import Measures, TurnColumn
from gpt2_desk.ui.chat.laid_text import LaidText
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.editor.geometry import Geometry, measure
from gpt2_desk.ui.editor.style import PageStyle

STYLE = PageStyle()
MEASURES = Measures(rule=30, head=20, foot=36, spare=10)
PROSE = "The sea has never asked me for anything but attention, and I have always had plenty of that. "


def _geometry(width: int = 900) -> Geometry:
    return measure(STYLE, QFontMetricsF(STYLE.font()), QSize(width, 700))


def _turns(count: int, text: str = PROSE * 4) -> list[Turn]:
    return [Turn(key, "Ines" if key % 2 else "Keeper", text, by_model=key % 2 == 0) for key in range(count)]


@pytest.fixture
def column(qapp: QApplication) -> TurnColumn:
    return TurnColumn(_geometry(), STYLE.font(), MEASURES)


def test_nothing_is_laid_out_before_it_is_looked_at(column: TurnColumn) -> None:
    column.set_turns(_turns(100))
    assert column.laid_out_count == 0
    assert column.total > 100 * 100
    column.lay_out(3)
    assert column.laid_out_count == 1


def test_a_guess_is_put_right(column: TurnColumn) -> None:
    column.set_turns(_turns(3, "mmmmm mmmmm " * 30))
    guessed = column.total
    delta = column.lay_out(0)
    assert delta != 0
    assert column.total == guessed + delta
    assert column.top(1) == column.height(0)
    assert column.lay_out(0) == 0


def test_the_parts_of_a_turn(column: TurnColumn) -> None:
    column.set_turns([Turn(5, "Ines", "Why?", by_model=False), Turn(6, "Keeper", "No.", by_model=True, total=2)])
    column.lay_out(0)
    column.lay_out(1)
    line = column.geometry.line
    assert column.words_top(0) == 20
    assert column.words_bottom(0) == 20 + line
    assert column.height(0) == 20 + line + 36
    assert column.height(1) == column.height(0) + 10  # there is more than one of it
    column.set_read_from(6)
    assert column.head_top(1) == column.top(1) + 30
    column.set_read_from(None)
    assert column.head_top(1) == column.top(1)


def test_which_turns_show(column: TurnColumn) -> None:
    assert column.between(0, 100) == range(0)
    assert column.at(0) is None
    column.set_turns(_turns(20))
    assert column.between(column.top(3), column.top(5)) == range(3, 5)
    assert column.between(column.top(3) + 1, column.top(5) + 1) == range(3, 6)
    assert column.between(-500, 0) == range(0)
    assert column.between(column.total, column.total + 100) == range(0)
    assert column.at(column.top(7)) == 7
    assert column.at(-1) is column.at(column.total) is None


def test_turns_that_stay_stay_laid_out(column: TurnColumn) -> None:
    turns = _turns(6)
    column.set_turns(turns)
    for place in range(6):
        column.lay_out(place)
    kept = column.laid(4)
    changed = Turn(1, "Ines", "Something else.", by_model=False)
    column.set_turns([turns[0], changed, *turns[3:]])
    assert column.place(4) == 3
    assert column.laid(3) is kept
    assert column.place(2) is None
    assert column.laid_out_count == 4  # of five: one says something else


@given(st.lists(st.text(alphabet="ab \nשא👩\u200d\u2028\t", max_size=12), max_size=8))
def test_words_that_stream_stand_as_if_they_had_come_at_once(qapp: QApplication, pieces: list[str]) -> None:
    streamed, whole = (TurnColumn(_geometry(), STYLE.font(), MEASURES) for _ in range(2))
    streamed.set_turns([Turn(1, "Keeper", "The", by_model=True)])
    streamed.lay_out(0)
    for piece in pieces:
        streamed.append(0, piece)
    text = "The" + "".join(pieces)
    whole.set_turns([Turn(1, "Keeper", text, by_model=True)])
    whole.lay_out(0)
    assert streamed.turn(0).text == text
    assert streamed.total == whole.total
    laid = streamed.laid(0)
    assert laid.text(0, laid.end) == text


def test_another_width_lays_out_anew_and_a_moved_column_does_not(column: TurnColumn) -> None:
    column.set_turns(_turns(4))
    column.lay_out(0)
    column.set_geometry(_geometry(1400), STYLE.font(), MEASURES)
    assert column.laid_out_count == 1
    column.set_geometry(_geometry(500), STYLE.font(), MEASURES)
    assert column.laid_out_count == 0


def test_a_field_in_the_place_of_words_has_its_own_height(column: TurnColumn) -> None:
    column.set_turns(_turns(3))
    column.lay_out(1)
    before = column.height(1)
    column.hold(1, 500)
    assert column.words_bottom(1) - column.words_top(1) == 500
    column.hold(None)
    assert column.height(1) == before


def test_text_with_several_paragraphs_and_directions(qapp: QApplication) -> None:
    laid = LaidText("One.\nשלום לך\n\nEnd. 👩\u200d👩\u200d👧", _geometry(), STYLE.font())
    line = _geometry().line
    assert laid.height == 4 * line + 2 * round(line / 2)  # an empty line is a gap by itself
    assert laid.text(5, 9) == "שלום"
    assert laid.text(0, laid.end) == "One.\nשלום לך\n\nEnd. 👩\u200d👩\u200d👧"
    assert laid.place_at(0, 0) == 0
    assert laid.place_at(1e4, 1e4) == laid.end


def test_laid_text_can_go_at_any_time(qapp: QApplication) -> None:
    for _ in range(50):
        laid = LaidText(PROSE, _geometry(), STYLE.font())
        assert laid.height > 0
        laid.append("more")
        del laid
    gc.collect()
