"""Banned and favoured words: what a writer means, and the processors of transformers where they mean the same."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.gpt2 import Tokenizer, distribution
from gpt2_desk.gpt2.words import BannedWords, BiasedWords

PIECES = [" ", " t", "t", "h", "e", "he", " the", " a", "a", "n", "d", "nd", " and", "\n", '"', "T"]
BOUNDARIES = (" ", "\n", '"')
"""The last characters of pieces after which a word can begin."""


def texts() -> st.SearchStrategy[list[str]]:
    """Token by token. The first begins no word: transformers knows no beginning of a text."""
    return st.lists(st.sampled_from(PIECES), max_size=12).map(lambda pieces: ["x", *pieces])


def ids(tokenizer: Tokenizer, pieces: list[str]) -> list[int]:
    found = [tokenizer.id_of(piece.encode()) for piece in pieces]
    return [number for number in found if number is not None]


def splits(tokenizer: Tokenizer, text: str) -> Iterator[list[int]]:
    """All ways to spell a text in tokens."""
    if not text:
        yield []
    for end in range(1, len(text) + 1):
        head = tokenizer.id_of(text[:end].encode())
        if head is not None:
            yield from ([head, *rest] for rest in splits(tokenizer, text[end:]))


def forms(word: str) -> tuple[str, str]:
    return word, word.capitalize()


@settings(max_examples=300)
@given(words=st.sets(st.sampled_from(["the", "and", "he", "a", "then", "hand", "that"]), min_size=1), text=texts())
def test_banned_words_are_those_of_transformers(
    transformers: ModuleType, small_tokenizer: Tokenizer, words: set[str], text: list[str]
) -> None:
    bad = [
        tokens
        for word in words
        for form in forms(word)
        for boundary in BOUNDARIES
        for tokens in splits(small_tokenizer, boundary + form)
    ]
    scores = torch.zeros(1, small_tokenizer.vocab_size)
    history = ids(small_tokenizer, text)
    assert len(history) == len(text)
    theirs = transformers.NoBadWordsLogitsProcessor(bad)(torch.tensor([history]), scores)[0]
    ours = BannedWords(sorted(words), small_tokenizer).tokens(history)
    assert ours == theirs.isinf().nonzero().squeeze(1).tolist()


@settings(max_examples=300)
@given(
    biases=st.dictionaries(st.sampled_from(["the", "and", "a", "hand", "tend"]), st.floats(-5, 5), min_size=1),
    text=texts(),
)
def test_biased_words_are_those_of_transformers(
    transformers: ModuleType, small_tokenizer: Tokenizer, biases: dict[str, float], text: list[str]
) -> None:
    biased: dict[tuple[int, ...], float] = {}
    for word, bias in biases.items():
        beginnings: dict[tuple[int, ...], float] = {}
        for form in forms(word):
            bare, spaced = small_tokenizer.encode(form), small_tokenizer.encode(f" {form}")
            for boundary in BOUNDARIES:
                before = small_tokenizer.encode(boundary)
                beginnings |= {(*before, *bare[:end]): bias / len(bare) for end in range(1, len(bare) + 1)}
            beginnings |= {tuple(spaced[:end]): bias / len(spaced) for end in range(1, len(spaced) + 1)}
        for tokens, share in beginnings.items():
            biased[tokens] = biased.get(tokens, 0.0) + share
    scores = torch.zeros(1, small_tokenizer.vocab_size)
    history = ids(small_tokenizer, text)
    theirs: Tensor = transformers.SequenceBiasLogitsProcessor(biased)(torch.tensor([history]), scores)[0]
    ours = torch.zeros_like(theirs)
    for token, bias in BiasedWords(list(biases.items()), small_tokenizer).of(history).items():
        ours[token] = bias
    torch.testing.assert_close(ours, theirs)


def banned_after(tokenizer: Tokenizer, word: str, text: str) -> set[str]:
    """The texts of the tokens that must not follow."""
    return {tokenizer.decode([token]) for token in BannedWords([word], tokenizer).tokens(tokenizer.encode(text))}


@pytest.mark.parametrize(
    ("word", "text", "banned"),
    [
        ("very", "It was", {" very", " Very"}),
        ("very", "It was ", {" very", " Very", "very", "Very"}),
        ("very", "It was v", {"ery", " very", " Very"}),
        ("very", "Ver", {"y", " very", " Very"}),
        ("very", "It was e", {" very", " Very"}),  # "every" may come
        ("very", "It was 1v", {" very", " Very"}),
        ("very", "It was (", {" very", " Very", "very", "Very"}),
        ("very", "He said ‘", {" very", " Very", "very", "Very"}),
        ("very", "", {" very", " Very", "very", "Very"}),
        ("Very", "The", {" Very"}),  # a name leaves the common word alone
        ("re", "They'", {" re", " Re"}),  # and a fragment leaves "they're" alone
        ("all of a sudden", "It was all of a", {" sudden"}),
        ("all of a sudden", "All of a", {" sudden"}),
        ("all of a sudden", "all of one", set()),
        ("all of a sudden", "small of a", set()),
        ("don't", "I don", {"'t"}),
        ("don’t", "I don", {"'t"}),
        ("Zoë", "and Z", set()),
        ("Zoë", "and Zo", set()),  # a character of two bytes, of which the last decides
    ],
)
def test_a_banned_word_is_banned_as_a_writer_means_it(
    starter_tokenizer: Tokenizer, word: str, text: str, banned: set[str]
) -> None:
    tokens = BannedWords([word], starter_tokenizer).tokens(starter_tokenizer.encode(text))
    assert {starter_tokenizer.decode([token]) for token in tokens} == banned


def test_the_last_byte_of_a_word_decides(starter_tokenizer: Tokenizer) -> None:
    history = starter_tokenizer.encode("and Zoë")
    assert BannedWords(["Zoë"], starter_tokenizer).tokens(history[:-1]) == [history[-1]]


@settings(max_examples=200)
@given(
    seed=st.integers(0, 10_000), word=st.sampled_from(["a", "he", "very", "all of a sudden", "don't", "Zoë", "naïve"])
)
def test_a_banned_word_never_comes_to_stand_however_it_is_spelled(
    starter_tokenizer: Tokenizer, seed: int, word: str
) -> None:
    """A model that spells the word in any way, with all its might, does not get it out."""
    generator = torch.Generator().manual_seed(seed)
    rules = BannedWords([word], starter_tokenizer)
    left, history = f" {word}".encode(), list[int]()
    while left:
        numbers = {starter_tokenizer.id_of(left[:end]) for end in range(1, len(left) + 1)}
        offered = sorted(number for number in numbers if number is not None)
        offered = [token for token in offered if token not in rules.tokens(history)]
        if not offered:
            return
        history.append(offered[int(torch.randint(len(offered), (), generator=generator))])
        left = left[len(starter_tokenizer.token_bytes(history[-1])) :]
    raise AssertionError("it was written")


def test_bans_leave_something(small_tokenizer: Tokenizer) -> None:
    the, and_ = (small_tokenizer.encode(word)[0] for word in (" the", " and"))
    logits = torch.full((small_tokenizer.vocab_size,), float("-inf"))
    logits[[the, and_]] = torch.tensor([1.0, 0.0])
    chosen = SamplingSettings(1.0, 0, banned_words=("the",))
    assert distribution(logits, chosen, [], small_tokenizer)[and_] == 1
    both = distribution(logits, SamplingSettings(1.0, 0, banned_words=("the", "and")), [], small_tokenizer)
    assert float(both[the]) == pytest.approx(0.731, abs=1e-3)


def test_words_beyond_the_logits_are_passed_over(small_tokenizer: Tokenizer) -> None:
    # A head may have fewer rows than the tokenizer has tokens.
    chosen = SamplingSettings(1.0, 0, banned_words=("the",), biased_words=(("and", 5.0),))
    history = small_tokenizer.encode("x")
    assert distribution(torch.zeros(60), chosen, history, small_tokenizer).tolist() == pytest.approx([1 / 60] * 60)


def biases_after(tokenizer: Tokenizer, biases: list[tuple[str, float]], text: str) -> dict[str, float]:
    found = BiasedWords(biases, tokenizer).of(tokenizer.encode(text))
    return {tokenizer.decode([token]): bias for token, bias in found.items()}


def test_a_favoured_word_is_favoured_token_by_token(starter_tokenizer: Tokenizer) -> None:
    very = [("very", 2.0)]
    assert biases_after(starter_tokenizer, very, "The") == {" very": 2, " Very": 2}
    assert biases_after(starter_tokenizer, very, "The\n") == {" very": 2, " Very": 2, "very": 2, "Very": 2}
    name = [("Aurelian", 4.0)]
    spelled = starter_tokenizer.encode(" Aurelian")
    assert [starter_tokenizer.decode([token]) for token in spelled] == [" A", "ure", "l", "ian"]
    for end in range(4):
        found = BiasedWords(name, starter_tokenizer).of(starter_tokenizer.encode("of") + spelled[:end])
        assert found.get(spelled[end]) == 1.0
        assert len(found) == 1 + (end > 0)
    assert biases_after(starter_tokenizer, name, "of A d") == {" A": 1}


def test_what_several_words_add_is_added_up(starter_tokenizer: Tokenizer) -> None:
    found = biases_after(starter_tokenizer, [("very", 2.0), ("very", 0.5), ("Very", -1.0)], "The")
    assert found == {" very": 2.5, " Very": 1.5}
