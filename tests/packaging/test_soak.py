"""The soak: that it runs, and that it would notice."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "packaging" / "benchmarks"
sys.path[:0] = [str(BENCHMARKS), str(BENCHMARKS / "peers")]

from soak import growth_mb  # noqa: E402
from soak_requests import faults_of, random_prompt, random_request, random_settings  # noqa: E402

from gpt2_desk.contract import (  # noqa: E402
    EndReason,
    GenerationEnd,
    GenerationRequest,
    SamplingSettings,
    TextPiece,
    TokenChoice,
)

REQUEST = GenerationRequest("The rain", max_tokens=3, seed=7, stop=("!",))


def piece(text: str = "a") -> TextPiece:
    return TextPiece(text, (TokenChoice(1, text, -1.0),))


def end(reason: EndReason = EndReason.LENGTH, new_tokens: int = 3, seed: int = 7) -> GenerationEnd:
    return GenerationEnd(reason, 2, new_tokens, 1.0, 1.0, "model", "float32", seed)


def test_a_sound_answer_has_no_faults() -> None:
    assert faults_of(REQUEST, [piece(), piece(), piece(), end()], cancelled=False) == []
    assert faults_of(REQUEST, [piece(), end(EndReason.CANCELLED, 1)], cancelled=True) == []


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([], "0 ends"),
        ([piece()], "0 ends"),
        ([end(new_tokens=0), piece()], "last event is a TextPiece"),
        ([end(), end()], "2 ends"),
        ([piece(), end()], "1 tokens came, 3 are told"),
        ([piece()] * 4 + [end(new_tokens=4)], "4 tokens of 3"),
        ([piece(), end(new_tokens=1)], "for its length after 1"),
        ([piece(), end(EndReason.CANCELLED, 1)], "by nobody"),
        ([piece("a!"), end(EndReason.STOP, 1)], "holds the stop string"),
        ([piece()] * 3 + [end(seed=8)], "seed 8"),
    ],
)
def test_faults_are_seen(events: Sequence[TextPiece | GenerationEnd], said: str) -> None:
    assert any(said in fault for fault in faults_of(REQUEST, events, cancelled=False))


def test_memory_that_grows_is_seen_and_warming_up_is_none() -> None:
    assert growth_mb([100, 300, 400, 400, 401, 400, 399, 400, 400]) == 0
    assert growth_mb([10.0 * at for at in range(30)]) == 100
    assert growth_mb([500, 600]) == 0


def test_every_field_of_the_settings_is_drawn() -> None:
    chance, default = random.Random(1), SamplingSettings()
    drawn = [random_settings(chance) for _ in range(300)]
    same = [
        field.name
        for field in fields(SamplingSettings)
        if all(getattr(each, field.name) == getattr(default, field.name) for each in drawn)
    ]
    assert same == []


def test_requests_of_all_kinds_are_drawn() -> None:
    chance = random.Random(1)
    requests = [random_request(chance) for _ in range(300)]
    assert {request.max_tokens is None for request in requests} == {True, False}
    assert {request.joins_space for request in requests} == {True, False}
    prompts = [random_prompt(chance) for _ in range(300)]
    assert "" in prompts
    assert max(map(len, prompts)) > 200_000
    assert any("\ud800" in prompt for prompt in prompts)


def test_a_short_soak_finds_nothing() -> None:
    command = [sys.executable, str(BENCHMARKS / "soak.py"), "--minutes", "0", "--seed", "3", "--jobs", "3"]
    done = subprocess.run([*command, "--growth-mb", "10000"], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stdout + done.stderr
    assert "4 models opened, 0 faults" in done.stdout
