"""What of a model's words is worth offering at a place in the text."""

from __future__ import annotations

import re

from gpt2_desk.ui.editor.plain_text import plain

SHORT_CHARACTERS = 12
"""A sentence that ends sooner takes the next one along."""

_SENTENCE_END = re.compile(r"[.!?…][.!?…]*[)\]\"'”’»]*(?=\s|$)")
_TITLES = re.compile(r"(?:\b(?:Mrs?|Ms|Dr|St|Prof|Rev|Capt|Col|Gen|Lt|Sgt|Mme|Mlle|Hon|vs|No)|\b[A-Z])\.$")
_WORD = re.compile(r"\w")


def offered(text: str, following: str = "", *, cut_off: bool = False) -> str:
    """The part of a model's text to offer, "" where nothing is left of it.

    It ends with a sentence, or with a line, whichever comes first.

    Args:
        text: what the model wrote.
        following: the rest of the paragraph behind the caret; what it says already is not offered again.
        cut_off: the model was stopped, perhaps in the middle of a word.
    """
    text = plain(text)
    if following.strip():
        return _fitted(_first_sentence(_first_line(text, leading=False), cut_off=cut_off), following)
    return _first_sentence(_first_line(text), cut_off=cut_off).rstrip()


def has_word(text: str) -> bool:
    """Whether there is anything to go on from."""
    return _WORD.search(text) is not None


def _first_line(text: str, *, leading: bool = True) -> str:
    """A text up to its first line break behind words; within a paragraph, up to its very first."""
    start = len(text) - len(text.lstrip()) if leading else 0
    end = text.find("\n", start)
    return text if end < 0 else text[:end] + "\n"


def _first_sentence(text: str, *, cut_off: bool) -> str:
    for end in _SENTENCE_END.finditer(text):
        sentence = text[: end.end()]
        if len(sentence.strip()) >= SHORT_CHARACTERS and not _TITLES.search(sentence):
            return sentence
    ends_whole = text.endswith("\n") or not cut_off or _SENTENCE_END.search(text.rstrip()[-3:])
    return text.rstrip("\n") if ends_whole else _without_last_word(text)


def _without_last_word(text: str) -> str:
    """A text without the word that may not be whole; all of it where there is no other word."""
    shorter = re.sub(r"\s+\S*$", "", text)
    return shorter if has_word(shorter) else text


def _fitted(text: str, following: str) -> str:
    """A text that leads over to what follows."""
    bare, rest = text.strip(), following.lstrip()
    if not bare or rest.casefold().startswith(bare.casefold()):
        return ""
    text = text.rstrip() if following[0].isspace() else text
    for start in _word_starts(text):
        if len(text[start:].strip()) > 1 and rest.startswith(text[start:].rstrip()):
            text = text[:start].rstrip() if following[0].isspace() else text[:start]
            break
    if not following[0].isspace() and _WORD.match(following):
        text = text.rstrip() + " "
    return text if text.strip() else ""


def _word_starts(text: str) -> list[int]:
    return [match.start() for match in re.finditer(r"(?<!\S)\S", text)]
