"""What is read of a long text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
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
    assert reading.ids == tokenizer.encode(text[reading.start :])[-n_positions:]
    assert len(reading.ids) <= n_positions - room
    if len(every) <= n_positions - room:
        assert reading.ids == every
        assert reading.start == 0
    else:
        # Two steps of the grid, and at most the rest of some characters.
        assert len(reading.ids) > n_positions - room - 2 * max(1, n_positions // 8) - 8
        assert reading.ids
    assert window.measure(text, max_tokens) == ContextReading(len(reading.ids), n_positions, reading.start)


@given(text=WILD, n_positions=st.integers(8, 24))
def test_the_start_is_the_character_at_which_the_first_token_begins(
    tokenizer: Tokenizer, text: str, n_positions: int
) -> None:
    reading = ContextWindow(tokenizer, n_positions).read(text, 1)
    assert tokenizer.decode(reading.ids) == tokenizer.respelled(text)[reading.start :]


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
    assert tokenizer.decode(reading.ids) == tokenizer.respelled(text)[reading.start :]
    assert max(encoded) < 20_000
    assert 512 - 99 - 64 <= len(reading.ids) <= 512 - 99


def test_a_long_text_without_a_split_is_read_all_the_same(tokenizer: Tokenizer) -> None:
    text = "日本語" * 5_000
    reading = ContextWindow(tokenizer, 64).read(text, 1)
    assert reading.ids == tokenizer.encode(text[reading.start :])
    assert len(reading.ids) > 48
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


PAGES = st.lists(
    st.sampled_from([*PROSE.split(" "), "\n", "\n\n", "    ", "\t", "日本語", "x" * 90, "—" * 40]), max_size=300
)


@given(text=WILD, repeats=st.integers(1, 6), n_positions=st.integers(8, 48), max_tokens=st.none() | st.integers(1, 40))
def test_what_was_read_alone_is_read_in_the_same_tokens(
    tokenizer: Tokenizer, text: str, repeats: int, n_positions: int, max_tokens: int | None
) -> None:
    text *= repeats
    window = ContextWindow(tokenizer, n_positions)
    reading = window.read(text, max_tokens)
    again = window.read(text[reading.start :], max_tokens)
    assert (again.ids, again.start) == (reading.ids, 0)


@settings(max_examples=300)
@given(
    words=PAGES,
    memory=st.sampled_from(["", "Mrs. Hale is a widow.", " \n", "Ω🌧" * 40, "x"]),
    note=st.sampled_from(["", "Stormy.", "One\n\ntwo", " ", "🌧" * 90]),
    n_positions=st.sampled_from([48, 96, 256]),
    max_tokens=st.none() | st.integers(1, 40),
)
def test_with_memory_and_note_too(
    tokenizer: Tokenizer, words: list[str], memory: str, note: str, n_positions: int, max_tokens: int | None
) -> None:
    text = " ".join(words)
    window = ContextWindow(tokenizer, n_positions)
    reading = window.read(text, max_tokens, memory, note)
    kept = text[reading.start :]
    again = window.read(kept, max_tokens, memory, note)
    assert (again.ids, again.start) == (reading.ids, 0)
    room = n_positions // 4 if max_tokens is None else min(max_tokens - 1, n_positions // 4)
    assert len(reading.ids) <= n_positions - room
    assert reading.memory_tokens + reading.note_tokens <= n_positions // 2
    text, kept, memory, note = map(tokenizer.respelled, (text, kept, memory, note))
    shown = tokenizer.decode(reading.ids[reading.memory_tokens :])
    if reading.note_at is None:
        assert shown == kept
        assert not note.strip()
        return
    before, after = text[reading.start : reading.note_at], text[reading.note_at :]
    assert not before or (before.endswith("\n") and len(after) >= 400)
    assert shown.startswith(before)
    assert shown.endswith("\n" + after)
    said = shown[len(before) : len(shown) - len(after) - 1]
    assert said
    assert note.strip().startswith(said)
    assert reading.cut or said == note.strip()
    if reading.memory_tokens:
        first = tokenizer.decode(reading.ids[: reading.memory_tokens])
        assert memory.strip().startswith(first[:-1])
        assert first.endswith("\n")
        assert reading.cut or first[:-1] == memory.strip()


def test_blank_notes_are_none(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 64)
    for text in ("", "Once.", PROSE * 90):
        assert window.read(text, 9, " \n", "\t ") == window.read(text, 9)


def test_the_note_stands_before_the_last_paragraphs(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 1024)
    paragraphs = [f"{number} " + "and so on, she said. " * 9 + "\n" for number in range(6)]
    text = "".join(paragraphs)
    reading = window.measure(text, 20, "She is a widow.", "Stormy.")
    assert reading.note_at == len(text) - len("".join(paragraphs[-3:]))
    assert reading.start == 0
    assert not reading.cut
    assert window.measure(paragraphs[0] * 1, 20, note="Stormy.").note_at == 0
    assert window.measure("", 20, note="Stormy.").tokens == len(tokenizer.encode("Stormy.\n"))


def test_a_text_in_one_paragraph_has_the_note_before_what_is_read_of_it(tokenizer: Tokenizer) -> None:
    reading = ContextWindow(tokenizer, 96).measure(PROSE.replace("\n", " ") * 90, 20, note="Stormy.")
    assert reading.note_at == reading.start > 0


def test_memory_and_note_leave_half_to_the_text(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 256)
    text = PROSE * 90
    both = window.measure(text, 20, PROSE * 90, PROSE * 90)
    assert (both.memory_tokens, both.note_tokens, both.cut) == (64, 64, True)
    memory = window.measure(text, 20, PROSE * 90, "Stormy.")
    assert memory.memory_tokens + memory.note_tokens == 128
    assert memory.note_tokens == len(tokenizer.encode("Stormy.\n"))
    assert memory.cut
    note = window.measure(text, 20, "", PROSE * 90)
    assert (note.memory_tokens, note.note_tokens) == (0, 128)
    for reading in (both, memory, note):
        assert 256 - 19 - 2 * 32 < reading.tokens <= 256 - 19


def test_a_memory_as_long_as_a_book_is_not_tokenised_whole(tokenizer: Tokenizer) -> None:
    encoded: list[int] = []

    class Listening(Tokenizer):
        def encode(self, text: str) -> list[int]:
            encoded.append(len(text))
            return tokenizer.encode(text)

        def token_bytes(self, token_id: int) -> bytes:
            return tokenizer.token_bytes(token_id)

    ContextWindow(Listening.__new__(Listening), 512).read("Once.", 100, PROSE * 9_000, PROSE * 9_000)
    assert max(encoded) < 20_000


def test_a_slide_keeps_the_memory_and_the_later_half_of_the_rest(tokenizer: Tokenizer) -> None:
    window = ContextWindow(tokenizer, 16)
    a, b = tokenizer.encode("a")[0], tokenizer.encode("b")[0]
    ids = [b] * 6 + [a] * 5 + [b, a, b, a, a, b]
    assert window.slide(ids, 6) == [b] * 6 + ids[-5:]
    assert window.slide(ids, 6, at_character=False) == [b] * 6 + ids[-5:]
    lead, *rest = (_of_byte(tokenizer, byte) for byte in "🌧".encode())
    ids = [b] * 6 + [a] * 5 + [lead, *rest, b, b]
    assert window.slide(ids, 6) == [b] * 8
    assert window.slide(ids, 6, at_character=False) == [b] * 6 + ids[-5:]
