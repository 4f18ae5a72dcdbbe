"""Ways of choosing words that have a name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gpt2_desk.contract import SamplingSettings

PRESETS: Mapping[str, SamplingSettings] = MappingProxyType(
    {
        # Low temperatures go round in circles with models of this size, so what keeps close to the text also
        # keeps from repeating itself.
        "Steady": SamplingSettings(temperature=0.6, top_k=40, top_p=0.9, repetition_penalty=1.1, no_repeat_ngram=4),
        "Balanced": SamplingSettings(),
        "Daring": SamplingSettings(temperature=1.1, top_k=0, top_p=0.95),
        "Wild": SamplingSettings(temperature=1.4, top_k=0, min_p=0.05),
    }
)
"""The presets, the calmest first. Balanced is the program's default."""


def preset_of(settings: SamplingSettings) -> str | None:
    """The name of the preset that has these settings, whatever words are banned or favoured, or None."""
    return next((name for name, preset in PRESETS.items() if settings.retuned(preset) == settings), None)
