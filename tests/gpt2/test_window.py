"""What is read of a long text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import ContextReading
from gpt2_desk.gpt2 import Tokenizer
from gpt2_desk.gpt2.tokenizer import whole_characters
from gpt2_desk.gpt2.window import _CERTAIN_SPLIT, ContextWindow

WILD = st.text(
    st.sampled_from(list("aZ'sdtm9٣é\u0301.,-—“”!  \n\n\t\r\v\x1c\x85\xa0\u2003\u2028\u200b🌧日。\x00\ud800"))
    | st.characters(codec=None),
    max_size=400,
)
PROSE = "The rain had not stopped for three days, and it won't. “Naïve,” said he — 🌧🌧.\n\n"


@pytest.fixture(scope="session")
def tokenizer(starter_folder: Path) -> Tokenizer:
    return Tokenizer.load(starter_folder)


@given(text=WILD)
def test_tokens_after_a_certain_split_are_those_of_the_text_after_it(tokenizer: Tokenizer, text: str) -> None:
    text = whole_characters(text)
    for split in _CERTAIN_SPLIT.finditer(text):
        before, after = text[: split.start()], text[split.start() :]
        assert tokenizer.encode(before) + tokenizer.encode(after) == tokenizer.encode(text)


@given(text=WILD, repeats=st.integers(1, 6), n_positions=st.integers(1, 24), max_tokens=st.none() | st.integers(1, 40))
def test_the_last_tokens_that_fit_are_read(
    tokenizer: Tokenizer, text: str, repeats: int, n_positions: int, max_tokens: int | None
) -> None:
    text *= repeats
    window = ContextWindow(tokenizer, n_positions)
    reading = window.read(text, max_tokens)
    every = tokenizer.encode(text)
    room = n_positions // 4 if max_tokens is None else min(max_tokens - 1, n_positions // 4)
    assert reading.ids == every[len(every) - len(reading.ids) :]
    assert len(reading.ids) <= n_positions - room
    if len(every) <= n_positions - room:
        assert reading.ids == every
        assert reading.start == 0
    else:
        # A step of the grid, and at most the rest of one character.
        assert len(reading.ids) > n_positions - room - max(1, n_positions // 8) - 3
        assert reading.ids
    assert window.measure(text, max_tokens) == ContextReading(len(reading.ids), n_positions, reading.start)


@given(text=WILD, n_positions=st.integers(8, 24))
def test_the_start_is_the_character_at_which_the_first_token_begins(
    tokenizer: Tokenizer, text: str, n_positions: int
) -> None:
    reading = ContextWindow(tokenizer, n_positions).read(text, 1)
    assert tokenizer.decode(reading.ids) == whole_characters(text)[reading.start :]


def test_a_long_text_is_not_tokenised_whole(tokenizer: Tokenizer) -> None:
    text = PROSE * 40_000  # 3 MB; whole, it takes seconds
    encoded: list[int] = []

    class Listening(Tokenizer):
        def encode(self, text: str) -> list[int]:
            encoded.append(len(text))
            return tokenizer.encode(text)

        def token_bytes(self, token_id: int) -> bytes:
            return tokenizer.token_bytes(token_id)

    window = ContextWindow(Listening.__new__(Listening), 512)
    reading = window.read(text, 100)
    assert tokenizer.decode(reading.ids) == text[reading.start :]
    assert max(encoded) < 20_000
    assert 512 - 99 - 64 <= len(reading.ids) <= 512 - 99


def test_a_long_text_without_a_split_is_read_all_the_same(tokenizer: Tokenizer) -> None:
    text = "日本語" * 5_000
    reading = ContextWindow(tokenizer, 64).read(text, 1)
    assert reading.ids == tokenizer.encode(text)[-len(reading.ids) :]
    assert text[reading.start :] == tokenizer.decode(reading.ids)


def test_most_readings_of_a_growing_text_begin_at_the_same_place(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 512)
    text = PROSE * 800
    starts = []
    for _ in range(200):
        text += "And so on, she said. "
        starts.append(window.read(text, 100).start)
    assert starts == sorted(starts)
    assert len(set(starts)) < 200 * 7 / 64 + 3


def test_a_slide_keeps_the_later_half_from_a_character_on(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 8)
    a, b = tokenizer.encode("a")[0], tokenizer.encode("b")[0]
    assert window.slide([a] * 5 + [b] * 4) == [b] * 4
    lead, *rest = (i for byte in "🌧".encode() for i in [_of_byte(tokenizer, byte)])
    assert window.slide([a, a, a, lead, *rest, b, b]) == [b, b]
    assert ContextWindow(tokenizer, 1).slide([a, b]) == [b]


def _of_byte(tokenizer: Tokenizer, byte: int) -> int:
    return next(i for i in range(tokenizer.vocab_size) if tokenizer.token_bytes(i) == bytes([byte]))


def test_an_empty_text_is_no_tokens(tokenizer: Tokenizer) -> None:
    assert ContextWindow(tokenizer, 512).measure("", 100) == ContextReading(0, 512, 0)
