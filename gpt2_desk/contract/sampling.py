"""How the next token is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gpt2_desk.contract.errors import SettingsError

LIMITS: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 10.0),
    "top_k": (0, 1_000_000),
    "top_p": (0.0, 1.0),
    "min_p": (0.0, 1.0),
    "typical_p": (0.0, 1.0),
    "repetition_penalty": (0.01, 10.0),
    "presence_penalty": (-10.0, 10.0),
    "frequency_penalty": (-10.0, 10.0),
    "penalty_range": (0, 1_000_000),
    "no_repeat_ngram": (0, 1_000),
    "dry_multiplier": (0.0, 100.0),
    "dry_base": (1.0, 10.0),
    "dry_allowed_length": (1, 1_000),
    "xtc_probability": (0.0, 1.0),
    "xtc_threshold": (0.0, 1.0),
}
"""Lowest and highest value of each field of `SamplingSettings` that is a number, both allowed."""

BIAS_LIMITS = (-100.0, 100.0)
"""Lowest and highest number that may be added to the logit of a favoured word."""

MAX_WORDS = 200
"""How many words may be banned, and how many favoured."""

MAX_WORD_LENGTH = 60
"""Characters of a word or phrase that is banned or favoured."""

_WHOLE = frozenset({"top_k", "penalty_range", "no_repeat_ngram", "dry_allowed_length"})
_SHORT_NAMES = {"dry": "DRY", "xtc": "XTC"}


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """The sampling controls, as the field names them. Each default is the program's own.

    Attributes:
        temperature: divides the logits; 0 takes the likeliest token each time (greedy).
        top_k: keep the k likeliest tokens; 0 keeps all.
        top_p: keep the likeliest tokens until they hold this share of the probability; 1 keeps all.
        min_p: drop tokens less likely than this share of the likeliest; 0 keeps all.
        typical_p: keep the tokens that surprise about as much as is usual here, until they hold this share of the
            probability; 1 keeps all.
        repetition_penalty: divides positive and multiplies negative logits of tokens already read; 1 is off.
        presence_penalty: taken from the logit of each token already read; 0 is off.
        frequency_penalty: taken from the logit of a token each time that it was read; 0 is off.
        penalty_range: how many of the last tokens the three penalties and DRY look at; 0 is all.
        no_repeat_ngram: no run of this many tokens occurs twice, however far apart; 0 is off.
        dry_multiplier: how much DRY takes from a token that would make a repeated run longer; 0 is off.
        dry_base: by what factor that grows with each token of the run.
        dry_allowed_length: the run that costs `dry_multiplier` itself; shorter ones cost nothing.
        xtc_probability: how often XTC drops all the likeliest tokens but one; 0 is off.
        xtc_threshold: which tokens XTC takes for the likeliest: those with this probability; above 0.5 it finds no two.
        banned_words: words and phrases that are not to be written.
        biased_words: words and phrases with what is added to their logits; below 0 they come less often.
        loop_guard: notices when the text goes round in a circle, goes back to where that began and draws again.

    Raises:
        SettingsError: a value outside `LIMITS`, or a word that is none, named.
    """

    temperature: float = 0.8
    top_k: int = 50
    top_p: float = 1.0
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    no_repeat_ngram: int = 0
    typical_p: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    penalty_range: int = 0
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    banned_words: tuple[str, ...] = ()
    biased_words: tuple[tuple[str, float], ...] = ()
    loop_guard: bool = True

    def __post_init__(self) -> None:
        for name in LIMITS:
            _check(name, getattr(self, name))
        _check_words("banned", self.banned_words)
        _check_biases(self.biased_words)
        if not isinstance(self.loop_guard, bool):
            raise SettingsError("The loop guard is neither on nor off.", todo="Give it true or false.")

    def retuned(self, voice: SamplingSettings) -> SamplingSettings:
        """A voice, such as a preset's, with the words and the loop guard of these settings: those are the writer's."""
        return replace(
            voice, banned_words=self.banned_words, biased_words=self.biased_words, loop_guard=self.loop_guard
        )


def _check(name: str, value: float) -> None:
    low, high = LIMITS[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise SettingsError(f"{_label(name)} is not a number.", todo=f"Give it a number from {low} to {high}.")
    if name in _WHOLE and not isinstance(value, int):
        raise SettingsError(f"{_label(name)} is {value}.", todo=f"Give it a whole number from {low} to {high}.")
    if not low <= value <= high:
        raise SettingsError(f"{_label(name)} is {value}.", todo=f"Give it a number from {low} to {high}.")


def _label(name: str) -> str:
    first, *others = name.split("_")
    return " ".join((_SHORT_NAMES.get(first, first.capitalize()), *others))


def _check_words(what: str, words: object) -> None:
    if not isinstance(words, tuple):
        raise SettingsError(f"The {what} words are no list.", todo="Give them one by one.")
    if len(words) > MAX_WORDS:
        raise SettingsError(f"There are {len(words)} {what} words.", todo=f"Leave at most {MAX_WORDS} of them.")
    for word in words:
        _check_word(what, word)


def _check_word(what: str, word: object) -> None:
    if not isinstance(word, str) or not word or word != word.strip() or not word.isprintable():
        raise SettingsError(
            f"A {what} word is {word!r}.", todo="Give it as it is written, without spaces or line ends around it."
        )
    if len(word) > MAX_WORD_LENGTH:
        raise SettingsError(
            f"A {what} word has {len(word)} characters.", todo=f"Shorten it to at most {MAX_WORD_LENGTH}."
        )


def _check_biases(biases: object) -> None:
    if not isinstance(biases, tuple) or any(not isinstance(pair, tuple) or len(pair) != 2 for pair in biases):
        raise SettingsError("The favoured words are no list.", todo="Give each with its number.")
    _check_words("favoured", tuple(word for word, _ in biases))
    low, high = BIAS_LIMITS
    for word, bias in biases:
        # The order matters: true is a whole number to Python, and no comparison with NaN holds.
        if isinstance(bias, bool) or not isinstance(bias, int | float) or not low <= bias <= high:
            raise SettingsError(
                f"The favoured word {word!r} has {bias!r} for a number.", todo=f"Give it one from {low} to {high}."
            )


class SettingsDial:
    """The settings in force, turned on one thread and read on another, token by token.

    The settings themselves are frozen; only the reference is replaced, which Python does in one step. So a slider
    that moves while text streams takes effect with the next token, and no lock is needed.
    """

    __slots__ = ("current",)

    def __init__(self, settings: SamplingSettings) -> None:
        self.current = settings
