"""How the next token is chosen."""

from __future__ import annotations

from dataclasses import dataclass, fields

from gpt2_desk.contract.errors import SettingsError

LIMITS: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 10.0),
    "top_k": (0, 1_000_000),
    "top_p": (0.0, 1.0),
    "min_p": (0.0, 1.0),
    "repetition_penalty": (0.01, 10.0),
    "no_repeat_ngram": (0, 1_000),
}
"""Lowest and highest value of each field of `SamplingSettings`, both allowed."""

_WHOLE = frozenset({"top_k", "no_repeat_ngram"})


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """The sampling controls, as the field names them. Each default is the program's own.

    Attributes:
        temperature: divides the logits; 0 takes the likeliest token each time (greedy).
        top_k: keep the k likeliest tokens; 0 keeps all.
        top_p: keep the likeliest tokens until they hold this share of the probability; 1 keeps all.
        min_p: drop tokens less likely than this share of the likeliest; 0 keeps all.
        repetition_penalty: divides positive and multiplies negative logits of tokens already read; 1 is off.
        no_repeat_ngram: no run of this many tokens occurs twice; 0 is off.

    Raises:
        SettingsError: a value outside `LIMITS`, named.
    """

    temperature: float = 0.8
    top_k: int = 50
    top_p: float = 1.0
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    no_repeat_ngram: int = 0

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(field.name, getattr(self, field.name))


def _check(name: str, value: float) -> None:
    low, high = LIMITS[name]
    label = name.replace("_", " ")
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise SettingsError(f"{label.capitalize()} is not a number.", todo=f"Give it a number from {low} to {high}.")
    if name in _WHOLE and not isinstance(value, int):
        raise SettingsError(f"{label.capitalize()} is {value}.", todo=f"Give it a whole number from {low} to {high}.")
    if not low <= value <= high:
        raise SettingsError(f"{label.capitalize()} is {value}.", todo=f"Give it a number from {low} to {high}.")


class SettingsDial:
    """The settings in force, turned on one thread and read on another, token by token.

    The settings themselves are frozen; only the reference is replaced, which Python does in one step. So a slider
    that moves while text streams takes effect with the next token, and no lock is needed.
    """

    __slots__ = ("current",)

    def __init__(self, settings: SamplingSettings) -> None:
        self.current = settings
