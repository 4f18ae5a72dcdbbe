from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpt2_desk.contract import BIAS_LIMITS, LIMITS, MAX_SEED, SamplingSettings, SettingsError
from gpt2_desk.settings import (
    FONT_PX,
    LENGTHS,
    LINE_CHARACTERS,
    SUGGEST_DELAY_MS,
    Appearance,
    Mark,
    Settings,
    Theme,
    WindowState,
    load_settings,
    save_settings,
)

PATHS = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=())), max_size=3).map(tuple)
WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=60)
SAMPLING = st.builds(
    SamplingSettings,
    **{
        name: st.integers(int(low), int(high))
        if isinstance(getattr(SamplingSettings(), name), int)
        else st.floats(low, high)
        for name, (low, high) in LIMITS.items()
    },
    banned_words=st.lists(WORDS, max_size=3).map(tuple),
    biased_words=st.lists(st.tuples(WORDS, st.floats(*BIAS_LIMITS) | st.integers(-100, 100)), max_size=3).map(tuple),
    loop_guard=st.booleans(),
)
SETTINGS = st.builds(
    Settings,
    sampling=SAMPLING,
    length=st.sampled_from(LENGTHS),
    seed=st.none() | st.integers(0, MAX_SEED),
    seed_locked=st.booleans(),
    model=st.text(st.characters(exclude_characters="\0"), min_size=1),
    model_folders=PATHS,
    recent_files=PATHS,
    appearance=st.builds(
        Appearance,
        theme=st.sampled_from(Theme),
        font_family=st.sampled_from(["", "Source Serif Pro"]),
        font_px=st.integers(*FONT_PX),
        mark=st.sampled_from(Mark),
        line_characters=st.integers(*LINE_CHARACTERS),
        book=st.booleans(),
        typewriter=st.booleans(),
    ),
    window=st.builds(WindowState, geometry=st.just("AdnQ=="), sidebar_visible=st.booleans()),
    last_folder=st.just("/home/Zoë/Bücher"),
    suggest=st.booleans(),
    suggest_delay_ms=st.integers(*SUGGEST_DELAY_MS),
    autosave=st.booleans(),
    open_files=PATHS,
    welcomed=st.booleans(),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
SAMPLING_NAMES = st.sampled_from(sorted(SamplingSettings.__dataclass_fields__))
SETTINGS_NAMES = st.sampled_from(sorted(Settings.__dataclass_fields__))
in_one_folder = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(folder: Path, content: object) -> Path:
    path = folder / "settings.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


@in_one_folder
@given(chosen=SETTINGS)
def test_what_is_saved_is_loaded_again(tmp_path: Path, chosen: Settings) -> None:
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@in_one_folder
@given(data=JSON | st.dictionaries(SETTINGS_NAMES, JSON | st.dictionaries(SAMPLING_NAMES, JSON)))
def test_any_json_gives_settings(tmp_path: Path, data: object) -> None:
    written(tmp_path, data)
    chosen = load_settings(tmp_path)
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == chosen


@in_one_folder
@given(content=st.binary(max_size=40))
def test_any_bytes_give_settings(tmp_path: Path, content: bytes) -> None:
    written(tmp_path, content)
    assert isinstance(load_settings(tmp_path), Settings)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 200_000, b"9" * 9999, b'{"a": NaN'])
def test_a_damaged_file_is_kept_beside(tmp_path: Path, content: bytes) -> None:
    written(tmp_path, content)
    assert load_settings(tmp_path) == Settings()
    save_settings(tmp_path, Settings())
    assert (tmp_path / "settings.json.bad").read_bytes() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sampling", 3),
        ("length", 99),
        ("length", True),
        ("length", 100.0),
        ("seed", -1),
        ("seed", MAX_SEED + 1),
        ("seed", "1"),
        ("seed_locked", 1),
        ("model", ""),
        ("model", None),
        ("model_folders", "abc"),
        ("model_folders", [1]),
        ("recent_files", ["a\0b"]),
        ("appearance", []),
        ("window", None),
        ("last_folder", 5),
        ("suggest", 1),
        ("suggest_delay_ms", 199),
        ("suggest_delay_ms", 5001),
        ("suggest_delay_ms", 800.0),
        ("autosave", None),
        ("open_files", "a.txt"),
        ("open_files", ["a.txt", None]),
    ],
)
def test_one_odd_value_falls_back_and_the_others_stay(tmp_path: Path, name: str, value: object) -> None:
    others = {"seed": 7, "model": "gpt2", "last_folder": "/x", "length": 25}
    path = written(tmp_path, others | {name: value})
    content = path.read_bytes()
    chosen = load_settings(tmp_path)
    assert getattr(chosen, name) == getattr(Settings(), name)
    assert all(getattr(chosen, other) == kept for other, kept in others.items() if other != name)
    assert (tmp_path / "settings.json.bad").read_bytes() == content


@pytest.mark.parametrize(
    ("group", "name", "value"),
    [
        ("sampling", "temperature", -1),
        ("sampling", "temperature", float("nan")),
        ("sampling", "temperature", 10**400),
        ("sampling", "temperature", "0.8"),
        ("sampling", "top_k", 2.5),
        ("sampling", "top_p", True),
        ("sampling", "dry_base", 0.5),
        ("sampling", "dry_allowed_length", 2.0),
        ("sampling", "xtc_probability", None),
        ("sampling", "banned_words", "very"),
        ("sampling", "banned_words", ["very", 3]),
        ("sampling", "banned_words", [" very"]),
        ("sampling", "banned_words", ["w"] * 201),
        ("sampling", "biased_words", {"rain": 2}),
        ("sampling", "biased_words", ["ab"]),
        ("sampling", "biased_words", [["rain", "2"]]),
        ("sampling", "biased_words", [["rain", True]]),
        ("sampling", "biased_words", [["rain", 2, 3]]),
        ("sampling", "biased_words", [["rain", float("nan")]]),
        ("sampling", "loop_guard", 1),
        ("appearance", "theme", "pink"),
        ("appearance", "font_px", 11),
        ("appearance", "font_px", 33),
        ("appearance", "mark", None),
        ("appearance", "line_characters", 44),
        ("appearance", "line_characters", 101),
        ("appearance", "line_characters", True),
        ("appearance", "book", 1),
        ("appearance", "typewriter", "no"),
        ("window", "sidebar_visible", "yes"),
        ("window", "geometry", 1),
    ],
)
def test_one_odd_value_of_a_group_falls_back(tmp_path: Path, group: str, name: str, value: object) -> None:
    others = {"sampling": {"min_p": 0.1}, "appearance": {"font_family": "Gill"}, "window": {}}
    written(tmp_path, others | {group: others[group] | {name: value}})
    chosen = load_settings(tmp_path)
    assert getattr(getattr(chosen, group), name) == getattr(getattr(Settings(), group), name)
    assert (chosen.sampling.min_p, chosen.appearance.font_family) == (0.1, "Gill")
    assert (tmp_path / "settings.json.bad").exists()


def test_an_unknown_name_is_passed_over(tmp_path: Path) -> None:
    written(tmp_path, {"version": 9, "seed": 7, "hat_size": 58, "appearance": {"sparkle": True, "font_px": 20}})
    assert load_settings(tmp_path) == Settings(seed=7, appearance=Appearance(font_px=20))
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_no_file_and_no_folder_are_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == load_settings(tmp_path / "gone") == Settings()
    (tmp_path / "settings.json").mkdir()
    assert load_settings(tmp_path) == Settings()


def test_the_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "Zoë Ö" / "gpt2 desk"
    save_settings(folder, Settings(seed=1))
    assert load_settings(folder).seed == 1


def test_the_file_has_its_version(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings())
    assert json.loads((tmp_path / "settings.json").read_text())["version"] == 1


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match=r"The settings could not be saved\. The system says: .+ disk has room\."):
        save_settings(tmp_path / "file", Settings())


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 kilobytes."""
    command = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(tmp_path)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_full_disk_leaves_the_old_settings(tiny_disk: Path) -> None:
    save_settings(tiny_disk, Settings(seed=1))
    with pytest.raises(SettingsError, match="could not be saved"):
        save_settings(tiny_disk, Settings(model_folders=("x" * 99_000,)))
    assert load_settings(tiny_disk).seed == 1
    assert [path.name for path in tiny_disk.iterdir()] == ["settings.json"]


def test_recent_files_are_the_last_ten_each_once() -> None:
    chosen = Settings()
    for number in [*range(12), 5]:
        chosen = chosen.with_recent_file(f"{number}.txt")
    assert chosen.recent_files == tuple(f"{number}.txt" for number in (5, 11, 10, 9, 8, 7, 6, 4, 3, 2))


def test_values_out_of_range_are_refused() -> None:
    with pytest.raises(SettingsError, match="The length is 99 tokens"):
        Settings(length=99)
    with pytest.raises(SettingsError, match="The seed is -1"):
        replace(Settings(), seed=-1)
    with pytest.raises(SettingsError, match="size of the letters is 40"):
        Appearance(font_px=40)
    with pytest.raises(SettingsError, match="The lines are 44 characters long"):
        Appearance(line_characters=44)
    with pytest.raises(SettingsError, match="The pause before a suggestion is 10 milliseconds"):
        Settings(suggest_delay_ms=10)
