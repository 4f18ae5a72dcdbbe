"""Banned and favoured words: from words as a writer means them to tokens.

A word comes in four forms: as it was typed and with a capital first letter, each with a space before it and without.
Without a space it counts only where a word can begin: not after a letter or a digit, nor after an apostrophe that
follows one. So neither rule for "very" touches "every", and none for "re" touches "they're".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from gpt2_desk.gpt2.history import History
from gpt2_desk.gpt2.penalties import forbid
from gpt2_desk.gpt2.tokenizer import Tokenizer

_LONGEST_CHARACTER_BYTES = 4
_APOSTROPHES = "'’"

_Followers = dict[tuple[int, ...], dict[tuple[int, int], float]]
"""Of each beginning of words, empty for their first tokens: the tokens that may follow, each with the number of its
word, and what is added to them."""


class BannedWords:
    """Leaves out each token that would complete a banned word, however the word is cut into tokens.

    A word is complete with its last letter, for what follows is not known yet. So a longer word that begins with it
    goes too where the model can spell it only through the same token: with "art" perhaps "art|ichoke", but not
    "artist", which is a token of its own.

    Args:
        words: the words and phrases, `M` of them.
        tokenizer: the model's.
    """

    def __init__(self, words: Sequence[str], tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._anywhere: set[int] = set()
        self._after: dict[bytes, set[int]] = {}
        for form in _forms(words):
            self._add(form.encode())
        self._lengths = sorted({len(beginning) for beginning in self._after})

    def forbid(self, scores: Tensor, history: History) -> None:
        """Leave the tokens out of `(V,)`, in place, as far as something is left."""
        if banned := self.tokens(history.tokens):
            forbid(scores, torch.tensor([token for token in banned if token < len(scores)], dtype=torch.int64))

    def tokens(self, history: Sequence[int]) -> list[int]:
        """The tokens that would complete a banned word, in order."""
        tail = _last_bytes(self._tokenizer, history, self._lengths[-1] if self._lengths else 0)
        banned = set(self._anywhere)
        for length in self._lengths:
            beginning = tail[len(tail) - length :]
            if length <= len(tail) and beginning in self._after and _word_can_begin(tail[: len(tail) - length]):
                banned |= self._after[beginning]
        return sorted(banned)

    def _add(self, form: bytes) -> None:
        spaced = self._tokenizer.id_of(b" " + form)
        if spaced is not None:
            self._anywhere.add(spaced)
        for at in range(len(form)):
            rest = self._tokenizer.id_of(form[at:])
            if rest is not None:
                self._after.setdefault(form[:at], set()).add(rest)


class BiasedWords:
    """Adds to the logits of a word's tokens, each where the ones before it are there.

    It is the sequence bias of Hugging Face transformers (``SequenceBiasLogitsProcessor``), given each beginning of
    each form of a word. A word of n tokens adds an n-th to each of them: so the word as a whole becomes likelier by
    what was asked for, and others that begin alike by little. What several words add to one token is added up; one
    word adds to it once.

    Args:
        biases: words and phrases with what is to be added, `M` of them.
        tokenizer: the model's.
    """

    def __init__(self, biases: Sequence[tuple[str, float]], tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._spaced: _Followers = {}
        self._bare: _Followers = {}
        for number, (word, bias) in enumerate(biases):
            for form in _forms([word]):
                _add_sequence(self._spaced, tokenizer.encode(f" {form}"), number, bias)
                _add_sequence(self._bare, tokenizer.encode(form), number, bias)
        self._lengths = sorted({len(beginning) for beginning in (*self._spaced, *self._bare)})

    def add(self, scores: Tensor, history: History) -> None:
        """Add to the logits `(V,)`, in place."""
        found = {token: bias for token, bias in self.of(history.tokens).items() if token < len(scores)}
        if found:
            scores[torch.tensor(list(found))] += torch.tensor(list(found.values()))

    def of(self, history: Sequence[int]) -> dict[int, float]:
        """What is added to which token."""
        following: dict[tuple[int, int], float] = {}
        for length in self._lengths:
            if length <= len(history):
                following |= self._following(history, length)
        total: dict[int, float] = {}
        for (token, _), bias in following.items():
            total[token] = total.get(token, 0.0) + bias
        return total

    def _following(self, history: Sequence[int], length: int) -> dict[tuple[int, int], float]:
        """What follows the beginnings of so many tokens with which the history ends."""
        beginning = tuple(history[len(history) - length :])
        following = self._spaced.get(beginning, {})
        bare = self._bare.get(beginning)
        if bare and _word_can_begin(_last_bytes(self._tokenizer, history[: len(history) - length], 0)):
            return bare | following
        return following


def _forms(words: Sequence[str]) -> Iterator[str]:
    """Each word as typed and with a capital first letter, with either apostrophe."""
    seen: set[str] = set()
    for word in words:
        for form in (word, word[0].upper() + word[1:]):
            for apostrophe in _APOSTROPHES:
                spelled = form.replace("'", apostrophe).replace("’", apostrophe)
                if spelled not in seen:
                    seen.add(spelled)
                    yield spelled


def _add_sequence(followers: _Followers, tokens: Sequence[int], number: int, bias: float) -> None:
    for at, token in enumerate(tokens):
        followers.setdefault(tuple(tokens[:at]), {})[token, number] = bias / len(tokens)


def _last_bytes(tokenizer: Tokenizer, history: Sequence[int], length: int) -> bytes:
    """The last bytes of a text, at least so many and two characters more, as far as there are."""
    pieces: list[bytes] = []
    needed = length + 2 * _LONGEST_CHARACTER_BYTES
    for token in reversed(history):
        piece = tokenizer.token_bytes(token)
        pieces.append(piece)
        needed -= len(piece)
        if needed <= 0:
            break
    return b"".join(reversed(pieces))


def _word_can_begin(before: bytes) -> bool:
    """Whether a word can begin after these bytes, of which the last two characters tell."""
    text = before[-2 * _LONGEST_CHARACTER_BYTES :].decode("utf-8", errors="ignore")
    if text[-1:] in tuple(_APOSTROPHES):
        text = text[:-1]
    return not text[-1:].isalnum()
