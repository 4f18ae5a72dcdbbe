"""``gpt2-desk doctor``: what to paste into a bug report."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from gpt2_desk import __version__

PACKAGES = (
    "torch",
    "PySide6-Essentials",
    "tokenizers",
    "safetensors",
    "huggingface_hub",
    "httpx2",
    "keyring",
    "platformdirs",
    "font-source-serif-pro",
)
ENVIRONMENT = (
    "GPT2_DESK_HOME",
    "HF_ENDPOINT",
    "HF_HUB_OFFLINE",
    "OMP_NUM_THREADS",
    "OMP_WAIT_POLICY",
    "QT_QPA_PLATFORM",
)


def run(arguments: argparse.Namespace) -> int:
    """Print what is known of this machine; each part that fails says so instead of ending the report."""
    parts: dict[str, Callable[[], dict[str, object]]] = {
        "program": _program,
        "packages": _packages,
        "torch": _torch,
        "models": _models,
        "display": _display,
        "environment": _environment,
    }
    report = {name: _safely(part) for name, part in parts.items()}
    if arguments.json:
        print(json.dumps(report))
        return 0
    for name, lines in report.items():
        print(name)
        for key, value in lines.items():
            print(f"  {key:24} {value}")
    return 0


def _safely(part: Callable[[], dict[str, object]]) -> dict[str, object]:
    try:
        return part()
    except Exception as error:  # a doctor must be able to look at a sick machine
        return {"failed": f"{type(error).__name__}: {error}"}


def _program() -> dict[str, object]:
    return {
        "gpt2-desk": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }


def _packages() -> dict[str, object]:
    def installed(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    return {name: installed(name) for name in PACKAGES}


def _torch() -> dict[str, object]:
    precision = importlib.import_module("gpt2_desk.gpt2.precision")
    torch = importlib.import_module("torch")
    return {
        "devices": ", ".join(precision.available_devices()),
        "precisions on cpu": ", ".join(precision.available_precisions("cpu")),
        "own kernels": _own_kernels(),
        "cpu capability": torch.backends.cpu.get_cpu_capability(),
        "threads": torch.get_num_threads(),
        "cores": os.cpu_count(),
    }


def _own_kernels() -> str:
    binding = importlib.import_module("gpt2_desk.gpt2.native.binding")
    kernels = binding.library()
    if kernels is None:
        return "none (they cannot be loaded)" if binding.LIBRARY.is_file() else "none (not compiled)"
    return ", ".join(form.name.lower() for form in sorted(kernels.formats)) or "none for this processor"


def _models() -> dict[str, object]:
    from gpt2_desk.library import open_library
    from gpt2_desk.settings import home_folder

    library = open_library()
    report: dict[str, object] = {
        "home": home_folder(),
        "models folder": library.store.folder,
        "hub": library.endpoint,
        "work offline": library.is_offline,
    }
    report.update({model.name: model.folder for model in library.store.models()})
    return {name: str(value) for name, value in report.items()}


def _display() -> dict[str, object]:
    from PySide6.QtCore import qVersion

    names = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")
    return {"qt": qVersion(), **{name: os.environ.get(name, "not set") for name in names}}


def _environment() -> dict[str, object]:
    return {name: os.environ.get(name, "not set") for name in ENVIRONMENT}
