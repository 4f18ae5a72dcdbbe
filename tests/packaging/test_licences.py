"""The licences of everything that is inside the frozen program."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "frozen")]

import licences  # noqa: E402
from contents import Entry  # noqa: E402
from licences import (  # noqa: E402
    SUPPLIED,
    LicencesMissingError,
    Part,
    compose,
    describe_distribution,
    describe_python,
    find_origins,
    write_licences,
)

from gpt2_desk.licences import read_third_party  # noqa: E402


@dataclass
class Tables:
    pure: list[Entry] = field(default_factory=list)
    binaries: list[Entry] = field(default_factory=list)
    datas: list[Entry] = field(default_factory=list)


def file_of(name: str) -> Path:
    found = distribution(name)
    return next(Path(str(found.locate_file(file))) for file in found.files or () if file.suffix == ".py")


@pytest.fixture(autouse=True)
def _nothing_built_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "BUILT_IN", ())  # PyInstaller is installed only where the program is frozen


def test_files_are_traced_to_where_they_come_from(tmp_path: Path) -> None:
    ours = tmp_path / "ours.py"
    sources = [file_of("tqdm"), file_of("torch"), Path(argparse_file()), ours]
    assert find_origins(sources, [tmp_path]) == {"tqdm", "torch", "python"}


def argparse_file() -> str:
    import argparse

    return argparse.__file__


def test_a_file_from_nowhere_ends_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"")
    with pytest.raises(LicencesMissingError, match=r"libstray\.so"):
        find_origins([stray], [tmp_path / "elsewhere"])


def test_a_distribution_that_nobody_named_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(LicencesMissingError, match="pytest would be carried"):
        write_licences(Tables([("pytest", str(file_of("pytest")), "PYMODULE")]), ROOT, tmp_path / "build" / "x.txt")


def test_the_file_names_all_with_their_texts(tmp_path: Path) -> None:
    pure = [(name, str(file_of(name)), "PYMODULE") for name in ("tqdm", "filelock", "tokenizers")]
    link = ("libx.so", "torch/lib/libx.so", "SYMLINK")
    told = write_licences(Tables(pure, datas=[link]), ROOT, tmp_path / "build" / "THIRD-PARTY.txt")
    text = told.read_text(encoding="utf-8")
    for name in ("tqdm", "filelock", "tokenizers", "Apache License", "Mozilla Public"):
        assert name in text


@pytest.mark.parametrize("name", sorted(SUPPLIED))
def test_texts_are_supplied_where_wheels_have_none(name: str) -> None:
    part = describe_distribution(name, ROOT / "packaging" / "licences")
    assert all(len(part.texts[text]) > 5000 for text in SUPPLIED[name])


def test_what_is_compiled_into_a_wheel_is_listed() -> None:
    crates = describe_distribution("tokenizers", ROOT / "packaging" / "licences").crates
    assert any(line.startswith("regex") for line in crates)


def test_python_has_its_licence() -> None:
    part = describe_python()
    assert "PYTHON SOFTWARE FOUNDATION" in "".join(part.texts.values()).upper()


def test_a_text_is_told_once() -> None:
    one = Part("one", "1", "MIT", {"LICENSE": "Do as\nyou like"})
    text = compose([one, Part("two", "2", "", {"COPYING": "Do  as you like"})])
    assert text.count("you like") == 1
    assert "The same text as one, LICENSE." in text


def test_about_reads_each_part_by_itself() -> None:
    parts = [
        Part("one", "1", "MIT", {"LICENSE": "Do as you like.\n\n====\n\nReally."}),
        Part("two", "2", "", {"COPYING": "No."}),
    ]
    told = read_third_party(compose(parts))
    assert [(one.name, one.licence) for one in told] == [("one 1", "MIT"), ("two 2", "")]
    assert "Really." in told[0].text
    assert "No." in told[1].text
