from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import UnreadableFileError
from gpt2_desk.documents import Encoding, Newline, TextForm
from gpt2_desk.documents.text_form import decode, encode

FORMS = st.builds(TextForm, st.sampled_from(Encoding), st.sampled_from(Newline))
# Not at the beginning, where U+FEFF is a byte order mark, and none that no file can hold.
TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r\ufeff"))


@given(TEXT, FORMS)
def test_what_is_saved_is_read_again(text: str, form: TextForm) -> None:
    if form.encoding is Encoding.WINDOWS_1252:
        form = TextForm(Encoding.UTF_8, form.newline)
    data = encode(text, form)
    again, found = decode(data, "a.txt")
    assert again == text
    assert found.encoding is form.encoding
    assert encode(again, found) == data


@pytest.mark.parametrize(
    ("data", "text", "form"),
    [
        (b"", "", TextForm()),
        ("a\né".encode(), "a\né", TextForm()),
        (b"a\r\nb\r\n", "a\nb\n", TextForm(newline=Newline.CRLF)),
        (b"a\rb", "a\nb", TextForm(newline=Newline.CR)),
        (b"a\r\nb\nc\r\n", "a\nb\nc\n", TextForm(newline=Newline.CRLF, mixed_newlines=True)),
        (b"a\n\r\nb\nc\r", "a\n\nb\nc\n", TextForm(mixed_newlines=True)),
        (codecs.BOM_UTF8 + b"a", "a", TextForm(Encoding.UTF_8_BOM)),
        (codecs.BOM_UTF8, "", TextForm(Encoding.UTF_8_BOM)),
        (codecs.BOM_UTF16_LE + "a\r\n😀".encode("utf-16-le"), "a\n😀", TextForm(Encoding.UTF_16_LE, Newline.CRLF)),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "é", TextForm(Encoding.UTF_16_BE)),
        (b"caf\xe9 \x93so\x94 \x97 na\xefve", "café “so” — naïve", TextForm(Encoding.WINDOWS_1252)),
        (b"a\x0cb\x1bc", "a\x0cb\x1bc", TextForm()),
    ],
)
def test_each_form_is_seen(data: bytes, text: str, form: TextForm) -> None:
    assert decode(data, "a.txt") == (text, form)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\x06\0",
        b"plain but for \0 one",
        b"caf\xe9 \x01\x02",
        b"\x81\x8d\x8f",
        codecs.BOM_UTF8 + b"\xff",
        codecs.BOM_UTF16_LE + b"a",
        codecs.BOM_UTF16_LE + b"\x00\xd8a\0",
        codecs.BOM_UTF32_LE + "a".encode("utf-32-le"),
    ],
)
def test_what_is_not_text_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"“photo\.png” is not a text file\. .+ word processor") as caught:
        decode(data, "photo.png")
    assert caught.value.todo
    assert "codec" not in str(caught.value)


def test_windows_1252_stays_until_the_text_needs_more() -> None:
    form = TextForm(Encoding.WINDOWS_1252, Newline.CRLF)
    assert encode("é\n", form) == b"\xe9\r\n"
    assert encode("é\n雨", form) == "é\r\n雨".encode()


@pytest.mark.parametrize("encoding", Encoding)
def test_what_no_file_can_hold_never_stops_a_save(encoding: Encoding) -> None:
    data = encode("a\ud83d b\0 \ud83d\ude00 c\udc00", TextForm(encoding))
    assert decode(data, "a.txt")[0] == "a\ufffd b\ufffd 😀 c\ufffd"


def test_a_carriage_return_in_the_text_is_saved_as_a_line_break() -> None:
    assert encode("a\rb\r\nc\nd", TextForm(newline=Newline.CRLF)) == b"a\r\nb\r\nc\r\nd"


@given(st.binary(max_size=60))
def test_any_bytes_are_text_that_saves_as_it_was_or_are_refused(data: bytes) -> None:
    try:
        text, form = decode(data, "a.txt")
    except UnreadableFileError:
        return
    assert "\r" not in text
    if not form.mixed_newlines:
        assert encode(text, form) == data
