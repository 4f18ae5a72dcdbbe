from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import DeskError
from gpt2_desk.documents.pattern_cost import PatternCost
from gpt2_desk.documents.search import Query, find_all

PROSE = "She said: “It’s only weather,” and put her hat on the table as if the rain were nothing to her. "
NOT_LONG_S = 2.0


def cost(pattern: str) -> PatternCost:
    return PatternCost(re.compile(pattern, re.IGNORECASE | re.MULTILINE))


def affords(pattern: str, text: str) -> bool:
    try:
        return cost(pattern).affords(text, 0, len(text))
    except DeskError:
        return False


@pytest.mark.parametrize(
    "pattern",
    [
        r"(\w+)*x",
        r"(a|a)*b",
        r"(a|ab)*c",
        r"(\w+\s*)+x",
        r"(x+x+)+y",
        r"^(([a-z])+.)+[A-Z]([a-z])+$",
        r"(.*?,){12}P",
        r"(a?){30}a{30}",
        r"(?:(?=.*y).)+z",
        "a?" * 30 + "a" * 30,
        r"(.+)+\1x",
    ],
)
def test_what_would_not_end_is_refused(pattern: str) -> None:
    assert not affords(pattern, "a" * 3000)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(\w+) \1\b",
        r'"[^"]*"',
        r"“[^”]*”",
        r"^\s+|\s+$",
        r"\w+ly\b \w+ing",
        r"(?:Mr|Mrs)\.? \w+",
        r"(\w+), (\w+) (\w+)",
        r"\d{1,3}(,\d{3})*",
        r"(\w+ )+hat",
        r"hat.*rain",
        r"(?<=said: )“.*?”",
        r"\w+(?= hat)",
        r"(?i)chapter \d+",
        r"(?P<quote>.)rain(?P=quote)",
        r"[^\]a-f-]+\]",
        r"\bthe\b(?# an article)",
        r"[\w’]+-[\w’]+",
    ],
)
def test_what_a_writer_looks_for_is_allowed(pattern: str) -> None:
    assert affords(pattern, PROSE * 20)
    began = time.perf_counter()
    find_all("\n".join([PROSE * 20] * 20), Query(pattern, regex=True))
    assert time.perf_counter() - began < NOT_LONG_S


def test_the_length_of_the_paragraph_counts() -> None:
    assert affords(r".*rain.*hat", PROSE)
    assert not affords(r".*rain.*hat", PROSE * 100)
    with pytest.raises(DeskError, match="This pattern would take too long"):
        find_all("short\n" + PROSE * 100, Query(r".*rain.*hat", regex=True))


def test_what_a_paragraph_holds_counts() -> None:
    assert affords(r"\w+ed\b", PROSE * 300)
    assert not affords(r"\w+ed\b", "a" * len(PROSE * 300))


@pytest.mark.parametrize("pattern", ["(?x) a b", "(a)(?(1)b|c)"])
def test_what_cannot_be_reckoned_is_refused(pattern: str) -> None:
    with pytest.raises(DeskError, match="This pattern cannot be used"):
        cost(pattern)


PARTS = st.sampled_from(["a", "b", ".", r"\w", "[ab]", "[^a]", r"\b", "^", "$", r"\s", "c"])
PATTERNS = st.recursive(
    PARTS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2,4}", "*?", "{3}"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
        st.lists(inner, min_size=2, max_size=4).map("".join),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]}|{pair[1]})"),
        st.tuples(st.sampled_from(["(?=", "(?!"]), inner).map(lambda pair: f"{pair[0]}{pair[1]})"),
    ),
    max_leaves=8,
)
TEXTS = st.sampled_from(["a" * 1200, "ab" * 600, "a b " * 300, "aab" * 400 + "c", " " * 1200])


@given(pattern=PATTERNS, text=TEXTS)
def test_whatever_is_allowed_ends_soon(pattern: str, text: str) -> None:
    began = time.perf_counter()
    try:
        find_all(text, Query(pattern, regex=True))
    except DeskError:
        return
    assert time.perf_counter() - began < NOT_LONG_S
