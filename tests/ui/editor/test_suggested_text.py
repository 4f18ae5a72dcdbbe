from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.ui.editor.suggested_text import has_word, offered


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        (" sill and looked about for a chair. Then he sat", " sill and looked about for a chair."),
        (" Mrs. Hale was not at home. She", " Mrs. Hale was not at home."),
        ("\n\nShe said nothing at all. He", "\n\nShe said nothing at all."),
        (" and the unfini", " and the"),
        (" said.\nThen", " said."),
        (" No. He would not go. Not he", " No. He would not go."),
        (
            "\u201cIt is only weather,\u201d he said, \u201cnot the end.\u201d And",
            "\u201cIt is only weather,\u201d he said, \u201cnot the end.\u201d",
        ),
        ("derstood", "derstood"),
        ("   \n ", ""),
        ("", ""),
        (" a\r\nb", " a"),
    ],
)
def test_an_offer_ends_with_a_sentence_or_a_line(text: str, offer: str) -> None:
    assert offered(text, cut_off=True) == offer


def test_a_text_that_the_model_ended_itself_is_whole() -> None:
    assert offered(" and the end", cut_off=False) == " and the end"


@pytest.mark.parametrize(
    ("text", "following", "offer"),
    [
        (" old stone house was cold", " house was cold and", " old stone"),
        ("stone house", "house was cold", "stone "),
        ("stone", "house", "stone "),
        (" house was", " house was cold", ""),
        (" house was", "house was cold", ""),
        (" stone\nhouse", " house", " stone"),
        ("\nhouse", " was", ""),
        (" cold", ", and", " cold"),
    ],
)
def test_within_a_paragraph_it_leads_over_to_what_follows(text: str, following: str, offer: str) -> None:
    assert offered(text, following) == offer


@given(st.text("ab. \n\u201d'M\u2029\ud83d"), st.text("ab. ", max_size=6), st.booleans())
def test_whatever_the_model_says_an_offer_has_words_or_is_nothing(text: str, following: str, cut_off: bool) -> None:
    offer = offered(text, following, cut_off=cut_off)
    assert offer == "" or offer.strip()
    assert "\u2029" not in offer
    assert "\ud83d" not in offer
    if following.strip():
        assert "\n" not in offer


def test_marks_alone_are_no_words() -> None:
    assert has_word("- a")
    assert not has_word(" \u2014 \u201c\u2026 ")
