from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from gpt2_desk import resources
from gpt2_desk.contract import DeskError


def _installed(home: Path) -> ModuleType:
    """The locator as it stands in a package folder of its own."""
    home.mkdir(parents=True)
    copy = Path(shutil.copy(resources.__file__, home))
    spec = importlib.util.spec_from_file_location("resources_elsewhere", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _fill(folder: Path) -> Path:
    folder.mkdir(parents=True)
    file = folder / "a.txt"
    file.write_text("here", encoding="utf-8")
    return file


def test_source_tree(starter_folder: Path) -> None:
    assert resources.resource_path("models", "starter") == starter_folder


def test_beside_the_package_elsewhere(tmp_path: Path) -> None:
    module = _installed(tmp_path / "Äpfel und Birnen" / "gpt2_desk")
    file = _fill(tmp_path / "Äpfel und Birnen" / "resources")
    assert module.resource_path("a.txt") == file


def test_wheel(tmp_path: Path) -> None:
    module = _installed(tmp_path / "site-packages" / "gpt2_desk")
    _fill(tmp_path / "site-packages" / "resources")  # another package's folder of that name
    file = _fill(tmp_path / "site-packages" / "gpt2_desk" / "_resources")
    assert module.resource_path("a.txt") == file


def test_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = _fill(tmp_path / "unpacked" / "resources")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert resources.resource_path("a.txt") == file


def test_missing_is_told() -> None:
    with pytest.raises(DeskError, match=r"A part of the program is missing: icons/no-such\.svg\.") as caught:
        resources.resource_path("icons", "no-such.svg")
    assert "no-such.svg" in caught.value.details
