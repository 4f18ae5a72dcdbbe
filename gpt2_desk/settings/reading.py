"""Settings from data that may be damaged: each odd value falls back to its default, and the others stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from gpt2_desk.contract import LIMITS, SamplingSettings, SettingsError
from gpt2_desk.settings.chosen import MAX_RECENT_FILES, Appearance, Mark, Settings, Theme, WindowState

T = TypeVar("T")
Read = Callable[[object], Any]
"""Makes a field's value of a value of JSON, or raises an error that `_group` takes for an odd value."""


def settings_from(data: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """Settings from what `to_data` gave, or from anything else.

    Returns:
        The settings, and the names of the fields whose values were odd. Unknown names are passed over.
    """
    odd: list[str] = []
    groups: dict[str, Read] = {
        "sampling": lambda value: _group(SamplingSettings, _SAMPLING, value, odd),
        "appearance": lambda value: _group(Appearance, _APPEARANCE, value, odd),
        "window": lambda value: _group(WindowState, _WINDOW, value, odd),
    }
    return _group(Settings, _SETTINGS | groups, data, odd), odd


def to_data(settings: Settings) -> dict[str, Any]:
    """Settings as values of JSON."""
    return asdict(settings)


def _group(make: Callable[..., T], fields: Mapping[str, Read], data: object, odd: list[str]) -> T:
    if not isinstance(data, Mapping):
        raise SettingsError("A group of settings is not a group.")
    values: dict[str, Any] = {}
    for name, read in fields.items():
        if name not in data:
            continue
        try:
            value = read(data[name])
            make(**{name: value})
            values[name] = value
        except (SettingsError, TypeError, ValueError, OverflowError):
            odd.append(name)
    return make(**values)


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("not a text")
    return value


def _name(value: object) -> str:
    if value == "":
        raise ValueError("not a name")
    return _text(value)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not true or false")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a whole number")
    return value


def _number(value: object) -> float:
    return value if isinstance(value, float) else _whole(value)


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return tuple(_text(item) for item in value)


def _biases(value: object) -> tuple[tuple[str, float], ...]:
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        raise TypeError("not a list of pairs")
    return tuple((_text(word), _number(bias)) for word, bias in value)


def _recent(value: object) -> tuple[str, ...]:
    return _texts(value)[:MAX_RECENT_FILES]


_SAMPLING: Mapping[str, Read] = {
    **{name: _whole if isinstance(getattr(SamplingSettings(), name), int) else _number for name in LIMITS},
    "banned_words": _texts,
    "biased_words": _biases,
    "loop_guard": _switch,
}
_APPEARANCE: Mapping[str, Read] = {
    "theme": lambda value: Theme(_text(value)),
    "font_family": _text,
    "font_px": _whole,
    "mark": lambda value: Mark(_text(value)),
    "line_characters": _whole,
    "book": _switch,
    "typewriter": _switch,
}
_WINDOW: Mapping[str, Read] = {"geometry": _text, "sidebar_visible": _switch}
_SETTINGS: dict[str, Read] = {
    "length": _whole_or_none,
    "seed": _whole_or_none,
    "seed_locked": _switch,
    "model": _name,
    "model_folders": _texts,
    "recent_files": _recent,
    "last_folder": _text,
    "models_folder": _text,
    "offline": _switch,
    "downloads": _texts,
    "downloads_paused": _texts,
    "suggest": _switch,
    "suggest_delay_ms": _whole,
    "autosave": _switch,
    "open_files": _texts,
    "welcomed": _switch,
}
