"""Nothing is inside without its licence."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk import licences as module
from gpt2_desk.licences import Licence, installed_licences, licences, read_third_party, third_party_text

LINE = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=20).map(str.strip)
LICENCE = st.builds(
    Licence,
    name=LINE.filter(bool),
    licence=LINE,
    text=st.lists(LINE, max_size=4).map("\n".join).map(str.strip),
)


def test_what_is_needed_is_there_with_its_licence_and_the_program_comes_first() -> None:
    found = installed_licences()
    assert found[0].name.startswith("gpt2-desk ")
    assert found[0].licence == "MIT"
    assert "Permission is hereby granted" in found[0].text
    assert found[1].name == "The model inside"
    assert "public domain" in found[1].text
    assert found[2].name.startswith("font-source-serif-pro ")
    assert "SIL OPEN FONT LICENSE" in found[2].text
    names = {one.name.split()[0].lower().replace("_", "-") for one in found}
    assert {"torch", "pyside6-essentials", "shiboken6", "tokenizers", "safetensors", "httpx2", "tqdm"} <= names
    assert "pytest" not in names


@pytest.mark.parametrize("finder", ["the standard one", "another"])
def test_each_says_something_and_names_its_licence(monkeypatch: pytest.MonkeyPatch, finder: str) -> None:
    if finder == "another":  # a package that the keyring needs puts itself in the standard library's place
        other = importlib.import_module("importlib_metadata")
        monkeypatch.setattr(module, "distribution", other.distribution)
        monkeypatch.setattr(module, "PackageNotFoundError", other.PackageNotFoundError)
    for one in installed_licences():
        assert one.licence, one.name
        assert "\n" not in one.licence
        assert one.text.strip(), one.name


@given(parts=st.lists(LICENCE, min_size=1, max_size=4))
def test_what_a_build_writes_is_read_again(parts: list[Licence]) -> None:
    assert read_third_party(third_party_text(parts)) == parts


@given(text=st.text())
def test_any_text_is_read(text: str) -> None:
    assert read_third_party(text)


def test_another_text_is_one_licence_for_all() -> None:
    assert [one.text for one in read_third_party("Some words.\n")] == ["Some words."]


def test_a_frozen_program_reads_the_file_of_its_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    parts = [Licence("a part 1.0", "MIT", "May be copied.")]
    file = tmp_path.joinpath("resources", *module.THIRD_PARTY)
    file.parent.mkdir(parents=True)
    file.write_text(third_party_text(parts), encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert licences() == parts


def test_a_frozen_program_without_the_file_asks_what_is_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert licences()[0].name.startswith("gpt2-desk ")
