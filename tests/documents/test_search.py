from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import DeskError
from gpt2_desk.documents import Document
from gpt2_desk.documents.search import Finder, Query, Search, find_all

ALPHABET = "aAbBiİıßẞſ ’'“\"”\n😀é.\\"
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=60)
WORDS = st.text(st.sampled_from("aAbBiİıßẞſ 😀é.\\"), min_size=1, max_size=3)
SWITCHES = st.tuples(st.booleans(), st.booleans())


def found(text: str, query: Query) -> list[str]:
    return [text[start:end] for start, end in find_all(text, query)]


def replaced(text: str, query: Query, template: str) -> str:
    document = Document(text)
    document.edit_many(Search(query).replacements(document.snapshot(), template))
    return document.text


def test_words_are_found_whatever_their_capitals() -> None:
    text = "Rain, rain, RAIN; the train."
    assert found(text, Query("rain")) == ["Rain", "rain", "RAIN", "rain"]
    assert found(text, Query("rain", match_case=True)) == ["rain", "rain"]
    assert found(text, Query("rain", whole_words=True)) == ["Rain", "rain", "RAIN"]
    assert find_all(text, Query("")) == []


def test_letters_that_grow_when_they_are_small_do_not_shift_what_follows() -> None:
    text = "İİİ rain STRASSE straße STRAẞE"
    assert find_all(text, Query("RAIN")) == [(4, 8)]
    assert found(text, Query("straße")) == ["straße", "STRAẞE"]
    assert find_all("😀 rain", Query("rain")) == [(2, 6)]


def test_a_straight_mark_finds_typographic_ones_unless_all_is_to_match() -> None:
    text = "“It’s only weather,” he said. 'It's only \"weather\".'"
    assert found(text, Query("it's")) == ["It’s", "It's"]
    assert found(text, Query("it’s")) == ["It’s"]
    assert found(text, Query("It's", match_case=True)) == ["It's"]
    assert found(text, Query('"[^"]*"', regex=True)) == ["“It’s only weather,”", '"weather"']


def test_whole_words_that_begin_with_a_mark() -> None:
    assert found("“Oh,” he said. Oh! Ohm", Query("oh!", whole_words=True)) == ["Oh!"]
    assert found("“Oh,” “Ohm”", Query("“oh", whole_words=True)) == ["“Oh"]
    assert found("cat concat cats", Query("cat|dog", whole_words=True, regex=True)) == ["cat"]


def test_a_pattern_stays_in_its_paragraph() -> None:
    text = "one two\ntwo three\nthree "
    assert find_all(text, Query(r"\b(\w+)\s+\1\b", regex=True)) == []
    assert found(text, Query(r"^\w+|\w+$", regex=True)) == ["one", "two", "two", "three", "three"]
    assert found(text, Query(r"\s+$", regex=True)) == [" "]
    assert find_all("abc", Query("x*", regex=True)) == []


def test_no_more_than_the_limit() -> None:
    assert find_all("aaaa", Query("a"), limit=2) == [(0, 1), (1, 2)]
    assert find_all("aaaa", Query("aa")) == [(0, 2), (2, 4)]


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(rain", "A bracket is opened and not closed."),
        ("rain)", "A bracket is closed that was not opened."),
        ("[rain", "A square bracket is opened and not closed."),
        ("*rain", "A sign of repetition has nothing before it to repeat."),
        ("rain**", "Two signs of repetition stand side by side."),
        (r"\q", "A backslash stands before a letter that means nothing with it."),
        ("[z-a]", "A range runs backwards."),
        (r"(a)\2", "It refers to a group that is not there."),
        (r"(?<=a+)b", "What looks back may not repeat."),
        ("a{1,99999999999}", "It cannot be understood."),
    ],
)
@pytest.mark.parametrize("whole_words", [False, True])
def test_what_is_no_pattern_is_said_in_plain_words(pattern: str, why: str, whole_words: bool) -> None:
    with pytest.raises(DeskError) as raised:
        Finder(Query(pattern, regex=True, whole_words=whole_words))
    assert raised.value.what == "This is no pattern yet."
    assert raised.value.why == why
    assert raised.value.details


@given(pattern=st.text(st.sampled_from(ALPHABET + "()[]{}*+?|^$-,123:=!<>Pdwsx#"), max_size=12), text=TEXTS)
def test_any_pattern_finds_something_or_says_what_is_wrong(pattern: str, text: str) -> None:
    try:
        matches = find_all(text, Query(pattern, regex=True))
    except DeskError:
        return
    last = 0
    for start, end in matches:
        assert last <= start < end <= len(text)
        assert "\n" not in text[start:end]
        last = end


@given(text=TEXTS, words=WORDS, switches=SWITCHES)
def test_words_are_found_as_re_finds_them_in_the_text_as_it_is(
    text: str, words: str, switches: tuple[bool, bool]
) -> None:
    match_case, whole_words = switches
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)" if whole_words else re.escape(words)
    expected = [match.span() for match in re.finditer(pattern, text, 0 if match_case else re.IGNORECASE)]
    assert find_all(text, Query(words, match_case=match_case, whole_words=whole_words)) == expected


@given(
    start=st.text(st.sampled_from("ab \n"), max_size=400),
    edits=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30), st.text(st.sampled_from("ab \n"), max_size=20))),
)
def test_a_search_follows_a_text_that_changes(start: str, edits: list[tuple[int, int, str]]) -> None:
    document = Document(start)
    search = Search(Query("ab"))
    for place, length, text in [(0, 0, ""), *edits]:
        first = min(place, len(document))
        document.edit(first, min(first + length, len(document)), text, now=0.0)
        search.begin(document.snapshot())
        while not search.run(0.0):
            pass
        assert search.matches == find_all(document.text, Query("ab"))


def test_a_long_text_is_searched_in_slices_and_only_once() -> None:
    document = Document("The rain fell on the hat.\n" * 5000)
    search = Search(Query("rain"))
    search.begin(document.snapshot())
    slices = 1
    while not search.run(0.0):
        slices += 1
    assert slices > 10
    assert len(search.matches) == 5000
    document.edit(0, 0, "Rain. ", now=0.0)
    search.begin(document.snapshot())
    searched: list[str] = []
    matches = search.finder.matches
    search.finder.matches = lambda text: searched.append(text) or matches(text)  # type: ignore[method-assign]
    assert search.run()
    assert len(search.matches) == 5001
    assert len(searched) == 1


def test_a_search_stops_at_its_limit() -> None:
    search = Search(Query("a"), limit=5)
    search.begin(Document("aaa\n" * 1000).snapshot())
    assert search.run()
    assert search.is_cut_short
    assert search.matches == [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6)]
    assert len(search.replacements(Document("aaa\naaa").snapshot(), "b")) == 5


def test_groups_are_taken_over_with_the_marks_of_the_text() -> None:
    text = "“It’s late,” said Hale."
    query = Query(r'"(.*?)," said (?P<who>\w+)', regex=True)
    assert replaced(text, query, r"\2: \1\n\g<who>\t\0\\1") == "Hale: It’s late\nHale\t“It’s late,” said Hale\\1."
    assert replaced("a b", Query("(a)|(b)", regex=True), r"[\1\2]") == "[a] [b]"
    assert replaced("a b", Query("a"), r"\1") == r"\1 b"
    assert replaced("one\ntwo", Query("o", regex=False), "0") == "0ne\ntw0"


@pytest.mark.parametrize("template", [r"\2", r"\g<who>", r"\g<7>"])
def test_a_group_that_is_not_there_is_said(template: str) -> None:
    with pytest.raises(DeskError, match=r"The pattern has no group (2|who|7)\."):
        replaced("rain", Query("(rain)", regex=True), template)


@pytest.mark.parametrize("template", ["\\", "\\x", "a\\", "\\g<", "\\g<>"])
def test_a_backslash_that_means_nothing_stays(template: str) -> None:
    assert replaced("rain", Query("(rain)", regex=True), template) == template


def test_the_replacement_of_one_match() -> None:
    finder = Finder(Query(r"(?<=the )(\w)at\b", regex=True))
    assert finder.replacement_at("on the hat, the cat", 7, 10, r"\1ut") == "hut"
    assert finder.replacement_at("on the hat, the cat", 16, 19, r"\1ut") == "cut"
    assert finder.replacement_at("on the hat, the cat", 7, 9, r"\1ut") is None
