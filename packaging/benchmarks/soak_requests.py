"""Requests at random for the soak: every setting, every kind of text, and what must hold of an answer."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Sequence

from gpt2_desk.contract import (
    LIMITS,
    MAX_SEED,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    SamplingSettings,
    TextPiece,
)

WORDS = ("the", "rain", "Mrs. Hale", "doctor", "don't", "naïve", "—", "雨", "🌧️", "Ärger", "a\u0301", "x")
"""To be banned and favoured."""

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz    \n.,;'\"",
    "àéîõüßøåčšž  ",
    "абвгд жзик ",
    "雨が降る夜に　",
    "שלום עולם ",
    "👩‍👩‍👧‍👦🏽🇩🇪✍️🌧️ ",
    "\u0301\u0308\u200d\u200b\u202e\ufeff\u00ad",
    "\x00\x01\t\r\n\x0b\x7f\x85\u2028",
    "\ud800\udfff\ud83d a",
    "<|endoftext|>",
)
_LONG_WORDS = 50_000
_STOPS = (".", "\n", " the", "a", '"', "雨", "never comes")


def random_settings(chance: random.Random) -> SamplingSettings:
    """Each field its default, an end of its range, or anything between."""
    return SamplingSettings(
        **{field.name: _value(field, chance) for field in dataclasses.fields(SamplingSettings) if chance.random() < 0.5}
    )


def _value(field: dataclasses.Field[object], chance: random.Random) -> object:
    if field.name in LIMITS:
        return _number(*LIMITS[field.name], chance)
    if isinstance(field.default, bool):
        return chance.random() < 0.5
    words = tuple(chance.sample(WORDS, chance.randint(0, 4)))
    if field.name == "banned_words":
        return words
    if field.name == "biased_words":
        return tuple((word, chance.choice((-100.0, -3.0, 0.0, 3.0, 100.0))) for word in words)
    raise TypeError(f"the soak does not know how to draw {field.name}")


def _number(low: float, high: float, chance: random.Random) -> float:
    """The ends are drawn more often than they would be, and of wide ranges the small numbers."""
    kind = chance.random()
    whole = isinstance(low, int) and isinstance(high, int)
    if kind < 0.2:
        return chance.choice((low, high))
    reach = high if kind < 0.4 else min(high, low + 3)
    return (
        chance.randint(int(low), int(min(reach, low + 60) if kind >= 0.4 else reach))
        if whole
        else (chance.uniform(low, reach))
    )


def random_prompt(chance: random.Random) -> str:
    """Nothing, a line, a page, now and then a book; in any script, with any character."""
    kind = chance.random()
    if kind < 0.1:
        return chance.choice(("", " ", "\n\n", "\ufffd", "a"))
    if kind < 0.12:
        return " ".join(chance.choices(("the", "rain", "had", "not", "stopped"), k=_LONG_WORDS))
    alphabets = chance.choices(_ALPHABETS, k=chance.randint(1, 3))
    length = chance.choice((3, 30, 300, 3000))
    text = "".join(chance.choice(chance.choice(alphabets)) for _ in range(length))
    return text + chance.choice(("", " ", "\n"))


def random_request(chance: random.Random) -> GenerationRequest:
    """A request that may be ended by its length, a stop string, the model or a person."""
    return GenerationRequest(
        prompt=random_prompt(chance),
        settings=random_settings(chance),
        max_tokens=chance.choice((1, 2, 20, 20, 100, 300, None)),
        seed=chance.choice((None, 0, MAX_SEED, chance.randint(0, MAX_SEED))),
        stop=tuple(chance.sample(_STOPS, chance.choice((0, 0, 0, 1, 3)))),
        joins_space=chance.random() < 0.5,
    )


def faults_of(
    request: GenerationRequest, events: Sequence[TextPiece | GenerationEnd], *, cancelled: bool, exact: bool = True
) -> list[str]:
    """What is wrong with an answer that was read to its end; [] where nothing is.

    Args:
        request: what was asked.
        events: all that came.
        cancelled: whether a stop was asked for, be it too late.
        exact: whether the tokens of the pieces are those that count. (A loop guard may take some back.)
    """
    ends = [event for event in events if isinstance(event, GenerationEnd)]
    if len(ends) != 1 or events[-1] is not ends[0]:
        return [f"{len(ends)} ends, the last event is a {type(events[-1]).__name__ if events else 'nothing'}"]
    end, faults = ends[0], []
    text = "".join(event.text for event in events if isinstance(event, TextPiece))
    tokens = sum(len(event.tokens) for event in events if isinstance(event, TextPiece))
    if exact and tokens != end.new_tokens:
        faults.append(f"{tokens} tokens came, {end.new_tokens} are told")
    if request.max_tokens is not None and end.new_tokens > request.max_tokens:
        faults.append(f"{end.new_tokens} tokens of {request.max_tokens}")
    if end.reason is EndReason.LENGTH and end.new_tokens != request.max_tokens:
        faults.append(f"ended for its length after {end.new_tokens} of {request.max_tokens} tokens")
    if end.reason is EndReason.CANCELLED and not cancelled:
        faults.append("cancelled by nobody")
    if end.reason is EndReason.STOP and not request.stop:
        faults.append("stopped by no string")
    if found := [stop for stop in request.stop if stop in text]:
        faults.append(f"the text holds the stop string {found[0]!r}")
    if request.seed is not None and end.seed != request.seed:
        faults.append(f"seed {end.seed} instead of {request.seed}")
    return faults
