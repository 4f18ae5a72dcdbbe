"""Each room can be entered alone, and brings along only what it may."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

HEAVY = (
    "torch",
    "PySide6",
    "PySide6.QtWidgets",
    "PySide6.QtGui",
    "tokenizers",
    "huggingface_hub",
    "transformers",
    "numpy",
)

ALLOWED = {
    "gpt2_desk": set(),
    "gpt2_desk.contract": set(),
    "gpt2_desk.documents": set(),
    "gpt2_desk.settings": set(),
    "gpt2_desk.weights": {"huggingface_hub"},
    "gpt2_desk.workers": {"PySide6"},
    "gpt2_desk.ui": {"PySide6", "PySide6.QtWidgets", "PySide6.QtGui"},
    "gpt2_desk.gpt2": {"torch", "tokenizers", "numpy"},
    "gpt2_desk.app": {"PySide6", "PySide6.QtWidgets", "PySide6.QtGui"},
    "gpt2_desk.cli": set(),
    "gpt2_desk.__main__": set(),
}

PROBE = """
import importlib, json, pkgutil, sys
name = sys.argv[1]
package = importlib.import_module(name)
for path in getattr(package, "__path__", []) if name != "gpt2_desk" else []:
    for module in pkgutil.walk_packages([path], name + "."):
        importlib.import_module(module.name)
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_alone_in_a_fresh_interpreter(room: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROBE, room], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout)) & set(HEAVY)
    assert loaded <= ALLOWED[room]


def _modules() -> list[Path]:
    return sorted((ROOT / "gpt2_desk").rglob("*.py"))


@pytest.mark.parametrize("module", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_a_drawer(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 400
    assert module.stem not in {"utils", "util", "misc", "common", "helpers"}


def test_the_model_is_short_enough_to_be_read_beside_the_paper() -> None:
    assert len((ROOT / "gpt2_desk" / "gpt2" / "model.py").read_text(encoding="utf-8").splitlines()) < 250


def test_linting_finds_a_wrong_door(tmp_path: Path) -> None:
    """The contracts in pyproject.toml are not just there: a wrong import breaks them."""
    pytest.importorskip("importlinter", reason="import-linter is a tool of make lint")
    package = tmp_path / "gpt2_desk"
    for room in ("contract", "gpt2", "weights", "documents", "settings", "workers", "ui", "commands"):
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    for module in (
        "__init__",
        "__main__",
        "cli",
        "app",
        "app_chat",
        "app_documents",
        "app_library",
        "app_process",
        "app_writing",
        "atomic",
        "collecting",
    ):
        (package / f"{module}.py").touch()
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")

    def kept() -> bool:
        command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
        done = subprocess.run([*command, "--no-cache"], capture_output=True, text=True, cwd=tmp_path, check=False)
        assert "Contracts:" in done.stdout, done.stdout + done.stderr
        return done.returncode == 0

    assert kept()
    (package / "ui" / "__init__.py").write_text("import torch\n", encoding="utf-8")
    assert not kept()
    (package / "ui" / "__init__.py").write_text("", encoding="utf-8")
    (package / "documents" / "__init__.py").write_text("import gpt2_desk.settings\n", encoding="utf-8")
    assert not kept()
