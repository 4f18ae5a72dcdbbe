"""Prompts of an exact number of tokens, no two with the same beginning."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

_WORDS = (
    *("the", "rain", "had", "not", "stopped", "for", "three", "days", "and", "she", "began", "to", "speak", "of", "it"),
    *("as", "one", "speaks", "a", "relation", "who", "will", "leave", "window", "doctor", "nursery", "weather", "hat"),
    *("upon", "table", "letter", "morning", "whispered", "against", "garden", "never", "again", "before", "silence"),
)

Encode = Callable[[str], list[int]]


def prose(words: int, number: int) -> str:
    """Words in no order, the same each time. The first letter is the number's own, up to 26 of them."""
    chance = random.Random(number)
    return " ".join([string.ascii_uppercase[number % 26], *chance.choices(_WORDS, k=words)])


def prompt_of(tokens: int, number: int, encode: Encode) -> str:
    """Prose of so many tokens.

    Raises:
        ValueError: the tokenizer has no single token for the word that fills up.
    """
    filler = " a"
    longest = max(len(encode(f" {word}")) for word in _WORDS)
    words = prose(tokens, number).split(" ")
    text = words.pop(0)
    count = len(encode(text))
    for word in words:
        if count + longest > tokens:
            break
        text += f" {word}"
        count += len(encode(f" {word}"))
    text += filler * (tokens - count)
    if len(encode(text)) != tokens:
        raise ValueError(f"The prompt has {len(encode(text))} tokens instead of {tokens}.")
    return text
