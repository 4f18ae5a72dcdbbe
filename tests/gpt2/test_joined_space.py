"""A space that ends the prompt begins the next word."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desk.contract import CancelToken, GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine

OPENING = "The rain had not stopped for three days, and Mrs. Hale had"


@pytest.fixture(scope="module")
def engine(starter_folder: Path) -> Engine:
    return Engine.open(starter_folder)


def pieces(engine: Engine, prompt: str, *, joins_space: bool, seed: int = 1) -> list[TextPiece]:
    request = GenerationRequest(prompt, SamplingSettings(), 8, seed, joins_space=joins_space)
    return [item for item in engine.stream(request, CancelToken()) if isinstance(item, TextPiece)]


def text(found: list[TextPiece]) -> str:
    return "".join(piece.text for piece in found)


@pytest.mark.parametrize("seed", range(5))
def test_the_next_word_begins_at_once_and_the_space_is_not_written_twice(engine: Engine, seed: int) -> None:
    found = pieces(engine, OPENING + " ", joins_space=True, seed=seed)
    first = found[0].tokens[0]
    assert first.text.startswith(" ")
    assert found[0].text == first.text[1:]


def test_greedy_text_is_that_of_the_prompt_without_its_space(engine: Engine) -> None:
    greedy = SamplingSettings(temperature=0)
    with_space = GenerationRequest(OPENING + " ", greedy, 20, joins_space=True)
    without = GenerationRequest(OPENING, greedy, 20)
    texts = [
        "".join(item.text for item in engine.stream(request, CancelToken()) if isinstance(item, TextPiece))
        for request in (with_space, without)
    ]
    assert " " + texts[0] == texts[1]


@pytest.mark.parametrize("prompt", [OPENING, OPENING + "  ", OPENING + "\n ", " ", ""])
def test_any_other_prompt_is_read_as_it_is(engine: Engine, prompt: str) -> None:
    assert text(pieces(engine, prompt, joins_space=True)) == text(pieces(engine, prompt, joins_space=False))


def test_a_text_does_not_end_before_it_begins(engine: Engine) -> None:
    """The token that ends a text also begins one, and is likely there to a model that has seen few beginnings."""
    assert all(pieces(engine, "", joins_space=False, seed=seed) for seed in range(30))
