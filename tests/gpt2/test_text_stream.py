"""What may be shown of a text while it comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.gpt2.text_stream import TextStream

PIECES = st.lists(
    st.binary(max_size=4) | st.sampled_from([b"a", b"ab", b"b\n", b"\xf0\x9f", b"\x8c\xa7", "é".encode()])
)
STOPS = st.lists(st.text(st.sampled_from("ab\n🌧é\ufffd"), min_size=1, max_size=4), max_size=3)


def streamed(pieces: list[bytes], stop: list[str] | tuple[str, ...] = ()) -> list[str]:
    stream = TextStream(stop)
    return [*(stream.add(piece) for piece in pieces), stream.finish()]


def cut_at_first_stop(text: str, stop: list[str]) -> str:
    """Character by character: the first moment at which a stop string is complete."""
    for end in range(len(text) + 1):
        complete = [end - len(one) for one in stop if text[:end].endswith(one)]
        if complete:
            return text[: min(complete)]
    return text


@given(pieces=PIECES, stop=STOPS)
def test_the_pieces_are_the_text_up_to_the_first_stop(pieces: list[bytes], stop: list[str]) -> None:
    whole = b"".join(pieces).decode("utf-8", "replace")
    assert "".join(streamed(pieces, stop)) == cut_at_first_stop(whole, stop)


@given(pieces=PIECES, stop=STOPS)
def test_it_tells_that_it_stopped_and_shows_nothing_after(pieces: list[bytes], stop: list[str]) -> None:
    stream = TextStream(stop)
    for piece in pieces:
        before = stream.stopped
        shown = stream.add(piece)
        assert not (before and shown)
    stream.finish()
    whole = b"".join(pieces).decode("utf-8", "replace")
    assert stream.stopped == any(one in whole for one in stop)


@given(text=st.text(max_size=8), cut=st.integers(0, 30))
def test_whole_characters_come_as_soon_as_they_are_whole(text: str, cut: int) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8")
    data = text.encode("utf-8")
    shown = TextStream().add(data[:cut])
    assert shown == data[:cut].decode("utf-8", "ignore")


@pytest.mark.parametrize(
    ("pieces", "stop", "expected"),
    [
        ([b"\xf0\x9f\x8c", b"\xa7!"], (), ["", "🌧!", ""]),
        ([b"\xf0\x9f"], (), ["", "\ufffd"]),
        ([b"\xf0\x9f", b"a"], (), ["", "\ufffda", ""]),
        ([b"one", b"\n", b"two"], ("\n\n",), ["one", "", "\ntwo", ""]),
        ([b"one\n", b"\ntwo"], ("\n\n",), ["one", "", ""]),
        ([b"one\n"], ("\n\n",), ["one", "\n"]),
        ([b"abcd"], ("abcd", "bc"), ["a", ""]),
        ([b"abc"], ("abc", "bc"), ["", ""]),
        ([b"aab"], ("ab",), ["a", ""]),
        ([b"aa", b"ab"], ("aab",), ["", "a", ""]),
    ],
)
def test_examples(pieces: list[bytes], stop: tuple[str, ...], expected: list[str]) -> None:
    assert streamed(pieces, stop) == expected
