"""The words that cross rooms keep their promises."""

from __future__ import annotations

import dataclasses
import math
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk import contract
from gpt2_desk.contract import (
    LIMITS,
    MAX_SEED,
    CancelToken,
    DeskError,
    GenerationRequest,
    SamplingSettings,
    SettingsDial,
    SettingsError,
)


def test_all_that_is_exported_is_there_and_sorted() -> None:
    for name in contract.__all__:
        assert hasattr(contract, name)
    errors = [getattr(contract, name) for name in contract.__all__ if name.endswith("Error")]
    assert len(errors) >= 13
    assert all(issubclass(error, DeskError) for error in errors)


def test_an_error_reads_as_what_why_and_what_to_do() -> None:
    error = DeskError("It broke.", "It was old.", "Get a new one.", details="E42")
    assert str(error) == "It broke. It was old. Get a new one."
    assert str(DeskError("It broke.", todo="Get a new one.")) == "It broke. Get a new one."
    assert "E42" not in str(error)


def test_every_error_of_the_tree_is_told_in_its_picture() -> None:
    from gpt2_desk.contract import errors

    for name in contract.__all__:
        if name.endswith("Error"):
            assert name in (errors.__doc__ or "")


def test_a_token_is_set_from_another_thread_and_stays_set() -> None:
    token = CancelToken()
    assert not token.cancelled
    thread = threading.Thread(target=token.cancel)
    thread.start()
    thread.join()
    assert token.cancelled
    token.cancel()
    assert token.cancelled


@pytest.mark.parametrize("name", list(LIMITS))
def test_limits_are_allowed_and_what_lies_beyond_is_named(name: str) -> None:
    low, high = LIMITS[name]
    for allowed in (low, high):
        assert getattr(SamplingSettings(**{name: allowed}), name) == allowed
    step = 1 if isinstance(low, int) else 0.001
    for refused in (low - step, high + step):
        with pytest.raises(SettingsError, match=f"(?i)^{name.replace('_', ' ')} is "):
            SamplingSettings(**{name: refused})


@pytest.mark.parametrize("name", list(LIMITS))
@pytest.mark.parametrize("value", [math.nan, math.inf, 10**400, "1", None, True])
def test_what_is_no_number_or_none_to_compute_with_is_refused(name: str, value: object) -> None:
    with pytest.raises(SettingsError):
        SamplingSettings(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "words",
    [
        "very",
        ["very"],
        ("",),
        (" very",),
        ("very\n",),
        ("a\nb",),
        (1,),
        (None,),
        ("\ud800",),
        ("x" * 61,),
        ("x",) * 201,
    ],
)
def test_words_that_are_none_are_refused(words: object) -> None:
    with pytest.raises(SettingsError):
        SamplingSettings(banned_words=words)  # type: ignore[arg-type]
    with pytest.raises(SettingsError):
        SamplingSettings(biased_words=tuple((word, 1.0) for word in words) if isinstance(words, tuple) else words)  # type: ignore[arg-type]


@pytest.mark.parametrize("bias", [math.nan, math.inf, -100.1, 100.1, 10**400, "1", None, True])
def test_a_bias_is_a_number_within_limits(bias: object) -> None:
    with pytest.raises(SettingsError, match="'rain'"):
        SamplingSettings(biased_words=(("rain", bias),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "biases", [[("rain", 1.0)], (["rain", 1.0],), (("rain",),), ("ab",), (("rain", 1.0, 2),), None]
)
def test_biases_are_pairs(biases: object) -> None:
    with pytest.raises(SettingsError):
        SamplingSettings(biased_words=biases)


def test_words_and_biases_as_a_writer_has_them_are_taken() -> None:
    chosen = SamplingSettings(
        banned_words=("all of a sudden", "don't", "Zoë"),
        biased_words=(("rain", 2), ("storm", -100.0)),
        loop_guard=False,
    )
    assert hash(chosen) == hash(dataclasses.replace(chosen))
    with pytest.raises(SettingsError, match="loop guard"):
        SamplingSettings(loop_guard=1)  # type: ignore[arg-type]


def test_another_voice_leaves_the_writers_words() -> None:
    chosen = SamplingSettings(0.5, banned_words=("very",), biased_words=(("rain", 2.0),), loop_guard=False, min_p=0.2)
    voice = SamplingSettings(1.4, top_k=0, dry_multiplier=0.8, banned_words=("gold",))
    assert chosen.retuned(voice) == dataclasses.replace(chosen, temperature=1.4, top_k=0, min_p=0.0, dry_multiplier=0.8)


def test_whole_numbers_are_whole() -> None:
    with pytest.raises(SettingsError, match="whole number"):
        SamplingSettings(top_k=1.5)  # type: ignore[arg-type]


@given(st.floats(0, 10), st.integers(0, 1_000_000))
def test_settings_are_frozen(temperature: float, top_k: int) -> None:
    settings = SamplingSettings(temperature=temperature, top_k=top_k)
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.temperature = 1.0  # type: ignore[misc]
    assert hash(settings) == hash(SamplingSettings(temperature=temperature, top_k=top_k))


@pytest.mark.parametrize(
    "wrong", [{"max_tokens": 0}, {"max_tokens": -1}, {"seed": -1}, {"seed": MAX_SEED + 1}, {"stop": ("",)}]
)
def test_a_request_refuses_numbers_out_of_range(wrong: dict[str, object]) -> None:
    with pytest.raises(SettingsError):
        GenerationRequest("Once", **wrong)  # type: ignore[arg-type]


def test_a_dial_turns() -> None:
    dial = SettingsDial(SamplingSettings())
    dial.current = SamplingSettings(temperature=0.1)
    assert dial.current.temperature == 0.1
