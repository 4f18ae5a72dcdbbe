from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.documents.counting import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t\u00a0", 0),
        ("The rain had not stopped.", 5),
        ("don’t can't o'clock", 3),
        ("a well-to-do mother-in-law", 3),
        ("It is only weather—said he", 6),
        ("weather--said", 2),
        ("weather – said", 2),
        ("Well…no. Well...yes.", 4),
        ("— “ ” * * * … -- '", 0),
        ("in 1843, at 7.30", 4),
        ("“Hale,” (she)", 2),
        ("_emphasis_ and **more**", 3),
        ("cafe\u0301s naïve", 2),
        ("雨 дождь", 2),
    ],
)
def test_words_as_a_novelist_counts(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.lists(st.text("abé1'-", min_size=1).filter(lambda run: "--" not in run), max_size=8))
def test_a_run_with_a_letter_or_a_digit_is_one_word(runs: list[str]) -> None:
    assert count_words(" ".join(runs)) == sum(any(map(str.isalnum, run)) for run in runs)
