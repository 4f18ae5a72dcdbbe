"""A model that knows only straight quotation marks writes on in a text with curly ones."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken, GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.quotes import CurlyQuotes, is_curly

TEXTS = st.text(st.sampled_from(list("ab tisem.,!-\n\"'\u2014\u201c\u201d\u2018\u2019(\U0001f327")), max_size=60)
STRAIGHT = str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''")


def curled(pieces: list[str], before: str = "") -> str:
    quotes = CurlyQuotes(before)
    return "".join([*map(quotes.curl, pieces), quotes.finish()])


@pytest.mark.parametrize(
    "text",
    [
        "\u201cGo,\u201d she said. \u201cNow!\u201d",
        "(\u201cGo\u201d)",
        "\u201cI don\u2019t\u2014\u201d he began.",
        "He cried\u2014\u201cGo!\u201d\u2014and went.",
        "\u201cHe said \u2018no,\u2019 and left.\u201d",
        "\u201c\u2018No\u2019 was all.\u201d",
        "\u2019Tis the dogs\u2019 own rock \u2019n\u2019 roll; let \u2019em have it \u2019til ten.",
        "\u2018Tissue\u2019 and \u2018emblem\u2019 and \u2018next\u2019",
        # A speech that goes on in the next paragraph is closed only there.
        "\u201cThe first\u2014\n\u201cThe second\u2014\u201d",
    ],
)
def test_marks_are_those_that_a_printer_sets(text: str) -> None:
    straight = text.translate(STRAIGHT)
    assert curled([straight]) == text
    assert curled(list(straight)) == text
    for cut in range(len(text)):  # and whatever of it stands on the page already, with marks of either kind
        assert curled([straight[cut:]], text[:cut]) == text[cut:]
        assert curled([straight[cut:]], straight[:cut]) == text[cut:]


@given(text=TEXTS, before=TEXTS, cuts=st.lists(st.integers(0, 60), max_size=5))
def test_only_marks_change_and_the_pieces_do_not_matter(text: str, before: str, cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(places)]
    whole = curled([text], before)
    assert curled(pieces, before) == whole
    assert whole.translate(STRAIGHT) == text.translate(STRAIGHT)
    assert not set("\"'") & set(whole)


@given(text=TEXTS, rest=TEXTS, cut=st.integers(0, 60))
def test_a_copy_goes_on_alike(text: str, rest: str, cut: int) -> None:
    quotes = CurlyQuotes()
    quotes.curl(text[:cut])
    other = quotes.copy()
    assert quotes.curl(rest) + quotes.finish() == other.curl(rest) + other.finish()


@pytest.mark.parametrize(
    ("text", "curly"),
    [("", False), ("No marks.", False), ("don't", False), ("don\u2019t", True), ("\u201cA\u201d 'b", False)],
)
def test_the_last_mark_tells_what_a_text_has(text: str, curly: bool) -> None:
    assert is_curly(text) == curly


PAGE = "\u201cI never said that,\u201d she answered. He didn\u2019t look up. \u201cYou shouldn\u2019t"


@pytest.fixture(scope="module")
def engine(starter_folder: Path) -> Engine:
    return Engine.open(starter_folder)


def continued(engine: Engine, prompt: str, stop: tuple[str, ...] = (), turns: tuple[str, ...] = ()) -> str:
    request = GenerationRequest(prompt, SamplingSettings(), 80, 1, stop=stop, turns=turns)
    return "".join(piece.text for piece in engine.stream(request, CancelToken()) if isinstance(piece, TextPiece))


def test_the_starter_writes_the_marks_of_the_page(engine: Engine) -> None:
    straight, curly = continued(engine, PAGE.translate(STRAIGHT)), continued(engine, PAGE)
    assert straight.count('"') > 2
    assert curly.translate(STRAIGHT) == straight
    assert curly == curled([straight], PAGE)


def test_a_stop_string_may_have_marks_of_either_kind(engine: Engine) -> None:
    whole = continued(engine, PAGE)
    for stop in ("\u201d", '"'):
        assert continued(engine, PAGE, (stop,)) == whole[: whole.index("\u201d")]


def test_a_conversation_has_the_marks_of_its_turns(engine: Engine) -> None:
    turns = ("You: \u201cWhy don\u2019t you go?\u201d\n", "Ann: \u201cI can\u2019t. It\u2019s raining.\u201d\n")
    assert not set("\"'") & set(continued(engine, "You:", turns=turns))
