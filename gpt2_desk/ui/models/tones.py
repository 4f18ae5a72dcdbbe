"""How a state looks."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """How a state looks; the style sheet knows the colours."""

    PLAIN = "plain"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
