"""The peers' own virtual environment, made when it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

PEERS = {
    "torch": "torch>=2.13,<2.14",
    "numpy": "numpy",
    "safetensors": "safetensors>=0.6",
    "transformers": "transformers>=5,<6",
    "ctranslate2": "ctranslate2>=4.8,<5",
    "gguf": "gguf>=0.19,<1",
    "llama-cpp-python": "llama-cpp-python>=0.3.36,<0.4",
}
"""What is installed, and in which versions. llama-cpp-python is compiled, for this very processor."""

_VERSIONS = "import importlib.metadata as m, json, sys; print(json.dumps({n: m.version(n) for n in sys.argv[1:]}))"


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def ensure_environment(folder: Path) -> dict[str, str]:
    """Make the environment unless it is complete.

    Returns:
        The version of each peer.

    Raises:
        SystemExit: a package cannot be installed; llama-cpp-python needs a C++ compiler.
    """
    versions = _versions(folder)
    if versions is None:
        print(f"Making {folder} for the peers (llama.cpp is compiled: ten minutes or more)", file=sys.stderr)
        if not python_of(folder).exists():
            venv.create(folder, with_pip=True)
        done = subprocess.run(
            [python_of(folder), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PEERS.values()],
            check=False,
        )
        versions = _versions(folder)
        if done.returncode or versions is None:
            raise SystemExit("The peers cannot be installed. llama-cpp-python needs a C++ compiler (apt install g++).")
    return versions


def _versions(folder: Path) -> dict[str, str] | None:
    if not python_of(folder).exists():
        return None
    command = [python_of(folder), "-c", _VERSIONS, *PEERS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return None if done.returncode else dict(json.loads(done.stdout))
