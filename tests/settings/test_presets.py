from __future__ import annotations

from dataclasses import replace

import pytest

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.settings import PRESETS, Settings, preset_of


def test_balanced_is_the_default() -> None:
    assert PRESETS["Balanced"] == SamplingSettings() == Settings().sampling


@pytest.mark.parametrize("name", PRESETS)
def test_each_preset_is_known_by_its_settings(name: str) -> None:
    assert preset_of(PRESETS[name]) == name
    assert preset_of(replace(PRESETS[name], temperature=3.3)) is None


def test_a_preset_is_known_whatever_words_the_writer_has() -> None:
    own = SamplingSettings(banned_words=("very",), biased_words=(("rain", 2.0),), loop_guard=False)
    assert preset_of(own.retuned(PRESETS["Wild"])) == "Wild"


def test_presets_grow_more_daring() -> None:
    temperatures = [preset.temperature for preset in PRESETS.values()]
    assert temperatures == sorted(temperatures)
