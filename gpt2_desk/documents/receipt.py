"""Receipts: what wrote a stretch of text, and all that is needed to write it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from gpt2_desk.contract import DeskError, SamplingSettings

LATEST_S = 250_000_000_000
"""Of a time after this, near the end of the year 9891, no calendar knows."""
MOST_SIBLINGS = 100


@dataclass(frozen=True, slots=True)
class Receipt:
    """How one generation came to be.

    Attributes:
        model: the model's name; "" while that is not known yet.
        fingerprint: of its weights.
        precision: the arithmetic it ran in.
        settings: the sampling controls as it began.
        turned: whether they were turned while it wrote; then the same words cannot be had again.
        seed: the seed; None while that is not known yet.
        max_tokens: how many tokens it might write; None had no limit.
        read: the end of the text that it continued, from where it read.
        memory: what it read before that.
        note: the author's note that it read.
        siblings: how many were written together.
        sibling: which of them this is, from 0.
        at: when, in seconds since the epoch.
    """

    model: str = ""
    fingerprint: str = ""
    precision: str = ""
    settings: SamplingSettings = field(default_factory=SamplingSettings)
    turned: bool = False
    seed: int | None = None
    max_tokens: int | None = None
    read: str = ""
    memory: str = ""
    note: str = ""
    siblings: int = 1
    sibling: int = 0
    at: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The receipt as it lies in files."""
        return {**_values(self), "settings": _values(self.settings)}

    @classmethod
    def from_json(cls, data: object) -> Receipt:
        """A receipt from a file; whatever is missing or odd in it takes its default."""
        if not isinstance(data, Mapping):
            return cls()
        default = cls()
        known = {one.name: data[one.name] for one in fields(cls) if one.name in data and one.name != "settings"}
        fitting = {name: value for name, value in known.items() if _fits(value, name, default)}
        receipt = cls(settings=_settings(data.get("settings")), **fitting)
        # Of several that are written together, one that is none of them would never come to an end.
        is_one = 0 <= receipt.sibling < receipt.siblings <= MOST_SIBLINGS
        return receipt if is_one else replace(receipt, siblings=1, sibling=0)


def _values(one: Receipt | SamplingSettings) -> dict[str, Any]:
    return {own.name: getattr(one, own.name) for own in fields(one)}


def _fits(value: object, name: str, default: Receipt) -> bool:
    if name in ("seed", "max_tokens"):
        return value is None or type(value) is int
    if name == "at":
        return isinstance(value, int | float) and type(value) is not bool and 0 <= value <= LATEST_S
    return type(value) is type(getattr(default, name))


def _settings(data: object) -> SamplingSettings:
    if not isinstance(data, Mapping):
        return SamplingSettings()
    known = {one.name for one in fields(SamplingSettings)}
    values = {name: _tupled(value) for name, value in data.items() if name in known}
    try:
        return SamplingSettings(**values)
    except (DeskError, TypeError):
        return SamplingSettings()


def _tupled(value: Any) -> Any:  # noqa: ANN401 - as JSON has it
    return tuple(map(_tupled, value)) if isinstance(value, list) else value
